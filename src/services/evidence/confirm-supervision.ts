import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findConfirmation } from "../../repositories/evidence/confirmations";
import { findFact } from "../../repositories/evidence/facts";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface ConfirmSupervision {
  /** Global id of the session. */
  readonly supervision: string;
  readonly setAgenda: boolean;
}

/**
 * Records a worker's confirmation that a session took place, and whether they could set its agenda.
 * @returns the session's id.
 */
export async function confirmSupervision(
  context: UseCaseContext,
  db: Database,
  { supervision, setAgenda }: ConfirmSupervision,
): Promise<string> {
  const { actor } = context;
  const id = parseId("Supervision", supervision, "supervision");
  const session = await findFact(db, actor.organisationId, id);
  const { workerId = null } = session?.kind === "SUPERVISION" ? session : {};
  if (workerId === null || capacityOf(actor, "confirmSupervision", workerId) === null)
    return refuse("NOT_FOUND", ["supervision"], messages.ownSessionNotFound);
  const confirmed = await findConfirmation(db, actor.organisationId, id);
  if (confirmed?.setAgenda === setAgenda) return id;
  if (confirmed) refuse("ALREADY_RECORDED", ["setAgenda"], messages.confirmedOtherwise(confirmed.setAgenda));
  await writeFact(context, db, {
    kind: "SUPERVISION_CONFIRMATION",
    action: "confirmSupervision",
    workerId,
    row: { supervisionId: id, setAgenda },
  });
  return id;
}
