/** What forms say. */
export const form = {
  problem: "There is a problem",
  done: "Done",
  day: "Day",
  month: "Month",
  year: "Year",
  dayHint: "For example, 27 3 2026",
  optional: (label: string) => `${label} (optional)`,
  choose: "Choose one",
  missing: (label: string) => `${label}: fill this in.`,
  noDay: (label: string) => `${label}: this is no day of the calendar. Write it as in 27 3 2026.`,
};
