import type { Database } from "../../../database/pool";
import { type Attained, attainmentsOn, type RecordWithLevels, toDay } from "../../../eligibility";
import { attainmentsOnRecord, writeAttainments } from "../../../repositories/evidence/stored-attainments";

/** A worker that this transaction has taken. */
interface Taken {
  readonly id: string;
}

/**
 * Stores what workers have attained by their records: what differs from what is stored. Readers of other days look
 * through the evidence by a statement (`src/repositories/evidence/attainments.ts`), and both have to say the same;
 * property 8 compares them. A change has to raise the version of the engine, and to make everybody's due in a
 * migration.
 *
 * For 72 claims the statement took PostgreSQL 2.5 ms a worker; reading what is stored takes 0.14 (bench/README.md).
 * @param today YYYY-MM-DD.
 */
export async function storeAttainments(
  db: Database,
  organisationId: string,
  workers: readonly Taken[],
  { records, today }: { readonly records: readonly RecordWithLevels[]; readonly today: string },
): Promise<void> {
  if (workers.length === 0) return;
  const day = toDay(today);
  const stored = await attainmentsOnRecord(
    db,
    organisationId,
    workers.map(({ id }) => id),
  );
  const differences = workers.map(({ id: workerId }, at) => {
    const record = records[at];
    if (!record) throw new Error("A worker's record was not read.");
    const { rows, dueOn } = attainmentsOn(record, day);
    return { state: { workerId, dueOn }, ...differencesOf(workerId, rows, stored.get(workerId) ?? []) };
  });
  await writeAttainments(db, organisationId, {
    rows: differences.flatMap(({ rows }) => rows),
    dropped: differences.flatMap(({ dropped }) => dropped),
    states: differences.map(({ state }) => state),
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
