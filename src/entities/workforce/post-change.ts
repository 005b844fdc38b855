import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate } from "../scalars";
import { ContractKind, JobEvaluation } from "./post";

export const PostChangeKind = {
  END: "END",
  HOURS: "HOURS",
  CONTRACT: "CONTRACT",
  TEAM: "TEAM",
  ASSIGNMENT: "ASSIGNMENT",
  BAND: "BAND",
  GRADE: "GRADE",
  SETTING: "SETTING",
  EVALUATION: "EVALUATION",
  PROFILE: "PROFILE",
} as const;
export type PostChangeKind = keyof typeof PostChangeKind;
registerEnumType(PostChangeKind, {
  name: "PostChangeKind",
  description: "The kind of change to a post.",
  valuesConfig: {
    END: { description: "The post is no longer held." },
    HOURS: { description: "Its hours change: see wholeTimeEquivalent." },
    CONTRACT: { description: "Its kind of contract changes: see contractKind." },
    TEAM: { description: "Its team changes or is removed: see team." },
    ASSIGNMENT: { description: "Its assignment gets another number: see assignmentNumber." },
    BAND: { description: "Its own pay band changes or is removed: see payBand." },
    GRADE: { description: "Its grade changes or is removed: see grade." },
    SETTING: { description: "Its setting changes or is removed: see setting." },
    EVALUATION: {
      description: "The outcome of its job evaluation changes or is removed: see jobEvaluation.",
    },
    PROFILE: { description: "Its national profile changes or is removed: see jobProfile." },
  },
});

@ObjectType("PostChange", {
  implements: [Node, Fact],
  description:
    "The end of a post, or a change to its hours, contract kind, team, assignment number, pay band, grade, setting or job evaluation, from a day on. Each is a separate change.",
})
export class PostChange {
  organisationId: string;
  id: string;
  workerId: string;
  postId: string;

  @Field(() => PostChangeKind, {
    name: "kind",
    description: "The kind of change, for example its end or its hours.",
  })
  change: PostChangeKind;

  @Field(() => CivilDate, {
    description: "The first day on which the change applies, or on which the post is no longer held.",
  })
  effectiveOn: string;

  /** Whole-time equivalent in whole hundredths; null for other changes. */
  hundredths: number | null;

  @Field(() => ContractKind, {
    nullable: true,
    description: "The new contract kind, for example PERMANENT; null for other changes.",
  })
  contractKind: ContractKind | null;

  @Field(() => String, {
    nullable: true,
    description: "The new team; null if there is none from then on, and for other changes.",
  })
  team: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The new number of the assignment; null for other changes.",
  })
  assignmentNumber: string | null;

  payBandId: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The new grade; null if there is none from then on, and for other changes.",
  })
  grade: string | null;

  settingId: string | null;

  @Field(() => JobEvaluation, {
    nullable: true,
    description:
      "The new outcome of its job evaluation; null if it is not known from then on, and for other changes.",
  })
  jobEvaluation: JobEvaluation | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The label of the new national profile; null if there is none from then on, and for other changes.",
  })
  jobProfile: string | null;
}
