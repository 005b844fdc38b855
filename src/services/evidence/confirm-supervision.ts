import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import { findConfirmation } from "../../repositories/evidence/confirmations";
import { findFact } from "../../repositories/evidence/facts";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface ContestSupervision {
  /** Global id of the session. */
  readonly supervision: string;
}

export interface ConfirmSupervision extends ContestSupervision {
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
  const { id, workerId, said } = await requireOwnSession(context, db, supervision);
  if (said?.isContest) refuse("ALREADY_RECORDED", ["supervision"], messages.contestedBefore);
  if (said?.setAgenda === setAgenda) return id;
  if (said) refuse("ALREADY_RECORDED", ["setAgenda"], messages.confirmedOtherwise(said.setAgenda));
  const row = { supervisionId: id, setAgenda };
  await writeFact(context, db, {
    kind: "SUPERVISION_CONFIRMATION",
    action: "confirmSupervision",
    workerId,
    row,
  });
  return id;
}

/**
 * Records a worker's statement that a session on their record did not take place: it counts for nothing until they take that
 * back. @returns the session's id.
 */
export async function contestSupervision(
  context: UseCaseContext,
  db: Database,
  { supervision }: ContestSupervision,
): Promise<string> {
  const { id, workerId, said } = await requireOwnSession(context, db, supervision);
  if (said?.isContest) return id;
  if (said) refuse("ALREADY_RECORDED", ["supervision"], messages.confirmedBefore);
  const row = { supervisionId: id, setAgenda: false, isContest: true };
  await writeFact(context, db, {
    kind: "SUPERVISION_CONFIRMATION",
    action: "confirmSupervision",
    workerId,
    row,
  });
  return id;
}

/** A session on the actor's own record, with what they have said of it. @throws Refused */
async function requireOwnSession({ actor }: UseCaseContext, db: Database, supervision: string) {
  const id = parseId("Supervision", supervision, "supervision");
  const session = await findFact(db, actor.organisationId, id);
  const { workerId = null } = session?.kind === "SUPERVISION" ? session : {};
  if (workerId === null || capacityOf(actor, "confirmSupervision", workerId) === null)
    return refuse("NOT_FOUND", ["supervision"], messages.ownSessionNotFound);
  return { id, workerId, said: await findConfirmation(db, actor.organisationId, id) };
}
