import { Field, InputType, Int } from "type-graphql";
import { WorkerBy } from "../workforce/by";

const KEY =
  "Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice.";

@InputType({ description: "A worker's request to erase their record." })
export class RequestErasureInput {
  @Field(() => WorkerBy, { description: "The worker, who must be the caller." })
  worker: WorkerBy;

  @Field(() => String, { nullable: true, description: KEY })
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

  @Field(() => String, { nullable: true, description: KEY })
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

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
