import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { Reference } from "../../reference";
import {
  type CompletionsOfDay,
  completionsByProviders,
} from "../../repositories/evidence/recorded-completions";

/** Completions of a unit by those whose course began on one day. */
export interface IntakeCount {
  readonly unitId: string;
  /** The first day of the course; null if no start on or before the completions is known. YYYY-MM-DD. */
  readonly startsOn: string | null;
  readonly firstCompletedOn: string;
  readonly lastCompletedOn: string;
  readonly passed: number;
  readonly notPassed: number;
}

/**
 * Completions of a programme by the start of the course, latest starts first: those that the actor recorded, or for HR those
 * that the organisation's training providers did. A completion belongs to the last known start of its unit on or before its
 * day. A provider that counted more than its own recordings would learn from a number who of its learners works as a peer
 * support worker (docs/decisions/2026-11-29-no-completions-by-cohort.md).
 */
export async function countRecordedCompletions(
  db: Database,
  { curriculum }: Reference,
  { organisationId, subject, capacities }: Actor,
  programmeId: string,
): Promise<IntakeCount[]> {
  const intakes = new Map<string, IntakeCount>();
  const recordedBy = capacities.includes("HR") ? null : subject;
  for (const day of await completionsByProviders(db, organisationId, programmeId, recordedBy)) {
    const startsOn = lastStart(startsOfUnit(curriculum, day.unitId), day.completedOn);
    const key = `${day.unitId} ${startsOn}`;
    intakes.set(key, withDay(intakes.get(key), startsOn, day));
  }
  return [...intakes.values()].sort((one, other) => (other.startsOn ?? "").localeCompare(one.startsOn ?? ""));
}

/** The days on which a unit begins, by all of its published versions. */
const startsOfUnit = (curriculum: Reference["curriculum"], unitId: string): string[] =>
  curriculum
    .unitVersionsOf(unitId)
    .flatMap(({ id }) => curriculum.startsOf(id))
    .map(({ startsOn }) => startsOn);

const lastStart = (starts: readonly string[], day: string): string | null =>
  starts.reduce<string | null>(
    (last, start) => (start <= day && (last === null || start > last) ? start : last),
    null,
  );

/** Days come in their order, so the first of an intake is its first. */
const withDay = (
  before: IntakeCount | undefined,
  startsOn: string | null,
  { unitId, completedOn, passed, notPassed }: CompletionsOfDay,
): IntakeCount => ({
  unitId,
  startsOn,
  firstCompletedOn: before?.firstCompletedOn ?? completedOn,
  lastCompletedOn: completedOn,
  passed: (before?.passed ?? 0) + passed,
  notPassed: (before?.notPassed ?? 0) + notPassed,
});
