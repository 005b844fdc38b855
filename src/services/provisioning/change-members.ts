import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";
import { etagOf, matchesEtag } from "../../interchange/scim/etag";
import { type MemberChanges, memberChangesOf } from "../../interchange/scim/members";
import { parseOperations } from "../../interchange/scim/patch";
import { refuseScim, ScimError } from "../../interchange/scim/scim-error";
import {
  addMembers,
  findGroupVersions,
  lockAccounts,
  lockGroup,
  removeMembers,
  removeOtherMembers,
} from "../../repositories/provisioning/memberships";
import type { UseCaseContext } from "../shared/context";
import { isAccountId } from "./shared/account-id";
import type { NamedResource } from "./shared/named-resource";
import { requireGroup } from "./shared/require-group";

export interface ChangedGroup {
  readonly id: string;
  readonly version: number;
  /** Whether any account has been added or removed. */
  readonly isChanged: boolean;
}

/**
 * Adds accounts to a group and removes others: all that a PATCH says, or nothing. The same request again changes
 * nothing. @throws ScimError; Forbidden if the actor may not.
 */
export async function patchGroup(
  context: UseCaseContext,
  { id, ifMatch }: NamedResource,
  body: unknown,
): Promise<ChangedGroup> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "provision", null);
  const group = requireGroup(id);
  const changes = memberChangesOf(group.displayName, parseOperations(body));
  return context.transaction(async (db) => {
    await requireAccounts(db, organisationId, changes.added);
    const before = await lockGroup(db, organisationId, group.id);
    if (ifMatch !== null && !matchesEtag(ifMatch, etagOf(before)))
      throw new ScimError(412, "The group has changed since you read it.");
    await write(db, organisationId, group.id, changes);
    const versions = await findGroupVersions(db, organisationId);
    const version = versions.find(({ capacity }) => capacity === group.id)?.version ?? before;
    return { id: group.id, version, isChanged: version !== before };
  }, "patchGroup");
}

/** @throws ScimError 400 if one of the accounts is not on record. */
async function requireAccounts(
  db: Database,
  organisationId: string,
  ids: ReadonlySet<string>,
): Promise<void> {
  if (ids.size === 0) return;
  const found = await lockAccounts(db, organisationId, [...ids].filter(isAccountId));
  if (found.length < ids.size)
    refuseScim(
      "invalidValue",
      `Not all members to add are users here: ${found.length} of ${ids.size} are. Create the others first, and add them by their ids. Nothing was changed.`,
    );
}

async function write(
  db: Database,
  organisationId: string,
  capacity: Capacity,
  { replaces, added, removed }: MemberChanges,
): Promise<void> {
  const gone = [...removed].filter(isAccountId);
  if (replaces) await removeOtherMembers(db, organisationId, capacity, [...added]);
  else if (gone.length > 0) await removeMembers(db, organisationId, capacity, gone);
  if (added.size > 0) await addMembers(db, organisationId, capacity, [...added]);
}
