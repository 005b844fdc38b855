import { Extensions, Field, ObjectType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { Plan, PlanCost, PlanObstacle, PlanStep } from "./plan";

@ObjectType({ description: "One route of a chain, with what is open on it and the plan that closes it." })
export class ChainedRoute {
  @Field(() => Plan, {
    description:
      "The plan along it, from the day on which the post before it begins. Its evaluation says what is open then; on every route but the first it is a hypothetical one.",
  })
  plan: Plan;
}

@ObjectType({
  description:
    "Routes that lead one after another to a role band. Each post on the way is assumed, full time.",
})
export class RouteChain {
  @Extensions({ typicalSize: 3 })
  @Field(() => [ChainedRoute], { description: "The routes, in order." })
  routes: readonly ChainedRoute[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The earliest day on which the last of it is done; null where some route of it has no plan.",
  })
  readyOn: string | null;

  @Field(() => PlanCost, { description: "What the units of all its plans take." })
  cost: PlanCost;
}

@ObjectType({ description: "The ways from the role bands held to another." })
export class PathwayTo {
  @Field(() => [String], { description: "Why there is no way, in plain words; empty where there is one." })
  notices: readonly string[];

  @Extensions({ typicalSize: 5 })
  @Field(() => [RouteChain], {
    description:
      "The chains of routes, the cheapest first, five at most; those that have a plan before those that do not. None comes to a role band twice, nor steps aside for what can be gone to directly.",
  })
  chains: readonly RouteChain[];

  @Field(() => Boolean, {
    description:
      "Whether everything that could be cheaper was looked at: false where there were too many ways.",
  })
  isComplete: boolean;
}

@ObjectType({ description: "What has to be done by a day so that readiness is not lost on it." })
export class Renewal {
  @Field(() => CivilDate, { description: "The first day on which it would be lost." })
  dueOn: string;

  @Field(() => CivilDate, {
    description: "The day on which all of it is done: the same, or later where it cannot be had sooner.",
  })
  landsOn: string;

  @Field(() => [PlanStep], { description: "What renews it, dated as late as it can be." })
  steps: readonly PlanStep[];
}

@ObjectType({ description: "What to renew and by when, so as to stay ready." })
export class RenewalPlan {
  @Field(() => Boolean, {
    description: "Whether the worker is ready on the day asked about; where not, there is a plan instead.",
  })
  isReady: boolean;

  @Field(() => CivilDate, { description: "The day up to which is looked." })
  untilOn: string;

  @Extensions({ typicalSize: 4 })
  @Field(() => [Renewal], {
    description:
      "In order of their days; each takes those before it as done, and what is renewed may lapse again.",
  })
  renewals: readonly Renewal[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which readiness is lost whatever is done; null where it can be kept.",
  })
  lostOn: string | null;

  @Extensions({ typicalSize: 2 })
  @Field(() => [PlanObstacle], { description: "Why it is lost; empty where it can be kept." })
  obstacles: readonly PlanObstacle[];
}
