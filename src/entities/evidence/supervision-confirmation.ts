import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { Fact } from "./fact";

@ObjectType("SupervisionConfirmation", {
  implements: [Node, Fact],
  description:
    "What a worker says of a supervision session on their record: that it took place, or that it did not.",
})
export class SupervisionConfirmation {
  organisationId: string;
  id: string;
  workerId: string;
  supervisionId: string;
  isContest: boolean | null;

  @Field(() => Boolean, { description: "Whether the worker could set the agenda of the session." })
  setAgenda: boolean;
}
