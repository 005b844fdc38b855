import { Field, ID, ObjectType } from "type-graphql";
import { DateTime } from "../scalars";
import { UserErrorCode } from "../user-error";
import { vocabulary } from "../vocabulary";

export const StatementOutcome = vocabulary("StatementOutcome", "What became of a statement of xAPI.", {
  RECORDED: "A completion or a credential was recorded.",
  ALREADY_RECORDED: "It was on record already.",
  VOIDED:
    "Its sender voided it. What it had led to is retracted, unless another statement says the same or somebody else recorded it.",
  VOIDS: "It voids another statement.",
  NOT_COUNTED: "Its verb does not count, or it is not about an activity.",
  NOT_MAPPED: "The activity is not mapped. Map it with mapActivity, and send the statement with another id.",
  ACTOR_UNKNOWN:
    "It names nobody who can be a worker here: an account whose home page was not stated (stateAccountHome), an address that the directory does not know, or a group.",
  WORKER_NOT_FOUND: "No worker of your organisation has the number that is the name of the account.",
  NOT_PASSED: "The activity was not passed, and what it is mapped to is recorded only if it was.",
  STAYS_RETRACTED: "The same was on record, and somebody retracted it. A statement does not restore it.",
  REFUSED: "It cannot be recorded; code has the reason.",
});
export type StatementOutcome = keyof typeof StatementOutcome;

@ObjectType({
  description:
    "A statement of xAPI that a learning system sent, and what became of it (docs/xapi.md). Its actor and result are not kept. If it led to nothing, it is kept for 30 days.",
})
export class ReceivedStatement {
  @Field(() => ID, { description: "The id of the statement, which its sender gave it." })
  statementId: string;

  @Field(() => String, { description: "The id of its verb." })
  verb: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The id of the activity, or of the statement that it voids; null if its verb does not count.",
  })
  object: string | null;

  @Field(() => DateTime, { description: "When it was so, by its sender." })
  happenedAt: Date;

  @Field(() => DateTime, { description: "When it was received." })
  receivedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: "The person or program that sent it, by the name that your organisation knows.",
  })
  sentBy: string | null;

  @Field(() => StatementOutcome, { description: "What became of it." })
  outcome: StatementOutcome;

  @Field(() => UserErrorCode, {
    nullable: true,
    description: "Why it cannot be recorded; null unless it was refused.",
  })
  code: UserErrorCode | null;
}
