import type { ClientSecret, ClientTokens } from "../access/client-tokens";
import { Unauthenticated } from "../access/unauthenticated";
import type { Authenticate } from "./authentication";

const BASIC = /^Basic +([\w+/-]+=*)$/i;

/** Most characters of an id and a secret together. */
const LONGEST = 1_000;

/**
 * Identifies callers also by the id and the secret of a program (RFC 7617): the provider exchanges them for an
 * access token, which is then checked like any other.
 * @param tokens null: there is no provider that could.
 */
export const withBasic =
  (authenticate: Authenticate, tokens: ClientTokens | null): Authenticate =>
  async (authorization = "", actingFor) => {
    const written = BASIC.exec(authorization)?.[1];
    if (written === undefined) return await authenticate(authorization || undefined, actingFor);
    const client = clientIn(written);
    if (!client) throw new Unauthenticated("BASIC_UNREADABLE");
    if (!tokens) throw new Unauthenticated("BASIC_NOT_OFFERED");
    const token = await tokens.tokenOf(client);
    try {
      return await authenticate(`Bearer ${token}`, actingFor);
    } catch (error) {
      if (error instanceof Unauthenticated) tokens.forget(client);
      throw error;
    }
  };

function clientIn(written: string): ClientSecret | null {
  const text = Buffer.from(written, "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1 || text.length > LONGEST) return null;
  return { id: text.slice(0, colon), secret: text.slice(colon + 1) };
}
