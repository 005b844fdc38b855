import { capacityFor } from "../../access/policy";
import { conditionOf } from "../../interchange/scim/condition";
import { parseFilter } from "../../interchange/scim/filter";
import type { ListRequest } from "../../interchange/scim/list";
import {
  type AccountPage,
  countAccounts,
  pageOfAccounts,
} from "../../repositories/provisioning/account-pages";
import { type AccountRow, findAccount } from "../../repositories/provisioning/accounts";
import type { UseCaseContext } from "../shared/context";
import { isAccountId, userNotFound } from "./shared/account-id";

/** An account of the actor's organisation. @throws ScimError 404; Forbidden if the actor may not. */
export async function readAccount(context: UseCaseContext, id: string): Promise<AccountRow> {
  const { actor } = context;
  capacityFor(actor, "provision", null);
  if (!isAccountId(id)) throw userNotFound();
  const found = await context.transaction((db) => findAccount(db, actor.organisationId, id));
  if (found === null) throw userNotFound();
  return found;
}

export interface AccountList {
  readonly accounts: readonly AccountRow[];
  readonly total: number;
}

/**
 * A page of the accounts of the actor's organisation.
 * @param amongGroups whether groups are searched by the same filter.
 * @throws ScimError; Forbidden if the actor may not.
 */
export async function readAccounts(
  context: UseCaseContext,
  request: ListRequest,
  amongGroups = false,
): Promise<AccountList> {
  const { actor } = context;
  capacityFor(actor, "provision", null);
  const condition = request.filter === null ? null : conditionOf(parseFilter(request.filter), amongGroups);
  const page: AccountPage = {
    condition,
    sort: sortOf(request.sortBy),
    descending: request.descending,
    size: request.count,
    after: request.startIndex - 1,
  };
  return context.transaction(async (db) => ({
    total: await countAccounts(db, actor.organisationId, condition),
    accounts: page.size === 0 ? [] : await pageOfAccounts(db, actor.organisationId, page),
  }));
}

/** Lists are sorted by two attributes; by others as if no order was asked for (RFC 7644, section 3.4.2.3). */
function sortOf(sortBy: string | null): AccountPage["sort"] {
  const name = sortBy?.toLowerCase();
  return name === "username" ? "userName" : name === "displayname" ? "displayName" : null;
}
