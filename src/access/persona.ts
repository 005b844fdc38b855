import type { Actor } from "./actor";
import { CLAIM_RULES, type ClaimRules } from "./claims";
import type { TokenRules } from "./token";

/** Code and subject of the one operator that can be tried out. */
export const OPERATOR_PERSONA = "operator";

/** How the tokens of personas are read. */
export const PERSONA_CLAIM_RULES: ClaimRules = {
  ...CLAIM_RULES,
  operators: [{ claim: "sub", value: OPERATOR_PERSONA }],
};

/** Somebody, or some program, to try Peerway out as: the development issuer signs tokens for them. */
export interface Persona {
  /** What a token is asked for by, for example trust-hr; the token's subject. */
  readonly code: string;
  readonly title: string;
  /** Code of the organisation that they act for; null for an operator, who acts for none. */
  readonly organisation: string | null;
  readonly actor: Actor;
  /** The number by which their token claims a worker record that waits for them. */
  readonly workerNumber?: string;
}

/** The personas that anybody can act as. */
export interface TryingOut {
  readonly personas: readonly Persona[];
  /** An access token of that persona; null where there is none of that code. */
  tokenFor(code: string): Promise<string | null>;
}

/** The issuer for trying Peerway out: it signs a token for any persona that it is asked for, and asks nobody who they are. */
export type DevelopmentIssuer = TokenRules & TryingOut;
