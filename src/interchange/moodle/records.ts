import type { Report } from "../case/reading/report";

const MOST_ROWS = 5_002;
const LONGEST_CELL = 20_000;

/** The rows of a CSV text as RFC 4180 has them, with line breaks of any system; null if it cannot be read. */
export function recordsOf(text: string, report: Report): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  // A field in quotation marks or without, and what ends it. Sticky: nothing is skipped.
  const field = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  const source = text.replace(/^\uFEFF/, "");
  while (field.lastIndex < source.length || row.length > 0) {
    const found = field.exec(source);
    const place = ["moodleCsv", String(rows.length + 1)];
    if (!found)
      return refuse(
        report,
        place,
        "fields with commas between them; a quotation mark within a field in quotation marks is doubled",
      );
    const [, quoted, plain = "", end] = found;
    const value = quoted?.replaceAll('""', '"') ?? plain;
    if (value.length > LONGEST_CELL)
      return refuse(report, place, `fields of at most ${LONGEST_CELL} characters`);
    row.push(value);
    if (end === ",") continue;
    if (row.length > 1 || value !== "") rows.push(row);
    row = [];
    if (rows.length > MOST_ROWS) return refuse(report, ["moodleCsv"], `at most ${MOST_ROWS} rows`);
  }
  return rows;
}

function refuse(report: Report, path: readonly string[], right: string): null {
  report.wrong(path, right);
  return null;
}
