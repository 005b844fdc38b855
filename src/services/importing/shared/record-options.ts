import type { Database } from "../../../database/pool";
import type { LineOutcome } from "./file-ledger";

/**
 * A transaction that begins while another one of the same import is under way.
 * @param work is given what makes sure that this process is still the one that records the import.
 */
export type AheadTransaction = <T>(
  work: (db: Database, hold: () => Promise<void>) => Promise<T>,
) => Promise<T>;

/** How the lines of a file are recorded. */
export interface RecordOptions {
  /** Lines in one transaction. */
  readonly chunk?: number;
  /** For a chunk that is recorded while the one before it commits; null: none is, as in a request, which has one connection. */
  readonly ahead: AheadTransaction | null;
  /** Hears what becomes of each line. */
  readonly onOutcome?: (outcome: LineOutcome) => void;
  /** Hears how much of the file is done, in bytes. */
  readonly onProgress?: (bytes: number, of: number) => void;
}

/** Lines in one transaction: what a killed import has to do again at most. */
export const CHUNK = 2000;

/** By this name the trail knows what is recorded from files. */
export const OPERATION = "importFile";
