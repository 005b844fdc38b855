import { Field, ObjectType } from "type-graphql";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { Fact } from "./fact";

@ObjectType("ConflictOfInterest", {
  implements: [Node, Fact],
  description:
    "A declared conflict of interest between an assessor and a worker. The assessor's judgements of this worker's evidence do not count while it applies.",
})
export class ConflictOfInterest {
  organisationId: string;
  id: string;
  workerId: string;

  /** The person whose conflict it is. */
  assessorId: string;

  @Field(() => String, {
    nullable: true,
    description: "The reason; null unless you declared it, or are HR or a lived experience lead.",
  })
  reason: string | null;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; null if it has no end.",
  })
  untilOn: string | null;
}
