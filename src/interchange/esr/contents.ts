import type { LeftOutReason } from "./columns";
import { type EsrRecord, readCutLine } from "./cut";
import { type EsrHeader, EsrUnreadable, parseHeader, parseTrailer } from "./header";
import { type CutLine, cutLines } from "./lines";
import { problems } from "./problems";

/** All that is read of a file. */
export interface EsrContents {
  readonly header: EsrHeader;
  /** In the order of the file. */
  readonly records: readonly EsrRecord[];
  /** How many records are left out unread, by what they are. */
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}

/** What the last line of a file counts: the records, or all lines, so the first and the last as well. */
export const TRAILER_COUNTS = ["RECORDS", "LINES"] as const;
export type TrailerCounts = (typeof TRAILER_COUNTS)[number];

/**
 * Reads a whole file, since only its last line says whether it was cut off.
 * @throws EsrUnreadable if it has no first or last line, or not as many records as its last line says.
 */
export async function readContents(
  file: AsyncIterable<Buffer>,
  counts: TrailerCounts = "RECORDS",
): Promise<EsrContents> {
  const contents = new Contents(counts);
  for await (const lines of cutLines(file)) for (const line of lines) contents.take(line);
  return contents.end();
}

class Contents {
  #header: EsrHeader | null = null;
  #stated: number | null = null;
  #count = 0;
  readonly #records: EsrRecord[] = [];
  readonly #leftOut = new Map<LeftOutReason, number>();

  constructor(private readonly counts: TrailerCounts) {}

  take({ line, text }: CutLine): void {
    if (text === "") return;
    if (this.#header === null) {
      this.#header = parseHeader(text);
      return;
    }
    if (this.#stated !== null) throw new EsrUnreadable(problems.afterTrailer(line));
    if (text.startsWith("HDR")) throw new EsrUnreadable(problems.headerTwice(line));
    if (text.startsWith("TRL")) {
      this.#stated = parseTrailer(text);
      return;
    }
    this.#count += 1;
    const record = readCutLine(text, line);
    if (typeof record === "string") this.#leftOut.set(record, (this.#leftOut.get(record) ?? 0) + 1);
    else this.#records.push(record);
  }

  #requireCount(stated: number): void {
    const all = this.#count + 2;
    if (this.counts === "LINES") {
      if (stated !== all) throw new EsrUnreadable(problems.otherCount(stated, all, "lines"));
      return;
    }
    if (stated === all) throw new EsrUnreadable(problems.countOfLines(stated, this.#count));
    if (stated !== this.#count) throw new EsrUnreadable(problems.otherCount(stated, this.#count, "records"));
  }

  end(): EsrContents {
    if (this.#header === null) throw new EsrUnreadable(problems.headerMissing);
    if (this.#stated === null) throw new EsrUnreadable(problems.trailerMissing);
    this.#requireCount(this.#stated);
    return { header: this.#header, records: this.#records, leftOut: this.#leftOut };
  }
}
