import { Field, Float, InputType, ObjectType } from "type-graphql";
import { Post, Worker } from "../../entities";
import type { Node } from "../../entities/node";
import { CivilDate } from "../../entities/scalars";
import { UserError } from "../../entities/user-error";
import { ContractKind } from "../../entities/workforce/post";
import { ImportOutcome } from "../importing/vocabulary";
import { RoleBandBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({
  description:
    "What an extract says of one assignment of a worker. Of what is left out it says nothing; null says that there is none.",
})
export class RecordPostInput {
  @Field(() => WorkerBy, { description: "The worker that it is about." })
  worker: WorkerBy;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own number of the assignment, at most 40 characters, for example 20417-2. By it the same assignment is known again when its role band or first day is another; without it a post is known by worker, role band, first day and employer.",
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
      "The first day on which it is no longer held. Null: it goes on, and an end that is on record is taken away.",
  })
  endedOn?: string | null;

  @Field(() => Float, { description: "0 for a bank post, 1 for full time, in hundredths." })
  wholeTimeEquivalent: number;

  @Field(() => ContractKind, { description: "On what footing it is held." })
  contractKind: ContractKind;

  @Field(() => String, { nullable: true, description: "The team, at most 200 characters; null for none." })
  team?: string | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "Since when it is as it says here, where the extract knows that. Left out, a difference counts from extractedOn.",
  })
  changedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The employer of a post held elsewhere before; left out for your organisation.",
  })
  employerName?: string | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation where the work is done; null for the employer.",
  })
  host?: OrganisationBy | null;
}

@InputType({ description: "What an extract says of several assignments: 1 to 250." })
export class RecordPostsInput {
  @Field(() => [RecordPostInput], { description: "The assignments of the extract, at most 250." })
  items: RecordPostInput[];

  @Field(() => CivilDate, {
    nullable: true,
    description: "The day of which the extract speaks, for example 2026-10-31; left out, today.",
  })
  extractedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether what was on record just so and has been retracted is recorded again. Left out, it is skipped, and the item's message says so.",
  })
  recordRetracted?: boolean | null;

  @Field(() => BatchPolicy, { description: "What becomes of the batch in which an item is refused." })
  policy: BatchPolicy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: "The result for one assignment of recordPosts." })
export class RecordPostsItemResult {
  @Field(() => ImportOutcome, { description: "What became of it, as of a line of a file." })
  outcome: ImportOutcome;

  @Field(() => Post, {
    nullable: true,
    description: "The post after the change; null if it was refused, or skipped since it was retracted.",
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
      "That what it says was retracted, and what became of that; null if there is nothing of that kind to say.",
  })
  message: string | null;

  @Field(() => [UserError], { description: "What was wrong and what would be right; empty if it was done." })
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
