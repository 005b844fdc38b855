import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Which type of credential: exactly one of the two." })
export class CredentialTypeBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example FIRE_SAFETY." })
  code?: string | null;
}

@InputType({ description: "Which kind of evidence: exactly one of the two." })
export class EvidenceKindBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example DIRECT_OBSERVATION." })
  code?: string | null;
}

@InputType({ description: "Which kind of supervision: exactly one of the two." })
export class SupervisionKindBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example PEER." })
  code?: string | null;
}

@InputType({ description: "Which topic of endorsements: exactly one of the two." })
export class EndorsementTopicBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example NO_FORMAL_PROCESS." })
  code?: string | null;
}

@InputType({ description: "Which source: exactly one of the two." })
export class SourceBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API gave it." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The short name by which facts cite it, for example S-PROG.",
  })
  ref?: string | null;
}
