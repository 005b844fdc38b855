import type { CandidateUnit, CostProfile, Limits } from "./question";
import type { Column, Program } from "./solver/program";

/** The columns of a covering problem that cost something, or that order plans of the same cost. */
export interface CostedColumns {
  readonly columns: readonly Column[];
  /** The column for the days until the last item is done; null if there is none. */
  readonly landing: number | null;
  readonly units: ReadonlyMap<number, CandidateUnit>;
  readonly prices: ReadonlyMap<number, number | null>;
  /** Pieces of evidence for competences that were never shown. */
  readonly unshown: ReadonlySet<number>;
  readonly items: readonly number[];
  /** For items that time or other people bring: the days until they can be done. */
  readonly waits: ReadonlyMap<number, number>;
  /** In the order of their codes. */
  readonly ordered: readonly number[];
}

/**
 * How many columns are ordered by code in one tier: weights that are powers of two stay exact, and far from
 * the solver's tolerance.
 */
const ORDERED_AT_ONCE = 16;

/**
 * The costs to minimise, the most important first: the cost of a plan, then the order of plans that cost the
 * same.
 */
export function costTiersOf(costed: CostedColumns, profile: CostProfile, { ownEvidence }: Limits) {
  const { columns, landing, units, prices, unshown, waits, ordered } = costed;
  const costs = (cost: (index: number) => number) => columns.map((_, index) => cost(index));
  const amounts: ReadonlyMap<number, number | null> | null =
    profile === "LEAST_MONEY"
      ? prices
      : profile === "FEWEST_HOURS"
        ? new Map([...units].map(([index, { hours }]) => [index, hours]))
        : null;
  const isItem = new Set(costed.items);
  const cost = costs((index) => {
    if (profile === "SOONEST") return index === landing ? 1 : 0;
    if (amounts) return Math.round((amounts.get(index) ?? 0) * 100);
    return units.has(index) ? 1 : 0;
  });
  const items = costs((index) => (isItem.has(index) ? 1 : 0));
  // How soon a plan is done depends on one day only: solving the two tiers separately is quicker there.
  const both = profile === "SOONEST" ? null : joinedTiers(cost, items, columns);
  const untaught = costs((index) => (ownEvidence === "WHERE_NOT_TAUGHT" && unshown.has(index) ? 1 : 0));
  const unknown = costs((index) => (amounts?.get(index) === null ? 1 : 0));
  // A plan that is to be ready soon is the soonest of all, whatever it counts on.
  const tiers: Program["tiers"][number][] =
    profile === "SOONEST"
      ? [cost, untaught, items]
      : [untaught, unknown, ...(both ? [both.costs] : [cost, items])];
  const costTiers = tiers.length;
  tiers.push(costs((index) => waits.get(index) ?? 0));
  for (let from = 0; from < ordered.length; from += ORDERED_AT_ONCE) {
    const weights = new Map(
      ordered
        .slice(from, from + ORDERED_AT_ONCE)
        .map((index, place) => [index, -(2 ** (ORDERED_AT_ONCE - 1 - place))]),
    );
    tiers.push(costs((index) => weights.get(index) ?? 0));
  }
  return {
    tiers,
    costTiers,
    costIn: (tier: number, sum: number) =>
      both && tier === costTiers - 1 ? Math.floor(sum / both.weight) : sum,
  };
}

/** A larger weighted sum would come too near to the solver's tolerance. */
const LARGEST_SUM = 2 ** 24;

/**
 * Joins two tiers into one, the first weighted by more than the sum of the second can be: proving both
 * together halves the time of the worst cases (npm run bench:plan: 0.8 s of processor time instead of 2.0).
 * Null if the sums would be too large.
 */
function joinedTiers(
  first: readonly number[],
  second: readonly number[],
  columns: readonly Column[],
): { readonly costs: readonly number[]; readonly weight: number } | null {
  const most = (costs: readonly number[]) =>
    costs.reduce((sum, cost, index) => sum + cost * (columns[index]?.most ?? 0), 0);
  const step = first.reduce(greatestCommonDivisor, 0) || 1;
  const weight = most(second) + 1;
  if ((most(first) / step) * weight > LARGEST_SUM) return null;
  return { costs: first.map((cost, index) => (cost / step) * weight + (second[index] ?? 0)), weight };
}

const greatestCommonDivisor = (a: number, b: number): number =>
  b === 0 ? a : greatestCommonDivisor(b, a % b);
