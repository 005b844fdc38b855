import { Field, InputType, Int } from "type-graphql";
import { Intention } from "../../entities/workforce/worker";
import { ProgressionRouteBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { WorkerBy } from "./by";

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

@InputType({ description: "Several at once: 1 to 250." })
export class RegisterWorkersInput {
  @Field(() => [RegisterWorkerInput], {
    description: "1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused.",
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
