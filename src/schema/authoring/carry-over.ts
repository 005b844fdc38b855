import { Field, InputType, Int, ObjectType } from "type-graphql";
import { CurriculumUnitVersion, Draft } from "../../entities";
import { UserError } from "../../entities/user-error";
import { CurriculumBy, CurriculumUnitBy } from "../curriculum/by";
import { IdempotencyKey } from "../idempotency-key";

@InputType({
  description:
    "The units whose mapping is to be carried over from retired framework editions to the current ones.",
})
export class CarryMappingOverInput {
  @Field(() => CurriculumBy, {
    nullable: true,
    description: "The curriculum; your own organisation's if left out.",
  })
  curriculum?: CurriculumBy | null;

  @Field(() => [CurriculumUnitBy], {
    nullable: true,
    description: "Units of that curriculum, at most 250; all of them if left out.",
  })
  units?: CurriculumUnitBy[] | null;

  @Field(() => Boolean, {
    description: "Whether only to report what would be carried over. Nothing is stored then.",
  })
  dryRun: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: "What an outcome is mapped to." })
export class OutcomeMapping {
  @Field(() => String, { description: "Code of the competence." })
  competence: string;

  @Field(() => String, { description: "Code of the level." })
  level: string;
}

@ObjectType({ description: "An outcome whose mapping continues in the current edition." })
export class CarriedOutcome {
  @Field(() => Int, { description: "Its place in the current version of the unit, from 1." })
  position: number;

  @Field(() => OutcomeMapping, { description: "What it is mapped to now, in the retired edition." })
  from: OutcomeMapping;

  @Field(() => OutcomeMapping, { description: "What it would be mapped to in the current edition." })
  to: OutcomeMapping;

  @Field(() => Boolean, {
    description: "Whether it would show less than it does now, because a link carries over only a part.",
  })
  lowered: boolean;
}

@ObjectType({ description: "An outcome whose mapping cannot be carried over: map it again, or remove it." })
export class UncarriedOutcome extends OutcomeMapping {
  @Field(() => Int, { description: "Its place in the current version of the unit, from 1." })
  position: number;

  @Field(() => String, { description: "The text of the outcome." })
  text: string;
}

@ObjectType({ description: "A unit with its mapping carried over." })
export class CarriedOverUnit {
  @Field(() => CurriculumUnitVersion, { description: "The current version of the unit." })
  unit: CurriculumUnitVersion | undefined;

  @Field(() => Draft, {
    nullable: true,
    description: "Its draft; null in a dry run, and if the draft was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [CarriedOutcome], { description: "The outcomes that were carried over, in order." })
  carried: readonly CarriedOutcome[];

  @Field(() => [UncarriedOutcome], {
    description: "The outcomes that could not be carried over and are not in the draft.",
  })
  notCarried: readonly UncarriedOutcome[];

  @Field(() => [UserError], { description: "Why no draft was started for this unit; empty if there is one." })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of carryMappingOver." })
export class CarryMappingOverPayload {
  @Field(() => [CarriedOverUnit], {
    description:
      "The units that are mapped to a retired edition, in the order of their curriculum, each with its own result.",
  })
  units: readonly CarriedOverUnit[];

  @Field(() => [UserError], { description: "Why nothing was done; empty if it was done." })
  userErrors: readonly UserError[];
}
