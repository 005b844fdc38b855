import type { JWTPayload } from "jose";
import { wordsOf } from "./claim-text";

/** A claim and its value, by which the configuration recognises operators. */
export interface OperatorClaim {
  /** Name of the claim: `sub`, `client_id`, or one that only the provider sets. */
  readonly claim: string;
  /** Its text, one of its words, or an entry of its array. */
  readonly value: string;
}

/** The claims that name the client of a token. */
export const CLIENT_CLAIMS = ["client_id", "azp"] as const;

/**
 * Claims that a page requests or that people choose for themselves: they prove nothing about who runs the
 * service.
 */
const CHOSEN: ReadonlySet<string> = new Set([
  "scope",
  "scp",
  "name",
  "given_name",
  "family_name",
  "nickname",
  "preferred_username",
  "email",
  "profile",
  "website",
]);

/**
 * Reads the setting OPERATORS: `sub=…, groups=peerway-operators`.
 * @returns the claims that identify operators; or what is wrong with the setting, for people to read.
 */
export function operatorsIn(text: string | undefined): readonly OperatorClaim[] | string {
  const entries = (text ?? "").split(",").map((entry) => entry.trim());
  const claims: OperatorClaim[] = [];
  for (const entry of entries.filter(Boolean)) {
    const [, claim = "", value = ""] = /^([^\s=]+)=(\S.*)$/.exec(entry) ?? [];
    if (claim === "")
      return `has "${entry}"; each entry is a claim, then = and its value, separated by commas: sub=… for one account, or a claim that the provider sets, such as groups=peerway-operators.`;
    if (CHOSEN.has(claim))
      return `has "${entry}"; people, or the pages through which they sign in, choose the claim ${claim} themselves. Name the account with sub=…, or a claim that only the provider sets, such as groups=peerway-operators.`;
    claims.push({ claim, value });
  }
  return claims;
}

/**
 * Whether a token belongs to an operator by one of those claims.
 * @param program the client that the token belongs to, if it is a program's: every person's token names a
 *   client, too.
 */
export const isOperatorsBy = (
  payload: JWTPayload,
  program: string | null,
  claims: readonly OperatorClaim[],
): boolean =>
  claims.some(({ claim, value }) => {
    if (CLIENT_CLAIMS.some((each) => each === claim)) return program === value;
    // An account must match as a whole; for other claims one word or entry is enough.
    return payload[claim] === value || (claim !== "sub" && wordsOf(payload[claim]).includes(value));
  });
