import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { badField } from "../../schema/bad-argument";
import { type Connection, connectionOf, PageArgs, pageRequest } from "../../schema/connection";
import { Import, ImportLine, ImportRejectFile } from "../../schema/importing/imports";
import { ImportMapping } from "../../schema/importing/mappings";
import { ImportKind, ImportState } from "../../schema/importing/vocabulary";
import { keysetPage, placeOf } from "../../schema/keyset";
import { idOfType } from "../../schema/node";
import { readyMappings } from "../../services/importing/read-mappings";
import { actorIn, type Context } from "../context";
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
      "A file that was sent in, and how far it has come; null where there is none, or where you may not record what it is about.",
  })
  async import(
    @Arg("id", () => ID, { description: "Its global id, as importFile and imports give it." }) id: string,
    @Ctx() context: Context,
  ): Promise<Import | null> {
    const row = await context.imports.byId(actorIn(context), idOfType("Import", id, ["id"]));
    return row && new ShownImport(row);
  }

  @Query(() => ImportConnection, {
    nullable: true,
    description:
      "The files that were sent in for your organisation, the latest first, of the kinds that you may record.",
  })
  async imports(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
    @Arg("kind", () => ImportKind, { nullable: true, description: "Only files about this." })
    kind?: ImportKind | null,
    @Arg("state", () => ImportState, { nullable: true, description: "Only those that are in this state." })
    state?: ImportState | null,
    @Arg("dryRun", () => Boolean, { nullable: true, description: "Only dry runs, or none (false)." })
    dryRun?: boolean | null,
  ): Promise<Connection<Import>> {
    const actor = actorIn(context);
    const request = pageRequest(args);
    const asked = { kind: kind ?? null, state: state ?? null, dryRun: dryRun ?? null };
    const list = `imports of ${actor.organisationId}`;
    const { size, backwards } = request;
    const place = placeOf(list, request, isInstant);
    const rows = await context.imports.page(actor, asked, { size, backwards, place });
    return keysetPage(
      list,
      rows.map((row) => new ShownImport(row)),
      request,
      ({ row }) => [row.startedAt.toISOString(), row.id],
      () => context.imports.count(actor, asked),
    );
  }

  @Query(() => [ImportMapping], {
    description:
      "Ways to read a file's columns that are ready: for each kind of file the headings that it has without a mapping, and mappings for other systems' files. To change one, copy its mapping into ImportFileInput.mapping. Null for those who may not send files.",
  })
  importMappings(
    @Arg("kind", () => ImportKind, { nullable: true, description: "Only for files about this." })
    kind?: ImportKind | null,
  ): ImportMapping[] {
    return readyMappings().filter((each) => kind == null || each.kind === kind);
  }
}

@Resolver(() => Import)
export class ImportFields {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Who sent it in, by the name that your organisation knows; null for somebody elsewhere.",
  })
  async startedBy(@Root() { row }: ShownImport, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.members.load(row.startedById))?.name ?? null;
  }

  @FieldResolver(() => ImportLineConnection, {
    description:
      "Every refused line, in the file's order. While the import is running, those that were refused so far.",
  })
  async refused(
    @Root() { row }: ShownImport,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { imports }: Context,
  ): Promise<Connection<ImportLine>> {
    const request = pageRequest(args);
    const list = `refused lines of ${row.id}`;
    const rows = await imports.refusals(row, linePage(list, request));
    return keysetPage(list, rows.map(refusedLine), request, lineOfPage, async () => row.refused);
  }

  // A part has up to some megabytes: a few of them are an answer.
  @Extensions({ work: 4_000 })
  @FieldResolver(() => ImportRejectFile, {
    nullable: true,
    description:
      "The refused lines as a file, as npm run import writes it; null where no line was refused, and 30 days after the import has ended. Of more than 5,000 lines it holds the first; nextAfterLine leads to the rest.",
  })
  async rejectFile(
    @Root() { row }: ShownImport,
    @Ctx() { imports }: Context,
    @Arg("afterLine", () => Int, {
      nullable: true,
      description: "Only lines after this one of the file that was sent: nextAfterLine of the part before.",
    })
    afterLine?: number | null,
  ): Promise<ImportRejectFile | null> {
    if (afterLine != null && afterLine < 0)
      throw badField(
        ["afterLine"],
        "OUT_OF_RANGE",
        `afterLine is ${afterLine}; it is the number of a line, as nextAfterLine gives it.`,
      );
    const part = await imports.rejects(row, afterLine ?? 0);
    const { fileName, format } = row;
    return part && { ...part, format, fileName: `${fileName}.rejects.${format.toLowerCase()}` };
  }
}
