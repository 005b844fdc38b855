import { explain, toDay } from "../../src/eligibility";
import type { Facts } from "../../src/eligibility/facts";
import type { Requirement } from "../../src/eligibility/requirement";
import { record } from "./building";

/** The instant asked about: what is recorded later is not yet known. */
const NOW = 5;
/** Too late to be known then. */
export const LATER = 9;
export const base = { recordedAt: 1 };

/** What an answer tells of a record, a line for each fact: those that count with their last day, those that do not with why. */
export function account(requirement: Requirement, facts: Partial<Facts>, asOf = "2026-11-02"): string[] {
  const { root } = explain(requirement, record(facts), { asOf: toDay(asOf), knownAt: NOW });
  const { actual, required, shortfall, note } = root;
  expect([actual.unit, shortfall.unit]).toEqual([required.unit, required.unit]);
  expect(shortfall.amount).toBe(Math.max(0, required.amount - actual.amount));
  const told = [
    note.newestOn && `the newest ${note.newestOn}`,
    note.stoppedOn && `the last stopped ${note.stoppedOn}`,
    note.waiting > 0 && `${note.waiting} waiting`,
    note.nothingRecorded && "nothing recorded",
  ].filter((each) => typeof each === "string");
  return [
    [`${root.outcome}: ${actual.amount} of ${required.amount} ${required.unit}`, ...told].join(", "),
    ...root.counted.map(
      ({ factId, kind, stopsCountingOn }) =>
        `${kind} ${factId} counts${stopsCountingOn === null ? "" : ` until ${stopsCountingOn}`}`,
    ),
    ...root.excluded.map(
      ({ factId, kind, reason, on }) => `${kind} ${factId}: ${reason}${on === null ? "" : ` ${on}`}`,
    ),
  ];
}
export const undone = (factId: string, on: string | null = null) => ({
  id: `${factId}-undone`,
  recordedAt: 2,
  kind: on === null ? ("RETRACTION" as const) : ("REVOCATION" as const),
  factId,
  effectiveOn: on === null ? null : toDay(on),
});
