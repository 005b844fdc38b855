import type { Actor } from "./actor";
import { CLAIM_RULES, type ClaimRules } from "./claims";
import type { TokenRules } from "./token";

/** Code and subject of the one operator that can be tried out. */
export const OPERATOR_PERSONA = "operator";

/** The rules for reading the tokens of personas. */
export const PERSONA_CLAIM_RULES: ClaimRules = {
  ...CLAIM_RULES,
  operators: [{ claim: "sub", value: OPERATOR_PERSONA }],
};

/** A person or program of the demonstration: the development issuer signs tokens for them. */
export interface Persona {
  /** The name by which a token is requested, for example trust-hr; it is the token's subject. */
  readonly code: string;
  readonly title: string;
  /** Code of the organisation that they act for; null for an operator, who acts for none. */
  readonly organisation: string | null;
  readonly actor: Actor;
  /** The number with which their token claims a worker record that no account is linked to yet. */
  readonly workerNumber?: string;
}

/** The personas that anybody can act as. */
export interface TryingOut {
  readonly personas: readonly Persona[];
  /** An access token of that persona; null if there is no persona with that code. */
  tokenFor(code: string): Promise<string | null>;
}

/** The issuer of the demonstration: it signs a token for any persona, and does not ask for a password. */
export type DevelopmentIssuer = TokenRules & TryingOut;
