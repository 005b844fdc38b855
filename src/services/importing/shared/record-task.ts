import { rlsScopeOf } from "../../../access/rls-scope";
import { isBusy, isOutage, isSlow } from "../../../database/outage";
import type { Database } from "../../../database/pool";
import type { RlsScope } from "../../../database/rls-scope";
import { OutcomeUnknown } from "../../../database/time-limit";
import type { Reference } from "../../../reference";
import { deleteTask, type ImportTask, renewTask } from "../../../repositories/importing/import-tasks";
import { endImport, findImport, type ImportRow } from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import { heldAhead, TaskLost, withHeldTask } from "./held-task";
import { LINES_IN_BACKGROUND } from "./limits";
import { fileOf } from "./lines";
import { readMapping } from "./mapping";
import { requireSender } from "./open-file";
import { recordFile } from "./record-file";
import { findSender } from "./sender";
import type { SentFile } from "./sent-file";
import { whyItFailed } from "./why-it-failed";

/** What recording files in the background needs. */
export interface RecordingParts {
  /** The published reference data as it is, and a way to read it again. */
  readonly reference: { readonly current: Reference; reload(): Promise<unknown> };
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
  readonly suppressionThreshold: number;
  readonly transaction: <T>(
    rlsScope: RlsScope,
    work: (db: Database) => Promise<T>,
    how?: { readonly ifSpare?: boolean },
  ) => Promise<T>;
  /** Awaited between one part of a file and the next, so that requests have their turn. */
  readonly breathe?: () => Promise<void>;
  /** Hears of what went wrong here, and not with the file. */
  readonly onTrouble: (error: unknown) => void;
}

/** What recording one waiting file needs. */
export interface TaskParts extends RecordingParts {
  /** The id under which this process holds files. */
  readonly holder: string;
  /** Whether the process ends, so that another one continues with the file. */
  readonly isClosed: () => boolean;
}

/** The process ends, and leaves the rest to another. */
class Closed extends Error {}

/**
 * Records a waiting file that this process has taken, as its sender. A file that cannot be recorded ends as
 * failed, with the reason.
 * @throws the error if the same may work in a moment; the file is given back before.
 */
export async function recordTask(
  parts: TaskParts,
  within: RlsScope,
  organisationId: string,
  task: ImportTask,
): Promise<void> {
  const { transaction, holder, onTrouble } = parts;
  const found = await transaction(within, async (db) => {
    const row = await findImport(db, organisationId, task.importId);
    return row && { row, actor: await findSender(db, row, task, parts.reference.current) };
  });
  if (!found) return;
  const { row, actor } = found;
  try {
    requireSender(actor, row.kind);
    const context = contextOf(parts, actor);
    await recordFile(withHeldTask(context, row, holder), row, fileIn(task, row), {
      chunk: LINES_IN_BACKGROUND,
      ahead: heldAhead(context, row, holder),
    });
  } catch (error) {
    if (error instanceof TaskLost) return;
    if (error instanceof Closed || isPassing(error)) {
      await transaction(within, (db) => renewTask(db, organisationId, row.id, holder, 0)).catch(onTrouble);
      if (error instanceof Closed) return;
      throw error;
    }
    const { why, isOurs } = whyItFailed(error);
    if (isOurs) onTrouble(error);
    await transaction(within, async (db) => {
      await deleteTask(db, organisationId, row.id);
      await endImport(db, organisationId, row.id, why);
    });
  }
}

/** What use cases work with as the sender; it runs no transaction any more once the process ends. */
function contextOf(parts: TaskParts, actor: UseCaseContext["actor"]): UseCaseContext {
  const { reference, suppressionThreshold, breathe, transaction, isClosed } = parts;
  const today = parts.today();
  const rlsScope = { ...rlsScopeOf(actor), today, operation: "importFile" };
  return {
    actor,
    today,
    reference: reference.current.seenBy(actor.organisationId),
    suppressionThreshold,
    breathe,
    async rereadReference() {
      await reference.reload();
      return reference.current;
    },
    transaction: (within, _operation, how) => {
      if (isClosed()) throw new Closed("The process ends.");
      return transaction(rlsScope, within, how);
    },
  };
}

/** Whether the same may work in a moment. */
const isPassing = (error: unknown): boolean =>
  error instanceof OutcomeUnknown || isOutage(error) || isBusy(error) || isSlow(error);

const fileIn = (
  { content, mapping, worker, extractedOn, again, afterGap }: ImportTask,
  { fileName, format }: ImportRow,
): SentFile => ({
  name: fileName,
  format,
  mapping: readMapping(mapping),
  worker,
  extractedOn,
  again,
  afterGap,
  open: () => fileOf(content),
});
