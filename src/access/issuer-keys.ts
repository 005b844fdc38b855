import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { CachedValue } from "./cached-value";
import { discover } from "./discovery";
import { askProvider } from "./provider-answer";
import { IssuerUnreachable, Unauthenticated } from "./unauthenticated";

/**
 * In milliseconds. FRESH: how soon keys are fetched again, so that a withdrawn key is forgotten (together
 * with the verified tokens that server/authentication.ts caches for the same time, this makes the half
 * minute of docs/identity.md). The others: how long keys stay valid while the provider does not answer; how
 * soon an unknown key triggers an earlier fetch; how soon a failed fetch is repeated.
 */
const FRESH = 15_000;
const HELD = 10 * 60_000;
const COOL_DOWN = 10_000;
const FAILED = 5_000;

export interface IssuerAddress {
  readonly issuer: string;
  /** The address of its keys; null to use its discovery document. */
  readonly jwksUri: string | null;
}

/**
 * The public keys of an OpenID Connect provider. They are fetched when first needed, cached for a quarter
 * of a minute, and fetched earlier if a token names an unknown key, so that a provider can change its keys
 * without a restart of Peerway.
 * @param coolDown how soon after one fetch an unknown key may cause another, in milliseconds.
 */
export function issuerKeys({ issuer, jwksUri }: IssuerAddress, coolDown = COOL_DOWN): JWTVerifyGetKey {
  const failed = Math.min(FAILED, coolDown);
  const address = new CachedValue(async () => jwksUri ?? (await discover(issuer, "jwks_uri")), {
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
