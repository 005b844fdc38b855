import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("Supervision", {
  implements: [Node, Fact],
  description: "A supervision session that took place. What was said is never recorded.",
})
export class Supervision {
  organisationId: string;
  id: string;
  workerId: string;
  supervisionKindId: string;

  @Field(() => CivilDate, { description: "The day on which it took place." })
  heldOn: string;
}
