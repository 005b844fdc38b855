import { Field, ObjectType } from "type-graphql";
import { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";

@ObjectType({
  implements: Node,
  description:
    "A competence that an assessor has accepted from the worker's evidence, as it stands on the day; a claim has one at most. Whether, and until when, it counts towards a requirement is for eligibility to say.",
})
export class Attainment extends Node {
  /** Whose it is. */
  workerId: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => CivilDate, { description: "The day on which it was accepted." })
  judgedOn: string;
}
