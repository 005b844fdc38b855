import { type Group, groupOf } from "../../../interchange/scim/group-list";
import { ScimError } from "../../../interchange/scim/scim-error";

/** The group with this id. @throws ScimError 404. */
export function requireGroup(id: string): Group {
  const group = groupOf(id);
  if (!group) throw new ScimError(404, "Group not found.");
  return group;
}
