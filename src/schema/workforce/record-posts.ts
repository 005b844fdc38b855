import { Field, Float, InputType, ObjectType } from "type-graphql";
import { Post, Worker } from "../../entities";
import type { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { ContractKind, JobEvaluation } from "../../entities/workforce/post";
import { IdempotencyKey } from "../idempotency-key";
import { ImportOutcome } from "../importing/vocabulary";
import { RoleBandBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({
  description:
    "One assignment of a worker in an extract. A field that is left out is not compared; null means that there is none.",
})
export class RecordPostInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own number for the assignment, at most 40 characters, for example 20417-2. It identifies the assignment even if its role band or first day changes; without it a post is identified by worker, role band, first day and employer.",
  })
  assignmentNumber?: string | null;

  @Field(() => RoleBandBy, { description: "The role band, for example by its code PSW." })
  roleBand: RoleBandBy;

  @Field(() => CivilDate, {
    description: "The first day on which the role band is held, or on which the assignment began.",
  })
  startedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The first day on which it is no longer held. Null: the post continues, and an end on record is removed.",
  })
  endedOn?: string | null;

  @Field(() => Float, { description: "0 for a bank post, 1 for full time, in hundredths." })
  wholeTimeEquivalent: number;

  @Field(() => ContractKind, { description: "The kind of contract." })
  contractKind: ContractKind;

  @Field(() => String, { nullable: true, description: "The team, at most 200 characters; null for none." })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the post's own pay band, for example 4, or of the one to which its grade is mapped; null for none of its own.",
  })
  payBand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The grade in your own words, at most 100 characters, for example Scale 4; null for none.",
  })
  grade?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the setting, for example PERINATAL; null for none.",
  })
  setting?: string | null;

  @Field(() => JobEvaluation, {
    nullable: true,
    description: "The outcome of the job evaluation; null if it is not known.",
  })
  jobEvaluation?: JobEvaluation | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The label of the national profile to which the job was matched, at most 200 characters; null for none.",
  })
  jobProfile?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day since which the data given here applies, if the extract has it. If left out, a difference counts from extractedOn.",
  })
  changedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The employer, for a post held elsewhere earlier; leave it out for your own organisation.",
  })
  employerName?: string | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation where the work is done; null for the employer.",
  })
  host?: OrganisationBy | null;
}

@InputType({ description: "The assignments of an extract, from 1 to 250." })
export class RecordPostsInput {
  @Field(() => [RecordPostInput], { description: "The assignments of the extract, at most 250." })
  items: RecordPostInput[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day of the extract, for example 2026-10-31; if left out, today.",
  })
  extractedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether to record again what was on record in the same form and has been retracted. If left out, it is skipped, and the item's message reports it.",
  })
  recordRetracted?: boolean | null;

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@ObjectType({ description: "The result for one assignment of recordPosts." })
export class RecordPostsItemResult {
  @Field(() => ImportOutcome, { description: "The outcome of the assignment, as for a line of a file." })
  outcome: ImportOutcome;

  @Field(() => Post, {
    nullable: true,
    description:
      "The post after the change; null if it was refused, or was skipped because it was retracted.",
  })
  post?: Node | null | Promise<Node | null>;

  @Field(() => Worker, {
    nullable: true,
    description:
      "The worker concerned, after the change; null if it was refused, or if you may not read their record.",
  })
  worker?: Worker | null | Promise<Worker | null>;

  @Field(() => String, {
    nullable: true,
    description:
      "Whether its content was retracted, and what was done about it; null if this does not apply.",
  })
  message: string | null;

  @Field(() => [UserError], { description: "What was wrong and how to correct it; empty if it was done." })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of recordPosts." })
export class RecordPostsPayload {
  @Field(() => [RecordPostsItemResult], {
    description: "One result an item, in the order given; empty if the batch as a whole was refused.",
  })
  results: readonly RecordPostsItemResult[];

  @Field(() => [UserError], { description: "What was wrong with the batch as a whole." })
  userErrors: readonly UserError[];
}
