import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("AssessorAppointment", {
  implements: [Node, Fact],
  description: "An appointment to judge evidence, from a day until another.",
})
@Entity("assessor_appointment")
export class AssessorAppointment {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  /** The person appointed. */
  @Column("uuid", { name: "assessor_id" })
  assessorId: string;

  @Field(() => CivilDate, { description: "The first day." })
  @Column("date", { name: "from_on" })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; null without end.",
  })
  @Column("date", { name: "until_on", nullable: true })
  untilOn: string | null;

  /** Of the rows that say what it is for; empty: all. */
  competenceIds: readonly string[];
}

/** A competence that an appointment is for; an appointment with none is for all. */
@Entity("appointment_competence")
export class AppointmentCompetence {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid", { name: "appointment_id" })
  appointmentId: string;

  @PrimaryColumn("uuid", { name: "competence_id" })
  competenceId: string;
}
