import { Field, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";

@ObjectType("RetentionRule", {
  implements: Node,
  description:
    "How long an organisation keeps the text of one kind of evidence. Without a rule it is kept indefinitely.",
})
@Entity("retention_rule")
export class RetentionRule {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "evidence_kind_id" })
  evidenceKindId: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar months after the day of the work, for example 36; null if the text is kept indefinitely.",
  })
  @Column("integer")
  months: number | null;
}
