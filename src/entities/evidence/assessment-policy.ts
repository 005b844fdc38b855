import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../node";
import { DateTime } from "../scalars";

@ObjectType("AssessmentPolicy", {
  implements: Node,
  description:
    "An organisation's policy on who assesses, and how many judgements a second assessor checks. The latest statement applies to later judgements. Before the first statement, line managers do not judge and nothing is sampled.",
})
export class AssessmentPolicy {
  organisationId: string;
  id: string;

  @Field(() => Boolean, {
    description:
      "Whether a line manager with an appointment may judge the evidence of the people they manage.",
  })
  lineManagersMayJudge: boolean;

  @Field(() => Int, { description: "Percentage of all accepted claims that are sampled." })
  everyPercent: number;

  @Field(() => Int, { description: "Percentage of a new assessor's judgements that are sampled." })
  newAssessorPercent: number;

  @Field(() => Int, { description: "How many of their first judgements here an assessor counts as new for." })
  newAssessorJudgements: number;

  @Field(() => Int, {
    description: "Percentage that is sampled if the worker's evidence of the competence was returned before.",
  })
  returnedPercent: number;

  @Field(() => Int, { description: "Percentage that is sampled at the highest level of the framework." })
  topLevelPercent: number;

  @Field(() => String, {
    nullable: true,
    description:
      "The seed. The sample follows from it and the id of a judgement, so that anyone can calculate it again; null for people who may not state a policy.",
  })
  seed: string | null;

  @Field(() => DateTime, { description: "The instant from which it applies." })
  statedAt: Date;

  statedById: string;

  /** Read with the members of the organisation. */
  @Field(() => String, {
    nullable: true,
    description: "The person who stated it, by the name that the organisation knows.",
  })
  statedBy: string | null;
}
