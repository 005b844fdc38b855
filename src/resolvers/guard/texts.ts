import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { UserError } from "../../entities/user-error";
import { badArgument } from "../../schema/bad-argument";
import { type Read, type Reads, readerOf, readMembers, WrongText } from "./text-readers";

/**
 * Applies the one rule for texts (src/text) to every text in the arguments, before any resolver sees it, so
 * that no resolver has to. A text that cannot be stored becomes a user error of a mutation, or an error
 * with code BAD_USER_INPUT.
 */
export function readTexts(schema: GraphQLSchema): GraphQLSchema {
  const known = new Map<string, Read | null>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const reads = field.args.flatMap(({ name, type: given }) => {
        const read = readerOf(known, given, `${type.name}.${field.name}`, name);
        return read ? [[name, read] as const] : [];
      });
      if (reads.length > 0) wrap(field, reads, type === schema.getMutationType());
    }
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

function wrap(field: GraphQLField<unknown, unknown>, reads: Reads, isMutation: boolean): void {
  const resolve: Resolve = field.resolve ?? defaultFieldResolver;
  const refusedWith = isMutation ? refusalOf(field) : null;
  const reading: Resolve = (source, args, context, info) =>
    resolve(source, readMembers(reads, args, []) as typeof args, context, info);
  field.resolve = (source, args, context, info) => {
    try {
      return reading(source, args, context, info);
    } catch (error) {
      if (!(error instanceof WrongText)) throw error;
      const [argument = "", ...path] = error.path.map(String);
      if (!refusedWith) throw badArgument(argument, [userErrorOf(error, path)]);
      if (argument === "input" && path[0] === "items" && isEachForItself(args))
        return answerEach(
          args,
          (input) => reading(source, { ...args, input }, context, info),
          (input) => readMembers(reads, { ...args, input }, []),
          refusedWith([]),
        );
      return refusedWith([userErrorOf(error, argument === "input" ? path : [argument, ...path])]);
    }
  };
}

const userErrorOf = ({ message }: WrongText, field: readonly string[]): UserError => ({
  code: "UNREADABLE",
  field,
  message,
});

/** The input of a batch. */
interface BatchInput {
  readonly items: readonly unknown[];
  readonly policy?: unknown;
}

interface BatchPayload {
  results: { id: string | null; userErrors: readonly UserError[] }[];
  readonly userErrors: readonly UserError[];
}

/** What the results of all batches have for an item that is refused; only those of recordPosts have an outcome. */
const REFUSED = { id: null, fact: null, outcome: "REFUSED" };

const isEachForItself = (args: unknown): args is { readonly input: BatchInput } =>
  (args as { input?: BatchInput }).input?.policy === "EACH_FOR_ITSELF";

/**
 * Answers a batch in which some items contain a text that cannot be stored: the others are recorded, if the
 * policy says so.
 */
async function answerEach(
  { input }: { readonly input: BatchInput },
  record: (input: BatchInput) => unknown,
  check: (input: BatchInput) => unknown,
  empty: object,
): Promise<unknown> {
  const refused = new Map<number, UserError>();
  for (const [index, item] of input.items.entries())
    try {
      check({ ...input, items: [item] });
    } catch (error) {
      if (!(error instanceof WrongText)) throw error;
      const path = error.path.slice(3).map(String);
      refused.set(index, userErrorOf(error, ["items", String(index), ...path]));
    }
  const kept = input.items.flatMap((_, index) => (refused.has(index) ? [] : [index]));
  const items = kept.map((index) => input.items[index]);
  const payload = (kept.length > 0 ? await record({ ...input, items }) : { ...empty }) as BatchPayload;
  if (payload.userErrors.length > 0) return payload;
  const recorded = new Map(kept.map((index, at) => [index, payload.results[at]]));
  payload.results = input.items.flatMap((_, index) => {
    const error = refused.get(index);
    if (error) return [{ ...REFUSED, userErrors: [error] }];
    const result = recorded.get(index);
    if (!result) return [];
    // Its position among all items differs from its position among the recorded ones.
    result.userErrors = result.userErrors.map(({ code, field, message }) => ({
      code,
      field: ["items", String(index), ...field.slice(2)],
      message,
    }));
    return [result];
  });
  return payload;
}

/** Makes a mutation's payload with only user errors; null if its type has no field for them. */
function refusalOf({ type }: GraphQLField<unknown, unknown>): ((errors: UserError[]) => object) | null {
  const payload = getNamedType(type);
  if (!isObjectType(payload)) return null;
  const empty = emptyOf(payload);
  return empty && ((userErrors) => ({ ...empty, userErrors }));
}

function emptyOf(payload: GraphQLObjectType): object | null {
  const { userErrors, ...others } = payload.getFields();
  if (!userErrors) return null;
  const values: Record<string, unknown> = {};
  for (const { name, type } of Object.values(others)) {
    if (!isNonNullType(type)) values[name] = null;
    else if (isListType(type.ofType)) values[name] = [];
    else return null;
  }
  return values;
}
