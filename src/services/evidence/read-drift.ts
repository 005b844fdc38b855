import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import type { Counting } from "../../disclosure/counting";
import {
  type DriftNoteRow,
  type DriftStep,
  driftCounts,
  ownDriftNotes,
} from "../../repositories/evidence/drift-notes";
import { voicesCountedBefore } from "../../repositories/evidence/duty-disagreements";

/** The actor's own notes of role drift, the latest first. */
export const readOwnDriftNotes = (db: Database, { organisationId }: Actor): Promise<DriftNoteRow[]> =>
  ownDriftNotes(db, organisationId);

/** How many people noted role drift, and the day before which a note had to be recorded to be counted. */
export interface CountedDrift {
  readonly countedBeforeOn: string;
  readonly steps: readonly DriftStep[];
}

/** What was noted at the actor's organisation. @param counting how the actor may count; null: not at all. */
export async function readDriftCounts(
  db: Database,
  { organisationId }: Actor,
  counting: Counting | null,
): Promise<CountedDrift> {
  const steps = counting ? await driftCounts(db, organisationId, counting.threshold) : [];
  return { countedBeforeOn: await voicesCountedBefore(db), steps };
}
