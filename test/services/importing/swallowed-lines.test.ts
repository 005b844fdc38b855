import { isDayOrEnd } from "../../../src/schema/keyset";
import { FileError } from "../../../src/services/importing/shared/file-error";
import { type FileFormat, type Line, linesOf } from "../../../src/services/importing/shared/lines";
import { seeded } from "../../support/seeded";

/** PEERWAY_RUNS multiplies the files; PEERWAY_SEED chooses others. */
const FILES = Math.ceil(400 * Number(process.env.PEERWAY_RUNS ?? 1));
const SEED = Number(process.env.PEERWAY_SEED ?? 7);
const WANTED = new Set(["number", "name"]);

type Random = () => number;
const upTo = (random: Random, most: number): number => Math.floor(random() * most);

/** Whatever may be put into a file in the wrong place. */
const PIECES = [
  '"',
  '""',
  ",",
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  "\0",
  "é",
  "\uFEFF",
  "{",
  "}",
  '"number":',
  "12345678901234567890",
  "'=1",
  " ",
  "\t",
];

function someFile(random: Random, format: FileFormat): Buffer {
  const lines = Array.from({ length: 1 + upTo(random, 8) }, (_, at) =>
    format === "CSV"
      ? `N${at},${random() < 0.3 ? '"Ann ""A"" Lee"' : "Zoë"},${random() < 0.2 ? '"a note\nof two lines"' : "x"}`
      : `{"number":"N${at}","name":"Zoë","more":[${at}]}`,
  );
  let content = Buffer.from(`${format === "CSV" ? "number,name,note\n" : ""}${lines.join("\n")}\n`);
  for (let change = upTo(random, 4); change > 0; change -= 1) {
    const at = upTo(random, content.length);
    const piece =
      random() < 0.3
        ? Buffer.from(Array.from({ length: 1 + upTo(random, 3) }, () => upTo(random, 256)))
        : Buffer.from(PIECES[upTo(random, PIECES.length)] ?? "");
    const gone = random() < 0.5 ? 0 : upTo(random, 4);
    content = Buffer.concat([content.subarray(0, at), piece, content.subarray(at + gone)]);
  }
  return random() < 0.1 ? content.subarray(0, upTo(random, content.length)) : content;
}

async function* inParts(content: Buffer, random: Random): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; ) {
    const next = at + 1 + upTo(random, random() < 0.5 ? 3 : content.length);
    yield content.subarray(at, next);
    at = next;
  }
}

/** The lines of a file that are not blank, as anybody would count them. */
const linesIn = (content: Buffer): string[] =>
  new TextDecoder()
    .decode(content)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== "");

it("whatever a file holds, each of its lines is in exactly one line that is read or refused, in order", async () => {
  let refused = 0;
  for (let file = 0; file < FILES; file += 1) {
    const random = seeded(SEED * 1_000_003 + file);
    const format = random() < 0.7 ? "CSV" : "NDJSON";
    const content = someFile(random, format);
    const at = `seed ${SEED}, file ${file}: ${JSON.stringify(content.toString())}`;
    const read: Line[] = [];
    const headings: string[][] = [];
    try {
      const reading = { wanted: WANTED, onHeadings: (names: string[]) => headings.push(names) };
      for await (const some of linesOf(inParts(content, random), format, reading)) read.push(...some);
    } catch (error) {
      if (!(error instanceof FileError)) throw new Error(at, { cause: error });
      refused += 1;
      continue;
    }
    const written = read.flatMap((line) => line.written.split("\n")).filter((line) => line.trim() !== "");
    const expected = linesIn(content);
    // The headings are lines, too: one, if no heading goes over its end.
    const ofHeadings = format === "CSV" ? expected.length - written.length : 0;
    expect([at, ofHeadings >= (format === "CSV" ? 1 : 0)]).toEqual([at, true]);
    if (!content.subarray(0, content.indexOf("\n")).includes('"') && format === "CSV")
      expect([at, ofHeadings]).toEqual([at, 1]);
    expect([at, written]).toEqual([at, expected.slice(ofHeadings)]);
    const numbers = read.map(({ line }) => line);
    expect([at, numbers]).toEqual([at, [...new Set(numbers)].sort((one, other) => one - other)]);
    for (const { cells, problem } of read) expect([at, cells === null]).toEqual([at, problem !== null]);
    expect([at, read.at(-1)?.bytes ?? 0]).toEqual([at, expect.any(Number)]);
    expect(read.at(-1)?.bytes ?? 0).toBeLessThanOrEqual(content.length + 1);
  }
  expect(refused).toBeLessThan(FILES / 2);
});

it("a line without an end takes no more memory than what is shown of it", async () => {
  async function* endless(parts: number, sign: string): AsyncGenerator<Buffer> {
    yield Buffer.from("number,name\n");
    for (let part = 0; part < parts; part += 1) yield Buffer.alloc(64_000, sign);
    yield Buffer.from("\nN1,Ann\n");
  }
  const read = async (sign: string) => {
    const lines: Line[] = [];
    for await (const some of linesOf(endless(200, sign), "CSV", { wanted: WANTED })) lines.push(...some);
    return lines;
  };
  for (const sign of ["x", '"', ","]) {
    const [long, next] = await read(sign);
    expect(long).toMatchObject({ line: 2, cells: null, problem: "The line has more than 65536 bytes." });
    expect(long?.written.length).toBe(1_001);
    expect(next).toMatchObject({ line: 3, problem: null });
  }
});

it("a cursor's day is one of the calendar", () => {
  expect(["2028-02-29", "infinity", "-infinity"].map(isDayOrEnd)).toEqual([true, true, true]);
  expect(["2026-02-30", "0000-01-01", "2026-13-01", "x"].map(isDayOrEnd)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
