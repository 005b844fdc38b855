import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("EvidenceWords", {
  description:
    "The owner's words: for the worker, the assessor that the evidence is assigned to, and whoever the worker shares it with. That somebody else reads them stands in the worker's trail.",
})
@Entity("evidence_words")
export class EvidenceWords {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "evidence_id" })
  evidenceId: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Field(() => String, { description: "The title that the worker gave it." })
  @Column("text")
  title: string;

  @Field(() => String, { description: "What the worker wrote." })
  @Column("text")
  reflection: string;

  @Field(() => [String], { description: "Names of what goes with it; what they name is kept elsewhere." })
  @Column("text", { array: true })
  attachments: string[];
}
