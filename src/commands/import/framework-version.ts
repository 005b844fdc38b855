import type { UserError } from "../../entities/user-error";
import { type PackageWishes, readFrameworkImport } from "../../reference/authoring";
import type { Finding } from "../../reference/checking";
import { saveDraft } from "../../services/authoring/save-draft";
import { requireAuthor } from "../../services/authoring/shared/drafts";
import { judgeImport } from "../../services/authoring/shared/imported";
import type { UseCaseContext } from "../../services/shared/context";
import { runRecording } from "../../services/shared/record";

export interface ImportedFrameworkVersion {
  /** The draft's id; null if none was made. */
  readonly draft: string | null;
  readonly findings: readonly Finding[];
  readonly userErrors: readonly UserError[];
  /** What of it could not be carried as it was. */
  readonly losses: ReturnType<typeof readFrameworkImport>["losses"];
}

/** Reads an edition of a framework from a file, and makes a national draft of it unless it is a dry run. */
export async function importFrameworkVersion(
  context: UseCaseContext,
  {
    document,
    wishes,
    dryRun,
  }: { readonly document: object; readonly wishes: PackageWishes | null; readonly dryRun: boolean },
): Promise<ImportedFrameworkVersion> {
  requireAuthor(context, "FRAMEWORK_VERSION", null);
  const read = readFrameworkImport(document, wishes, context.reference);
  const { losses, content } = read;
  const { findings, userErrors, isKept } = judgeImport(context, "FRAMEWORK_VERSION", read, {
    national: true,
    dryRun,
  });
  if (!isKept || content === null) return { draft: null, findings, userErrors, losses };
  const call = { operation: "import FRAMEWORK_VERSION", input: { document, wishes } };
  const made = await runRecording(context, call, (db) =>
    saveDraft(context, db, "FRAMEWORK_VERSION", { national: true }, content, "document"),
  );
  return { draft: made.id, findings, userErrors: made.userErrors, losses };
}
