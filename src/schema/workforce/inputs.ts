import { Field, InputType, Int } from "type-graphql";
import { Intention } from "../../entities/workforce/worker";
import { IdempotencyKey } from "../idempotency-key";
import { ProgressionRouteBy } from "../pathway/by";
import { BatchPolicy } from "../payload";
import { WorkerBy } from "./by";

@InputType({ description: "Opens a record for somebody at your organisation." })
export class RegisterWorkerInput {
  @Field(() => String, { description: "Your own number for them, at most 40 characters." })
  number: string;

  @Field(() => String, { description: "Their name, at most 200 characters." })
  name: string;

  @Field(() => String, { nullable: true, description: "The team they work in." })
  team?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Changes a worker's details; fields that are left out stay as they are." })
export class UpdateWorkerInput {
  @Field(() => WorkerBy, { description: "The worker that this is about." })
  worker: WorkerBy;

  @Field(() => Int, { description: "The version that you last read." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "Their name, as the employer knows them." })
  name?: string | null;

  @Field(() => String, { nullable: true, description: "The team; null for none." })
  team?: string | null;

  @Field(() => Intention, {
    nullable: true,
    description: "The worker's own stated intention. Only the worker can change it.",
  })
  intention?: Intention | null;
}

@InputType({
  description:
    "Corrects a worker's number if it was mistyped, or if your system has given them another. The record stays the same one.",
})
export class CorrectNumberInput {
  @Field(() => WorkerBy, { description: "The worker, by their id or their present number." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "The correct number, at most 40 characters. Nobody else may have it. If you give their present number and formerNumberIsFree, their former numbers become free.",
  })
  number: string;

  @Field(() => String, {
    description:
      "The reason, at most 2,000 characters, for example “Two digits swapped”. It is kept in the trail, and the worker can read it.",
  })
  reason: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      "Whether their former number becomes free, for example because it belongs to a colleague. Otherwise it is remembered as theirs: registerWorker and files that use it are refused, with a message that gives the correct number.",
  })
  formerNumberIsFree: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Removes a record that was opened by mistake." })
export class RemoveWorkerInput {
  @Field(() => WorkerBy, { description: "The worker, whose record must be empty." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "The reason, at most 2,000 characters, for example “Registered twice”. It is kept in the trail. Do not name anybody in it.",
  })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Detaches the account that is linked to a worker's record." })
export class DetachAccountInput {
  @Field(() => WorkerBy, { description: "The worker, who must not be you." })
  worker: WorkerBy;

  @Field(() => String, {
    description: "The reason, at most 2,000 characters. It is kept in the trail, and the worker can read it.",
  })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Lets the accounts that were detached from a worker's record link to it again." })
export class ReadmitAccountInput extends DetachAccountInput {}

@InputType({ description: "A route that a worker aspires to." })
export class AspireToInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The route, wherever it starts." })
  route: ProgressionRouteBy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "A route that a worker no longer aspires to." })
export class DropAspirationInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => ProgressionRouteBy, { description: "The progression route that this is about." })
  route: ProgressionRouteBy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Several items, from 1 to 250." })
export class RegisterWorkersInput {
  @Field(() => [RegisterWorkerInput], {
    description: "1 to 250 items. Give one idempotencyKey for the batch; an item must not have one.",
  })
  items: RegisterWorkerInput[];

  @Field(() => BatchPolicy, { description: "What happens to the batch if an item is refused." })
  policy: BatchPolicy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
