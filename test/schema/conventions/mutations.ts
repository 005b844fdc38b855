import { type GraphQLObjectType, getNamedType, isNonNullType } from "graphql";
import {
  batches,
  type Convention,
  fieldNames,
  inputFields,
  inputOf,
  isList,
  mutations,
  namesOf,
  payloadOf,
  schema,
  singles,
} from "./printed";

export const MUTATIONS: readonly Convention[] = [
  [
    "a mutation takes one argument, input",
    () => namesOf(mutations.filter(({ args: given }) => given.length !== 1 || given[0]?.name !== "input")),
  ],
  [
    "an input is required",
    () => namesOf(mutations.filter(({ args: [input] }) => !isNonNullType(input?.type))),
  ],
  [
    "a mutation's input is named after it",
    () =>
      namesOf(
        mutations.filter((each) => inputOf(each).name.toLowerCase() !== `${each.name}input`.toLowerCase()),
      ),
  ],
  [
    "a mutation's payload is named after it, and its own",
    () =>
      namesOf(
        mutations.filter(
          (each) => payloadOf(each).name.toLowerCase() !== `${each.name}payload`.toLowerCase(),
        ),
      ),
  ],
  [
    "a payload may be null, so that one refusal leaves the rest of an answer",
    () => namesOf(mutations.filter(({ type }) => isNonNullType(type))),
  ],
  [
    "a payload has userErrors, a list that is never null",
    () =>
      namesOf(
        mutations.filter((each) => String(payloadOf(each).getFields().userErrors?.type) !== "[UserError!]!"),
      ),
  ],
  [
    "a user error has a code that is an enum, a path and a message",
    () =>
      ["UserErrorCode!", "[String!]!", "String!"].join() ===
      ["code", "field", "message"]
        .map((name) => String((schema.getType("UserError") as GraphQLObjectType).getFields()[name]?.type))
        .join()
        ? []
        : ["UserError"],
  ],
  [
    "a payload shows the changed object and no id beside it",
    () => namesOf(mutations.filter((each) => "id" in payloadOf(each).getFields())),
  ],
  [
    "every payload shows what was changed",
    () =>
      namesOf(
        mutations.filter((each) =>
          fieldNames(payloadOf(each)).every((name) => ["userErrors", "findings"].includes(name)),
        ),
      ),
  ],
  [
    "the changed object may be null, for a refusal",
    () =>
      namesOf(
        singles.filter((each) =>
          Object.values(payloadOf(each).getFields()).some(({ type }) => isNonNullType(type) && !isList(type)),
        ),
      ),
  ],
  [
    "a batch takes items and a policy",
    () =>
      namesOf(
        batches.filter((each) =>
          ["items", "policy"].some((name) => !fieldNames(inputOf(each)).includes(name)),
        ),
      ),
  ],
  [
    "a batch answers with one result an item, each with userErrors",
    () =>
      namesOf(
        batches.filter(
          (each) =>
            !fieldNames(getNamedType(payloadOf(each).getFields().results?.type ?? each.type)).includes(
              "userErrors",
            ),
        ),
      ),
  ],
  [
    "what creates takes an idempotencyKey",
    () =>
      namesOf(
        mutations.filter(
          (each) =>
            /^(record|register|start|give|grant|declare|draft|save)/.test(each.name) &&
            !fieldNames(inputOf(each)).includes("idempotencyKey"),
        ),
      ),
  ],
  [
    "an idempotencyKey may be left out",
    () => namesOf(inputFields.filter(({ of }) => of.name === "idempotencyKey" && isNonNullType(of.type))),
  ],
  [
    "what changes a draft or a record in place takes expectedVersion",
    () =>
      namesOf(
        mutations.filter(
          (each) =>
            /^(update|revise|publish|discard|retire)/.test(each.name) &&
            !fieldNames(inputOf(each)).includes("expectedVersion"),
        ),
      ),
  ],
];
