import type { WaiverFact } from "./facts";
import type { Known, KnownFacts } from "./known";
import type { Requirement } from "./requirement";
import { earliest, holdsOn, type Stretch } from "./stretch";
import { higher, outcomeAt, type Timeline, timelineOf } from "./timeline";

/** The stretches over which a requirement is waived: none where it may not be. */
export function waiversOf(requirement: Requirement, known: KnownFacts): readonly Stretch[] {
  if (!requirement.waivable) return [];
  const names = (waiver: Known<WaiverFact>) =>
    waiver.routeId === requirement.routeId && waiver.requirementCode === requirement.code;
  return known.waivers.filter(names).map(({ id, fromOn, untilOn, revokedOn }) => ({
    factId: id,
    from: fromOn,
    until: earliest(untilOn, revokedOn),
  }));
}

/** Lifts any outcome below WAIVED on the days that a waiver covers. */
export function waive(timeline: Timeline, waivers: readonly Stretch[]): Timeline {
  if (waivers.length === 0) return timeline;
  return timelineOf(
    [...timeline.map(({ from }) => from), ...waivers.flatMap(({ from, until }) => [from, until])],
    (day) =>
      waivers.some((waiver) => holdsOn(waiver, day))
        ? higher(outcomeAt(timeline, day), "WAIVED")
        : outcomeAt(timeline, day),
  );
}
