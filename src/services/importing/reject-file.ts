import type { Readable } from "node:stream";
import type { RefusalRow } from "../../repositories/imports";
import { type FileFormat, linesOf } from "./shared/lines";

const HEADINGS = ["line", "code", "field", "reason"];

/**
 * The refused lines as a CSV file: where each stood and why it was refused, then what it said, under the file's own headings.
 * Put right, it can be sent in again: nobody reads the four columns before them.
 */
export async function* rejectLines(
  open: () => Readable,
  format: FileFormat,
  delimiter: string | undefined,
  refusals: readonly RefusalRow[],
): AsyncGenerator<string> {
  if (refusals.length === 0) return;
  const why = new Map(refusals.map((each) => [each.line, each]));
  const file = { headings: [] as readonly string[], isBegun: false };
  const onHeadings = (headings: string[]) => {
    file.headings = headings;
  };
  for await (const { line, cells } of linesOf(open(), format, { delimiter, onHeadings })) {
    const refusal = why.get(line);
    if (!refusal) continue;
    if (!file.isBegun) {
      if (file.headings.length === 0) file.headings = Object.keys(cells ?? {});
      file.isBegun = true;
      yield row([...HEADINGS, ...file.headings]);
    }
    const { code, field, message } = refusal;
    yield row([String(line), code, field, message, ...file.headings.map((each) => cells?.[each] ?? "")]);
  }
}

const row = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

/** RFC 4180; what a spreadsheet would take for a formula is kept from it by an apostrophe. */
function quoted(cell: string): string {
  const safe = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
