import { ENTERPRISE_SCHEMA, GROUP_SCHEMA, USER_SCHEMA } from "./attributes";
import { MOST_IN_BULK } from "./bulk";
import { LARGEST_PAGE } from "./list";

/** Most bytes of a request's body. */
export const MOST_BYTES = 1_048_576;

const CONFIG = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
const RESOURCE_TYPE = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";

/** What the service can do (RFC 7643, section 5). @param root the address of its SCIM routes. */
export const configBody = (root: string): object => ({
  schemas: [CONFIG],
  patch: { supported: true },
  bulk: { supported: true, maxOperations: MOST_IN_BULK, maxPayloadSize: MOST_BYTES },
  filter: { supported: true, maxResults: LARGEST_PAGE },
  changePassword: { supported: false },
  sort: { supported: true },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "OAuth Bearer Token",
      description: "An access token of a program, with the scope provisioning:write.",
      specUri: "https://www.rfc-editor.org/info/rfc6750",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: `${root}/ServiceProviderConfig` },
});

/**
 * @param root the address of the service's SCIM routes.
 * @param hasGroups whether groups are served.
 */
export const resourceTypeBodies = (
  root: string,
  hasGroups: boolean,
): ({ readonly id: string } & Record<string, unknown>)[] => [
  {
    ...resourceType(root, "User", "An account in the organisation's directory.", USER_SCHEMA),
    schemaExtensions: [{ schema: ENTERPRISE_SCHEMA, required: false }],
  },
  ...(hasGroups
    ? [resourceType(root, "Group", "The accounts of people who act in a capacity.", GROUP_SCHEMA)]
    : []),
];

const resourceType = (root: string, name: string, description: string, schema: string) => ({
  schemas: [RESOURCE_TYPE],
  id: name,
  name,
  description,
  endpoint: `/${name}s`,
  schema,
  meta: { resourceType: "ResourceType", location: `${root}/ResourceTypes/${name}` },
});
