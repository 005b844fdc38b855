import { type Choice, coversAll, EMPTY_CHOICE, everythingIn, onlyChoice } from "./choice";
import { coverModelOf } from "./cover-model";
import type { Cover } from "./cover-problem";
import { firstDayByPace } from "./pace";
import type { PlanContext } from "./plan-context";
import { comparePrices, type Price, priceOf } from "./price";
import type { Solver } from "./solver/program";
import { solveSmall } from "./solver/small";

/** Whether nothing cheaper exists, or how much cheaper something could be at most. */
export type ProofStatus =
  | { readonly is: "PROVEN" }
  /** Gap: the part of the cost by which it could be less at most; 1 where nothing is known. */
  | { readonly is: "BOUNDED"; readonly gap: number };

/**
 * The cheapest of what closes all that a cover takes; `atLeast` is what nothing that does can cost less than.
 */
export type Chosen =
  | {
      readonly choice: Choice;
      readonly standing: ProofStatus;
      readonly atLeast: Price;
      readonly took: number;
    }
  | { readonly choice: null; readonly outOfTime: boolean; readonly took: number };

/**
 * The cheapest way to close what has to be closed, equal costs ordered by fewest items, by what comes soonest
 * and then by code.
 * @param less choices that are known not to do.
 */
export async function choose(
  cover: Cover,
  context: PlanContext,
  solver: Solver,
  seconds: number,
  less: readonly Choice[] = [],
): Promise<Chosen> {
  const { question } = context;
  const first = Math.max(cover.range.from, ...(cover.leaves.length === 0 ? [] : [question.clocks.asOf]));
  const proven = (choice: Choice): Chosen => ({
    choice,
    standing: { is: "PROVEN" },
    atLeast: priceOf(choice, Math.max(first, firstDayByPace(choice, context)), context),
    took: 0,
  });
  if (!coversAll(cover, everythingIn(cover))) return { choice: null, outOfTime: false, took: 0 };
  if (less.length === 0 && cover.root.kind === "HELD") return proven(EMPTY_CHOICE);
  const only = less.length === 0 && question.limits.budget === null ? onlyChoice(cover) : null;
  if (only && firstDayByPace(only, context) >= cover.range.until)
    return { choice: null, outOfTime: false, took: 0 };
  if (only) return proven(only);
  const model = coverModelOf(cover, question, less);
  // Without any time for a proof, none is looked for here either.
  const small = seconds > 0 ? solveSmall(model.program, model.read) : null;
  const solved = small ?? (await solver.solve(model.program, seconds));
  const { took = 0 } = solved;
  if (solved.outcome === "INFEASIBLE") return { choice: null, outOfTime: false, took };
  if (solved.outcome === "NOTHING_FOUND") return { choice: null, outOfTime: true, took };
  const { costTiers, costIn } = model;
  const costs = solved.tiers.slice(0, costTiers);
  const short = costs
    .map(({ sum, atLeast }, tier) => ({ sum: costIn(tier, sum), atLeast: costIn(tier, atLeast) }))
    .find(({ sum, atLeast }) => sum > atLeast);
  const isProven = costs.length === costTiers && costs.every(({ sum, atLeast }) => sum <= atLeast);
  const choice = model.choiceOf(solved.values);
  const landing = question.clocks.asOf + model.landingOf(solved.values);
  return {
    choice,
    standing: isProven
      ? { is: "PROVEN" }
      : { is: "BOUNDED", gap: short ? (short.sum - short.atLeast) / Math.max(1, Math.abs(short.sum)) : 0 },
    atLeast: priceWith(choice, landing, context),
    took,
  };
}

/**
 * The cost of a choice in the program, for which the day is the one on which its last item can be done by
 * itself.
 */
function priceWith(choice: Choice, landing: number, context: PlanContext): Price {
  const price = priceOf(choice, landing, context);
  return context.question.profile === "SOONEST"
    ? [landing - context.question.clocks.asOf, ...price.slice(1)]
    : price;
}

export const isCheaper = (a: Price, b: Price): boolean => comparePrices(a, b) < 0;
