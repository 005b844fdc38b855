import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

@ObjectType("EvidenceAssignment", {
  description: "Who is to judge a piece of evidence. They alone do, and they read its words for it.",
})
export class EvidenceAssignment {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  /** The person. */
  assessorId: string;

  /** Read with the members of the organisation. */
  @Field(() => String, {
    nullable: true,
    description: "Who chose the assessor, as your organisation knows them; null where it does not.",
  })
  assignedBy: string | null;

  @Field(() => Capacity, { description: "In what capacity they did; WORKER where the worker chose." })
  assignedAs: Capacity;

  @Field(() => DateTime, { description: "The instant from which it is assigned to them." })
  assignedAt: Date;

  endedAt: Date | null;
}
