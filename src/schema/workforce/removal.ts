import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../../entities/user-error";
import type { Payload } from "../payload";

@ObjectType({ description: "The result of removeWorker." })
export class RemoveWorkerPayload implements Payload {
  @Field(() => ID, {
    nullable: true,
    description: "The global id of the removed record, for use in your own system; null if it was refused.",
  })
  removedWorkerId?: string | null;

  @Field(() => [UserError], {
    description: "What was wrong and how to correct it; empty if the record was removed.",
  })
  userErrors: readonly UserError[];
}
