import { addMonths, BEGINNING, type Day, NEVER } from "../days";
import { type Excluded, excludedFor } from "../exclusion";
import type { SupervisionFact } from "../facts";
import type { KnownFacts } from "../known-facts";
import { type LeafReading } from "../leaf";
import { withPassedOver } from "../passed-over";
import type { Reason } from "../reason";
import type { SupervisionRequirement } from "../requirement";
import { boundariesOf, type DatedStretch, firstAfter, noteOfStretches, reasonsOutside } from "../stretch";
import { stretchOf } from "./in-date";

/**
 * SUPERVISION: enough sessions within the months; with a longest gap, only the unbroken run that ends on the
 * day.
 */
export function readSupervision(requirement: SupervisionRequirement, known: KnownFacts): LeafReading {
  const { sessions, longestGapDays: gap, shortestGapDays } = requirement;
  const runs = runsOf(requirement, known);
  const { held, countingOn, eachCountingOn, changes } = runs;
  /** The most sessions of the run that are far enough apart: each at least so many days before the next. */
  const amountOn = (day: Day): number => {
    let [amount, last] = [0, NEVER];
    eachCountingOn(day, ({ from }) => {
      if (shortestGapDays !== null && amount > 0 && last - from < shortestGapDays) return;
      amount += 1;
      last = from;
    });
    return amount;
  };
  /** The session's own end, or the day on which the run that it belongs to breaks. */
  const stopsAfter = (session: DatedStretch, day: Day): Day =>
    gap === null
      ? session.until
      : firstAfter(day, changes, (change) => !countingOn(change).includes(session));
  return {
    changes,
    outcomeOn: (day) => (amountOn(day) >= sessions ? "MET" : "NOT_MET"),
    countedOn: (day) =>
      countingOn(day).map((session) => ({
        factId: session.factId,
        kind: "SUPERVISION",
        stopsOn: stopsAfter(session, day),
      })),
    excludedOn: (day) => excludedSessions(runs, known, day),
    measureOn: (day) => ({
      required: { amount: sessions, unit: "SESSIONS" },
      actual: { amount: amountOn(day), unit: "SESSIONS" },
    }),
    // With a longest gap a session may have stopped counting before its own end: its exclusion says when.
    noteOn: (day) => ({ ...noteOfStretches(held, day), ...(gap !== null && { stopped: null }) }),
  };
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
  /** Gives the sessions of that run one after the other, the newest first, without a list of them. */
  readonly eachCountingOn: (day: Day, take: (session: DatedStretch) => void) => void;
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
  const eachHeldOn = newestFirst(held);
  const heldOn = (day: Day) => {
    const inTime: DatedStretch[] = [];
    eachHeldOn(day, (session) => inTime.push(session) > 0);
    return inTime;
  };
  const eachCountingOn = (day: Day, take: (session: DatedStretch) => void) => {
    let next = day;
    eachHeldOn(day, (session) => {
      if (gap !== null && next - session.from > gap) return false;
      next = session.from;
      take(session);
      return true;
    });
  };
  const countingOn = (day: Day, inTime: readonly DatedStretch[] = heldOn(day)) =>
    gap === null ? inTime : unbroken(inTime, day, gap);
  const changes = boundariesOf(held);
  if (gap !== null) for (const { from } of held) changes.push(from + gap + 1);
  const isConfirmedOn = (session: SupervisionFact, day: Day) =>
    !confirmedOnly || day < confirmedUntil(known, session);
  return {
    gap,
    isOfKind,
    isConfirmedOn,
    stretchOfSession,
    held,
    heldOn,
    countingOn,
    eachCountingOn,
    changes,
  };
}

/** Those of some sessions, the newest first, after which no gap up to the day is too long. */
function unbroken(inTime: readonly DatedStretch[], day: Day, gap: number): readonly DatedStretch[] {
  let next = day;
  const broken = inTime.findIndex(({ from }) => {
    const tooLong = next - from > gap;
    next = from;
    return tooLong;
  });
  return broken < 0 ? inTime : inTime.slice(0, broken);
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
 * Finds the sessions that hold on a day without looking through all of them, and gives them one after the other
 * until no more are wanted.
 * @param held the newest first.
 */
function newestFirst(
  held: readonly DatedStretch[],
): (day: Day, isMoreWanted: (session: DatedStretch) => boolean) => void {
  /** The latest day on which a session, or any before it, ends. */
  const ends: Day[] = [];
  for (let at = held.length - 1; at >= 0; at -= 1)
    ends[at] = Math.max(held[at]?.until ?? BEGINNING, ends[at + 1] ?? BEGINNING);
  return (day, isMoreWanted) => {
    let [low, high] = [0, held.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((held[middle]?.from ?? day) > day) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < held.length && (ends[at] ?? BEGINNING) > day; at += 1) {
      const session = held[at];
      if (session && day < session.until && !isMoreWanted(session)) return;
    }
  };
}

/** The first day on which no confirmation of a session holds; before every day if there is none. */
const confirmedUntil = (known: KnownFacts, { id }: SupervisionFact): Day =>
  known.confirmationsOf(id).reduce((last, each) => Math.max(last, known.revokedOn(each)), BEGINNING);
