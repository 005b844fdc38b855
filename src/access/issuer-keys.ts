import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { CachedValue } from "./cached-value";
import { askProvider } from "./provider-answer";
import { IssuerUnreachable, Unauthenticated } from "./unauthenticated";

/**
 * In milliseconds: how soon keys are fetched again, so that one that is withdrawn is forgotten (with who carried a token, which
 * server/authentication.ts remembers as long, that makes the half minute of docs/identity.md); how long they are good while the
 * provider does not answer; how soon an unknown key has them asked for earlier; how soon after a failure it is tried again.
 */
const FRESH = 15_000;
const HELD = 10 * 60_000;
const COOL_DOWN = 10_000;
const FAILED = 5_000;

export interface IssuerAddress {
  readonly issuer: string;
  /** Where its keys are; null: where its discovery document says. */
  readonly jwksUri: string | null;
}

/**
 * The public keys of an OpenID Connect provider: fetched when first needed, kept for a quarter of a minute, and fetched earlier
 * when a token names one that is not among them, so that a provider can change its keys without anything being restarted.
 * @param coolDown how soon after one fetch an unknown key may cause another, in milliseconds.
 */
export function issuerKeys({ issuer, jwksUri }: IssuerAddress, coolDown = COOL_DOWN): JWTVerifyGetKey {
  const failed = Math.min(FAILED, coolDown);
  const address = new CachedValue(async () => jwksUri ?? (await discover(issuer)), {
    fresh: HELD,
    held: Infinity,
    failed,
  });
  const keys = new CachedValue(async () => keysAt(await address.get()), { fresh: FRESH, held: HELD, failed });
  return async (header, token) => {
    try {
      try {
        return await (await keys.get())(header, token);
      } catch (error) {
        if (!(error instanceof errors.JWKSNoMatchingKey) || Date.now() < keys.triedAt + coolDown) throw error;
        return await (await keys.renew())(header, token);
      }
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        throw new Unauthenticated(error.code);
      // For people who sign in, a wrong answer of the provider and no answer are the same.
      throw new IssuerUnreachable(`The keys of ${issuer} cannot be fetched.`, { cause: error });
    }
  };
}

async function keysAt(url: string): Promise<JWTVerifyGetKey> {
  const headers = { accept: "application/json, application/jwk-set+json" };
  return createLocalJWKSet((await askProvider(url, { headers })) as JSONWebKeySet);
}

/** Reads the address of the keys from the issuer's discovery document (OpenID Connect Discovery 1.0, section 4). */
async function discover(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const { issuer: named, jwks_uri: uri } = Object(await askProvider(url)) as Record<string, unknown>;
  if (named !== issuer || typeof uri !== "string")
    throw new Error(`${url} is not the discovery document of ${issuer}.`);
  if (issuer.startsWith("https:") && !uri.startsWith("https:"))
    throw new Error(`${url} names an address of its keys that is not https: ${uri}.`);
  return uri;
}
