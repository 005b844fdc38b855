import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import { IssuerUnreachable, Unauthenticated } from "./unauthenticated";

/** How long keys are kept before they are asked for anew, and how soon an unknown one makes that earlier, in milliseconds. */
const KEPT = 10 * 60_000;
const COOL_DOWN = 10_000;
/** How long the issuer may take to answer, in milliseconds. */
const PATIENCE = 5_000;

export interface IssuerAddress {
  readonly issuer: string;
  /** Where its keys are; null: where its discovery document says. */
  readonly jwksUri: string | null;
}

/**
 * The public keys of an OpenID Connect provider: fetched when first needed, kept, and fetched anew when a token names one
 * that is not among them, so that a provider can change its keys without anything being restarted.
 * @param coolDown how soon after one fetch an unknown key may cause another, in milliseconds.
 */
export function issuerKeys({ issuer, jwksUri }: IssuerAddress, coolDown = COOL_DOWN): JWTVerifyGetKey {
  let found: JWTVerifyGetKey | null = null;
  const keys = async (): Promise<JWTVerifyGetKey> => {
    found ??= createRemoteJWKSet(new URL(jwksUri ?? (await discover(issuer))), {
      cacheMaxAge: KEPT,
      cooldownDuration: coolDown,
      timeoutDuration: PATIENCE,
    });
    return found;
  };
  return async (header, token) => {
    try {
      return await (await keys())(header, token);
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw new Unauthenticated(error.code);
      // A provider that answers wrongly and one that does not answer are the same to whoever signs in.
      throw new IssuerUnreachable("The issuer's keys cannot be had.", { cause: error });
    }
  };
}

/** Reads the address of the keys from the issuer's discovery document (OpenID Connect Discovery 1.0, section 4). */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), redirect: "error" });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}.`);
  const document = (await answer.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (document.issuer !== issuer || typeof document.jwks_uri !== "string")
    throw new Error(`${url} is not the discovery document of ${issuer}.`);
  return document.jwks_uri;
}
