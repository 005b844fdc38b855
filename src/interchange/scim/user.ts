import { ENTERPRISE_SCHEMA, isObject, type ProvisionedAccount, plainName, USER_SCHEMA } from "./attributes";
import { refuseScim } from "./scim-error";
import { assignmentsIn, changesOf } from "./values";

const EMPTY: Omit<ProvisionedAccount, "userName"> = {
  externalId: null,
  displayName: null,
  formattedName: null,
  givenName: null,
  familyName: null,
  userType: null,
  employeeNumber: null,
  department: null,
  active: true,
};

/**
 * Reads a User of a POST or PUT.
 * @param before the account that a PUT replaces. If the request does not say whether it is active, it stays as
 *   it is: nothing that is left out opens a closed account.
 * @throws ScimError
 */
export function parseUser(body: unknown, before: ProvisionedAccount | null = null): ProvisionedAccount {
  if (!isObject(body)) return refuseScim("invalidSyntax", "A user is a JSON object.");
  requireSchema(body, USER_SCHEMA);
  const { userName, ...changes } = changesOf(assignmentsIn(body));
  if (userName === undefined) return refuseScim("invalidValue", "A user needs a userName.");
  return { ...EMPTY, ...(before && { active: before.active }), ...changes, userName };
}

/** @throws ScimError 400 invalidSyntax if the message is of another schema. */
export function requireSchema(body: Readonly<Record<string, unknown>>, schema: string): void {
  const { schemas } = body;
  const isThere =
    Array.isArray(schemas) &&
    schemas.some((each) => typeof each === "string" && each.toLowerCase() === schema.toLowerCase());
  if (!isThere) refuseScim("invalidSyntax", `The attribute schemas has to contain ${schema}.`);
}

/** When a resource was made and changed, and where it is. */
export interface ResourceMeta {
  readonly id: string;
  /** The entity tag. */
  readonly etag: string;
  readonly created: Date;
  readonly lastModified: Date;
  /** The address of the service's SCIM routes. */
  readonly root: string;
}

/**
 * The User of an account, as it is sent. What has no value is left out.
 * @param groups the groups that it is a member of, by `groupsOfUser`.
 */
export function userBody(
  account: ProvisionedAccount,
  meta: ResourceMeta,
  groups: readonly object[] = [],
): Record<string, unknown> {
  const { userName, externalId, displayName, userType, active } = account;
  const { formattedName: formatted, givenName, familyName, employeeNumber, department } = account;
  const name = withoutNulls({ formatted, givenName, familyName });
  const enterprise = withoutNulls({ employeeNumber, department });
  return {
    schemas: [USER_SCHEMA, ...(enterprise ? [ENTERPRISE_SCHEMA] : [])],
    id: meta.id,
    ...withoutNulls({ userName, externalId, displayName, userType, active }),
    ...(name && { name }),
    ...(groups.length > 0 && { groups }),
    ...(enterprise && { [ENTERPRISE_SCHEMA]: enterprise }),
    meta: {
      resourceType: "User",
      created: meta.created.toISOString(),
      lastModified: meta.lastModified.toISOString(),
      version: meta.etag,
      location: `${meta.root}/Users/${meta.id}`,
    },
  };
}

function withoutNulls(values: object): Record<string, unknown> | null {
  const held = Object.entries(values).filter(([, value]) => value !== null);
  return held.length === 0 ? null : Object.fromEntries(held);
}

/** The name of the person: as it is displayed, else written out, else put together. Null: none was sent. */
export function personNameOf(account: ProvisionedAccount): string | null {
  const { displayName, formattedName, givenName, familyName } = account;
  const joined = [givenName, familyName].filter((each) => each !== null).join(" ");
  return displayName ?? formattedName ?? (joined === "" ? null : joined);
}

/** Whether the account is a worker's. */
export const isWorkers = ({ userType }: ProvisionedAccount): boolean =>
  userType !== null && plainName(userType) === "worker";
