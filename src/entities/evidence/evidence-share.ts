import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";

@ObjectType("EvidenceShare", {
  implements: Node,
  description:
    "A worker's permission for a member of the organisation to read the text of a piece of evidence, for a purpose and until a day.",
})
@Entity("evidence_share")
export class EvidenceShare {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "evidence_id" })
  evidenceId: string;

  /** The member's person. */
  @Column("uuid", { name: "shared_with" })
  sharedWith: string;

  @Field(() => String, { description: "The purpose, in the worker's words." })
  @Column("text")
  purpose: string;

  @Field(() => CivilDate, { description: "The first day on which it is no longer shared." })
  @Column("date", { name: "until_on" })
  untilOn: string;

  @Field(() => DateTime, { description: "The instant from which it is shared." })
  @Column({ type: "timestamptz", name: "shared_at", precision: 3 })
  sharedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant at which the worker stopped it; null if they have not.",
  })
  @Column({ type: "timestamptz", name: "stopped_at", precision: 3, nullable: true })
  stoppedAt: Date | null;

  /** Read with the worker. */
  @Field(() => String, { description: "The worker who shares it, by name." })
  sharedBy: string;
}
