/** The schemas of RFC 7643 that our resources have. */
export const USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
export const GROUP_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";
export const ENTERPRISE_SCHEMA = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

/** What we keep of an account in a directory. */
export interface ProvisionedAccount {
  readonly userName: string;
  readonly externalId: string | null;
  readonly displayName: string | null;
  readonly formattedName: string | null;
  readonly givenName: string | null;
  readonly familyName: string | null;
  /** `Worker`, in any case, has a worker's record; anything else is somebody who acts for the organisation. */
  readonly userType: string | null;
  readonly employeeNumber: string | null;
  readonly department: string | null;
  readonly active: boolean;
}

export type AccountKey = keyof ProvisionedAccount;

/** The names of our attributes in SCIM, in lower case: those of the extension with its address. */
const NAMES: Readonly<Record<string, AccountKey>> = {
  username: "userName",
  externalid: "externalId",
  displayname: "displayName",
  "name.formatted": "formattedName",
  "name.givenname": "givenName",
  "name.familyname": "familyName",
  usertype: "userType",
  active: "active",
  [`${ENTERPRISE_SCHEMA.toLowerCase()}:employeenumber`]: "employeeNumber",
  [`${ENTERPRISE_SCHEMA.toLowerCase()}:department`]: "department",
};

/** The attributes that consist of several of ours. */
const WHOLES: readonly string[] = ["name", ENTERPRISE_SCHEMA.toLowerCase()];

/** What only we write. */
const READ_ONLY: readonly string[] = ["id", "meta", "schemas", "groups"];

/** The parts of a written name that are not ours to say: its case, and the schema that it is in anyway. */
export function plainName(written: string): string {
  const name = written.toLowerCase();
  const core = `${USER_SCHEMA.toLowerCase()}:`;
  return name.startsWith(core) ? name.slice(core.length) : name;
}

/** The same for the attributes of groups. */
export function plainGroupName(written: string): string {
  const name = written.toLowerCase();
  const core = `${GROUP_SCHEMA.toLowerCase()}:`;
  return name.startsWith(core) ? name.slice(core.length) : name;
}

/** @param name by `plainName`. @returns undefined for everything that we do not keep. */
export const accountKeyOf = (name: string): AccountKey | undefined =>
  Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;

export const isWhole = (name: string): boolean => WHOLES.includes(name);

/** The name of a part of a whole: `name` and `givenName`, or the extension and `department`. */
export const partOf = (whole: string, part: string): string =>
  `${whole}${whole === "name" ? "." : ":"}${part.toLowerCase()}`;

/** Our attributes of which this is the whole. */
export const keysUnder = (whole: string): AccountKey[] =>
  Object.entries(NAMES).flatMap(([name, key]) => (name.startsWith(partOf(whole, "")) ? [key] : []));

export const isReadOnly = (name: string): boolean => READ_ONLY.includes(name.split(/[.[]/)[0] ?? "");

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
