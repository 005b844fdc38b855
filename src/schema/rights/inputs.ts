import { Field, InputType, Int } from "type-graphql";
import { IdempotencyKey } from "../idempotency-key";
import { WorkerBy } from "../workforce/by";

@InputType({ description: "A worker's request to erase their record." })
export class RequestErasureInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "Erases the record of a worker who has requested it." })
export class CarryOutErasureInput {
  @Field(() => WorkerBy, { description: "The worker, who has requested it." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "The considerations behind it, at most 2,000 characters. They stay on record, so do not name anybody.",
  })
  reason: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: "How long the organisation keeps the text of one kind of evidence." })
export class StateRetentionInput {
  @Field(() => String, { description: "Code of the kind of evidence, for example REFLECTIVE_ACCOUNT." })
  kind: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar months after the day of the work, 1 to 600; if left out, the text is kept indefinitely.",
  })
  months?: number | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
