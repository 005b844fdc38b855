import type { CandidateUnit } from "./question";

/** What a plan takes. What is not known of a unit is counted apart, and never as nothing. */
export interface Cost {
  readonly units: number;
  /** Taught hours of the units whose hours are known. */
  readonly hours: number;
  readonly hoursNotKnown: number;
  /** Pounds, of the units whose price is known. */
  readonly price: number;
  readonly priceNotKnown: number;
}

export const NO_COST: Cost = { units: 0, hours: 0, hoursNotKnown: 0, price: 0, priceNotKnown: 0 };

export function costOf(units: readonly Pick<CandidateUnit, "hours" | "price">[]): Cost {
  const sum = (amounts: readonly (number | null)[]) =>
    // Hundredths are added, which are whole.
    amounts.reduce<number>((all, amount) => all + Math.round((amount ?? 0) * 100), 0) / 100;
  const unknown = (amounts: readonly (number | null)[]) => amounts.filter((amount) => amount === null).length;
  const [hours, prices] = [units.map((unit) => unit.hours), units.map(({ price }) => price)];
  return {
    units: units.length,
    hours: sum(hours),
    hoursNotKnown: unknown(hours),
    price: sum(prices),
    priceNotKnown: unknown(prices),
  };
}

/** Two costs together. */
export function plus(a: Cost, b: Cost): Cost {
  return {
    units: a.units + b.units,
    hours: a.hours + b.hours,
    hoursNotKnown: a.hoursNotKnown + b.hoursNotKnown,
    price: a.price + b.price,
    priceNotKnown: a.priceNotKnown + b.priceNotKnown,
  };
}
