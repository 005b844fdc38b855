declare const SHOWN: unique symbol;

/**
 * A number of people that may be shown to the actor who asked. Only Counting makes one, so no other number
 * reaches an answer.
 */
export type Shown = number & { readonly [SHOWN]: true };

/** Why a count is left out. */
export type SuppressionReason =
  /** It is of fewer people than the threshold. */
  | "SMALL"
  /** It would give away a small count. */
  | "PROTECTS_ANOTHER"
  /** One of the two: to say which would give the number away. */
  | "SMALL_OR_PROTECTS_ANOTHER"
  /** What it was counted from is being computed. */
  | "BEING_COMPUTED"
  /** It is not for those who may not list the people. */
  | "MAY_NOT_COUNT";

/**
 * A number of people, or why it is left out and what it lies between; a bound is null if nothing can be said.
 */
export interface PeopleCount {
  readonly count: Shown | null;
  readonly reason: SuppressionReason | null;
  readonly atLeast: Shown | null;
  readonly atMost: Shown | null;
}

const leftOut = (reason: SuppressionReason): PeopleCount => ({
  count: null,
  reason,
  atLeast: null,
  atMost: null,
});

/** For those who may not list the people: the same whatever is on record. */
export const MAY_NOT_COUNT = leftOut("MAY_NOT_COUNT");
/** Its count is of an earlier version, and says nothing about this one. */
export const BEING_COMPUTED = leftOut("BEING_COMPUTED");

/** People who are in the same counts: how many they are, and the names of those counts. */
export interface PeopleGroup {
  readonly size: number;
  readonly in: readonly string[];
}

/**
 * The right to count an organisation's workers, which only those have who may list them. Whatever depends on
 * more than one person's record needs it, so that an answer to anybody else cannot depend on people at all:
 * docs/decisions (2026-11-28-one-rule-for-counts) gives the reason.
 */
export class Counting {
  /** The least number of people that a count may show; 1: every number is shown. */
  readonly threshold: number;

  private constructor(threshold: number) {
    this.threshold = threshold;
  }

  /**
   * Only for countingFor (src/access/counting-for.ts), which decides who may count; a test lists its callers.
   */
  static from(threshold: number): Counting {
    return new Counting(threshold);
  }

  /** Only for code that leaves small numbers out and knows what else is shown; a test lists its callers. */
  show(size: number): PeopleCount {
    const count = size as Shown;
    return { count, reason: null, atLeast: count, atMost: count };
  }

  /** A count that is left out. The bounds are the caller's to choose so that they give nothing away. */
  leaveOut(reason: SuppressionReason, atLeast: number, atMost: number | null): PeopleCount {
    return { count: null, reason, atLeast: atLeast as Shown, atMost: atMost as Shown | null };
  }

  /** A count of fewer people than the threshold: its bounds are the same for all of them. */
  small(): PeopleCount {
    return this.leaveOut("SMALL", 1, this.threshold - 1);
  }
}
