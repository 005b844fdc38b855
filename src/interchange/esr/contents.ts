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

/**
 * Reads a whole file, since only its last line says whether it was cut off.
 * @throws EsrUnreadable if it has no first or last line, or not as many records as its last line says.
 */
export async function readContents(file: AsyncIterable<Buffer>): Promise<EsrContents> {
  const contents = new Contents();
  for await (const lines of cutLines(file)) for (const line of lines) contents.take(line);
  return contents.end();
}

class Contents {
  #header: EsrHeader | null = null;
  #stated: number | null = null;
  #count = 0;
  readonly #records: EsrRecord[] = [];
  readonly #leftOut = new Map<LeftOutReason, number>();

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

  end(): EsrContents {
    if (this.#header === null) throw new EsrUnreadable(problems.headerMissing);
    if (this.#stated === null) throw new EsrUnreadable(problems.trailerMissing);
    if (this.#stated !== this.#count) throw new EsrUnreadable(problems.otherCount(this.#stated, this.#count));
    return { header: this.#header, records: this.#records, leftOut: this.#leftOut };
  }
}
