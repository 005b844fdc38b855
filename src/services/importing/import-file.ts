import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { capacityFor } from "../../access/policy";
import type { UserError } from "../../entities/user-error";
import {
  advanceImport,
  findImport,
  finishImport,
  type ImportRow,
  insertRefusals,
  lockImport,
  openImport,
  type Tally,
} from "../../repositories/imports";
import { type Desk, Refused, refuse } from "../shared/desk";
import { missingHeadings } from "./shared/cells";
import { decideLines, readLines, writeBook } from "./shared/chunk";
import { Book, type LineOutcome } from "./shared/decide";
import { type FileKind, RULE_OF } from "./shared/fields";
import { FileError, type FileFormat, fileOf, type Line, linesOf } from "./shared/lines";
import { type Mapping, MappingError, plainMapping, READY_MAPPINGS, readMapping } from "./shared/mapping";

/** A file that is sent in. It is read twice: once for its digest, once for its lines. */
export interface SentFile {
  readonly name: string;
  readonly format: FileFormat;
  readonly mapping: Mapping;
  /** Number of the worker whom all of it is about, where the file does not say. */
  readonly worker: string | null;
  readonly open: () => Readable;
}

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

/** SQLSTATE of something that somebody else recorded in the meantime: asked again, it is there. */
const MEANWHILE = "23505";
const ATTEMPTS = 3;

/**
 * Records a file, a transaction a chunk. One that was interrupted goes on where it stopped, and several at once share the work;
 * a line that is on record already is skipped, one that cannot be recorded is refused, and the rest lands.
 * @throws Forbidden where the actor may not record such a thing; FileError, MappingError for a file that cannot be read at all.
 */
export async function importFile(desk: Desk, file: SentFile, how: How): Promise<Imported> {
  capacityFor(desk.actor, RULE_OF[file.mapping.kind], null);
  if (usesWorker(file.mapping) && file.worker === null)
    throw new FileError("The file does not say whom it is about: name the worker by their number.");
  const { digest, bytes } = await measure(file);
  return how.dryRun ? tryOut(desk, file, how, bytes) : run(desk, file, how, digest, bytes);
}

const usesWorker = ({ columns }: Mapping): boolean =>
  Object.values(columns).some(({ given }) => given === "worker");

async function measure({
  open,
  format,
  mapping,
  worker,
}: SentFile): Promise<{ digest: string; bytes: number }> {
  const hash = createHash("sha256").update(JSON.stringify([format, mapping, worker]));
  let bytes = 0;
  for await (const part of open() as AsyncIterable<Buffer>) {
    hash.update(part);
    bytes += part.length;
  }
  return { digest: hash.digest("hex"), bytes };
}

/** Says what would become of each line; nothing is stored. */
async function tryOut(desk: Desk, file: SentFile, how: How, total: number): Promise<Imported> {
  // One book for the whole file: a line meets what the lines before it would have recorded.
  const book = new Book(desk, file.mapping.kind);
  let tally = NOTHING;
  for await (const lines of chunksOf(file, how.chunk ?? CHUNK, 0)) {
    const read = readLines(desk, file.mapping, file.worker, lines);
    const outcomes = await desk.transaction((db) => decideLines(db, book, read, false));
    book.turn();
    tally = told(tally, outcomes, how, lines, total);
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
    const outcomes = await recordChunk(desk, file, opened, lines);
    told(NOTHING, outcomes, how, lines, bytes);
  }
  const finished = await desk.transaction(async (db) => {
    await finishImport(db, organisationId, opened.id);
    return findImport(db, organisationId, opened.id);
  });
  if (!finished) throw new Error("The import is gone.");
  const { created, changed, skipped, refused } = finished;
  return { id: opened.id, tally: { created, changed, skipped, refused } };
}

/** Records what nobody has recorded yet of a chunk. */
async function recordChunk(
  desk: Desk,
  { mapping, worker }: SentFile,
  { organisationId, id }: ImportRow,
  lines: readonly Line[],
): Promise<LineOutcome[]> {
  const read = readLines(desk, mapping, worker, lines);
  for (let attempt = 1; ; attempt += 1)
    try {
      return await desk.transaction(async (db) => {
        const { lastLine, isFinished } = await lockImport(db, organisationId, id);
        const left = isFinished ? [] : read.filter(({ line }) => line > lastLine);
        const last = lines.at(-1);
        if (left.length === 0 || !last) return [];
        const book = new Book(desk, mapping.kind);
        const outcomes = await decideLines(db, book, left, true);
        await writeBook(db, book);
        const refusals = outcomes.filter(({ outcome }) => outcome === "REFUSED");
        if (refusals.length > 0) await insertRefusals(db, organisationId, id, refusals.map(asRow));
        await advanceImport(db, organisationId, id, {
          ...tallyOf(outcomes),
          lastLine: last.line,
          bytes: last.bytes,
        });
        return outcomes;
      });
    } catch (error) {
      if (attempt === ATTEMPTS || (error as { code?: string }).code !== MEANWHILE) throw error;
    }
}

const asRow = ({ line, code, field, message }: LineOutcome) => ({
  line,
  code: code ?? "UNREADABLE",
  field,
  message: message ?? "",
});

/** The lines after a line, some at a time. @throws FileError where a heading is missing. */
async function* chunksOf(file: SentFile, size: number, after: number): AsyncGenerator<Line[]> {
  const { mapping, format } = file;
  let missing: string[] = [];
  const onHeadings = (headings: string[]) => {
    missing = missingHeadings(mapping, headings);
  };
  let chunk: Line[] = [];
  const refuseWithout = () => {
    if (missing.length > 0)
      throw new FileError(
        `The file has no column ${missing.join(", ")}. Its first line has to name its columns.`,
      );
  };
  for await (const line of linesOf(file.open(), format, { delimiter: mapping.delimiter, onHeadings })) {
    refuseWithout();
    if (line.line <= after) continue;
    chunk.push(line);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  refuseWithout();
  if (chunk.length > 0) yield chunk;
}

const NOTHING: Tally = { created: 0, changed: 0, skipped: 0, refused: 0 };

function tallyOf(outcomes: readonly LineOutcome[]): Tally {
  const count = (wanted: LineOutcome["outcome"]) =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    created: count("CREATED"),
    changed: count("CHANGED"),
    skipped: count("SKIPPED"),
    refused: count("REFUSED"),
  };
}

function told(
  before: Tally,
  outcomes: readonly LineOutcome[],
  how: How,
  lines: readonly Line[],
  total: number,
): Tally {
  for (const outcome of outcomes) how.onOutcome?.(outcome);
  how.onProgress?.(Math.min(lines.at(-1)?.bytes ?? 0, total), total);
  const { created, changed, skipped, refused } = tallyOf(outcomes);
  return {
    created: before.created + created,
    changed: before.changed + changed,
    skipped: before.skipped + skipped,
    refused: before.refused + refused,
  };
}

/** A file that came with a request. */
export interface SentContent {
  readonly kind: FileKind;
  readonly format: FileFormat;
  readonly content: Uint8Array;
  readonly fileName?: string | null;
  readonly ready?: string | null;
  readonly mapping?: object | null;
  readonly worker?: string | null;
  readonly dryRun: boolean;
}

export interface ImportedContent {
  readonly id: string | null;
  readonly tally: Tally | null;
  /** Of a dry run: what would become of the first lines. */
  readonly lines: LineOutcome[];
  readonly userErrors: readonly UserError[];
}

/** Lines of a dry run that are told one by one. */
const TOLD = 250;

/** Records a file that came with a request; one that cannot be read at all is answered as a user error. */
export async function importContent(desk: Desk, sent: SentContent): Promise<ImportedContent> {
  const lines: LineOutcome[] = [];
  const onOutcome = (outcome: LineOutcome) => {
    if (sent.dryRun && lines.length < TOLD) lines.push(outcome);
  };
  try {
    const file: SentFile = {
      name: sent.fileName?.trim().slice(0, 300) || "a file without a name",
      format: sent.format,
      mapping: mappingFor(sent),
      worker: sent.worker?.trim() || null,
      open: () => fileOf(sent.content),
    };
    return { ...(await importFile(desk, file, { dryRun: sent.dryRun, onOutcome })), lines, userErrors: [] };
  } catch (error) {
    if (error instanceof Refused) return { id: null, tally: null, lines: [], userErrors: error.errors };
    if (!(error instanceof FileError || error instanceof MappingError)) throw error;
    const field = error instanceof MappingError ? "mapping" : "text";
    const userErrors = [{ code: "UNREADABLE" as const, field: [field], message: error.message }];
    return { id: null, tally: null, lines: [], userErrors };
  }
}

function mappingFor({ kind, ready, mapping }: SentContent): Mapping {
  const chosen =
    READY_MAPPINGS[ready?.toLowerCase().replaceAll("_", "-") ?? ""] ??
    (mapping ? readMapping(mapping) : plainMapping(kind));
  if (chosen.kind === kind) return chosen;
  return refuse("OUT_OF_RANGE", ["kind"], `The mapping is for ${chosen.kind}, not for ${kind}.`);
}
