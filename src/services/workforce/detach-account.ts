import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import {
  endConsentsOf,
  hasSignedIn,
  insertDetachment,
  insertReadmissions,
  setPerson,
} from "../../repositories/workforce/account-detachment";
import { lockWorkerWithKey } from "../../repositories/workforce/record-lock";
import { insertPerson } from "../../repositories/workforce/workforce";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker } from "../shared/validation";
import { messages } from "./messages";

export interface DetachAccount {
  readonly worker: NamedWorker;
  readonly reason: string;
}

/**
 * Detaches the account that has taken a worker record up: the record waits again, under a person of its own,
 * for the first account that signs in with its number, and that is not the one detached. What it let other
 * organisations copy ends; what it wrote stays, and the worker who takes the record up sees it. @returns the
 * worker's id.
 */
export async function detachAccount(
  context: UseCaseContext,
  db: Database,
  input: DetachAccount,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "detachAccounts");
  if (worker.erasedAt !== null) refuse("WRONG_STATE", ["worker"], messages.recordErased);
  const { organisationId, id: workerId, personId } = worker;
  if (!(await hasSignedIn(db, personId))) refuse("WRONG_STATE", ["worker"], messages.noAccount);
  const of = { organisationId, workerId };
  const reason = requireLength(input.reason, 2000, "reason");
  await lockWorkerWithKey(db, organisationId, workerId);
  await insertDetachment(db, of, { personId, reason, by: context.actor.subject });
  await endConsentsOf(db, of, personId);
  const waiting = randomUUID();
  await insertPerson(db, waiting);
  await setPerson(db, of, waiting);
  return workerId;
}

/**
 * Lets every account that was detached from a record take it up again, as long as it waits. @returns the
 * worker's id.
 */
export async function readmitAccount(
  context: UseCaseContext,
  db: Database,
  input: DetachAccount,
): Promise<string> {
  const { organisationId, id: workerId } = await requireWorker(context, db, input.worker, "detachAccounts");
  const reason = requireLength(input.reason, 2000, "reason");
  if (!(await insertReadmissions(db, { organisationId, workerId }, { reason, by: context.actor.subject })))
    refuse("WRONG_STATE", ["worker"], messages.noAccountDetached);
  return workerId;
}
