import type { Day } from "../days";
import type { FactKind, Outcome, Unit } from "../evaluation";
import { type Excluded } from "../exclusion";
import { type LeafReading } from "../leaf";
import { holdsOn, noteOfStretches, outsideOf, type Stretch } from "../stretch";

/** A stretch that says when a revocation, if any, ended it. */
export type DatedStretch = Stretch & { readonly revokedOn: Day };

/** Facts that count over stretches and stand outside them on a day. */
export const outsideOn = (stretches: readonly DatedStretch[], kind: FactKind, day: Day): Excluded[] =>
  stretches.flatMap((stretch) => outsideOf(stretch, kind, day) ?? []);

/** A requirement that one fact in date is enough for. */
export function oneInDate(
  stretches: readonly DatedStretch[],
  kind: FactKind,
  unit: Unit,
  otherwise: Outcome = "NOT_MET",
): LeafReading {
  const on = (day: Day) => stretches.filter((stretch) => holdsOn(stretch, day));
  return {
    changes: stretches.flatMap(({ from, until }) => [from, until]),
    outcomeOn: (day) => (on(day).length > 0 ? "MET" : otherwise),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind, stopsOn: until })),
    excludedOn: (day) => outsideOn(stretches, kind, day),
    measureOn: (day) => ({
      required: { amount: 1, unit },
      actual: { amount: Math.min(1, on(day).length), unit },
    }),
    noteOn: (day) => ({ ...noteOfStretches(stretches, day), nothingRecorded: stretches.length === 0 }),
  };
}
