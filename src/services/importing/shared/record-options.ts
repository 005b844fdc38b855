import type { LineOutcome } from "./file-ledger";

/** How the lines of a file are recorded. */
export interface RecordOptions {
  /** Lines in one transaction. */
  readonly chunk?: number;
  /** Hears what becomes of each line. */
  readonly onOutcome?: (outcome: LineOutcome) => void;
  /** Hears how much of the file is done, in bytes. */
  readonly onProgress?: (bytes: number, of: number) => void;
}

/** Lines in one transaction: what a killed import has to do again at most. */
export const CHUNK = 2000;

/** By this name the trail knows what is recorded from files. */
export const OPERATION = "importFile";
