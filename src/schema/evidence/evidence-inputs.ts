import { Field, ID, InputType, Int } from "type-graphql";
import { JudgementOutcome } from "../../entities/evidence/claim";
import { CivilDate } from "../../entities/scalars";
import { CompetenceBy } from "../framework/by";
import { BatchPolicy } from "../payload";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "What evidence is said to show." })
export class ClaimInput {
  @Field(() => CompetenceBy, { description: "The competence, of an edition that stands." })
  competence: CompetenceBy;

  @Field(() => String, { description: "Code of the level claimed, for example INDEPENDENT." })
  level: string;
}

@InputType({ description: "A draft of evidence: nothing counts until it is handed in and judged." })
export class DraftEvidenceInput {
  @Field(() => WorkerBy, { description: "The worker that it is about." })
  worker: WorkerBy;

  @Field(() => String, { description: "Code of the kind of evidence, for example DIRECT_OBSERVATION." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => String, { description: "A short title, the worker's own." })
  title: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The worker's own words, at most 20,000 characters: kept apart, no rule's input. No service user may be recognisable in them.",
  })
  reflection?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "Names of what goes with it, at most 20; what they name is kept elsewhere. They are the worker's own words too.",
  })
  attachments: string[];

  @Field(() => [ClaimInput], { description: "What it is said to show, 1 to 33 competences." })
  claims: ClaimInput[];

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A draft written anew, until it is handed in." })
export class ReviseEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @Field(() => Int, { description: "The version that you have read; a new draft is 1." })
  expectedVersion: number;

  @Field(() => String, { description: "Code of the kind of evidence, for example DIRECT_OBSERVATION." })
  kind: string;

  @Field(() => CivilDate, { description: "The day on which the work was done." })
  doneOn: string;

  @Field(() => String, { description: "A short title, the worker's own." })
  title: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The worker's own words, at most 20,000 characters: kept apart, no rule's input. No service user may be recognisable in them.",
  })
  reflection?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description:
      "Names of what goes with it, at most 20; what they name is kept elsewhere. They are the worker's own words too.",
  })
  attachments: string[];

  @Field(() => [ClaimInput], { description: "What it is said to show, 1 to 33 competences." })
  claims: ClaimInput[];
}

@InputType({ description: "Hands evidence in for judgement, today." })
export class SubmitEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @Field(() => Boolean, { description: "That no service user can be recognised in it." })
  nobodyRecognisable: boolean;

  @Field(() => ID, {
    nullable: true,
    description:
      "Global id of the member who is to judge it, appointed for all that it claims. Where it is left out, the evidence waits until somebody assigns it.",
  })
  assessor?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Takes evidence back, from today." })
export class WithdrawEvidenceInput {
  @Field(() => ID, { description: "Global id of the evidence." })
  evidence: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
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
    description: "Why it is returned, so that the worker knows what would be right.",
  })
  reason?: string | null;

  @Field(() => CivilDate, { nullable: true, description: "The day; today where it is left out." })
  judgedOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Global id of the judgement that stands, which this one replaces.",
  })
  supersedes?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Several at once: 1 to 250." })
export class JudgeClaimsInput {
  @Field(() => [JudgeClaimInput], {
    description: "1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused.",
  })
  items: JudgeClaimInput[];

  @Field(() => BatchPolicy, { description: "What becomes of the batch in which an item is refused." })
  policy: BatchPolicy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
