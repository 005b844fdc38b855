/** REFUSED stops publication; a WARNING does not. */
export type Severity = "REFUSED" | "WARNING";

export type Entry<About extends readonly string[]> = {
  readonly severity: Severity;
  readonly says: (...about: About) => string;
};
export const refused = <About extends readonly string[]>(
  says: (...about: About) => string,
): Entry<About> => ({
  severity: "REFUSED",
  says,
});
export const warned = <About extends readonly string[]>(says: (...about: About) => string): Entry<About> => ({
  severity: "WARNING",
  says,
});
