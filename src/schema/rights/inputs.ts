import { Field, InputType, Int } from "type-graphql";
import { WorkerBy } from "../workforce/by";

const KEY =
  "A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice.";

@InputType({ description: "Whose record is to be erased." })
export class RequestErasureInput {
  @Field(() => WorkerBy, { description: "The worker, who is the caller." })
  worker: WorkerBy;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "The erasure of a record whose worker has asked for it." })
export class CarryOutErasureInput {
  @Field(() => WorkerBy, { description: "The worker, who has asked for it." })
  worker: WorkerBy;

  @Field(() => String, {
    description:
      "What it was weighed against, at most 2,000 characters: it stays on record, so name nobody in it.",
  })
  reason: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: "For how long the organisation keeps the words of evidence of a kind." })
export class StateRetentionInput {
  @Field(() => String, { description: "Code of the kind of evidence, for example REFLECTIVE_ACCOUNT." })
  kind: string;

  @Field(() => Int, {
    nullable: true,
    description: "Calendar months after the day of the work, 1 to 600; left out, they are kept.",
  })
  months?: number | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
