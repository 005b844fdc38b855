import { insertRefusals, type RefusalRow } from "../../../repositories/importing/import-refusals";
import { advanceImport, type ImportRow, lockImport } from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import { messages } from "../messages";
import { decideLines, type ReadLine, unreadableLine, writeLedger } from "./chunk";
import type { FileKind } from "./fields";
import { FileLedger, type LineOutcome } from "./file-ledger";
import type { Line } from "./lines";
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
  readonly kind: FileKind;
  readonly again: boolean;
}

/**
 * Records what nobody has recorded yet of a chunk. Where the database does not take it, it is tried in
 * halves, down to the one line that is to blame, which is refused: no file is held up for good.
 */
export async function recordChunk(
  context: UseCaseContext,
  { kind, again }: Recording,
  opened: ImportRow,
  lines: readonly Line[],
  read: readonly ReadLine[],
): Promise<LineOutcome[]> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await record(context, { kind, again }, opened, lines, read);
    } catch (error) {
      const { code = "", constraint } = error as { code?: string; constraint?: string };
      if (code === MEANWHILE && attempt < ATTEMPTS) continue;
      if (code === MEANWHILE || !NOT_TAKEN.test(code)) throw error;
      const [line, ...more] = lines;
      if (!line) throw error;
      if (more.length === 0) {
        const why = messages.databaseRefused([code, constraint].flatMap((each) => each || []));
        const refusal = { line: line.line, written: line.written, refusal: unreadableLine(line, why) };
        return await record(context, { kind, again }, opened, lines, [refusal]);
      }
      const half = Math.ceil(lines.length / 2);
      const first = await recordChunk(
        context,
        { kind, again },
        opened,
        lines.slice(0, half),
        read.slice(0, half),
      );
      const second = await recordChunk(context, { kind, again }, opened, lines.slice(half), read.slice(half));
      return [...first, ...second];
    }
}

function record(
  context: UseCaseContext,
  { kind, again }: Recording,
  { organisationId, id }: ImportRow,
  lines: readonly Line[],
  read: readonly ReadLine[],
): Promise<LineOutcome[]> {
  return context.transaction(async (db) => {
    const { lastLine, isFinished } = await lockImport(db, organisationId, id);
    const left = isFinished ? [] : read.filter(({ line }) => line > lastLine);
    const last = lines.at(-1);
    if (left.length === 0 || !last) return [];
    const book = new FileLedger(context, kind, again);
    const outcomes = await decideLines(db, book, left, true);
    await writeLedger(db, book);
    const refusals = refusalsOf(outcomes, lines);
    if (refusals.length > 0) await insertRefusals(db, organisationId, id, refusals);
    await advanceImport(db, organisationId, id, {
      ...tallyOf(outcomes),
      lastLine: last.line,
      bytes: last.bytes,
    });
    return outcomes;
  }, "importFile");
}

/** Refused lines as they are kept, with what they said. */
export function refusalsOf(outcomes: readonly LineOutcome[], lines: readonly Line[]): RefusalRow[] {
  const split = new Set(lines.flatMap(({ line, values }) => (values === null ? [] : [line])));
  return outcomes.flatMap(({ line, outcome, code, field, message, written }) =>
    outcome === "REFUSED"
      ? [
          {
            line,
            code: code ?? "UNREADABLE",
            field,
            message: message ?? "",
            written,
            isSplit: split.has(line),
          },
        ]
      : [],
  );
}
