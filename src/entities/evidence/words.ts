import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("EvidenceWords", {
  description: "The owner's words: for the worker and the assessors of their organisation alone.",
})
@Entity("evidence_words")
export class EvidenceWords {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "evidence_id" })
  evidenceId: string;

  @Field(() => String, { description: "The title that the worker gave it." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "What the worker wrote." })
  @Column("text")
  reflection: string;
}
