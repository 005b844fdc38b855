/** Whole days since 1970-01-01 of the civil calendar; no clock, no zone. */
export type Day = number;

/** `YYYY-MM-DD`. */
export type CivilDate = string;

/** Before every day that anyone asks about; never shown as a date. */
export const BEGINNING: Day = -1e9;

/** After every day that anyone asks about: "without end". */
export const NEVER: Day = 1e9;

const MILLISECONDS_A_DAY = 86_400_000;

/** @param date `YYYY-MM-DD`, a day that exists. @throws RangeError for any other text. */
export function toDay(date: CivilDate): Day {
  const day = Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
  if (Number.isInteger(day) && toCivilDate(day) === date) return day;
  throw new RangeError(`"${date}" is not a day of the calendar, YYYY-MM-DD.`);
}

export function toCivilDate(day: Day): CivilDate {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The date of a day, or null for a day that stands for "always" or "without end". */
export function toCivilDateOrNull(day: Day | null): CivilDate | null {
  return day === null || day <= BEGINNING || day >= NEVER ? null : toCivilDate(day);
}

/** Calendar months later, clamped to the month's end: 31 January + 1 month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MILLISECONDS_A_DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / MILLISECONDS_A_DAY;
}
