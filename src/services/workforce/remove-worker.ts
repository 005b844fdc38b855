import type { Database } from "../../database/pool";
import { hasSignedIn } from "../../repositories/workforce/account-detachment";
import { lockWorkerWithKey } from "../../repositories/workforce/record-lock";
import { pseudonymiseCorrections } from "../../repositories/workforce/worker-numbers";
import { deleteWorker, dependingOn, insertRemoval } from "../../repositories/workforce/worker-removal";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker } from "../shared/validation";
import { messages } from "./messages";

export interface RemoveWorker {
  readonly worker: NamedWorker;
  readonly reason: string;
}

/**
 * Removes a record that was opened by mistake, while nothing depends on it. The trail keeps who removed it
 * and why; the name and the number go. @returns the worker's id.
 */
export async function removeWorker(
  context: UseCaseContext,
  db: Database,
  input: RemoveWorker,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "keepWorkers");
  const { organisationId, id: workerId, personId } = worker;
  const of = { organisationId, workerId };
  const reason = requireLength(input.reason, 2000, "reason");
  await lockWorkerWithKey(db, organisationId, workerId);
  if (worker.erasedAt !== null) refuse("WRONG_STATE", ["worker"], messages.recordErased);
  const depending = (await dependingOn(db, of)).map(({ what, count }) => `${count} × ${what}`);
  if (await hasSignedIn(db, personId)) depending.unshift(messages.accountInUse);
  if (depending.length > 0) refuse("REFERRED_TO", ["worker"], messages.recordInUse(depending));
  await pseudonymiseCorrections(db, of, "removed");
  await insertRemoval(db, of, { reason, by: context.actor.subject });
  await deleteWorker(db, of);
  return workerId;
}
