import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { Capacity } from "../vocabulary";

@ObjectType("Member", {
  implements: Node,
  description: "Somebody who acts for an organisation: records, judges, endorses.",
})
@Entity("member")
export class Member {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "person_id" })
  personId: string;

  @Field(() => String, { description: "Their name, as the organisation knows them." })
  @Column("text")
  name: string;

  @Field(() => [Capacity], { description: "The capacities in which they act, as of their last sign-in." })
  @Column("text", { array: true })
  capacities: Capacity[];

  @Column("uuid", { name: "partner_organisation_id", nullable: true })
  partnerOrganisationId: string | null;
}
