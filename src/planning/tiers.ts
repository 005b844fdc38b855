import type { CandidateUnit, CostProfile, Limits } from "./question";
import type { Column, Program } from "./solver/program";

/** What the columns of a covering problem stand for, as far as it costs something. */
export interface Counted {
  readonly columns: readonly Column[];
  /** Of the days until the last lands. */
  readonly landing: number | null;
  readonly units: ReadonlyMap<number, CandidateUnit>;
  readonly prices: ReadonlyMap<number, number | null>;
  /** Pieces of what was never shown. */
  readonly unshown: ReadonlySet<number>;
  readonly items: readonly number[];
  /** Of what time and others bring, the days until it can be there. */
  readonly waits: ReadonlyMap<number, number>;
  /** By code. */
  readonly ordered: readonly number[];
}

/** So many columns are ordered by code at a time: weights of powers of two stay exact, and far from the solver's tolerance. */
const ORDERED_AT_ONCE = 16;

/** What is least, the most important first: what a plan costs, then what orders plans that cost the same. */
export function tiersOf(counted: Counted, profile: CostProfile, { ownEvidence }: Limits) {
  const { columns, landing, units, prices, unshown, waits, ordered } = counted;
  const costs = (cost: (index: number) => number) => columns.map((_, index) => cost(index));
  const amounts: ReadonlyMap<number, number | null> | null =
    profile === "LEAST_MONEY"
      ? prices
      : profile === "FEWEST_HOURS"
        ? new Map([...units].map(([index, { hours }]) => [index, hours]))
        : null;
  const isItem = new Set(counted.items);
  const cost = costs((index) => {
    if (profile === "SOONEST") return index === landing ? 1 : 0;
    if (amounts) return Math.round((amounts.get(index) ?? 0) * 100);
    return units.has(index) ? 1 : 0;
  });
  const items = costs((index) => (isItem.has(index) ? 1 : 0));
  // One day decides how soon a plan is done, whatever is in it: there, the two are found apart in less time.
  const both = profile === "SOONEST" ? null : together(cost, items, columns);
  const tiers: Program["tiers"][number][] = [
    costs((index) => (ownEvidence === "WHERE_NOT_TAUGHT" && unshown.has(index) ? 1 : 0)),
    costs((index) => (amounts?.get(index) === null ? 1 : 0)),
    ...(both ? [both.costs] : [cost, items]),
  ];
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

/** Beyond it, a weighted sum would come too near to what the solver's tolerance can tell apart. */
const LARGEST_SUM = 2 ** 24;

/**
 * Two tiers as one, the first weighted by more than the second can come to: proven at once, they take half the time of the worst
 * cases (npm run bench:plan: 0.8 s of processor time in place of 2.0). Null where the sums would be too large.
 */
function together(
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
