import type { Database } from "../../../database/pool";
import { holdTask, renewTask } from "../../../repositories/importing/import-tasks";
import type { ImportRow } from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import { type AheadTransaction, OPERATION } from "./record-options";

/** Another process has taken the task, or it is gone: the import was cancelled, or is done. */
export class TaskLost extends Error {}

/**
 * A context on which every transaction holds the task of an import, so that only one process works on it at a
 * time.
 * @param by the process.
 */
export function withHeldTask(
  context: UseCaseContext,
  { organisationId, id }: ImportRow,
  by: string,
): UseCaseContext {
  return {
    ...context,
    transaction: <T>(work: (db: Database) => Promise<T>, operation?: string) =>
      context.transaction(async (db) => {
        await hold(db, { organisationId, id }, by);
        const result = await work(db);
        // What is left of the time counts from now: a chunk may have taken longer.
        await renewTask(db, organisationId, id, by);
        return result;
      }, operation),
  };
}

/**
 * A transaction that holds the task when it is asked to, since another one that is under way holds it until it commits.
 */
export const heldAhead =
  (context: UseCaseContext, row: ImportRow, by: string): AheadTransaction =>
  (work) =>
    context.transaction(
      async (db) => {
        const result = await work(db, () => hold(db, row, by));
        await renewTask(db, row.organisationId, row.id, by);
        return result;
      },
      OPERATION,
      { ifSpare: true },
    );

async function hold(
  db: Database,
  { organisationId, id }: Pick<ImportRow, "organisationId" | "id">,
  by: string,
): Promise<void> {
  if (!(await holdTask(db, organisationId, id, by))) throw new TaskLost("The import's task is not held.");
}
