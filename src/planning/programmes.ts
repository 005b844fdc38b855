import type { CandidateProgramme, CandidateUnit, Limits } from "./question";

/** A programme that can be joined: all its mandatory units can be taken. */
export interface Joinable {
  readonly programme: CandidateProgramme;
  /** Ids of the units that have to be taken with it, those completed left out. */
  readonly mandatory: readonly string[];
}

/** The ways in which a unit may be taken within the limits. */
export interface Ways {
  /** Whether it may be taken by itself. */
  readonly alone: boolean;
  /** The programmes that it may be taken in. */
  readonly within: readonly CandidateProgramme[];
}

export function waysTo(unit: CandidateUnit, programmes: readonly CandidateProgramme[], limits: Limits): Ways {
  const isAllowed = (id: string) => limits.providerIds === null || limits.providerIds.includes(id);
  const anyone = limits.providerIds === null || unit.providerIds.some(isAllowed);
  const isPriced = (price: number | null) => limits.budget === null || (price ?? unit.price) !== null;
  return {
    alone: !unit.onlyInProgrammes && anyone && isPriced(null),
    within: programmes.filter(
      (each) => teaches(each, unit.unitId) && isAllowed(each.providerId) && isPriced(each.price),
    ),
  };
}

export const teaches = ({ units }: CandidateProgramme, unitId: string): boolean =>
  units.some((unit) => unit.unitId === unitId);

/**
 * The joined programme in which a unit is taken, preferably one with a price for the whole; null if it is
 * taken by itself.
 */
export function takenIn(unitId: string, joined: readonly CandidateProgramme[]): CandidateProgramme | null {
  const within = joined.filter((each) => teaches(each, unitId));
  return within.find(({ price }) => price !== null) ?? within[0] ?? null;
}
