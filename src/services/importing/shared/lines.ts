import { Readable } from "node:stream";
import { cleanText, unguardFormula } from "../../../text";
import { messages } from "../messages";
import { type CsvRecord, CsvRecords } from "./csv-records";
import { FileError } from "./file-error";
import { fieldText, jsonEntries } from "./json-line";
import { type PhysicalLine, physicalLines } from "./physical-lines";
import { REJECT_HEADINGS } from "./reject-headings";

/** Formats with a line for each thing. */
export type LineFormat = "CSV" | "NDJSON";

export type FileFormat = LineFormat | "ESR_GO";

/** A line's cells by heading: of the headings that are read. */
export type Cells = Pick<ReadonlyMap<string, string>, "get" | "has">;

/** One line of data, with the number that an editor shows for it; `problem` if it cannot be read. */
export interface Line {
  readonly line: number;
  readonly cells: Cells | null;
  readonly problem: string | null;
  /** Whether it could be split into cells; a line of JSON is not. */
  readonly isSplit: boolean;
  /** The line as it is written. */
  readonly written: string;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
}

export interface LineReading {
  readonly delimiter?: string;
  /** The headings, or keys, whose cells are wanted. */
  readonly wanted: ReadonlySet<string>;
  /** Those of them that may be true or false in JSON. */
  readonly yesOrNo?: ReadonlySet<string>;
  /** Is called with the headings of a CSV file, before its lines. */
  readonly onHeadings?: (headings: string[]) => void;
}

/**
 * Reads a file as it comes, some lines of data at a time, in order: each of them once, whether it can be read
 * or not.
 * @throws FileError if it cannot be read at all.
 */
export async function* linesOf(
  file: AsyncIterable<Buffer>,
  format: LineFormat,
  reading: LineReading,
): AsyncGenerator<Line[]> {
  let isEmpty = true;
  const read = format === "CSV" ? csvLines(file, reading) : jsonLines(file, reading);
  for await (const some of read) {
    isEmpty = false;
    yield some;
  }
  if (isEmpty) throw new FileError(messages.fileEmpty);
}

/** Yields as many lists of lines as it meets, one at least if there are headings. */
async function* csvLines(file: AsyncIterable<Buffer>, reading: LineReading): AsyncGenerator<Line[]> {
  const delimiter = reading.delimiter ?? ",";
  const records = new CsvRecords(delimiter);
  let headings: Headings | null = null;
  const lineOf = (record: CsvRecord | null): Line[] => {
    if (!record) return [];
    if (headings) return headings.read(record);
    headings = new Headings(record, reading);
    return [];
  };
  for await (const block of physicalLines(file)) {
    const lines: Line[] = [];
    for (const each of block) lines.push(...lineOf(records.take(each)));
    if (headings) yield lines;
  }
  const last = lineOf(records.end());
  if (headings) yield last;
}

/** The cells of one record of a CSV file. A cell is read when it is asked for. */
class RowCells implements Cells {
  readonly #places: ReadonlyMap<string, number>;
  readonly #values: readonly string[];

  constructor(places: ReadonlyMap<string, number>, values: readonly string[]) {
    this.#places = places;
    this.#values = values;
  }

  get(heading: string): string | undefined {
    const place = this.#places.get(heading);
    return place === undefined ? undefined : unguardFormula(this.#values[place] ?? "");
  }

  has(heading: string): boolean {
    return this.#places.has(heading);
  }
}

/** A CSV file's headings, and how lines are read under them. */
class Headings {
  readonly #names: readonly string[];
  /** Where the wanted ones stand. */
  readonly #wanted: ReadonlyMap<string, number>;
  readonly #unsplit: number;
  readonly #delimiter: string;

  /** @throws FileError */
  constructor({ lines, values, problem }: CsvRecord, { wanted, onHeadings, delimiter = "," }: LineReading) {
    const [first] = lines;
    if (values === null) throw new FileError(messages.headingsUnreadable(first?.line, problem));
    this.#names = values.map((each, at) => {
      const clean = cleanText(unguardFormula(each), true);
      if ("problem" in clean) throw new FileError(messages.headingUnreadable(at + 1, clean.problem));
      return clean.text.trim();
    });
    for (const name of wanted) {
      const columns = this.#names.flatMap((each, at) => (each === name ? [at + 1] : []));
      if (columns.length > 1) throw new FileError(messages.headingTwice(name, columns));
    }
    this.#wanted = new Map(
      this.#names.flatMap((name, at) => (wanted.has(name) ? [[name, at] as const] : [])),
    );
    this.#unsplit = this.#names.indexOf(REJECT_HEADINGS.written);
    this.#delimiter = delimiter;
    onHeadings?.([...this.#names]);
  }

  /** A record is one line of data; if it cannot be read, each of its lines is one. */
  read(record: CsvRecord): Line[] {
    const { lines, values } = record;
    const problem = this.#swallowed(lines) ?? record.problem ?? this.#misfit(values ?? []);
    if (problem !== null)
      return lines
        .filter(({ text }) => text.trim() !== "")
        .map(({ line, text, bytes }) => ({
          line,
          cells: null,
          problem,
          isSplit: false,
          written: text,
          bytes,
        }));
    const isUnsplit = this.#unsplit >= 0 && unguardFormula(values?.[this.#unsplit] ?? "") !== "";
    return [
      {
        line: lines[0]?.line ?? 0,
        cells: isUnsplit ? null : new RowCells(this.#wanted, values ?? []),
        problem: isUnsplit ? messages.unreadFirst : null,
        isSplit: true,
        written: lines.length === 1 ? (lines[0]?.text ?? "") : lines.map(({ text }) => text).join("\n"),
        bytes: lines.at(-1)?.bytes ?? 0,
      },
    ];
  }

  /** Why the lines of a record may be lines of their own; null if they are not. */
  #swallowed([first, ...more]: readonly PhysicalLine[]): string | null {
    const delimiters = this.#names.length - 1;
    const whole = more.find(({ text }) => delimiters > 0 && text.split(this.#delimiter).length > delimiters);
    return whole ? messages.linesSwallowed(first?.line, whole.line) : null;
  }

  /** Why a line is no line of data: files that were put together repeat their headings. */
  #repeats(values: readonly string[]): string | null {
    const [first = ""] = this.#names;
    if (this.#names.length < 2 || !values[0]?.endsWith(first)) return null;
    return values.every((each, at) => headingOf(each) === this.#names[at]) ? messages.headingsRepeated : null;
  }

  /** Why cells do not belong to the headings; null if they do. */
  #misfit(values: readonly string[]): string | null {
    if (values.length === this.#names.length) return this.#repeats(values);
    return messages.cellsDoNotFit(values.length, this.#names.length);
  }
}

/** A heading as it is compared: without marks that show nothing, such as a byte order mark. */
const headingOf = (cell: string): string => {
  const clean = cleanText(unguardFormula(cell), true);
  return "problem" in clean ? cell : clean.text.trim();
};

async function* jsonLines(file: AsyncIterable<Buffer>, reading: LineReading): AsyncGenerator<Line[]> {
  for await (const block of physicalLines(file)) {
    const lines = block.filter(({ text }) => text.trim() !== "");
    if (lines.length > 0) yield lines.map((each) => jsonLine(each, reading));
  }
}

function jsonLine({ line, text, problem, bytes }: PhysicalLine, { wanted, yesOrNo }: LineReading): Line {
  const wrong = (why: string): Line => ({
    line,
    cells: null,
    problem: why,
    isSplit: false,
    written: text,
    bytes,
  });
  if (problem !== null) return wrong(problem);
  const read = jsonEntries(text);
  if ("problem" in read) return wrong(read.problem);
  const cells = new Map<string, string>();
  for (const [key, source] of read.entries) {
    if (key === REJECT_HEADINGS.written) return wrong(messages.unreadFirstJson);
    if (!wanted.has(key)) continue;
    if (cells.has(key)) return wrong(messages.keyTwice(key));
    const value = yesOrNo?.has(key) && /^(?:true|false)$/.test(source) ? source : fieldText(source);
    if (value === null) return wrong(messages.notTextOrNumber(key, beginningOf(source)));
    cells.set(key, value);
  }
  return { line, cells, problem: null, isSplit: false, written: text, bytes };
}

function beginningOf(source: string): string {
  const signs = Array.from(source.slice(0, 200));
  return signs.length > 40 ? `${signs.slice(0, 40).join("")}…` : source;
}

/** Bytes of a file in memory that are read together: between two parts others have their turn. */
const PART = 65_536;

/** A file that is at hand as bytes. */
export function fileOf(bytes: Uint8Array): Readable {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = Array.from({ length: Math.ceil(whole.length / PART) }, (_, at) =>
    whole.subarray(at * PART, (at + 1) * PART),
  );
  return Readable.from(parts, { objectMode: false });
}
