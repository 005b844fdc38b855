import type { Database } from "../../../database/pool";
import {
  giveUpDeliveries,
  insertDeliveries,
  updateDeliveries,
} from "../../../repositories/events/delivery-writing";
import { holdSubscription, releaseSubscription } from "../../../repositories/events/progress";
import { setState } from "../../../repositories/events/subscriptions";
import type { WorkDone } from "./send-work";
import type { Work } from "./take-work";

/**
 * Stores the outcome of a subscription's work and leaves it to others. @returns false if it was no longer this
 * process's: then nothing is stored, and what was sent is sent again under the same ids.
 */
export async function storeWork(
  db: Database,
  { subscription }: Work,
  by: string,
  done: WorkDone,
): Promise<boolean> {
  const { organisationId, id } = subscription;
  if (!(await holdSubscription(db, organisationId, id, by))) return false;
  const known = done.outcomes.filter((outcome) => outcome.id !== null);
  const fresh = done.outcomes.filter((outcome) => outcome.id === null);
  if (known.length > 0) await updateDeliveries(db, organisationId, id, known);
  if (fresh.length > 0) await insertDeliveries(db, organisationId, id, fresh);
  await releaseSubscription(db, organisationId, id, done);
  if (done.ends === "GONE") {
    await setState(db, organisationId, id, "ENDED", "GONE");
    await giveUpDeliveries(db, organisationId, id);
  }
  if (done.ends === "NOT_DELIVERED") await setState(db, organisationId, id, "ASLEEP", "NOT_DELIVERED");
  return true;
}
