import DataLoader from "dataloader";
import type { Words } from "../repositories/evidence/words";

interface OfEvidence {
  readonly id: string;
  readonly workerId: string;
}

/** The words of a piece of evidence; null where they are not for whoever asks. */
export type WordsLoader = DataLoader<OfEvidence, Words | null, string>;

/** @param read hands words out for all evidence of one request at once, having recorded that it does. */
export const wordsLoader = (
  read: (evidence: readonly OfEvidence[]) => Promise<(Words | null)[]>,
): WordsLoader => new DataLoader<OfEvidence, Words | null, string>(read, { cacheKeyFn: ({ id }) => id });
