import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CivilDate } from "../scalars";

@ObjectType("Judgement", { description: "What an assessor decided about a claim." })
@Entity("judgement")
export class Judgement {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Field(() => String, { description: "ACCEPTED or RETURNED." })
  @Column("text")
  outcome: "ACCEPTED" | "RETURNED";

  @Column("uuid", { name: "level_id", nullable: true })
  levelId: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned, or what the assessor adds." })
  @Column("text", { nullable: true })
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the judgement." })
  @Column("date", { name: "judged_on" })
  judgedOn: string;

  @Field(() => String, { nullable: true, description: "Who judged, as the organisation knows them." })
  assessorName: string | null;
}

@ObjectType("Claim", { description: "What a piece of evidence is said to show." })
@Entity("claim")
export class Claim {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "evidence_id" })
  evidenceId: string;

  @Column("uuid", { name: "competence_id" })
  competenceId: string;

  @Column("uuid", { name: "level_id" })
  levelId: string;

  /** The judgement that none supersedes, read with the claim. */
  @Field(() => Judgement, {
    nullable: true,
    description: "The judgement that stands; null while it waits for one.",
  })
  judgement: Judgement | null;
}
