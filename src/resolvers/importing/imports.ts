import { Arg, Ctx, Extensions, Mutation, Resolver } from "type-graphql";
import { CancelImportPayload, ImportFilePayload } from "../../schema/importing/imports";
import { CancelImportInput, ImportFileInput } from "../../schema/importing/inputs";
import { toGlobalId } from "../../schema/node";
import { cancelImport } from "../../services/importing/cancel-import";
import { importContent } from "../../services/importing/import-content";
import { readImport } from "../../services/importing/read-imports";
import { runRecording } from "../../services/shared/record";
import { type Context, requireActor } from "../context";
import { ShownImport } from "./view";

/** The cost of as many lines as are recorded in one request; docs/limits.md. */
const A_FILE = 1_000;

@Resolver()
export class FileImportResolvers {
  @Extensions({ work: A_FILE })
  @Mutation(() => ImportFilePayload, {
    description:
      "Records a file of workers, posts, completions, credentials, supervision sessions or endorsements, or of the Electronic Staff Record (ESR), or checks what would happen to its lines (dryRun). Up to 1,000 lines are recorded before the answer; a larger file is recorded in the background, and nextStep explains how to follow it. If you send the file again, it continues from where it stopped, and records nothing twice. Lines that cannot be recorded are refused, and the others are recorded.",
  })
  async importFile(
    @Arg("input", () => ImportFileInput, { description: "The file, and how to read it." })
    input: ImportFileInput,
    @Ctx() context: Context,
  ): Promise<ImportFilePayload> {
    const actor = requireActor(context);
    const { id, tally, lines, background, userErrors } = await importContent(
      context.forUseCase(actor),
      input,
    );
    context.forget();
    const row = id === null ? null : await readImport(actor, id, (key) => context.loaders.imports.load(key));
    return {
      import: row && new ShownImport(row),
      tally,
      lines: lines.map(({ field, ...line }) => ({ ...line, field: field || null })),
      nextStep: id === null || tally !== null ? null : nextStep(id, background, input.dryRun),
      userErrors,
    };
  }

  @Mutation(() => CancelImportPayload, {
    description:
      "Cancels an import that is queued or running. Everything that it has recorded stays, and the rest of the file is deleted.",
  })
  async cancelImport(
    @Arg("input", () => CancelImportInput, { description: "The import to cancel." }) input: CancelImportInput,
    @Ctx() context: Context,
  ): Promise<CancelImportPayload> {
    const actor = requireActor(context);
    const useCase = context.forUseCase(actor);
    const asked = { operation: "cancelImport", idempotencyKey: null, input };
    const { id, userErrors } = await runRecording(useCase, asked, (db) => cancelImport(useCase, db, input));
    context.forget();
    const row = id === null ? null : await readImport(actor, id, (key) => context.loaders.imports.load(key));
    return { import: row && new ShownImport(row), userErrors };
  }
}

function nextStep(id: string, lines: number | null, dryRun: boolean): string {
  const size = lines === null ? "The file" : `The file has ${lines} lines of data, and`;
  return `${size} is ${dryRun ? "looked at in the background, and nothing is recorded" : "recorded in the background"}. Ask { import(id: "${toGlobalId("Import", id)}") { state percentDone } } until its state is DONE, FAILED or CANCELLED; then read its tally, refused and rejectFile. To stop it earlier, use cancelImport.`;
}
