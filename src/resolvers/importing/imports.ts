import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Import, ImportFileInput, ImportFilePayload, type ImportLine } from "../../schema/importing/imports";
import { idOfType, toGlobalId } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import { importContent } from "../../services/importing/import-file";
import type { ImportRow, RefusalRow } from "../../services/importing/read-imports";
import { actorIn, type Context } from "../context";

@Resolver()
export class FileImportResolvers {
  @Mutation(() => ImportFilePayload, {
    description:
      "Records a file of workers, posts, completions, credentials, supervision sessions or endorsements, or says what would become of its lines. Sent again it goes on where it stopped, and records nothing twice; lines that cannot be recorded are refused, and the others land.",
  })
  async importFile(
    @Arg("input", () => ImportFileInput, { description: "The file." }) input: ImportFileInput,
    @Ctx() context: Context,
  ): Promise<ImportFilePayload> {
    const actor = actorIn(context);
    exactlyOne(input, ["text", "base64"], ["input"]);
    const { id, tally, lines, userErrors } = await importContent(context.desk(actor), input);
    context.forget();
    const row = id === null ? null : await context.imports.byId(actor, id);
    return { import: row && viewOf(context, row), tally, lines, userErrors };
  }

  @Query(() => Import, {
    nullable: true,
    description: "A file that was sent in, and how far it has come; null where there is none.",
  })
  async import(
    @Arg("id", () => ID, { description: "Its global id." }) id: string,
    @Ctx() context: Context,
  ): Promise<Import | null> {
    const row = await context.imports.byId(actorIn(context), idOfType("Import", id, ["id"]));
    return row && viewOf(context, row);
  }
}

/** Refused lines that are shown with an import. */
const SHOWN = 100;

function viewOf(context: Context, row: ImportRow): Import {
  const { id, kind, fileName, startedAt, finishedAt, bytesDone, bytesTotal } = row;
  return {
    id: toGlobalId("Import", id),
    kind,
    fileName,
    startedAt,
    finishedAt,
    percentDone: bytesTotal === 0 ? 100 : Math.floor((bytesDone / bytesTotal) * 100),
    tally: row,
    get refused() {
      return context.imports.refusals(row, 0, SHOWN).then((refusals) => refusals.map(lineOf));
    },
  };
}

const lineOf = ({ line, code, field, message }: RefusalRow): ImportLine => ({
  line,
  outcome: "REFUSED",
  code,
  field: field || null,
  message,
  written: null,
});
