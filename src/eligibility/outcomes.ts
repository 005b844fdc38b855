import { type Course, courseOfGroup, courseOfLeaf, partsNeeded } from "./course";
import { toCivilDateOrNull } from "./days";
import type { Outcome, Quantity, RequirementResult } from "./evaluation";
import type { KnownFacts } from "./known-facts";
import { type Clocks, isGroup, type LeafRequirement, type Requirement } from "./requirement";
import type { TimelineReading } from "./timeline";
import { onceIfUntouched } from "./untouched";

/** A node of an evaluation without the facts that count, amounts of them, and notes for sentences. */
export interface OutcomeNode
  extends Pick<
    RequirementResult,
    "requirement" | "outcome" | "satisfiedSince" | "eligibleFrom" | "lapsesOn" | "changesOn" | "suppliedBy"
  > {
  /** The parts that a group needs; a leaf has none. */
  readonly required: Quantity;
  readonly children: readonly OutcomeNode[];
}

export interface Outcomes {
  readonly root: OutcomeNode;
  readonly ownPart: Outcome;
}

/**
 * The outcomes and days of an evaluation, for many people: what is explained to nobody is not worked out. They
 * are those of `evaluateKnown`.
 */
export function outcomesOf(requirement: Requirement, known: KnownFacts, clocks: Clocks): Outcomes {
  const { node, course } = nodeOf(requirement, known, clocks);
  return { root: node, ownPart: course.own };
}

interface Node {
  readonly node: OutcomeNode;
  readonly course: Course;
}

function nodeOf(requirement: Requirement, known: KnownFacts, clocks: Clocks): Node {
  if (!isGroup(requirement)) return untouchedLeaf(requirement, known) ?? leafNode(requirement, known, clocks);
  const parts = requirement.children.map((child) => nodeOf(child, known, clocks));
  const courses = parts.map((part) => part.course);
  const course = courseOfGroup(requirement, courses, known, clocks.asOf);
  const children = parts.map(({ node }) => node);
  return { course, node: outcomeNode(requirement, course.reading, null, partsNeeded(requirement), children) };
}

function leafNode(leaf: LeafRequirement, known: KnownFacts, clocks: Clocks): Node {
  const course = courseOfLeaf(leaf, known, clocks);
  return { course, node: outcomeNode(leaf, course.reading, course.supplier.suppliedBy, 0, []) };
}

const untouchedLeaf = onceIfUntouched(leafNode);

/** @param amount the parts that a group needs. */
export const outcomeNode = (
  requirement: Requirement,
  reading: TimelineReading,
  suppliedBy: OutcomeNode["suppliedBy"],
  amount: number,
  children: readonly OutcomeNode[],
): OutcomeNode => ({
  requirement,
  outcome: reading.outcome,
  satisfiedSince: toCivilDateOrNull(reading.satisfiedSince),
  eligibleFrom: toCivilDateOrNull(reading.eligibleFrom),
  lapsesOn: toCivilDateOrNull(reading.lapsesOn),
  changesOn: toCivilDateOrNull(reading.changesOn),
  suppliedBy,
  required: { amount, unit: "REQUIREMENTS" },
  children,
});
