import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "A framework, by exactly one of the two." })
export class FrameworkBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example HEE-PSW." })
  code?: string | null;
}

@InputType({ description: "A framework edition, whether current or retired." })
export class FrameworkEditionInput {
  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework." })
  framework: string;

  @Field(() => Int, { description: "The number of the edition, from 1, as the field edition gives it." })
  edition: number;
}

@InputType({ description: "A framework version, by exactly one of the three." })
export class FrameworkVersionBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of a framework, for its current edition, for example PEER-WORKER-ST0896.",
  })
  framework?: string | null;

  @Field(() => FrameworkEditionInput, {
    nullable: true,
    description: "A framework's edition, by its number.",
  })
  edition?: FrameworkEditionInput | null;
}

@InputType({ description: "A competence by the code it has in a framework's current edition." })
export class CompetenceCodeInput {
  @Field(() => String, { description: "Code of the competence, for example 3.2." })
  code: string;

  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework." })
  framework: string;
}

@InputType({ description: "A domain by the code it has in a framework's current edition." })
export class DomainCodeInput {
  @Field(() => String, { description: "Code of the domain, for example 3." })
  code: string;

  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework." })
  framework: string;
}

@InputType({ description: "A domain of a framework, by exactly one of the two." })
export class DomainBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => DomainCodeInput, { nullable: true, description: "Its code and framework." })
  code?: DomainCodeInput | null;
}

@InputType({ description: "A competence, by exactly one of the two." })
export class CompetenceBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => CompetenceCodeInput, { nullable: true, description: "Its code and framework." })
  code?: CompetenceCodeInput | null;
}

@InputType({ description: "Two frameworks, for the current crosswalk between their current editions." })
export class CrosswalkBetweenInput {
  @Field(() => String, {
    description: "Code of the framework that it leads from, for example PEER-WORKER-ST0896.",
  })
  from: string;

  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework that it leads to." })
  to: string;
}

@InputType({ description: "A crosswalk, by exactly one of the two." })
export class CrosswalkBy {
  @Field(() => ID, { nullable: true, description: "Its global id, also for a retired crosswalk." })
  id?: string | null;

  @Field(() => CrosswalkBetweenInput, { nullable: true, description: "The frameworks that it links." })
  between?: CrosswalkBetweenInput | null;
}
