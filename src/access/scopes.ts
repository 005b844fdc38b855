/** What a program's credentials can be granted; what each lets it do stands in policy.ts. */
export const SCOPES = [
  "readiness:read",
  "workforce:read",
  "workforce:write",
  "evidence:write",
  "curriculum:write",
  "reference:write",
] as const;

export type Scope = (typeof SCOPES)[number];

export const isScope = (text: string): text is Scope => SCOPES.some((scope) => scope === text);
