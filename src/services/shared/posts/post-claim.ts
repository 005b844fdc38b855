import { toCivilDate, toDay } from "../../../eligibility";
import type { HeldPost, Role, Term, TermValue } from "./held-post";

/** What an extract says of one assignment of a worker. What it leaves out (undefined) it says nothing of. */
export interface PostClaim {
  readonly roleBandId: string;
  /** Null: the employer. */
  readonly host: string | null | undefined;
  /** Null: the organisation itself. */
  readonly employer: string | null;
  readonly startedOn: string;
  /** Null: it goes on. */
  readonly endedOn: string | null | undefined;
  readonly terms: Readonly<Record<Term, TermValue | undefined>>;
  /** Since when it is as it says; null if the extract does not know: then it says so of its own day. */
  readonly changedOn: string | null;
  /** The extract's own day. */
  readonly extractedOn: string;
  /** Whether what a person took back is recorded again. */
  readonly again: boolean;
}

export const isRole = ({ role }: HeldPost, { roleBandId, host }: PostClaim): boolean =>
  role.roleBandId === roleBandId && (host === undefined || role.host === host);

/** The role that a claim is about. @param before the one held so far, for what the claim leaves out. */
export const roleOf = ({ roleBandId, host }: PostClaim, before?: Role): Role => ({
  roleBandId,
  host: host === undefined ? (before?.host ?? null) : host,
});

export const dayBefore = (day: string): string => toCivilDate(toDay(day) - 1);
export const dayAfter = (day: string): string => toCivilDate(toDay(day) + 1);
export const laterDay = (one: string, other: string): string => (one > other ? one : other);
export const earlierDay = (one: string, other: string): string => (one < other ? one : other);

/**
 * The first day of which a claim says how the assignment is: since when it is so, where it knows that,
 * otherwise the day of the extract; within the time from its first day to the last before an end.
 */
export function firstDayOf(
  { changedOn, extractedOn }: PostClaim,
  from: string,
  endedOn: string | null,
): string {
  const day = laterDay(changedOn ?? extractedOn, from);
  return endedOn === null ? day : laterDay(earlierDay(day, dayBefore(endedOn)), from);
}
