import { BEGINNING, type Day, LAST_DAY, NEVER } from "./days";
import { OUTCOMES, type Outcome } from "./evaluation";

/** A step from a day on; it holds until the next step. */
export interface Step {
  readonly from: Day;
  readonly outcome: Outcome;
}

/**
 * A step function from days to outcomes: the first step begins at the beginning of time, and neighbours
 * differ.
 */
export type Timeline = readonly Step[];

const RANK: Readonly<Record<Outcome, number>> = Object.fromEntries(
  OUTCOMES.map((outcome, rank) => [outcome, rank]),
) as Record<Outcome, number>;

export const isSatisfied = (outcome: Outcome): boolean => RANK[outcome] >= RANK.WAIVED;

export const higherOutcome = (a: Outcome, b: Outcome): Outcome => (RANK[a] >= RANK[b] ? a : b);

/** The timeline of a function that changes on none but the given days. */
export function timelineOf(changes: readonly Day[], outcomeOn: (day: Day) => Outcome): Timeline {
  let last = outcomeOn(BEGINNING);
  if (changes.length === 0) return constantTimeline(last);
  const steps: Step[] = [{ from: BEGINNING, outcome: last }];
  let before = BEGINNING;
  for (const from of inOrder(changes)) {
    if (from <= before || from > LAST_DAY) continue;
    before = from;
    const outcome = outcomeOn(from);
    if (outcome !== last) steps.push({ from, outcome });
    last = outcome;
  }
  return steps;
}

/** Up to this many days, most often two to twenty, insertion is several times as quick as a sort that compares. */
const FEW_DAYS = 32;

function inOrder(days: readonly Day[]): readonly Day[] {
  if (days.length > FEW_DAYS) return days.toSorted((a, b) => a - b);
  const ordered = days.slice();
  for (let at = 1; at < ordered.length; at += 1) {
    const day = ordered[at] ?? NEVER;
    let place = at;
    for (; place > 0 && (ordered[place - 1] ?? BEGINNING) > day; place -= 1)
      ordered[place] = ordered[place - 1] ?? BEGINNING;
    ordered[place] = day;
  }
  return ordered;
}

const ALWAYS: Readonly<Record<Outcome, Timeline>> = Object.fromEntries(
  OUTCOMES.map((outcome) => [outcome, [{ from: BEGINNING, outcome }]]),
) as unknown as Record<Outcome, Timeline>;

export const constantTimeline = (outcome: Outcome): Timeline => ALWAYS[outcome];

export function outcomeAt(timeline: Timeline, day: Day): Outcome {
  return timeline[indexAt(timeline, day)]?.outcome ?? "NOT_MET";
}

/** The n-th highest of some outcomes: n = 1 is ANY_OF, n = their number is ALL_OF. */
export function nthHighest(outcomes: readonly Outcome[], n: number): Outcome {
  const standing = [0, 0, 0, 0, 0];
  for (const outcome of outcomes) move(standing, outcome, 1);
  return nthOf(standing, n);
}

/**
 * The same for timelines, on every date: one pass through all their steps in order, which counts how many
 * have each outcome.
 */
export function nthHighestOf(parts: readonly Timeline[], n: number): Timeline {
  const standing = [0, 0, 0, 0, 0];
  const turns: Turn[] = [];
  for (const part of parts) {
    let was: Outcome | null = null;
    for (const { from, outcome } of part) {
      if (was === null) move(standing, outcome, 1);
      else turns.push({ from, was, is: outcome });
      was = outcome;
    }
  }
  let last = nthOf(standing, n);
  if (turns.length === 0) return constantTimeline(last);
  turns.sort((a, b) => a.from - b.from);
  const steps: Step[] = [{ from: BEGINNING, outcome: last }];
  for (let at = 0; at < turns.length; at += 1) {
    const { from, was, is } = turns[at] as Turn;
    move(standing, was, -1);
    move(standing, is, 1);
    if (turns[at + 1]?.from === from) continue;
    const outcome = nthOf(standing, n);
    if (outcome !== last) steps.push({ from, outcome });
    last = outcome;
  }
  return steps;
}

interface Turn {
  readonly from: Day;
  readonly was: Outcome;
  readonly is: Outcome;
}

function move(standing: number[], outcome: Outcome, by: 1 | -1): void {
  standing[RANK[outcome]] = (standing[RANK[outcome]] ?? 0) + by;
}

/** The highest outcome that at least n of them have or exceed. */
function nthOf(standing: readonly number[], n: number): Outcome {
  let above = 0;
  for (let rank = standing.length - 1; rank >= 0; rank -= 1) {
    above += standing[rank] ?? 0;
    if (above >= n) return OUTCOMES[rank] ?? "NOT_MET";
  }
  return "NOT_MET";
}

/**
 * The outcome of a timeline on a day, and the days on which that began and changes; null for a change that
 * never comes.
 */
export interface TimelineReading {
  readonly outcome: Outcome;
  readonly satisfiedSince: Day | null;
  readonly eligibleFrom: Day | null;
  readonly lapsesOn: Day | null;
  readonly changesOn: Day | null;
}

const NEVER_SATISFIED: Readonly<Record<Outcome, TimelineReading>> = Object.fromEntries(
  OUTCOMES.map((outcome) => [
    outcome,
    { outcome, satisfiedSince: null, eligibleFrom: null, lapsesOn: null, changesOn: null },
  ]),
) as Record<Outcome, TimelineReading>;

export function readTimeline(timeline: Timeline, day: Day): TimelineReading {
  const at = indexAt(timeline, day);
  const outcome = timeline[at]?.outcome ?? "NOT_MET";
  const changesOn = timeline[at + 1]?.from ?? null;
  if (!isSatisfied(outcome)) {
    if (changesOn === null) return NEVER_SATISFIED[outcome];
    const eligibleFrom = firstAfter(timeline, at, true);
    return { outcome, satisfiedSince: null, eligibleFrom, lapsesOn: null, changesOn };
  }
  // MET and WAIVED both satisfy: a stretch goes on through the change from one to the other.
  let first = at;
  while (first > 0 && isSatisfied(timeline[first - 1]?.outcome ?? "NOT_MET")) first -= 1;
  return {
    outcome,
    satisfiedSince: timeline[first]?.from ?? null,
    eligibleFrom: day,
    lapsesOn: firstAfter(timeline, at, false),
    changesOn,
  };
}

/** The first day of the first later step that is satisfied, or that is not; null if there is none. */
function firstAfter(timeline: Timeline, at: number, satisfied: boolean): Day | null {
  for (let next = at + 1; next < timeline.length; next += 1) {
    const step = timeline[next];
    if (step && isSatisfied(step.outcome) === satisfied) return step.from;
  }
  return null;
}

/** Facts about an outcome's course over time that a sentence may mention. */
export interface Turns {
  /** If it is satisfied: since when it has this outcome. */
  readonly since: Day | null;
  /** If it is satisfied: the outcome that it changes to next. */
  readonly turnsTo: Outcome | null;
  /** The outcome of the first satisfied day that is still to come. */
  readonly comesAs: Outcome | null;
}

export function turnsAt(timeline: Timeline, day: Day, { outcome, eligibleFrom }: TimelineReading): Turns {
  const satisfied = isSatisfied(outcome);
  // Most often there is nothing to say: an open answer that stays so.
  if (!satisfied && eligibleFrom === null) return NO_TURNS;
  if (!satisfied) return { since: null, turnsTo: null, comesAs: outcomeAt(timeline, eligibleFrom ?? day) };
  const at = indexAt(timeline, day);
  return { since: timeline[at]?.from ?? null, turnsTo: timeline[at + 1]?.outcome ?? null, comesAs: null };
}

const NO_TURNS: Turns = { since: null, turnsTo: null, comesAs: null };

function indexAt(timeline: Timeline, day: Day): number {
  let [low, high] = [0, timeline.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((timeline[middle]?.from ?? NEVER) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
