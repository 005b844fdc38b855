import { badInput } from "./node";

/**
 * The one member that was given of an input that takes exactly one. The executor that compiles queries does not enforce
 * `@oneOf`, so it is checked here too.
 * @throws a GraphQL error with code BAD_USER_INPUT naming the members.
 */
export function exactlyOne<T extends object>(
  input: T,
  members: readonly (keyof T & string)[],
): keyof T & string {
  const given = members.filter((member) => input[member] != null);
  const [one] = given;
  if (one === undefined || given.length > 1)
    throw badInput(
      `Give exactly one of ${members.join(", ")}; ${given.length === 0 ? "none" : given.join(" and ")} was given.`,
    );
  return one;
}
