import type { Day } from "./days";
import type { KnownFacts } from "./known-facts";
import type { Requirement } from "./requirement";
import { earliestDay, holdsOn, type Stretch } from "./stretch";
import { higherOutcome, outcomeAt, type Timeline, timelineOf } from "./timeline";

const NONE: readonly Stretch[] = [];

/** The stretches over which a requirement is waived: none if it is not waivable. */
export function waiversOf(requirement: Requirement, known: KnownFacts): readonly Stretch[] {
  const waivers = known.waiversOf(requirement.code);
  if (waivers.length === 0 || !requirement.waivable) return NONE;
  return waivers
    .filter(({ routeId }) => routeId === requirement.routeId)
    .map((waiver) => ({
      factId: waiver.id,
      from: waiver.fromOn,
      until: earliestDay(waiver.untilOn, known.revokedOn(waiver)),
    }));
}

export const isWaivedOn = (waivers: readonly Stretch[], day: Day): boolean =>
  waivers.some((waiver) => holdsOn(waiver, day));

/** Lifts any outcome below WAIVED on the days that a waiver covers. */
export function applyWaivers(timeline: Timeline, waivers: readonly Stretch[]): Timeline {
  if (waivers.length === 0) return timeline;
  return timelineOf(
    [...timeline.map(({ from }) => from), ...waivers.flatMap(({ from, until }) => [from, until])],
    (day) =>
      isWaivedOn(waivers, day) ? higherOutcome(outcomeAt(timeline, day), "WAIVED") : outcomeAt(timeline, day),
  );
}
