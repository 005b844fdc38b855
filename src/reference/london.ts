const LONDON = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The civil day in Europe/London that an instant falls on, YYYY-MM-DD. */
export const londonDay = (instant: Date): string => LONDON.format(instant);
