import type { Database } from "../../../database/pool";
import { writeReadiness } from "../../../repositories/readiness/readiness-writing";
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
  await writeReadiness(db, organisationId, basis, {
    rows: await numberRequirements(
      db,
      organisationId,
      computed.flatMap(({ rows }) => rows),
    ),
    standings: computed.map(({ standing }) => standing),
    states: computed.map(({ state }) => state),
  });
}

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
