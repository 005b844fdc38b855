import { Field, ID, InputType } from "type-graphql";
import { IdempotencyKey } from "../idempotency-key";

@InputType({
  description:
    "A worker's confirmation that one of their supervision sessions took place. It holds no words.",
})
export class ConfirmSupervisionInput {
  @Field(() => ID, { description: "Global id of the session." })
  supervision: string;

  @Field(() => Boolean, { description: "Whether you could set the agenda of the session." })
  setAgenda: boolean;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({
  description:
    "A worker's statement that a supervision session on their record did not take place. It holds no words.",
})
export class ContestSupervisionInput {
  @Field(() => ID, { description: "Global id of the session." })
  supervision: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
