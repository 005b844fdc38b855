import { addMonths, type Day } from "../days";
import type { KnownFacts } from "../known";
import { earliest, holdsOn, type LeafReading, noteOfStretches } from "../leaf";
import type { SupervisionRequirement } from "../requirement";

/** SUPERVISION: enough sessions within the months; with a longest gap, only the unbroken run that ends on the day. */
export function readSupervision(requirement: SupervisionRequirement, known: KnownFacts): LeafReading {
  const { sessions, supervisionKind, withinMonths, longestGapDays: gap } = requirement;
  const held = known.supervisions
    .filter(({ kind }) => supervisionKind === null || kind === supervisionKind)
    .map(({ id, heldOn, revokedOn }) => ({
      factId: id,
      from: heldOn,
      until: earliest(addMonths(heldOn, withinMonths), revokedOn),
    }))
    .sort((a, b) => b.from - a.from);
  const countingOn = (day: Day) => {
    const inTime = held.filter((session) => holdsOn(session, day));
    if (gap === null) return inTime;
    let next = day;
    const broken = inTime.findIndex(({ from }) => {
      const tooLong = next - from > gap;
      next = from;
      return tooLong;
    });
    return broken < 0 ? inTime : inTime.slice(0, broken);
  };
  return {
    changes: held.flatMap(({ from, until }) => [from, until, ...(gap === null ? [] : [from + gap + 1])]),
    outcomeOn: (day) => (countingOn(day).length >= sessions ? "MET" : "NOT_MET"),
    countedOn: (day) =>
      countingOn(day).map(({ factId, until }) => ({ factId, kind: "SUPERVISION", stopsOn: until })),
    measureOn: (day) => ({
      required: { amount: sessions, unit: "SESSIONS" },
      actual: { amount: countingOn(day).length, unit: "SESSIONS" },
    }),
    noteOn: (day) => noteOfStretches(held, day),
  };
}
