import { toCivilDate, toDay } from "../../eligibility";
import type { EsrRecord } from "./cut";
import { dayOf } from "./header";
import type { EsrProblem } from "./newest";
import { problems } from "./problems";

/** A row of a record, with the days for which it says how it is. */
export interface Period {
  readonly record: EsrRecord;
  readonly from: string;
  /** Its last day; null: it goes on. */
  readonly until: string | null;
}

/** Days by which ESR says that there is no end. */
const ENDLESS = new Set(["4712-12-31", "9999-12-31"]);

/** A day of a row, YYYY-MM-DD; null if the column is empty, or says that there is no end. */
export function dayIn({ cells }: EsrRecord, column: string): string | null | EsrProblem {
  const text = cells[column];
  if (text === undefined) return null;
  const day = dayOf(text);
  if (day === null) return { column, message: problems.notADay(column, text.slice(0, 40)) };
  return ENDLESS.has(day) ? null : day;
}

export const isProblem = (value: unknown): value is EsrProblem =>
  typeof value === "object" && value !== null && "message" in value;

/** @param otherwise the first day of a row that states none. */
export function periodOf(record: EsrRecord, otherwise: string): Period | EsrProblem {
  const from = dayIn(record, "Effective Start Date");
  const until = dayIn(record, "Effective End Date");
  if (isProblem(from)) return from;
  if (isProblem(until)) return until;
  const first = from ?? otherwise;
  if (until !== null && until < first)
    return { column: "Effective End Date", message: problems.daysOutOfOrder(first, until) };
  return { record, from: first, until };
}

/** The row that holds on a day; if none does, the last one before it, or else the first one. */
export function periodOn(periods: readonly Period[], day: string): Period | undefined {
  const sorted = sortPeriods(periods);
  const begun = sorted.filter(({ from }) => from <= day);
  return begun.findLast(({ until }) => until === null || until >= day) ?? begun.at(-1) ?? sorted[0];
}

/** Rows in the order of their first days; of one day, in the order of the file. */
export const sortPeriods = (periods: readonly Period[]): Period[] =>
  [...periods].sort((a, b) => (a.from === b.from ? a.record.line - b.record.line : a.from < b.from ? -1 : 1));

export const nextDay = (day: string): string => toCivilDate(toDay(day) + 1);
export const dayBefore = (day: string): string => toCivilDate(toDay(day) - 1);
