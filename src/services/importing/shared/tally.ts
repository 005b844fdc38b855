import type { Tally } from "../../../repositories/imports";
import type { LineOutcome } from "./decide";

export const NOTHING: Tally = { created: 0, changed: 0, skipped: 0, refused: 0, retracted: 0 };

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

export const sumOf = (one: Tally, other: Tally): Tally => ({
  created: one.created + other.created,
  changed: one.changed + other.changed,
  skipped: one.skipped + other.skipped,
  refused: one.refused + other.refused,
  retracted: one.retracted + other.retracted,
});
