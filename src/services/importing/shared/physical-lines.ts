import { messages } from "../messages";
import { refuseOtherEncodings } from "./encoding";

/** One line of a file as an editor counts them, from 1. */
export interface PhysicalLine {
  readonly line: number;
  /** Without its end. What is not UTF-8 shows as U+FFFD; of a line that is too long, the beginning. */
  readonly text: string;
  /** Why it cannot be read; null if it can. */
  readonly problem: string | null;
  /** Whether a quotation mark may be open at its end, of a line too long to be looked at. */
  readonly endsOpen: boolean;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
}

/** Bytes that one line may have, and one record of several lines. */
export const LONGEST_LINE = 65_536;

/** How much is kept of a line that is too long. */
const SHOWN = 1_000;

const LF = 10;
const CR = 13;
const QUOTE = 34;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Splits a file into its lines as it comes: LF, CRLF and CR each end one, also mixed. Holds no more of the
 * file than a part that was read and one line. @throws FileError if it is in another encoding than UTF-8
 * throughout.
 */
export async function* physicalLines(file: AsyncIterable<Buffer>): AsyncGenerator<PhysicalLine[]> {
  const splitter = new Splitter();
  let head: Buffer | null = Buffer.alloc(0);
  for await (const part of file) {
    if (head === null) {
      yield splitter.take(part);
      continue;
    }
    head = Buffer.concat([head, part]);
    if (head.length < 1_024) continue;
    yield splitter.take(withoutMark(head));
    head = null;
  }
  if (head !== null) yield splitter.take(withoutMark(head));
  yield splitter.end();
}

/** @throws FileError */
function withoutMark(head: Buffer): Buffer {
  refuseOtherEncodings(head);
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(3) : head;
}

class Splitter {
  #rest: Buffer = Buffer.alloc(0);
  /** The line that has become too long, while its end is waited for. */
  #long: { text: string; quotes: number } | null = null;
  #line = 0;
  #bytes = 0;

  /** The lines that end within the next part. */
  take(part: Buffer): PhysicalLine[] {
    const data = this.#rest.length === 0 ? part : Buffer.concat([this.#rest, part]);
    // A CR at the very end may be half of a CRLF.
    const until = data.at(-1) === CR ? data.length - 1 : data.length;
    const last = Math.max(lastOf(data, LF, until), lastOf(data, CR, until));
    this.#rest = data.subarray(last + 1);
    const found = last < 0 ? [] : this.#split(data.subarray(0, last + 1));
    if (this.#rest.length > LONGEST_LINE) this.#shorten();
    return found;
  }

  /** What is left when the file has ended. */
  end(): PhysicalLine[] {
    if (this.#rest.length === 0 && this.#long === null) return [];
    const rest = this.#rest;
    this.#rest = Buffer.alloc(0);
    return this.#split(rest.at(-1) === CR ? rest : Buffer.concat([rest, Buffer.of(LF)]));
  }

  #shorten(): void {
    const { text, quotes } = this.#long ?? { text: "", quotes: 0 };
    // A CR that may be half of a CRLF stays.
    const until = this.#rest.at(-1) === CR ? this.#rest.length - 1 : this.#rest.length;
    const gone = this.#rest.subarray(0, until);
    this.#long = {
      text: text === "" ? lenient.decode(gone.subarray(0, SHOWN)) : text,
      quotes: quotes + quotesIn(gone),
    };
    this.#bytes += gone.length;
    this.#rest = this.#rest.subarray(until);
  }

  #split(block: Buffer): PhysicalLine[] {
    const lines: PhysicalLine[] = [];
    let text: string | null;
    try {
      text = strict.decode(block);
    } catch {
      text = null;
    }
    const isAscii = text?.length === block.length;
    if (text === null || this.#long) {
      for (const { start, at, next } of spans(block.length, (sign, from) => block.indexOf(sign, from)))
        lines.push(this.#decoded(block.subarray(start, at), next - start));
      return lines;
    }
    const readable = text;
    for (const { start, at, next } of spans(readable.length, (sign, from) => readable.indexOf(sign, from))) {
      const line = readable.slice(start, at);
      const size = isAscii ? line.length : Buffer.byteLength(line);
      lines.push(
        size > LONGEST_LINE
          ? this.#tooLong(line.slice(0, SHOWN), line.split('"').length - 1, size + next - at)
          : this.#readable(line, size + next - at),
      );
    }
    return lines;
  }

  #decoded(bytes: Buffer, size: number): PhysicalLine {
    if (this.#long || bytes.length > LONGEST_LINE) {
      const { text, quotes } = this.#long ?? {
        text: lenient.decode(bytes.subarray(0, SHOWN)),
        quotes: 0,
      };
      this.#long = null;
      return this.#tooLong(text, quotes + quotesIn(bytes), size);
    }
    try {
      return this.#readable(strict.decode(bytes), size);
    } catch {
      const text = lenient.decode(bytes);
      const where = Array.from(text.slice(0, text.indexOf("\uFFFD"))).length + 1;
      const problem = messages.lineNotUtf8(where);
      return { ...this.#readable(text, size), problem };
    }
  }

  #readable(text: string, size: number): PhysicalLine {
    this.#line += 1;
    this.#bytes += size;
    return { line: this.#line, text, problem: null, endsOpen: false, bytes: this.#bytes };
  }

  #tooLong(text: string, quotes: number, size: number): PhysicalLine {
    const problem = messages.lineTooLong(LONGEST_LINE);
    return { ...this.#readable(`${text}…`, size), problem, endsOpen: quotes % 2 === 1 };
  }
}

const lastOf = (data: Buffer, byte: number, until: number): number =>
  until === 0 ? -1 : data.lastIndexOf(byte, until - 1);

/** Where each line begins and ends, and where the next one begins. Each end is looked for once. */
function* spans(
  length: number,
  indexOf: (sign: "\n" | "\r", from: number) => number,
): Generator<{ start: number; at: number; next: number }> {
  const nextOf = (sign: "\n" | "\r", from: number) => {
    const found = indexOf(sign, from);
    return found < 0 ? length : found;
  };
  let lf = nextOf("\n", 0);
  let cr = nextOf("\r", 0);
  for (let start = 0; start < length; ) {
    if (lf < start) lf = nextOf("\n", start);
    if (cr < start) cr = nextOf("\r", start);
    const at = Math.min(lf, cr);
    const next = Math.min(cr < lf && lf === cr + 1 ? at + 2 : at + 1, length);
    yield { start, at, next };
    start = next;
  }
}

function quotesIn(bytes: Buffer): number {
  let quotes = 0;
  for (let at = bytes.indexOf(QUOTE); at >= 0; at = bytes.indexOf(QUOTE, at + 1)) quotes += 1;
  return quotes;
}
