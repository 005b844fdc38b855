import { Field, ID, InputType, Int } from "type-graphql";
import type { ReturnReason } from "../../eligibility";
import { JudgementOutcome, ReturnReasonEnum } from "../../entities/evidence/claim";
import { CivilDate } from "../../entities/scalars";
import { CompetenceBy } from "../framework/by";
import { IdempotencyKey } from "../idempotency-key";
import { BatchPolicy } from "../payload";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "A competence that evidence is meant to show." })
export class ClaimInput {
  @Field(() => CompetenceBy, { description: "The competence, of a current edition." })
  competence: CompetenceBy;

  @Field(() => String, { description: "Code of the level claimed, for example INDEPENDENT." })
  level: string;
}

/** What a draft of evidence holds. */
@InputType()
abstract class EvidenceDraftContent {
  @Field(() => String, { description: "Code of the kind of evidence, for example DIRECT_OBSERVATION." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => String, { description: "A short title, chosen by the worker." })
  title: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The worker's own text, at most 20,000 characters. It is stored separately, and no rule reads it. It must not identify any service user.",
  })
  reflection?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "Names of attachments, at most 20. The attachments themselves are stored elsewhere. The names are part of the worker's own text.",
  })
  attachments: string[];

  @Field(() => [ClaimInput], { description: "The competences that it is meant to show, 1 to 33." })
  claims: ClaimInput[];
}

@InputType({ description: "A draft of evidence. Nothing counts until it is submitted and judged." })
export class DraftEvidenceInput extends EvidenceDraftContent {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A replacement for a draft that has not been submitted." })
export class ReviseEvidenceInput extends EvidenceDraftContent {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @Field(() => Int, { description: "The version that you last read; a new draft has version 1." })
  expectedVersion: number;
}

@InputType({ description: "Submits evidence for judgement, today." })
export class SubmitEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @Field(() => Boolean, { description: "Confirms that no service user can be identified from it." })
  nobodyRecognisable: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of the member who is to judge it. They must be appointed for everything that it claims. If left out, the evidence waits until somebody assigns an assessor.",
  })
  assessor?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Withdraws evidence, from today." })
export class WithdrawEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "An assessor's judgement of a claim." })
export class JudgeClaimInput {
  @Field(() => ID, { description: "Global id of the claim." })
  claim: string;

  @Field(() => JudgementOutcome, { description: "Whether it is accepted or returned." })
  outcome: JudgementOutcome;

  @Field(() => String, { nullable: true, description: "Code of the level at which it is accepted." })
  level?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Why it is returned, so that the worker knows what would be accepted.",
  })
  reason?: string | null;

  @Field(() => ReturnReasonEnum, {
    nullable: true,
    description: "The code of why it is returned, for RETURNED only. The worker's path names it.",
  })
  returnReason?: ReturnReason | null;

  @Field(() => CivilDate, { nullable: true, description: "The day; today if left out." })
  judgedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Global id of the current judgement, which this one replaces.",
  })
  supersedes?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several items, from 1 to 250." })
export class JudgeClaimsInput {
  @Field(() => [JudgeClaimInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: JudgeClaimInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
