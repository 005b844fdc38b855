/**
 * What is known to be missing. Only what is recorded can be seen; that something is absent can be said only if
 * somebody has stated that the record is complete.
 */
export interface Knowledge {
  /** Whether the units are all that the set has. True for chosen units, which are exactly those chosen. */
  readonly allUnits: boolean;
  /** Whether the outcomes of those units are all that they teach. */
  readonly allOutcomes: boolean;
}

/** A record that somebody stated to be complete. */
export const ALL_KNOWN: Knowledge = { allUnits: true, allOutcomes: true };
/** A record of some of what is taught. */
export const PART_KNOWN: Knowledge = { allUnits: false, allOutcomes: false };
/** Chosen units, of which nobody has stated that their outcomes are all that they teach. */
export const UNITS_KNOWN: Knowledge = { allUnits: true, allOutcomes: false };

/** Whether a competence that no outcome shows is known not to be taught. */
export const isAbsenceKnown = ({ allUnits, allOutcomes }: Knowledge): boolean => allUnits && allOutcomes;
