import { Field, Float, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { ContractKind, JobEvaluation } from "../../entities/workforce/post";
import { IdempotencyKey } from "../idempotency-key";
import { RoleBandBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({ description: "A role band held from a day on." })
export class StartPostInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => RoleBandBy, { description: "The role band, for example by its code PSW." })
  roleBand: RoleBandBy;

  @Field(() => CivilDate, { description: "The first day on which it is held." })
  startedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer held, if that is known.",
  })
  endedOn?: string | null;

  @Field(() => Float, { description: "0 for a bank post, 1 for full time, in hundredths." })
  wholeTimeEquivalent: number;

  @Field(() => ContractKind, { description: "The kind of contract." })
  contractKind: ContractKind;

  @Field(() => String, {
    nullable: true,
    description: "The employer, for a post held elsewhere earlier; leave it out for your own organisation.",
  })
  employerName?: string | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation where the work is done, if it is not yours.",
  })
  host?: OrganisationBy | null;

  @Field(() => String, {
    nullable: true,
    description: "The team, for example Early intervention.",
  })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own number for the assignment, at most 40 characters, for example 20417-2. It distinguishes two posts at one role band that begin on the same day, and stays the same when the role band changes.",
  })
  assignmentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the post's own pay band, for example 4; or of the pay band to which its grade is mapped. If you leave it out and give no grade, the post counts at the pay band of its role band.",
  })
  payBand?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The grade in your own words, at most 100 characters, for example Scale 4. Give payBand too if you map it to a pay band; otherwise nobody knows whether the post counts for a rule that asks for a band.",
  })
  grade?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the setting, for example PERINATAL: one of the query settings.",
  })
  setting?: string | null;

  @Field(() => JobEvaluation, {
    nullable: true,
    description: "The outcome of the job evaluation; leave it out if it is not known.",
  })
  jobEvaluation?: JobEvaluation | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The label of the national profile to which the job was matched, at most 200 characters; jobEvaluation is then MATCHED.",
  })
  jobProfile?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Changes to a post from a day on; fields that are left out stay as they are." })
export class ChangePostInput {
  @Field(() => ID, { description: "Global id of the post." })
  post: string;

  @Field(() => CivilDate, {
    description:
      "The first day on which this applies, for example 2026-10-01; the first day of the post if it was so from the start.",
  })
  effectiveOn: string;

  @Field(() => Float, {
    nullable: true,
    description: "The new whole-time equivalent, 0 to 1 in hundredths, for example 0.6.",
  })
  wholeTimeEquivalent?: number | null;

  @Field(() => ContractKind, { nullable: true, description: "The new contract kind, for example PERMANENT." })
  contractKind?: ContractKind | null;

  @Field(() => String, {
    nullable: true,
    description: "The new team, at most 200 characters; null for no team from then on.",
  })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Your own number for the assignment, at most 40 characters, if it changes from then on.",
  })
  assignmentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of the new pay band of the post itself, for example 4; null for none of its own from then on.",
  })
  payBand?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The new grade in your own words, at most 100 characters; null for none from then on.",
  })
  grade?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Code of the new setting, for example PERINATAL; null for none from then on.",
  })
  setting?: string | null;

  @Field(() => JobEvaluation, {
    nullable: true,
    description: "The new outcome of the job evaluation; null if it is not known from then on.",
  })
  jobEvaluation?: JobEvaluation | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The label of the new national profile, at most 200 characters; null for none from then on. jobEvaluation is MATCHED if you give one, and the profile is removed if you give another outcome.",
  })
  jobProfile?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "The end of a post; for a post that has an end, a different end." })
export class EndPostInput {
  @Field(() => ID, { description: "Global id of the post." })
  post: string;

  @Field(() => CivilDate, {
    description:
      "The first day on which it is no longer held: the day after the last, for example 2026-11-01.",
  })
  endedOn: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several changes, from 1 to 250." })
export class ChangePostsInput {
  @Field(() => [ChangePostInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: ChangePostInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
