import { Field, ObjectType } from "type-graphql";
import { Competence, CurriculumUnitVersion, Level } from "../../entities";
import { Depth } from "../../entities/vocabulary";
import { TeachingBasis, UnitInSet, UnitSet } from "./unit-set";

@ObjectType({ description: "A level at which a competence is taught, and how deeply." })
export class TaughtLevel {
  @Field(() => Level, { description: "The level that is taught." })
  level: Level;

  @Field(() => Depth, { nullable: true, description: "The greatest depth at which it is taught there." })
  depth: Depth | null;
}

@ObjectType({ description: "A competence as one side of a comparison teaches it." })
export class TaughtCompetence {
  @Field(() => Competence, { description: "The competence that is taught." })
  competence: Competence;

  @Field(() => [TaughtLevel], { description: "The levels at which it is taught, lowest first." })
  levels: TaughtLevel[];

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is assessed; null if nothing on record assesses it.",
  })
  levelAssessed: Level | null;

  @Field(() => Depth, { nullable: true, description: "The greatest depth at which it is taught." })
  depth: Depth | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units that teach it, in order." })
  units: CurriculumUnitVersion[];
}

@ObjectType({ description: "A competence that both sides teach, at different levels or depths." })
export class TaughtDifferently {
  @Field(() => Competence, { description: "The competence that is taught." })
  competence: Competence;

  @Field(() => TaughtCompetence, { description: "As the first side teaches it." })
  one: TaughtCompetence;

  @Field(() => TaughtCompetence, { description: "As the second side teaches it." })
  other: TaughtCompetence;
}

@ObjectType({
  description:
    "A competence that at least one side teaches. Whether the sides differ in it is not known, because nobody has stated that the record of a side is complete.",
})
export class NotKnownDifference {
  @Field(() => Competence, { description: "The competence that is taught." })
  competence: Competence;

  @Field(() => TaughtCompetence, {
    nullable: true,
    description: "As the first side teaches it, as far as is on record; null if nothing is.",
  })
  one: TaughtCompetence | null;

  @Field(() => TaughtCompetence, {
    nullable: true,
    description: "As the second side teaches it, as far as is on record; null if nothing is.",
  })
  other: TaughtCompetence | null;

  @Field(() => String, { description: "What is known of it, in plain words, for people to read." })
  sentence: string;
}

@ObjectType({
  description:
    "A unit that only one side has, that they have in different versions, or that is mandatory on one side only.",
})
export class UnitDifference {
  @Field(() => [UnitInSet], { description: "As the first side has it; empty if it does not have it." })
  one: UnitInSet[];

  @Field(() => [UnitInSet], { description: "As the second side has it; empty if it does not have it." })
  other: UnitInSet[];
}

@ObjectType({ description: "One side of a comparison." })
export class ComparedSet extends UnitSet {
  @Field(() => TeachingBasis, { description: "How well founded the teaching of this side is." })
  restsOn: TeachingBasis;
}

@ObjectType({
  description:
    "How two programmes, two versions of one, or any two sets of units differ. A difference is neither a merit nor a fault, and is reported only if it is known: what a side does not seem to teach is a difference only if its record is stated to be complete. If you swap the two sides, the answer is the same with its sides swapped.",
})
export class CurriculumComparison {
  @Field(() => ComparedSet, { description: "The first side, with its hours." })
  one: ComparedSet;

  @Field(() => ComparedSet, { description: "The second side, with its hours." })
  other: ComparedSet;

  @Field(() => [String], {
    description:
      "The answer in a few sentences, for people to read, with each competence once: first what is known, then what is not.",
  })
  summary: readonly string[];

  @Field(() => [TaughtCompetence], {
    description: "Competences that only the first side teaches; empty unless the second side is complete.",
  })
  onlyInOne: TaughtCompetence[];

  @Field(() => [TaughtCompetence], {
    description: "Competences that only the second side teaches; empty unless the first side is complete.",
  })
  onlyInOther: TaughtCompetence[];

  @Field(() => [TaughtDifferently], {
    description: "Competences that both teach, at different levels or depths.",
  })
  different: TaughtDifferently[];

  @Field(() => [TaughtCompetence], {
    description:
      "Competences that both teach at the same levels and depths, for sides that are complete; the units are those of the first side.",
  })
  same: TaughtCompetence[];

  @Field(() => [NotKnownDifference], {
    description:
      "Competences that at least one side teaches, and of which it is not known whether the sides differ.",
  })
  notKnown: NotKnownDifference[];

  @Field(() => [UnitDifference], {
    description:
      "The units that differ. A unit that one side is not recorded to have is included only if that side is complete, or its units were chosen.",
  })
  units: UnitDifference[];
}
