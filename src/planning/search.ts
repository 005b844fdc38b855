import type { Day } from "../eligibility";
import type { Checks } from "./checks";
import { type Choice, everythingIn } from "./choice";
import { type Chosen, choose, isCheaper, type ProofStatus } from "./choose";
import type { Range } from "./future";
import type { PlanContext } from "./plan-context";
import { comparePrices, isWithinBudget, type Price, priceOf } from "./price";
import { firstReadyDay, removeUnneeded } from "./ready";
import type { Solver } from "./solver/program";

/** A choice that makes ready on a day, and what is known of others. */
export interface Found {
  readonly choice: Choice;
  readonly readyOn: Day;
  readonly standing: ProofStatus;
}

export type Searched =
  | { readonly found: Found }
  /** Whether the time was over before anything was found: otherwise it is proven that there is nothing. */
  | { readonly found: null; readonly outOfTime: boolean };

/** At most this many covering problems are solved for one plan. */
const MOST_SOLVED = 24;
/** At most this many choices that were not enough are excluded from one stretch of days. */
const MOST_LESS = 12;

/** Some days, and what no plan that is ready on one of them can cost less than. */
interface OpenRange {
  readonly range: Range;
  readonly atLeast: Price;
  readonly less: readonly Choice[];
}

interface Best extends Omit<Found, "standing"> {
  readonly price: Price;
  /**
   * Whether it was found on days on which nothing changes by itself, so that equal costs are in their order.
   */
  readonly isSettled?: boolean;
}

/**
 * The cheapest choice over all days from one on, before another. What is open on days together is the least
 * that is open on any of them, so that the cheapest way to close it costs no more than any plan that is ready
 * on one of the days. If the engine finds that it makes ready, nothing is cheaper; otherwise the days are
 * divided, and each part is examined, the cheapest first.
 */
export async function searchWithin(from: Day, until: Day, checks: Checks, solver: Solver): Promise<Searched> {
  const { seconds } = checks.context.question.limits;
  const open: OpenRange[] = [{ range: { from, until }, atLeast: [0, 0, 0], less: [] }];
  const search: Search = {
    open,
    undecided: [],
    best: null,
    left: seconds,
    solved: 0,
    isComplete: true,
    gap: 0,
  };
  for (let next = cheapestOf(open); next !== null; next = cheapestOf(open)) {
    if (isNoBetter(search, next.atLeast)) break;
    if (search.solved >= MOST_SOLVED || (search.solved > 0 && search.left <= 0)) {
      open.push(next);
      search.isComplete = false;
      break;
    }
    const isSpent = await searchRange(next, search, { from, until }, checks, solver);
    if (isSpent) {
      search.isComplete = false;
      break;
    }
  }
  if (search.undecided.some((each) => !isNoBetter(search, each.atLeast))) search.isComplete = false;
  const { best, undecided, left, isComplete, gap } = search;
  if (best === null) {
    checks.draw();
    const found = await findAnyChoice(from, until, checks);
    return found ? { found } : { found: null, outOfTime: !isComplete || checks.isSpent };
  }
  const settled = isComplete ? await settleTies(best, checks, solver, left) : best;
  if (isComplete) return { found: { ...settled, standing: { is: "PROVEN" } } };
  const bound = cheapestOf([...open, ...undecided])?.atLeast ?? best.price;
  return {
    found: { ...best, standing: { is: "BOUNDED", gap: Math.max(gap, gapBetween(best.price, bound)) } },
  };
}

/** What a search has found so far. */
interface Search {
  /** The ranges that are still to be looked at. */
  readonly open: OpenRange[];
  /**
   * Ranges that cannot be divided further, with choices that cannot be excluded: something cheaper may exist
   * there.
   */
  readonly undecided: OpenRange[];
  best: Best | null;
  /** Seconds left for the solver. */
  left: number;
  /** How many covering problems were solved. */
  solved: number;
  /** Whether everything that could be cheaper was looked at. */
  isComplete: boolean;
  gap: number;
}

const isNoBetter = ({ best }: Search, price: Price): boolean =>
  best !== null && comparePrices(price, best.price) >= 0;

/**
 * Looks for the cheapest choice on some days, and divides them if it is not enough. @returns whether the
 * checks are spent.
 */
async function searchRange(
  next: OpenRange,
  search: Search,
  { from, until }: Range,
  checks: Checks,
  solver: Solver,
): Promise<boolean> {
  const { context } = checks;
  await solver.breathe?.();
  const cover = await checks.coverOver(next.range);
  const chosen = await choose(cover, context, solver, Math.max(0, search.left), next.less);
  search.solved += 1;
  search.left -= chosen.took;
  if (!chosen.choice) {
    if (chosen.outOfTime) search.isComplete = false;
    return false;
  }
  await solver.breathe?.();
  const isProven = chosen.standing.is === "PROVEN";
  if (chosen.standing.is === "BOUNDED") {
    search.isComplete = false;
    search.gap = Math.max(search.gap, chosen.standing.gap);
  }
  if (isProven && isNoBetter(search, chosen.atLeast)) return false;
  const atLeast = isProven ? chosen.atLeast : next.atLeast;
  const { dated, isCertain } = await dateAndReduce(chosen.choice, from, until, checks);
  // Nothing more is known about these days than before.
  if (!isCertain) search.undecided.push({ ...next, atLeast });
  const difference = dated === null ? null : comparePrices(dated.price, chosen.atLeast);
  if (dated && (search.best === null || isCheaper(dated.price, search.best.price))) {
    const isSettled = context.future.daysIn(next.range).length === 1 && difference === 0;
    search.best = { ...dated, isSettled };
  }
  if (checks.isSpent) return true;
  if (difference !== null && difference <= 0) {
    // Cheaper than the program's bound: the engine sees something that the program does not.
    if (isProven && difference < 0) search.isComplete = false;
    return false;
  }
  const parts = partsOf({ ...next, atLeast }, chosen, context, dated?.readyOn ?? null);
  if (parts.length === 0) search.undecided.push({ ...next, atLeast });
  search.open.push(...parts);
  return false;
}

/** Takes out the one with the least cost, the earliest of equals. */
function cheapestOf(open: OpenRange[]): OpenRange | null {
  open.sort((a, b) => comparePrices(a.atLeast, b.atLeast) || a.range.from - b.range.from);
  return open.shift() ?? null;
}

function gapBetween(price: Price, bound: Price): number {
  const at = price.findIndex((each, index) => each > (bound[index] ?? 0));
  const sum = price[at] ?? 0;
  return at < 0 ? 0 : (sum - (bound[at] ?? 0)) / Math.max(1, sum);
}

/** A choice on the first day on which it makes ready, less what is not needed for it. */
async function dateAndReduce(
  choice: Choice,
  from: Day,
  until: Day,
  checks: Checks,
): Promise<{ readonly dated: Best | null; readonly isCertain: boolean }> {
  const { day: first, isCertain } = await firstReadyDay(choice, checks, from);
  if (first === null || first >= until) return { dated: null, isCertain };
  const pared = await removeUnneeded(choice, first, checks);
  const readyOn = (await firstReadyDay(pared, checks, from)).day ?? first;
  const price = priceOf(pared, readyOn, checks.context);
  return { dated: { choice: pared, readyOn, price }, isCertain: !checks.isSpent };
}

/** The same days in two parts; or a single day without the choice that is not enough on it. */
function partsOf(
  { range, less, atLeast }: OpenRange,
  chosen: Chosen,
  context: PlanContext,
  readyOn: Day | null,
): readonly OpenRange[] {
  if (!chosen.choice) return [];
  const cut = cutOf(range, context, readyOn);
  if (cut !== null)
    return [
      { range: { from: range.from, until: cut }, atLeast, less },
      { range: { from: cut, until: range.until }, atLeast, less },
    ];
  const isExact = chosen.choice.own.size === 0 && less.length < MOST_LESS;
  return isExact ? [{ range, atLeast, less: [...less, chosen.choice] }] : [];
}

/**
 * Where to divide some days: at the middle boundary between stretches, or, within one stretch, in the middle
 * of the days.
 */
function cutOf({ from, until }: Range, { future }: PlanContext, readyOn: Day | null): Day | null {
  if (readyOn !== null && readyOn > from && readyOn < until) return readyOn;
  const starts = future.starts.filter((day) => day > from && day < until);
  const middle = starts[Math.floor(starts.length / 2)];
  if (middle !== undefined) return middle;
  return until - from > 1 ? from + Math.max(1, Math.floor((until - from) / 2)) : null;
}

/**
 * Among choices that cost the same on the same days: the one with the fewest items, then the first by code.
 */
async function settleTies(best: Best, checks: Checks, solver: Solver, left: number): Promise<Best> {
  const { context } = checks;
  const { question, future } = context;
  const isDay = question.profile === "SOONEST";
  if (best.isSettled) return best;
  const range = isDay ? { from: best.readyOn, until: best.readyOn + 1 } : future.around(best.readyOn);
  const chosen = await choose(await checks.coverOver(range), context, solver, Math.max(0, left));
  if (!chosen.choice) return best;
  await checks.breathe();
  const { dated, isCertain } = await dateAndReduce(chosen.choice, range.from, range.until, checks);
  // A choice that was not fully checked may contain something that is not needed.
  return dated && isCertain && comparePrices(dated.price, best.price) === 0 ? dated : best;
}

/** At most this many stretches of days are tried if the program finds nothing. */
const MOST_TRIED = 40;

/**
 * If the program finds nothing: everything that can be done for some day, without what is not needed. Its
 * cost has no bound. It does not depend on the program, so the answer is never "no date" if everything
 * together makes ready on a day.
 */
async function findAnyChoice(from: Day, end: Day, checks: Checks): Promise<Found | null> {
  const { context } = checks;
  const { future } = context;
  for (const start of future.daysIn({ from, until: end }).slice(0, MOST_TRIED)) {
    const until = Math.min(end, future.around(start).until);
    for (const day of new Set([start, until - 1])) {
      const everything = everythingIn(await checks.coverOver({ from: day, until: day + 1 }));
      if (!(await checks.isReadyBy(everything, day))) continue;
      const choice = await removeUnneeded(everything, day, checks);
      if (!isWithinBudget(choice, context)) continue;
      const readyOn = (await firstReadyDay(choice, checks, from)).day ?? day;
      return { choice, readyOn, standing: { is: "BOUNDED", gap: 1 } };
    }
  }
  return null;
}
