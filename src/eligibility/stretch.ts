import { type Day, NEVER } from "./days";
import type { LeafNote } from "./leaf";
import type { Reason } from "./reason";

/** A stretch of days [from, until) on which a fact counts. */
export interface Stretch {
  readonly factId: string;
  readonly from: Day;
  readonly until: Day;
}

/**
 * A stretch with the day on which a revocation ended it, if any, and the day on which a copied fact became
 * too old to be accepted.
 */
export interface DatedStretch extends Stretch {
  readonly revokedOn: Day;
  readonly acceptedUntil: Day;
  /** The end by its own terms and the requirement's. */
  readonly expiresOn: Day;
}

export const holdsOn = ({ from, until }: { readonly from: Day; readonly until: Day }, day: Day): boolean =>
  from <= day && day < until;

/** Whether any of some stretches applies on a day. */
export function anyHolds(stretches: readonly Pick<Stretch, "from" | "until">[], day: Day): boolean {
  for (const { from, until } of stretches) if (from <= day && day < until) return true;
  return false;
}

/**
 * Those that apply on a day. If all do, or if there are none, as is most common, this is the list itself, so
 * nothing is allocated.
 */
export function stretchesOn<Each extends { readonly from: Day; readonly until: Day }>(
  stretches: readonly Each[],
  day: Day,
): readonly Each[] {
  return stretches.every((stretch) => holdsOn(stretch, day))
    ? stretches
    : stretches.filter((stretch) => holdsOn(stretch, day));
}

export function earliestDay(...days: readonly (Day | null)[]): Day {
  let first = NEVER;
  for (const day of days) if (day !== null && day < first) first = day;
  return first;
}

/**
 * The first of some days after a day on which something is the case; NEVER if it is the case on none of them.
 */
export function firstAfter(day: Day, days: readonly Day[], holds: (day: Day) => boolean): Day {
  let first = NEVER;
  for (const each of days) if (each > day && each < first && holds(each)) first = each;
  return first;
}

/** Stretches of days, put together: in order, none of them touching another. */
export function unionOf(
  stretches: readonly Pick<Stretch, "from" | "until">[],
): readonly Pick<Stretch, "from" | "until">[] {
  const inOrder = stretches.filter(({ from, until }) => from < until).sort((a, b) => a.from - b.from);
  const union: { from: Day; until: Day }[] = [];
  for (const { from, until } of inOrder) {
    const last = union.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else union.push({ from, until });
  }
  return union;
}

/** Whether one of some stretches that do not touch, and are in order, holds on a day. */
export function isWithin(union: readonly Pick<Stretch, "from" | "until">[], day: Day): boolean {
  let [low, high] = [0, union.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((union[middle]?.from ?? NEVER) <= day) low = middle;
    else high = middle - 1;
  }
  const found = union[low];
  return found !== undefined && holdsOn(found, day);
}

/** Every day on which a stretch begins or ends. */
export function boundariesOf(stretches: readonly Pick<Stretch, "from" | "until">[]): Day[] {
  const days: Day[] = [];
  for (const { from, until } of stretches) days.push(from, until);
  return days;
}

/** The note of facts that count over stretches. */
export function noteOfStretches(stretches: readonly Pick<Stretch, "from" | "until">[], day: Day): LeafNote {
  let newest: Day | null = null;
  let stopped: Day | null = null;
  for (const { from, until } of stretches) {
    if (from <= day && day < until) newest = Math.max(from, newest ?? from);
    else if (from < until && until <= day) stopped = Math.max(until, stopped ?? until);
  }
  return { newest, stopped };
}

/**
 * Why a fact that counts over a stretch by its own terms does not count on a day: every reason that applies.
 */
export function reasonsOutside(
  { from, expiresOn, revokedOn, acceptedUntil }: DatedStretch,
  day: Day,
): readonly Reason[] {
  if (from <= day && day < expiresOn && day < revokedOn && day < acceptedUntil) return NO_REASONS;
  const reasons: Reason[] = [];
  if (acceptedUntil <= day) reasons.push({ reason: "NOT_ACCEPTED_FROM_ELSEWHERE", on: acceptedUntil });
  if (revokedOn <= day) reasons.push({ reason: "REVOKED", on: revokedOn });
  if (day < from) reasons.push({ reason: "NOT_YET_VALID", on: from });
  if (expiresOn <= day) reasons.push({ reason: "EXPIRED", on: expiresOn });
  return reasons;
}

const NO_REASONS: readonly Reason[] = [];
