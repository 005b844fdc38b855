import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Which framework: exactly one of the two." })
export class FrameworkBy {
  @Field(() => ID, { nullable: true, description: "Its global id." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example HEE-PSW." })
  code?: string | null;
}

@InputType({ description: "A competence by the code it has in a framework's current edition." })
export class CompetenceCode {
  @Field(() => String, { description: "Code of the competence, for example 3.2." })
  code: string;

  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework." })
  framework: string;
}

@InputType({ description: "Which competence: exactly one of the two." })
export class CompetenceBy {
  @Field(() => ID, { nullable: true, description: "Its global id." })
  id?: string | null;

  @Field(() => CompetenceCode, { nullable: true, description: "Its code and framework." })
  code?: CompetenceCode | null;
}
