import { capacityFor } from "../../access/policy";
import type { UserError } from "../../entities/user-error";
import { findImport, finishImport, openImport, type Tally } from "../../repositories/imports";
import type { NamedWorker } from "../shared/by";
import { happened, noSuchWorker, workerNamed } from "../shared/check";
import { type Desk, Refused } from "../shared/desk";
import { decideLines, type FileReading, readLines } from "./shared/chunk";
import { Book, type LineOutcome } from "./shared/decide";
import { RULE_OF } from "./shared/fields";
import { FileError } from "./shared/file-error";
import type { Line } from "./shared/lines";
import { MappingError } from "./shared/mapping";
import { recordChunk } from "./shared/record-chunk";
import { fileIn, type SentContent } from "./shared/sent-content";
import { chunksOf, inspect, type SentFile } from "./shared/sent-file";
import { NOTHING, sumOf, tallyOf } from "./shared/tally";

export type { SentFile } from "./shared/sent-file";

export interface How {
  readonly dryRun: boolean;
  /** Lines in one transaction. */
  readonly chunk?: number;
  /** Hears what becomes of each line. */
  readonly onOutcome?: (outcome: LineOutcome) => void;
  /** Hears how much of the file is done, in bytes. */
  readonly onProgress?: (bytes: number, of: number) => void;
}

export interface Imported {
  /** Null for a dry run. */
  readonly id: string | null;
  readonly tally: Tally;
}

/** Lines in one transaction: what a killed import has to do again at most. */
const CHUNK = 2000;

/**
 * Records a file, a transaction a chunk. One that was interrupted goes on where it stopped, and several at once share the work;
 * a line that is on record already is skipped, one that cannot be recorded is refused, and the rest lands: every line of data
 * is counted once.
 * @throws Forbidden where the actor may not record such a thing; Refused for an extract of a day to come; FileError for a file that cannot be read at all: then nothing is recorded.
 */
export async function importFile(desk: Desk, file: SentFile, how: How): Promise<Imported> {
  capacityFor(desk.actor, RULE_OF[file.mapping.kind], null);
  if (file.extractedOn !== null) happened(desk, file.extractedOn, "extractedOn");
  const { digest, bytes } = await inspect(file);
  return how.dryRun ? tryOut(desk, file, how, bytes) : run(desk, file, how, digest, bytes);
}

const readingFor = ({ today }: Desk, { worker, extractedOn, again }: SentFile): FileReading => ({
  worker,
  extractedOn: extractedOn ?? today,
  again,
});

/** Says what would become of each line; nothing is stored. */
async function tryOut(desk: Desk, file: SentFile, how: How, total: number): Promise<Imported> {
  // One book for the whole file: a line meets what the lines before it would have recorded.
  const book = new Book(desk, file.mapping.kind, file.again);
  let tally = NOTHING;
  for await (const lines of chunksOf(file, how.chunk ?? CHUNK, 0)) {
    const read = readLines(desk, file.mapping, readingFor(desk, file), lines);
    const outcomes = await desk.transaction((db) => decideLines(db, book, read, false));
    book.turn();
    tally = sumOf(tally, report(outcomes, how, lines, total));
  }
  return { id: null, tally };
}

async function run(desk: Desk, file: SentFile, how: How, digest: string, bytes: number): Promise<Imported> {
  const { organisationId, subject } = desk.actor;
  const { kind } = file.mapping;
  const opened = await desk.transaction((db) =>
    openImport(db, organisationId, { kind, digest, name: file.name, bytes, by: subject }),
  );
  for await (const lines of chunksOf(file, how.chunk ?? CHUNK, opened.lastLine)) {
    const read = readLines(desk, file.mapping, readingFor(desk, file), lines);
    report(await recordChunk(desk, { kind, again: file.again }, opened, lines, read), how, lines, bytes);
  }
  const finished = await desk.transaction(async (db) => {
    await finishImport(db, organisationId, opened.id);
    return findImport(db, organisationId, opened.id);
  });
  if (!finished) throw new Error("The import is gone.");
  const { created, changed, skipped, refused, retracted } = finished;
  return { id: opened.id, tally: { created, changed, skipped, refused, retracted } };
}

/** Passes on what became of lines. @returns how many met which end. */
function report(outcomes: readonly LineOutcome[], how: How, lines: readonly Line[], total: number): Tally {
  for (const outcome of outcomes) how.onOutcome?.(outcome);
  how.onProgress?.(Math.min(lines.at(-1)?.bytes ?? 0, total), total);
  return tallyOf(outcomes);
}

export interface ImportedContent {
  readonly id: string | null;
  readonly tally: Tally | null;
  /** The first lines: of a dry run all, otherwise those that were refused. */
  readonly lines: LineOutcome[];
  readonly userErrors: readonly UserError[];
}

/** Lines that are shown one by one. */
const SHOWN = 250;

/** Records a file that came with a request; one that cannot be read at all is answered as a user error. */
export async function importContent(desk: Desk, sent: SentContent): Promise<ImportedContent> {
  const lines: LineOutcome[] = [];
  const onOutcome = (outcome: LineOutcome) => {
    const isShown = sent.dryRun || outcome.message !== null;
    if (isShown && lines.length < SHOWN) lines.push(outcome);
  };
  try {
    capacityFor(desk.actor, RULE_OF[sent.kind], null);
    const file = fileIn(sent, sent.worker ? await numberOf(desk, sent.worker) : null);
    return { ...(await importFile(desk, file, { dryRun: sent.dryRun, onOutcome })), lines, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return refusedWith(error.errors);
    if (!(error instanceof FileError || error instanceof MappingError)) throw error;
    const field = error instanceof MappingError ? "mapping" : sent.base64 == null ? "text" : "base64";
    return refusedWith([{ code: "UNREADABLE", field: [field], message: error.message }]);
  }
}

/** Files name workers by their numbers. @throws Refused where there is no such worker. */
async function numberOf(desk: Desk, by: NamedWorker): Promise<string> {
  const { organisationId } = desk.actor;
  const worker = await desk.transaction((db) => workerNamed(db, organisationId, by, ["worker"]));
  return worker?.number ?? noSuchWorker(["worker"]);
}

const refusedWith = (userErrors: readonly UserError[]): ImportedContent => ({
  id: null,
  tally: null,
  lines: [],
  userErrors,
});
