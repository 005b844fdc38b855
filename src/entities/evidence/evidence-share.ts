import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate, DateTime } from "../scalars";

@ObjectType("EvidenceShare", {
  implements: Node,
  description:
    "A worker's permission for a member of the organisation to read the text of a piece of evidence, for a purpose and until a day.",
})
export class EvidenceShare {
  organisationId: string;
  id: string;
  workerId: string;
  evidenceId: string;

  /** The member's person. */
  sharedWith: string;

  @Field(() => String, { description: "The purpose, in the worker's words." })
  purpose: string;

  @Field(() => CivilDate, { description: "The first day on which it is no longer shared." })
  untilOn: string;

  @Field(() => DateTime, { description: "The instant from which it is shared." })
  sharedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "The instant at which the worker stopped it; null if they have not.",
  })
  stoppedAt: Date | null;

  /** Read with the worker. */
  @Field(() => String, { description: "The worker who shares it, by name." })
  sharedBy: string;
}
