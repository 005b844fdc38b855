import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Appeal", {
  implements: [Node, Fact],
  description:
    "A worker's request for a second judgement by somebody else. The first judgement stays in force until then.",
})
export class Appeal {
  organisationId: string;
  id: string;
  workerId: string;
  judgementId: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The reason, in the worker's words; null unless you are the worker, an assessor or a lived experience lead.",
  })
  reason: string | null;

  @Field(() => CivilDate, { description: "The day of the appeal." })
  lodgedOn: string;
}
