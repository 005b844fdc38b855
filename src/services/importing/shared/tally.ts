import type { Tally } from "../../../repositories/importing/imports";
import type { LineOutcome } from "./file-ledger";

/** How many lines met which end; those that were skipped as retracted are among the skipped. */
export function tallyOf(outcomes: readonly LineOutcome[]): Tally {
  const count = (wanted: LineOutcome["outcome"]) =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    created: count("CREATED"),
    changed: count("CHANGED"),
    skipped: count("SKIPPED"),
    refused: count("REFUSED"),
    retracted: outcomes.filter(({ outcome, message }) => outcome === "SKIPPED" && message !== null).length,
  };
}

/** The tally of an import, without the rest of it. */
export const tallyOfRow = ({ created, changed, skipped, refused, retracted }: Tally): Tally => ({
  created,
  changed,
  skipped,
  refused,
  retracted,
});
