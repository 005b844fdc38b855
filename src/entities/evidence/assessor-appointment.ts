import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

export const AppointmentScope = {
  EVERY_COMPETENCE: "EVERY_COMPETENCE",
  NAMED_COMPETENCES: "NAMED_COMPETENCES",
} as const;
export type AppointmentScope = keyof typeof AppointmentScope;
registerEnumType(AppointmentScope, {
  name: "AppointmentScope",
  description: "Whether an appointment is for every competence.",
  valuesConfig: {
    EVERY_COMPETENCE: {
      description: "For every competence of every framework, including those that are published later.",
    },
    NAMED_COMPETENCES: { description: "Only for the competences that it names." },
  },
});

@ObjectType("AssessorAppointment", {
  implements: [Node, Fact],
  description: "An appointment to judge evidence, from one day until another.",
})
@Entity("assessor_appointment")
export class AssessorAppointment {
  @PrimaryColumn("uuid", { name: "organisation_id" })
  organisationId: string;

  @PrimaryColumn("uuid")
  id: string;

  /** The appointed person. */
  @Column("uuid", { name: "assessor_id" })
  assessorId: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  @Column("date", { name: "from_on" })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  @Column("date", { name: "until_on", nullable: true })
  untilOn: string | null;

  /** From the rows that list its competences; empty means all competences. */
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
