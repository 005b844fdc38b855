import type { Database } from "../../database/pool";
import { entryIn, happened, workerIn, writeFact } from "../shared/check";
import type { Desk } from "../shared/desk";

export interface RecordSupervision {
  readonly worker: string;
  readonly kind: string;
  readonly heldOn: string;
}

/** Records that a supervision session took place: its kind and day, never what was said. */
export async function recordSupervision(desk: Desk, db: Database, input: RecordSupervision): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "recordSupervision");
  const kind = entryIn(desk.reference.pathway.supervisionKinds, input.kind, "kind", "kind of supervision");
  happened(desk, input.heldOn, "heldOn");
  return await writeFact(desk, db, {
    kind: "SUPERVISION",
    action: "recordSupervision",
    workerId: worker.id,
    row: { supervision_kind_id: kind.id, held_on: input.heldOn },
  });
}
