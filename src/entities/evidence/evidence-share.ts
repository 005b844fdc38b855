import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";

@ObjectType("EvidenceShare", {
  implements: Node,
  description:
    "That a worker lets a member of the organisation read the words of a piece of evidence, for a purpose and until a day.",
})
export class EvidenceShare {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  /** The member's person. */
  sharedWith: string;

  @Field(() => String, { description: "What for, in the worker's words." })
  purpose: string;

  @Field(() => CivilDate, { description: "The first day on which it is no longer shared." })
  untilOn: string;

  @Field(() => DateTime, { description: "The instant from which it is shared." })
  sharedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant at which the worker stopped it; null where they did not.",
  })
  stoppedAt: Date | null;

  /** Read with the worker. */
  @Field(() => String, { description: "The worker who shares it, by name." })
  sharedBy: string;
}
