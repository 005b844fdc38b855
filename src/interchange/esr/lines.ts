import { cutLine } from "./cut";
import { EsrUnreadable } from "./header";
import { problems } from "./problems";

/** A line that was cut. */
export interface CutLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly text: string;
}

/** Bytes that one line may have. */
export const LONGEST_LINE = 65_536;

const LF = 10;

/**
 * ISO-8859-1 has control characters from 80 to 9F. Programs of Windows write quotation marks, dashes and other
 * signs there, in this order; `?` is a place that has none.
 */
const SIGNS = "€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ";

const decoded = (text: string): string =>
  // Node.js 20 decodes windows-1252 as ISO-8859-1.
  text.replace(/[\u0080-\u009f]/g, (sign) => {
    const meant = SIGNS[sign.charCodeAt(0) - 0x80];
    return meant === undefined || meant === "?" ? sign : meant;
  });

/** The bytes of a file without everything that is not read, in the same encoding and with the same lines. */
export async function* cutFile(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const lines of rawLines(file))
    yield Buffer.from(lines.map((line) => `${cutLine(line)}\n`).join(""), "latin1");
}

/** The same of a file in memory. @throws EsrUnreadable */
export function cutBytes(file: Buffer): Buffer {
  refuseUnicode(file);
  const lines = splitLines(file.at(-1) === LF ? file.subarray(0, -1) : file, 0);
  return Buffer.from(lines.map((line) => `${cutLine(line)}\n`).join(""), "latin1");
}

/** The lines of a file, each cut before anything else sees it. @throws EsrUnreadable */
export async function* cutLines(file: AsyncIterable<Buffer>): AsyncGenerator<CutLine[]> {
  let line = 0;
  for await (const lines of rawLines(file))
    yield lines.map((each) => {
      line += 1;
      return { line, text: decoded(cutLine(each)) };
    });
}

/** The lines of a file as they come, a character for each byte. A line ends with LF, or CR and LF. */
async function* rawLines(file: AsyncIterable<Buffer>): AsyncGenerator<string[]> {
  let rest: Buffer = Buffer.alloc(0);
  let done = 0;
  let isFirst = true;
  for await (const part of file) {
    const data = rest.length === 0 ? part : Buffer.concat([rest, part]);
    if (isFirst && data.length >= 3) {
      refuseUnicode(data);
      isFirst = false;
    }
    const last = data.lastIndexOf(LF);
    rest = data.subarray(last + 1);
    const lines = last < 0 ? [] : splitLines(data.subarray(0, last), done);
    done += lines.length;
    if (rest.length > LONGEST_LINE) throw new EsrUnreadable(problems.lineTooLong(done + 1, LONGEST_LINE));
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield splitLines(rest, done);
}

function splitLines(data: Buffer, done: number): string[] {
  const lines = data.toString("latin1").split("\n");
  const long = lines.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) throw new EsrUnreadable(problems.lineTooLong(done + long + 1, LONGEST_LINE));
  return lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
}

function refuseUnicode(data: Buffer): void {
  const begin = data.subarray(0, 3).toString("latin1");
  if (begin === "\xef\xbb\xbf" || begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"))
    throw new EsrUnreadable(problems.isUtf);
}
