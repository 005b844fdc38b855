import { Field, ObjectType, registerEnumType } from "type-graphql";
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
export class AssessorAppointment {
  organisationId: string;
  id: string;

  /** The appointed person. */
  assessorId: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  untilOn: string | null;

  /** From the rows that list its competences; empty means all competences. */
  competenceIds: readonly string[];
}
