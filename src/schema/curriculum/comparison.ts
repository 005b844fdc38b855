import { Field, ObjectType } from "type-graphql";
import { Competence, CurriculumUnitVersion, Level } from "../../entities";
import { Depth } from "../../entities/vocabulary";
import { TeachingBasis, UnitInSet, UnitSet } from "./unit-set";

@ObjectType({ description: "A level at which a competence is taught, and how deeply." })
export class TaughtLevel {
  @Field(() => Level, { description: "The level that it is about." })
  level: Level;

  @Field(() => Depth, { nullable: true, description: "How deeply it is taught there at most." })
  depth: Depth | null;
}

@ObjectType({ description: "A competence as one side of a comparison teaches it." })
export class TaughtCompetence {
  @Field(() => Competence, { description: "The competence that it is about." })
  competence: Competence;

  @Field(() => [TaughtLevel], { description: "The levels at which it is taught, lowest first." })
  levels: TaughtLevel[];

  @Field(() => Level, {
    nullable: true,
    description: "The highest level at which it is assessed; null: never.",
  })
  levelAssessed: Level | null;

  @Field(() => Depth, { nullable: true, description: "How deeply it is taught at most." })
  depth: Depth | null;

  @Field(() => [CurriculumUnitVersion], { description: "The units that teach it, in order." })
  units: CurriculumUnitVersion[];
}

@ObjectType({ description: "A competence that both sides teach, at other levels or depths." })
export class TaughtDifferently {
  @Field(() => Competence, { description: "The competence that it is about." })
  competence: Competence;

  @Field(() => TaughtCompetence, { description: "As the one side teaches it." })
  one: TaughtCompetence;

  @Field(() => TaughtCompetence, { description: "As the other side teaches it." })
  other: TaughtCompetence;
}

@ObjectType({
  description:
    "A unit that only one side has, or that they have in different versions, or that is mandatory on one side alone.",
})
export class UnitDifference {
  @Field(() => [UnitInSet], { description: "As the one side has it; none: it has not." })
  one: UnitInSet[];

  @Field(() => [UnitInSet], { description: "As the other side has it; none: it has not." })
  other: UnitInSet[];
}

@ObjectType({ description: "One side of a comparison." })
export class ComparedSet extends UnitSet {
  @Field(() => TeachingBasis, { description: "How well founded what it teaches is." })
  restsOn: TeachingBasis;
}

@ObjectType({
  description:
    "How two programmes, two versions of one, or any two sets of units differ. Nothing is a merit or a fault. With the sides exchanged the answer is the same, with its sides exchanged.",
})
export class CurriculumComparison {
  @Field(() => ComparedSet, { description: "The one side, with its hours." })
  one: ComparedSet;

  @Field(() => ComparedSet, { description: "The other side, with its hours." })
  other: ComparedSet;

  @Field(() => [TaughtCompetence], { description: "Competences that the one side alone teaches." })
  onlyInOne: TaughtCompetence[];

  @Field(() => [TaughtCompetence], { description: "Competences that the other side alone teaches." })
  onlyInOther: TaughtCompetence[];

  @Field(() => [TaughtDifferently], {
    description: "Competences that both teach, at other levels or depths.",
  })
  different: TaughtDifferently[];

  @Field(() => [TaughtCompetence], {
    description:
      "Competences that both teach at the same levels and depths; the units are those of the one side.",
  })
  alike: TaughtCompetence[];

  @Field(() => [UnitDifference], { description: "The units in which they differ." })
  units: UnitDifference[];
}
