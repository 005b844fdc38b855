import DataLoader from "dataloader";
import type { Words } from "../repositories/evidence/words";
import { countBatch } from "./batch-counts";

interface OfEvidence {
  readonly id: string;
  readonly workerId: string;
}

/** The words of a piece of evidence; null if the actor may not read them. */
export type WordsLoader = DataLoader<OfEvidence, Words | null, string>;

/**
 * @param read returns the words for all evidence of one request together, after recording that they are read.
 */
export const wordsLoader = (
  read: (evidence: readonly OfEvidence[]) => Promise<(Words | null)[]>,
): WordsLoader =>
  new DataLoader<OfEvidence, Words | null, string>(
    (evidence) => {
      countBatch("words", evidence.length);
      return read(evidence);
    },
    { cacheKeyFn: ({ id }) => id },
  );
