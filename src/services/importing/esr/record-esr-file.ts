import type { Readable } from "node:stream";
import type { Database } from "../../../database/pool";
import type { LeftOutReason } from "../../../interchange/esr";
import { addLeftOut, findTakenEsrFiles, insertEsrFile } from "../../../repositories/importing/esr-files";
import { insertRefusals } from "../../../repositories/importing/import-refusals";
import {
  advanceImport,
  findImportDigest,
  type ImportRow,
  lockImport,
} from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import type { LineOutcome } from "../shared/file-ledger";
import { countLines } from "../shared/line-counts";
import type { FileFormat } from "../shared/lines";
import type { Mapping } from "../shared/mapping";
import { inHalves } from "../shared/record-chunk";
import { CHUNK, OPERATION, type RecordOptions } from "../shared/record-options";
import { tallyOf } from "../shared/tally";
import { recordCompetences } from "./credentials-phase";
import { contentsOf } from "./inspect-esr-file";
import { type EsrEntry, type EsrPlan, planOf } from "./plan";
import { recordPosts } from "./posts-phase";
import { EsrReading } from "./reading";
import { type EntryOf, EsrRun, outcomeOf, type PhaseResult, refusalOf } from "./run";
import { withdrawRecords } from "./withdrawn-phase";
import { recordPeople } from "./workers-phase";

interface EsrFile {
  readonly format: FileFormat;
  readonly mapping: Mapping;
  readonly again: boolean;
  readonly open: () => Readable;
}

export const isEsrFile = ({ format }: Pick<EsrFile, "format">): boolean => format === "ESR_GO";

/** An entry with its place in the order of recording, from 1. */
interface Placed {
  readonly entry: EsrEntry;
  readonly place: number;
}

/**
 * Records a file of ESR: first what it takes back, then people, posts and credentials. A place in that order
 * is what an interrupted import continues from. A file that was taken before changes nothing.
 * @param after the place after which nothing is recorded yet.
 */
export async function recordEsrFile(
  context: UseCaseContext,
  opened: ImportRow,
  file: EsrFile,
  how: RecordOptions,
  after: number,
): Promise<void> {
  const { organisationId, id, dryRun } = opened;
  const reading = new EsrReading(file.mapping);
  const plan = planOf(await contentsOf(file.open(), file.mapping), reading);
  const run = new EsrRun(context, plan, reading, file.again, dryRun);
  const isTaken = await context.transaction((db) => wasTaken(db, opened, plan), OPERATION);
  const recording = { context, run, opened, how, isTaken, total: plan.entries.length };
  for (const chunk of chunksOf(plan.entries, how.chunk ?? CHUNK, after)) {
    await context.breathe?.();
    const outcomes = await inHalves(
      chunk,
      (some) => recordSome(recording, some),
      (item, why) => recordSome(recording, [item], why),
    );
    countLines(outcomes);
    for (const outcome of outcomes) how.onOutcome?.(outcome);
    how.onProgress?.(bytesUpTo(recording, chunk.at(-1)?.place ?? 0), opened.bytesTotal);
  }
  await context.transaction(async (db) => {
    const { isFinished } = await lockImport(db, organisationId, id);
    if (isFinished) return;
    await addLeftOut(db, organisationId, id, Object.fromEntries(plan.leftOut));
    if (dryRun || isTaken) return;
    const digest = await findImportDigest(db, organisationId, id);
    if (digest !== null) await insertEsrFile(db, organisationId, { ...plan.header, digest });
  }, OPERATION);
}

/** Whether exactly this file, read in this way, was taken; or this one, and a later one since. */
async function wasTaken(
  db: Database,
  { organisationId, id }: ImportRow,
  { header }: EsrPlan,
): Promise<boolean> {
  const { hasThis, latest, digest } = await findTakenEsrFiles(db, organisationId, header);
  if (!hasThis) return false;
  return latest !== header.thisRun || digest === (await findImportDigest(db, organisationId, id));
}

/** Entries after a place, some of one phase at a time. */
function* chunksOf(entries: readonly EsrEntry[], size: number, after: number): Generator<Placed[]> {
  let chunk: Placed[] = [];
  for (const [at, entry] of entries.entries()) {
    if (at < after) continue;
    if (chunk.length >= size || (chunk[0] && chunk[0].entry.phase !== entry.phase)) {
      yield chunk;
      chunk = [];
    }
    chunk.push({ entry, place: at + 1 });
  }
  if (chunk.length > 0) yield chunk;
}

interface Recording {
  readonly context: UseCaseContext;
  readonly run: EsrRun;
  readonly opened: ImportRow;
  readonly isTaken: boolean;
  readonly total: number;
}

const bytesUpTo = ({ opened, total }: Pick<Recording, "opened" | "total">, place: number): number =>
  Math.floor((opened.bytesTotal * place) / total);

/** Records entries of one phase that nobody has recorded yet, in one transaction. @param why they are refused instead. */
function recordSome(recording: Recording, chunk: readonly Placed[], why?: string): Promise<LineOutcome[]> {
  const { context, run, opened, isTaken } = recording;
  const { organisationId, id } = opened;
  return context.transaction(async (db) => {
    const { lastLine, isFinished } = await lockImport(db, organisationId, id);
    const left = isFinished ? [] : chunk.filter(({ place }) => place > lastLine);
    const last = left.at(-1);
    if (!last) return [];
    const entries = left.map(({ entry }) => entry);
    const { outcomes, leftOut } =
      why !== undefined
        ? { outcomes: entries.map((entry) => refusalOf(entry, "UNREADABLE", "", why)), leftOut: [] }
        : isTaken
          ? { outcomes: entries.map((entry) => outcomeOf(entry, "SKIPPED")), leftOut: [] }
          : await recordPhase(db, run, entries);
    const refused = outcomes.filter(({ outcome }) => outcome === "REFUSED");
    if (refused.length > 0) await insertRefusals(db, organisationId, id, refused.map(refusalRowOf));
    await addLeftOut(db, organisationId, id, countsOf(leftOut));
    await advanceImport(db, organisationId, id, {
      ...tallyOf(outcomes),
      lastLine: last.place,
      bytes: bytesUpTo(recording, last.place),
    });
    return [...outcomes];
  }, OPERATION);
}

/** Entries of one phase. */
async function recordPhase(db: Database, run: EsrRun, entries: readonly EsrEntry[]): Promise<PhaseResult> {
  const of = <Phase extends EsrEntry["phase"]>(phase: Phase) =>
    entries.filter((entry): entry is EntryOf<Phase> => entry.phase === phase);
  switch (entries[0]?.phase) {
    case "WITHDRAWN":
      return await withdrawRecords(db, run, of("WITHDRAWN"));
    case "WORKERS":
      return await recordPeople(db, run, of("WORKERS"));
    case "POSTS":
      return await recordPosts(db, run, of("POSTS"));
    case "CREDENTIALS":
      return await recordCompetences(db, run, of("CREDENTIALS"));
    default:
      return {
        leftOut: [],
        outcomes: of("REFUSED").map((entry) =>
          refusalOf(entry, "UNREADABLE", entry.problem.column, entry.problem.message),
        ),
      };
  }
}

const refusalRowOf = ({ line, code, field, message, written }: LineOutcome) => ({
  line,
  code: code ?? ("UNREADABLE" as const),
  field,
  message: message ?? "",
  written,
  isSplit: true,
});

function countsOf(reasons: readonly LeftOutReason[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const reason of reasons) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
