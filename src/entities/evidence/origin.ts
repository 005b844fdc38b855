import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";

@ObjectType("Origin", {
  description:
    "The origin of a fact that was copied from another employer's record with the worker's consent.",
})
export class Origin {
  organisationId: string;
  id: string;
  fromOrganisationId: string;

  @Field(() => String, { description: "The name of the person who recorded it there." })
  recordedByName: string;

  @Field(() => DateTime, { description: "The instant at which it was recorded there." })
  recordedAt: Date;

  @Field(() => String, { description: "How it was verified there." })
  verifiedHow: string;
}
