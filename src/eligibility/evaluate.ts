import { type Sight, shownLeaf } from "./adjust";
import { type Course, courseOfGroup, courseOfLeaf, type LeafCourse, partsNeeded } from "./course";
import { toCivilDate, toCivilDateOrNull } from "./days";
import type { CountedFact, Evaluation, RequirementResult } from "./evaluation";
import type { Facts } from "./facts";
import { type KnownFacts, knownFactsAt } from "./known-facts";
import type { LeafNote, LeafReading } from "./leaf";
import { moveOfGroup, moveOfLeaf } from "./move";
import type { Supplier } from "./offer";
import { countedFact, type LeafOnDay, leafOn } from "./read-once";
import {
  type Clocks,
  type GroupRequirement,
  isGroup,
  type LeafRequirement,
  type Requirement,
  weakestBasis,
} from "./requirement";
import { holdsOn } from "./stretch";
import { isSatisfied, turnsAt } from "./timeline";
import { onceIfUntouched } from "./untouched";

/** Evaluates a requirement tree over a worker's facts: a pure function of what it is given. */
export function evaluate(requirement: Requirement, facts: Facts, clocks: Clocks): Evaluation {
  return evaluateKnown(requirement, knownFactsAt(facts, clocks.knownAt), clocks);
}

/**
 * Evaluates over a prepared record, for many routes over one record.
 * @param sight what it shows of adjusted requirements. Outcomes and days follow from the record alone, in
 * which each adjustment has the last day on which it is read.
 */
export function evaluateKnown(
  requirement: Requirement,
  known: KnownFacts,
  clocks: Clocks,
  sight: Sight = "AS_ANY_OTHER",
): Evaluation {
  const root = nodeOf(requirement, known, clocks, sight);
  return {
    asOf: toCivilDate(clocks.asOf),
    knownAt: clocks.knownAt,
    outcome: root.result.outcome,
    ownPart: root.course.own,
    root: root.result,
  };
}

interface Node {
  readonly result: RequirementResult;
  readonly course: Course;
}

function nodeOf(requirement: Requirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  return isGroup(requirement)
    ? groupNode(requirement, known, clocks, sight)
    : (untouchedLeaf(requirement, known) ?? leafNode(requirement, known, clocks, sight));
}

function groupNode(requirement: GroupRequirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  const courses: Course[] = [];
  const children: RequirementResult[] = [];
  let satisfied = 0;
  for (const child of requirement.children) {
    const { course, result } = nodeOf(child, known, clocks, sight);
    courses.push(course);
    children.push(result);
    if (isSatisfied(result.outcome)) satisfied += 1;
  }
  const course = courseOfGroup(requirement, courses, known, clocks.asOf);
  const { outcome } = course.reading;
  const needed = partsNeeded(requirement);
  const result = resultOf(requirement, course, clocks, {
    basis: weakestBasis(children.map(({ basis }) => basis)) ?? requirement.basis,
    required: { amount: needed, unit: "REQUIREMENTS" },
    actual: { amount: Math.min(needed, satisfied), unit: "REQUIREMENTS" },
    children,
    counted: waiversCounted(course, clocks),
    note: NOTHING_TO_NOTE,
    supplier: null,
    whoseMove: isSatisfied(outcome) ? null : moveOfGroup(children),
  });
  return { result, course };
}

function leafNode(own: LeafRequirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  const course = courseOfLeaf(own, known, clocks);
  const { requirement, leaf, onDay } = shownOf(own, course, clocks, sight);
  const { reading, waivers, supplier } = course;
  const result = resultOf(requirement, course, clocks, {
    basis: requirement.basis,
    required: onDay.measure.required,
    actual: onDay.measure.actual,
    children: [],
    counted: waivers.length > 0 ? [...onDay.counted, ...waiversCounted(course, clocks)] : onDay.counted,
    note: onDay.note,
    supplier,
    whoseMove: moveOfLeaf(supplier.suppliedBy, leaf, reading.outcome, reading.eligibleFrom !== null),
  });
  return { result, course };
}

/** Without an adjustment it is shown as any other. */
const untouchedLeaf = onceIfUntouched((leaf, known, clocks) => leafNode(leaf, known, clocks, "AS_ANY_OTHER"));

/** The leaf that an answer shows, and what it shows of it on the day. */
function shownOf(
  own: LeafRequirement,
  { once, adjusted }: LeafCourse,
  { asOf }: Clocks,
  sight: Sight,
): { requirement: LeafRequirement; leaf: LeafReading; onDay: LeafOnDay } {
  if (adjusted === null) return { requirement: own, leaf: once.leaf, onDay: once.shown() };
  const { requirement, leaf, readOn, measure } = shownLeaf(own, once.leaf, adjusted, asOf, sight);
  return { requirement, leaf, onDay: { ...leafOn(leaf, readOn), measure } };
}

const NOTHING_TO_NOTE: LeafNote = {};

/** The waivers that the outcome depends on: none if it would be MET without them. */
function waiversCounted({ reading: { outcome }, waivers }: Course, { asOf }: Clocks): readonly CountedFact[] {
  if (outcome !== "WAIVED") return [];
  return waivers
    .filter((waiver) => holdsOn(waiver, asOf))
    .map(({ factId, until }) => countedFact({ factId, kind: "WAIVER", stopsOn: until }));
}

interface Parts
  extends Pick<RequirementResult, "basis" | "required" | "actual" | "children" | "counted" | "whoseMove"> {
  readonly note: LeafNote;
  /** Null for a group. */
  readonly supplier: Supplier | null;
}

/**
 * One literal for all: objects that are spread into others, here and in the readings, cost most of an
 * evaluation once.
 */
function resultOf(
  requirement: Requirement,
  { timeline, reading }: Course,
  { asOf }: Clocks,
  parts: Parts,
): RequirementResult {
  const { required, actual, note } = parts;
  const turns = turnsAt(timeline, asOf, reading);
  const satisfiedSince = toCivilDateOrNull(reading.satisfiedSince);
  return {
    requirement,
    basis: parts.basis,
    outcome: reading.outcome,
    satisfiedSince,
    eligibleFrom: toCivilDateOrNull(reading.eligibleFrom),
    lapsesOn: toCivilDateOrNull(reading.lapsesOn),
    changesOn: toCivilDateOrNull(reading.changesOn),
    required,
    actual,
    shortfall: { amount: Math.max(0, required.amount - actual.amount), unit: required.unit },
    counted: parts.counted,
    suppliedBy: parts.supplier?.suppliedBy ?? null,
    whoseMove: parts.whoseMove,
    note: {
      newestOn: toCivilDateOrNull(note.newest ?? null),
      stoppedOn: toCivilDateOrNull(note.stopped ?? null),
      waiting: note.waiting ?? 0,
      nothingRecorded: note.nothingRecorded ?? false,
      offeredOn: toCivilDateOrNull(parts.supplier?.offeredOn ?? null),
      since: turns.since === reading.satisfiedSince ? satisfiedSince : toCivilDateOrNull(turns.since),
      turnsTo: turns.turnsTo,
      comesAs: turns.comesAs,
      reachedOn: toCivilDateOrNull(note.reached ?? null),
      count: note.count ?? null,
    },
    children: parts.children,
  };
}
