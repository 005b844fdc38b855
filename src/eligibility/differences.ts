import type { RequirementResult } from "./evaluation";

/** A node that stands otherwise in two answers; null in the one that does not have it. */
export interface Difference {
  readonly code: string;
  readonly before: RequirementResult | null;
  readonly after: RequirementResult | null;
}

/** The nodes of two results that differ in outcome, dates, numbers or the facts that count; parents before their parts. */
export function differencesOf(before: RequirementResult, after: RequirementResult): readonly Difference[] {
  const [old, now] = [byCode(before), byCode(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((code) => {
    const [was, is] = [old.get(code) ?? null, now.get(code) ?? null];
    return was && is && standsOf(was) === standsOf(is) ? [] : [{ code, before: was, after: is }];
  });
}

/** Codes are unique within a route. */
function byCode(root: RequirementResult): Map<string, RequirementResult> {
  const found = new Map<string, RequirementResult>();
  const visit = (result: RequirementResult) => {
    found.set(result.requirement.code, result);
    result.children.forEach(visit);
  };
  visit(root);
  return found;
}

/** What makes a node's answer, and nothing of how it is put into words. */
function standsOf({
  outcome,
  satisfiedSince,
  eligibleFrom,
  lapsesOn,
  changesOn,
  ...result
}: RequirementResult): string {
  return JSON.stringify([
    [outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn],
    [result.required, result.actual],
    result.counted
      .map(({ factId, stopsCountingOn, through }) => [factId, stopsCountingOn, ...through].join())
      .sort(),
  ]);
}
