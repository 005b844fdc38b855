import { Field, Int, ObjectType, registerEnumType } from "type-graphql";
import type * as engine from "../../eligibility";
import { CrosswalkLink, ProgressionRouteVersion, RequirementRow } from "../../entities";
import { CivilDate, DateTime } from "../../entities/scalars";
import { Basis, SuppliedBy } from "../../entities/vocabulary";

const enumOf = <const Values extends Record<string, string>>(
  name: string,
  description: string,
  values: Values,
) => {
  const object = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as {
    readonly [Value in keyof Values]: Value;
  };
  registerEnumType<typeof object>(object, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      Object.entries(values).map(([value, meaning]) => [value, { description: meaning }]),
    ) as { [Value in keyof Values]: { description: string } },
  });
  return object;
};

export const OutcomeEnum = enumOf(
  "Outcome",
  "Where a requirement stands, from lowest to highest. MET and WAIVED both satisfy.",
  {
    NOT_MET: "Something is still to come.",
    UNKNOWN: "A fact needed to judge is missing altogether: not a failure, and someone can supply it.",
    PENDING: "It would be met if what has been handed in were accepted.",
    WAIVED: "A person with authority has waived it.",
    MET: "It is there.",
  },
);

export const UnitEnum = enumOf("Unit", "What a quantity counts.", {
  EVIDENCE_ITEMS: "Accepted pieces of evidence.",
  EVIDENCE_KINDS: "Different kinds of evidence.",
  ASSESSORS: "Different assessors.",
  UNITS: "Curriculum units.",
  CREDENTIALS: "Credentials.",
  DAYS: "Days in role.",
  SESSIONS: "Supervision sessions.",
  ENDORSEMENTS: "Endorsements.",
  POSTS: "Posts.",
  ATTESTATIONS: "Statements of the employer.",
  REQUIREMENTS: "Parts of a group.",
});

export const FactKindEnum = enumOf("CountedFactKind", "What sort of fact counts.", {
  POST: "A post.",
  CLAIM: "An accepted claim.",
  COMPLETION: "A completed unit.",
  CREDENTIAL: "A credential.",
  SUPERVISION: "A supervision session.",
  ENDORSEMENT: "An endorsement.",
  ATTESTATION: "The employer's statement.",
  WAIVER: "A waiver.",
});

export const VoiceEnum = enumOf("Voice", "Whom a sentence is written for.", {
  WORKER: "The worker whose record it is.",
  HR: "Someone in HR who reads about the worker.",
});

export const ExclusionEnum = enumOf(
  "Exclusion",
  "Why a fact does not count on a day: the first of these that holds.",
  {
    NOT_YET_KNOWN: "It was recorded after the instant asked about.",
    RETRACTED: "It was wrong from the start, and has been taken back.",
    SELF_ASSESSED: "It is the worker's own assessment: shown, and never counted.",
    NOT_ACCEPTED: "No assessor has accepted it.",
    ASSESSOR_NOT_ELIGIBLE:
      "Whoever accepted it could not: the worker, or nobody appointed for it on that day.",
    SUPERSEDED: "A later judgement or statement took its place.",
    WITHDRAWN: "The worker has taken it back.",
    REVOKED: "It has been revoked.",
    KIND_NOT_ALLOWED: "It is of a kind that does not count here.",
    LEVEL_TOO_LOW: "It was accepted below the level asked for.",
    NOT_YET_VALID: "It counts from a later day.",
    EXPIRED: "It has stopped counting.",
    NOT_PASSED: "It was not passed.",
    VERSION_TOO_LOW: "It was of an earlier version of the unit than the one asked for.",
    ISSUER_NOT_ACCEPTED: "Its issuer is not one of those accepted.",
    NOT_VERIFIED: "Nobody has verified it.",
    RUN_BROKEN: "It lies before a gap that is too long.",
    OTHER_CAPACITY: "It was given in another capacity than the one asked for.",
    OTHER_ROUTE: "It supports another route.",
    OTHER_ROLE: "It is in another role.",
    BAND_TOO_LOW: "It is below the band asked for.",
    BAND_NOT_MAPPED: "Its grade is not mapped to a pay band.",
    NO_HOURS: "It has no hours, and hours are what counts.",
    NOT_HELD: "It is not held on that day.",
    SAYS_NOT_MET: "It says that the employer's duty is not met.",
  },
);

@ObjectType({ description: "A number and what it counts." })
export class Quantity {
  @Field(() => Int, { description: "How many." })
  amount: number;

  @Field(() => UnitEnum, { description: "Of what." })
  unit: keyof typeof UnitEnum;
}

@ObjectType({ description: "A fact that counts on the day asked about." })
export class CountedFact {
  @Field(() => String, { description: "The fact's id in the record." })
  factId: string;

  @Field(() => FactKindEnum, { description: "What sort of fact it is." })
  kind: keyof typeof FactKindEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer counts; null where it counts without end.",
  })
  stopsCountingOn: string | null;

  @Field(() => [CrosswalkLink], {
    description:
      "For a claim on another competence: the links between competences by which it counts, in order; empty where it is on the competence itself.",
  })
  path: readonly CrosswalkLink[];
}

@ObjectType({
  description: "A fact on the matter of a requirement that does not count on the day asked about.",
})
export class ExcludedFact {
  @Field(() => String, { description: "The fact's id in the record." })
  factId: string;

  @Field(() => FactKindEnum, { description: "What sort of fact it is." })
  kind: keyof typeof FactKindEnum;

  @Field(() => ExclusionEnum, { description: "The first reason that excludes it." })
  reason: keyof typeof ExclusionEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day from which it counts, or since which it does not; null where the reason has no day.",
  })
  on: string | null;

  @Field(() => String, { description: "What would make it count, or what would count in its place." })
  remedy: string;
}

@ObjectType({ description: "A fact of the record by its id." })
export class FactReference {
  @Field(() => String, { description: "The fact's id in the record." })
  factId: string;

  @Field(() => FactKindEnum, { description: "What sort of fact it is." })
  kind: keyof typeof FactKindEnum;
}

@ObjectType({ description: "Single requirements that are met or waived, of all that count." })
export class Share {
  @Field(() => Int, { description: "How many are met or waived." })
  met: number;

  @Field(() => Int, { description: "How many count: of a choice, the parts that are nearest." })
  total: number;
}

@ObjectType({
  description: "How far along, the worker's part and the employer's apart. Never a score of a person.",
})
export class Progress {
  @Field(() => Share, { description: "What is not the employer's to do." })
  own: Share;

  @Field(() => Share, { description: "What is the employer's to do." })
  employer: Share;
}

/** What an answer was read from, and whose record it is about. */
export interface AnswerSource {
  readonly answer: engine.Answer;
  readonly workerId: string;
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
    description: "The requirement; null for a competence that a DOMAIN requirement spells out.",
  })
  requirement: RequirementRow | null;

  @Field(() => OutcomeEnum, { description: "Where it stands on the day asked about." })
  outcome: keyof typeof OutcomeEnum;

  @Field(() => CivilDate, {
    nullable: true,
    description: "Since when it has been satisfied; null where it is not.",
  })
  satisfiedSince: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when it is satisfied if nothing else happens; null where that is never.",
  })
  eligibleFrom: string | null;

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

  @Field(() => Quantity, { description: "What is there." })
  actual: Quantity;

  @Field(() => Quantity, { description: "What is still to come." })
  shortfall: Quantity;

  @Field(() => [CountedFact], { description: "The facts that count, each with the day on which it stops." })
  counted: readonly CountedFact[];

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

  /** What the answer was read from; its sentence and what did not count are worked out when asked for. */
  source: AnswerSource & { readonly result: engine.RequirementResult };
}

@ObjectType({
  description: "A least set of open requirements that would satisfy the whole if they were met.",
})
export class WayOut {
  @Field(() => [RequirementResult], { description: "The open requirements, none of which can be left out." })
  requirements: readonly RequirementResult[];
}

@ObjectType({
  description:
    "Whether a worker is ready to be considered along a route, with reasons and dates. Advice: a person decides.",
})
export class Evaluation {
  @Field(() => ProgressionRouteVersion, { description: "The route." })
  route: ProgressionRouteVersion;

  @Field(() => CivilDate, { description: "The day the answer is about." })
  asOf: string;

  @Field(() => DateTime, { description: "The instant up to which the record was read." })
  knownAt: Date;

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
  satisfiedSince: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "From when the worker is eligible if nothing else happens; null where that is never.",
  })
  eligibleFrom: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description: "When eligibility would be lost if nothing else happens.",
  })
  lapsesOn: string | null;

  @Field(() => RequirementResult, { description: "The whole explanation." })
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

  /** What the answer was read from. */
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
}
