import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";
import { Capacity } from "../vocabulary";

@ObjectType("EvidenceAssignment", {
  description:
    "The assessor who is to judge a piece of evidence. Only they judge it, and they can read its text.",
})
export class EvidenceAssignment {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  /** The assigned person. */
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
  assignedAs: Capacity;

  @Field(() => DateTime, { description: "The instant from which it is assigned to them." })
  assignedAt: Date;

  endedAt: Date | null;
}
