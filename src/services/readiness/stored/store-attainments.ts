import type { Database } from "../../../database/pool";
import { attainmentsOn, type RecordWithLevels, toDay } from "../../../eligibility";
import {
  type AttainedLists,
  type AttainmentsToWrite,
  attainedLists,
  writeAttainments,
} from "../../../repositories/evidence/stored-attainments";

/** What differs from what is stored of a worker. */
export interface AttainmentChanges {
  readonly changed: AttainmentsToWrite["changed"];
  readonly state: AttainmentsToWrite["states"][number];
}

/**
 * What a worker has attained by their record, where it differs from what is stored. Readers of other days look
 * through the evidence by a statement (`src/repositories/evidence/attainments.ts`), and both have to say the same;
 * property 8 compares them. A change has to raise the version of the engine, and to make everybody's due in a
 * migration.
 *
 * For 72 claims the statement took PostgreSQL 2.5 ms a worker; reading what is stored takes 0.14 (bench/README.md).
 * @param today YYYY-MM-DD.
 */
export function attainmentChanges(
  workerId: string,
  record: RecordWithLevels,
  stored: AttainedLists | null,
  today: string,
): AttainmentChanges {
  const { rows, dueOn } = attainmentsOn(record, toDay(today));
  const lists = attainedLists(rows);
  const isStored = stored === null ? rows.length === 0 : lists.every((list, at) => list === stored[at]);
  return { state: { workerId, dueOn }, changed: isStored ? [] : [{ workerId, lists }] };
}

export async function storeAttainments(
  db: Database,
  organisationId: string,
  changes: readonly AttainmentChanges[],
): Promise<void> {
  if (changes.length === 0) return;
  await writeAttainments(db, organisationId, {
    changed: changes.flatMap(({ changed }) => changed),
    states: changes.map(({ state }) => state),
  });
}
