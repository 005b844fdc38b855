import type { Organisation } from "../../entities";
import type { Reference } from "../../reference";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import type { OrganisationBy } from "../../schema/workforce/by";

/** Every organisation, by code: the order in which lists show them. */
export const organisationsByCode = ({ curriculum }: Reference): readonly Organisation[] =>
  [...curriculum.organisations.values()].sort((one, other) => (one.code < other.code ? -1 : 1));

/**
 * The organisation that an input names, from some organisations by their ids; null if there is none. @param
 * path to the input.
 */
export function organisationBy(
  all: ReadonlyMap<string, Organisation>,
  by: OrganisationBy,
  path: readonly string[],
): Organisation | null {
  const named = requireExactlyOne(by, ["id", "code", "odsCode"], path);
  if (named === "id") return all.get(parseIdOfType("Organisation", by.id ?? "", path)) ?? null;
  const sought = by[named];
  return [...all.values()].find((each) => each[named] === sought) ?? null;
}
