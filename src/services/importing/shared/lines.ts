import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { type CsvError, type Info, parse } from "csv-parse";
import type { Cells } from "./cells";

export type FileFormat = "CSV" | "NDJSON";

/** One line of a file, with the number that an editor shows for it; `problem` where it cannot be read. */
export interface Line {
  readonly line: number;
  readonly cells: Cells | null;
  readonly problem: string | null;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
}

/** A file that cannot be read at all; the message says why. */
export class FileError extends Error {}

/** Bytes that one line may have. */
const LONGEST_LINE = 65_536;

/** Reads a file as it comes, one line at a time, in order. @param onHeadings hears the headings of a CSV file, before its lines. */
export async function* linesOf(
  file: Readable,
  format: FileFormat,
  { delimiter = ",", onHeadings }: { delimiter?: string; onHeadings: (headings: string[]) => void },
): AsyncGenerator<Line> {
  yield* format === "CSV" ? csvLines(file, delimiter, onHeadings) : jsonLines(file);
}

async function* csvLines(
  file: Readable,
  delimiter: string,
  onHeadings: (headings: string[]) => void,
): AsyncGenerator<Line> {
  // The parser is ahead of its reader, so what it cannot read waits here for its turn.
  const unreadable: { line: number; message: string }[] = [];
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    max_record_size: LONGEST_LINE,
    columns: (headings: string[]) => {
      const trimmed = headings.map((each) => each.trim());
      onHeadings(trimmed);
      return trimmed;
    },
    on_skip: (error?: CsvError) => {
      if (error) unreadable.push({ line: Number(error.lines ?? 0), message: error.message });
    },
  });
  file.on("error", (error) => parser.destroy(error));
  file.pipe(parser);
  let bytes = 0;
  const passed = function* (before: number): Generator<Line> {
    for (const [next] = unreadable; unreadable.length > 0 && next && next.line < before; ) {
      const problem = unreadable.shift();
      if (problem) yield { line: problem.line, cells: null, problem: problem.message, bytes };
      if (!unreadable[0] || unreadable[0].line >= before) break;
    }
  };
  for await (const { record, info } of parser as AsyncIterable<{ record: Cells; info: Info }>) {
    yield* passed(info.lines);
    bytes = info.bytes;
    yield { line: info.lines, cells: record, problem: null, bytes };
  }
  yield* passed(Number.POSITIVE_INFINITY);
}

async function* jsonLines(file: Readable): AsyncGenerator<Line> {
  let line = 0;
  let bytes = 0;
  for await (const text of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    line += 1;
    bytes += Buffer.byteLength(text) + 1;
    if (text.trim() === "") continue;
    yield { line, bytes, ...cellsOfJson(line === 1 ? text.replace(/^\uFEFF/, "") : text) };
  }
}

function cellsOfJson(text: string): Pick<Line, "cells" | "problem"> {
  if (text.length > LONGEST_LINE) return { cells: null, problem: "The line is too long." };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { cells: null, problem: "The line is not a JSON object." };
    const cells = Object.entries(value).flatMap(([key, each]) =>
      each === null || each === undefined ? [[key, ""]] : [[key, String(each)]],
    );
    return { cells: Object.fromEntries(cells) as Cells, problem: null };
  } catch {
    return { cells: null, problem: "The line is not JSON." };
  }
}

/** A file that is at hand as bytes. */
export const fileOf = (bytes: Uint8Array): Readable =>
  Readable.from([Buffer.from(bytes)], { objectMode: false });
