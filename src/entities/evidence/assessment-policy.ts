import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

@ObjectType("AssessmentPolicy", {
  implements: Node,
  description:
    "What an organisation has stated about who assesses, and how much of it a second assessor looks at. The latest statement holds for what is judged after it; before the first, line managers do not judge and nothing is drawn.",
})
export class AssessmentPolicy {
  organisationId: string;
  id: string;

  @Field(() => Boolean, {
    description: "Whether a line manager with an appointment may judge the evidence of those they manage.",
  })
  lineManagersMayJudge: boolean;

  @Field(() => Int, { description: "Of all accepted claims, how many in a hundred are drawn." })
  everyPercent: number;

  @Field(() => Int, { description: "Of a new assessor's, how many in a hundred." })
  newAssessorPercent: number;

  @Field(() => Int, { description: "For how many of their first judgements here an assessor is new." })
  newAssessorJudgements: number;

  @Field(() => Int, {
    description:
      "Where the worker's evidence of the competence had been returned before, how many in a hundred.",
  })
  returnedPercent: number;

  @Field(() => Int, { description: "At the highest level of the framework, how many in a hundred." })
  topLevelPercent: number;

  @Field(() => String, {
    nullable: true,
    description:
      "What is drawn follows from this and a judgement's id, so that it can be worked out again; null for those who state no policy.",
  })
  seed: string | null;

  @Field(() => DateTime, { description: "The instant from which it holds." })
  statedAt: Date;

  statedById: string;

  /** Read with the members of the organisation. */
  @Field(() => String, { nullable: true, description: "Who stated it, as the organisation knows them." })
  statedBy: string | null;
}
