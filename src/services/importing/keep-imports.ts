import { randomUUID } from "node:crypto";
import { rlsScopeOfOrganisation } from "../../database/rls-scope";
import { nextTaskIn, takeTask } from "../../repositories/importing/import-tasks";
import { OrganisationQueue } from "../shared/organisation-queue";
import { organisationsHere } from "../shared/organisations-here";
import { type RecordingParts, recordTask } from "./shared/record-task";

export interface ImportKeeperParts extends RecordingParts {
  /** How many files may be recorded at the same time; 0: none. */
  readonly workers: number;
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
    organisations: () => organisationsHere(reference.current).keys(),
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
