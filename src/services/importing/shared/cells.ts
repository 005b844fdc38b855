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
export function fieldsOf(mapping: LineMapping, cells: Cells, worker: string | null): Fields {
  const fields: Record<string, string | null> = {};
  for (const reader of readersOf(mapping)) {
    const { field, needed, column } = reader;
    const value = column ? textOf(reader, column, cells, worker) : null;
    if (value === null && needed) refuse("MISSING", [field], messages.cellEmpty(column?.from ?? field));
    // A column that the file does not have changes nothing; it does not empty the field.
    if (!column?.from || cells.has(column.from)) fields[field] = value;
  }
  return fields;
}

/** How the cells of a field are read, worked out once for all lines of a file. */
interface FieldReader {
  readonly field: string;
  readonly needed: boolean;
  readonly column: Column | undefined;
  /** What the file's words are called here, by the words in small letters. */
  readonly words: ReadonlyMap<string, string> | null;
  /** Days that were read before, by their texts: files repeat them. */
  readonly days: Map<string, string | null>;
}

const READERS = new WeakMap<LineMapping, readonly FieldReader[]>();

function readersOf(mapping: LineMapping): readonly FieldReader[] {
  const known = READERS.get(mapping);
  if (known) return known;
  const { kind, columns } = mapping;
  const made = Object.entries(FIELDS[kind]).map(([field, { needed }]) => ({
    field,
    needed,
    column: columns[field],
    words: wordsOf(columns[field]),
    days: new Map<string, string | null>(),
  }));
  READERS.set(mapping, made);
  return made;
}

/** The first of two words counts that differ in case alone. */
const wordsOf = ({ values }: Partial<Column> = {}): FieldReader["words"] =>
  values
    ? new Map(
        Object.entries(values)
          .map(([theirs, ours]) => [theirs.toLowerCase(), ours] as const)
          .toReversed(),
      )
    : null;

const SKIPPING = new WeakMap<Mapping["columns"], readonly string[]>();

/** The headings of columns that say when something was so. */
function skippingOf(columns: Mapping["columns"]): readonly string[] {
  const known = SKIPPING.get(columns);
  if (known) return known;
  const made = Object.values(columns).flatMap(({ from = "", ifEmpty }) => (ifEmpty === "skip" ? [from] : []));
  SKIPPING.set(columns, made);
  return made;
}

/** Whether a line is about nothing yet: a cell is empty that says when it was so. */
export const isAboutNothing = ({ columns }: Mapping, cells: Cells): boolean =>
  skippingOf(columns).some((from) => (cells.get(from) ?? "").trim() === "");

function textOf(
  { field, words, days }: FieldReader,
  column: Column,
  cells: Cells,
  worker: string | null,
): string | null {
  const { from, constant, given, part, none = [] } = column;
  const clean = cleanText((given ? worker : (constant ?? cells.get(from ?? ""))) ?? "", false);
  if ("problem" in clean)
    return refuse("UNREADABLE", [field], messages.cellUnreadable(from ?? field, clean.problem));
  const cell = clean.text.trim();
  const text = part ? partOf(cell)[part] : cell;
  if (text === "" || none.some((each) => same(each, text))) return null;
  if (isSpreadsheetError(cell)) refuse("UNREADABLE", [field], messages.spreadsheetError(from ?? field, cell));
  if (NUMBERS.has(field) && /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell))
    refuse("UNREADABLE", [field], messages.numberRounded(from ?? field, cell));
  if (!DAYS.has(field)) return words?.get(text.toLowerCase()) ?? text;
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = dayOf(field, column, text);
  if (text.length <= LONGEST_DAY && days.size < DAYS_KEPT) days.set(text, day);
  return day;
}

/**
 * Longer texts are instants, which hardly repeat. They are also parts of the text of the file as V8 keeps them, so that
 * keeping one would keep the file.
 */
const LONGEST_DAY = 12;

/** As many as there are in a hundred years. */
const DAYS_KEPT = 36_525;

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
