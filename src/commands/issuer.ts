import type { ClaimRules } from "../access/claims";
import { issuerKeys } from "../access/issuer-keys";
import { type DevelopmentIssuer, PERSONA_CLAIM_RULES, type Persona } from "../access/persona";
import type { TokenRules } from "../access/token";
import type { Config } from "../config";
import { enterPersonas } from "./demonstration";

/**
 * The issuer whose tokens are accepted. The development issuer also lets you act as a persona; a provider
 * does not.
 */
export interface Issuer {
  readonly rules: TokenRules;
  readonly claims: ClaimRules;
  readonly development: DevelopmentIssuer | null;
}

/** The provider of the configuration, or else the development issuer with its personas entered. */
export async function chooseIssuer(
  config: Config,
  ownerUrl: string,
  personas: readonly Persona[],
): Promise<Issuer> {
  if (config.identity)
    return {
      rules: { ...config.identity, keys: issuerKeys(config.identity) },
      claims: config.identity.claims,
      development: null,
    };
  const development = await openDevelopmentIssuer(config, personas);
  await enterPersonas(ownerUrl, development.issuer, personas);
  return { rules: development, claims: PERSONA_CLAIM_RULES, development };
}

/**
 * Loads the development issuer, which is in no process that has no use for it.
 * @throws Error in production.
 */
export async function openDevelopmentIssuer(
  { production, identity, dataDir }: Config,
  personas: readonly Persona[],
): Promise<DevelopmentIssuer> {
  if (production || identity)
    throw new Error("the development issuer signs nobody in where a provider does, nor in production.");
  const { developmentIssuer, readOrCreateKey } = await import("../development-issuer/index.js");
  return developmentIssuer(await readOrCreateKey(dataDir), personas);
}
