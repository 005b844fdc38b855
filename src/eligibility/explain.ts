import { type CivilDate, toCivilDateOrNull } from "./days";
import { evaluateKnown } from "./evaluate";
import type { Evaluation, RequirementResult } from "./evaluation";
import type { Excluded } from "./exclusion";
import { excludedFacts } from "./explain-leaf";
import type { FactKind } from "./fact-kind";
import type { Facts } from "./facts";
import { type KnownFacts, knownFactsAt } from "./known-facts";
import { type Progress, progressOf } from "./progress";
import type { Exclusion } from "./reason";
import { remedyOf } from "./remedy";
import type { Clocks, Requirement } from "./requirement";
import { sentenceOf } from "./sentence";
import type { Voice } from "./voice";
import { waysOut } from "./ways-out";
import { type FactRef, why } from "./why";

/** A fact that does not count, why, and what would make it count, in both voices. */
export interface ExplainedExclusion {
  readonly factId: string;
  readonly kind: FactKind;
  readonly reason: Exclusion;
  /** The day from which it counts, or since which it does not, if the reason has one. */
  readonly on: CivilDate | null;
  /** The other reasons, in the same order; the remedy gives them if correcting the first is not enough. */
  readonly further: readonly Exclusion[];
  readonly remedy: Readonly<Record<Voice, string>>;
}

export interface ExplainedResult extends Omit<RequirementResult, "children"> {
  readonly sentence: Readonly<Record<Voice, string>>;
  readonly excluded: readonly ExplainedExclusion[];
  readonly children: readonly ExplainedResult[];
}

/** An evaluation with everything that section 6 of docs/eligibility.md asks for, as plain data. */
export interface Explanation extends Omit<Evaluation, "root"> {
  readonly root: ExplainedResult;
  readonly why: readonly FactRef[];
  /** Codes of the leaves of each way out, fewest first; empty if the answer is satisfied. */
  readonly whyNot: readonly (readonly string[])[];
  readonly progress: Progress;
}

/**
 * Evaluates and explains in full. `evaluate` alone is much quicker: this examines every fact, some of them
 * many times.
 */
export function explain(requirement: Requirement, facts: Facts, clocks: Clocks): Explanation {
  const known = knownFactsAt(facts, clocks.knownAt);
  const evaluation = evaluateKnown(requirement, known, clocks);
  return {
    ...evaluation,
    root: explainResult(evaluation.root, known, clocks),
    why: why(requirement, facts, clocks),
    whyNot: waysOut(evaluation.root)
      .filter((way) => way.length > 0)
      .map((way) => way.map((leaf) => leaf.requirement.code)),
    progress: progressOf(evaluation.root),
  };
}

function explainResult(result: RequirementResult, known: KnownFacts, clocks: Clocks): ExplainedResult {
  const excluded = excludedFacts(result.requirement, known, clocks);
  return {
    ...result,
    sentence: {
      WORKER: sentenceOf(result, "WORKER", () => excluded),
      HR: sentenceOf(result, "HR", () => excluded),
    },
    excluded: excluded.map((each) => explainExclusion(result.requirement, each)),
    children: result.children.map((child) => explainResult(child, known, clocks)),
  };
}

/** The facts that do not count towards a leaf, each with its reason and remedy. */
export function explainExclusions(
  requirement: Requirement,
  known: KnownFacts,
  clocks: Clocks,
): readonly ExplainedExclusion[] {
  return excludedFacts(requirement, known, clocks).map((each) => explainExclusion(requirement, each));
}

const explainExclusion = (requirement: Requirement, excluded: Excluded): ExplainedExclusion => ({
  factId: excluded.factId,
  kind: excluded.kind,
  reason: excluded.reason,
  on: toCivilDateOrNull(excluded.on),
  further: (excluded.further ?? []).map(({ reason }) => reason),
  remedy: {
    WORKER: remedyOf(requirement, excluded, "WORKER"),
    HR: remedyOf(requirement, excluded, "HR"),
  },
});
