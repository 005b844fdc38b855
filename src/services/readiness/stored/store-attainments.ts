import type { Database } from "../../../database/pool";
import { type Attained, attainmentsOn, type RecordWithLevels, toDay } from "../../../eligibility";
import { type AttainmentsToWrite, writeAttainments } from "../../../repositories/evidence/stored-attainments";

/** What differs from what is stored of a worker. */
export interface AttainmentChanges {
  readonly rows: AttainmentsToWrite["rows"];
  readonly dropped: readonly string[];
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
  stored: readonly Attained[],
  today: string,
): AttainmentChanges {
  const { rows, dueOn } = attainmentsOn(record, toDay(today));
  return { state: { workerId, dueOn }, ...differencesOf(workerId, rows, stored) };
}

export async function storeAttainments(
  db: Database,
  organisationId: string,
  changes: readonly AttainmentChanges[],
): Promise<void> {
  if (changes.length === 0) return;
  await writeAttainments(db, organisationId, {
    rows: changes.flatMap(({ rows }) => rows),
    dropped: changes.flatMap(({ dropped }) => dropped),
    states: changes.map(({ state }) => state),
  });
}

function differencesOf(workerId: string, attained: readonly Attained[], stored: readonly Attained[]) {
  const before = new Map(stored.map((row) => [row.claimId, row]));
  const rows = attained.filter((row) => !isSame(row, before.get(row.claimId)));
  const after = new Set(attained.map(({ claimId }) => claimId));
  return {
    rows: rows.map((row) => ({ ...row, workerId })),
    dropped: stored.flatMap(({ claimId }) => (after.has(claimId) ? [] : [claimId])),
  };
}

const isSame = (row: Attained, stored: Attained | undefined): boolean =>
  stored !== undefined &&
  row.evidenceId === stored.evidenceId &&
  row.competenceId === stored.competenceId &&
  row.levelId === stored.levelId &&
  row.doneOn === stored.doneOn &&
  row.judgedOn === stored.judgedOn;
