import { ArgsType, Field, ObjectType } from "type-graphql";
import { Change } from "../../entities";
import { ChangeKind } from "../../entities/workforce/change";
import { PageArgs, PageInfo } from "../connection";

@ObjectType({ description: "An event of the feed, with its position." })
export class ChangeEdge {
  @Field(() => String, { description: "Opaque position in the feed, directly after this event." })
  cursor: string;

  @Field(() => Change, { description: "The event at this position." })
  node: Change;
}

@ObjectType({ description: "A page of the feed of changes, in the order in which they were committed." })
export class ChangeConnection {
  @Field(() => [ChangeEdge], { description: "The events on the page, each with its position." })
  edges: ChangeEdge[];

  @Field(() => [Change], { description: "The events on the page." })
  nodes: readonly Change[];

  @Field(() => PageInfo, {
    description:
      "The position of the page in the feed. Its endCursor is never null: continue from it, even if there is nothing new.",
  })
  pageInfo: PageInfo;

  // It may be a promise, so the executor must not read it as a plain property.
  @Field(() => String, {
    simple: false,
    description:
      "Cursor of the current end of the feed. Ask for it first, then read the workers, then follow the feed from it: you miss nothing, and see changes made in the meantime a second time.",
  })
  latestCursor: string | Promise<string>;
}

@ArgsType()
export class ChangeArgs extends PageArgs {
  @Field(() => [ChangeKind], {
    nullable: true,
    description: "Only events of these kinds; every kind that you may read if left out.",
  })
  kinds?: readonly ChangeKind[] | null;
}
