import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTime } from "../scalars";

@ObjectType("Origin", {
  description:
    "The origin of a fact that was copied from another employer's record with the worker's consent.",
})
@Entity("fact_origin")
export class Origin {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "from_organisation_id" })
  fromOrganisationId: string;

  @Field(() => String, { description: "The name of the person who recorded it there." })
  @Column("text", { name: "recorded_by_name" })
  recordedByName: string;

  @Field(() => DateTime, { description: "The instant at which it was recorded there." })
  @Column({ type: "timestamptz", name: "recorded_at", precision: 3 })
  recordedAt: Date;

  @Field(() => String, { description: "How it was verified there." })
  @Column("text", { name: "verified_how" })
  verifiedHow: string;
}
