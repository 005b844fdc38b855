import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const JudgementOutcome = { ACCEPTED: "ACCEPTED", RETURNED: "RETURNED" } as const;
export type JudgementOutcome = keyof typeof JudgementOutcome;
registerEnumType(JudgementOutcome, {
  name: "JudgementOutcome",
  description: "What an assessor decided.",
  valuesConfig: {
    ACCEPTED: {
      description:
        "The evidence shows the competence at the stated level: it is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/).",
    },
    RETURNED: { description: "Not yet, for the given reason." },
  },
});

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

  @Field(() => JudgementOutcome, { description: "Whether the claim was accepted or returned." })
  @Column("text")
  outcome: JudgementOutcome;

  @Column("uuid", { name: "framework_version_id", nullable: true })
  frameworkVersionId: string | null;

  @Column("uuid", { name: "level_id", nullable: true })
  levelId: string | null;

  @Field(() => String, { nullable: true, description: "Why it was returned, or a remark of the assessor." })
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
}

@ObjectType("Claim", {
  implements: Node,
  description: "A competence that a piece of evidence is meant to show.",
})
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
