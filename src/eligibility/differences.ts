import type { RequirementResult } from "./evaluation";

/** The parts of a node that are compared: everything that makes up its answer, but not its wording. */
export interface ComparedResult<Node> {
  readonly requirement: { readonly code: string };
  readonly outcome: RequirementResult["outcome"];
  readonly satisfiedSince: RequirementResult["satisfiedSince"];
  readonly eligibleFrom: RequirementResult["eligibleFrom"];
  readonly lapsesOn: RequirementResult["lapsesOn"];
  readonly changesOn: RequirementResult["changesOn"];
  readonly required: RequirementResult["required"];
  readonly actual: RequirementResult["actual"];
  readonly counted: RequirementResult["counted"];
  readonly children: readonly Node[];
}

/** A node that differs between two answers; null in an answer that does not have it. */
export interface Difference<Before = RequirementResult, After = RequirementResult> {
  readonly code: string;
  readonly before: Before | null;
  readonly after: After | null;
}

/**
 * The nodes of two results that differ in outcome, dates, numbers or the facts that count; parents before
 * their parts.
 */
export function differencesOf<Before extends ComparedResult<Before>, After extends ComparedResult<After>>(
  before: Before,
  after: After,
): readonly Difference<Before, After>[] {
  const [old, now] = [byCode(before), byCode(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((code) => {
    const [was, is] = [old.get(code) ?? null, now.get(code) ?? null];
    return was && is && standsOf(was) === standsOf(is) ? [] : [{ code, before: was, after: is }];
  });
}

/** Codes are unique within a route. */
function byCode<Node extends ComparedResult<Node>>(root: Node): Map<string, Node> {
  const found = new Map<string, Node>();
  const visit = (result: Node) => {
    found.set(result.requirement.code, result);
    result.children.forEach(visit);
  };
  visit(root);
  return found;
}

function standsOf<Node>({
  outcome,
  satisfiedSince,
  eligibleFrom,
  lapsesOn,
  changesOn,
  ...result
}: ComparedResult<Node>): string {
  return JSON.stringify([
    [outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn],
    [result.required, result.actual].map(({ amount, unit }) => [amount, unit]),
    result.counted
      .map(({ factId, stopsCountingOn, through }) => [factId, stopsCountingOn, ...through].join())
      .sort(),
  ]);
}
