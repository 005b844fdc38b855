import { Field, Float, ID, InputType, Int } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { ContractKind } from "../../entities/workforce/post";
import { Intention } from "../../entities/workforce/worker";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { OrganisationBy, WorkerBy } from "./by";

@InputType({ description: "Opens a record for someone at your organisation." })
export class RegisterWorkerInput {
  @Field(() => String, { description: "Your own number for them, at most 40 characters." })
  number: string;

  @Field(() => String, { description: "Their name, at most 200 characters." })
  name: string;

  @Field(() => String, { nullable: true, description: "The team they work in." })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Changes a worker's particulars; what is left out stays." })
export class UpdateWorkerInput {
  @Field(() => WorkerBy, { description: "The worker that it is about." })
  worker: WorkerBy;

  @Field(() => Int, { description: "The version that you have read." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Their name, as the employer knows them." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "The team; null for none." })
  team?: string | null;

  @Field(() => Intention, { nullable: true, description: "What the worker says they want; theirs to say." })
  intention?: Intention | null;
}

@InputType({
  description:
    "Corrects a worker's number, where it was typed wrong or your system has given them another: the record stays the same one.",
})
export class CorrectNumberInput {
  @Field(() => WorkerBy, { description: "The worker, by their id or the number that they have now." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "The right number, at most 40 characters: nobody else's. The number that they have now, together with formerNumberIsFree, frees those they had before.",
  })
  number: string;

  @Field(() => String, {
    description:
      "Why, at most 2,000 characters, for example “Two digits swapped”: it stands in the trail, and the worker reads it.",
  })
  reason: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether the number that they had is free, as where it is a colleague's by right. Otherwise it is remembered as theirs: registerWorker and files that still have it are refused, and told the right one.",
  })
  formerNumberIsFree: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Removes a record that was opened by mistake." })
export class RemoveWorkerInput {
  @Field(() => WorkerBy, { description: "The worker, on whose record nothing may stand." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "Why, at most 2,000 characters, for example “Registered twice”: it stands in the trail. Name nobody in it.",
  })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Detaches the account that has taken up a worker's record." })
export class DetachAccountInput {
  @Field(() => WorkerBy, { description: "The worker: another than yourself." })
  worker: WorkerBy;

  @Field(() => String, {
    description: "Why, at most 2,000 characters: it stands in the trail, and the worker reads it.",
  })
  reason: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Lets the accounts that were detached from a worker's record take it up again." })
export class ReadmitAccountInput extends DetachAccountInput {}

@InputType({ description: "A route that a worker aspires to." })
export class AspireToInput {
  @Field(() => WorkerBy, { description: "The worker: whoever says so." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The route, wherever it starts." })
  route: ProgressionRouteBy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A route that a worker no longer aspires to." })
export class DropAspirationInput {
  @Field(() => WorkerBy, { description: "The worker: whoever says so." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that it is about." })
  route: ProgressionRouteBy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "A role band held from a day on." })
export class StartPostInput {
  @Field(() => WorkerBy, { description: "The worker that it is about." })
  worker: WorkerBy;

  @Field(() => RoleBandBy, { description: "The role band, for example by its code PSW." })
  roleBand: RoleBandBy;

  @Field(() => CivilDate, { description: "The first day on which it is held." })
  startedOn: string;

  @Field(() => CivilDate, {
    nullable: true,
    description: "The first day on which it is no longer held, where that is known.",
  })
  endedOn?: string | null;

  @Field(() => Float, { description: "0 for a bank post, 1 for full time, in hundredths." })
  wholeTimeEquivalent: number;

  @Field(() => ContractKind, { description: "On what footing it is held." })
  contractKind: ContractKind;

  @Field(() => String, {
    nullable: true,
    description: "The employer of a post held elsewhere before; left out for your organisation.",
  })
  employerName?: string | null;

  @Field(() => OrganisationBy, {
    nullable: true,
    description: "The organisation where the work is done, where that is another.",
  })
  host?: OrganisationBy | null;

  @Field(() => String, {
    nullable: true,
    description: "The team in which it is held, for example Early intervention.",
  })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own number of the assignment, at most 40 characters, for example 20417-2. It tells two posts of one role band apart that begin on one day, and stays when the role band changes.",
  })
  assignmentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes of a post from a day on; what is left out stays as it is." })
export class ChangePostInput {
  @Field(() => ID, { description: "Global id of the post." })
  post: string;

  @Field(() => CivilDate, {
    description:
      "The first day on which it is so, for example 2026-10-01; the day on which the post started where it was so from the start.",
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
    description: "The new team, at most 200 characters; null for none from then on.",
  })
  team?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Your own number of the assignment, at most 40 characters, where it has another from then on.",
  })
  assignmentNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "The end of a post; of one that has ended, another end." })
export class EndPostInput {
  @Field(() => ID, { description: "Global id of the post." })
  post: string;

  @Field(() => CivilDate, {
    description:
      "The first day on which it is no longer held: the day after the last, for example 2026-11-01.",
  })
  endedOn: string;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Several at once: 1 to 250." })
export class RegisterWorkersInput {
  @Field(() => [RegisterWorkerInput], {
    description: "The items; each one's own idempotencyKey is not read.",
  })
  items: RegisterWorkerInput[];

  @Field(() => BatchPolicy, { description: "What becomes of the batch in which an item is refused." })
  policy: BatchPolicy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}

@InputType({ description: "Several changes at once: 1 to 250." })
export class ChangePostsInput {
  @Field(() => [ChangePostInput], { description: "The items; each one's own idempotencyKey is not read." })
  items: ChangePostInput[];

  @Field(() => BatchPolicy, { description: "What becomes of the batch in which an item is refused." })
  policy: BatchPolicy;

  @Field(() => String, {
    nullable: true,
    description:
      "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.",
  })
  idempotencyKey?: string | null;
}
