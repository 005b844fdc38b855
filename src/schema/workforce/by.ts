import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A worker of your organisation, by exactly one of the two." })
export class WorkerBy {
  @Field(() => ID, { nullable: true, description: "Their global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Your organisation's own number for them, for example the staff number NM-001.",
  })
  number?: string | null;
}

@InputType({ description: "An organisation, by exactly one of the three." })
export class OrganisationBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example IMROC." })
  code?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its code at the NHS Organisation Data Service, for example RX4.",
  })
  odsCode?: string | null;
}
