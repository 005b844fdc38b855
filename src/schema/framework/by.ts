import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "Which framework: exactly one of the two." })
export class FrameworkBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example HEE-PSW." })
  code?: string | null;
}

@InputType({ description: "An edition of a framework, whether it stands now or is retired." })
export class FrameworkEditionInput {
  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework." })
  framework: string;

  @Field(() => Int, { description: "Our count of its editions, from 1; the field edition tells it." })
  edition: number;
}

@InputType({ description: "Which framework version: exactly one of the three." })
export class FrameworkVersionBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of a framework, for the edition of it that stands now, for example PEER-WORKER-ST0896.",
  })
  framework?: string | null;

  @Field(() => FrameworkEditionInput, {
    nullable: true,
    description: "One of a framework's editions, by its number.",
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

@InputType({ description: "Which domain of a framework: exactly one of the two." })
export class DomainBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => DomainCodeInput, { nullable: true, description: "Its code and framework." })
  code?: DomainCodeInput | null;
}

@InputType({ description: "Which competence: exactly one of the two." })
export class CompetenceBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => CompetenceCodeInput, { nullable: true, description: "Its code and framework." })
  code?: CompetenceCodeInput | null;
}

@InputType({ description: "Two frameworks, for the crosswalk that stands between their current editions." })
export class CrosswalkBetweenInput {
  @Field(() => String, {
    description: "Code of the framework that it leads from, for example PEER-WORKER-ST0896.",
  })
  from: string;

  @Field(() => String, { defaultValue: "HEE-PSW", description: "Code of the framework that it leads to." })
  to: string;
}

@InputType({ description: "Which crosswalk: exactly one of the two." })
export class CrosswalkBy {
  @Field(() => ID, { nullable: true, description: "Its global id; a retired one is found by it too." })
  id?: string | null;

  @Field(() => CrosswalkBetweenInput, { nullable: true, description: "The frameworks that it joins." })
  between?: CrosswalkBetweenInput | null;
}
