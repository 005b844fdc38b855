import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A curriculum unit by its code in a curriculum." })
export class CurriculumUnitCode {
  @Field(() => String, {
    description: "Code of the unit, for example 1.2; unit codes are not competence codes.",
  })
  code: string;

  @Field(() => String, { defaultValue: "HEE-PSW-CURRICULUM", description: "Code of the curriculum." })
  curriculum: string;
}

@InputType({ description: "Which curriculum unit: exactly one of the two." })
export class CurriculumUnitBy {
  @Field(() => ID, { nullable: true, description: "Its global id." })
  id?: string | null;

  @Field(() => CurriculumUnitCode, { nullable: true, description: "Its code and curriculum." })
  code?: CurriculumUnitCode | null;
}

@InputType({ description: "Which programme: exactly one of the two." })
export class ProgrammeBy {
  @Field(() => ID, { nullable: true, description: "Its global id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example IMROC-PSW." })
  code?: string | null;
}
