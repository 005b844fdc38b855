import type { Capacity } from "../entities/vocabulary";

interface ScopeEntry {
  /** What it is for, in words. */
  readonly meaning: string;
  /** The capacity in which a program records under this scope. */
  readonly as: Capacity;
}

/** What a program's credentials can be granted; what each lets it do, the rules say. */
export const SCOPES = {
  "readiness:read": { meaning: "Workers' details and readiness.", as: "HR" },
  "workforce:read": { meaning: "Workers, their records, and who acts for the organisation.", as: "HR" },
  "workforce:count": {
    meaning: "Questions about the workforce without names. It gives no numbers: those need readiness:read.",
    as: "AUDITOR",
  },
  "workforce:write": { meaning: "Maintaining workers and their posts.", as: "HR" },
  "evidence:write": {
    meaning: "Recording completions and credentials, as a learning system does.",
    as: "PROVIDER",
  },
  "credential:verify": {
    meaning:
      "Verifying credentials that the source system has verified, such as the Electronic Staff Record, with how and on which day.",
    as: "HR",
  },
  "curriculum:write": { meaning: "Maintaining an organisation's curricula and programmes.", as: "PROVIDER" },
  "reference:write": { meaning: "Maintaining reference data, as a steward does.", as: "STEWARD" },
} as const satisfies Record<string, ScopeEntry>;

/** What operators have, and nobody else: no token for an organisation gives it. */
export const OPERATOR_SCOPE = "organisation:admin";

export type Scope = keyof typeof SCOPES;

export const isScope = (text: string): text is Scope => Object.hasOwn(SCOPES, text);
