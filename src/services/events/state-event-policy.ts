import { randomUUID } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { insertEventPolicy } from "../../repositories/events/event-policy";
import { refuse, type UseCaseContext } from "../shared/context";
import { messages } from "./messages";

/** Most days for which an event is held back. */
const MOST_DAYS = 30;

/** States how the organisation's events are sent from now on. @returns the statement's id. */
export async function stateEventPolicy(
  { actor }: UseCaseContext,
  db: Database,
  { workerFirstDays }: { readonly workerFirstDays: number },
): Promise<string> {
  capacityFor(actor, "statePolicies", null);
  if (workerFirstDays < 0 || workerFirstDays > MOST_DAYS)
    refuse("OUT_OF_RANGE", ["workerFirstDays"], messages.daysOutsideRange(workerFirstDays, MOST_DAYS));
  const id = randomUUID();
  const { organisationId, subject } = actor;
  await insertEventPolicy(db, { organisationId, id, workerFirstDays, statedBy: subject });
  return id;
}
