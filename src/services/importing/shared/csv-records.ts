import { messages } from "../messages";
import { FileError } from "./file-error";
import { LONGEST_LINE, type PhysicalLine } from "./physical-lines";

/** One record of a CSV file: a line, or several if a cell in quotation marks holds line breaks. */
export interface CsvRecord {
  /** Its lines, one at least. */
  readonly lines: readonly PhysicalLine[];
  /** Null if it cannot be split; `problem` then says why. */
  readonly values: readonly string[] | null;
  readonly problem: string | null;
}

/** A record whose last cell so far is still open at the end of a line. */
interface OpenRecord {
  readonly lines: PhysicalLine[];
  readonly values: string[];
  open: string;
  /** The place of the quotation mark that opened the cell. */
  readonly openedAt: { readonly line: number; readonly position: number };
  size: number;
}

/**
 * Reads CSV strictly (RFC 4180, section 2): a quotation mark opens a cell only at its beginning, closes it
 * only at its end, and is doubled within. A mistake within one line refuses that line. A cell that goes over
 * a line's end and is not closed as it should be refuses the file, since nobody can say which of the lines
 * after it are lines of their own.
 */
export class CsvRecords {
  #open: OpenRecord | null = null;

  constructor(readonly delimiter: string) {}

  /** @returns the record that ends with this line; null if there is none. @throws FileError */
  take(line: PhysicalLine): CsvRecord | null {
    if (this.#open) return this.#goOn(this.#open, line);
    if (isBlank(line.text, this.delimiter)) return null;
    if (line.endsOpen) throw new FileError(messages.lineTooLongAndOpen(line.line, LONGEST_LINE));
    if (line.problem !== null && !line.text.includes('"'))
      return { lines: [line], values: null, problem: line.problem };
    if (!line.text.includes('"')) {
      const values = line.text.split(this.delimiter).map((each) => each.trim());
      return { lines: [line], values, problem: null };
    }
    const values: string[] = [];
    const end = readCells(line.text, 0, this.delimiter, values);
    if (end.kind === "OPEN") {
      const openedAt = { line: line.line, position: end.position };
      this.#open = { lines: [line], values, open: end.text, openedAt, size: line.text.length };
      return null;
    }
    const problem = line.problem ?? (end.kind === "WRONG" ? sentence(end.problem) : null);
    return { lines: [line], values: problem === null ? values : null, problem };
  }

  /** What is left when the file has ended. @throws FileError */
  end(): CsvRecord | null {
    const open = this.#open;
    this.#open = null;
    if (!open) return null;
    // If the file was cut off, only its last line is lost.
    if (open.lines.length === 1)
      return {
        lines: open.lines,
        values: null,
        problem: messages.lastLineOpen(open.openedAt.line, open.openedAt.position),
      };
    throw neverClosed(open, messages.neverClosed);
  }

  #goOn(record: OpenRecord, line: PhysicalLine): CsvRecord | null {
    record.lines.push(line);
    record.size += line.text.length + 1;
    if (record.size > LONGEST_LINE || line.endsOpen)
      throw neverClosed(record, messages.notClosedWithin(LONGEST_LINE));
    const closed = readQuoted(line.text, 0);
    if (closed === null) {
      record.open += `\n${quotedText(line.text)}`;
      return null;
    }
    record.values.push(`${record.open}\n${closed.text}`);
    const end = readCells(line.text, closed.next, this.delimiter, record.values, true);
    if (end.kind === "WRONG")
      throw neverClosed(record, messages.notClosedBefore(line.line, end.problem.replace(/\. .*$/, "")));
    if (end.kind === "OPEN") {
      const openedAt = { line: line.line, position: end.position };
      this.#open = { ...record, open: end.text, openedAt };
      return null;
    }
    this.#open = null;
    const problem = record.lines.find((each) => each.problem !== null)?.problem ?? null;
    return { lines: record.lines, values: problem === null ? record.values : null, problem };
  }
}

const neverClosed = (record: OpenRecord, how: string): FileError =>
  new FileError(messages.quotationOpen(record.openedAt.line, record.openedAt.position, how));

/** Whether a line is empty, without even a delimiter. */
const isBlank = (text: string, delimiter: string): boolean => text.trim() === "" && !text.includes(delimiter);

type End =
  | { readonly kind: "DONE" }
  | { readonly kind: "OPEN"; readonly text: string; readonly position: number }
  | { readonly kind: "WRONG"; readonly problem: string };

/**
 * Reads cells up to the line's end. @param after whether `from` is after a closing quotation mark; else a
 * cell begins there.
 */
function readCells(text: string, from: number, delimiter: string, values: string[], after = false): End {
  let isAfter = after;
  for (let at = from; ; ) {
    const begin = skipSpaces(text, at, delimiter);
    if (isAfter) {
      if (begin === text.length) return { kind: "DONE" };
      if (text[begin] !== delimiter)
        return {
          kind: "WRONG",
          problem: messages.afterQuotation(at),
        };
      at = begin + 1;
      isAfter = false;
    } else if (text[begin] === '"') {
      const closed = readQuoted(text, begin + 1);
      if (closed === null)
        return { kind: "OPEN", text: quotedText(text.slice(begin + 1)), position: begin + 1 };
      values.push(closed.text);
      at = closed.next;
      isAfter = true;
    } else {
      const end = text.indexOf(delimiter, at);
      const cell = text.slice(at, end < 0 ? text.length : end);
      const stray = cell.indexOf('"');
      if (stray >= 0)
        return {
          kind: "WRONG",
          problem: messages.quotationWithin(at + stray + 1),
        };
      values.push(cell.trim());
      if (end < 0) return { kind: "DONE" };
      at = end + 1;
    }
  }
}

/** The text in quotation marks, from after the opening one; null if they are not closed on this line. */
function readQuoted(text: string, from: number): { readonly text: string; readonly next: number } | null {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return { text: quotedText(text.slice(from, at)), next: at + 1 };
  return null;
}

const quotedText = (text: string): string => text.replaceAll('""', '"');

function skipSpaces(text: string, from: number, delimiter: string): number {
  let at = from;
  while ((text[at] === " " || text[at] === "\t") && text[at] !== delimiter) at += 1;
  return at;
}

const sentence = (clause: string): string => clause.charAt(0).toUpperCase() + clause.slice(1);
