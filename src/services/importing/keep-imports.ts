import { randomUUID } from "node:crypto";
import { rlsScopeOf } from "../../access/rls-scope";
import { isBusy, isOutage, isSlow } from "../../database/outage";
import type { Database } from "../../database/pool";
import { type RlsScope, rlsScopeOfOrganisation } from "../../database/rls-scope";
import { OutcomeUnknown } from "../../database/time-limit";
import type { Reference } from "../../reference";
import {
  deleteTask,
  type ImportTask,
  nextTaskIn,
  renewTask,
  takeTask,
} from "../../repositories/importing/import-tasks";
import { endImport, findImport, type ImportRow } from "../../repositories/importing/imports";
import type { UseCaseContext } from "../shared/context";
import { TaskLost, withHeldTask } from "./shared/held-task";
import { LINES_IN_BACKGROUND } from "./shared/limits";
import { fileOf } from "./shared/lines";
import { readMapping } from "./shared/mapping";
import { requireSender } from "./shared/open-file";
import { recordFile } from "./shared/record-file";
import { findSender } from "./shared/sender";
import type { SentFile } from "./shared/sent-file";
import { whyItFailed } from "./shared/why-it-failed";

/** Between two looks at every organisation, in milliseconds: for what nobody was told of. */
const ROUND = 60_000;

/** Before what could not be recorded is tried again, in milliseconds. */
const PATIENCE = 5_000;

export interface ImportKeeperParts {
  /** How many files may be recorded at once; 0: none, ever. */
  readonly workers: number;
  /** The published reference data as it is, and a way to read it again. */
  readonly reference: { readonly current: Reference; reload(): Promise<unknown> };
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
  readonly suppressionThreshold: number;
  readonly transaction: <T>(rlsScope: RlsScope, work: (db: Database) => Promise<T>) => Promise<T>;
  /** Awaited between one part of a file and the next, so that requests have their turn. */
  readonly breathe?: () => Promise<void>;
  /** Hears of what went wrong here, and not with the file. */
  readonly onTrouble: (error: unknown) => void;
}

export interface ImportKeeper {
  /** Has an organisation looked at; null: every one. */
  readonly wake: (organisationId: string | null) => void;
  /** Done when nothing more waits that can be taken now. */
  idle(): Promise<void>;
  /** Ends after the transaction that is under way; another process goes on from there. */
  close(): Promise<void>;
}

/**
 * Records the files that are too large for a request, as long as this is open. Any number of processes may do so at once: each takes
 * what no other is at, and takes over from one that has died.
 */
export function keepImports(parts: ImportKeeperParts): ImportKeeper {
  const { workers, reference, today, transaction, onTrouble } = parts;
  const me = randomUUID();
  const waiting = new Set<string>();
  const running = new Set<Promise<void>>();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  function wake(organisationId: string | null): void {
    if (closed || workers === 0) return;
    const all = reference.current.curriculum.organisations.keys();
    for (const each of organisationId === null ? all : [organisationId]) waiting.add(each);
    while (running.size < workers && waiting.size > 0) {
      const run = work().finally(() => running.delete(run));
      running.add(run);
    }
  }

  function wakeIn(milliseconds: number, organisationId: string): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      wake(organisationId);
    }, milliseconds).unref();
    timers.add(timer);
  }

  async function work(): Promise<void> {
    for (let next = take(); next !== undefined && !closed; next = take()) {
      const organisationId = next;
      try {
        await keep(organisationId);
      } catch (error) {
        onTrouble(error);
        wakeIn(PATIENCE, organisationId);
      }
    }
  }

  function take(): string | undefined {
    const [next] = waiting;
    if (next !== undefined) waiting.delete(next);
    return next;
  }

  async function keep(organisationId: string): Promise<void> {
    const within = rlsScopeOfOrganisation(organisationId, { operation: "importFile" });
    while (!closed) {
      const { task, due } = await transaction(within, async (db) => {
        const taken = await takeTask(db, organisationId, me);
        return { task: taken, due: taken ? null : await nextTaskIn(db, organisationId) };
      });
      if (due !== null) wakeIn(due + 100, organisationId);
      if (!task) return;
      // Where there is more, another worker may join in.
      if (running.size < workers) wake(organisationId);
      await carryOut(within, organisationId, task);
    }
  }

  async function carryOut(within: RlsScope, organisationId: string, task: ImportTask): Promise<void> {
    const found = await transaction(within, async (db) => {
      const row = await findImport(db, organisationId, task.importId);
      return row && { row, actor: await findSender(db, row, task, reference.current) };
    });
    if (!found) return;
    const { row, actor } = found;
    try {
      requireSender(actor, row.kind);
      const context = contextOf({ ...rlsScopeOf(actor), today: today(), operation: "importFile" }, actor);
      await recordFile(withHeldTask(context, row, me), row, fileIn(task, row), {
        chunk: LINES_IN_BACKGROUND,
      });
    } catch (error) {
      if (error instanceof TaskLost) return;
      if (error instanceof Closed || isPassing(error)) {
        await transaction(within, (db) => renewTask(db, organisationId, row.id, me, 0)).catch(onTrouble);
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

  const contextOf = (rlsScope: RlsScope, actor: UseCaseContext["actor"]): UseCaseContext => ({
    actor,
    today: rlsScope.today ?? today(),
    reference: reference.current.seenBy(actor.organisationId),
    suppressionThreshold: parts.suppressionThreshold,
    breathe: parts.breathe,
    async rereadReference() {
      await reference.reload();
      return reference.current;
    },
    transaction: (within) => {
      if (closed) throw new Closed("The process ends.");
      return transaction(rlsScope, within);
    },
  });

  const round = setInterval(() => wake(null), ROUND);
  round.unref();
  return {
    wake,
    async idle() {
      while (running.size > 0) await Promise.all(running);
    },
    async close() {
      closed = true;
      clearInterval(round);
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(running);
    },
  };
}

/** The process ends, and leaves the rest to another. */
class Closed extends Error {}

/** Whether the same may work in a moment. */
const isPassing = (error: unknown): boolean =>
  error instanceof OutcomeUnknown || isOutage(error) || isBusy(error) || isSlow(error);

const fileIn = (
  { content, mapping, worker, extractedOn, again }: ImportTask,
  { fileName, format }: ImportRow,
): SentFile => ({
  name: fileName,
  format,
  mapping: readMapping(mapping),
  worker,
  extractedOn,
  again,
  open: () => fileOf(content),
});
