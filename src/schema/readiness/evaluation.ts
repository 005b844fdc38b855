import { Field, Int, ObjectType } from "type-graphql";
import type { Voice } from "../../eligibility";
import { type ProgressionRouteFrom, ProgressionRouteVersion, RequirementRow } from "../../entities";
import { CivilDate, DateTime } from "../../entities/scalars";
import { Basis, SuppliedBy } from "../../entities/vocabulary";
import { enumOf } from "../enum-of";
import { CountedFact, type ExcludedFact, type FactReference } from "./disclosed-facts";
import { PostEnd } from "./post-end";
import type { ActorProgress, Progress } from "./progress";
import { OutcomeEnum, UnitEnum } from "./vocabulary";

@ObjectType({ description: "An amount and its unit." })
export class Quantity {
  @Field(() => Int, { description: "The number, in the unit given." })
  amount: number;

  @Field(() => UnitEnum, { description: "The unit of the amount, for example DAYS." })
  unit: keyof typeof UnitEnum;
}

/** The texts of a node: calculated when asked for, or stored with a decision as they were shown. */
export interface ResultSource {
  readonly workerId: string;
  /** For a hypothetical answer: whether the result depends on something supposed. */
  readonly supposed: boolean;
  /** Whether it is a drafted requirement, which has no published row. */
  readonly drafted: boolean;
  sentence(voice: Voice): string;
  excluded(voice: Voice): readonly ExcludedFact[];
}

/** The same for an answer as a whole. */
export interface AnswerSource {
  readonly workerId: string;
  /** The route's title for a worker who starts where this one does. */
  readonly title: string;
  /** Whether it is a hypothetical answer. */
  readonly supposed: boolean;
  /** The role band held from which the route starts; null if none is held, or the answer was stored. */
  start(): ProgressionRouteFrom | null;
  why(): readonly FactReference[];
  whyNot(): readonly MissingSet[];
  progress(): Progress;
  progressByActor(): readonly ActorProgress[];
  fingerprint(): string;
  /** The ends of posts that touch it; none for an answer that was stored. */
  postEnds(): readonly PostEnd[];
  /**
   * The policy that decided whether copied facts counted; null if the record has none, or no policy was
   * known.
   */
  acceptancePolicyId(): string | null;
}

@ObjectType({
  description:
    "The position of one worker on one requirement, with an explanation. The dates come from the requirement's own timeline.",
})
export class RequirementResult {
  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  code: string;

  /** As published, for the worker. */
  label: string;

  @Field(() => Basis, {
    description:
      "How well founded the requirement is: national and published, local, or illustrative. A group is as well founded as its weakest part.",
  })
  basis: Basis;

  @Field(() => RequirementRow, {
    nullable: true,
    description:
      "The requirement; null for a competence that a DOMAIN requirement expands to, and for a requirement that is only drafted.",
  })
  requirement: RequirementRow | null;

  @Field(() => OutcomeEnum, { description: "The outcome on the day asked about." })
  outcome: keyof typeof OutcomeEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day since which it has been satisfied; null if it is not satisfied.",
  })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day from which it is satisfied if nothing else happens; null if that is never the case.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day on which it would be lost if nothing else happens; null if that is never the case, or if it is not satisfied.",
  })
  lapsesOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day after the one asked about on which its outcome differs; null if it stays the same.",
  })
  changesOn: string | null;

  @Field(() => Quantity, { description: "The amount that is required." })
  required: Quantity;

  @Field(() => Quantity, { description: "The amount that the worker has." })
  actual: Quantity;

  @Field(() => Quantity, { description: "The amount that is still to come." })
  shortfall: Quantity;

  @Field(() => [CountedFact], {
    description: "The facts that count, each with the day on which it stops counting.",
  })
  counted: readonly CountedFact[];

  @Field(() => Boolean, {
    description:
      "Whether this result depends on something supposed in a what-if, and not only on the record.",
  })
  supposed: boolean;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Who can supply it; null for a group, whose parts have the answer.",
  })
  suppliedBy: SuppliedBy | null;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Who has to act next; null if it is satisfied.",
  })
  whoseMove: SuppliedBy | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day since which it has been open to the worker because the employer offered it, for example training; null if it was not offered, or the worker has taken it up.",
  })
  offeredOn: string | null;

  @Field(() => [RequirementResult], { description: "Its parts, if it is a group." })
  parts: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description:
      "For an open choice: its open parts. Any of them helps, and the shortfall is how many are needed. Otherwise empty.",
  })
  alternatives: readonly RequirementResult[];

  /** The source of its sentence and of the facts that did not count. */
  source: ResultSource;
}

@ObjectType({
  description: "A smallest set of open requirements that would satisfy the whole if they were met.",
})
export class MissingSet {
  @Field(() => [RequirementResult], { description: "The open requirements. Each of them is needed." })
  requirements: readonly RequirementResult[];
}

export const AnswerList = enumOf("AnswerList", "A list of requirements in an answer.", {
  MET: "What is met or waived.",
  MISSING: "What is missing and is not the employer's.",
  EMPLOYER_OWES: "What the employer owes.",
  LAPSING: "What is satisfied and would lapse.",
});
export type AnswerList = keyof typeof AnswerList;

@ObjectType({ description: "What an answer states in the same words about one or more requirements." })
export class GroupedStatement {
  @Field(() => String, {
    description: "The sentence. If it applies to several requirements, it begins with their number.",
  })
  sentence: string;

  @Field(() => [RequirementResult], { description: "The requirements that it applies to." })
  requirements: readonly RequirementResult[];
}

@ObjectType({
  description:
    "Whether a worker is ready to be considered along a route, with reasons and dates. It is advice: a person decides.",
})
export class Evaluation {
  @Field(() => ProgressionRouteVersion, { description: "The progression route that this is about." })
  route: ProgressionRouteVersion;

  @Field(() => String, {
    description:
      "The route's title from the role band that the worker holds, for example Carer peer support worker to senior peer support worker.",
  })
  title: string;

  @Field(() => CivilDate, { description: "The day the answer is about." })
  asOf: string;

  @Field(() => DateTime, { description: "The instant up to which the record was read." })
  knownAt: Date;

  @Field(() => Boolean, {
    description: "Whether it is the hypothetical answer of a what-if. No decision can be based on it.",
  })
  supposed: boolean;

  @Field(() => OutcomeEnum, {
    description: "The outcome. Eligible means MET or WAIVED: ready to be considered, never promoted.",
  })
  outcome: keyof typeof OutcomeEnum;

  @Field(() => Boolean, { description: "Whether the outcome is MET or WAIVED." })
  eligible: boolean;

  @Field(() => OutcomeEnum, {
    description: "The worker's own part: the outcome if the employer had done everything that it owes.",
  })
  ownPart: keyof typeof OutcomeEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day since which the worker has been eligible.",
  })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day from which the worker is eligible if nothing else happens; null if that is never the case.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day on which eligibility would be lost if nothing else happens.",
  })
  lapsesOn: string | null;

  @Field(() => RequirementResult, {
    description: "The whole explanation, from the top of the tree of requirements.",
  })
  root: RequirementResult;

  @Field(() => [RequirementResult], {
    description: "Every single requirement that is met or waived, in the order of the route.",
  })
  met: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description:
      "What would bring the worker nearer and is not the employer's, in the order of the route: open single requirements, and open choices with their alternatives. Nothing is missing from a group that is satisfied. Agrees with the worker's share of progress.",
  })
  missing: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description:
      "The open requirements and choices that the employer owes. They are never a gap of the worker. Agrees with the employer's share of progress.",
  })
  employerOwes: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description: "Single requirements that are satisfied and would lapse, soonest first.",
  })
  lapsing: readonly RequirementResult[];

  /** The source of the rest of the explanation. */
  source: AnswerSource;
}
