import type { Program, Row, Solved } from "./program";

/** Larger programs go to the solver without a try. */
const MOST_COLUMNS = 80;
/** Rows that are looked at before a program is left to the solver: two to four milliseconds. */
const MOST_LOOKS = 20_000;

/**
 * Solves a small program exactly, on this thread; null if it takes more than a few milliseconds, or if several
 * solutions with other values in the columns that are read are the least.
 *
 * Proof: a branch is a program with narrower bounds. Each column by itself has a value within its bounds at which its
 * costs are least, compared tier by tier, and the sum of these is the least that a solution in the branch can cost,
 * because the order of tiers is kept when sums are added. So a branch that cannot cost less than the best solution
 * holds nothing better. If the least values satisfy all rows, they are the best solution of the branch; if not, the
 * branch is divided at one column of a row that they violate. Bounds are narrowed by whole numbers that no solution
 * can have.
 * @param read the columns whose values matter.
 */
export function solveSmall(program: Program, read: readonly number[]): Solved | null {
  if (program.columns.length > MOST_COLUMNS) return null;
  const search = new SmallSearch(program, read);
  const low = program.columns.map(({ least }) => least);
  const high = program.columns.map(({ most }) => most);
  if (!search.divide({ low, high })) return null;
  const { best } = search;
  if (best === null) return { outcome: "INFEASIBLE", values: [], tiers: [] };
  return { outcome: "FOUND", values: best.values, tiers: best.sums.map((sum) => ({ sum, atLeast: sum })) };
}

/** Bounds of each column, both included. */
interface Branch {
  readonly low: number[];
  readonly high: number[];
}

class SmallSearch {
  best: { readonly values: readonly number[]; readonly sums: readonly number[] } | null = null;
  #looks = 0;
  /** For each column: its costs are least at its lower bound (1), at its upper bound (-1), or nothing (0). */
  readonly #leans: readonly number[];

  constructor(
    private readonly program: Program,
    private readonly read: readonly number[],
  ) {
    const { columns, tiers } = program;
    this.#leans = columns.map((_, at) => Math.sign(tiers.find((costs) => costs[at])?.[at] ?? 0));
  }

  /** Looks for something better in a branch. @returns false if the search is given up. */
  divide(branch: Branch): boolean {
    if (!this.narrow(branch)) return this.#looks <= MOST_LOOKS;
    if (this.#looks > MOST_LOOKS) return false;
    const values = this.#leans.map((lean, at) => (lean < 0 ? branch.high[at] : branch.low[at]) ?? 0);
    const sums = this.program.tiers.map((costs) =>
      costs.reduce((sum, cost, at) => (cost === 0 ? sum : sum + cost * (values[at] ?? 0)), 0),
    );
    const order = this.best === null ? -1 : compare(sums, this.best.sums);
    if (order > 0) return true;
    const violated = this.program.rows.find((row) => sumOf(row, values) < row.least);
    if (violated === undefined) return this.take(values, sums, order, branch);
    const at = this.columnIn(violated, values, branch);
    if (at === null) return true;
    const [low, high] = [branch.low[at] ?? 0, branch.high[at] ?? 0];
    const isLow = values[at] === low;
    const moved = isLow ? withBounds(branch, at, low + 1, high) : withBounds(branch, at, low, high - 1);
    const kept = isLow ? withBounds(branch, at, low, low) : withBounds(branch, at, high, high);
    return this.divide(moved) && this.divide(kept);
  }

  /** The least values of a branch satisfy all rows. @returns false if it is not clear which solution is meant. */
  private take(
    values: readonly number[],
    sums: readonly number[],
    order: number,
    { low, high }: Branch,
  ): boolean {
    if (this.read.some((at) => this.#leans[at] === 0 && low[at] !== high[at])) return false;
    if (order === 0) return this.read.every((at) => values[at] === this.best?.values[at]);
    this.best = { values, sums };
    return true;
  }

  /** A column that would bring the sum of a row nearer to its least: one that costs nothing, or the first. */
  private columnIn({ terms }: Row, values: readonly number[], { low, high }: Branch): number | null {
    let found: number | null = null;
    for (const [at, times] of terms) {
      const isLow = values[at] === low[at];
      if (low[at] === high[at] || times > 0 !== isLow) continue;
      if (this.#leans[at] === 0) return at;
      found ??= at;
    }
    return found;
  }

  /** Narrows the bounds until no row narrows them further. @returns false if no solution is within them. */
  private narrow({ low, high }: Branch): boolean {
    for (let isNarrower = true; isNarrower; ) {
      isNarrower = false;
      for (const { least, terms } of this.program.rows) {
        this.#looks += 1;
        let most = -least;
        for (const [at, times] of terms) most += times * ((times > 0 ? high[at] : low[at]) ?? 0);
        if (most < 0) return false;
        for (const [at, times] of terms) {
          const [from, to] = [low[at] ?? 0, high[at] ?? 0];
          if (Math.abs(times) * (to - from) <= most) continue;
          const room = Math.floor(most / Math.abs(times));
          if (times > 0) low[at] = to - room;
          else high[at] = from + room;
          isNarrower = true;
        }
      }
      if (this.#looks > MOST_LOOKS) return false;
    }
    return true;
  }
}

const withBounds = ({ low, high }: Branch, at: number, least: number, most: number): Branch => ({
  low: low.with(at, least),
  high: high.with(at, most),
});

const sumOf = ({ terms }: Row, values: readonly number[]): number =>
  terms.reduce((sum, [at, times]) => sum + times * (values[at] ?? 0), 0);

/** Tier by tier. */
function compare(one: readonly number[], other: readonly number[]): number {
  for (const [tier, sum] of one.entries()) {
    const difference = sum - (other[tier] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
