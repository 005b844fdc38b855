import { badField } from "./bad-argument";

/**
 * Returns what an input at that path names.
 * @throws a GraphQL error with code BAD_USER_INPUT and the path if it names nothing; `otherwise` is the
 *   message.
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
