import { ArgsType, Field, ObjectType } from "type-graphql";
import { Change } from "../../entities";
import { ChangeKind } from "../../entities/workforce/change";
import { PageArgs, PageInfo } from "../connection";

@ObjectType({ description: "An event of the feed, with its place." })
export class ChangeEdge {
  @Field(() => String, { description: "Opaque place in the feed, right after this event." })
  cursor: string;

  @Field(() => Change, { description: "The event at this place." })
  node: Change;
}

@ObjectType({ description: "A page of the feed of changes, in the order in which they were committed." })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: "The events of the page, each with its place." })
  edges: ChangeEdge[];

  @Field(() => [Change], { description: "The events of the page." })
  nodes: readonly Change[];

  @Field(() => PageInfo, {
    description:
      "Where the page stands in the feed. Its endCursor is never null: it is where to go on, also where nothing is new.",
  })
  pageInfo: PageInfo;

  // It may be a promise, which what is read plainly may not.
  @Field(() => String, {
    simple: false,
    description:
      "Cursor of the end of the feed as it is now. Ask for it first, then read the workers, then follow the feed from it: nothing is missed, and what changed meanwhile comes once more.",
  })
  latestCursor: string | Promise<string>;
}

@ArgsType()
export class ChangeArgs extends PageArgs {
  @Field(() => [ChangeKind], {
    nullable: true,
    description: "Only events of these kinds; every kind that you may read where it is left out.",
  })
  kinds?: readonly ChangeKind[] | null;
}
