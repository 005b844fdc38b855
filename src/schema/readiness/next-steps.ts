import { Field, ObjectType } from "type-graphql";
import type { Worker } from "../../entities";
import { Evaluation } from "./evaluation";
import { PostEnd } from "./post-end";

@ObjectType({
  description:
    "The routes out of the role bands that a worker holds, each with an evaluation, and anything that is missing from the record.",
})
export class NextSteps {
  @Field(() => [String], {
    description:
      "What a reader has to know first, in plain words: what is missing from the record, a post that ends or has ended, a role band without a route; empty if there is nothing of that kind.",
  })
  notices: string[];

  @Field(() => [PostEnd], {
    description: "The ends on record of the posts held on the day, or of those held last if they have ended.",
  })
  postEnds: readonly PostEnd[];

  @Field(() => [Evaluation], { description: "One evaluation for each route." })
  evaluations: Evaluation[];

  /** The worker and the question. */
  source: {
    readonly worker: Worker;
    readonly asked: { readonly asOf: string; readonly knownAt: Date };
    /** The route to plan for; null if none is open. */
    readonly nearestRouteId: string | null;
  };
}
