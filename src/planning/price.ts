import type { Day } from "../eligibility";
import type { Choice } from "./choice";
import { offersIn } from "./dated-choice";
import type { PlanContext } from "./plan-context";
import { takenIn } from "./programmes";
import { timetableOf } from "./timetable";

/**
 * The cost of a choice, the most important part first: pieces for things never shown, unknown values, and the
 * profile's cost. For a plan that is to be ready soon, its days come first.
 */
export type Price = readonly number[];

/** @param readyOn by it. */
export function priceOf(choice: Choice, readyOn: Day, context: PlanContext): Price {
  const { question, options } = context;
  const { profile, limits, clocks } = question;
  const units = offersIn(choice, context).map(({ unit }) => unit);
  const unshown =
    limits.ownEvidence === "WHERE_NOT_TAUGHT"
      ? [...choice.own].reduce(
          (sum, [id, amount]) => sum + (options.pieces.get(id)?.isUnshown ? amount : 0),
          0,
        )
      : 0;
  if (profile === "FEWEST_UNITS") return [unshown, 0, units.length];
  if (profile === "SOONEST") {
    const landsOn = timetableOf(offersIn(choice, context), limits, clocks.asOf)?.landsOn ?? readyOn;
    return [Math.max(readyOn, landsOn) - clocks.asOf, unshown, 0];
  }
  const amounts = profile === "FEWEST_HOURS" ? units.map(({ hours }) => hours) : paidFor(choice, context);
  return [
    unshown,
    amounts.filter((amount) => amount === null).length,
    amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0),
  ];
}

/**
 * The prices of what is paid for: programmes that have one for the whole, and units that are in none of
 * those.
 */
function paidFor(choice: Choice, context: PlanContext): readonly (number | null)[] {
  const joined = context.options.offers.programmes.flatMap(({ programme }) =>
    choice.programmes.has(programme.id) ? [programme] : [],
  );
  const isWhole = (unitId: string) => (takenIn(unitId, joined)?.price ?? null) !== null;
  return [
    ...offersIn(choice, context).flatMap(({ unit }) => (isWhole(unit.unitId) ? [] : [unit.price])),
    ...joined.flatMap(({ price }) => price ?? []),
  ];
}

/** Whether all prices are known and fit the budget. */
export function isWithinBudget(choice: Choice, context: PlanContext): boolean {
  const { budget } = context.question.limits;
  if (budget === null) return true;
  const prices = paidFor(choice, context);
  const pence = prices.reduce<number>((sum, price) => sum + Math.round((price ?? 0) * 100), 0);
  return !prices.includes(null) && pence <= Math.round(budget * 100);
}

/** Less than 0 if the first costs less. */
export function comparePrices(a: Price, b: Price): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
