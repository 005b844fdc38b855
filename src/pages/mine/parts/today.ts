const DAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" });

/** The civil day in Europe/London, YYYY-MM-DD. */
export const today = (): string => DAY.format(new Date());
