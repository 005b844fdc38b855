import { addMonths, toCivilDate, toDay } from "../../eligibility";
import { sharedMessages } from "./messages";

/** The day on which the National Health Service began: no fact of the field lies before it. */
export const EARLIEST_DAY = "1948-01-01";

/** How far after the day of recording a fact may still lie. */
const YEARS_AHEAD = 10;

/** 9999-12-31: the last day that can be written. */
const LAST_WRITTEN = toDay("9999-12-31");

/** What other systems write for an end that there is not. */
const END_OF_TIME: readonly string[] = ["4712-12-31", "9999-12-31"];

/** The last day on which a fact that is recorded today may lie. @param today YYYY-MM-DD. */
export function latestDay(today: string): string {
  if (today !== latest.today)
    latest = {
      today,
      day: toCivilDate(Math.min(addMonths(toDay(today), YEARS_AHEAD * 12), LAST_WRITTEN)),
    };
  return latest.day;
}

/** A file asks for each of its lines. */
let latest = { today: "", day: "" };

/**
 * An end as it is meant: null if it is left out, or is a day by which other systems write that there is none.
 */
export const endOrNone = (end: string | null | undefined): string | null =>
  end == null || END_OF_TIME.includes(end) ? null : end;

/**
 * Why no fact lies on a day, in words; null if one may.
 * @param day a day of the calendar, YYYY-MM-DD.
 * @param today the day of recording, YYYY-MM-DD.
 */
export function describeImplausibleDay(day: string, today: string): string | null {
  const end = latestDay(today);
  if (day >= EARLIEST_DAY && day <= end) return null;
  const range = sharedMessages.daysOnRecord(EARLIEST_DAY, end);
  if (END_OF_TIME.includes(day)) return sharedMessages.endOfTime(day, range);
  const meant = /^00\d\d/.test(day) ? `20${day.slice(2)}` : null;
  return meant !== null && meant <= end
    ? sharedMessages.shortYear(day, meant, range)
    : day < EARLIEST_DAY
      ? sharedMessages.tooLongAgo(day, range)
      : sharedMessages.tooFarAhead(day, range);
}
