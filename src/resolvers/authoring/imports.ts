import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import {
  changesIn,
  type ImportedKind,
  type ReadImport,
  readFrameworkImport,
  readImport,
} from "../../reference/authoring";
import {
  ImportFrameworkVersionInput,
  ImportFrameworkVersionPayload,
  ImportProgrammeInput,
  ImportProgrammePayload,
} from "../../schema/authoring/imports";
import { type SaveDraft, saveDraft } from "../../services/authoring/save-draft";
import { judgeImport } from "../../services/authoring/shared/imported";
import type { DraftContents } from "../../services/authoring/shared/kinds";
import { type Context, requireActor } from "../context";
import { comparisonOf } from "../framework/comparison";
import { runAuthoring } from "./run-authoring";

@Resolver()
export class ImportMutations {
  @Mutation(() => ImportFrameworkVersionPayload, {
    description:
      "Reads a framework edition from a document, and reports how it differs from the current edition and what prevents publication. Unless it is a dry run, it makes a draft of it. Publishing the draft also publishes its crosswalk.",
  })
  async importFrameworkVersion(
    @Arg("input", () => ImportFrameworkVersionInput, { description: "The document." })
    input: ImportFrameworkVersionInput,
    @Ctx() context: Context,
  ): Promise<ImportFrameworkVersionPayload> {
    const { reference } = context;
    const read = readFrameworkImport(input.document, input.package ?? null, reference);
    const { content, document, losses } = read;
    const { draft, findings, userErrors } = await importDocument(
      context,
      "FRAMEWORK_VERSION",
      input,
      read,
      true,
    );
    const standing = content && reference.framework.current(content.code);
    return {
      draft,
      findings,
      userErrors,
      losses,
      comparison: content && comparisonOf(reference, standing, null, changesIn(document, reference)),
    };
  }

  @Mutation(() => ImportProgrammePayload, {
    description:
      "Reads a programme with the mapping of all its units from a document, and reports what prevents publication. Unless it is a dry run, it makes a draft of it.",
  })
  async importProgramme(
    @Arg("input", () => ImportProgrammeInput, { description: "The document." }) input: ImportProgrammeInput,
    @Ctx() context: Context,
  ): Promise<ImportProgrammePayload> {
    return await importDocument(
      context,
      "PROGRAMME",
      input,
      readImport("PROGRAMME", input.document),
      input.national ?? false,
    );
  }
}

async function importDocument<Kind extends ImportedKind>(
  context: Context,
  kind: Kind,
  input: Pick<SaveDraft, "draft" | "expectedVersion"> & {
    readonly dryRun: boolean;
  },
  read: ReadImport<DraftContents[Kind]>,
  national: boolean,
): Promise<ImportProgrammePayload> {
  const useCase = context.forUseCase(requireActor(context));
  const { dryRun } = input;
  const { findings, userErrors, isKept } = judgeImport(useCase, kind, read, { national, dryRun });
  const { content } = read;
  if (!isKept || content === null) return { draft: null, findings, userErrors };
  const made = await runAuthoring(context, `import ${kind}`, input, (at, db) =>
    saveDraft(
      at,
      db,
      kind,
      { draft: input.draft, expectedVersion: input.expectedVersion, national },
      content,
      "document",
    ),
  );
  return { draft: made.draft, findings, userErrors: made.userErrors };
}
