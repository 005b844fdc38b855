import { Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Decision, ProgressionRouteVersion, Worker } from "../../entities";
import type { DecisionRow } from "../../repositories/readiness/decisions";
import { FactClockArgs } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { IncludeUndone } from "../../schema/include-undone";
import { toGlobalId } from "../../schema/node";
import { Evaluation } from "../../schema/readiness/evaluation";
import { Replay } from "../../schema/readiness/replay";
import { replayDecision } from "../../services/readiness/replay-decision";
import { factClocksFrom, filterShown } from "../clocks";
import type { Context } from "../context";
import { keptOf, keptView, replayView } from "./decision-view";

const DecisionConnection = connectionOf(Decision, "Decision", "decisions");

@Resolver(() => Worker)
export class WorkerDecisionFields {
  @FieldResolver(() => DecisionConnection, {
    description: "Decisions about the worker's progression, newest first.",
  })
  async decisions(
    @Root() { id }: Worker,
    @Args(() => PageArgs) page: PageArgs,
    @Args(() => FactClockArgs) clocks: FactClockArgs,
    @IncludeUndone() includeUndone: boolean,
    @Ctx() context: Context,
  ): Promise<Connection<DecisionRow>> {
    const all = await context.loaders.otherFacts.decisions.ofWorker(factClocksFrom(context, clocks)).load(id);
    return pageOfList(`decisions of ${id}`, filterShown(includeUndone, all), (decision) => decision.id, page);
  }
}

@Resolver(() => Decision)
export class DecisionFields {
  @FieldResolver(() => ID, { description: "Opaque global id." })
  id(@Root() { id }: Decision): string {
    return toGlobalId("Decision", id);
  }

  @FieldResolver(() => ProgressionRouteVersion, {
    description: "The route, in the version that the advice was based on.",
  })
  route(
    @Root() { routeVersionId }: Decision,
    @Ctx() { reference }: Context,
  ): ProgressionRouteVersion | undefined {
    return reference.pathway.routeVersions.get(routeVersionId);
  }

  @FieldResolver(() => Evaluation, {
    description: "The advice that the decider had, as it was shown to them.",
  })
  async evaluation(@Root() decision: DecisionRow, @Ctx() context: Context): Promise<Evaluation> {
    return keptView(context, decision, await keptOf(context, decision));
  }

  @FieldResolver(() => Replay, {
    nullable: true,
    description:
      "The same advice, calculated again now from the record, and how it compares; null if you may not read the record.",
  })
  async replay(@Root() decision: DecisionRow, @Ctx() context: Context): Promise<Replay | null> {
    const worker = await context.loaders.workers.load(decision.workerId);
    if (!worker) return null;
    const [facts, kept] = await Promise.all([context.loaders.facts.load(worker), keptOf(context, decision)]);
    return replayView(context, decision, replayDecision(context.reference, facts, decision, kept));
  }
}
