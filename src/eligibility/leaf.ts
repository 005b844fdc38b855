import { type Day, NEVER } from "./days";
import type { FactKind, Outcome, Quantity } from "./evaluation";
import type { SuppliedBy } from "./requirement";

/** A fact that counts on a day, with the first day on which it no longer does (NEVER: without end). */
export interface Counting {
  readonly factId: string;
  readonly kind: FactKind;
  readonly stopsOn: Day;
}

/** What a kind of requirement says of a worker's record: one of these for each leaf. */
export interface LeafReading {
  /** Every day on which any of the answers below may change. */
  readonly changes: readonly Day[];
  outcomeOn(day: Day): Outcome;
  countedOn(day: Day): readonly Counting[];
  measureOn(day: Day): { readonly required: Quantity; readonly actual: Quantity };
  /** Who has to move while PENDING or UNKNOWN, where it is not the usual one. */
  readonly pendingMove?: SuppliedBy;
  /** Days that a sentence may name: the newest fact that counts, the last day on which one stopped counting, what waits. */
  noteOn(day: Day): LeafNote;
}

export interface LeafNote {
  readonly newest?: Day | null;
  readonly stopped?: Day | null;
  readonly waiting?: number;
  readonly nothingRecorded?: boolean;
}

/** A stretch of days [from, until) on which a fact counts. */
export interface Stretch {
  readonly factId: string;
  readonly from: Day;
  readonly until: Day;
}

export const holdsOn = ({ from, until }: { readonly from: Day; readonly until: Day }, day: Day): boolean =>
  from <= day && day < until;

export const earliest = (...days: readonly (Day | null)[]): Day =>
  Math.min(...days.map((day) => day ?? NEVER));

/** The note of facts that count over stretches. */
export function noteOfStretches(stretches: readonly Stretch[], day: Day): LeafNote {
  const counting = stretches.filter((stretch) => holdsOn(stretch, day));
  const over = stretches.filter(({ from, until }) => from < until && until <= day);
  return {
    newest: counting.length > 0 ? Math.max(...counting.map(({ from }) => from)) : null,
    stopped: over.length > 0 ? Math.max(...over.map(({ until }) => until)) : null,
  };
}
