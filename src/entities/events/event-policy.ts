import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

@ObjectType("EventPolicy", {
  implements: Node,
  description:
    "An organisation's policy on sending events. The latest statement is in force; before the first, nothing is held back.",
})
export class EventPolicy {
  organisationId: string;
  id: string;

  @Field(() => Int, {
    description:
      "For how many days an event about a lower outcome of readiness is held back, so that the worker sees it first.",
  })
  workerFirstDays: number;

  @Field(() => DateTime, { description: "The instant from which it is in force." })
  statedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person who stated it, by the name that the organisation knows.",
  })
  statedBy: string | null;
}
