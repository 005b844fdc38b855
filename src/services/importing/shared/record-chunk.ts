import type { Database } from "../../../database/pool";
import { insertRefusals, type RefusalRow } from "../../../repositories/importing/import-refusals";
import {
  advanceImport,
  findImport,
  type ImportRow,
  lockImport,
} from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import { messages } from "../messages";
import { decideLines, type ReadLine, unreadableLine, writeLedger } from "./chunk";
import type { LineKind } from "./fields";
import { FileLedger, type LineOutcome } from "./file-ledger";
import type { Line } from "./lines";
import { OPERATION } from "./record-options";
import { tallyOf } from "./tally";

/** SQLSTATE of something that somebody else recorded in the meantime: the next attempt finds it. */
const MEANWHILE = "23505";
const ATTEMPTS = 3;

/**
 * SQLSTATE classes of what the database does not take as it is: its data, its constraints, its limits, our
 * own triggers.
 */
const NOT_TAKEN = /^(22|23|54|P0)/;

/** What is recorded, and whether what a person took back is recorded again. */
export interface Recording {
  readonly kind: LineKind;
  readonly again: boolean;
  /** Is called when the database has been given what it takes longest for. */
  readonly whileWriting?: () => void;
}

/**
 * Records what nobody has recorded yet of a chunk. @returns what became of its lines.
 */
export function recordChunk(
  context: UseCaseContext,
  recording: Recording,
  opened: ImportRow,
  lines: readonly Line[],
  read: readonly ReadLine[],
): Promise<LineOutcome[]> {
  return inHalves(
    lines.map((line, at) => ({ line, read: read[at] as ReadLine })),
    (some) =>
      record(
        context,
        recording,
        opened,
        some.map((each) => each.line),
        some.map((each) => each.read),
      ),
    ({ line }, why) => {
      const refusal = { line: line.line, written: line.written, refusal: unreadableLine(line, why) };
      return record(context, recording, opened, [line], [refusal]);
    },
  );
}

/**
 * Takes items together. Where the database does not take them, they are tried in halves, down to the one that
 * is to blame, so that no file is held up for good.
 * @param refuse takes the one item that is to blame as refused.
 */
export async function inHalves<Item, Result>(
  items: readonly Item[],
  take: (items: readonly Item[]) => Promise<Result[]>,
  refuse: (item: Item, why: string) => Promise<Result[]>,
): Promise<Result[]> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await take(items);
    } catch (error) {
      const { code = "", constraint } = error as { code?: string; constraint?: string };
      if (code === MEANWHILE && attempt < ATTEMPTS) continue;
      if (code === MEANWHILE || !NOT_TAKEN.test(code)) throw error;
      const [item] = items;
      if (item === undefined) throw error;
      if (items.length === 1)
        return await refuse(item, messages.databaseRefused([code, constraint].flatMap((each) => each || [])));
      const half = Math.ceil(items.length / 2);
      const first = await inHalves(items.slice(0, half), take, refuse);
      return [...first, ...(await inHalves(items.slice(half), take, refuse))];
    }
}

/** Another process has recorded lines of the import in the meantime, or somebody has cancelled it: nothing is stored. */
export class Overtaken extends Error {}

async function record(
  context: UseCaseContext,
  recording: Recording,
  { organisationId, id }: ImportRow,
  lines: readonly Line[],
  read: readonly ReadLine[],
): Promise<LineOutcome[]> {
  for (;;)
    try {
      return await context.transaction(async (db) => {
        const found = await findImport(db, organisationId, id);
        const left = found && !found.finishedAt ? read.filter(({ line }) => line > found.lastLine) : [];
        if (!found || left.length === 0) return [];
        const outcomes = await writeLines(context, recording, db, left);
        await storeProgress(db, found, lines, outcomes);
        return outcomes;
      }, OPERATION);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
    }
}

/** Decides about lines and writes what is to be recorded. @returns what becomes of them. */
export async function writeLines(
  context: UseCaseContext,
  { kind, again, whileWriting }: Recording,
  db: Database,
  read: readonly ReadLine[],
): Promise<LineOutcome[]> {
  const book = new FileLedger(context, kind, again);
  const outcomes = await decideLines(db, book, read, true);
  const written = writeLedger(db, book);
  if (whileWriting) setImmediate(whileWriting);
  await written;
  return outcomes;
}

/**
 * Notes what became of lines, and that the import has come to the last of them. The import is locked after the workers
 * of the lines, by every process that records it, so none of them waits for another one that waits for it.
 * @param seen the import as it was when it was decided which lines are left.
 * @throws Overtaken if it has come further.
 */
export async function storeProgress(
  db: Database,
  { organisationId, id, lastLine: seen }: Pick<ImportRow, "organisationId" | "id" | "lastLine">,
  lines: readonly Line[],
  outcomes: readonly LineOutcome[],
): Promise<void> {
  const last = lines.at(-1);
  if (!last) return;
  const { lastLine, isFinished } = await lockImport(db, organisationId, id);
  if (isFinished || lastLine !== seen) throw new Overtaken("The import has come further.");
  const refusals = refusalsOf(outcomes, lines);
  if (refusals.length > 0) await insertRefusals(db, organisationId, id, refusals);
  await advanceImport(db, organisationId, id, {
    ...tallyOf(outcomes),
    lastLine: last.line,
    bytes: last.bytes,
  });
}

/** Refused lines as they are kept, with what they said. */
export function refusalsOf(outcomes: readonly LineOutcome[], lines: readonly Line[]): RefusalRow[] {
  const refused = outcomes.filter(({ outcome }) => outcome === "REFUSED");
  if (refused.length === 0) return [];
  const split = new Set(lines.flatMap(({ line, isSplit }) => (isSplit ? [line] : [])));
  return refused.map(({ line, code, field, message, written }) => ({
    line,
    code: code ?? "UNREADABLE",
    field,
    message: message ?? "",
    written,
    isSplit: split.has(line),
  }));
}
