import { errors, jwtVerify } from "jose";
import { ALGORITHMS, CLOCK_SKEW, type TokenRules } from "./token";
import { Unauthenticated } from "./unauthenticated";

/** What a logout token of the provider ends (OpenID Connect Back-Channel Logout 1.0, section 2.4). */
export interface LogoutToken {
  readonly issuer: string;
  /** No other token of the issuer has the same. */
  readonly id: string;
  /** The session at the provider; null: all sessions of the subject. */
  readonly sessionId: string | null;
  /** The account; null: the token names a session alone. */
  readonly subject: string | null;
}

/** The token ends nothing. The message is for the provider's operators and names the failed check. */
export class LogoutTokenRefused extends Error {}

export type VerifyLogoutToken = (token: string) => Promise<LogoutToken>;

/** The member of `events` that says what the token is for. */
const EVENT = "http://schemas.openid.net/event/backchannel-logout";

/** How old a token may be, in seconds. Providers send it immediately and try again for a short time at most. */
const OLDEST = 300;

/** Types that a logout token's header may have. Only the first was recommended from the start; many providers write the second. */
const TYPES: readonly unknown[] = ["logout+jwt", "JWT", undefined];

/** The longest `jti`, `sid` and `sub`. */
const LONGEST = 255;

/**
 * Checks logout tokens: the signature by a key of the issuer, `iss`, `aud` (the pages' client id, not the audience
 * of access tokens), `iat`, `exp` if it has one, `jti`, `events`, `sid` or `sub`, and that it has no `nonce`, by which
 * an ID token is known. The returned function throws LogoutTokenRefused, and what `keys` throws if the keys are not
 * available.
 */
export function logoutTokenVerifier({ issuer, audience, keys }: TokenRules): VerifyLogoutToken {
  const options = {
    issuer,
    audience,
    algorithms: [...ALGORITHMS],
    clockTolerance: CLOCK_SKEW,
    maxTokenAge: OLDEST,
    requiredClaims: ["iat", "jti", "events"],
  };
  return async (token) => {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, options);
      if (!TYPES.includes(protectedHeader.typ)) refuse("The header's typ must be logout+jwt.");
      return readLogoutToken(payload, issuer);
    } catch (error) {
      if (error instanceof errors.JOSEError) refuse(`The token is not valid: ${error.code}.`);
      if (error instanceof Unauthenticated) refuse(`The token is not valid: ${error.reason}.`);
      throw error;
    }
  };
}

function readLogoutToken(payload: Readonly<Record<string, unknown>>, issuer: string): LogoutToken {
  if (payload.nonce !== undefined) refuse("A logout token must not have a nonce.");
  const { events } = payload;
  const event =
    events !== null && typeof events === "object" ? (events as Record<string, unknown>)[EVENT] : null;
  if (event === null || typeof event !== "object" || Array.isArray(event))
    refuse(`The claim events must have a member ${EVENT} that is an object.`);
  const id = textClaim(payload, "jti") ?? refuse("The token must have a jti.");
  const sessionId = textClaim(payload, "sid");
  const subject = textClaim(payload, "sub");
  if (sessionId === null && subject === null) refuse("The token must have a sid or a sub.");
  return { issuer, id, sessionId, subject };
}

/** @returns null if the token does not have it. @throws LogoutTokenRefused if it has one that is no text. */
function textClaim(payload: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = payload[name];
  if (value === undefined) return null;
  if (typeof value === "string" && value !== "" && value.length <= LONGEST) return value;
  return refuse(`The claim ${name} must be a text of 1 to ${LONGEST} characters.`);
}

function refuse(message: string): never {
  throw new LogoutTokenRefused(message);
}
