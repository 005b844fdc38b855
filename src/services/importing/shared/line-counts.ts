import type { LineOutcome } from "./file-ledger";

/** How many lines of files this process has recorded or decided since it started, by outcome. */
const counts = new Map<LineOutcome["outcome"], number>();

/** Counts lines for the operator's metrics. */
export function countLines(outcomes: readonly Pick<LineOutcome, "outcome">[]): void {
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
}

/** The lines counted so far. */
export const countedLines = (): ReadonlyMap<string, number> => counts;
