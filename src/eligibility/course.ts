import { type AdjustedLeaf, adjustedLeaf } from "./adjust";
import { type Day } from "./days";
import type { Outcome } from "./evaluation";
import type { KnownFacts } from "./known-facts";
import { type Supplier, supplierOn } from "./offer";
import { type LeafOnce, readOnce } from "./read-once";
import type { Clocks, GroupRequirement, LeafRequirement } from "./requirement";
import type { Stretch } from "./stretch";
import {
  higherOutcome,
  isSatisfied,
  nthHighest,
  nthHighestOf,
  readTimeline,
  type Timeline,
  type TimelineReading,
} from "./timeline";
import { applyWaivers, isWaivedOn, waiversOf } from "./waive";

/** The outcome of a requirement over time, and on the day asked about. */
export interface Course {
  readonly timeline: Timeline;
  readonly reading: TimelineReading;
  readonly waivers: readonly Stretch[];
  /** The outcome on the day if the employer had done its part. */
  readonly own: Outcome;
}

export interface LeafCourse extends Course {
  readonly once: LeafOnce;
  readonly adjusted: AdjustedLeaf | null;
  readonly supplier: Supplier;
}

export function courseOfLeaf(leaf: LeafRequirement, known: KnownFacts, clocks: Clocks): LeafCourse {
  const once = readOnce(leaf, known, clocks);
  const adjusted = adjustedLeaf(leaf, once.leaf, known, clocks);
  const waivers = waiversOf(leaf, known);
  const timeline = applyWaivers(adjusted?.timeline ?? once.timeline, waivers);
  const reading = timeline === once.timeline ? once.reading : readTimeline(timeline, clocks.asOf);
  const supplier = supplierOn(leaf, known, clocks.asOf, isSatisfied(reading.outcome));
  const own = supplier.suppliedBy === "EMPLOYER" ? "MET" : reading.outcome;
  return { timeline, reading, waivers, own, once, adjusted, supplier };
}

/** @param parts the courses of its children. */
export function courseOfGroup(
  group: GroupRequirement,
  parts: readonly Course[],
  known: KnownFacts,
  day: Day,
): Course {
  const needed = partsNeeded(group);
  const waivers = waiversOf(group, known);
  const timelines: Timeline[] = [];
  const owns: Outcome[] = [];
  for (const part of parts) {
    timelines.push(part.timeline);
    owns.push(part.own);
  }
  const timeline = applyWaivers(nthHighestOf(timelines, needed), waivers);
  const own = nthHighest(owns, needed);
  return {
    timeline,
    reading: readTimeline(timeline, day),
    waivers,
    own: isWaivedOn(waivers, day) ? higherOutcome(own, "WAIVED") : own,
  };
}

/** How many of its parts a group needs. */
export const partsNeeded = (group: GroupRequirement): number =>
  group.kind === "ALL_OF" ? group.children.length : group.kind === "ANY_OF" ? 1 : group.n;
