import { adjustedLeaf, type Sight, shownLeaf } from "./adjust";
import { toCivilDate, toCivilDateOrNull } from "./days";
import type { CountedFact, Evaluation, Outcome, RequirementResult } from "./evaluation";
import type { Facts } from "./facts";
import { readLeaf } from "./kinds";
import { type KnownFacts, knownFactsAt } from "./known-facts";
import type { CountingFact, LeafNote } from "./leaf";
import { moveOfGroup, moveOfLeaf } from "./move";
import { type Supplier, supplierOn } from "./offer";
import {
  type Clocks,
  type GroupRequirement,
  isGroup,
  type LeafRequirement,
  type Requirement,
  weakestBasis,
} from "./requirement";
import { holdsOn, type Stretch } from "./stretch";
import {
  higherOutcome,
  isSatisfied,
  nthHighest,
  nthHighestOf,
  readTimeline,
  type Timeline,
  type TimelineReading,
  type Turns,
  timelineOf,
  turnsAt,
} from "./timeline";
import { applyWaivers, isWaivedOn, waiversOf } from "./waive";

/** Evaluates a requirement tree over a worker's facts: a pure function of what it is given. */
export function evaluate(requirement: Requirement, facts: Facts, clocks: Clocks): Evaluation {
  return evaluateKnown(requirement, knownFactsAt(facts, clocks.knownAt), clocks);
}

/**
 * Evaluates over a prepared record, for many routes over one record.
 * @param sight what it shows of adjusted requirements; outcomes and days are the same for everybody.
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
    ownPart: root.own,
    root: root.result,
  };
}

/**
 * A node of the result, with its timeline and the outcome it would have if the employer had done its part.
 */
interface Node {
  readonly result: RequirementResult;
  readonly timeline: Timeline;
  readonly own: Outcome;
}

function nodeOf(requirement: Requirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  return isGroup(requirement)
    ? groupNode(requirement, known, clocks, sight)
    : leafNode(requirement, known, clocks, sight);
}

function groupNode(requirement: GroupRequirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  const parts = requirement.children.map((child) => nodeOf(child, known, clocks, sight));
  const needed =
    requirement.kind === "ALL_OF" ? parts.length : requirement.kind === "ANY_OF" ? 1 : requirement.n;
  const waivers = waiversOf(requirement, known);
  const timelines = parts.map((part) => part.timeline);
  const timeline = applyWaivers(nthHighestOf(timelines, needed), waivers);
  const children = parts.map(({ result }) => result);
  const satisfied = children.filter(({ outcome }) => isSatisfied(outcome)).length;
  const reading = readTimeline(timeline, clocks.asOf);
  const result = resultOf(requirement, reading, {
    basis: weakestBasis(children.map(({ basis }) => basis)) ?? requirement.basis,
    required: { amount: needed, unit: "REQUIREMENTS" },
    actual: { amount: Math.min(needed, satisfied), unit: "REQUIREMENTS" },
    children,
    counted: waiversCounted(reading.outcome, waivers, clocks),
    note: NOTHING_TO_NOTE,
    supplier: null,
    turns: turnsAt(timeline, clocks.asOf, reading),
    whoseMove: isSatisfied(reading.outcome) ? null : moveOfGroup(children),
  });
  const own = nthHighest(
    parts.map((part) => part.own),
    needed,
  );
  return { result, timeline, own: isWaivedOn(waivers, clocks.asOf) ? higherOutcome(own, "WAIVED") : own };
}

function leafNode(own: LeafRequirement, known: KnownFacts, clocks: Clocks, sight: Sight): Node {
  const plain = readLeaf(own, known, clocks);
  const adjusted = adjustedLeaf(own, plain, known, clocks);
  const waivers = waiversOf(own, known);
  const timeline = applyWaivers(adjusted?.timeline ?? timelineOf(plain.changes, plain.outcomeOn), waivers);
  const reading = readTimeline(timeline, clocks.asOf);
  const { requirement, leaf, measure } = shownLeaf(own, plain, adjusted, clocks.asOf, sight);
  const { required, actual } = measure;
  const supplier = supplierOn(requirement, known, clocks.asOf, isSatisfied(reading.outcome));
  const counted = leaf.countedOn(clocks.asOf).map(countedFact);
  const result = resultOf(requirement, reading, {
    basis: requirement.basis,
    required,
    actual,
    children: [],
    counted: waivers.length > 0 ? [...counted, ...waiversCounted(reading.outcome, waivers, clocks)] : counted,
    note: leaf.noteOn(clocks.asOf),
    turns: turnsAt(timeline, clocks.asOf, reading),
    supplier,
    whoseMove: moveOfLeaf(supplier.suppliedBy, leaf, reading.outcome, reading.eligibleFrom !== null),
  });
  return { result, timeline, own: supplier.suppliedBy === "EMPLOYER" ? "MET" : result.outcome };
}

const NOTHING_TO_NOTE: LeafNote = {};

const countedFact = ({ factId, kind, stopsOn, through = [] }: CountingFact): CountedFact => ({
  factId,
  kind,
  stopsCountingOn: toCivilDateOrNull(stopsOn),
  through,
});

/** The waivers that the outcome depends on: none if it would be MET without them. */
function waiversCounted(
  outcome: Outcome,
  waivers: readonly Stretch[],
  { asOf }: Clocks,
): readonly CountedFact[] {
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
  readonly turns: Turns;
}

/**
 * One literal for all: objects that are spread into others, here and in the readings, cost most of an
 * evaluation once.
 */
function resultOf(requirement: Requirement, reading: TimelineReading, parts: Parts): RequirementResult {
  const { required, actual, note, turns } = parts;
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
