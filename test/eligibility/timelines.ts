import { evaluate, type Outcome, type RequirementResult, toCivilDate, toDay } from "../../src/eligibility";
import { type Case, WINDOW } from "./generate";
import type { Naive } from "./naive";

/** Every node of a result, the root first. */
export const resultsOf = (result: RequirementResult): readonly RequirementResult[] => [
  result,
  ...result.children.flatMap(resultsOf),
];
export const naivesOf = (node: Naive): readonly Naive[] => [node, ...node.children.flatMap(naivesOf)];

export const evaluated = ({ requirement, facts, knownAt }: Case, asOf: number) =>
  evaluate(requirement, facts, { asOf, knownAt });

/** What holds from a day on, at every node. */
export interface Step {
  readonly from: number;
  readonly outcomes: readonly Outcome[];
}

/**
 * The engine's whole timeline over the window: asked on its first day, and again on each day on which an answer says that some
 * node will change. PENDING stands from the day asked about on, so asking again later changes nothing that is still ahead.
 */
export function stepsOf(one: Case): readonly Step[] {
  const steps: Step[] = [];
  let from: number | null = WINDOW.from;
  while (from !== null && from < WINDOW.until) {
    const nodes = resultsOf(evaluated(one, from).root);
    steps.push({ from, outcomes: nodes.map(({ outcome }) => outcome) });
    const changes: number[] = nodes.flatMap(({ changesOn }) =>
      changesOn === null ? [] : [toDay(changesOn)],
    );
    from = changes.length === 0 ? null : Math.min(...changes);
  }
  return steps;
}

export const satisfies = (outcome: Outcome | undefined): boolean => outcome === "MET" || outcome === "WAIVED";

/** Section 1's questions, read off the outcomes of every day of the window by walking along them. */
export function readOff(outcomes: readonly Outcome[], asOf: number) {
  const at = asOf - WINDOW.from;
  const outcome = outcomes[at];
  const walk = (from: number, step: 1 | -1, until: (each: Outcome) => boolean): number | null => {
    for (let index = from; index >= 0 && index < outcomes.length; index += step) {
      const each = outcomes[index];
      if (each !== undefined && until(each)) return index;
    }
    return null;
  };
  const date = (index: number | null) => (index === null ? null : toCivilDate(WINDOW.from + index));
  const before = satisfies(outcome) ? walk(at, -1, (each) => !satisfies(each)) : null;
  return {
    outcome,
    satisfiedSince: before === null ? null : date(before + 1),
    eligibleFrom: date(walk(at, 1, satisfies)),
    lapsesOn: satisfies(outcome) ? date(walk(at, 1, (each) => !satisfies(each))) : null,
    changesOn: date(walk(at, 1, (each) => each !== outcome)),
  };
}

/** The engine's answers to the same questions; a date after the window is not compared. */
export function readsOf(result: RequirementResult) {
  const within = (date: string | null) => (date !== null && toDay(date) < WINDOW.until ? date : null);
  return {
    outcome: result.outcome,
    satisfiedSince: within(result.satisfiedSince),
    eligibleFrom: within(result.eligibleFrom),
    lapsesOn: within(result.lapsesOn),
    changesOn: within(result.changesOn),
  };
}
