import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";

@ObjectType("Origin", {
  description:
    "Where a fact came from that was copied from another employer's record with the worker's consent.",
})
export class Origin {
  organisationId: string;
  id: string;
  fromOrganisationId: string;

  @Field(() => String, { description: "Who recorded it there, as it was handed on." })
  recordedByName: string;

  @Field(() => DateTime, { description: "The instant at which it was recorded there." })
  recordedAt: Date;

  @Field(() => String, { description: "How it was verified there." })
  verifiedHow: string;
}
