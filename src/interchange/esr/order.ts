import type { EsrHeader } from "./header";

/** What was taken of the files of one employer so far. */
export interface TakenRuns {
  /** Up to when the latest of them had read; null before the first. */
  readonly latest: string | null;
  /** Whether this very run was taken. */
  readonly hasThis: boolean;
}

/**
 * The place of a file among those that were taken: the NEXT one; taken already (AGAIN), where the LATEST can be
 * read in another way; after a GAP; or OLDER than the latest, so that it would undo what that has changed.
 */
export type Place = "NEXT" | "LATEST" | "AGAIN" | "GAP" | "OLDER";

/** The place of a file by the instants of its first line, whatever its name says. */
export function placeOf(
  { previousRun, thisRun }: Pick<EsrHeader, "previousRun" | "thisRun">,
  { latest, hasThis }: TakenRuns,
): Place {
  if (latest === thisRun) return "LATEST";
  if (hasThis) return "AGAIN";
  if (latest !== null && thisRun < latest) return "OLDER";
  // A full file needs none before it.
  if (previousRun === null) return "NEXT";
  return latest === null || previousRun > latest ? "GAP" : "NEXT";
}
