import { Field, Int, ObjectType } from "type-graphql";
import type { Voice } from "../../eligibility";
import { ProgressionRouteVersion, RequirementRow, type Worker } from "../../entities";
import { CivilDate, DateTime } from "../../entities/scalars";
import { Basis, SuppliedBy } from "../../entities/vocabulary";
import { CountedFact, type ExcludedFact, type FactReference } from "./told-facts";
import { OutcomeEnum, UnitEnum } from "./vocabulary";

@ObjectType({ description: "A number and what it counts." })
export class Quantity {
  @Field(() => Int, { description: "How many workers there are." })
  amount: number;

  @Field(() => UnitEnum, { description: "What the amount counts, for example DAYS." })
  unit: keyof typeof UnitEnum;
}

@ObjectType({ description: "Single requirements that are met or waived, of all that count." })
export class RequirementShare {
  @Field(() => Int, { description: "How many are met or waived." })
  met: number;

  @Field(() => Int, { description: "How many count: of a choice, the parts that are nearest." })
  total: number;
}

@ObjectType({
  description: "How far along, the worker's part and the employer's apart. Never a score of a person.",
})
export class Progress {
  @Field(() => RequirementShare, { description: "What is not the employer's to do." })
  own: RequirementShare;

  @Field(() => RequirementShare, { description: "What is the employer's to do." })
  employer: RequirementShare;
}

/** What a node says when it is asked: worked out then, or kept with a decision as it was told. */
export interface ResultSource {
  readonly workerId: string;
  /** For a hypothetical answer: whether it stands as it does because of what is supposed. */
  readonly supposed: boolean;
  /** Whether it is a drafted requirement, of which no row is published. */
  readonly drafted: boolean;
  sentence(voice: Voice): string;
  excluded(voice: Voice): readonly ExcludedFact[];
}

/** The same of an answer as a whole. */
export interface AnswerSource {
  readonly workerId: string;
  /** Whether it is a hypothetical answer. */
  readonly supposed: boolean;
  why(): readonly FactReference[];
  whyNot(): readonly MissingSet[];
  progress(): Progress;
  fingerprint(): string;
  /** The policy by which copied facts counted or did not; null where the record holds none, or none was known. */
  acceptancePolicyId(): string | null;
}

@ObjectType({
  description:
    "Where one requirement stands for one worker, explained. Its dates are read from its own timeline.",
})
export class RequirementResult {
  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  code: string;

  @Field(() => String, { description: "The requirement in plain words." })
  label: string;

  @Field(() => Basis, {
    description: "How well the requirement is founded: national and published, or local, or illustrative.",
  })
  basis: Basis;

  @Field(() => RequirementRow, {
    nullable: true,
    description:
      "The requirement; null for a competence that a DOMAIN requirement spells out, and for one that is only drafted.",
  })
  requirement: RequirementRow | null;

  @Field(() => OutcomeEnum, { description: "Where it stands on the day asked about." })
  outcome: keyof typeof OutcomeEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "Since when it has been satisfied; null where it is not.",
  })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when it is satisfied if nothing else happens; null where that is never.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "When it would be lost if nothing else happens; null where that is never, or where it is not satisfied.",
  })
  lapsesOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day after the one asked about on which its outcome differs; null where that is never.",
  })
  changesOn: string | null;

  @Field(() => Quantity, { description: "What is asked for." })
  required: Quantity;

  @Field(() => Quantity, { description: "How much of it the worker has." })
  actual: Quantity;

  @Field(() => Quantity, { description: "What is still to come." })
  shortfall: Quantity;

  @Field(() => [CountedFact], { description: "The facts that count, each with the day on which it stops." })
  counted: readonly CountedFact[];

  @Field(() => Boolean, {
    description:
      "Whether it stands as it does because of something supposed in a what-if, and not by the record.",
  })
  supposed: boolean;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Who can supply it; null for a group, whose parts say.",
  })
  suppliedBy: SuppliedBy | null;

  @Field(() => SuppliedBy, {
    nullable: true,
    description: "Whose move it is now; null where it is satisfied.",
  })
  whoseMove: SuppliedBy | null;

  @Field(() => [RequirementResult], { description: "Its parts, where it is a group." })
  parts: readonly RequirementResult[];

  /** Where its sentence, and what did not count, come from. */
  source: ResultSource;
}

@ObjectType({
  description: "A least set of open requirements that would satisfy the whole if they were met.",
})
export class MissingSet {
  @Field(() => [RequirementResult], { description: "The open requirements, none of which can be left out." })
  requirements: readonly RequirementResult[];
}

@ObjectType({
  description:
    "Whether a worker is ready to be considered along a route, with reasons and dates. Advice: a person decides.",
})
export class Evaluation {
  @Field(() => ProgressionRouteVersion, { description: "The progression route that it is about." })
  route: ProgressionRouteVersion;

  @Field(() => CivilDate, { description: "The day the answer is about." })
  asOf: string;

  @Field(() => DateTime, { description: "The instant up to which the record was read." })
  knownAt: Date;

  @Field(() => Boolean, {
    description: "Whether it is the hypothetical answer of a what-if, which no decision can rest on.",
  })
  supposed: boolean;

  @Field(() => OutcomeEnum, {
    description: "The outcome. Eligible means MET or WAIVED: ready to be considered, never promoted.",
  })
  outcome: keyof typeof OutcomeEnum;

  @Field(() => Boolean, { description: "Whether the outcome is MET or WAIVED." })
  eligible: boolean;

  @Field(() => OutcomeEnum, {
    description: "The worker's own part: the outcome if the employer had done everything that is its to do.",
  })
  ownPart: keyof typeof OutcomeEnum;

  @Field(() => CivilDate, { nullable: true, description: "Since when the worker has been eligible." })
  satisfiedSinceOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when the worker is eligible if nothing else happens; null where that is never.",
  })
  eligibleFromOn: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "When eligibility would be lost if nothing else happens.",
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
    description: "Every single requirement still open that is not the employer's, in the order of the route.",
  })
  missing: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description: "What the employer owes: its open requirements, and never a gap of the worker's.",
  })
  employerOwes: readonly RequirementResult[];

  @Field(() => [RequirementResult], {
    description: "Single requirements that are satisfied and would lapse, soonest first.",
  })
  lapsing: readonly RequirementResult[];

  /** Where the rest of the explanation comes from. */
  source: AnswerSource;
}

@ObjectType({
  description:
    "The routes out of the role bands that a worker holds, each evaluated; and what the record lacks, said first.",
})
export class NextSteps {
  @Field(() => [String], {
    description: "What the record lacks for an answer, in plain words; empty where nothing is.",
  })
  notices: string[];

  @Field(() => [Evaluation], { description: "One for each route." })
  evaluations: Evaluation[];

  /** Whose they are, and what they were asked as. */
  source: {
    readonly worker: Worker;
    readonly asked: { readonly asOf: string; readonly knownAt: Date };
    /** The route to plan for; null where none is open. */
    readonly nearestRouteId: string | null;
  };
}
