import { Extensions, Field, Int, ObjectType } from "type-graphql";
import { type CoverageStatus, FINDING_CODES, type FindingCode } from "../../curricula";
import {
  Competence,
  CrosswalkLink,
  CurriculumUnitVersion,
  Level,
  RequirementRow,
  UnitOutcome,
} from "../../entities";
import { Basis, Depth } from "../../entities/vocabulary";
import { enumOf } from "../enum-of";
import { CoverageTarget } from "./coverage-target";
import { BasisCounts, TeachingBasis, UnitSet } from "./unit-set";

const STANDINGS: Readonly<Record<CoverageStatus, string>> = {
  COVERED: "Assessed at the required level or above; at any level if none is required.",
  NEVER_TAUGHT: FINDING_CODES.NEVER_TAUGHT,
  NOT_ASSESSED: FINDING_CODES.NOT_ASSESSED,
  BELOW_LEVEL: FINDING_CODES.BELOW_LEVEL,
  NOT_KNOWN: FINDING_CODES.NOT_KNOWN,
  SATISFIED_OTHERWISE:
    "Not covered, but not a gap: the group of requirements that asks for it is satisfied by its other parts.",
  OUTSIDE:
    "Outside any curriculum, and not a gap: a duty of the organisation, or judgement that a supervisor endorses.",
};

export const CoverageStatusEnum = enumOf(
  "CoverageStatus",
  "The status of a competence of the target in one word: its first gap, if it has several.",
  STANDINGS,
);
export const CoverageFindingCodeEnum = enumOf(
  "CoverageFindingCode",
  "A kind of finding about a curriculum. A finding is not a fault in itself: a provider may intend it.",
  FINDING_CODES,
);

@ObjectType({ description: "An outcome of a unit that counts towards a competence." })
export class CoverageOutcome {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that this is about." })
  unit: CurriculumUnitVersion;

  @Field(() => UnitOutcome, {
    description: "The outcome, with the competence and the level that it is mapped to.",
  })
  outcome: UnitOutcome;

  @Extensions({ typicalSize: 2 })
  @Field(() => [CrosswalkLink], {
    description:
      "The crosswalk links by which it counts here, in order; empty if it is mapped to this competence itself.",
  })
  path: readonly CrosswalkLink[];

  @Field(() => Basis, {
    description: "How well founded it is, by the weakest of everything that it is based on.",
  })
  basis: Basis;
}

@ObjectType({ description: "A competence at one level: what teaches it there, and how deeply." })
export class CoverageCell {
  @Field(() => Level, { description: "The level: the column." })
  level: Level;

  @Field(() => Depth, {
    nullable: true,
    description: "The greatest depth at which it is taught here; null if nothing on record teaches it here.",
  })
  depth: Depth | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units that teach it here, in order." })
  units: CurriculumUnitVersion[];

  @Field(() => [CoverageOutcome], { description: "The outcomes of those units that teach it, in order." })
  outcomes: CoverageOutcome[];
}

@ObjectType({ description: "A requirement that asks for a competence, and the level that it asks for." })
export class CoverageAsk {
  @Field(() => Level, { nullable: true, description: "The minimum level; null for any." })
  level: Level | null;

  @Field(() => RequirementRow, {
    nullable: true,
    description: "The requirement; null if the framework itself is the target.",
  })
  requirement: RequirementRow | null;

  @Field(() => Basis, { description: "How well founded it is that the competence is required." })
  basis: Basis;
}

@ObjectType({ description: "A competence of the target: a row of the matrix." })
export class CoverageRow {
  @Field(() => Competence, { description: "The competence that this is about." })
  competence: Competence;

  @Field(() => CoverageStatusEnum, { description: "The status of the competence, in one word." })
  status: CoverageStatus;

  @Field(() => [CoverageFindingCodeEnum], {
    description:
      "Everything that is known to be missing; empty if the status is NOT_KNOWN. There may be several gaps: a competence that is never assessed may also be taught below the required level.",
  })
  gaps: readonly FindingCode[];

  @Field(() => Level, {
    nullable: true,
    description: "The highest level that is required; null if none is required.",
  })
  levelAsked: Level | null;

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is taught; null if nothing on record teaches it.",
  })
  levelTaught: Level | null;

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is assessed; null if nothing on record assesses it.",
  })
  levelAssessed: Level | null;

  @Field(() => Depth, {
    nullable: true,
    description: "The greatest depth at which it is taught; null if nothing on record teaches it.",
  })
  depth: Depth | null;

  @Field(() => [CoverageAsk], {
    description: "The requirements that ask for it; empty for a competence outside any curriculum.",
  })
  asks: CoverageAsk[];

  @Extensions({ typicalSize: 4 })
  @Field(() => [CoverageCell], {
    description: "One cell for each level of its framework version, lowest first.",
  })
  cells: CoverageCell[];
}

@ObjectType({ description: "A finding about a curriculum in comparison with a target." })
export class CoverageFinding {
  @Field(() => CoverageFindingCodeEnum, { description: "The kind of finding." })
  code: FindingCode;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  sentence: string;

  @Field(() => Competence, {
    nullable: true,
    description: "The competence concerned, which has a row; null if the finding is about a unit.",
  })
  competence: Competence | null;

  @Field(() => Level, { nullable: true, description: "The required level; null if none is required." })
  levelAsked: Level | null;

  @Field(() => Level, {
    nullable: true,
    description:
      "For NOT_ASSESSED, the highest level taught; for BELOW_LEVEL, the level reached; for NOT_KNOWN, the level reached as far as is on record; for OVER_TAUGHT, the level that several units assess. Null for any other code.",
  })
  level: Level | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units concerned, in order." })
  units: CurriculumUnitVersion[];

  @Field(() => [CurriculumUnitVersion], {
    description:
      "The units that are missing, for UNIT_NOT_TAUGHT and PREREQUISITE_MISSING; for NOT_KNOWN, those of which nobody has stated whether they are taught.",
  })
  missing: CurriculumUnitVersion[];

  @Field(() => [RequirementRow], {
    description:
      "The requirements that stay unmet, or may stay unmet, because of it; empty if the framework itself is the target.",
  })
  requirements: RequirementRow[];
}

@ObjectType({
  description:
    "How many competences of a target are covered, how many are not known, and how many have each gap. A competence may have two gaps: not assessed, and below the level.",
})
export class CoverageCounts {
  @Field(() => Int, { description: "How many are covered at the required level." })
  covered: number;

  @Field(() => Int, { description: "How many no unit teaches." })
  neverTaught: number;

  @Field(() => Int, { description: "How many are taught but never assessed." })
  notAssessed: number;

  @Field(() => Int, {
    description: "How many are assessed below the required level, or are taught below it and not assessed.",
  })
  belowLevel: number;

  @Field(() => Int, {
    description: "How many may or may not be covered, because nobody has stated that the record is complete.",
  })
  notKnown: number;

  @Field(() => Int, {
    description: "How many are not covered but belong to a group that is satisfied by its other parts.",
  })
  satisfiedOtherwise: number;

  @Field(() => Int, { description: "How many are outside any curriculum." })
  outside: number;
}

@ObjectType({ description: "What a coverage answer is based on." })
export class CoverageBasis extends TeachingBasis {
  @Field(() => BasisCounts, {
    description:
      "How well founded the requirements are that ask for a competence or a unit. For a framework version: how well founded the titles of its competences are.",
  })
  requirements: BasisCounts;
}

@ObjectType({
  description:
    "What units cover of a target: a matrix of competences by level and depth, with findings. Outcomes of other frameworks count through the current crosswalks, up to their caps. What the units do not show is a gap only if the record is stated to be complete; otherwise it is not known.",
})
export class CurriculumCoverage {
  @Field(() => UnitSet, { description: "The units asked about." })
  of: UnitSet;

  @Field(() => CoverageTarget, { description: "What they are compared with." })
  against: CoverageTarget;

  @Field(() => [String], {
    description:
      "The answer in a few sentences, for people to read. The last sentence shows who stated that the record is complete, or that nobody has.",
  })
  summary: readonly string[];

  @Field(() => [Level], {
    description: "The columns of the matrix: the levels of the rows' framework versions, lowest first.",
  })
  levels: readonly Level[];

  @Field(() => [CoverageRow], {
    description:
      "The rows of the matrix: each competence of the target once, by domain, in the order of its framework. Competences outside any curriculum are included and marked.",
  })
  rows: CoverageRow[];

  @Field(() => CoverageCounts, { description: "How many rows are covered, and how many have each gap." })
  counts: CoverageCounts;

  @Field(() => [CoverageFinding], {
    description:
      "The findings: first those about competences in the order of the rows, then those about units.",
  })
  findings: CoverageFinding[];

  @Field(() => [Competence], {
    description: "Competences that the units teach but the target does not use.",
  })
  notAsked: Competence[];

  @Field(() => [RequirementRow], {
    description:
      "What else the routes ask for that learners can be awarded when they complete the programme: the credentials that it leads to.",
  })
  awarded: RequirementRow[];

  @Field(() => [RequirementRow], {
    description:
      "What else the routes ask for that this curriculum cannot give: other credentials, time, endorsements.",
  })
  beyondTeaching: RequirementRow[];

  @Field(() => CoverageBasis, { description: "How well founded the answer is." })
  restsOn: CoverageBasis;
}
