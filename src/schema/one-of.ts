import { badField } from "./bad-argument";

/**
 * The one given member of an input that takes exactly one. The executor that compiles queries does not
 * enforce `@oneOf`, so it is checked here too.
 * @param field path to the input, from the name of the argument on.
 * @throws a GraphQL error with code BAD_USER_INPUT naming the members.
 */
export function requireExactlyOne<T extends object>(
  input: T,
  members: readonly (keyof T & string)[],
  field: readonly string[],
): keyof T & string {
  const given = members.filter((member) => input[member] != null);
  const [one] = given;
  if (one === undefined)
    throw badField(field, "MISSING", `Give exactly one of ${members.join(", ")}; none was given.`);
  if (given.length > 1)
    throw badField(
      field,
      "UNREADABLE",
      `Give exactly one of ${members.join(", ")}; ${given.join(" and ")} was given.`,
    );
  return one;
}
