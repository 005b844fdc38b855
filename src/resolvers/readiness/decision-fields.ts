import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Decision, ProgressionRouteVersion } from "../../entities";
import type { FactRow } from "../../repositories/evidence/fact-readings";
import { Evaluation } from "../../schema/readiness/evaluation";
import { Replay } from "../../schema/readiness/replay";
import { replayDecision } from "../../services/readiness/replay-decision";
import type { Context } from "../context";
import { keptOf, keptView, replayView } from "./decision-view";

@Resolver(() => Decision)
export class DecisionFields {
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
  async evaluation(@Root() decision: FactRow<"DECISION">, @Ctx() context: Context): Promise<Evaluation> {
    return keptView(context, decision, await keptOf(context, decision));
  }

  @FieldResolver(() => Replay, {
    nullable: true,
    description:
      "The same advice, calculated again now from the record, and how it compares; null if you may not read the record.",
  })
  async replay(@Root() decision: FactRow<"DECISION">, @Ctx() context: Context): Promise<Replay | null> {
    const worker = await context.loaders.workers.load(decision.workerId);
    if (!worker) return null;
    const [facts, kept] = await Promise.all([
      context.loaders.wholeRecords.load(worker),
      keptOf(context, decision),
    ]);
    return replayView(context, decision, replayDecision(context.reference, facts, decision, kept));
  }
}
