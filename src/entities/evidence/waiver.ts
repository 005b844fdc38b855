import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Waiver", {
  implements: [Node, Fact],
  description:
    "A waiver: a worker does not have to meet one requirement of a route, from one day until another, for a reason.",
})
export class Waiver {
  organisationId: string;
  id: string;
  workerId: string;
  routeId: string;

  @Field(() => String, { description: "Code of the requirement, stable within its route." })
  requirementCode: string;

  @Field(() => String, { description: "The person or panel with authority for it." })
  authority: string;

  @Field(() => String, { description: "The reason for it." })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  untilOn: string | null;
}
