import { Extensions, Field, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Plan, PlanCost, PlanObstacle, PlanStep } from "./plan";

@ObjectType({
  description: "One route of a chain, with its open requirements and the plan that closes them.",
})
export class ChainedRoute {
  @Field(() => Plan, {
    description:
      "The plan along it, from the day on which the previous post begins. Its evaluation shows what is open then; on every route but the first it is hypothetical.",
  })
  plan: Plan;
}

@ObjectType({
  description:
    "A series of routes that leads to a role band. Each post on the way is assumed to be full time.",
})
export class RouteChain {
  @Extensions({ typicalSize: 3 })
  @Field(() => [ChainedRoute], { description: "The routes, in order." })
  routes: readonly ChainedRoute[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The earliest day on which the last route is done; null if one of the routes has no plan.",
  })
  readyOn: string | null;

  @Field(() => PlanCost, { description: "The cost of the units of all its plans." })
  cost: PlanCost;
}

@ObjectType({ description: "The ways from the role bands that a worker holds to another role band." })
export class PathwayTo {
  @Field(() => [String], { description: "Why there is no way, in plain words; empty if there is one." })
  notices: readonly string[];

  @Extensions({ typicalSize: 5 })
  @Field(() => [RouteChain], {
    description:
      "The chains of routes, cheapest first, at most five; chains with a plan come before chains without one. No chain visits a role band twice, or makes a detour to a role band that can be reached directly.",
  })
  chains: readonly RouteChain[];

  @Field(() => Boolean, {
    description: "Whether every chain that could be cheaper was considered; false if there were too many.",
  })
  isComplete: boolean;
}

@ObjectType({ description: "What must be done by a day so that readiness is not lost on that day." })
export class Renewal {
  @Field(() => CivilDate, { description: "The first day on which it would be lost." })
  dueOn: string;

  @Field(() => CivilDate, {
    description:
      "The day on which all of it is done: the same day, or later if it cannot be obtained sooner.",
  })
  landsOn: string;

  @Field(() => [PlanStep], { description: "The steps that renew it, dated as late as possible." })
  steps: readonly PlanStep[];
}

@ObjectType({ description: "What to renew and by when, so as to stay ready." })
export class RenewalPlan {
  @Field(() => Boolean, {
    description: "Whether the worker is ready on the day asked about. If not, see plan instead.",
  })
  isReady: boolean;

  @Field(() => CivilDate, { description: "The last day that the plan covers." })
  untilOn: string;

  @Extensions({ typicalSize: 4 })
  @Field(() => [Renewal], {
    description:
      "The renewals, in order of their days. Each assumes that the earlier ones are done; something that is renewed may lapse again.",
  })
  renewals: readonly Renewal[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which readiness is lost whatever is done; null if it can be kept.",
  })
  lostOn: string | null;

  @Extensions({ typicalSize: 2 })
  @Field(() => [PlanObstacle], { description: "Why it is lost; empty if it can be kept." })
  obstacles: readonly PlanObstacle[];
}
