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
  COVERED: "Assessed at the level asked for or above; at any level where none is asked for.",
  NEVER_TAUGHT: FINDING_CODES.NEVER_TAUGHT,
  NOT_ASSESSED: FINDING_CODES.NOT_ASSESSED,
  BELOW_LEVEL: FINDING_CODES.BELOW_LEVEL,
  SATISFIED_OTHERWISE:
    "Not covered, and no gap: the group of requirements that asks for it is satisfied by its other parts.",
  OUTSIDE:
    "Outside any curriculum, and no gap: the organisation's duty, or judgement that a supervisor vouches for.",
};

export const CoverageStatusEnum = enumOf(
  "CoverageStatus",
  "Where a competence of the target stands, in one word: the first of its gaps, where it has several.",
  STANDINGS,
);
export const CoverageFindingCodeEnum = enumOf(
  "CoverageFindingCode",
  "What can be found of a curriculum. None is a fault in itself: a provider may mean it so.",
  FINDING_CODES,
);

@ObjectType({ description: "An outcome of a unit that counts towards a competence." })
export class CoverageOutcome {
  @Field(() => CurriculumUnitVersion, { description: "The curriculum unit that it is about." })
  unit: CurriculumUnitVersion;

  @Field(() => UnitOutcome, {
    description: "The outcome, with the competence and the level it is mapped to.",
  })
  outcome: UnitOutcome;

  @Extensions({ typicalSize: 2 })
  @Field(() => [CrosswalkLink], {
    description:
      "The crosswalk links by which it counts here, in order; none where it is mapped here itself.",
  })
  path: readonly CrosswalkLink[];

  @Field(() => Basis, {
    description: "How well it is founded, by the least founded of all that it rests on.",
  })
  basis: Basis;
}

@ObjectType({ description: "A competence at one level: what teaches it there, and how deeply." })
export class CoverageCell {
  @Field(() => Level, { description: "The level: the column." })
  level: Level;

  @Field(() => Depth, { nullable: true, description: "How deeply it is taught here; null: not at all." })
  depth: Depth | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units that teach it here, in order." })
  units: CurriculumUnitVersion[];

  @Field(() => [CoverageOutcome], { description: "Their outcomes that do, in order." })
  outcomes: CoverageOutcome[];
}

@ObjectType({ description: "A requirement that asks for a competence, and the level it asks for." })
export class CoverageAsk {
  @Field(() => Level, { nullable: true, description: "The least level; null for any." })
  level: Level | null;

  @Field(() => RequirementRow, {
    nullable: true,
    description: "The requirement; null where the framework itself is the target.",
  })
  requirement: RequirementRow | null;

  @Field(() => Basis, { description: "How well it is founded that it is asked for." })
  basis: Basis;
}

@ObjectType({ description: "A competence of the target: a row of the matrix." })
export class CoverageRow {
  @Field(() => Competence, { description: "The competence that it is about." })
  competence: Competence;

  @Field(() => CoverageStatusEnum, { description: "How far it has come, as one word." })
  status: CoverageStatus;

  @Field(() => [CoverageFindingCodeEnum], {
    description:
      "All that is missing for what is asked of it: something never assessed may be taught below the level asked for, too.",
  })
  gaps: readonly FindingCode[];

  @Field(() => Level, {
    nullable: true,
    description: "The highest level that is asked for; null where none is.",
  })
  levelAsked: Level | null;

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is taught; null: never.",
  })
  levelTaught: Level | null;

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is assessed; null: never.",
  })
  levelAssessed: Level | null;

  @Field(() => Depth, { nullable: true, description: "How deeply it is taught at most; null: never." })
  depth: Depth | null;

  @Field(() => [CoverageAsk], {
    description: "What asks for it; none for a competence outside any curriculum.",
  })
  asks: CoverageAsk[];

  @Extensions({ typicalSize: 4 })
  @Field(() => [CoverageCell], { description: "One for each level of its framework version, lowest first." })
  cells: CoverageCell[];
}

@ObjectType({ description: "Something found of a curriculum against a target." })
export class CoverageFinding {
  @Field(() => CoverageFindingCodeEnum, { description: "What it is, as one of a closed list." })
  code: FindingCode;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  sentence: string;

  @Field(() => Competence, {
    nullable: true,
    description: "The competence that it is about, which has a row; null where it is about a unit.",
  })
  competence: Competence | null;

  @Field(() => Level, { nullable: true, description: "The level asked for; null where none is." })
  levelAsked: Level | null;

  @Field(() => Level, {
    nullable: true,
    description:
      "NOT_ASSESSED: the highest level taught. BELOW_LEVEL: the level reached. OVER_TAUGHT: the level that several units assess. Null for any other.",
  })
  level: Level | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units that it is about, in order." })
  units: CurriculumUnitVersion[];

  @Field(() => [CurriculumUnitVersion], {
    description: "The units that are missing: UNIT_NOT_TAUGHT and PREREQUISITE_MISSING.",
  })
  missing: CurriculumUnitVersion[];

  @Field(() => [RequirementRow], {
    description: "The requirements that it leaves open; none where the framework itself is the target.",
  })
  requirements: RequirementRow[];
}

@ObjectType({
  description:
    "How many competences of a target are covered, and how many show each gap; one may show two of them, not assessed and below the level.",
})
export class CoverageCounts {
  @Field(() => Int, { description: "How many are covered at the level asked for." })
  covered: number;

  @Field(() => Int, { description: "How many no unit teaches." })
  neverTaught: number;

  @Field(() => Int, { description: "Taught and never assessed." })
  notAssessed: number;

  @Field(() => Int, {
    description: "Assessed, or taught where nothing assesses it, below the level asked for.",
  })
  belowLevel: number;

  @Field(() => Int, { description: "Not covered, in a group that is satisfied otherwise." })
  satisfiedOtherwise: number;

  @Field(() => Int, { description: "How many are outside any curriculum." })
  outside: number;
}

@ObjectType({ description: "What a coverage answer rests on." })
export class CoverageBasis extends TeachingBasis {
  @Field(() => BasisCounts, {
    description:
      "The requirements of the routes that ask for a competence or a unit; for a framework version, its competences, by how well their titles are founded.",
  })
  requirements: BasisCounts;
}

@ObjectType({
  description:
    "What units cover of a target: a matrix of competence by level and depth, and what is found. Outcomes of other frameworks count through the crosswalks that stand now, up to their caps.",
})
export class CurriculumCoverage {
  @Field(() => UnitSet, { description: "The units asked about." })
  of: UnitSet;

  @Field(() => CoverageTarget, { description: "What they are held against." })
  against: CoverageTarget;

  @Field(() => [Level], {
    description: "The columns of the matrix: the levels of the rows' framework versions, lowest first.",
  })
  levels: readonly Level[];

  @Field(() => [CoverageRow], {
    description:
      "The rows of the matrix: each competence of the target once, in the order of its framework, by domain. Those outside any curriculum are there too, named so.",
  })
  rows: CoverageRow[];

  @Field(() => CoverageCounts, { description: "How many rows are covered, and how many show each gap." })
  counts: CoverageCounts;

  @Field(() => [CoverageFinding], {
    description: "What is found: by competence in the order of the rows, then what is about units.",
  })
  findings: CoverageFinding[];

  @Field(() => [Competence], {
    description: "Competences that the units teach and that lead to nothing in the target.",
  })
  notAsked: Competence[];

  @Field(() => [RequirementRow], {
    description:
      "What the routes ask for besides, and no curriculum gives: credentials, time, somebody's word.",
  })
  beyondTeaching: RequirementRow[];

  @Field(() => CoverageBasis, { description: "How well founded the answer is." })
  restsOn: CoverageBasis;
}
