import { ENTERPRISE_SCHEMA, USER_SCHEMA } from "./attributes";

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

/** The part of the schemas of RFC 7643, section 8.7.1, that we keep, with their characteristics. */
const SCHEMAS = [
  {
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
  },
  {
    id: ENTERPRISE_SCHEMA,
    name: "EnterpriseUser",
    description: "What an employer adds to a user.",
    attributes: [
      text("employeeNumber", "The worker number; unique among the users of the organisation."),
      text("department", "The worker's team."),
    ],
  },
] as const;

/** @param root the address of the service's SCIM routes. */
export const schemaBodies = (root: string): { readonly id: string }[] =>
  SCHEMAS.map((schema) => ({
    schemas: [SCHEMA],
    ...schema,
    meta: { resourceType: "Schema", location: `${root}/Schemas/${schema.id}` },
  }));
