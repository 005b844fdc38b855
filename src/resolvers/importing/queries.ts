import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { badField } from "../../schema/bad-argument";
import { type Connection, connectionOf, PageArgs, parsePageRequest } from "../../schema/connection";
import { Import, ImportLine, ImportRejectFile } from "../../schema/importing/imports";
import { ImportMapping } from "../../schema/importing/mappings";
import { ImportKind, ImportState } from "../../schema/importing/vocabulary";
import { keysetPage, positionOf } from "../../schema/keyset";
import { parseIdOfType } from "../../schema/node";
import {
  countReadableImports,
  readImport,
  readImports,
  readRefusals,
  readRejects,
} from "../../services/importing/read-imports";
import { readyMappings } from "../../services/importing/read-mappings";
import { type Context, requireActor } from "../context";
import { messages } from "../messages";
import { lineOfPage, linePage } from "./line-page";
import { refusedLine, ShownImport } from "./view";

const ImportConnection = connectionOf(Import, "Import", "imports");
const ImportLineConnection = connectionOf(ImportLine, "ImportLine", "lines of a file");

/** Instants as cursors carry them: the database keeps milliseconds. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

@Resolver()
export class ImportQueries {
  @Query(() => Import, {
    nullable: true,
    description:
      "An imported file and its progress; null if there is none, or if you may not record its kind of content.",
  })
  async import(
    @Arg("id", () => ID, { description: "Its global id, as importFile and imports return it." }) id: string,
    @Ctx() context: Context,
  ): Promise<Import | null> {
    const row = await readImport(requireActor(context), parseIdOfType("Import", id, ["id"]), (key) =>
      context.loaders.imports.load(key),
    );
    return row && new ShownImport(row);
  }

  @Query(() => ImportConnection, {
    nullable: true,
    description:
      "The files that were sent in for your organisation, latest first, of the kinds that you may record.",
  })
  async imports(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("kind", () => ImportKind, { nullable: true, description: "Only files of this kind." })
    kind?: ImportKind | null,
    @Arg("state", () => ImportState, { nullable: true, description: "Only imports in this state." })
    state?: ImportState | null,
    @Arg("dryRun", () => Boolean, {
      nullable: true,
      description: "Only dry runs (true), or only real imports (false).",
    })
    dryRun?: boolean | null,
  ): Promise<Connection<Import>> {
    const actor = requireActor(context);
    const request = parsePageRequest(args);
    const asked = { kind: kind ?? null, state: state ?? null, dryRun: dryRun ?? null };
    const list = `imports of ${actor.organisationId}`;
    const { size, backwards } = request;
    const place = positionOf(list, request, isInstant);
    const rows = await readImports(context.database, actor, asked, { size, backwards, place });
    return keysetPage(
      list,
      rows.map((row) => new ShownImport(row)),
      request,
      ({ row }) => [row.startedAt.toISOString(), row.id],
      () => countReadableImports(context.database, actor, asked),
    );
  }

  @Query(() => [ImportMapping], {
    description:
      "Ready-made mappings of a file's columns: for each kind of file the headings that it has without a mapping, and mappings for other systems' files. To change one, copy its mapping into ImportFileInput.mapping. Null for people who may not send files.",
  })
  importMappings(
    @Arg("kind", () => ImportKind, { nullable: true, description: "Only mappings for files of this kind." })
    kind?: ImportKind | null,
  ): ImportMapping[] {
    return readyMappings().filter((each) => kind == null || each.kind === kind);
  }
}

@Resolver(() => Import)
export class ImportFields {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The person who sent it in, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async startedBy(@Root() { row }: ShownImport, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(row.startedById))?.name ?? null;
  }

  @FieldResolver(() => ImportLineConnection, {
    description:
      "Every refused line, in the file's order; while the import is running, the lines refused so far.",
  })
  async refused(
    @Root() { row }: ShownImport,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { database }: Context,
  ): Promise<Connection<ImportLine>> {
    const request = parsePageRequest(args);
    const list = `refused lines of ${row.id}`;
    const rows = await readRefusals(database, row, linePage(list, request));
    return keysetPage(list, rows.map(refusedLine), request, lineOfPage, async () => row.refused);
  }

  // A part is up to several megabytes, so an answer can have only a few of them.
  @Extensions({ work: 4_000 })
  @FieldResolver(() => ImportRejectFile, {
    nullable: true,
    description:
      "The refused lines as a file, as npm run import writes it; null if no line was refused, and 30 days after the import has ended. If more than 5,000 lines were refused, it has the first 5,000; use nextAfterLine to get the rest.",
  })
  async rejectFile(
    @Root() { row }: ShownImport,
    @Ctx() { database }: Context,
    @Arg("afterLine", () => Int, {
      nullable: true,
      description:
        "Only lines after this line of the file that was sent: nextAfterLine of the previous part.",
    })
    afterLine?: number | null,
  ): Promise<ImportRejectFile | null> {
    if (afterLine != null && afterLine < 0)
      throw badField(["afterLine"], "OUT_OF_RANGE", messages.notALine(afterLine));
    const part = await readRejects(database, row, afterLine ?? 0);
    const { fileName } = row;
    // A file of ESR keeps only columns that are read, as CSV.
    const format = row.format === "NDJSON" ? row.format : "CSV";
    return part && { ...part, format, fileName: `${fileName}.rejects.${format.toLowerCase()}` };
  }
}
