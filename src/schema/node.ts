import { GraphQLError } from "graphql";
import { fromGlobalId } from "../entities/global-id";
import type { UserError } from "../entities/user-error";

export { fromGlobalId, toGlobalId } from "../entities/global-id";

/** @throws a GraphQL error with code BAD_USER_INPUT where the id is not one of that type. */
export function idOfType(type: string, globalId: string): string {
  const found = fromGlobalId(globalId);
  if (found?.type === type) return found.id;
  throw badInput(
    `"${globalId}" is not the id of a ${type}. Ids are given by the API and passed back as they are.`,
  );
}

export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });
}

/**
 * The argument of a query refused for what a mutation would answer as user errors: they stand in `extensions.userErrors`.
 * @param argument the first part of each one's path.
 */
export function badArgument(argument: string, errors: readonly UserError[]): GraphQLError {
  return new GraphQLError(errors.map(({ message }) => message).join(" "), {
    extensions: {
      code: "BAD_USER_INPUT",
      userErrors: errors.map(({ code, field, message }) => ({ code, field: [argument, ...field], message })),
    },
  });
}
