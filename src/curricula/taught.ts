import type { Basis } from "../eligibility";

/** How deeply an outcome is taught, from least to most. */
export const DEPTHS = ["INTRODUCED", "PRACTISED", "ASSESSED"] as const;
export type Depth = (typeof DEPTHS)[number];

/** A version of a curriculum unit, as every question about units reads it. */
export interface UnitVersion<UnitOutcome extends ShownCompetence> {
  /** The version's own id. */
  readonly id: string;
  /** The unit's, the same for every version of it. */
  readonly unitId: string;
  readonly version: number;
  /** Taught hours, if known. */
  readonly hours: number | null;
  /** Ids of the units to be taken before it. */
  readonly prerequisites: readonly string[];
  readonly outcomes: readonly UnitOutcome[];
}

/** The competence that an outcome of a unit shows. */
export interface ShownCompetence {
  readonly competenceId: string;
  /** On the scale of the competence's framework. */
  readonly rank: number;
  readonly depth: Depth;
}

/** A unit that belongs to a set: a programme, a provider's units, or any chosen ones. */
export interface TaughtUnit extends UnitVersion<TaughtOutcome> {
  /** Whether everyone on the programme takes it; null if no programme says. */
  readonly mandatory: boolean | null;
  /** How well it is founded that the unit is taught; null if it was simply chosen. */
  readonly basis: Basis | null;
}

/** What a learner can do after a unit. */
export interface TaughtOutcome extends ShownCompetence {
  readonly id: string;
  /** How well the outcome itself is founded, its mapping to the competence, and its level and depth. */
  readonly textBasis: Basis;
  readonly mappingBasis: Basis;
  readonly levelBasis: Basis;
}

/** The deepest of several; null of none. */
export function deepestOf(depths: readonly Depth[]): Depth | null {
  return DEPTHS.findLast((depth) => depths.includes(depth)) ?? null;
}

/** Taught hours of all units together; null where those of any are not known. */
export function hoursOf(units: readonly TaughtUnit[]): number | null {
  return units.reduce<number | null>(
    (sum, { hours }) => (sum === null || hours === null ? null : sum + hours),
    0,
  );
}
