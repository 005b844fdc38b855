import { dayInWords } from "../eligibility/words";
import type { PayBand, PayBandYear } from "../entities";
import type { PathwayReference } from "./pathway";

/** The first day on which a year's pay applies, or null if it has always applied. */
export const yearStartsOn = ({ validity }: PayBandYear): string | null =>
  /\d{4}-\d{2}-\d{2}/.exec(validity)?.[0] ?? null;

/** The first day on which a year's pay no longer applies, or null if it has no end. */
export const yearEndsOn = ({ validity }: PayBandYear): string | null =>
  /,(\d{4}-\d{2}-\d{2})/.exec(validity)?.[1] ?? null;

/** The pay of a band on a day: the year in which the day lies, or a sentence that none is held. */
export function payOn(
  { payYearsOf }: Pick<PathwayReference, "payYearsOf">,
  band: PayBand,
  asOf: string,
): { readonly asOf: string; readonly year: PayBandYear | null; readonly notice: string | null } {
  const years = payYearsOf(band.id);
  const year = years.find((each) => (yearStartsOn(each) ?? "") <= asOf && isBefore(asOf, yearEndsOn(each)));
  return { asOf, year: year ?? null, notice: year ? null : notHeld(band, asOf, years) };
}

const isBefore = (day: string, end: string | null): boolean => end === null || day < end;

/** @param years the newest first. */
function notHeld({ title }: PayBand, asOf: string, years: readonly PayBandYear[]): string {
  const day = dayInWords(asOf);
  const [newest] = years;
  if (!newest) return `No pay is held for ${title}. See the pay scales of NHS Employers.`;
  const oldest = years.at(-1) ?? newest;
  const held = newest === oldest ? `is ${newest.payYear}` : `are ${oldest.payYear} to ${newest.payYear}`;
  return `No pay is held for ${title} on ${day}: the pay years on record ${held}. See the pay scales of NHS Employers for that day.`;
}
