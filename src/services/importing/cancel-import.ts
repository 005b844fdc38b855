import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { deleteTask } from "../../repositories/importing/import-tasks";
import { endImport, findImport } from "../../repositories/importing/imports";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId } from "../shared/validation";
import { messages } from "./messages";
import { rulesOf } from "./shared/fields";

/**
 * Ends an import before its last line. What it has recorded until then stays. @returns its id.
 * @throws Refused if there is none that the actor may send in, or where it has ended.
 */
export async function cancelImport(
  { actor }: UseCaseContext,
  db: Database,
  input: { readonly import: string },
): Promise<string> {
  const { organisationId } = actor;
  const id = parseId("Import", input.import, "import");
  const row = actor.partner ? null : await findImport(db, organisationId, id);
  if (!row || rulesOf(row.kind).some((rule) => capacityOf(actor, rule, null) === null))
    return refuse("NOT_FOUND", ["import"], messages.importNotFound);
  // The task first, as those do who work on it.
  await deleteTask(db, organisationId, id);
  if (!(await endImport(db, organisationId, id, null)))
    refuse("WRONG_STATE", ["import"], messages.importEnded(row.state));
  return id;
}
