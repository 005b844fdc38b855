import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { Fact } from "./fact";

@ObjectType("SupervisionConfirmation", {
  implements: [Node, Fact],
  description: "A worker's confirmation that a supervision session took place.",
})
export class SupervisionConfirmation {
  organisationId: string;
  id: string;
  workerId: string;
  supervisionId: string;

  @Field(() => Boolean, { description: "Whether the worker could set the agenda of the session." })
  setAgenda: boolean;
}
