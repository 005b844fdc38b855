import type { Database } from "../../database/pool";
import { type Outbox, readOutbox } from "../../repositories/events/outbox";

/** What waits to be sent for all organisations, read one after the other. */
export async function readOutboxes(
  organisations: Iterable<string>,
  within: <T>(organisationId: string, work: (db: Database) => Promise<T>) => Promise<T>,
): Promise<Outbox> {
  let waiting = 0;
  let oldestDue = 0;
  for (const organisationId of organisations) {
    const own = await within(organisationId, (db) => readOutbox(db, organisationId));
    waiting += own.waiting;
    oldestDue = Math.max(oldestDue, own.oldestDue);
  }
  return { waiting, oldestDue };
}
