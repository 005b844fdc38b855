import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A type of credential, by exactly one of the two." })
export class CredentialTypeBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example FIRE_SAFETY." })
  code?: string | null;
}

@InputType({ description: "A kind of evidence, by exactly one of the two." })
export class EvidenceKindBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example DIRECT_OBSERVATION." })
  code?: string | null;
}

@InputType({ description: "A kind of supervision, by exactly one of the two." })
export class SupervisionKindBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example PEER." })
  code?: string | null;
}

@InputType({ description: "A setting, by exactly one of the two." })
export class SettingBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example PERINATAL." })
  code?: string | null;
}

@InputType({ description: "A topic of endorsements, by exactly one of the two." })
export class EndorsementTopicBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example NO_FORMAL_PROCESS." })
  code?: string | null;
}

@InputType({ description: "A source, by exactly one of the two." })
export class SourceBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The short name by which facts cite it, for example S-PROG.",
  })
  ref?: string | null;
}
