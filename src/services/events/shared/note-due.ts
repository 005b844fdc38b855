import type { Database } from "../../../database/pool";
import {
  lockToNote,
  noteLapses,
  notePublications,
  setNotedOn,
  subscriptionsToNote,
} from "../../../repositories/events/notices";

export interface NotingParts {
  /** The civil day in Europe/London, YYYY-MM-DD. */
  readonly today: () => string;
  /** By what an organisation's stored readiness is current. */
  readonly basisOf: (db: Database, organisationId: string) => Promise<number>;
  readonly within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>;
  readonly isClosed: () => boolean;
}

/** Most lapses that one transaction notes. */
const MOST = 1_000;

/**
 * Notes for an organisation's subscriptions what was published, and once a day for each of them whose readiness
 * lapses within its days. What a process noted before it ended is not noted again by the next one.
 */
export async function noteDue(parts: NotingParts, organisationId: string): Promise<void> {
  const today = parts.today();
  const due = await parts.within(organisationId, (db) => subscriptionsToNote(db, organisationId, today));
  for (const { id, notesLapses, notesPublications } of due) {
    if (notesPublications && !parts.isClosed())
      await parts.within(organisationId, (db) => notePublications(db, organisationId, id));
    if (notesLapses)
      while (!parts.isClosed() && (await noteSomeLapses(parts, { organisationId, id, today })));
  }
}

/** @returns whether there may be more. */
function noteSomeLapses(
  { basisOf, within }: NotingParts,
  { organisationId, id, today }: { organisationId: string; id: string; today: string },
): Promise<boolean> {
  return within(organisationId, async (db) => {
    if (!(await lockToNote(db, organisationId, id))) return false;
    const basis = await basisOf(db, organisationId);
    const noted = await noteLapses(db, organisationId, id, { today, basis, most: MOST });
    if (noted === 0) await setNotedOn(db, organisationId, id, today);
    return noted > 0;
  });
}
