import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

@ObjectType("EvidenceAssignment", {
  description:
    "The assessor who is to judge a piece of evidence. Only they judge it, and they can read its text.",
})
@Entity("evidence_assignment")
export class EvidenceAssignment {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "worker_id" })
  workerId: string;

  @Column("uuid", { name: "evidence_id" })
  evidenceId: string;

  /** The assigned person. */
  @Column("uuid", { name: "assessor_id" })
  assessorId: string;

  /** Read with the members of the organisation. */
  @Field(() => String, {
    nullable: true,
    description:
      "The person who chose the assessor, by the name that your organisation knows; null if it does not know them.",
  })
  assignedBy: string | null;

  @Field(() => Capacity, {
    description: "The capacity in which that person acted; WORKER if the worker chose.",
  })
  @Column("text", { name: "assigned_as" })
  assignedAs: Capacity;

  @Field(() => DateTime, { description: "The instant from which it is assigned to them." })
  @Column({ type: "timestamptz", name: "assigned_at", precision: 3 })
  assignedAt: Date;

  @Column({ type: "timestamptz", name: "ended_at", precision: 3, nullable: true })
  endedAt: Date | null;
}
