import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import {
  cutBytes,
  cutFile,
  type EsrContents,
  type EsrHeader,
  EsrUnreadable,
  readContents,
} from "../../../interchange/esr";
import { messages } from "../messages";
import { FileError } from "../shared/file-error";
import type { Mapping } from "../shared/mapping";
import { ESR_HEADINGS } from "./reading";

interface EsrFile {
  readonly mapping: Mapping;
  readonly extractedOn: string | null;
  readonly again: boolean;
  readonly open: () => Readable;
}

/** What is known of a file of ESR that can be read, before anything of it is recorded. */
export interface EsrInspection {
  /** Digest of what is read of it, and of how. */
  readonly digest: string;
  /** Bytes of what is read. */
  readonly bytes: number;
  /** Records, read or not. */
  readonly lines: number;
  readonly headings: readonly string[];
  readonly esr: EsrHeader;
}

/** @throws FileError if it is no whole Generic Outbound file. */
export async function inspectEsrFile(file: EsrFile, breathe?: () => Promise<void>): Promise<EsrInspection> {
  const { mapping, extractedOn, again } = file;
  if (extractedOn !== null) throw new FileError(messages.esr.hasItsDay, ["extractedOn"]);
  const hash = createHash("sha256").update(JSON.stringify(["ESR_GO", mapping, again]));
  let bytes = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const part of cutFile(file.open())) {
      await breathe?.();
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  const { header, records, leftOut } = await contentsOf(measured(), mapping);
  const lines = [...leftOut.values()].reduce((sum, count) => sum + count, records.length);
  return { digest: hash.digest("hex"), bytes, lines, headings: ESR_HEADINGS, esr: header };
}

/** Reads a file of ESR. @throws FileError if it cannot be read as a whole. */
export async function contentsOf(
  file: AsyncIterable<Buffer>,
  { trailerCounts }: Pick<Mapping, "trailerCounts">,
): Promise<EsrContents> {
  try {
    return await readContents(file, trailerCounts);
  } catch (error) {
    throw error instanceof EsrUnreadable ? new FileError(error.message) : error;
  }
}

/** The bytes of a file of ESR without what is not read, so that nothing else of it is kept. @throws FileError */
export function cutContent(content: Buffer): Buffer {
  try {
    return cutBytes(content);
  } catch (error) {
    throw error instanceof EsrUnreadable ? new FileError(error.message) : error;
  }
}
