import { Args, Ctx, Query, Resolver } from "type-graphql";
import type { ChangeKind } from "../../entities/workforce/change";
import type { ChangeRow, FeedPlace } from "../../repositories/workforce/changes";
import { requireNonEmptyList } from "../../schema/bad-argument";
import { badCursor, type PageInfo, parsePageRequest } from "../../schema/connection";
import { ChangeArgs, ChangeConnection, type ChangeEdge } from "../../schema/workforce/change";
import {
  type ChangesRead,
  LostPlace,
  readChanges,
  readEndOfFeed,
} from "../../services/workforce/read-changes";
import { type Context, requireActor } from "../context";
import { cursorAt, placeOf } from "./change-cursor";

@Resolver()
export class ChangeQueries {
  @Query(() => ChangeConnection, {
    nullable: true,
    description:
      "Changes at your organisation, in the order in which they were committed: workers, posts, facts recorded or undone, and readiness outcomes, as far as you may read them (docs/changes.md).",
  })
  async changes(
    @Args(() => ChangeArgs) args: ChangeArgs,
    @Ctx() context: Context,
  ): Promise<ChangeConnection> {
    const actor = requireActor(context);
    const { organisationId } = actor;
    const { size, backwards, cursor } = parsePageRequest(args);
    const kinds = requireNonEmptyList("kinds", args.kinds);
    const given = cursor === null ? null : { cursor, backwards };
    const from = given && placeOf(organisationId, given);
    const read = await readChanges(context.database, actor, { from, backwards, kinds, size }).catch(
      (error: unknown) => {
        if (!given || !(error instanceof LostPlace)) throw error;
        throw badCursor(
          given,
          "The cursor is newer than the database: the database was restored from an older backup. Follow the feed again from the start, without a cursor.",
        );
      },
    );
    return new FeedPage(
      read,
      backwards
        ? { hasNextPage: from !== null, hasPreviousPage: read.hasMore }
        : { hasNextPage: read.hasMore, hasPreviousPage: from !== null },
      (place) => cursorAt(organisationId, place),
      () => readEndOfFeed(context.database, actor),
    );
  }
}

/** The end of the feed is read only if it is asked for. */
class FeedPage implements ChangeConnection {
  readonly nodes: readonly ChangeRow<ChangeKind>[];

  constructor(
    private readonly read: ChangesRead,
    private readonly beyond: Pick<PageInfo, "hasNextPage" | "hasPreviousPage">,
    private readonly cursorOf: (place: FeedPlace) => string,
    private readonly latest: () => Promise<FeedPlace>,
  ) {
    this.nodes = read.rows;
  }

  get edges(): ChangeEdge[] {
    return this.nodes.map((node) => ({ node, cursor: this.cursorOf(node) }));
  }

  get pageInfo(): PageInfo {
    const [head] = this.nodes;
    return {
      ...this.beyond,
      startCursor: head ? this.cursorOf(head) : null,
      endCursor: this.cursorOf(this.read.end),
    };
  }

  get latestCursor(): Promise<string> {
    return this.latest().then(this.cursorOf);
  }
}
