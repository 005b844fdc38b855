import { plainGroupName, plainName } from "./attributes";
import { compareTexts } from "./compare-texts";
import { isUserAttribute } from "./condition";
import type { Comparison, Filter, FilterValue } from "./filter";
import type { Group } from "./group-list";
import { refuseScim } from "./scim-error";

/** What groups are searched by. */
export interface SearchedGroup extends Group {
  /** Those of the filter's members that are its members. */
  readonly members: ReadonlySet<string>;
}

/** The ids that a filter of groups looks for among members. */
export function membersIn(filter: Filter): string[] {
  switch (filter.kind) {
    case "and":
    case "or":
      return filter.of.flatMap(membersIn);
    case "not":
      return membersIn(filter.of);
    case "having":
      return isMembers(filter.attribute) ? valuesIn(filter.filter) : [];
    case "present":
      return [];
    case "compare":
      return isMembers(filter.attribute) && typeof filter.value === "string"
        ? [filter.value.toLowerCase()]
        : [];
  }
}

function valuesIn(filter: Filter): string[] {
  if (filter.kind === "or") return filter.of.flatMap(valuesIn);
  if (filter.kind === "compare" && filter.comparison === "eq" && filter.attribute.toLowerCase() === "value")
    return [String(filter.value).toLowerCase()];
  return refuseMembers();
}

/**
 * Whether a group matches a filter. The groups are few and fixed, so that no database is asked for them.
 * @param amongUsers whether users are searched by the same filter: their attributes have no value in groups.
 * @throws ScimError 400 invalidFilter.
 */
export function groupMatches(filter: Filter, group: SearchedGroup, amongUsers: boolean): boolean {
  const matches = (each: Filter): boolean => groupMatches(each, group, amongUsers);
  switch (filter.kind) {
    // Every part is read, so that a mistake in the last one is refused for every group.
    case "and":
      return filter.of.map(matches).every(Boolean);
    case "or":
      return filter.of.map(matches).some(Boolean);
    case "not":
      return !matches(filter.of);
    case "having":
      if (isMembers(filter.attribute)) return valuesIn(filter.filter).some((id) => group.members.has(id));
      return amongUsers && isUserAttribute(plainName(filter.attribute)) ? false : refuseUnknown();
    case "present":
      return isMembers(filter.attribute)
        ? refuseMembers()
        : textOf(filter.attribute, group, amongUsers) !== null;
    case "compare":
      return isMembers(filter.attribute)
        ? hasMember(group, filter.comparison, filter.value)
        : compares(filter.attribute, filter.comparison, filter.value, group, amongUsers);
  }
}

function hasMember(group: SearchedGroup, comparison: Comparison, value: FilterValue): boolean {
  if (comparison !== "eq" || typeof value !== "string") return refuseMembers();
  return group.members.has(value.toLowerCase());
}

function compares(
  attribute: string,
  comparison: Comparison,
  value: FilterValue,
  group: SearchedGroup,
  amongUsers: boolean,
): boolean {
  const text = textOf(attribute, group, amongUsers);
  if (plainGroupName(attribute) === "id") return compareTexts(text, comparison, value);
  const folded = typeof value === "string" ? value.toLowerCase() : value;
  return compareTexts(text?.toLowerCase() ?? null, comparison, folded);
}

function textOf(attribute: string, { id, displayName }: Group, amongUsers: boolean): string | null {
  const name = plainGroupName(attribute);
  if (name === "id") return id;
  if (name === "displayname") return displayName;
  if (name === "meta.resourcetype") return "Group";
  return amongUsers && isUserAttribute(plainName(attribute)) ? null : refuseUnknown();
}

const isMembers = (attribute: string): boolean =>
  ["members", "members.value"].includes(plainGroupName(attribute));

const refuseUnknown = (): never =>
  refuseScim("invalidFilter", "Groups are filtered by displayName, id, meta.resourceType and members.");

const refuseMembers = (): never =>
  refuseScim("invalidFilter", "Groups are filtered by members with eq and the id of a user.");
