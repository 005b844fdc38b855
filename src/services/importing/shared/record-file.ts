import { deleteRefusals, insertRefusals } from "../../../repositories/importing/import-refusals";
import { deleteTask } from "../../../repositories/importing/import-tasks";
import {
  advanceImport,
  beginImport,
  findImport,
  finishImport,
  type ImportRow,
  lockImport,
  resetImport,
} from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import { isEsrFile, recordEsrFile } from "../esr/record-esr-file";
import { decideLines, type FileReading, type ReadLine, readLines } from "./chunk";
import { FileLedger, type LineOutcome } from "./file-ledger";
import { countLines } from "./line-counts";
import type { Line } from "./lines";
import { isOfLines, type LineMapping } from "./mapping";
import { ReadAhead } from "./read-ahead";
import { recordAhead } from "./record-ahead";
import { recordChunk, refusalsOf } from "./record-chunk";
import { CHUNK, OPERATION, type RecordOptions } from "./record-options";
import { chunksOf, type SentFile } from "./sent-file";
import { tallyOf } from "./tally";
import { twoAtOnce } from "./two-at-once";

export type { RecordOptions } from "./record-options";

/** A file whose lines are each about one thing. */
type FileOfLines = SentFile & { readonly mapping: LineMapping };

/**
 * Records the lines of a file that nobody has recorded yet, a transaction a chunk; of a dry run, decides all
 * of them. @returns the import as it then is: done, unless somebody has cancelled it.
 */
export async function recordFile(
  context: UseCaseContext,
  opened: ImportRow,
  file: SentFile,
  how: RecordOptions,
): Promise<ImportRow> {
  const { organisationId, id, dryRun } = opened;
  const lastLine = await context.transaction(async (db) => {
    await beginImport(db, organisationId, id);
    if (dryRun) {
      await resetImport(db, organisationId, id);
      await deleteRefusals(db, organisationId, id);
    }
    return (await lockImport(db, organisationId, id)).lastLine;
  }, OPERATION);
  const { mapping } = file;
  if (isEsrFile(file)) await recordEsrFile(context, opened, file, how, dryRun ? 0 : lastLine);
  else if (isOfLines(mapping)) {
    const lines = { ...file, mapping };
    await (dryRun ? decide(context, opened, lines, how) : record(context, opened, lines, how, lastLine));
  }
  const finished = await context.transaction(async (db) => {
    await deleteTask(db, organisationId, id);
    await finishImport(db, organisationId, id);
    return findImport(db, organisationId, id);
  }, OPERATION);
  if (!finished) throw new Error("The import is gone.");
  return finished;
}

const readingFor = ({ today }: UseCaseContext, { worker, extractedOn, again }: SentFile): FileReading => ({
  worker,
  extractedOn: extractedOn ?? today,
  again,
});

interface ReadChunk {
  readonly lines: readonly Line[];
  readonly read: readonly ReadLine[];
}

/** The lines after a line, read as far as can be done without the records, some at a time. */
async function* readChunks(
  context: UseCaseContext,
  file: FileOfLines,
  size: number | undefined,
  after: number,
): AsyncGenerator<ReadChunk> {
  for await (const lines of chunksOf(file, size ?? CHUNK, after)) {
    await context.breathe?.();
    yield { lines, read: readLines(context, file.mapping, readingFor(context, file), lines) };
  }
}

/** Works on a file's chunks, one after the other. @param work is given what begins to read the next one. */
async function eachChunk(
  chunks: AsyncGenerator<ReadChunk>,
  work: (chunk: ReadChunk, readNext: () => void) => Promise<void>,
): Promise<void> {
  const ahead = new ReadAhead(chunks);
  try {
    for (let next = await ahead.take(); !next.done; next = await ahead.take())
      await work(next.value, () => ahead.begin());
  } finally {
    await ahead.end();
  }
}

async function record(
  context: UseCaseContext,
  opened: ImportRow,
  file: FileOfLines,
  how: RecordOptions,
  lastLine: number,
): Promise<void> {
  const { mapping, again } = file;
  const { kind } = mapping;
  const chunks = readChunks(context, file, how.chunk, lastLine);
  const onDone = ({ lines }: ReadChunk, outcomes: readonly LineOutcome[]) =>
    report(outcomes, how, lines, opened);
  // A file of workers locks all workers of the organisation, so its chunks could only wait for each other.
  const { ahead } = how;
  if (kind === "WORKERS" || ahead === null)
    return eachChunk(chunks, async (chunk, whileWriting) => {
      const recording = { kind, again, whileWriting };
      onDone(chunk, await recordChunk(context, recording, opened, chunk.lines, chunk.read));
    });
  let after = lastLine;
  await twoAtOnce(chunks, {
    early({ lines, read }, before, whileWriting) {
      const chunk = { lines, read, after, before };
      after = lines.at(-1)?.line ?? after;
      return recordAhead(context, ahead, { kind, again, whileWriting }, opened, chunk);
    },
    inTurn: ({ lines, read }) => recordChunk(context, { kind, again }, opened, lines, read),
    onDone,
  });
}

async function decide(
  context: UseCaseContext,
  opened: ImportRow,
  file: FileOfLines,
  how: RecordOptions,
): Promise<void> {
  const { organisationId, id } = opened;
  // One book for the whole file: a line meets what the lines before it would have recorded.
  const book = new FileLedger(context, file.mapping.kind, file.again);
  await eachChunk(readChunks(context, file, how.chunk, 0), async ({ lines, read }, readNext) => {
    readNext();
    const outcomes = await context.transaction(async (db) => {
      const decided = await decideLines(db, book, read, false);
      const refusals = refusalsOf(decided, lines);
      if (refusals.length > 0) await insertRefusals(db, organisationId, id, refusals);
      const last = lines.at(-1);
      await advanceImport(db, organisationId, id, {
        ...tallyOf(decided),
        lastLine: last?.line ?? 0,
        bytes: last?.bytes ?? 0,
      });
      return decided;
    }, OPERATION);
    book.turn();
    report(outcomes, how, lines, opened);
  });
}

/** Passes on what became of lines. */
function report(
  outcomes: readonly LineOutcome[],
  how: RecordOptions,
  lines: readonly Line[],
  { bytesTotal }: ImportRow,
): void {
  countLines(outcomes);
  for (const outcome of outcomes) how.onOutcome?.(outcome);
  how.onProgress?.(Math.min(lines.at(-1)?.bytes ?? 0, bytesTotal), bytesTotal);
}
