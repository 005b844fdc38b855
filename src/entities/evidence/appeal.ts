import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Appeal", {
  implements: [Node, Fact],
  description:
    "A worker's request for a second judgement by someone else. The first stands until the second is there.",
})
export class Appeal {
  organisationId: string;
  id: string;
  workerId: string;
  judgementId: string;

  @Field(() => String, {
    nullable: true,
    description: "Why, in the worker's words; null for anyone but the worker, assessors and leads.",
  })
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the appeal." })
  lodgedOn: string;
}
