import { Field, ObjectType } from "type-graphql";
import type { LeafRequirement, Outcome } from "../../eligibility";
import { ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";
import { Basis, SuppliedBy } from "../../entities/vocabulary";
import { connectionOf } from "../connection";
import { enumOf } from "../enum-of";
import { Progress } from "./evaluation";
import { OutcomeEnum } from "./vocabulary";

export const ReadinessSort = enumOf("ReadinessSort", "In which order workers are listed.", {
  ELIGIBLE_FROM:
    "Those who have been eligible longest first, then by when they will be; those who will never be if nothing else happens last.",
  LAPSES_ON: "By when they would lose it; those who would not last.",
  NAME: "By name.",
});
export type ReadinessSort = keyof typeof ReadinessSort;

@ObjectType({ description: "A single requirement of a route, by name." })
export class NamedRequirement implements Pick<LeafRequirement, "code" | "label" | "basis" | "suppliedBy"> {
  @Field(() => String, { description: "Its code within the route, for example time-in-role." })
  code: string;

  @Field(() => String, { description: "The requirement in plain words." })
  label: string;

  @Field(() => Basis, { description: "How well it is founded: national and published, or local." })
  basis: Basis;

  @Field(() => SuppliedBy, { description: "Who can supply it." })
  suppliedBy: SuppliedBy;
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
    "Whether a worker is ready to be considered along a route, in brief; Worker.eligibility explains it. Advice: a person decides. A worker has one along each route, with an id of its own: node answers it as of today, and a client that asks about another day too keeps the two apart.",
})
export class Readiness extends Node {
  /** Whom it is about: whoever may not read them is not told. */
  workerId: string;

  @Field(() => ProgressionRouteVersion, { description: "The progression route that it is about." })
  route: ProgressionRouteVersion;

  @Field(() => RoleBandVersion, {
    nullable: true,
    description: "The role band held from which the route starts; null for one that is only aspired to.",
  })
  from: RoleBandVersion | null;

  @Field(() => Boolean, { description: "Whether the worker says that they aspire to it." })
  aspired: boolean;

  @Field(() => OutcomeEnum, { description: "The outcome. Eligible means MET or WAIVED." })
  outcome: Outcome;

  @Field(() => OutcomeEnum, {
    description: "The worker's own part: the outcome if the employer had done everything that is its to do.",
  })
  ownPart: Outcome;

  @Field(() => CivilDate, {
    nullable: true,
    description: "Since when the worker has been eligible; null where they are not.",
  })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when the worker is eligible if nothing else happens; null where that is never.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "When eligibility would be lost if nothing else happens; null where that is never.",
  })
  lapsesOn: string | null;

  @Field(() => Progress, { description: "How far along, the worker's part and the employer's apart." })
  progress: Progress;

  @Field(() => [NamedRequirement], {
    description:
      "What stands in the way, in the order of the route: of a choice, what is nearest. Empty where the worker is eligible.",
  })
  open: readonly NamedRequirement[];

  @Field(() => [LapsingRequirement], {
    description: "What is satisfied and would lapse within about a year, the soonest first.",
  })
  lapsing: readonly LapsingRequirement[];

  @Field(() => Boolean, {
    description:
      "Whether this is what would be worked out now; false where something has come since and is just being taken into account.",
  })
  current: boolean;
}

@ObjectType({ description: "A worker's step up to a higher band than they had ever held before." })
export class Progression {
  /** Whose step it is. */
  workerId: string;

  @Field(() => CivilDate, { description: "The day on which the new role band was first held." })
  progressedOn: string;

  @Field(() => RoleBandVersion, { nullable: true, description: "The highest role band held before." })
  from: RoleBandVersion | null;

  @Field(() => RoleBandVersion, { nullable: true, description: "The role band held since." })
  to: RoleBandVersion | null;
}

export const ReadinessConnection = connectionOf(Readiness, "Readiness", "workers with a route each");
export const ProgressionConnection = connectionOf(Progression, "Progression", "steps up");
