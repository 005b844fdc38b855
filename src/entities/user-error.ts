import { Field, ObjectType, registerEnumType } from "type-graphql";

const CODES = {
  MISSING: "A required value is missing or empty.",
  NOT_FOUND: "It was not found, or you may not see it.",
  UNKNOWN_CODE:
    "A code that does not exist. The message suggests the nearest codes, or lists all of them if they are few.",
  LEVEL_OF_ANOTHER_VERSION: "A level that belongs to a different framework version than the competence.",
  DATES_OUT_OF_ORDER: "An end that is not after its start.",
  DATE_IN_FUTURE: "A day in the future, for something that must already have happened.",
  OUT_OF_RANGE: "A number or a day outside the allowed range.",
  TEXT_LENGTH: "A text that is too short or too long; the message gives the limits.",
  ALREADY_RECORDED: "It is on record already.",
  OWN_WORK: "You cannot record this about yourself. On your own record you can only do what a worker may do.",
  NO_APPOINTMENT: "There is no appointment as an assessor for that competence on that day.",
  CONFLICT_OF_INTEREST: "There is a declared conflict of interest between the assessor and the worker.",
  LINE_MANAGER: "The organisation's policy does not let a line manager judge this worker's evidence.",
  SOMEONE_ELSE: "An appeal or a quality check must be done by somebody other than the first assessor.",
  NOT_DRAWN: "The judgement is not in the sample for quality checks.",
  NOT_ASSIGNED: "The evidence is not assigned to you. Only the assigned assessor judges it.",
  MUST_SUPERSEDE: "It has been judged already. To judge it again, give the current judgement in supersedes.",
  WRONG_STATE: "It is not in a state in which this can be done.",
  CAPACITY: "You do not have this capacity, or it does not allow this.",
  CONFLICT: "It has changed since you read it.",
  BATCH_EMPTY: "A batch without items.",
  BATCH_TOO_LARGE: "A batch with more items than one call accepts.",
  KEY_REUSED: "The idempotency key was used for something else.",
  NOT_PUBLISHABLE: "A finding prevents publication.",
  REFERRED_TO: "Something current refers to it.",
  UNREADABLE: "Something in the wrong format.",
  NOT_SUPPORTED: "Something in a format or a version that Peerway does not read.",
  SIGNATURE_WRONG: "A badge whose signature is not right: it was changed or damaged.",
  ISSUER_NOT_TRUSTED:
    "A badge of an issuer, or signed with a key, that your organisation has not stated that it trusts. The message says whether the signature is right.",
  NOT_VALID_NOW: "A badge that is not valid yet, or no longer.",
  REVOKED: "A badge that its issuer has revoked or suspended.",
  STATUS_UNKNOWN: "It could not be found out whether the issuer of a badge has revoked it.",
  NOT_YOURS: "Nothing shows that a badge was issued to you.",
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

@ObjectType({ description: "What was wrong with an input and how to correct it. Nothing was stored." })
export class UserError {
  @Field(() => UserErrorCode, { description: "Why it was refused." })
  code: UserErrorCode;

  @Field(() => [String], {
    description:
      "Path into the input, for example [items, 3, startedOn]. If something is named by an id or a natural key (the inputs whose names end in By), the path leads to that input: [items, 3, worker].",
  })
  field: readonly string[];

  @Field(() => String, { description: "What was wrong and how to correct it, for people to read." })
  message: string;
}
