import type { Day } from "../days";
import { type Excluded, passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import { type LeafReading } from "../leaf";
import type { UnitCompletedRequirement } from "../requirement";
import { holdsOn, noteOfStretches, turnsOf } from "../stretch";
import { outsideOn, stretchOf } from "./in-date";

/** UNIT_COMPLETED: a passed completion of every unit named is in date. */
export function readUnitCompleted({ units }: UnitCompletedRequirement, known: KnownFacts): LeafReading {
  // Named twice, a unit is asked for once, in the higher of its lowest versions.
  const asked = new Map<string, number>();
  for (const { unitId, minimumVersion } of units)
    asked.set(unitId, Math.max(asked.get(unitId) ?? 0, minimumVersion ?? 0));
  const relevant = [...asked.keys()].flatMap((unit) => known.completionsOf(unit));
  const isNewEnough = ({ unitId, unitVersion }: (typeof relevant)[number]) =>
    unitVersion >= (asked.get(unitId) ?? 0);
  const stretches = relevant
    .filter((completion) => completion.passed && isNewEnough(completion))
    .map((each) => ({
      ...stretchOf(known, each, each.completedOn, each.expiresOn),
      unitId: each.unitId,
    }));
  const on = (day: Day) => stretches.filter((stretch) => holdsOn(stretch, day));
  const passed = (day: Day) => new Set(on(day).map(({ unitId }) => unitId)).size;
  return {
    changes: turnsOf(stretches),
    outcomeOn: (day) => (passed(day) >= asked.size ? "MET" : "NOT_MET"),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind: "COMPLETION", stopsOn: until })),
    excludedOn: (day) => [
      ...passedOverOf(
        known.passedOver().completions.filter(({ unitId }) => asked.has(unitId)),
        "COMPLETION",
      ),
      ...relevant
        .filter((completion) => !completion.passed || !isNewEnough(completion))
        .map(
          ({ id, passed: isPassed }): Excluded => ({
            factId: id,
            kind: "COMPLETION",
            reason: isPassed ? "VERSION_TOO_LOW" : "NOT_PASSED",
            on: null,
          }),
        ),
      ...outsideOn(stretches, "COMPLETION", day),
    ],
    measureOn: (day) => ({
      required: { amount: asked.size, unit: "UNITS" },
      actual: { amount: passed(day), unit: "UNITS" },
    }),
    noteOn: (day) => noteOfStretches(stretches, day),
  };
}
