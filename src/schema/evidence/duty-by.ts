import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "A duty of organisations, by exactly one of the two." })
export class DutyBy {
  @Field(() => ID, { nullable: true, description: "Its global id, as the API returned it." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Its code, for example 9.1.4 or WELLBEING_PLAN." })
  code?: string | null;
}
