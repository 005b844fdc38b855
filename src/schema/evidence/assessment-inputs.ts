import { Field, ID, InputType, Int } from "type-graphql";
import { JudgementOutcome } from "../../entities/evidence/claim";
import { CivilDate } from "../../entities/scalars";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "A conflict of interest between an assessor and a worker." })
export class DeclareConflictInput {
  @Field(() => WorkerBy, { description: "The worker that it is about." })
  worker: WorkerBy;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of the member whose conflict it is, for HR and lived experience leads; left out, your own.",
  })
  assessor?: string | null;

  @Field(() => String, {
    description: "Why, at most 2,000 characters: for whoever declares it, HR and lived experience leads.",
  })
  reason: string;

  @Field(() => CivilDate, { description: "The first day on which it holds." })
  fromOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer holds; left out where no end is known.",
  })
  untilOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A worker's request for a second judgement by someone else." })
export class AppealJudgementInput {
  @Field(() => ID, { description: "Global id of the judgement that stands." })
  judgement: string;

  @Field(() => String, {
    description: "Why, at most 2,000 characters: for assessors and lived experience leads.",
  })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A second assessor agrees with a judgement that the sample drew." })
export class ConfirmJudgementInput {
  @Field(() => ID, { description: "Global id of the judgement." })
  judgement: string;

  @Field(() => String, { nullable: true, description: "What was noticed, at most 2,000 characters." })
  remark?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({
  description: "A second assessor judges otherwise, in place of a judgement that the sample drew.",
})
export class OverturnJudgementInput {
  @Field(() => ID, { description: "Global id of the judgement." })
  judgement: string;

  @Field(() => JudgementOutcome, { description: "What is decided instead." })
  outcome: JudgementOutcome;

  @Field(() => String, {
    nullable: true,
    description: "Code of the level accepted; goes with ACCEPTED.",
  })
  level?: string | null;

  @Field(() => String, { description: "Why, at most 2,000 characters." })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Who may assess, and how much of it a second assessor looks at, from now on." })
export class StateAssessmentPolicyInput {
  @Field(() => Boolean, {
    description: "Whether a line manager with an appointment may judge the evidence of those they manage.",
  })
  lineManagersMayJudge: boolean;

  @Field(() => Int, { description: "Of all accepted claims, how many in a hundred are drawn; 0 to 100." })
  everyPercent: number;

  @Field(() => Int, { description: "Of a new assessor's, how many in a hundred." })
  newAssessorPercent: number;

  @Field(() => Int, { description: "For how many of their first judgements an assessor is new; 0 to 1,000." })
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
    description: "What the drawing follows from, 8 to 200 characters; left out, one is made up.",
  })
  seed?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
