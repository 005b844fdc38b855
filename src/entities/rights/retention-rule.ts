import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("RetentionRule", {
  description:
    "For how long an organisation keeps the words of evidence of a kind; without one it keeps them.",
})
@Entity("retention_rule")
export class RetentionRule {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "evidence_kind_id" })
  evidenceKindId: string;

  @Field(() => Int, { description: "Calendar months after the day of the work." })
  @Column("integer")
  months: number;
}
