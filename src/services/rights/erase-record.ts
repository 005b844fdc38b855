import { randomBytes } from "node:crypto";
import { capacityFor } from "../../access/policy";
import type { Database } from "../../database/pool";
import { endAssignment } from "../../repositories/evidence/assignments";
import { deleteShares } from "../../repositories/evidence/shares";
import { deleteWords } from "../../repositories/evidence/words";
import { findEsrIds } from "../../repositories/importing/esr-records";
import {
  closeErasureRequest,
  eraseAnswers,
  eraseFileNames,
  eraseRefusals,
  eraseRefusedLines,
  evidenceOfWorker,
  insertErasureRequest,
  pseudonymise,
} from "../../repositories/rights/erasure";
import { foldedTexts } from "../../repositories/workforce/names";
import { lockWorkerWithKey } from "../../repositories/workforce/record-lock";
import { formerNumbersOf } from "../../repositories/workforce/worker-numbers";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireLength, requireWorker } from "../shared/validation";
import { messages } from "./messages";
import { mentionsOf } from "./shared/mentions";

/** Asks for the actor's own record to be erased. @returns the worker's id. */
export async function requestErasure(
  context: UseCaseContext,
  db: Database,
  input: { readonly worker: NamedWorker },
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "askForErasure");
  if (worker.erasedAt !== null) refuse("WRONG_STATE", ["worker"], messages.erasedAlready);
  if (!(await insertErasureRequest(db, worker.organisationId, worker.id)))
    refuse("ALREADY_RECORDED", ["worker"], messages.erasureRequestedAlready);
  return worker.id;
}

/**
 * Carries out what a worker has asked for: takes their name away, also from what imports say of files and
 * refused lines, and deletes their words, with what these were shared by. Facts and decisions stay, under an
 * id that names nobody, and so does the trail. @returns the worker's id.
 */
export async function carryOutErasure(
  context: UseCaseContext,
  db: Database,
  input: { readonly worker: NamedWorker; readonly reason: string },
): Promise<string> {
  const { actor } = context;
  const worker = await requireWorker(context, db, input.worker, "erase");
  capacityFor(actor, "erase", worker.id);
  const { organisationId } = worker;
  const by = { personId: actor.subject, reason: requireLength(input.reason, 2000, "reason") };
  if (!(await closeErasureRequest(db, organisationId, worker.id, by)))
    refuse("WRONG_STATE", ["worker"], messages.erasureNotRequested);
  const evidence = await evidenceOfWorker(db, organisationId, worker.id);
  await deleteShares(db, organisationId, evidence);
  await deleteWords(db, organisationId, evidence);
  for (const each of evidence) await endAssignment(db, organisationId, each);
  const former = await formerNumbersOf(db, organisationId, worker.id);
  const inEsr = await findEsrIds(db, organisationId, worker.id);
  const [name = "", ...numbers] = await foldedTexts(db, [worker.name, worker.number, ...former, ...inEsr]);
  const { inFileName, inMessage, inLine, inAnswer } = mentionsOf({ name, numbers });
  await eraseFileNames(db, organisationId, inFileName);
  await eraseRefusals(db, organisationId, inMessage);
  await eraseRefusedLines(db, organisationId, inLine);
  await eraseAnswers(db, organisationId, inAnswer);
  await lockWorkerWithKey(db, organisationId, worker.id);
  await pseudonymise(db, organisationId, worker, `erased-${randomBytes(6).toString("hex")}`);
  return worker.id;
}
