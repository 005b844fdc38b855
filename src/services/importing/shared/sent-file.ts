import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { missingHeadings, wantedHeadings } from "./cells";
import { YES_OR_NO } from "./fields";
import { FileError } from "./file-error";
import { type FileFormat, type Line, linesOf, type Reading } from "./lines";
import type { Mapping } from "./mapping";

/** A file that is sent in. It is read twice: once to see whether it can be read at all, once for its lines. */
export interface SentFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly mapping: Mapping;
  /** Number of the worker whom all of it is about, where the file does not say. */
  readonly worker: string | null;
  /** The day of which the file speaks; null: the day on which it is sent. */
  readonly extractedOn: string | null;
  /** Whether what a person took back is recorded again. */
  readonly again: boolean;
  readonly open: () => Readable;
}

/** How the columns of a file are read. */
export const readingOf = ({ columns, delimiter, ...mapping }: Mapping): Reading => ({
  delimiter,
  wanted: wantedHeadings({ columns, ...mapping }),
  yesOrNo: new Set(
    Object.entries(columns).flatMap(([field, { from }]) => (YES_OR_NO.has(field) && from ? [from] : [])),
  ),
});

/**
 * Reads the whole file without a look at any record. @returns its digest, with how it is read, and its size.
 * @throws FileError if it cannot be read at all.
 */
export async function inspect(file: SentFile): Promise<{ digest: string; bytes: number }> {
  const { format, mapping, worker, extractedOn, again } = file;
  if (worker === null && Object.values(mapping.columns).some(({ given }) => given === "worker"))
    throw new FileError("The file does not say whom it is about: name the worker by their number.");
  const hash = createHash("sha256").update(JSON.stringify([format, mapping, worker, extractedOn, again]));
  let bytes = 0;
  async function* measured(): AsyncGenerator<Buffer> {
    for await (const part of file.open() as AsyncIterable<Buffer>) {
      hash.update(part);
      bytes += part.length;
      yield part;
    }
  }
  const onHeadings = (headings: string[]) => {
    const missing = missingHeadings(mapping, headings);
    if (missing.length > 0)
      throw new FileError(
        `The file has no column ${missing.join(", ")}. Its first line has to name its columns${
          headings.length === 1 && /[;\t|~]/.test(headings[0] ?? "")
            ? `, with ${mapping.delimiter ?? ","} between them (a mapping can name another delimiter)`
            : ""
        }.`,
      );
  };
  for await (const _ of linesOf(measured(), format, { ...readingOf(mapping), onHeadings }));
  return { digest: hash.digest("hex"), bytes };
}

/** The lines after a line, some at a time. */
export async function* chunksOf(file: SentFile, size: number, after: number): AsyncGenerator<Line[]> {
  let chunk: Line[] = [];
  for await (const line of linesOf(file.open(), file.format, readingOf(file.mapping))) {
    if (line.line <= after) continue;
    chunk.push(line);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
