import type { RefusalRow } from "../../../repositories/importing/import-refusals";
import type { ImportRow } from "../../../repositories/importing/imports";
import { guardFormula, unguardFormula } from "../../../text";
import { CsvRecords } from "./csv-records";
import { jsonEntries } from "./json-line";
import { REJECT_HEADINGS } from "./reject-headings";

/** How the file was written whose lines were refused, and which of its headings were read. */
export type RejectFormat = Pick<ImportRow, "format" | "delimiter" | "headings" | "wanted">;

/**
 * Refused lines as a file like the one that was sent, in its format and with its delimiter: why each was
 * refused, then what it said. Put right or not, it can be sent in again and means the same: what comes before
 * the file's own columns is not read. Lines of which it is not known any more what they said are left out.
 * @param hasUnsplit whether some line could not be split into cells.
 */
export function* rejectLines(
  { format, delimiter, headings, wanted }: RejectFormat,
  refusals: Iterable<RefusalRow>,
  hasUnsplit: boolean,
): Generator<string> {
  const ours = namesFor(new Set(wanted));
  if (format === "NDJSON") {
    for (const refusal of refusals)
      if (refusal.written !== null) yield jsonReject(refusal.written, refusal, ours);
    return;
  }
  const row = rowsWith(delimiter);
  // What a file of rejects says of why its lines were refused before is not repeated.
  const before = ours.every((each, at) => headings[at] === each) ? ours.length : 0;
  const written = headings.indexOf(REJECT_HEADINGS.written);
  const own = headings.map((_, at) => at).filter((at) => at >= before && at !== written);
  const needsWritten = hasUnsplit || written >= 0;
  yield row([
    ...ours,
    ...own.map((at) => headings[at] ?? ""),
    ...(needsWritten ? [REJECT_HEADINGS.written] : []),
  ]);
  for (const { line, code, field, message, written: said, isSplit } of refusals) {
    if (said === null) continue;
    const values = isSplit ? cellsOf(said, delimiter) : null;
    yield row([
      String(line),
      code,
      field,
      message,
      ...own.map((at) => values?.[at] ?? ""),
      ...(needsWritten ? [values === null ? said : (values[written] ?? "")] : []),
    ]);
  }
}

/** The cells of a line that could be split when it was sent. */
function cellsOf(written: string, delimiter: string): readonly string[] | null {
  const records = new CsvRecords(delimiter);
  let values: readonly string[] | null = null;
  for (const text of written.split("\n"))
    values = records.take({ line: 1, text, problem: null, endsOpen: false, bytes: 0 })?.values ?? values;
  return values?.map(unguardFormula) ?? null;
}

/** The names of what comes before the file's own columns. */
function namesFor(wanted: ReadonlySet<string>): readonly string[] {
  const free = (prefix: string): readonly string[] => {
    const names = REJECT_HEADINGS.why.map((each) => prefix + each);
    return names.some((each) => wanted.has(each)) ? free(`reject ${prefix}`) : names;
  };
  return free("");
}

/** The object with ours before its own keys, which stay as they are written: numbers, too. */
function jsonReject(
  written: string,
  { line, code, field, message }: RefusalRow,
  ours: readonly string[],
): string {
  const why = [line, code, field, message].map((value, at) => [ours[at], JSON.stringify(value)] as const);
  const read = jsonEntries(written);
  const own =
    "problem" in read
      ? [[REJECT_HEADINGS.written, JSON.stringify(written)] as const]
      : read.entries.filter(([key]) => !ours.includes(key));
  return `{${[...why, ...own].map(([key, source]) => `${JSON.stringify(key)}:${source}`).join(",")}}\n`;
}

/**
 * RFC 4180; what a spreadsheet would take for a formula is kept from it by an apostrophe, which is taken off
 * when it comes again.
 */
const rowsWith =
  (delimiter: string) =>
  (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(guardFormula(cell), delimiter)).join(delimiter)}\r\n`;

const quoted = (cell: string, delimiter: string): string =>
  /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
