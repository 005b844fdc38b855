import type { Database } from "../../database/pool";
import { happened, inOrder, workerIn, writeFact } from "../shared/check";
import { programmeIn, unitIn } from "../shared/codes";
import type { Desk } from "../shared/desk";

export interface RecordCompletion {
  readonly worker: string;
  readonly unit: string;
  readonly curriculum: string;
  readonly programme?: string | null;
  readonly passed: boolean;
  readonly completedOn: string;
  readonly expiresOn?: string | null;
}

/** Records that a worker completed a curriculum unit, in the version that stands now. */
export async function recordCompletion(desk: Desk, db: Database, input: RecordCompletion): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "recordCompletions");
  const { curriculum } = desk.reference;
  const unit = unitIn(desk.reference, input.curriculum, input.unit);
  const programme = input.programme == null ? null : programmeIn(desk.reference, input.programme);
  happened(desk, input.completedOn, "completedOn");
  inOrder(
    input.completedOn,
    input.expiresOn,
    "expiresOn",
    "it is the first day on which the completion no longer counts.",
  );
  return await writeFact(desk, db, {
    kind: "COMPLETION",
    action: "recordCompletions",
    workerId: worker.id,
    row: {
      unit_version_id: unit.id,
      programme_id: programme?.programmeId ?? null,
      provider_id: curriculum.programmes.get(programme?.programmeId ?? "")?.providerId ?? null,
      passed: input.passed,
      completed_on: input.completedOn,
      expires_on: input.expiresOn ?? null,
    },
  });
}
