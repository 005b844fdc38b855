import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { type RlsScope, rlsScopeOfOrganisation } from "../../database/rls-scope";
import type { Reference } from "../../reference";
import { nextTaskIn, takeTask } from "../../repositories/importing/import-tasks";
import { OrganisationQueue } from "../shared/organisation-queue";
import { recordTask } from "./shared/record-task";

export interface ImportKeeperParts {
  /** How many files may be recorded at the same time; 0: none. */
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
  /** Looks at what is due for an organisation; null: for every one. */
  readonly wake: (organisationId: string | null) => void;
  /** Done when nothing more waits that can be taken now. */
  idle(): Promise<void>;
  /** Ends after the transaction that is under way; another process goes on from there. */
  close(): Promise<void>;
}

/**
 * Records the files that are too large for a request, until it is closed. Several processes may do so at the
 * same time: each takes a file that no other is working on, and takes over from one that has died.
 */
export function keepImports(parts: ImportKeeperParts): ImportKeeper {
  const { workers, reference, transaction, onTrouble } = parts;
  const holder = randomUUID();
  const queue = new OrganisationQueue({
    workers,
    organisations: () => reference.current.curriculum.organisations.keys(),
    work: recordWaitingFiles,
    onFailure: onTrouble,
  });
  const recording = { ...parts, holder, isClosed: () => queue.isClosed };

  async function recordWaitingFiles(organisationId: string): Promise<void> {
    const within = rlsScopeOfOrganisation(organisationId, { operation: "importFile" });
    while (!queue.isClosed) {
      const { task, due } = await transaction(within, async (db) => {
        const taken = await takeTask(db, organisationId, holder);
        return { task: taken, due: taken ? null : await nextTaskIn(db, organisationId) };
      });
      if (due !== null) queue.wakeIn(due + 100, organisationId);
      if (!task) return;
      // If there is more, another worker may join in.
      if (queue.hasRoom) queue.wake(organisationId);
      await recordTask(recording, within, organisationId, task);
    }
  }

  return queue;
}
