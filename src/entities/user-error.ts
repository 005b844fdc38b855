import { Field, ObjectType, registerEnumType } from "type-graphql";

const CODES = {
  MISSING: "Something that is needed was not given, or is empty.",
  NOT_FOUND: "There is no such thing, or it is not yours to see.",
  UNKNOWN_CODE:
    "A code that names nothing; the message says what could have been meant: the nearest codes, or all of them if they are few.",
  LEVEL_OF_ANOTHER_VERSION: "A level that belongs to another framework version than the competence.",
  DATES_OUT_OF_ORDER: "An end that is not after its beginning.",
  DATE_IN_FUTURE: "A day that has not come yet, for something that has to have happened.",
  OUT_OF_RANGE: "A number or a day outside what is allowed.",
  TEXT_LENGTH: "A text that is too short or too long; the message says how long it may be.",
  ALREADY_RECORDED: "It stands already.",
  OWN_WORK:
    "Nobody writes about themselves, but as the worker whose record it is and what is the worker's to say.",
  NO_APPOINTMENT: "No appointment as an assessor on that day for that competence.",
  CONFLICT_OF_INTEREST: "Within a declared conflict of interest between the assessor and the worker.",
  LINE_MANAGER: "A line manager of the worker, whom the organisation's policy does not let judge.",
  SOMEONE_ELSE: "It is for someone else than whoever judged before: an appeal, or a check of quality.",
  NOT_DRAWN: "The sample for checks of quality did not draw it.",
  NOT_ASSIGNED: "The evidence is not assigned to you: who it is assigned to judges it.",
  MUST_SUPERSEDE: "It has been judged: a further judgement says which one it supersedes.",
  WRONG_STATE: "It is not in a state in which this can be done.",
  CAPACITY: "A capacity that you do not have, or that cannot do this.",
  CONFLICT: "It has changed since you read it.",
  BATCH_EMPTY: "A batch without an item.",
  BATCH_TOO_LARGE: "More items than one call takes.",
  KEY_REUSED: "An idempotency key that was used for something else.",
  NOT_PUBLISHABLE: "Something was found that stands in the way of publication.",
  REFERRED_TO: "Something that stands refers to it.",
  UNREADABLE: "Something that is not in the form that it has to have.",
  NOTHING_STORED: "Another item of an all-or-nothing batch was refused.",
} as const;

export const UserErrorCode = Object.fromEntries(Object.keys(CODES).map((code) => [code, code])) as {
  readonly [Code in keyof typeof CODES]: Code;
};
export type UserErrorCode = keyof typeof UserErrorCode;
registerEnumType(UserErrorCode, {
  name: "UserErrorCode",
  description: "Why an input was refused.",
  valuesConfig: Object.fromEntries(
    Object.entries(CODES).map(([code, description]) => [code, { description }]),
  ) as Record<UserErrorCode, { description: string }>,
});

@ObjectType({ description: "What was wrong with an input, and what would be right. Nothing was stored." })
export class UserError {
  @Field(() => UserErrorCode, { description: "Why it was refused." })
  code: UserErrorCode;

  @Field(() => [String], {
    description:
      "Path into the input, for example [items, 3, startedOn]. Where something is named by an id or a natural key (the inputs that end in By), the path leads to that name: [items, 3, worker].",
  })
  field: readonly string[];

  @Field(() => String, { description: "What was wrong and what would be right, for a person to read." })
  message: string;
}
