import type { Day } from "./days";
import type { Outcome, Quantity } from "./evaluation";
import type { Excluded } from "./exclusion";
import type { FactKind } from "./fact-kind";
import type { SuppliedBy } from "./requirement";

/** A fact that counts on a day, with the first day on which it no longer does (NEVER: without end). */
export interface CountingFact {
  readonly factId: string;
  readonly kind: FactKind;
  readonly stopsOn: Day;
  /** For a claim: ids of the links between competences by which it counts. */
  readonly through?: readonly string[];
}

/** What a worker's record means for one leaf requirement, day by day. */
export interface LeafReading {
  /** Every day on which any of the answers below may change. */
  readonly changes: readonly Day[];
  outcomeOn(day: Day): Outcome;
  countedOn(day: Day): readonly CountingFact[];
  /** The facts on the same matter that do not count on a day; asked for by an explanation only. */
  excludedOn(day: Day): readonly Excluded[];
  measureOn(day: Day): { readonly required: Quantity; readonly actual: Quantity };
  /** Who has to act while it is PENDING or UNKNOWN, if it is not the usual one. */
  readonly pendingMove?: SuppliedBy;
  /**
   * Days that a sentence may name: the newest fact that counts, the last day on which one stopped counting,
   * what waits.
   */
  noteOn(day: Day): LeafNote;
}

export interface LeafNote {
  readonly newest?: Day | null;
  readonly stopped?: Day | null;
  readonly waiting?: number;
  readonly nothingRecorded?: boolean;
  /** For time in role: the day on which enough had counted. */
  readonly reached?: Day | null;
  /** For time in role: whether the day adds to the count, and if not, why. */
  readonly count?: "GOES_ON" | "NO_HOURS" | "STOPPED" | undefined;
}
