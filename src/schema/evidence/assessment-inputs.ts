import { Field, ID, InputType, Int } from "type-graphql";
import type { ReturnReason } from "../../eligibility";
import { JudgementOutcome, ReturnReasonEnum } from "../../entities/evidence/claim";
import { CivilDate } from "../../entities/scalars";
import { IdempotencyKey } from "../idempotency-key";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "A conflict of interest between an assessor and a worker." })
export class DeclareConflictInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of the member whose conflict it is: only for HR and lived experience leads. If left out, it is your own.",
  })
  assessor?: string | null;

  @Field(() => String, {
    description:
      "The reason, at most 2,000 characters. The person who declares it, HR and lived experience leads can read it.",
  })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it applies." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies; leave it out if no end is known.",
  })
  untilOn?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A worker's request for a second judgement by somebody else." })
export class AppealJudgementInput {
  @Field(() => ID, { description: "Global id of the current judgement." })
  judgement: string;

  @Field(() => String, {
    description: "The reason, at most 2,000 characters. Assessors and lived experience leads can read it.",
  })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A second assessor confirms a sampled judgement." })
export class ConfirmJudgementInput {
  @Field(() => ID, { description: "Global id of the judgement." })
  judgement: string;

  @Field(() => String, { nullable: true, description: "A remark, at most 2,000 characters." })
  remark?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description: "A second assessor replaces a sampled judgement with a different one.",
})
export class OverturnJudgementInput {
  @Field(() => ID, { description: "Global id of the judgement." })
  judgement: string;

  @Field(() => JudgementOutcome, { description: "The outcome that replaces it." })
  outcome: JudgementOutcome;

  @Field(() => String, {
    nullable: true,
    description: "Code of the accepted level; required for ACCEPTED.",
  })
  level?: string | null;

  @Field(() => String, { description: "The reason, at most 2,000 characters." })
  reason: string;

  @Field(() => ReturnReasonEnum, {
    nullable: true,
    description: "The code of why it is returned, for RETURNED only. The worker's path names it.",
  })
  returnReason?: ReturnReason | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "The organisation's policy on who may assess, and how many judgements a second assessor checks, from now on.",
})
export class StateAssessmentPolicyInput {
  @Field(() => Boolean, {
    description:
      "Whether a line manager with an appointment may judge the evidence of the people they manage.",
  })
  lineManagersMayJudge: boolean;

  @Field(() => Int, { description: "Percentage of all accepted claims that are sampled, 0 to 100." })
  everyPercent: number;

  @Field(() => Int, { description: "Percentage of a new assessor's judgements that are sampled." })
  newAssessorPercent: number;

  @Field(() => Int, {
    description: "How many of their first judgements an assessor counts as new for, 0 to 1,000.",
  })
  newAssessorJudgements: number;

  @Field(() => Int, {
    description: "Percentage that is sampled if the worker's evidence of the competence was returned before.",
  })
  returnedPercent: number;

  @Field(() => Int, { description: "Percentage that is sampled at the highest level of the framework." })
  topLevelPercent: number;

  @Field(() => String, {
    nullable: true,
    description: "The seed that determines the sample, 8 to 200 characters; if left out, one is generated.",
  })
  seed?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
