import type { Day } from "../days";
import { excludedFor } from "../exclusion";
import type { CompletionFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { UnitCompletedRequirement } from "../requirement";
import { boundariesOf, holdsOn, noteOfStretches, reasonsOutside } from "../stretch";
import { stretchOf } from "./in-date";

/** UNIT_COMPLETED: a passed completion of every unit named is in date. */
export function readUnitCompleted({ units }: UnitCompletedRequirement, known: KnownFacts): LeafReading {
  // A unit that is named twice is asked for once, in the higher of its lowest versions.
  const asked = new Map<string, number>();
  for (const { unitId, minimumVersion } of units)
    asked.set(unitId, Math.max(asked.get(unitId) ?? 0, minimumVersion ?? 0));
  const relevant = [...asked.keys()].flatMap((unit) => known.completionsOf(unit));
  const isNewEnough = ({ unitId, unitVersion }: CompletionFact) => unitVersion >= (asked.get(unitId) ?? 0);
  const stretchOfCompletion = (each: CompletionFact) =>
    stretchOf(known, each, each.completedOn, each.expiresOn);
  const stretches = relevant
    .filter((completion) => completion.passed && isNewEnough(completion))
    .map((each) => ({ ...stretchOfCompletion(each), unitId: each.unitId }));
  const on = (day: Day) => stretches.filter((stretch) => holdsOn(stretch, day));
  const passed = (day: Day) => new Set(on(day).map(({ unitId }) => unitId)).size;
  return {
    changes: boundariesOf(stretches),
    outcomeOn: (day) => (passed(day) >= asked.size ? "MET" : "NOT_MET"),
    countedOn: (day) => on(day).map(({ factId, until }) => ({ factId, kind: "COMPLETION", stopsOn: until })),
    excludedOn: (day) =>
      withPassedOver(
        relevant,
        known.passedOver().completions.filter(({ fact }) => asked.has(fact.unitId)),
      ).flatMap(({ fact, reasons }) => {
        const stretch = stretchOfCompletion(fact);
        const is: Reason[] = [];
        if (!fact.passed) is.push({ reason: "NOT_PASSED" });
        if (!isNewEnough(fact)) is.push({ reason: "VERSION_TOO_LOW" });
        const counts = reasons.length + is.length === 0 ? [stretch] : [];
        return (
          excludedFor(fact.id, "COMPLETION", [...reasons, ...is, ...reasonsOutside(stretch, day)], counts) ??
          []
        );
      }),
    measureOn: (day) => ({
      required: { amount: asked.size, unit: "UNITS" },
      actual: { amount: passed(day), unit: "UNITS" },
    }),
    noteOn: (day) => noteOfStretches(stretches, day),
  };
}
