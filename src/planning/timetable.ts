import type { Day } from "../eligibility";
import { NEVER } from "../eligibility/days";
import { HoursCalendar, type Run } from "./hours-calendar";
import type { Offer } from "./offers";
import type { Limits } from "./question";

/**
 * When the chosen units are taken: each as early as what comes before it and the hours of each month allow.
 */
export interface Timetable {
  /** By unit. */
  readonly runs: ReadonlyMap<string, Run>;
  /** The last day on which any unit lands; the day of the question where there is none. */
  readonly landsOn: Day;
  /** Before which no other order of the same units could land either. */
  readonly notBefore: Day;
}

/**
 * Null if some unit finds no room. @param later units that are taken as late as they can be, and the day by
 * which each of them has to end.
 */
export function timetableOf(
  chosen: readonly Offer[],
  limits: Limits,
  asOf: Day,
  later: { readonly units: ReadonlySet<string>; readonly endsBy: (unitId: string) => Day } | null = null,
): Timetable | null {
  const units = inOrder(chosen);
  const calendar = new HoursCalendar(limits.hoursAMonth);
  const runs = new Map<string, Run>();
  for (const { unit, before, comes } of units) {
    const doneOn = (id: string) => Math.min(runs.get(id)?.endsOn ?? NEVER, comes.get(id) ?? NEVER);
    const notBefore = Math.max(asOf, ...before.map((id) => doneOn(id) + 1));
    const run = notBefore < NEVER ? calendar.first(unit, notBefore) : null;
    if (!run) return null;
    calendar.take(run);
    runs.set(unit.unitId, run);
  }
  if (later)
    for (const offer of [...units].reverse())
      if (later.units.has(offer.unit.unitId)) {
        const run = latestRun(offer, units, runs, calendar, later.endsBy(offer.unit.unitId));
        runs.set(offer.unit.unitId, run);
      }
  return {
    runs,
    landsOn: Math.max(asOf, ...[...runs.values()].map(({ endsOn }) => endsOn)),
    notBefore: Math.max(
      asOf,
      ...units.map(({ landsOn }) => landsOn),
      byHours(units, limits.hoursAMonth, asOf),
    ),
  };
}

/**
 * For each unit, the last day on which it may end without moving the units after it.
 * @param endsBy the day by which a unit has to end so that the ready date can stay.
 */
export function latestEnds(
  chosen: readonly Offer[],
  limits: Limits,
  runs: ReadonlyMap<string, Run>,
  endsBy: (unitId: string) => Day,
): ReadonlyMap<string, Day> {
  const units = inOrder(chosen);
  const latest = new Map(runs);
  const ends = new Map<string, Day>();
  for (const offer of [...units].reverse()) {
    const calendar = new HoursCalendar(limits.hoursAMonth);
    // If hours are limited, the others keep their days; if not, each moves with the units after it.
    if (limits.hoursAMonth !== null) for (const run of runs.values()) calendar.take(run);
    const others = limits.hoursAMonth === null ? latest : runs;
    const moved = latestRun(offer, units, others, calendar, endsBy(offer.unit.unitId));
    latest.set(offer.unit.unitId, moved);
    ends.set(offer.unit.unitId, Math.max(moved.endsOn, runs.get(offer.unit.unitId)?.endsOn ?? moved.endsOn));
  }
  return ends;
}

function latestRun(
  { unit }: Offer,
  units: readonly Offer[],
  runs: ReadonlyMap<string, Run>,
  calendar: HoursCalendar,
  endsBy: Day,
): Run {
  const now = runs.get(unit.unitId);
  if (!now) throw new Error(`Unit ${unit.code} has no run.`);
  const next = units.filter((each) => restsOn(each, unit.unitId, runs));
  calendar.release(now);
  const until = Math.min(endsBy, ...next.map((each) => (runs.get(each.unit.unitId)?.startsOn ?? endsBy) - 1));
  const run = calendar.last(unit, now.startsOn, until) ?? now;
  calendar.take(run);
  return run;
}

/**
 * Whether a unit may have to wait for another: what lands sooner than it will be completed by itself is
 * waited for, never in a circle.
 */
const mayWaitFor = ({ before, comes, landsOn }: Offer, { unit, landsOn: other }: Offer): boolean => {
  const day = comes.get(unit.unitId);
  return before.includes(unit.unitId) && (day === undefined || (other < day && other < landsOn));
};

/**
 * Whether a unit's dates depend on the run of another: not if that one will be completed in time by itself.
 */
export function restsOn({ unit, before, comes }: Offer, id: string, runs: Timetable["runs"]): boolean {
  const [own, other, day] = [runs.get(unit.unitId), runs.get(id), comes.get(id)];
  if (!before.includes(id) || !own || !other) return false;
  return day === undefined || (day >= own.startsOn && other.endsOn < own.startsOn);
}

/**
 * What comes before others first, and of several the one with the longest way after it, so that little has to
 * wait.
 */
function inOrder(offers: readonly Offer[]): readonly Offer[] {
  const length = new Map<string, number>();
  const lengthOf = (offer: Offer): number => {
    const { unit } = offer;
    const known = length.get(unit.unitId);
    if (known !== undefined) return known;
    const after = offers.filter((each) => mayWaitFor(each, offer)).map(lengthOf);
    const own = (unit.durationDays ?? 1) + Math.max(0, ...after);
    length.set(unit.unitId, own);
    return own;
  };
  return [...offers].sort((a, b) => lengthOf(b) - lengthOf(a) || (a.unit.code < b.unit.code ? -1 : 1));
}

/** The first day by which there is room for so many hours, however they are shared out. */
function byHours(units: readonly Offer[], hoursAMonth: number | null, asOf: Day): Day {
  const hours = units.reduce((sum, { unit }) => sum + (unit.hours ?? 0), 0);
  if (hoursAMonth === null || hours === 0) return asOf;
  const whole = { hours, durationDays: null, starts: null };
  const [{ unit } = { unit: null }] = units;
  return unit ? (new HoursCalendar(hoursAMonth).first({ ...unit, ...whole }, asOf)?.endsOn ?? asOf) : asOf;
}
