import { toCivilDate, toCivilDateOrNull } from "./days";
import type { Evaluation, Outcome, Quantity, RequirementResult } from "./evaluation";
import type { Facts } from "./facts";
import { readLeaf } from "./kinds";
import { type KnownFacts, knownAt } from "./known";
import { type LeafNote } from "./leaf";
import { moveOfGroup, moveOfLeaf } from "./move";
import {
  type Clocks,
  type GroupRequirement,
  isGroup,
  type LeafRequirement,
  type Requirement,
} from "./requirement";
import { holdsOn } from "./stretch";
import { always, isSatisfied, nthHighest, read, type Timeline, timelineOf } from "./timeline";
import { waive, waiversOf } from "./waive";

/** Evaluates a requirement tree over a worker's facts: a pure function of what it is given. */
export function evaluate(requirement: Requirement, facts: Facts, clocks: Clocks): Evaluation {
  return evaluateKnown(requirement, knownAt(facts, clocks.knownAt), clocks);
}

/** The same over a record that has been made ready: for many routes over one record. */
export function evaluateKnown(requirement: Requirement, known: KnownFacts, clocks: Clocks): Evaluation {
  const root = nodeOf(requirement, known, clocks);
  return {
    asOf: toCivilDate(clocks.asOf),
    knownAt: clocks.knownAt,
    outcome: root.result.outcome,
    ownPart: read(root.own, clocks.asOf).outcome,
    root: root.result,
  };
}

/** A node of the result, with its timeline and the one it would have if the employer had done its part. */
interface Node {
  readonly result: RequirementResult;
  readonly timeline: Timeline;
  readonly own: Timeline;
}

function nodeOf(requirement: Requirement, known: KnownFacts, clocks: Clocks): Node {
  return isGroup(requirement) ? groupNode(requirement, known, clocks) : leafNode(requirement, known, clocks);
}

function groupNode(requirement: GroupRequirement, known: KnownFacts, clocks: Clocks): Node {
  const parts = requirement.children.map((child) => nodeOf(child, known, clocks));
  const needed =
    requirement.kind === "ALL_OF" ? parts.length : requirement.kind === "ANY_OF" ? 1 : requirement.n;
  const waivers = waiversOf(requirement, known);
  const combine = (timelines: readonly Timeline[]) => waive(nthHighest(timelines, needed), waivers);
  const timeline = combine(parts.map((part) => part.timeline));
  const children = parts.map(({ result }) => result);
  const satisfied = children.filter(({ outcome }) => isSatisfied(outcome)).length;
  const result = resultOf(requirement, timeline, clocks, {
    required: { amount: needed, unit: "REQUIREMENTS" },
    actual: { amount: Math.min(needed, satisfied), unit: "REQUIREMENTS" },
    children,
    waivers,
    counted: [],
    note: {},
    move: (outcome) => (isSatisfied(outcome) ? null : moveOfGroup(children)),
  });
  return { result, timeline, own: combine(parts.map((part) => part.own)) };
}

function leafNode(requirement: LeafRequirement, known: KnownFacts, clocks: Clocks): Node {
  const reading = readLeaf(requirement, known, clocks);
  const waivers = waiversOf(requirement, known);
  const timeline = waive(
    timelineOf(reading.changes, (day) => reading.outcomeOn(day)),
    waivers,
  );
  const result = resultOf(requirement, timeline, clocks, {
    ...reading.measureOn(clocks.asOf),
    children: [],
    waivers,
    counted: reading.countedOn(clocks.asOf).map(({ factId, kind, stopsOn, through = [] }) => ({
      factId,
      kind,
      stopsCountingOn: toCivilDateOrNull(stopsOn),
      through,
    })),
    note: reading.noteOn(clocks.asOf),
    move: (outcome, eligibleLater) => moveOfLeaf(requirement, reading, outcome, eligibleLater),
  });
  return { result, timeline, own: requirement.suppliedBy === "EMPLOYER" ? always("MET") : timeline };
}

interface Parts {
  readonly required: Quantity;
  readonly actual: Quantity;
  readonly children: readonly RequirementResult[];
  readonly waivers: ReturnType<typeof waiversOf>;
  readonly counted: RequirementResult["counted"];
  readonly note: LeafNote;
  readonly move: (outcome: Outcome, eligibleLater: boolean) => RequirementResult["whoseMove"];
}

function resultOf(
  requirement: Requirement,
  timeline: Timeline,
  { asOf }: Clocks,
  parts: Parts,
): RequirementResult {
  const { outcome, satisfiedSince, eligibleFrom, lapsesOn, changesOn } = read(timeline, asOf);
  const waived = parts.waivers.filter((waiver) => holdsOn(waiver, asOf));
  const { newest = null, stopped = null, waiting = 0, nothingRecorded = false } = parts.note;
  return {
    requirement,
    basis: requirement.basis,
    outcome,
    satisfiedSince: toCivilDateOrNull(satisfiedSince),
    eligibleFrom: toCivilDateOrNull(eligibleFrom),
    lapsesOn: toCivilDateOrNull(lapsesOn),
    changesOn: toCivilDateOrNull(changesOn),
    required: parts.required,
    actual: parts.actual,
    shortfall: {
      amount: Math.max(0, parts.required.amount - parts.actual.amount),
      unit: parts.required.unit,
    },
    counted: [
      ...parts.counted,
      ...(outcome === "WAIVED"
        ? waived.map(({ factId, until }) => ({
            factId,
            kind: "WAIVER" as const,
            stopsCountingOn: toCivilDateOrNull(until),
            through: [],
          }))
        : []),
    ],
    whoseMove: parts.move(outcome, eligibleFrom !== null),
    note: {
      newestOn: toCivilDateOrNull(newest),
      stoppedOn: toCivilDateOrNull(stopped),
      waiting,
      nothingRecorded,
    },
    children: parts.children,
  };
}
