import { GraphQLError } from "graphql";
import type { UserErrorCode } from "../entities/user-error";
import { badArgument } from "./node";

/** An argument of a query refused, with the path to what was wrong. */
export function badField(
  [argument = "", ...field]: readonly string[],
  code: UserErrorCode,
  message: string,
): GraphQLError {
  return badArgument(argument, [{ code, field, message }]);
}

/**
 * What an input at that path names.
 * @throws a GraphQL error with code BAD_USER_INPUT and the path where it names nothing; `otherwise` says what would be right.
 */
export function inField<T>(field: readonly string[], find: () => T | null | undefined, otherwise: string): T {
  const found = refusedAt(field, find);
  if (found === null || found === undefined) throw badField(field, "NOT_FOUND", otherwise);
  return found;
}

function refusedAt<T>(field: readonly string[], find: () => T): T {
  try {
    return find();
  } catch (error) {
    const isPlain =
      error instanceof GraphQLError &&
      error.extensions.code === "BAD_USER_INPUT" &&
      !("userErrors" in error.extensions);
    throw isPlain ? badField(field, "NOT_FOUND", error.message) : error;
  }
}
