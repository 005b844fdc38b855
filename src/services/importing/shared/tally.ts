import type { Tally } from "../../../repositories/importing/imports";
import type { LineOutcome } from "./file-ledger";

/** How many lines met which end; those that were skipped as retracted are among the skipped. */
export function tallyOf(outcomes: readonly LineOutcome[]): Tally {
  const of = { CREATED: 0, CHANGED: 0, SKIPPED: 0, REFUSED: 0 };
  let retracted = 0;
  for (const { outcome, message } of outcomes) {
    of[outcome] += 1;
    if (outcome === "SKIPPED" && message !== null) retracted += 1;
  }
  return { created: of.CREATED, changed: of.CHANGED, skipped: of.SKIPPED, refused: of.REFUSED, retracted };
}

/** The tally of an import, without the rest of it. */
export const tallyOfRow = ({ created, changed, skipped, refused, retracted }: Tally): Tally => ({
  created,
  changed,
  skipped,
  refused,
  retracted,
});
