import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Source } from "../../entities";
import { idOf } from "../../reference/publishing/identity";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { parseIdOfType, toGlobalId } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import { SourceBy } from "../../schema/pathway/list-by";
import type { Context } from "../context";

const SourceConnection = connectionOf(Source, "Source", "sources");

/** The id of a source is made from its short name. */
const idOfSource = ({ ref }: Pick<Source, "ref">): string => idOf("source", ref);

export const sourceById = ({ framework }: Context["reference"], id: string): Source | undefined =>
  [...framework.sources.values()].find((source) => idOfSource(source) === id);

@Resolver()
export class SourceQueries {
  @Query(() => Source, { nullable: true, description: "One source; null if there is none." })
  source(
    @Arg("by", () => SourceBy, { description: "Its id, or the short name by which facts cite it." })
    by: SourceBy,
    @Ctx() { reference }: Context,
  ): Source | null {
    if (requireExactlyOne(by, ["id", "ref"], ["by"]) === "ref")
      return reference.framework.sources.get(by.ref ?? "") ?? null;
    return sourceById(reference, parseIdOfType("Source", by.id ?? "", ["by", "id"])) ?? null;
  }

  @Query(() => SourceConnection, {
    description: "The publications from which the reference data comes, by their short names.",
  })
  sources(@Args(() => PageArgs) page: PageArgs, @Ctx() { reference }: Context): Connection<Source> {
    const all = [...reference.framework.sources.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    return pageOfList("sources", all, ({ ref }) => ref, page);
  }
}

@Resolver(() => Source)
export class SourceFields {
  @FieldResolver(() => ID)
  id(@Root() source: Source): string {
    return toGlobalId("Source", idOfSource(source));
  }
}
