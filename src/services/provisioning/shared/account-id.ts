import { ScimError } from "../../../interchange/scim/scim-error";

/** The form of our ids. Another one finds nothing. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const isAccountId = (text: string): boolean => UUID.test(text);

export const userNotFound = (): ScimError => new ScimError(404, "User not found.");
