import { uuid } from "./values";
import { refuseXapi } from "./xapi-error";

/** The id of a statement in an address, in small letters. @throws XapiError 400 */
export const parseStatementId = (value: unknown): string =>
  uuid.safeParse(value).data?.toLowerCase() ?? refuseXapi("Give statementId, the UUID of the statement.");
