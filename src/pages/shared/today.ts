const DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The day in London of an instant, as YYYY-MM-DD. @param instant in the form of ISO 8601. */
export const dayOf = (instant: string): string => DAY.format(new Date(instant));

/** Today in London as YYYY-MM-DD, for what a form has filled in at first. The API has the last word on days. */
export const today = (): string => DAY.format(new Date());
