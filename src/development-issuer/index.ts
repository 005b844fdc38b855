import { createLocalJWKSet, type JWTVerifyGetKey, SignJWT } from "jose";
import { CLAIM_NAMES } from "../access/claims";
import type { DevelopmentIssuer, Persona } from "../access/persona";
import { ALGORITHM, type DevelopmentKey } from "./key";

export { createKey, type DevelopmentKey, readOrCreateKey } from "./key";

/** Nobody's address: no other issuer can be mistaken for it. */
export const DEVELOPMENT_ISSUER = "urn:peerway:development-issuer";
const AUDIENCE = "peerway";

/** A working day. */
const LIFETIME = "10h";

export function developmentIssuer(
  { id, privateKey, publicKey }: DevelopmentKey,
  personas: readonly Persona[],
): DevelopmentIssuer {
  const keys: JWTVerifyGetKey = createLocalJWKSet({ keys: [publicKey] });
  return {
    issuer: DEVELOPMENT_ISSUER,
    audience: AUDIENCE,
    keys,
    personas,
    async tokenFor(code) {
      const persona = personas.find((each) => each.code === code);
      if (!persona) return null;
      return new SignJWT(claimsOf(persona))
        .setProtectedHeader({ alg: ALGORITHM, kid: id })
        .setIssuer(DEVELOPMENT_ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(code)
        .setIssuedAt()
        .setExpirationTime(LIFETIME)
        .sign(privateKey);
    },
  };
}

function claimsOf({ code, organisation, workerNumber, actor: { name, capacities, client } }: Persona) {
  const common = { name, ...(organisation === null ? {} : { [CLAIM_NAMES.organisation]: organisation }) };
  return client
    ? { ...common, client_id: code, scope: client.scopes.join(" ") }
    : {
        ...common,
        [CLAIM_NAMES.capacities]: capacities,
        ...(workerNumber ? { [CLAIM_NAMES.workerNumber]: workerNumber } : {}),
      };
}
