import { addMonths, type Day } from "../days";
import type { Outcome, Unit } from "../evaluation";
import type { FactKind } from "../fact-kind";
import type { RecordedFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import {
  boundariesOf,
  type DatedStretch,
  earliestDay,
  holdsOn,
  isWithin,
  noteOfStretches,
  stretchesOn,
  unionOf,
} from "../stretch";

/**
 * The days on which a fact counts: from a day, until the first of some ends, it was revoked, or too old to be
 * accepted from elsewhere.
 */
export function stretchOf(
  known: KnownFacts,
  fact: RecordedFact,
  from: Day,
  ...ends: readonly (Day | null)[]
): DatedStretch {
  const revokedOn = known.revokedOn(fact);
  const acceptedUntil = known.acceptedUntil(fact);
  const expiresOn = earliestDay(...ends);
  const until = Math.min(revokedOn, acceptedUntil, expiresOn);
  return { factId: fact.id, from, until, revokedOn, acceptedUntil, expiresOn };
}

/** Calendar months later; null, without end, where there are none. */
export const monthsAfter = (day: Day, months: number | null): Day | null =>
  months === null ? null : addMonths(day, months);

/** Up to this many stretches, it is quicker to try each than to merge them. */
export const FEW = 16;

/** A requirement that one fact in date is enough for. */
export function oneInDate(
  stretches: readonly DatedStretch[],
  kind: FactKind,
  unit: Unit,
  otherwise: Outcome = "NOT_MET",
): Omit<LeafReading, "excludedOn"> {
  const on = (day: Day) => stretchesOn(stretches, day);
  const union = stretches.length > FEW ? unionOf(stretches) : null;
  const isOn = (day: Day) =>
    union ? isWithin(union, day) : stretches.some((stretch) => holdsOn(stretch, day));
  return {
    changes: boundariesOf(union ?? stretches),
    outcomeOn: (day) => (isOn(day) ? "MET" : otherwise),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind, stopsOn: until })),
    measureOn: (day) => ({
      required: { amount: 1, unit },
      actual: { amount: Math.min(1, on(day).length), unit },
    }),
    noteOn(day) {
      const { newest, stopped } = noteOfStretches(stretches, day);
      return { newest, stopped, waiting: 0, nothingRecorded: stretches.length === 0 };
    },
  };
}
