import { capacityFor, capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findBadges, withdrawBadges } from "../../repositories/credentials/issued-badges";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId } from "../shared/validation";
import { messages } from "./messages";

/** Withdraws a badge, or a record with the badges in it, for good. @returns its id. @throws Refused */
export async function withdrawBadge(
  context: UseCaseContext,
  db: Database,
  input: { readonly badge: string },
): Promise<string> {
  const { actor, today } = context;
  capacityFor(actor, "takeBadges", actor.workerId);
  const id = parseId("IssuedBadge", input.badge, "badge");
  const [badge] = await findBadges(db, actor.organisationId, [id], today);
  if (!badge || capacityOf(actor, "takeBadges", badge.workerId) === null)
    return refuse("NOT_FOUND", ["badge"], messages.badgeNotFound);
  if (!(await withdrawBadges(db, actor.organisationId, id)))
    refuse("WRONG_STATE", ["badge"], messages.withdrawnAlready);
  return id;
}
