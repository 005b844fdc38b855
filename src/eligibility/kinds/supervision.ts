import { addMonths, type Day } from "../days";
import { passedOverOf } from "../exclusion";
import type { KnownFacts } from "../known";
import { type LeafReading } from "../leaf";
import type { SupervisionRequirement } from "../requirement";
import { type DatedStretch, firstAfter, holdsOn, noteOfStretches } from "../stretch";
import { outsideOn, stretchOf } from "./in-date";

/** SUPERVISION: enough sessions within the months; with a longest gap, only the unbroken run that ends on the day. */
export function readSupervision(requirement: SupervisionRequirement, known: KnownFacts): LeafReading {
  const { sessions, supervisionKind, withinMonths, longestGapDays: gap } = requirement;
  const isOfKind = ({ kind }: { readonly kind: string }) =>
    supervisionKind === null || kind === supervisionKind;
  const held = known.supervisions
    .filter(isOfKind)
    .map((session) => stretchOf(known, session, session.heldOn, addMonths(session.heldOn, withinMonths)))
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
  const changes = held.flatMap(({ from, until }) => [from, until, ...(gap === null ? [] : [from + gap + 1])]);
  /** The session's own end, or the day on which the run that it belongs to breaks. */
  const stopsAfter = (session: DatedStretch, day: Day): Day =>
    gap === null
      ? session.until
      : firstAfter(day, changes, (change) => !countingOn(change).includes(session));
  return {
    changes,
    outcomeOn: (day) => (countingOn(day).length >= sessions ? "MET" : "NOT_MET"),
    countedOn: (day) =>
      countingOn(day).map((session) => ({
        factId: session.factId,
        kind: "SUPERVISION",
        stopsOn: stopsAfter(session, day),
      })),
    excludedOn(day) {
      const counting = new Set(countingOn(day));
      const told = (id: string, reason: "KIND_NOT_ALLOWED" | "RUN_BROKEN") => ({
        factId: id,
        kind: "SUPERVISION" as const,
        reason,
        on: null,
      });
      return [
        ...passedOverOf(known.passedOver().supervisions, "SUPERVISION"),
        ...known.supervisions
          .filter((session) => !isOfKind(session))
          .map(({ id }) => told(id, "KIND_NOT_ALLOWED")),
        ...outsideOn(held, "SUPERVISION", day),
        ...held
          .filter((session) => holdsOn(session, day) && !counting.has(session))
          .map(({ factId }) => told(factId, "RUN_BROKEN")),
      ];
    },
    measureOn: (day) => ({
      required: { amount: sessions, unit: "SESSIONS" },
      actual: { amount: countingOn(day).length, unit: "SESSIONS" },
    }),
    noteOn: (day) => noteOfStretches(held, day),
  };
}
