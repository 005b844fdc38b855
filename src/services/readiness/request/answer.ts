import type { PeopleCount } from "../../../disclosure/counting";
import type { QuestionCode } from "./questions";

/** One line of an answer: a number of people, or a statement without one. */
export interface RequestRow {
  readonly label: string;
  /** Null if the row states something that is no number of workers. */
  readonly workers: PeopleCount | null;
  /** The whole that they are part of; null if they are not part of a whole. */
  readonly outOf: PeopleCount | null;
}

/** The answer to one question. */
export interface RequestAnswer {
  readonly code: QuestionCode;
  readonly rows: readonly RequestRow[];
  /** Why it is not held; null if it is. */
  readonly notHeld: string | null;
  /** What the numbers were counted from. */
  readonly basis: string;
}

export const row = (
  label: string,
  workers: PeopleCount | null,
  outOf: PeopleCount | null = null,
): RequestRow => ({ label, workers, outOf });

export const held = (code: QuestionCode, basis: string, rows: readonly RequestRow[]): RequestAnswer => ({
  code,
  rows,
  notHeld: null,
  basis,
});

export const notHeld = (code: QuestionCode, why: string, basis: string): RequestAnswer => ({
  code,
  rows: [],
  notHeld: why,
  basis,
});
