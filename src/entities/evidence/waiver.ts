import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Waiver", {
  implements: [Node, Fact],
  description: "That a worker need not meet one requirement of a route, from a day until another, and why.",
})
export class Waiver {
  organisationId: string;
  id: string;
  workerId: string;
  routeId: string;

  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  requirementCode: string;

  @Field(() => String, { description: "The person or panel on whose authority it was waived." })
  authority: string;

  @Field(() => String, { description: "The reason that was given for it." })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; null without end.",
  })
  untilOn: string | null;
}
