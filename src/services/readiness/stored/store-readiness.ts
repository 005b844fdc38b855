import type { Database } from "../../../database/pool";
import type { StoredRow } from "../../../repositories/readiness/readiness";
import { POSITION_COLUMNS, WRITTEN_COLUMNS } from "../../../repositories/readiness/readiness-rows";
import { type ReadinessToWrite, writeReadiness } from "../../../repositories/readiness/readiness-writing";
import { type OnRecord, readinessOnRecord } from "../../../repositories/readiness/stored-rows";
import { releaseSavepoint, rollBackToSavepoint, setSavepoint } from "../../../repositories/shared/savepoints";
import { nothingOf, type OnTrouble } from "./compute-or-skip";
import { numberRequirements } from "./number-requirements";
import type { ComputedReadiness } from "./stored-readiness";

/**
 * Stores what was computed for workers in place of what was stored. If the database refuses it, they are
 * stored one by one, and nothing of those alone whose rows it does not take.
 */
export async function storeReadiness(
  db: Database,
  organisationId: string,
  basis: number,
  computed: readonly ComputedReadiness[],
  onTrouble: OnTrouble,
): Promise<void> {
  const stored = await attempt(db, () => write(db, organisationId, basis, computed), onTrouble);
  if (stored) return;
  for (const each of computed)
    if (!(await attempt(db, () => write(db, organisationId, basis, [each]), onTrouble)))
      await write(db, organisationId, basis, [nothingOf(each.state.workerId)]);
}

async function write(
  db: Database,
  organisationId: string,
  basis: number,
  computed: readonly ComputedReadiness[],
): Promise<void> {
  const [rows, onRecord] = await Promise.all([
    numberRequirements(
      db,
      organisationId,
      computed.flatMap((each) => each.rows),
    ),
    readinessOnRecord(
      db,
      organisationId,
      computed.map(({ state }) => state.workerId),
    ),
  ]);
  await writeReadiness(db, organisationId, basis, differencesFrom(onRecord, computed, rows));
}

/**
 * What differs from what is stored. After a publication most rows do not; PostgreSQL took 0.6 ms a worker to find
 * that out row by row while it locked them, and takes 0.04 to read them (bench/README.md).
 */
function differencesFrom(
  { rowsOf, standingsOf }: OnRecord,
  computed: readonly ComputedReadiness[],
  rows: readonly StoredRow[],
): ReadinessToWrite {
  const before = new Map([...rowsOf.values()].flat().map((row) => [keyOf(row), row]));
  const changed = rows.filter((row) => !isSame(row, before.get(keyOf(row)), WRITTEN_COLUMNS));
  for (const row of rows) before.delete(keyOf(row));
  return {
    rows: changed,
    dropped: [...before.values()],
    standings: computed
      .map(({ standing }) => standing)
      .filter((standing) => !isSame(standing, standingsOf.get(standing.workerId)?.[0], POSITION_COLUMNS)),
    states: computed.map(({ state }) => state),
  };
}

const keyOf = ({ workerId, routeId }: Pick<StoredRow, "workerId" | "routeId">): string =>
  `${workerId} ${routeId}`;

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
