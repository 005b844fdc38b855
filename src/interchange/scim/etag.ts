import { GROUPS, type GroupId } from "./group-list";

/** The entity tag of a version: weak, since the order of attributes is not part of it. */
export const etagOf = (version: number): string => `W/"${version}"`;

/** The entity tag of a user: it also changes with the groups, which are sent with the user, and names none. */
export function userEtag(version: number, groups: readonly GroupId[]): string {
  const bits = GROUPS.reduce((sum, { id }, at) => sum + (groups.includes(id) ? 2 ** at : 0), 0);
  return bits === 0 ? etagOf(version) : `W/"${version}.${bits.toString(36)}"`;
}

/** Whether a header If-Match is for a resource with this entity tag. */
export const matchesEtag = (ifMatch: string, etag: string): boolean =>
  ifMatch.split(",").some((each) => ["*", etag].includes(each.trim()));
