import type { Database } from "../../database/pool";
import { countOldLines, deleteOldLines } from "../../repositories/importing/import-refusals";

/**
 * Deletes what refused lines of an organisation's files said, and its dry runs, once they are 30 days old.
 * @returns how many lines it is about. @param dryRun whether they are only counted.
 */
export async function forgetRefusedLines(
  db: Database,
  organisationId: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<number> {
  const lines = await countOldLines(db, organisationId);
  if (!dryRun) await deleteOldLines(db, organisationId);
  return lines;
}
