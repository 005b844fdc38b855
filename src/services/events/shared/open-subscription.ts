import type { Database } from "../../../database/pool";
import {
  findSubscriptions,
  lockProgress,
  type SubscriptionRow,
} from "../../../repositories/events/subscriptions";
import { refuse, type UseCaseContext } from "../../shared/context";
import { parseId } from "../../shared/validation";
import { messages } from "../messages";

/**
 * The subscription that an input names, locked until the transaction ends. @throws Refused if there is none, or
 * it has ended.
 */
export async function requireOpenSubscription(
  { actor: { organisationId } }: UseCaseContext,
  db: Database,
  globalId: string,
): Promise<SubscriptionRow> {
  const id = parseId("EventSubscription", globalId, "subscription");
  const state = await lockProgress(db, organisationId, id);
  const [found] = await findSubscriptions(db, organisationId, [id]);
  if (!found) return refuse("NOT_FOUND", ["subscription"], messages.notFound);
  if (state === "ENDED") return refuse("WRONG_STATE", ["subscription"], messages.ended);
  return found;
}
