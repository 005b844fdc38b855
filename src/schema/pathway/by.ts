import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A role band, by exactly one of the two." })
export class RoleBandBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example PSW_SNR." })
  code?: string | null;
}

@InputType({ description: "A progression route, by exactly one of the two." })
export class ProgressionRouteBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example R03." })
  code?: string | null;
}
