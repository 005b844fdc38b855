import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Extensions, FieldResolver, Info, Resolver, Root } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { RouteKind } from "../../entities/vocabulary";
import { Worker } from "../../entities/workforce/worker";
import { requireNonEmptyList } from "../../schema/bad-argument";
import { AS_OF, ClockArgs } from "../../schema/clocks";
import { ProgressionRouteBy } from "../../schema/pathway/by";
import { Evaluation } from "../../schema/readiness/evaluation";
import { NextSteps } from "../../schema/readiness/next-steps";
import { Readiness } from "../../schema/readiness/stored";
import { isFieldSelected } from "../../schema/selection";
import { evaluateRoutes } from "../../services/readiness/evaluation/evaluate-route";
import { knownThen } from "../../services/readiness/evaluation/route-answer";
import { nearestOf, routesOut } from "../../services/readiness/next-steps";
import { endsOfPosts } from "../../services/readiness/post-ends";
import { isStaying } from "../../services/readiness/staying-well";
import { clocksFrom } from "../clocks";
import type { Context } from "../context";
import { requireRoute, requireRouteThen } from "../pathway/find";
import { shownEnd, toEvaluation } from "./evaluation-view";
import { voiceFor } from "./explanation";
import { readinessOf } from "./stored-view";

@Resolver(() => Worker)
export class ReadinessFields {
  @Extensions({ work: 10 })
  @FieldResolver(() => Evaluation, {
    description: "Whether the worker is ready to be considered along a route, with reasons and dates.",
  })
  async eligibility(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Args(() => ClockArgs) clocks: ClockArgs,
  ): Promise<Evaluation> {
    const asked = clocksFrom(context, clocks);
    const { route } = requireRouteThen(context.reference, by, ["route"], asked.knownAt);
    const facts = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    const [found] = evaluateRoutes(context.reference, facts, [route.routeId], asked);
    if (!found) throw new Error("A route that was in force then was not evaluated.");
    return toEvaluation(context, worker, found);
  }

  @Extensions({ workOnAnotherDay: 20 })
  @FieldResolver(() => [Readiness], {
    description:
      "The worker's readiness in brief: along every route out of the role bands held, and every route that they aspire to, in the order of the routes. It is as of now and always up to date; eligibility explains it.",
  })
  async readiness(
    @Root() worker: Worker,
    @Ctx() { loaders, reference, today }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg("route", () => ProgressionRouteBy, { nullable: true, description: "Only along this route." })
    by?: ProgressionRouteBy | null,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): Promise<readonly Readiness[]> {
    const day = asOf ?? today;
    const routeId = by ? requireRoute(reference, by, ["route"]).routeId : null;
    const named = isFieldSelected(info, "open") || isFieldSelected(info, "lapsing");
    const rows = await loaders.readiness({ asOf: day, routeId, named }).load(worker);
    return rows.map((row) => readinessOf(reference, day, row, true));
  }

  @Extensions({ work: 30 })
  @FieldResolver(() => NextSteps, {
    description:
      "All routes out of the role bands held on the day, each with an evaluation: up, sideways, out, a step back, and deepening within. After the end of a post, the routes from it are still shown.",
  })
  async nextSteps(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Args(() => ClockArgs) clocks: ClockArgs,
    @Arg("kinds", () => [RouteKind], { nullable: true, description: "Only routes of these kinds." }) kinds?:
      | RouteKind[]
      | null,
  ): Promise<NextSteps> {
    const ofKinds = requireNonEmptyList("kinds", kinds);
    const facts = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    const asked = clocksFrom(context, clocks);
    const { notices, routes } = routesOut(context.reference, facts, ofKinds, asked);
    const answers = evaluateRoutes(
      context.reference,
      facts,
      routes.map(({ routeId }) => routeId),
      asked,
    );
    const known = knownThen(context.reference, facts, asked.knownAt.getTime());
    const considered = isStaying(worker, ofKinds)
      ? answers.filter(({ route }) => route.kind === "WITHIN")
      : answers;
    const ends = endsOfPosts(context.reference, known, asked.asOf);
    const voice = voiceFor(context, { workerId: worker.id });
    return {
      notices: [...notices.map((notice) => notice[voice]), ...ends.map((end) => end.sentence(voice))],
      postEnds: ends.map(shownEnd(context, worker.id)),
      evaluations: answers.map((each) => toEvaluation(context, worker, each)),
      source: { worker, asked, nearestRouteId: nearestOf(considered, ofKinds)?.route.routeId ?? null },
    };
  }
}
