import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { type Filter, parseFilter } from "../../interchange/scim/filter";
import { groupMatches, membersIn } from "../../interchange/scim/group-filter";
import { GROUPS, type Group } from "../../interchange/scim/group-list";
import { type GroupState, showsMembers } from "../../interchange/scim/groups";
import type { ListRequest } from "../../interchange/scim/list";
import type { Selection } from "../../interchange/scim/selection";
import {
  findGroupVersions,
  type Membership,
  membershipsOfAccounts,
  membersOfGroups,
} from "../../repositories/provisioning/memberships";
import type { UseCaseContext } from "../shared/context";
import { isAccountId } from "./shared/account-id";
import { requireGroup } from "./shared/require-group";

/** A group of the actor's organisation. @throws ScimError 404; Forbidden if the actor may not. */
export async function readGroup(
  context: UseCaseContext,
  id: string,
  selection: Selection,
): Promise<GroupState> {
  const { actor } = context;
  capacityFor(actor, "provision", null);
  const group = requireGroup(id);
  const [state] = await context.transaction((db) =>
    statesOf(db, actor.organisationId, [group], showsMembers(selection)),
  );
  if (!state) throw new Error("A group has no state.");
  return state;
}

export interface GroupPage {
  readonly groups: readonly GroupState[];
  readonly total: number;
}

/**
 * A page of the groups of the actor's organisation.
 * @param amongUsers whether users are searched by the same filter.
 * @throws ScimError; Forbidden if the actor may not.
 */
export async function readGroups(
  context: UseCaseContext,
  request: ListRequest,
  amongUsers = false,
): Promise<GroupPage> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "provision", null);
  const filter = request.filter === null ? null : parseFilter(request.filter);
  return context.transaction(async (db) => {
    const found = filter === null ? GROUPS : await matching(db, organisationId, filter, amongUsers);
    const from = request.startIndex - 1;
    const page = inOrder(found, request).slice(from, from + request.count);
    return {
      total: found.length,
      groups: page.length === 0 ? [] : await statesOf(db, organisationId, page, showsMembers(request)),
    };
  });
}

async function matching(
  db: Database,
  organisationId: string,
  filter: Filter,
  amongUsers: boolean,
): Promise<Group[]> {
  const asked = membersIn(filter).filter(isAccountId);
  const members = asked.length === 0 ? [] : await membershipsOfAccounts(db, organisationId, asked);
  return GROUPS.filter((group) =>
    groupMatches(filter, { ...group, members: new Set(idsIn(members, group)) }, amongUsers),
  );
}

const idsIn = (members: readonly Membership[], { id }: Group): string[] =>
  members.flatMap(({ capacity, accountId }) => (capacity === id ? [accountId] : []));

/** Lists are sorted by the name; by other attributes as if no order was asked for. */
function inOrder(groups: readonly Group[], { sortBy, descending }: ListRequest): Group[] {
  if (sortBy?.toLowerCase() !== "displayname") return [...groups];
  const sorted = [...groups].sort((one, other) => (one.displayName < other.displayName ? -1 : 1));
  return descending ? sorted.reverse() : sorted;
}

async function statesOf(
  db: Database,
  organisationId: string,
  groups: readonly Group[],
  withMembers: boolean,
): Promise<GroupState[]> {
  const versions = await findGroupVersions(db, organisationId);
  const members = withMembers
    ? await membersOfGroups(
        db,
        organisationId,
        groups.map(({ id }) => id),
      )
    : [];
  return groups.map((group) => {
    const found = versions.find(({ capacity }) => capacity === group.id);
    return {
      ...group,
      version: found?.version ?? 1,
      lastModified: found?.lastModified ?? null,
      members: withMembers ? idsIn(members, group) : null,
    };
  });
}
