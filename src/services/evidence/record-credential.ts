import type { Database } from "../../database/pool";
import { awardedOn } from "../../repositories/evidence/credentials";
import { findFact } from "../../repositories/evidence/facts";
import type { NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { recordOnce } from "../shared/recognise-fact";
import { type CredentialContent, credentialRow } from "../shared/rows";
import {
  parseId,
  requireLength,
  requireNotInFuture,
  requireNotOwnRecord,
  requireWorker,
} from "../shared/validation";
import { requireAwarded, verificationRow } from "../shared/verification-row";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface RecordCredential extends CredentialContent {
  readonly worker: NamedWorker;
}

/** Records a credential; it counts once someone has verified it. */
export async function recordCredential(
  context: UseCaseContext,
  db: Database,
  input: RecordCredential,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "recordCredentials");
  const what = { action: "recordCredentials", workerId: worker.id } as const;
  return await recordOnce(context, db, what, credentialRow(context, input));
}

export interface VerifyCredential {
  readonly credential: string;
  readonly how: string;
  readonly verifiedOn?: string | null;
}

/**
 * Records that someone, or the source system of a program, has verified a credential. @returns the
 * credential's id.
 */
export async function verifyCredential(
  context: UseCaseContext,
  db: Database,
  input: VerifyCredential,
): Promise<string> {
  const credential = await findFact(
    db,
    context.actor.organisationId,
    parseId("Credential", input.credential, "credential"),
  );
  if (credential?.kind !== "CREDENTIAL" || credential.workerId === null)
    return refuse("NOT_FOUND", ["credential"], messages.credentialNotFound);
  requireNotOwnRecord(context, "verifyCredentials", credential.workerId, ["credential"]);
  const verifiedOn = input.verifiedOn ?? context.today;
  requireNotInFuture(context, verifiedOn, "verifiedOn");
  requireAwarded(await awardedOn(db, context.actor.organisationId, credential.id), verifiedOn);
  await writeFact(context, db, {
    kind: "CREDENTIAL_VERIFICATION",
    action: "verifyCredentials",
    workerId: credential.workerId,
    row: verificationRow(context, credential.id, { verifiedOn, how: requireLength(input.how, 200, "how") }),
  });
  return credential.id;
}
