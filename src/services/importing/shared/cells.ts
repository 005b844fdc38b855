import { cleanText, isSpreadsheetError } from "../../../text";
import { refuse } from "../../shared/context";
import { endOrNone } from "../../shared/plausible-days";
import { messages } from "../messages";
import { DAYS, FIELDS, NUMBERS, OPEN_ENDED } from "./fields";
import type { Cells } from "./lines";
import type { Column, DATE_STYLES, LineMapping, Mapping } from "./mapping";

/** A line's fields by name; null: the field is empty. */
export type Fields = Readonly<Record<string, string | null>>;

/** The headings that a mapping reads. */
export const wantedHeadings = ({ columns }: Mapping): ReadonlySet<string> =>
  new Set(Object.values(columns).flatMap(({ from }) => from ?? []));

/** Headings that a mapping cannot do without, and that are not there. */
export function missingHeadings({ kind, columns }: Mapping, headings: readonly string[]): string[] {
  const fields: Readonly<Record<string, { readonly needed: boolean }>> = FIELDS[kind];
  return Object.entries(columns).flatMap(([field, { from }]) =>
    from !== undefined && fields[field]?.needed && !headings.includes(from) ? [from] : [],
  );
}

/**
 * Reads a line's fields. @throws Refused naming the field, for a cell that cannot be read, or an empty one
 * that is needed.
 */
export function fieldsOf({ kind, columns }: LineMapping, cells: Cells, worker: string | null): Fields {
  const fields: Record<string, string | null> = {};
  for (const [field, { needed }] of Object.entries(FIELDS[kind])) {
    const column = columns[field];
    const value = column ? textOf(field, column, cells, worker) : null;
    if (value === null && needed) refuse("MISSING", [field], messages.cellEmpty(column?.from ?? field));
    // A column that the file does not have changes nothing; it does not empty the field.
    if (!column?.from || cells.has(column.from)) fields[field] = value;
  }
  return fields;
}

/** Whether a line is about nothing yet: a cell is empty that says when it was so. */
export const isAboutNothing = ({ columns }: Mapping, cells: Cells): boolean =>
  Object.values(columns).some(
    ({ from, ifEmpty }) => ifEmpty === "skip" && (cells.get(from ?? "") ?? "").trim() === "",
  );

function textOf(field: string, column: Column, cells: Cells, worker: string | null): string | null {
  const { from, constant, given, part, none = [], values } = column;
  const clean = cleanText((given ? worker : (constant ?? cells.get(from ?? ""))) ?? "", false);
  if ("problem" in clean)
    return refuse("UNREADABLE", [field], messages.cellUnreadable(from ?? field, clean.problem));
  const cell = clean.text.trim();
  const text = part ? partOf(cell)[part] : cell;
  if (text === "" || none.some((each) => same(each, text))) return null;
  if (isSpreadsheetError(cell)) refuse("UNREADABLE", [field], messages.spreadsheetError(from ?? field, cell));
  if (NUMBERS.has(field) && /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell))
    refuse("UNREADABLE", [field], messages.numberRounded(from ?? field, cell));
  if (DAYS.has(field)) return dayOf(field, column, text);
  const known = values && Object.entries(values).find(([theirs]) => same(theirs, text));
  return known ? known[1] : text;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The parts of an ESR name. The bar at its end and the period within its title are part of the style, not of
 * the title; the subject is the title without its version and level:
 * `Safeguarding Children (Version 2) - Level 1 - 3 Years` is about Safeguarding Children.
 */
export function partOf(
  name: string,
): Readonly<Record<"OWNER" | "TYPE" | "TITLE" | "SUBJECT" | "REFRESH", string>> {
  const [owner = "", type = "", whole = ""] = name.includes("|")
    ? name.split("|").map((each) => each.trim())
    : ["", "", name];
  const [, title = whole, refresh = ""] =
    /^(.*?)\s+-\s+(\d+\s+(?:years?|months?|days?)|no renewal|no expiry|no specified renewal)$/i.exec(whole) ??
    [];
  const subject = title.replace(/\s+-\s+levels?\s+\d.*$/i, "").replace(/\s+\(version \d+\)$/i, "");
  return { OWNER: owner, TYPE: type, TITLE: title, SUBJECT: subject, REFRESH: refresh };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const STYLES: Readonly<Record<(typeof DATE_STYLES)[number], RegExp>> = {
  "YYYY-MM-DD": /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  "DD/MM/YYYY": /^(?<day>\d\d)\/(?<month>\d\d)\/(?<year>\d{4})$/,
  "DD-MMM-YYYY": /^(?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d{4})$/i,
  // Moodle leaves the first zero of a day out.
  "DD/MM/YY, HH:mm": /^(?<day>\d{1,2})\/(?<month>\d\d)\/(?<year>\d\d), \d{1,2}:\d\d$/,
  "YYYY-MM-DD HH:mm:ss": /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d) \d\d:\d\d:\d\d$/,
  "YYYY/MM/DD HH:mm:ss": /^(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)(?: \d\d:\d\d(?::\d\d)?)?$/,
};

/** Null for a day by which a system says that there is no end. */
function dayOf(field: string, { dates = ["YYYY-MM-DD"], lastDay }: Column, text: string): string | null {
  for (const style of dates) {
    const { year = "", month = "", day } = STYLES[style].exec(text)?.groups ?? {};
    const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
    const instant = new Date(0);
    // Unlike Date.UTC, this takes the years 0 to 99 for what they are.
    instant.setUTCFullYear(
      Number(year.length === 2 ? `20${year}` : year || Number.NaN),
      number - 1,
      Number(day),
    );
    // A day that there is not, such as 30 February, would have rolled over.
    if (instant.getUTCDate() !== Number(day) || instant.getUTCMonth() !== number - 1) continue;
    if (OPEN_ENDED.has(field) && endOrNone(instant.toISOString().slice(0, 10)) === null) return null;
    if (lastDay) instant.setUTCDate(instant.getUTCDate() + 1);
    return instant.toISOString().slice(0, 10);
  }
  return refuse("OUT_OF_RANGE", [field], messages.notADay(text, dates));
}
