import type { Capacity } from "../entities/vocabulary";

interface ScopeEntry {
  /** Its purpose, in words. */
  readonly meaning: string;
  /** The capacity that is recorded for a program's actions under this scope. */
  readonly as: Capacity;
}

/** The scopes that a program can be granted; the rules define what each allows. */
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
  "events:subscribe": {
    meaning: "Having events sent to another system, of the kinds that its other scopes let it read.",
    as: "HR",
  },
  "provisioning:write": {
    meaning:
      "Provisioning accounts by SCIM, as an organisation's directory does: who may sign in, in which capacities, and new workers' records.",
    as: "HR",
  },
  "curriculum:write": { meaning: "Maintaining an organisation's curricula and programmes.", as: "PROVIDER" },
  "reference:write": { meaning: "Maintaining reference data, as a steward does.", as: "STEWARD" },
} as const satisfies Record<string, ScopeEntry>;

/** The scope of operators, and of nobody else: no token for an organisation gives it. */
export const OPERATOR_SCOPE = "organisation:admin";

export type Scope = keyof typeof SCOPES;

export const isScope = (text: string): text is Scope => Object.hasOwn(SCOPES, text);
