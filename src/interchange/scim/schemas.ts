import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from "./attributes";

const SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Schema";

type Details = Readonly<Record<string, unknown>>;

/** A text of RFC 7643, with the characteristics that most have. */
const text = (name: string, description: string, details: Details = {}): object => ({
  name,
  type: "string",
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: "readWrite",
  returned: "default",
  uniqueness: "none",
  ...details,
});

const READ_ONLY: Details = { mutability: "readOnly" };
const IMMUTABLE: Details = { mutability: "immutable" };

/** The groups of a user: present if groups are served. */
const USER_GROUPS = {
  name: "groups",
  type: "complex",
  multiValued: true,
  description: "The groups that the user is a member of.",
  required: false,
  subAttributes: [
    text("value", "The id of the group.", READ_ONLY),
    text("$ref", "The address of the group.", { ...READ_ONLY, type: "reference", referenceTypes: ["Group"] }),
    text("display", "The name of the group.", READ_ONLY),
    text("type", "Always direct.", { ...READ_ONLY, canonicalValues: ["direct"] }),
  ],
  mutability: "readOnly",
  returned: "default",
} as const;

const GROUP = {
  id: GROUP_SCHEMA,
  name: "Group",
  description: "The accounts of people who act in a capacity.",
  attributes: [
    text("displayName", "The name of the capacity. It does not change.", { ...READ_ONLY, required: true }),
    {
      name: "members",
      type: "complex",
      multiValued: true,
      description: "The users who have the capacity.",
      required: false,
      subAttributes: [
        text("value", "The id of a user.", IMMUTABLE),
        text("$ref", "The address of the user.", {
          ...IMMUTABLE,
          type: "reference",
          referenceTypes: ["User"],
        }),
        text("type", "Always User.", { ...IMMUTABLE, canonicalValues: ["User"] }),
      ],
      mutability: "readWrite",
      returned: "default",
    },
  ],
} as const;

/** The part of the schemas of RFC 7643, section 8.7.1, that we keep, with their characteristics. */
const USER = {
  id: USER_SCHEMA,
  name: "User",
  description: "An account in the organisation's directory.",
  attributes: [
    text("userName", "The name with which the person signs in; unique in the organisation.", {
      required: true,
      uniqueness: "server",
    }),
    {
      name: "name",
      type: "complex",
      multiValued: false,
      description: "The person's name.",
      required: false,
      subAttributes: [
        text("formatted", "The whole name."),
        text("familyName", "The family name."),
        text("givenName", "The given name."),
      ],
      mutability: "readWrite",
      returned: "default",
    },
    text("displayName", "The name that the organisation uses for the person."),
    text("userType", "Worker: somebody with a worker's record. Anything else: somebody who acts."),
    {
      name: "active",
      type: "boolean",
      multiValued: false,
      description: "Whether the person may sign in here.",
      required: false,
      mutability: "readWrite",
      returned: "default",
    },
  ],
} as const;

const ENTERPRISE_USER = {
  id: ENTERPRISE_SCHEMA,
  name: "EnterpriseUser",
  description: "What an employer adds to a user.",
  attributes: [
    text("employeeNumber", "The worker number; unique among the users of the organisation."),
    text("department", "The worker's team."),
  ],
} as const;

/**
 * @param root the address of the service's SCIM routes.
 * @param hasGroups whether groups are served.
 */
export const schemaBodies = (root: string, hasGroups: boolean): { readonly id: string }[] =>
  (hasGroups
    ? [{ ...USER, attributes: [...USER.attributes, USER_GROUPS] }, ENTERPRISE_USER, GROUP]
    : [USER, ENTERPRISE_USER]
  ).map((schema) => ({
    schemas: [SCHEMA],
    ...schema,
    meta: { resourceType: "Schema", location: `${root}/Schemas/${schema.id}` },
  }));
