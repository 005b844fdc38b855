import { problems } from "./problems";

/** The first line of a file. Instants are those of ESR's clock, such as 2026-11-28T00:00:00. */
export interface EsrHeader {
  readonly fileName: string;
  /** The code of the employer in ESR: its virtual private database. */
  readonly vpd: string;
  /** Up to when the run before had read; null in a full file. */
  readonly previousRun: string | null;
  /** Up to when this run has read. */
  readonly thisRun: string;
}

/** A file that is not as it has to be; the message says where, and what would be right. */
export class EsrUnreadable extends Error {}

/** @throws EsrUnreadable if it is no first line of such a file. */
export function parseHeader(line: string): EsrHeader {
  const [type, fileName = "", , vpd = "", previous = "", current = ""] = line
    .split("~")
    .map((cell) => cell.trim());
  if (type !== "HDR") throw new EsrUnreadable(problems.headerMissing);
  if (vpd === "") throw new EsrUnreadable(problems.headerIncomplete);
  const thisRun = instantOf(current, "this run");
  if (thisRun === null) throw new EsrUnreadable(problems.headerIncomplete);
  const previousRun = instantOf(previous, "the previous run");
  if (previousRun !== null && previousRun >= thisRun) throw new EsrUnreadable(problems.runsOutOfOrder);
  return { fileName, vpd: vpd.slice(0, 40), previousRun, thisRun };
}

/** An instant written YYYYMMDD HHMMSS; null for zeros, or nothing. @throws EsrUnreadable for anything else. */
function instantOf(text: string, which: string): string | null {
  if (/^[0 ]*$/.test(text)) return null;
  const [, date = "", hour = "", minute = "", second = ""] = /^(\d{8}) (\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  const day = dayOf(date);
  if (day === null || hour > "23" || minute > "59" || second > "59")
    throw new EsrUnreadable(problems.notAnInstant(which, text.slice(0, 40)));
  return `${day}T${hour}:${minute}:${second}`;
}

/** A day written YYYYMMDD, as YYYY-MM-DD; null for a day that the calendar does not have. */
export function dayOf(text: string): string | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const written = `${year}-${month}-${day}`;
  const instant = new Date(`${written}T00:00:00Z`);
  // 30 February would have rolled over.
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== written ? null : written;
}

/** How many records the last line of a file says that there are. @throws EsrUnreadable if it is no such line. */
export function parseTrailer(line: string): number {
  const [type, count = ""] = line.split("~").map((cell) => cell.trim());
  if (type !== "TRL") throw new EsrUnreadable(problems.trailerMissing);
  if (!/^\d{1,9}$/.test(count)) throw new EsrUnreadable(problems.trailerWithoutCount);
  return Number(count);
}
