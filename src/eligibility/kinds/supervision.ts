import { addMonths, BEGINNING, type Day, NEVER } from "../days";
import { type Excluded, excludedFor } from "../exclusion";
import type { SupervisionFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { SupervisionRequirement } from "../requirement";
import { type DatedStretch, firstAfter, holdsOn, noteOfStretches, reasonsOutside } from "../stretch";
import { stretchOf } from "./in-date";

/**
 * SUPERVISION: enough sessions within the months; with a longest gap, only the unbroken run that ends on the
 * day.
 */
export function readSupervision(requirement: SupervisionRequirement, known: KnownFacts): LeafReading {
  const { sessions, longestGapDays: gap, shortestGapDays } = requirement;
  const amountOf = (run: readonly DatedStretch[]) => amountApart(run, shortestGapDays);
  const runs = runsOf(requirement, known);
  const { held, countingOn, changes } = runs;
  /** The session's own end, or the day on which the run that it belongs to breaks. */
  const stopsAfter = (session: DatedStretch, day: Day): Day =>
    gap === null
      ? session.until
      : firstAfter(day, changes, (change) => !countingOn(change).includes(session));
  return {
    changes,
    outcomeOn: (day) => (amountOf(countingOn(day)) >= sessions ? "MET" : "NOT_MET"),
    countedOn: (day) =>
      countingOn(day).map((session) => ({
        factId: session.factId,
        kind: "SUPERVISION",
        stopsOn: stopsAfter(session, day),
      })),
    excludedOn: (day) => excludedSessions(runs, known, day),
    measureOn: (day) => ({
      required: { amount: sessions, unit: "SESSIONS" },
      actual: { amount: amountOf(countingOn(day)), unit: "SESSIONS" },
    }),
    // With a longest gap a session may have stopped counting before its own end: its exclusion says when.
    noteOn: (day) => ({ ...noteOfStretches(held, day), ...(gap !== null && { stopped: null }) }),
  };
}

/**
 * The most sessions of a run that are far enough apart: each at least so many days before the next. @param run
 * the newest first.
 */
function amountApart(run: readonly DatedStretch[], shortestGapDays: number | null): number {
  if (shortestGapDays === null) return run.length;
  let amount = 0;
  let last = NEVER;
  for (const { from } of run)
    if (amount === 0 || last - from >= shortestGapDays) {
      amount += 1;
      last = from;
    }
  return amount;
}

/** The sessions of the kind asked for, and the runs that they form. */
interface Runs {
  readonly gap: number | null;
  readonly isOfKind: (session: { readonly kind: string }) => boolean;
  /** Whether the worker has confirmed a session, where only confirmed ones count. */
  readonly isConfirmedOn: (session: SupervisionFact, day: Day) => boolean;
  readonly stretchOfSession: (session: SupervisionFact) => DatedStretch;
  /** All of them, the newest first. */
  readonly held: readonly DatedStretch[];
  readonly heldOn: (day: Day) => readonly DatedStretch[];
  /**
   * The unbroken run that ends on a day. @param inTime the sessions that hold on the day, the newest first.
   */
  readonly countingOn: (day: Day, inTime?: readonly DatedStretch[]) => readonly DatedStretch[];
  /** Every day on which the run may change. */
  readonly changes: readonly Day[];
}

function runsOf(
  { supervisionKind, withinMonths, longestGapDays: gap, confirmedOnly }: SupervisionRequirement,
  known: KnownFacts,
): Runs {
  const isOfKind = ({ kind }: { readonly kind: string }) =>
    supervisionKind === null || known.countsAs(kind, supervisionKind);
  const stretchOfSession = (session: SupervisionFact) => {
    const stretch = stretchOf(known, session, session.heldOn, addMonths(session.heldOn, withinMonths));
    return confirmedOnly
      ? { ...stretch, until: Math.min(stretch.until, confirmedUntil(known, session)) }
      : stretch;
  };
  const held = known.supervisions
    .filter(isOfKind)
    .map(stretchOfSession)
    .filter(({ from, until }) => !confirmedOnly || from < until)
    .sort((a, b) => b.from - a.from);
  const heldOn = newestFirst(held);
  const countingOn = (day: Day, inTime: readonly DatedStretch[] = heldOn(day)) => {
    if (gap === null) return inTime;
    let next = day;
    const broken = inTime.findIndex(({ from }) => {
      const tooLong = next - from > gap;
      next = from;
      return tooLong;
    });
    return broken < 0 ? inTime : inTime.slice(0, broken);
  };
  const changes = held.flatMap(({ from, until }) => [from, until, ...(gap === null ? [] : [from + gap + 1])]);
  const isConfirmedOn = (session: SupervisionFact, day: Day) =>
    !confirmedOnly || day < confirmedUntil(known, session);
  return { gap, isOfKind, isConfirmedOn, stretchOfSession, held, heldOn, countingOn, changes };
}

function excludedSessions(runs: Runs, known: KnownFacts, day: Day): readonly Excluded[] {
  const { gap, isOfKind, isConfirmedOn, stretchOfSession, held, heldOn, countingOn } = runs;
  const ids = new Set(held.map(({ factId }) => factId));
  const onDays = new Map<Day, ReadonlySet<string>>();
  /** Sessions of one day end together, so that the days asked about are few. */
  const idsCountingOn = (on: Day): ReadonlySet<string> => {
    const counting = onDays.get(on) ?? new Set(countingOn(on).map(({ factId }) => factId));
    onDays.set(on, counting);
    return counting;
  };
  const counting = idsCountingOn(day);
  // A session that is not read is treated as if it were.
  const isInRun = (stretch: DatedStretch): boolean => {
    if (gap === null || counting.has(stretch.factId)) return true;
    if (ids.has(stretch.factId)) return false;
    const withIt = [...heldOn(day), stretch].sort((a, b) => b.from - a.from);
    return countingOn(day, withIt).includes(stretch);
  };
  return withPassedOver(known.supervisions, known.passedOver().supervisions).flatMap(({ fact, reasons }) => {
    const stretch = stretchOfSession(fact);
    const is: Reason[] = isOfKind(fact) ? [] : [{ reason: "KIND_NOT_ALLOWED" }];
    if (!isConfirmedOn(fact, day)) is.push({ reason: "NOT_CONFIRMED" });
    const outside = reasonsOutside(stretch, day);
    const isRead = reasons.length + is.length === 0;
    if (outside.length === 0 && !isInRun(stretch)) is.push({ reason: "RUN_BROKEN" });
    // It counts on the day of the session; on its last day only if the run was still unbroken.
    const heldTo = isRead && (gap === null || idsCountingOn(stretch.until - 1).has(fact.id));
    const counts = heldTo
      ? [stretch]
      : isRead && stretch.from < stretch.until
        ? [{ from: stretch.from, until: NEVER }]
        : [];
    return excludedFor(fact.id, "SUPERVISION", [...reasons, ...is, ...outside], counts) ?? [];
  });
}

/**
 * Finds the sessions that hold on a day without looking through all of them.
 * @param held the newest first.
 */
function newestFirst(held: readonly DatedStretch[]): (day: Day) => readonly DatedStretch[] {
  /** The latest day on which a session, or any before it, ends. */
  const ends: Day[] = [];
  for (let at = held.length - 1; at >= 0; at -= 1)
    ends[at] = Math.max(held[at]?.until ?? BEGINNING, ends[at + 1] ?? BEGINNING);
  return (day) => {
    let [low, high] = [0, held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.from ?? day) > day) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while (last < held.length && (ends[last] ?? BEGINNING) > day) last += 1;
    return held.slice(low, last).filter((session) => holdsOn(session, day));
  };
}

/** The first day on which no confirmation of a session holds; before every day if there is none. */
const confirmedUntil = (known: KnownFacts, { id }: SupervisionFact): Day =>
  known.confirmationsOf(id).reduce((last, each) => Math.max(last, known.revokedOn(each)), BEGINNING);
