import { actsAs } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { Desk } from "../shared/context";
import { type EndorsementContent, endorsementRow, requireEndorser } from "../shared/endorsement-row";
import { recordOnce } from "../shared/recognise";
import { workerIn } from "../shared/validation";

export interface GiveEndorsement extends Omit<EndorsementContent, "givenOn"> {
  readonly worker: NamedWorker;
  readonly givenOn?: string | null;
}

/** Records someone's word for a worker, in one of their own capacities, once. @returns its id. */
export async function giveEndorsement(desk: Desk, db: Database, input: GiveEndorsement): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "endorse");
  requireEndorser(desk, input.as, (as) => actsAs(desk.actor, as, worker.id));
  const what = { kind: "ENDORSEMENT", action: "endorse", workerId: worker.id } as const;
  const endorsement = endorsementRow(desk, { ...input, givenOn: input.givenOn ?? desk.today });
  return await recordOnce(desk, db, what, endorsement);
}
