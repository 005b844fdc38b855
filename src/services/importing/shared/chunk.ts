import type { Database } from "../../../database/pool";
import { FACTS } from "../../../facts";
import {
  changeWorkers,
  findNumbered,
  findRecordedFacts,
  lockWorkersOf,
  writeStagedWorkers,
} from "../../../repositories/importing/import-staging";
import { planAsUsual, planByKeys } from "../../../repositories/shared/planning";
import { findFormerNumbers } from "../../../repositories/workforce/worker-numbers";
import { Refused, type UseCaseContext } from "../../shared/context";
import type { ExtractReading } from "../../shared/posts/parse-post-claim";
import { postsOfWorkers } from "../../shared/posts/posts-of-workers";
import { writeStaged } from "../../shared/write-staged";
import { messages } from "../messages";
import { fieldsOf, isAboutNothing } from "./cells";
import { RULE_OF } from "./fields";
import type { FileLedger, LineOutcome } from "./file-ledger";
import type { Line } from "./lines";
import type { LineMapping } from "./mapping";
import { type PreparedLine, prepareLine } from "./prepare-line";

/** A line with what it says; or with what becomes of it, if nothing is to be recorded. */
export type ReadLine = Written & ({ readonly prepared: PreparedLine } | { readonly refusal: LineOutcome });

/** How a file is read: its worker, if it has no column for them, and its day. */
export interface FileReading extends ExtractReading {
  readonly worker: string | null;
}

/** Reads lines as far as can be done without the records. */
export function readLines(
  context: UseCaseContext,
  mapping: LineMapping,
  how: FileReading,
  lines: readonly Line[],
): ReadLine[] {
  return lines.map((each) => readLine(context, mapping, how, each));
}

/** Reads one line as far as can be done without the records. */
export function readLine(
  context: UseCaseContext,
  mapping: LineMapping,
  how: FileReading,
  each: Pick<Line, "line" | "written" | "cells" | "problem">,
): ReadLine {
  const { line, cells, problem, written } = each;
  if (!cells) return { line, written, refusal: unreadableLine(each, problem ?? messages.unreadable) };
  if (isAboutNothing(mapping, cells)) return { line, written, refusal: aboutNothing(line) };
  return trying(each, () => ({
    line,
    written,
    prepared: prepareLine(context, mapping.kind, fieldsOf(mapping, cells, how.worker), how),
  }));
}

const aboutNothing = (line: number): LineOutcome => ({
  line,
  outcome: "SKIPPED",
  code: null,
  field: "",
  message: null,
  written: null,
});

type Written = Pick<Line, "line" | "written">;

/** A line that cannot be read, or not be stored as it is. */
export const unreadableLine = ({ line, written }: Written, message: string): LineOutcome => ({
  line,
  outcome: "REFUSED",
  code: "UNREADABLE",
  field: "",
  message,
  written,
});

function trying<T>({ line, written }: Written, work: () => T): T | (Written & { refusal: LineOutcome }) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const [first] = error.errors;
    const { code = null, field = [], message = null } = first ?? {};
    return {
      line,
      written,
      refusal: { line, outcome: "REFUSED", code, field: field.join("."), message, written },
    };
  }
}

/** Finds out what becomes of lines: what is on record is asked for once for all of them. */
export async function decideLines(
  db: Database,
  book: FileLedger,
  read: readonly ReadLine[],
  locked: boolean,
): Promise<LineOutcome[]> {
  const { organisationId } = book.context.actor;
  const all = read.flatMap((each) => ("prepared" in each ? [each.prepared] : []));
  const numbers = [...new Set(all.map(({ worker }) => worker))];
  if (locked && book.kind === "WORKERS") await lockWorkersOf(db, organisationId);
  const workers = numbers.length > 0 ? await findNumbered(db, organisationId, numbers, locked) : [];
  const found = new Set(workers.map(({ number }) => number));
  const missing = numbers.filter((number) => !found.has(number));
  for (const former of missing.length > 0 ? await findFormerNumbers(db, organisationId, missing) : [])
    book.former.set(former.formerNumber, former);
  const ids = workers.map(({ id }) => id);
  const days = [...new Set(all.flatMap((each) => (each.kind === "FACT" ? [each.fact.day] : [])))];
  const fact = FACTS.find((page) => "imported" in page && page.imported.file === book.kind);
  book.enter(
    workers,
    fact && "imported" in fact && ids.length > 0
      ? await findRecordedFacts(db, organisationId, fact.kind, ids, days)
      : [],
    book.kind === "POSTS" && ids.length > 0 ? await postsOfWorkers(db, organisationId, ids) : new Map(),
  );
  return read.map((each) => {
    if ("refusal" in each) return each.refusal;
    const { line, prepared } = each;
    const decided = trying(each, () => book.decide(line, prepared));
    if ("refusal" in decided) return decided.refusal;
    const { outcome, message } = decided;
    return { line, outcome, code: null, field: "", message, written: null };
  });
}

/** Writes what was decided, as its sender. */
export async function writeLedger(
  db: Database,
  { context, kind, writes, changes }: FileLedger,
): Promise<void> {
  const { organisationId } = context.actor;
  const write = async () => {
    if (kind === "WORKERS") await writeStagedWorkers(db, organisationId, writes);
    await writeStaged(context, db, writes, (fact) =>
      fact === "CREDENTIAL_VERIFICATION" ? "verifyCredentials" : RULE_OF[kind],
    );
    await planAsUsual(db);
  };
  // Sent together, so that the database is at work while the next lines are read.
  if (writes.length > 0) await Promise.all([planByKeys(db), write()]);
  if (changes.size > 0)
    await changeWorkers(
      db,
      organisationId,
      [...changes.values()].map(({ id, name, team }) => ({ id, name, team })),
    );
}
