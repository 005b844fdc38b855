import { Field, ObjectType } from "type-graphql";
import { Competence, Level } from "../../entities";
import { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";

@ObjectType({
  implements: Node,
  description:
    "A competence that an assessor has accepted from the worker's evidence, as it is on the day. A claim gives at most one. Eligibility decides whether, and until when, it counts towards a requirement.",
})
export class Attainment extends Node {
  /** The worker's id. */
  workerId: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => CivilDate, { description: "The day on which it was accepted." })
  judgedOn: string;

  @Field(() => Competence, { simple: true, description: "The competence that this is about." })
  competence: Competence;

  @Field(() => Level, { simple: true, description: "The level at which it was accepted." })
  level: Level;
}
