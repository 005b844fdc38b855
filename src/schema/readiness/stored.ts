import { Field, Int, ObjectType } from "type-graphql";
import type { Outcome } from "../../eligibility";
import { ProgressionRouteVersion, RoleBandVersion, type Worker } from "../../entities";
import { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";
import { Basis, SuppliedBy } from "../../entities/vocabulary";
import { connectionOf } from "../connection";
import { enumOf } from "../enum-of";
import { Progress } from "./progress";
import { OutcomeEnum } from "./vocabulary";

export const ReadinessSort = enumOf("ReadinessSort", "The order of the list.", {
  ELIGIBLE_FROM:
    "Workers who have been eligible longest first, then by the day on which they will be; workers who will never be eligible if nothing else happens come last.",
  LAPSES_ON: "By the day on which they would stop being eligible; workers who would not come last.",
  NAME: "By name.",
});
export type ReadinessSort = keyof typeof ReadinessSort;

@ObjectType({ description: "A requirement that can be met by some of its parts." })
export class RequirementChoice {
  @Field(() => Int, { description: "How many of the parts are needed." })
  needed: number;

  @Field(() => [NamedRequirement], {
    description:
      "Everything to choose from, in the order of the route, whether or not a worker meets some of it already.",
  })
  parts: readonly NamedRequirement[];
}

@ObjectType({ description: "A requirement of a route, with its code and text: a single one, or a choice." })
export class NamedRequirement {
  @Field(() => String, { description: "Its code within the route, for example time-in-role." })
  code: string;

  /** As published, for the worker. */
  label: string;

  @Field(() => Basis, {
    description:
      "How well founded it is: national and published, or local. A choice has the weakest basis of its parts.",
  })
  basis: Basis;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Who can supply it; null for a choice whose parts are supplied by different people.",
  })
  suppliedBy: SuppliedBy | null;

  @Field(() => RequirementChoice, {
    nullable: true,
    description: "What there is to choose from; null unless some of several parts are enough.",
  })
  choice: RequirementChoice | null;
}

@ObjectType({ description: "A requirement that is satisfied and would lapse if nothing else happens." })
export class LapsingRequirement {
  @Field(() => NamedRequirement, { description: "The requirement that lapses." })
  requirement: NamedRequirement;

  @Field(() => CivilDate, { description: "The first day on which it is no longer satisfied." })
  lapsesOn: string;
}

@ObjectType({
  implements: Node,
  description:
    "Whether a worker is ready to be considered along a route, in brief; Worker.eligibility explains it. It is advice: a person decides. A worker has one along each route, with its own id: node returns it as of today, so a client that also asks about other days must keep them apart.",
})
export class Readiness extends Node {
  /** The worker's id; a caller who may not read the worker does not get it. */
  workerId: string;

  /** The worker, if they were read together with this. */
  workerRead?: Worker;

  @Field(() => ProgressionRouteVersion, {
    simple: true,
    description: "The progression route that this is about.",
  })
  route: ProgressionRouteVersion;

  @Field(() => RoleBandVersion, {
    simple: true,
    nullable: true,
    description:
      "The role band held from which the route starts; null for a route that the worker only aspires to.",
  })
  from: RoleBandVersion | null;

  @Field(() => Boolean, { description: "Whether the worker has said that they aspire to the route." })
  aspired: boolean;

  @Field(() => OutcomeEnum, { description: "The outcome. Eligible means MET or WAIVED." })
  outcome: Outcome;

  @Field(() => OutcomeEnum, {
    description: "The worker's own part: the outcome if the employer had done everything that it owes.",
  })
  ownPart: Outcome;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day since which the worker has been eligible; null if they are not.",
  })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when the worker is eligible if nothing else happens; null if that is never.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day on which eligibility would be lost if nothing else happens; null if that is never the case.",
  })
  lapsesOn: string | null;

  @Field(() => Progress, {
    simple: true,
    description: "How far along the worker is, with the employer's part counted separately.",
  })
  progress: Progress;

  @Field(() => [NamedRequirement], {
    description:
      "What is not met, in the order of the route. A choice is one requirement, with its parts. Empty if the worker is eligible.",
  })
  open: readonly NamedRequirement[];

  @Field(() => [LapsingRequirement], {
    description: "The requirements that are satisfied and would lapse within about a year, soonest first.",
  })
  lapsing: readonly LapsingRequirement[];

  @Field(() => Boolean, {
    description: "Whether this is up to date; false if a recent change is still being processed.",
  })
  current: boolean;
}

@ObjectType({ description: "A worker's step up to a higher band than they had ever held before." })
export class Progression {
  /** The worker's id. */
  workerId: string;

  @Field(() => CivilDate, { description: "The day on which the new role band was first held." })
  progressedOn: string;

  @Field(() => RoleBandVersion, { nullable: true, description: "The highest role band held before." })
  from: RoleBandVersion | null;

  @Field(() => RoleBandVersion, { nullable: true, description: "The role band held since then." })
  to: RoleBandVersion | null;
}

export const ReadinessConnection = connectionOf(Readiness, "Readiness", "workers with a route each");
export const ProgressionConnection = connectionOf(Progression, "Progression", "steps up");
