/** REFUSED stops publication; a WARNING does not. */
export type Severity = "REFUSED" | "WARNING";

export type Entry<About extends readonly string[]> = {
  readonly severity: Severity;
  readonly says: (...about: About) => string;
};
export const refusalOf = <About extends readonly string[]>(
  says: (...about: About) => string,
): Entry<About> => ({
  severity: "REFUSED",
  says,
});
export const warningOf = <About extends readonly string[]>(
  says: (...about: About) => string,
): Entry<About> => ({
  severity: "WARNING",
  says,
});
