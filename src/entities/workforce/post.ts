import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Fact } from "../evidence/fact";
import { Node } from "../node";
import { CivilDate } from "../scalars";

export const ContractKind = {
  PERMANENT: "PERMANENT",
  FIXED_TERM: "FIXED_TERM",
  BANK: "BANK",
  APPRENTICESHIP: "APPRENTICESHIP",
  SECONDMENT: "SECONDMENT",
  VOLUNTARY: "VOLUNTARY",
} as const;
export type ContractKind = keyof typeof ContractKind;
registerEnumType(ContractKind, {
  name: "ContractKind",
  description: "The kind of contract of a post.",
  valuesConfig: {
    PERMANENT: { description: "The post has no end date." },
    FIXED_TERM: { description: "The post ends on a known day." },
    BANK: { description: "As and when required, usually without fixed hours." },
    APPRENTICESHIP: { description: "The post is held as an apprentice." },
    SECONDMENT: { description: "On loan from another post." },
    VOLUNTARY: { description: "The work is done as a volunteer, unpaid." },
  },
});

export const JobEvaluation = {
  MATCHED: "MATCHED",
  EVALUATED_LOCALLY: "EVALUATED_LOCALLY",
} as const;
export type JobEvaluation = keyof typeof JobEvaluation;
registerEnumType(JobEvaluation, {
  name: "JobEvaluation",
  description: "The outcome of the job evaluation of a post.",
  valuesConfig: {
    MATCHED: { description: "The job was matched to a national profile: see jobProfile." },
    EVALUATED_LOCALLY: { description: "No national profile matched the job, so it was evaluated locally." },
  },
});

@ObjectType("Post", {
  implements: [Node, Fact],
  description: "A role band held from a day on, at this employer or an earlier one.",
})
export class Post {
  organisationId: string;
  id: string;
  workerId: string;
  roleBandId: string;

  @Field(() => CivilDate, { description: "The first day on which it is held." })
  startedOn: string;

  hundredths: number;

  @Field(() => ContractKind, {
    description:
      "The kind of contract, on the day asked about; if no day was asked about, after the latest change.",
  })
  contractKind: ContractKind;

  @Field(() => String, {
    nullable: true,
    description: "The employer of a post held elsewhere earlier; null for this organisation.",
  })
  employerName: string | null;

  hostOrganisationId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The team, for example Community North, on the day asked about; if no day was asked about, after the latest change.",
  })
  team: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The employer's own number for the assignment, for example 20417-2. It stays when the role band changes, so the previous post has the same number.",
  })
  assignmentNumber: string | null;

  payBandId: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The grade in the employer's words, for example Scale 4, on the day asked about; if no day was asked about, after the latest change.",
  })
  grade: string | null;

  settingId: string | null;

  @Field(() => JobEvaluation, {
    nullable: true,
    description:
      "The outcome of the job evaluation of the post, on the day asked about; if no day was asked about, after the latest change. Null if it is not known. Nothing is counted or worked out from it.",
  })
  jobEvaluation: JobEvaluation | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The label of the national profile to which the job was matched, on the day asked about; null if it was not matched, or if the profile is not recorded. A label is not a job title, and a profile is neither a job description nor a person specification (NHS Job Evaluation Handbook, chapter 9).",
  })
  jobProfile: string | null;

  /** The first day on which it is no longer held; read with the rows that end it. */
  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer held; null if it continues.",
  })
  endedOn: string | null;

  /** Hours after the latest change, in hundredths: read with the rows that change it. */
  hundredthsNow: number;
}
