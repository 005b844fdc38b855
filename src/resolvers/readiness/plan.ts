import { Arg, Args, Ctx, Extensions, FieldResolver, Resolver, Root } from "type-graphql";
import { Worker } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import type { CostProfile } from "../../planning";
import { badField } from "../../schema/bad-argument";
import { ClockArgs } from "../../schema/clocks";
import { ProgressionRouteBy, RoleBandBy } from "../../schema/pathway/by";
import { NextSteps } from "../../schema/readiness/next-steps";
import { Plan } from "../../schema/readiness/plan";
import { COST_PROFILE, CostProfileEnum, LIMITS, PlanLimitsInput } from "../../schema/readiness/plan-inputs";
import { PathwayTo, RenewalPlan } from "../../schema/readiness/way-to";
import type { PlanWish } from "../../services/readiness/evaluation/plan-question";
import { keepReadyAlong, planRoute } from "../../services/readiness/plan";
import { wayTo } from "../../services/readiness/way-to";
import type { Clocks } from "../../services/shared/clocks";
import { clocksFrom } from "../clocks";
import type { Context } from "../context";
import { messages } from "../messages";
import { requireRoleBand, requireRouteThen } from "../pathway/find";
import { limitsOf } from "./plan-limits";
import { toPathwayTo, toPlan, toRenewalPlan } from "./plan-view";

/** The cost of a plan: it takes 20 to 50 milliseconds. */
const A_PLAN = 300;
const SEVERAL_PLANS = 1_000;

@Resolver(() => Worker)
export class PlanFields {
  @Extensions({ work: A_PLAN })
  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      "The cheapest way to be ready to be considered along a route: which curriculum units, which evidence, and everything that depends on other people or on time, with dates. Null with an error if the limits are not valid.",
  })
  async plan(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Arg("costProfile", () => CostProfileEnum, { defaultValue: "FEWEST_UNITS", description: COST_PROFILE })
    profile: CostProfile,
    @Args(() => ClockArgs) clocks: ClockArgs,
    @Arg("limits", () => PlanLimitsInput, { nullable: true, description: LIMITS })
    limits?: PlanLimitsInput | null,
  ): Promise<Plan> {
    const asked = clocksFrom(context, clocks);
    const then = requireRouteThen(context.reference, by, ["route"], asked.knownAt);
    const wish = await wishOf(context, worker, asked, profile, limits);
    const record = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    return toPlan(
      context,
      worker,
      await planRoute(context.reference, record, then, asked, wish, context.solver),
    );
  }

  @Extensions({ work: SEVERAL_PLANS })
  @FieldResolver(() => PathwayTo, {
    nullable: true,
    description:
      "The ways from the role bands held to any role band: chains of routes, each route with its open requirements and its plan.",
  })
  async pathwayTo(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("roleBand", () => RoleBandBy, { description: "The role band to reach." })
    by: RoleBandBy,
    @Arg("costProfile", () => CostProfileEnum, { defaultValue: "FEWEST_UNITS", description: COST_PROFILE })
    profile: CostProfile,
    @Args(() => ClockArgs) clocks: ClockArgs,
    @Arg("limits", () => PlanLimitsInput, { nullable: true, description: LIMITS })
    limits?: PlanLimitsInput | null,
  ): Promise<PathwayTo> {
    const { reference, solver, loaders } = context;
    const asked = clocksFrom(context, clocks);
    const { roleBandId } = requireRoleBand(reference, by, ["roleBand"], asked.knownAt);
    const wish = await wishOf(context, worker, asked, profile, limits);
    const record = await loaders.wholeRecords.load(worker);
    return toPathwayTo(context, worker, await wayTo(reference, record, roleBandId, asked, wish, solver));
  }

  @Extensions({ work: SEVERAL_PLANS })
  @FieldResolver(() => RenewalPlan, {
    nullable: true,
    description: "For a worker who is ready along a route: what to renew and by when, to stay ready.",
  })
  async renewalPlan(
    @Root() worker: Worker,
    @Ctx() context: Context,
    @Arg("route", () => ProgressionRouteBy, { description: "The progression route to ask about." })
    by: ProgressionRouteBy,
    @Arg("costProfile", () => CostProfileEnum, { defaultValue: "FEWEST_UNITS", description: COST_PROFILE })
    profile: CostProfile,
    @Args(() => ClockArgs) clocks: ClockArgs,
    @Arg("untilOn", () => CivilDate, {
      nullable: true,
      description: "The last day to look at, after asOf and within ten years; a year ahead if left out.",
    })
    until?: string | null,
    @Arg("limits", () => PlanLimitsInput, { nullable: true, description: LIMITS })
    limits?: PlanLimitsInput | null,
  ): Promise<RenewalPlan> {
    const asked = clocksFrom(context, clocks);
    const then = requireRouteThen(context.reference, by, ["route"], asked.knownAt);
    const wish = await wishOf(context, worker, asked, profile, limits);
    const last = lastDay(asked.asOf, until ?? null);
    const record = await context.loaders.wholeRecords.load(worker);
    await context.breathe();
    return toRenewalPlan(
      context,
      worker,
      last,
      await keepReadyAlong(context.reference, record, then, asked, last, wish, context.solver),
    );
  }
}

@Resolver(() => NextSteps)
export class WhatToDoNext {
  @Extensions({ work: A_PLAN })
  @FieldResolver(() => Plan, {
    nullable: true,
    description:
      "What to do next: the plan along the nearest of these routes, which is the open one with the fewest requirements still to come. A step back is never suggested, and a way out of peer work only if you ask for `kinds`. For a worker whose intention is to stay, only routes that deepen the present role are considered, unless you ask for `kinds`; see stayingWell first. Null if none is open.",
  })
  async whatToDoNext(
    @Root() { source: { worker, asked, nearestRouteId } }: NextSteps,
    @Ctx() context: Context,
    @Arg("costProfile", () => CostProfileEnum, { defaultValue: "FEWEST_UNITS", description: COST_PROFILE })
    profile: CostProfile,
    @Arg("limits", () => PlanLimitsInput, { nullable: true, description: LIMITS })
    limits?: PlanLimitsInput | null,
  ): Promise<Plan | null> {
    const { reference, solver, loaders } = context;
    const wish = await wishOf(context, worker, asked, profile, limits);
    const then = nearestRouteId && reference.editions.routeAt(nearestRouteId, asked.knownAt.getTime());
    if (!then) return null;
    const record = await loaders.wholeRecords.load(worker);
    await context.breathe();
    return toPlan(context, worker, await planRoute(reference, record, then, asked, wish, solver));
  }
}

/** How a plan is wanted. @throws a GraphQL error with code BAD_USER_INPUT if a limit is not valid. */
async function wishOf(
  { actor, loaders, reference }: Context,
  { id }: Pick<Worker, "id">,
  { asOf, knownAt }: Clocks,
  profile: CostProfile,
  limits: PlanLimitsInput | null | undefined,
): Promise<PlanWish> {
  const valid = limitsOf(reference, limits);
  // A partner's people reach single records, and not what an organisation's record shows as a whole.
  const judging = actor && !actor.partner ? await loaders.judgingTime(asOf, knownAt) : null;
  // A worker's own plan asks for what is asked of them. To everybody else it looks as if nothing was adjusted.
  return {
    profile,
    limits: valid,
    judging,
    sight: actor?.workerId === id ? "ADJUSTED" : "AS_ANY_OTHER",
  };
}

/**
 * A year later, or the given day. @throws a GraphQL error with code BAD_USER_INPUT if it is not within ten
 * years.
 */
function lastDay(asOf: string, until: string | null): string {
  const year = Number(asOf.slice(0, 4));
  // 29 February does not exist in the year after, and a day after the last one that can be written becomes
  // that day.
  const inYears = (years: number) =>
    year + years > 9999
      ? "9999-12-31"
      : `${String(year + years).padStart(4, "0")}${asOf.slice(4)}`.replace(/-02-29$/, "-03-01");
  if (until === null) return inYears(1);
  if (until > asOf && until <= inYears(10)) return until;
  throw badField(["untilOn"], "OUT_OF_RANGE", messages.planTooLong(until, asOf, inYears(10)));
}
