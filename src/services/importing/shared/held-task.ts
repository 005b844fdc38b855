import type { Database } from "../../../database/pool";
import { holdTask, renewTask } from "../../../repositories/importing/import-tasks";
import type { ImportRow } from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";

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
        if (!(await holdTask(db, organisationId, id, by)))
          throw new TaskLost("The import's task is not held.");
        const result = await work(db);
        // What is left of the time counts from now: a chunk may have taken longer.
        await renewTask(db, organisationId, id, by);
        return result;
      }, operation),
  };
}
