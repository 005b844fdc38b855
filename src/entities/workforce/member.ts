import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { Capacity } from "../vocabulary";

@ObjectType("Member", {
  implements: Node,
  description: "Somebody who acts for an organisation: records, judges, endorses.",
})
export class Member {
  organisationId: string;
  personId: string;

  @Field(() => String, { description: "Their name, as the organisation knows them." })
  name: string;

  @Field(() => [Capacity], { description: "The capacities in which they act, as of their last sign-in." })
  capacities: Capacity[];

  partnerOrganisationId: string | null;
}
