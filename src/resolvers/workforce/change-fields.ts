import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Change, Post, ProgressionRouteVersion, Worker } from "../../entities";
import { Fact } from "../../entities/evidence/fact";
import { changeIdOf } from "../../entities/workforce/change-id";
import { eventTypeOf } from "../../entities/workforce/event-type";
import type { ChangeRow } from "../../repositories/workforce/changes";
import { toGlobalId } from "../../schema/node";
import { OutcomeEnum } from "../../schema/readiness/vocabulary";
import type { Context } from "../context";
import { findFact, typeOfFact } from "../find-fact";

@Resolver(() => Change)
export class ChangeFields {
  @FieldResolver(() => OutcomeEnum, {
    nullable: true,
    description:
      "The outcome before, for READINESS_CHANGED; null if the route did not concern the worker before.",
  })
  before(@Root() { was }: ChangeRow): string | null {
    return was;
  }

  @FieldResolver(() => OutcomeEnum, {
    nullable: true,
    description: "The outcome since, for READINESS_CHANGED; null if the route no longer concerns the worker.",
  })
  after(@Root() { became }: ChangeRow): string | null {
    return became;
  }

  @FieldResolver(() => ID, {
    description: "Its own id, which never changes: if you have seen the id, you have seen the event.",
  })
  id(@Root() change: ChangeRow): string {
    return changeIdOf(change);
  }

  @FieldResolver(() => String, {
    description: "Its type as a CloudEvent, for example peerway.readiness.changed.v1.",
  })
  type(@Root() change: ChangeRow): string {
    return eventTypeOf(change);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      "Global id of the worker concerned, even after the record was removed; null for a statement of the organisation about itself.",
  })
  workerId(@Root() { workerId }: ChangeRow): string | null {
    return workerId && toGlobalId("Worker", workerId);
  }

  @FieldResolver(() => Worker, { nullable: true, description: "The worker as they are now." })
  async worker(@Root() { workerId }: ChangeRow, @Ctx() { loaders }: Context): Promise<Worker | null> {
    return workerId === null ? null : await loaders.workers.load(workerId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "Global id of the fact that was recorded or undone; null for other changes.",
  })
  factId(@Root() { factId, factKind }: ChangeRow): string | null {
    return factId && factKind && toGlobalId(typeOfFact(factKind), factId);
  }

  @FieldResolver(() => Fact, {
    nullable: true,
    description: "The fact as it is now: undoing shows whether it is in force.",
  })
  async fact(@Root() { factId, factKind }: ChangeRow, @Ctx() context: Context): Promise<object | null> {
    return factId === null || factKind === null
      ? null
      : await findFact(context, typeOfFact(factKind), factId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "Global id of the post that a POST change is about; null for other changes.",
  })
  postId(@Root() { postId }: ChangeRow): string | null {
    return postId && toGlobalId("Post", postId);
  }

  @FieldResolver(() => Post, { nullable: true, description: "The post as it is now." })
  async post(@Root() { postId }: ChangeRow, @Ctx() context: Context): Promise<object | null> {
    return postId === null ? null : await findFact(context, "Post", postId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: "Global id of the route, for READINESS_CHANGED; null for other changes.",
  })
  routeId(@Root() { routeId }: ChangeRow): string | null {
    return routeId && toGlobalId("ProgressionRoute", routeId);
  }

  @FieldResolver(() => ProgressionRouteVersion, {
    nullable: true,
    description: "The route as it is now; null if it has been retired.",
  })
  route(@Root() { routeId }: ChangeRow, @Ctx() { reference }: Context): ProgressionRouteVersion | null {
    return (routeId && reference.pathway.currentRoutes.get(routeId)) || null;
  }
}
