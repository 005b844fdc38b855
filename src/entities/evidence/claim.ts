import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Judgement", {
  implements: [Node, Fact],
  description: "What an assessor decided about a claim.",
})
@Entity("judgement")
export class Judgement {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "claim_id" })
  claimId: string;

  @Field(() => String, { description: "ACCEPTED or RETURNED." })
  @Column("text")
  outcome: "ACCEPTED" | "RETURNED";

  @Column("uuid", { name: "framework_version_id", nullable: true })
  frameworkVersionId: string | null;

  @Column("uuid", { name: "level_id", nullable: true })
  levelId: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned, or what the assessor adds." })
  @Column("text", { nullable: true })
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the judgement." })
  @Column("date", { name: "judged_on" })
  judgedOn: string;

  /** The person who judged. */
  @Column("uuid", { name: "assessor_id" })
  assessorId: string;

  @Column("uuid", { name: "supersedes_id", nullable: true })
  supersedesId: string | null;

  /** Read with the members of the organisation. */
  @Field(() => String, { nullable: true, description: "Who judged, as the organisation knows them." })
  assessorName: string | null;
}

@ObjectType("Claim", { implements: Node, description: "What a piece of evidence is said to show." })
@Entity("claim")
export class Claim {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "evidence_id" })
  evidenceId: string;

  @Column("uuid", { name: "framework_version_id" })
  frameworkVersionId: string;

  @Column("uuid", { name: "competence_id" })
  competenceId: string;

  @Column("uuid", { name: "level_id" })
  levelId: string;
}
