import { badField } from "./bad-argument";

/**
 * What an input at that path names.
 * @throws a GraphQL error with code BAD_USER_INPUT and the path where it names nothing; `otherwise` says what would be right.
 */
export function requireFound<T>(
  field: readonly string[],
  find: () => T | null | undefined,
  otherwise: string,
): T {
  const found = find();
  if (found === null || found === undefined) throw badField(field, "NOT_FOUND", otherwise);
  return found;
}
