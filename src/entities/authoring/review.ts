import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";

@ObjectType("LivedExperienceReview", {
  description: "A lived experience lead's review of a route or a role band before it was published.",
})
export class LivedExperienceReview {
  @Field(() => String, { description: "The lived experience lead's name, as they gave it for publication." })
  name: string;

  @Field(() => DateTime, { description: "When they reviewed it." })
  reviewedAt: Date;
}
