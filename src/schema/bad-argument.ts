import { GraphQLError } from "graphql";
import type { UserError, UserErrorCode } from "../entities/user-error";

/**
 * The error for arguments of a query that a mutation would report as user errors: they are in
 * `extensions.userErrors` (docs/errors.md). Every refusal of a query's arguments has this shape.
 * @param errors each with a path that begins with the name of the argument.
 */
export function badArguments(errors: readonly UserError[]): GraphQLError {
  return new GraphQLError(errors.map(({ message }) => message).join(" "), {
    extensions: {
      code: "BAD_USER_INPUT",
      userErrors: errors.map(({ code, field, message }) => ({ code, field, message })),
    },
  });
}

/** The same for one mistake. @param field path to the mistake, from the name of the argument on. */
export const badArgument = (argument: string, errors: readonly UserError[]): GraphQLError =>
  badArguments(errors.map(({ code, field, message }) => ({ code, field: [argument, ...field], message })));

/** The same for one mistake. @param field path to the mistake, from the name of the argument on. */
export const badField = (field: readonly string[], code: UserErrorCode, message: string): GraphQLError =>
  badArguments([{ code, field, message }]);

/**
 * A filter that lists values; if it is left out, everything passes.
 * @throws a GraphQL error with code BAD_USER_INPUT for an empty list, which nothing could pass.
 */
export function requireNonEmptyList<T>(
  argument: string,
  values: readonly T[] | null | undefined,
): readonly T[] | null {
  if (values?.length === 0)
    throw badField(
      [argument],
      "MISSING",
      `${argument} is empty. Name at least one, or leave it out for all.`,
    );
  return values ?? null;
}
