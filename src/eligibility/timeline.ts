import { BEGINNING, type Day, NEVER } from "./days";
import { OUTCOMES, type Outcome } from "./evaluation";

/** A step from a day on; it holds until the next step. */
export interface Step {
  readonly from: Day;
  readonly outcome: Outcome;
}

/** A step function from days to outcomes: the first step stands at the beginning of time, neighbours differ. */
export type Timeline = readonly Step[];

const RANK: Readonly<Record<Outcome, number>> = Object.fromEntries(
  OUTCOMES.map((outcome, rank) => [outcome, rank]),
) as Record<Outcome, number>;

export const isSatisfied = (outcome: Outcome): boolean => RANK[outcome] >= RANK.WAIVED;

export const higher = (a: Outcome, b: Outcome): Outcome => (RANK[a] >= RANK[b] ? a : b);

/** The timeline of a function that changes on none but the given days. */
export function timelineOf(changes: Iterable<Day>, outcomeOn: (day: Day) => Outcome): Timeline {
  const days = [...new Set(changes)].filter((day) => day > BEGINNING && day < NEVER).sort((a, b) => a - b);
  const steps: Step[] = [{ from: BEGINNING, outcome: outcomeOn(BEGINNING) }];
  for (const from of days) {
    const outcome = outcomeOn(from);
    if (outcome !== steps.at(-1)?.outcome) steps.push({ from, outcome });
  }
  return steps;
}

export const always = (outcome: Outcome): Timeline => [{ from: BEGINNING, outcome }];

export function outcomeAt(timeline: Timeline, day: Day): Outcome {
  return timeline[indexAt(timeline, day)]?.outcome ?? "NOT_MET";
}

/** On every date the n-th highest of the parts: n = 1 is ANY_OF, n = the number of parts is ALL_OF. */
export function nthHighest(parts: readonly Timeline[], n: number): Timeline {
  return timelineOf(
    parts.flatMap((part) => part.map(({ from }) => from)),
    (day) => parts.map((part) => outcomeAt(part, day)).sort((a, b) => RANK[b] - RANK[a])[n - 1] ?? "NOT_MET",
  );
}

/** What is asked of a timeline on a day; null where there is no such day. */
export interface Reading {
  readonly outcome: Outcome;
  readonly satisfiedSince: Day | null;
  readonly eligibleFrom: Day | null;
  readonly lapsesOn: Day | null;
  readonly changesOn: Day | null;
}

export function read(timeline: Timeline, day: Day): Reading {
  const at = indexAt(timeline, day);
  const outcome = timeline[at]?.outcome ?? "NOT_MET";
  const changesOn = timeline[at + 1]?.from ?? null;
  if (!isSatisfied(outcome)) {
    const next = timeline.slice(at + 1).find((step) => isSatisfied(step.outcome));
    return { outcome, satisfiedSince: null, eligibleFrom: next?.from ?? null, lapsesOn: null, changesOn };
  }
  // MET and WAIVED both satisfy: a stretch goes on through the change from one to the other.
  let first = at;
  while (first > 0 && isSatisfied(timeline[first - 1]?.outcome ?? "NOT_MET")) first -= 1;
  const lapse = timeline.slice(at + 1).find((step) => !isSatisfied(step.outcome));
  return {
    outcome,
    satisfiedSince: timeline[first]?.from ?? null,
    eligibleFrom: day,
    lapsesOn: lapse?.from ?? null,
    changesOn,
  };
}

function indexAt(timeline: Timeline, day: Day): number {
  let [low, high] = [0, timeline.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((timeline[middle]?.from ?? NEVER) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
