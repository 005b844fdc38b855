import type { Database } from "../../../database/pool";
import type { ReadinessRow, StoredRow } from "../../../repositories/readiness/readiness";
import { POSITION_COLUMNS, WRITTEN_COLUMNS } from "../../../repositories/readiness/readiness-rows";
import { type ReadinessToWrite, writeReadiness } from "../../../repositories/readiness/readiness-writing";
import type { OnRecord } from "../../../repositories/readiness/stored-rows";
import { releaseSavepoint, rollBackToSavepoint, setSavepoint } from "../../../repositories/shared/savepoints";
import { nothingOf, type OnTrouble } from "./compute-or-skip";
import { numberRequirements } from "./number-requirements";
import type { ComputedReadiness } from "./stored-readiness";

/** What was computed for workers, and what was stored of them before. */
export interface ReadinessToStore {
  readonly computed: readonly ComputedReadiness[];
  readonly onRecord: OnRecord;
}

/**
 * Stores what was computed for workers in place of what was stored. If the database refuses it, they are
 * stored one by one, and nothing of those alone whose rows it does not take.
 */
export async function storeReadiness(
  db: Database,
  organisationId: string,
  basis: number,
  { computed, onRecord }: ReadinessToStore,
  onTrouble: OnTrouble,
): Promise<void> {
  const store = (some: readonly ComputedReadiness[]) =>
    write(db, organisationId, basis, { computed: some, onRecord });
  if (await attempt(db, () => store(computed), onTrouble)) return;
  for (const each of computed)
    if (!(await attempt(db, () => store([each]), onTrouble))) await store([nothingOf(each.state.workerId)]);
}

async function write(
  db: Database,
  organisationId: string,
  basis: number,
  { computed, onRecord }: ReadinessToStore,
): Promise<void> {
  const numbered = await numberRequirements(
    db,
    organisationId,
    computed.flatMap(({ rows }) => rows),
  );
  const differences = computed.map((each) => differencesFrom(onRecord, each, numbered));
  await writeReadiness(db, organisationId, basis, {
    rows: differences.flatMap(({ rows }) => rows),
    dropped: differences.flatMap(({ dropped }) => dropped),
    standings: differences.flatMap(({ standings }) => standings),
    states: computed.map(({ state }) => state),
  });
}

/**
 * What differs from what is stored of a worker. After a publication most rows do not; PostgreSQL took 0.6 ms a
 * worker to find that out row by row while it locked them, and takes 0.04 to read them (bench/README.md).
 */
function differencesFrom(
  { rowsOf, standingsOf }: OnRecord,
  { rows, standing, state: { workerId } }: ComputedReadiness,
  numbered: (row: ReadinessRow) => StoredRow,
): Omit<ReadinessToWrite, "states"> {
  const before = new Map(rowsOf(workerId).map((row) => [row.routeId, row]));
  const now = rows.map(numbered);
  const changed = now.filter((row) => !isSame(row, before.get(row.routeId), WRITTEN_COLUMNS));
  for (const { routeId } of now) before.delete(routeId);
  const isKnown = isSame(standing, standingsOf(workerId)[0], POSITION_COLUMNS);
  return { rows: changed, dropped: [...before.values()], standings: isKnown ? [] : [standing] };
}

function isSame<Row extends object>(
  row: Row,
  stored: Row | undefined,
  columns: readonly (keyof Row)[],
): boolean {
  return stored !== undefined && columns.every((name) => isSameValue(row[name], stored[name]));
}

const isSameValue = (value: unknown, stored: unknown): boolean =>
  Array.isArray(value) && Array.isArray(stored)
    ? value.length === stored.length && value.every((each, at) => each === stored[at])
    : value === stored;

/**
 * @returns whether it was done: undone where the database does not take the data. Any other failure is
 * thrown.
 */
async function attempt(db: Database, work: () => Promise<void>, onTrouble: OnTrouble): Promise<boolean> {
  await setSavepoint(db);
  try {
    await work();
    await releaseSavepoint(db);
    return true;
  } catch (error) {
    if (!isRefusedData(error)) throw error;
    await rollBackToSavepoint(db);
    onTrouble(error);
    return false;
  }
}

/** SQLSTATE classes 22 and 23: a value that a column cannot hold, or that a constraint refuses. */
const isRefusedData = (error: unknown): boolean => /^2[23]/.test((error as { code?: string }).code ?? "");
