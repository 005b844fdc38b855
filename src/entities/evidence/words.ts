import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("EvidenceWords", {
  description:
    "The worker's own text. The worker, the assigned assessor and people with whom the worker shares it can read it. If somebody other than the worker reads it, the worker's trail shows that.",
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

  @Field(() => [String], {
    description: "Names of attachments. The attachments themselves are stored elsewhere.",
  })
  @Column("text", { array: true })
  attachments: string[];
}
