import { adjustmentsOf } from "./adjust";
import { type Course, courseOfGroup, courseOfLeaf, partsNeeded } from "./course";
import type { Day } from "./days";
import type { KnownFacts } from "./known-facts";
import { supplierOn } from "./offer";
import { type OutcomeNode, outcomeNode, outcomesOf } from "./outcomes";
import { type Clocks, isGroup, type Requirement } from "./requirement";
import { isSatisfied, readTimeline, type Timeline } from "./timeline";

/**
 * The outcomes of a requirement on the day of the clocks and on any later day, as `outcomesOf` gives them for each
 * day by itself. Timelines are worked out once: on later days they differ from those of the first day only before
 * the later day, where PENDING does not stand yet, and there neither PENDING nor NOT_MET is satisfied, so that no
 * outcome and no date that is read from the day on changes.
 */
export function outcomesFrom(
  requirement: Requirement,
  known: KnownFacts,
  clocks: Clocks,
): (day: Day) => OutcomeNode {
  const eachByItself = (day: Day) => outcomesOf(requirement, known, { ...clocks, asOf: day }).root;
  // What is foreseen of an adjusted leaf can depend on what is pending on the day.
  if (isAdjusted(requirement, known)) return eachByItself;
  const { node } = overTime(requirement, known, clocks);
  return (day) => (day < clocks.asOf ? eachByItself(day) : readOn(node, known, day));
}

const isAdjusted = (requirement: Requirement, known: KnownFacts): boolean =>
  isGroup(requirement)
    ? requirement.children.some((child) => isAdjusted(child, known))
    : adjustmentsOf(requirement, known).length > 0;

interface OverTime {
  readonly requirement: Requirement;
  readonly timeline: Timeline;
  readonly children: readonly OverTime[];
}

interface Node {
  readonly node: OverTime;
  readonly course: Course;
}

function overTime(requirement: Requirement, known: KnownFacts, clocks: Clocks): Node {
  if (!isGroup(requirement)) {
    const course = courseOfLeaf(requirement, known, clocks);
    return { course, node: { requirement, timeline: course.timeline, children: [] } };
  }
  const parts = requirement.children.map((child) => overTime(child, known, clocks));
  const courses = parts.map((part) => part.course);
  const course = courseOfGroup(requirement, courses, known, clocks.asOf);
  return {
    course,
    node: { requirement, timeline: course.timeline, children: parts.map(({ node }) => node) },
  };
}

function readOn({ requirement, timeline, children }: OverTime, known: KnownFacts, day: Day): OutcomeNode {
  const reading = readTimeline(timeline, day);
  if (isGroup(requirement)) {
    const parts = children.map((child) => readOn(child, known, day));
    return outcomeNode(requirement, reading, null, partsNeeded(requirement), parts);
  }
  const { suppliedBy } = supplierOn(requirement, known, day, isSatisfied(reading.outcome));
  return outcomeNode(requirement, reading, suppliedBy, 0, []);
}
