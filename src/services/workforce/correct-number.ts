import type { Database } from "../../database/pool";
import { lockWorkersOf } from "../../repositories/importing/import-staging";
import { lockWorkerWithKey } from "../../repositories/workforce/record-lock";
import {
  forgetFormerNumbers,
  insertCorrection,
  setNumber,
} from "../../repositories/workforce/worker-numbers";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker } from "../shared/validation";
import { messages } from "./messages";
import { requireFreeNumber } from "./shared/number-taken";

export interface CorrectNumber {
  readonly worker: NamedWorker;
  readonly number: string;
  readonly reason: string;
  readonly formerNumberIsFree: boolean;
}

/**
 * Corrects a worker's number. The record stays the same one, with its id, its links and its account. The
 * former number is remembered as theirs, so that a file which still has it opens no second record, unless it
 * is said to be free. With the number that they have already, it only frees those they had before. @returns
 * the worker's id.
 */
export async function correctNumber(
  context: UseCaseContext,
  db: Database,
  input: CorrectNumber,
): Promise<string> {
  const { organisationId } = context.actor;
  await lockWorkersOf(db, organisationId);
  const worker = await requireWorker(context, db, input.worker, "keepWorkers");
  if (worker.erasedAt !== null) refuse("WRONG_STATE", ["worker"], messages.recordErased);
  const of = { organisationId, workerId: worker.id };
  const number = requireLength(input.number, 40, "number");
  const reason = requireLength(input.reason, 2000, "reason");
  if (number === worker.number) {
    if (!input.formerNumberIsFree || (await forgetFormerNumbers(db, of, null)) === 0)
      refuse("WRONG_STATE", ["number"], messages.numberSame(number));
    return worker.id;
  }
  await requireFreeNumber(context, db, number, worker.id);
  await forgetFormerNumbers(db, of, number);
  await insertCorrection(db, of, {
    formerNumber: worker.number,
    number,
    isRemembered: !input.formerNumberIsFree,
    reason,
    by: context.actor.subject,
  });
  await lockWorkerWithKey(db, worker.organisationId, worker.id);
  await setNumber(db, of, number);
  return worker.id;
}
