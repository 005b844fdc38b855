import { Field, InputType, Int, ObjectType } from "type-graphql";
import { CurriculumUnitVersion, Draft } from "../../entities";
import { UserError } from "../../entities/user-error";
import { CurriculumBy, CurriculumUnitBy } from "../curriculum/by";

@InputType({
  description:
    "The units whose mapping is to be carried over from retired editions of frameworks to those that stand.",
})
export class CarryMappingOverInput {
  @Field(() => CurriculumBy, {
    nullable: true,
    description: "The curriculum; your own organisation's where it is left out.",
  })
  curriculum?: CurriculumBy | null;

  @Field(() => [CurriculumUnitBy], {
    nullable: true,
    description: "Units of that curriculum, at most 250; all of them where left out.",
  })
  units?: CurriculumUnitBy[] | null;

  @Field(() => Boolean, {
    description: "Whether only to tell what would be carried: nothing is stored then.",
  })
  dryRun: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key begins nothing twice.",
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: "What an outcome is mapped to." })
export class OutcomeMapping {
  @Field(() => String, { description: "Code of the competence." })
  competence: string;

  @Field(() => String, { description: "Code of the level." })
  level: string;
}

@ObjectType({ description: "An outcome whose mapping leads on to the edition that stands." })
export class CarriedOutcome {
  @Field(() => Int, { description: "Its place in the unit as it stands, from 1." })
  position: number;

  @Field(() => OutcomeMapping, { description: "What it is mapped to now, in the retired edition." })
  from: OutcomeMapping;

  @Field(() => OutcomeMapping, { description: "What it would be mapped to, in the edition that stands." })
  to: OutcomeMapping;

  @Field(() => Boolean, {
    description: "Whether it shows less than it did, because a link carries only a part.",
  })
  lowered: boolean;
}

@ObjectType({ description: "An outcome of which nothing leads on: it is to be mapped anew, or taken out." })
export class UncarriedOutcome extends OutcomeMapping {
  @Field(() => Int, { description: "Its place in the unit as it stands, from 1." })
  position: number;

  @Field(() => String, { description: "The outcome in plain words." })
  text: string;
}

@ObjectType({ description: "A unit with its mapping carried over." })
export class CarriedOverUnit {
  @Field(() => CurriculumUnitVersion, { description: "The unit as it stands." })
  unit: CurriculumUnitVersion | undefined;

  @Field(() => Draft, {
    nullable: true,
    description: "Its draft; null in a dry run, and where it was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [CarriedOutcome], { description: "What was carried over, in order." })
  carried: readonly CarriedOutcome[];

  @Field(() => [UncarriedOutcome], {
    description: "What could not be carried over, and is not in the draft.",
  })
  notCarried: readonly UncarriedOutcome[];

  @Field(() => [UserError], { description: "Why no draft of it was begun; empty where one was." })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "What came of carryMappingOver." })
export class CarryMappingOverPayload {
  @Field(() => [CarriedOverUnit], {
    description:
      "The units that are mapped to a retired edition, in the order of their curriculum; each for itself.",
  })
  units: readonly CarriedOverUnit[];

  @Field(() => [UserError], { description: "Why nothing was done at all." })
  userErrors: readonly UserError[];
}
