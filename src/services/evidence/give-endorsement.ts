import { actsAs } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { NamedWorker } from "../shared/by";
import type { UseCaseContext } from "../shared/context";
import { type EndorsementContent, endorsementRow, requireEndorser } from "../shared/endorsement-row";
import { recordOnce } from "../shared/recognise-fact";
import { requireWorker } from "../shared/validation";

export interface GiveEndorsement extends Omit<EndorsementContent, "givenOn"> {
  readonly worker: NamedWorker;
  readonly givenOn?: string | null;
}

/** Records someone's word for a worker, in one of their own capacities, once. @returns its id. */
export async function giveEndorsement(
  context: UseCaseContext,
  db: Database,
  input: GiveEndorsement,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "endorse");
  requireEndorser(context, input.as, (as) => actsAs(context.actor, as, worker.id));
  const what = { action: "endorse", workerId: worker.id } as const;
  const endorsement = endorsementRow(context, { ...input, givenOn: input.givenOn ?? context.today });
  return await recordOnce(context, db, what, endorsement);
}
