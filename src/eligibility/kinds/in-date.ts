import { addMonths, type Day, NEVER } from "../days";
import type { Outcome, Unit } from "../evaluation";
import type { FactKind } from "../fact-kind";
import type { RecordedFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import type { CountingFact, LeafNote, LeafReading } from "../leaf";
import {
  anyHolds,
  boundariesOf,
  type DatedStretch,
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
  let expiresOn = NEVER;
  for (const end of ends) if (end !== null && end < expiresOn) expiresOn = end;
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
  if (stretches.length === 0) return noneInDate(unit, otherwise);
  const on = (day: Day) => stretchesOn(stretches, day);
  const union = stretches.length > FEW ? unionOf(stretches) : null;
  const isOn = (day: Day) => (union ? isWithin(union, day) : anyHolds(stretches, day));
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

/** Most open requirements have no fact at all: their readings share everything that does not depend on the day. */
function noneInDate(unit: Unit, otherwise: Outcome): Omit<LeafReading, "excludedOn"> {
  const measure = { required: { amount: 1, unit }, actual: { amount: 0, unit } };
  return {
    changes: NO_DAYS,
    outcomeOn: () => otherwise,
    countedOn: countsNothing,
    measureOn: () => measure,
    noteOn: notesNothing,
  };
}

export const NO_DAYS: readonly Day[] = [];
const NO_FACTS: readonly CountingFact[] = [];
export const countsNothing = (): readonly CountingFact[] => NO_FACTS;
const NOTHING: LeafNote = { newest: null, stopped: null, waiting: 0, nothingRecorded: true };
const notesNothing = (): LeafNote => NOTHING;
