import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import type { UserError } from "../../entities/user-error";
import {
  announceTask,
  countTasks,
  insertTask,
  lockTaskOf,
  takeLockedTask,
} from "../../repositories/importing/import-tasks";
import type { ImportRow, Tally } from "../../repositories/importing/imports";
import type { NamedWorker } from "../shared/by";
import { requireProgramme, requireUnit } from "../shared/codes";
import { Refused, refuse, type UseCaseContext } from "../shared/context";
import { requireExtractDay } from "../shared/posts/extract-day";
import { findNamedWorker, refuseUnknownWorker } from "../shared/validation";
import { messages } from "./messages";
import { FileError } from "./shared/file-error";
import type { LineOutcome } from "./shared/file-ledger";
import type { Given } from "./shared/given";
import { TaskLost, withHeldTask } from "./shared/held-task";
import { LINES_AT_ONCE, WAITING_AT_MOST } from "./shared/limits";
import { MappingError } from "./shared/mapping";
import { joinImport, requireSender } from "./shared/open-file";
import { recordFile } from "./shared/record-file";
import { parseSentFile, type SentContent } from "./shared/sent-content";
import { inspectFile, type SentFile } from "./shared/sent-file";
import { tallyOfRow } from "./shared/tally";

export interface ImportedContent {
  /** Null where the file was refused as a whole. */
  readonly id: string | null;
  /** Null also while it is being recorded. */
  readonly tally: Tally | null;
  /** The first lines: of a dry run all, otherwise those that were refused. */
  readonly lines: readonly LineOutcome[];
  /** How many lines of data the file has, where they are recorded in the background. */
  readonly background: number | null;
  readonly userErrors: readonly UserError[];
}

/** Lines that are shown one by one. */
const SHOWN = 250;

/**
 * Records a file that came with a request, or has it recorded in the background where it is too large for
 * that. One that cannot be read at all is answered as a user error. Whatever is recorded here is kept as a
 * task until it is done, so that another process goes on with it if this one dies.
 */
export async function importContent(context: UseCaseContext, sent: SentContent): Promise<ImportedContent> {
  try {
    requireSender(context.actor, sent.kind);
    if (sent.extractedOn != null) requireExtractDay(context, sent.extractedOn);
    const worker = sent.worker ? await numberOf(context, sent.worker) : null;
    const { file, content } = parseSentFile(sent, worker, givenIn(context, sent));
    const inspected = await inspectFile(file, context.breathe);
    if (inspected.esr) requireExtractDay(context, inspected.esr.thisRun.slice(0, 10));
    const isLarge = inspected.lines > LINES_AT_ONCE;
    const by = randomUUID();
    const { row, isMine } = await context.transaction(async (db) => {
      const state = isLarge ? ("QUEUED" as const) : ("RUNNING" as const);
      const joined = await joinImport(db, context.actor, file, inspected, { dryRun: sent.dryRun, state });
      return { row: joined.row, isMine: await queue(context, db, joined, { file, content, by, isLarge }) };
    }, "importFile");
    return isMine ? await recordNow(context, row, file, by) : inBackground(row, inspected.lines);
  } catch (error) {
    if (error instanceof Refused) return refusedWith(error.errors);
    if (!(error instanceof FileError || error instanceof MappingError)) throw error;
    const content = sent.base64 == null ? "text" : "base64";
    const field =
      error instanceof MappingError
        ? ["mapping", ...error.path]
        : error.field.length > 0
          ? error.field
          : [content];
    return refusedWith([{ code: "UNREADABLE", field, message: error.message }]);
  }
}

/** What is named of the whole file, by its codes. @throws Refused if it is not found. */
function givenIn({ reference, today }: UseCaseContext, { unit, programme }: SentContent): Given {
  const { curriculum } = reference;
  const dated = { on: today };
  const found = unit == null ? null : curriculum.units.get(requireUnit(reference, unit, dated).unitId);
  const home = curriculum.curricula.get(found?.curriculumId ?? "");
  const taught = programme == null ? null : requireProgramme(reference, programme, dated);
  return {
    unit: found && home ? { curriculum: home.code, code: found.code } : null,
    programme: curriculum.programmes.get(taught?.programmeId ?? "")?.code ?? null,
  };
}

/** Files name workers by their numbers. @throws Refused if the worker is not found. */
async function numberOf(context: UseCaseContext, by: NamedWorker): Promise<string> {
  const { organisationId } = context.actor;
  const worker = await context.transaction((db) => findNamedWorker(db, organisationId, by, ["worker"]));
  return worker?.number ?? refuseUnknownWorker(["worker"]);
}

/** Keeps the file until it is recorded. @returns whether it is this request that records it. */
async function queue(
  { actor, today }: UseCaseContext,
  db: Database,
  { row, isNew }: { readonly row: ImportRow; readonly isNew: boolean },
  { file, content, by, isLarge }: { file: SentFile; content: Buffer; by: string; isLarge: boolean },
): Promise<boolean> {
  const { organisationId } = actor;
  const isTaken = isNew ? null : await takeTaskOf(db, row, isLarge ? null : by);
  if (isTaken !== null) return isTaken;
  if ((await countTasks(db, organisationId)) >= WAITING_AT_MOST)
    refuse("WRONG_STATE", [], messages.tooManyWaiting(WAITING_AT_MOST));
  await insertTask(
    db,
    organisationId,
    {
      importId: row.id,
      content,
      mapping: file.mapping,
      worker: file.worker,
      extractedOn: file.extractedOn ?? today,
      again: file.again,
      afterGap: file.afterGap ?? false,
      name: actor.name,
      capacities: actor.capacities,
      client: actor.client?.id ?? null,
      scopes: actor.client?.scopes ?? null,
    },
    isLarge ? null : by,
  );
  if (isLarge) await announceTask(db, organisationId);
  return !isLarge;
}

/**
 * Takes the task of an import that was opened before, unless a process is working on it.
 * @param by the process that takes it; null: it is left to any process.
 * @returns whether it was taken; null if the import has no task.
 */
async function takeTaskOf(
  db: Database,
  { organisationId, id }: ImportRow,
  by: string | null,
): Promise<boolean | null> {
  const task = await lockTaskOf(db, organisationId, id);
  if (!task) return null;
  if (!task.isDue || by === null) return false;
  await takeLockedTask(db, organisationId, id, by);
  return true;
}

async function recordNow(
  context: UseCaseContext,
  row: ImportRow,
  file: SentFile,
  by: string,
): Promise<ImportedContent> {
  const lines: LineOutcome[] = [];
  const onOutcome = (outcome: LineOutcome) => {
    const isShown = row.dryRun || outcome.message !== null;
    if (isShown && lines.length < SHOWN) lines.push(outcome);
  };
  try {
    const done = await recordFile(withHeldTask(context, row, by), row, file, { ahead: null, onOutcome });
    return { id: row.id, tally: tallyOfRow(done), lines, background: null, userErrors: [] };
  } catch (error) {
    if (!(error instanceof TaskLost)) throw error;
    return inBackground(row, null);
  }
}

const inBackground = ({ id }: ImportRow, background: number | null): ImportedContent => ({
  id,
  tally: null,
  lines: [],
  background,
  userErrors: [],
});

const refusedWith = (userErrors: readonly UserError[]): ImportedContent => ({
  id: null,
  tally: null,
  lines: [],
  background: null,
  userErrors,
});
