import { OutcomeUnknown } from "../../../database/time-limit";
import type { ImportRow } from "../../../repositories/importing/imports";
import type { UseCaseContext } from "../../shared/context";
import type { ReadLine } from "./chunk";
import type { LineOutcome } from "./file-ledger";
import type { Line } from "./lines";
import { Overtaken, type Recording, storeProgress, writeLines } from "./record-chunk";
import type { AheadTransaction } from "./record-options";

/**
 * How long a chunk waits for the one before it, in milliseconds. A statement waits 5 seconds for a lock, so if the
 * chunk before waits for rows of this one, it gets them.
 */
const PATIENCE = 2000;

/** A chunk that is recorded while the one before it may not be stored yet. */
export interface NextChunk {
  readonly lines: readonly Line[];
  readonly read: readonly ReadLine[];
  /** The last line of the chunk before. */
  readonly after: number;
  /** Whether the chunk before is stored: true once it is, false if it has to be recorded again. */
  readonly before: Promise<boolean>;
}

/**
 * Records a chunk on a connection of its own while the one before it commits, and stores it only behind that one.
 * The workers that it is about are locked before anything is decided. So where the chunk before is about the same
 * workers, it waits for that chunk's commit, and then finds what it recorded.
 * @returns null if nothing was stored, whatever the reason: then it has to be recorded in its turn.
 * @throws OutcomeUnknown where the connection was lost between COMMIT and its answer.
 */
export async function recordAhead(
  context: UseCaseContext,
  ahead: AheadTransaction,
  recording: Recording,
  { organisationId, id }: ImportRow,
  { lines, read, after, before }: NextChunk,
): Promise<LineOutcome[] | null> {
  try {
    return await ahead(async (db, hold) => {
      const outcomes = await writeLines(context, recording, db, read);
      if (!(await inTime(before))) throw new Overtaken("The chunk before is not stored.");
      await hold();
      await storeProgress(db, { organisationId, id, lastLine: after }, lines, outcomes);
      return outcomes;
    });
  } catch (error) {
    if (error instanceof OutcomeUnknown) throw error;
    return null;
  }
}

/** @returns false if it takes too long. */
async function inTime(work: Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    return await Promise.race([work, isLate]);
  } finally {
    clearTimeout(timer);
  }
}
