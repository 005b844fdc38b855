import type { Facts, RecordedFact } from "../../../src/eligibility/facts";

/** A record, and the instant at which it is read: nothing is made ready, every question loops over the rows. */
export interface NaiveRecord {
  readonly facts: Facts;
  readonly instant: number;
}

/** Rows recorded by the instant and not retracted by then: what there is to ask about. */
export function known<Fact extends RecordedFact>(
  { facts, instant }: NaiveRecord,
  rows: readonly Fact[],
): Fact[] {
  return rows.filter(
    (row) =>
      row.recordedAt <= instant &&
      !facts.undoings.some(
        (undoing) =>
          undoing.recordedAt <= instant && undoing.factId === row.id && undoing.kind === "RETRACTION",
      ),
  );
}

/**
 * Whether a known row still counts on a day: nobody revoked it with effect by then. The page leaves open whether a
 * retraction or revocation can itself be undone; the service refuses it, and the engine reads such a row as nothing.
 */
export function stands({ facts, instant }: NaiveRecord, { id }: RecordedFact, day: number): boolean {
  for (const undoing of facts.undoings) {
    if (undoing.recordedAt > instant || undoing.factId !== id || undoing.kind !== "REVOCATION") continue;
    if (undoing.effectiveOn !== null && undoing.effectiveOn <= day) return false;
  }
  return true;
}
