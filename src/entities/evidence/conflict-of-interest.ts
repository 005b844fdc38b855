import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("ConflictOfInterest", {
  implements: [Node, Fact],
  description:
    "A declared conflict of interest between an assessor and a worker: nothing that they judge in it counts.",
})
export class ConflictOfInterest {
  organisationId: string;
  id: string;
  workerId: string;

  /** The person whose conflict it is. */
  assessorId: string;

  @Field(() => String, {
    nullable: true,
    description: "Why; null for anyone but whoever declared it, HR and lived experience leads.",
  })
  reason: string | null;

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; null without end.",
  })
  untilOn: string | null;
}
