import { GROUP_SCHEMA } from "./attributes";
import { etagOf } from "./etag";
import type { Group } from "./group-list";
import { type Selection, selectedName } from "./selection";

/** A group with its members, as it is now. */
export interface GroupState extends Group {
  readonly version: number;
  /** Null: it has never had a member. */
  readonly lastModified: Date | null;
  /** The ids of its members; null: they were not asked for. */
  readonly members: readonly string[] | null;
}

/**
 * The Group as it is sent. Members have no names: who is a worker has lived experience, and a directory knows
 * its own accounts by their ids.
 * @param root the address of the service's SCIM routes.
 */
export const groupBody = (
  { id, displayName, version, lastModified, members }: GroupState,
  root: string,
): Record<string, unknown> => ({
  schemas: [GROUP_SCHEMA],
  id,
  displayName,
  ...(members !== null &&
    members.length > 0 && {
      members: members.map((value) => ({ value, $ref: `${root}/Users/${value}`, type: "User" })),
    }),
  meta: {
    resourceType: "Group",
    ...(lastModified && { lastModified: lastModified.toISOString() }),
    version: etagOf(version),
    location: `${root}/Groups/${id}`,
  },
});

/** The attribute `groups` of a user, which only we write. */
export const groupsOfUser = (groups: readonly Group[], root: string): object[] =>
  groups.map(({ id, displayName }) => ({
    value: id,
    $ref: `${root}/Groups/${id}`,
    display: displayName,
    type: "direct",
  }));

/** Whether an answer shows members. */
export function showsMembers({ attributes, excludedAttributes }: Selection): boolean {
  const isMembers = (written: string) => /^members(\.|$)/.test(selectedName(written));
  return attributes.length > 0
    ? attributes.some(isMembers)
    : !excludedAttributes.some((written) => selectedName(written) === "members");
}
