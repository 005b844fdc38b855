import type { Readable } from "node:stream";
import type { RefusalRow } from "../../repositories/imports";
import { guardFormula } from "../../text";
import { jsonEntries } from "./shared/json-line";
import { type FileFormat, type Line, linesOf } from "./shared/lines";
import { REJECT_HEADINGS } from "./shared/reject-headings";

/**
 * The refused lines as a file like the one that was sent, in its format and with its delimiter: why each was refused, then what it
 * said. Put right or not, it can be sent in again and means the same: what comes before the file's own columns is not read.
 * @param wanted the headings that are read; ours take other names where the file has the same.
 */
export async function* rejectLines(
  open: () => Readable,
  format: FileFormat,
  delimiter: string | undefined,
  refusals: readonly RefusalRow[],
  wanted: ReadonlySet<string> = new Set(),
): AsyncGenerator<string> {
  if (refusals.length === 0) return;
  const why = new Map(refusals.map((each) => [each.line, each]));
  const ours = namesFor(wanted);
  if (format === "NDJSON") {
    for await (const line of linesOf(open(), format, { wanted })) {
      const refusal = why.get(line.line);
      if (refusal) yield jsonReject(line, refusal, ours);
    }
    return;
  }
  const row = rowsWith(delimiter ?? ",");
  const file = { headings: [] as readonly string[] };
  const onHeadings = (headings: string[]) => {
    file.headings = headings;
  };
  const refused = async function* (): AsyncGenerator<readonly [Line, RefusalRow]> {
    for await (const line of linesOf(open(), format, { delimiter, wanted, onHeadings })) {
      const refusal = why.get(line.line);
      if (refusal) yield [line, refusal];
    }
  };
  let hasUnsplit = false;
  for await (const [{ values }] of refused()) hasUnsplit ||= values === null;
  // What a file of rejects says of why its lines were refused before is not repeated.
  const before = ours.every((each, at) => file.headings[at] === each) ? ours.length : 0;
  const written = file.headings.indexOf(REJECT_HEADINGS.written);
  const own = file.headings.map((_, at) => at).filter((at) => at >= before && at !== written);
  const needsWritten = hasUnsplit || written >= 0;
  yield row([
    ...ours,
    ...own.map((at) => file.headings[at] ?? ""),
    ...(needsWritten ? [REJECT_HEADINGS.written] : []),
  ]);
  for await (const [line, { code, field, message }] of refused())
    yield row([
      String(line.line),
      code,
      field,
      message,
      ...own.map((at) => line.values?.[at] ?? ""),
      ...(needsWritten ? [line.values === null ? line.written : (line.values[written] ?? "")] : []),
    ]);
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
  { written }: Line,
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

/** RFC 4180; what a spreadsheet would take for a formula is kept from it by an apostrophe, which is taken off when it comes again. */
const rowsWith =
  (delimiter: string) =>
  (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(guardFormula(cell), delimiter)).join(delimiter)}\r\n`;

const quoted = (cell: string, delimiter: string): string =>
  /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
