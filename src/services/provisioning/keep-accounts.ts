import { isDeepStrictEqual } from "node:util";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { ProvisionedAccount } from "../../interchange/scim/attributes";
import { matchesEtag, userEtag } from "../../interchange/scim/etag";
import { parseOperations, patchAccount } from "../../interchange/scim/patch";
import { ScimError } from "../../interchange/scim/scim-error";
import { parseUser } from "../../interchange/scim/user";
import { lockWorkersOf } from "../../repositories/importing/import-staging";
import {
  type AccountRow,
  deleteRemovedAccounts,
  findAccount,
  insertAccount,
  isAccountTaken,
  lockAccount,
  removeAccount,
  updateAccount,
} from "../../repositories/provisioning/accounts";
import type { UseCaseContext } from "../shared/context";
import { isAccountId, userNotFound } from "./shared/account-id";
import { keptAccount } from "./shared/kept-account";
import type { NamedResource } from "./shared/named-resource";
import { workerOfAccount } from "./shared/worker-of-account";

/** Provisions an account. @throws ScimError; Forbidden if the actor may not. */
export async function createUser(context: UseCaseContext, body: unknown): Promise<AccountRow> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "provision", null);
  const account = keptAccount(parseUser(body));
  return context.transaction(async (db) => {
    await requireFree(db, organisationId, account, null);
    await deleteRemovedAccounts(db, organisationId, account);
    const workerId = await workerOfAccount(db, organisationId, account, null);
    const id = await insertAccount(db, organisationId, account, workerId);
    return (await findAccount(db, organisationId, id)) ?? gone();
  }, "createUser");
}

/** Gives an account other attributes, all of them. @throws ScimError; Forbidden if the actor may not. */
export const replaceUser = (
  context: UseCaseContext,
  named: NamedResource,
  body: unknown,
): Promise<AccountRow> => change(context, named, "replaceUser", (before) => parseUser(body, before));

/** Changes attributes of an account. @throws ScimError; Forbidden if the actor may not. */
export async function patchUser(
  context: UseCaseContext,
  named: NamedResource,
  body: unknown,
): Promise<AccountRow> {
  capacityFor(context.actor, "provision", null);
  const operations = parseOperations(body);
  return change(context, named, "patchUser", (before) => patchAccount(before, operations));
}

/** Takes an account away: it cannot sign in. Its worker's record stays. @throws ScimError; Forbidden. */
export async function deleteUser(context: UseCaseContext, named: NamedResource): Promise<void> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "provision", null);
  await context.transaction(async (db) => {
    const row = await requireAccount(db, organisationId, named);
    await removeAccount(db, organisationId, row.id);
  }, "deleteUser");
}

async function change(
  context: UseCaseContext,
  named: NamedResource,
  operation: string,
  after: (before: ProvisionedAccount) => ProvisionedAccount,
): Promise<AccountRow> {
  const { organisationId } = context.actor;
  capacityFor(context.actor, "provision", null);
  return context.transaction(async (db) => {
    const row = await requireAccount(db, organisationId, named);
    const before = statedIn(row);
    const account = keptAccount(after(before));
    // The same request again changes nothing, and leaves no entry in the trail.
    if (isDeepStrictEqual(account, before)) return row;
    // Closing an account must not wait for an import, or fail over a number that HR has corrected.
    if (isNamedOtherwise(account, before)) {
      await requireFree(db, organisationId, account, row.id);
      await deleteRemovedAccounts(db, organisationId, account);
    }
    const workerId = hasOtherParticulars(account, before)
      ? await workerOfAccount(db, organisationId, account, row.workerId)
      : row.workerId;
    await updateAccount(db, organisationId, row.id, account, workerId);
    return (await findAccount(db, organisationId, row.id)) ?? gone();
  }, operation);
}

const isNamedOtherwise = (account: ProvisionedAccount, before: ProvisionedAccount): boolean =>
  account.userName !== before.userName || account.employeeNumber !== before.employeeNumber;

/** Whether anything that a worker's record depends on is not as it was. */
const hasOtherParticulars = (account: ProvisionedAccount, before: ProvisionedAccount): boolean =>
  !isDeepStrictEqual(
    { ...account, userName: "", externalId: null, active: true },
    { ...before, userName: "", externalId: null, active: true },
  );

/** What the directory states of an account, without what we write ourselves. */
function statedIn(row: AccountRow): ProvisionedAccount {
  const { userName, externalId, displayName, formattedName, givenName, familyName } = row;
  const { userType, employeeNumber, department, active } = row;
  return {
    userName,
    externalId,
    displayName,
    formattedName,
    givenName,
    familyName,
    userType,
    employeeNumber,
    department,
    active,
  };
}

/** @throws ScimError 404 if it is not found, 412 if it has another version. */
async function requireAccount(
  db: Database,
  organisationId: string,
  { id, ifMatch }: NamedResource,
): Promise<AccountRow> {
  const row = isAccountId(id) ? await lockAccount(db, organisationId, id) : null;
  if (row === null) throw userNotFound();
  if (ifMatch !== null && !matchesEtag(ifMatch, userEtag(row.version, row.capacities)))
    throw new ScimError(412, "The user has changed since you read it.");
  return row;
}

/** Two accounts must not get the same name at the same time. @throws ScimError 409 uniqueness. */
async function requireFree(
  db: Database,
  organisationId: string,
  account: ProvisionedAccount,
  id: string | null,
): Promise<void> {
  await lockWorkersOf(db, organisationId);
  if (await isAccountTaken(db, organisationId, account, id))
    throw new ScimError(409, "Another user has this userName or this employeeNumber.", "uniqueness");
}

function gone(): never {
  throw new Error("An account that was just written is not on record.");
}
