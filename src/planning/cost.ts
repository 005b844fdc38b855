import type { CandidateProgramme, CandidateUnit } from "./question";

/** What a plan costs. Unknown values of a unit are counted separately, and never as zero. */
export interface Cost {
  readonly units: number;
  /** Taught hours of the units whose hours are known. */
  readonly hours: number;
  readonly hoursNotKnown: number;
  /**
   * Pounds: of the programmes that have a price for the whole, and of the other units whose price is known.
   */
  readonly price: number;
  readonly priceNotKnown: number;
}

export const NO_COST: Cost = { units: 0, hours: 0, hoursNotKnown: 0, price: 0, priceNotKnown: 0 };

/** A unit that is taken, and the programme in which it is; null if it is taken by itself. */
export interface TakenUnit {
  readonly unit: Pick<CandidateUnit, "hours" | "price">;
  readonly programme: Pick<CandidateProgramme, "id" | "price"> | null;
}

/** A programme with a price for the whole is paid for once, and what is taken in it costs nothing more. */
export function costOf(taken: readonly TakenUnit[]): Cost {
  const sum = (amounts: readonly (number | null)[]) =>
    // Hundredths are added, which are whole.
    amounts.reduce<number>((all, amount) => all + Math.round((amount ?? 0) * 100), 0) / 100;
  const unknown = (amounts: readonly (number | null)[]) => amounts.filter((amount) => amount === null).length;
  const hours = taken.map(({ unit }) => unit.hours);
  const isWhole = (programme: TakenUnit["programme"]) => programme !== null && programme.price !== null;
  const wholes = new Map(
    taken.flatMap(({ programme }) =>
      programme !== null && isWhole(programme) ? [[programme.id, programme.price]] : [],
    ),
  );
  const prices = [
    ...wholes.values(),
    ...taken.flatMap(({ unit, programme }) => (isWhole(programme) ? [] : [unit.price])),
  ];
  return {
    units: taken.length,
    hours: sum(hours),
    hoursNotKnown: unknown(hours),
    price: sum(prices),
    priceNotKnown: unknown(prices),
  };
}

/** Two costs together. */
export function addCosts(a: Cost, b: Cost): Cost {
  return {
    units: a.units + b.units,
    hours: a.hours + b.hours,
    hoursNotKnown: a.hoursNotKnown + b.hoursNotKnown,
    price: a.price + b.price,
    priceNotKnown: a.priceNotKnown + b.priceNotKnown,
  };
}
