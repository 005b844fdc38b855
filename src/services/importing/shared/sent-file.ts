import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { EsrHeader } from "../../../interchange/esr";
import { inspectEsrFile } from "../esr/inspect-esr-file";
import { messages } from "../messages";
import { wantedHeadings } from "./cells";
import { YES_OR_NO } from "./fields";
import { FileError } from "./file-error";
import { type FileFormat, type Line, type LineReading, linesOf } from "./lines";
import type { Mapping } from "./mapping";
import { requireFormat, requireHeadings, requireWorkerIfNeeded } from "./whole-file";

/**
 * A file that is sent in. It is read twice: once to see whether it can be read at all, once for its lines.
 */
export interface SentFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly mapping: Mapping;
  /** Number of the worker of the whole file, if it has no column for them. */
  readonly worker: string | null;
  /** The day of which the file speaks; null: the day on which it is sent. */
  readonly extractedOn: string | null;
  /** Whether what a person took back is recorded again. */
  readonly again: boolean;
  readonly open: () => Readable;
  /** Whether every column that the mapping names has to be there: somebody wrote it for this file. */
  readonly needsEveryColumn?: boolean;
  /** Whether a file of ESR is taken although the one before it is missing. */
  readonly afterGap?: boolean;
}

/** How the columns of a file are read. */
export const readingOf = ({ columns, delimiter, ...mapping }: Mapping): LineReading => ({
  delimiter,
  wanted: wantedHeadings({ columns, ...mapping }),
  yesOrNo: new Set(
    Object.entries(columns).flatMap(([field, { from }]) => (YES_OR_NO.has(field) && from ? [from] : [])),
  ),
});

/** What is known of a file that can be read, before its first line is recorded. */
export interface FileInspection {
  /** Digest of its content and of how it is read. */
  readonly digest: string;
  readonly bytes: number;
  /** Lines of data. */
  readonly lines: number;
  /** The headings of a CSV file, in its order; of a file of ESR, the columns that are read. */
  readonly headings: readonly string[];
  /** The first line of a file of ESR. */
  readonly esr?: EsrHeader;
}

/**
 * Reads the whole file without a look at any record. @param breathe lets others have their turn.
 * @throws FileError if it cannot be read at all.
 */
export async function inspectFile(file: SentFile, breathe?: () => Promise<void>): Promise<FileInspection> {
  const { format, mapping, worker, extractedOn, again } = file;
  requireWorkerIfNeeded(mapping, worker);
  if (format === "ESR_GO") return await inspectEsrFile(file, breathe);
  const hash = createHash("sha256").update(JSON.stringify([format, mapping, worker, extractedOn, again]));
  let bytes = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const part of file.open() as AsyncIterable<Buffer>) {
      await breathe?.();
      if (bytes === 0) requireFormat(format, mapping, part);
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  let headings: readonly string[] = [];
  const onHeadings = (found: string[]) => {
    headings = found;
    requireHeadings(file, found);
  };
  let lines = 0;
  for await (const some of linesOf(measured(), format, { ...readingOf(mapping), onHeadings }))
    lines += some.length;
  if (lines === 0) throw new FileError(messages.noLines);
  return { digest: hash.digest("hex"), bytes, lines, headings };
}

/** The lines after a line, some at a time. */
export async function* chunksOf(file: SentFile, size: number, after: number): AsyncGenerator<Line[]> {
  let chunk: Line[] = [];
  const { format } = file;
  if (format === "ESR_GO") throw new Error("A file of ESR is recorded by its records, not by its lines.");
  for await (const lines of linesOf(file.open(), format, readingOf(file.mapping)))
    for (const line of lines) {
      if (line.line <= after) continue;
      chunk.push(line);
      if (chunk.length < size) continue;
      yield chunk;
      chunk = [];
    }
  if (chunk.length > 0) yield chunk;
}
