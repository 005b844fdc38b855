import type { Database } from "../../database/pool";
import { findFact } from "../../repositories/facts";
import { entryIn, happened, idIn, inOrder, sized, workerIn, writeFact } from "../shared/check";
import { type Desk, refuse } from "../shared/desk";

export interface RecordCredential {
  readonly worker: string;
  readonly type: string;
  readonly issuer: string;
  readonly awardedOn: string;
  readonly expiresOn?: string | null;
}

/** Records a credential; it counts once someone has verified it. */
export async function recordCredential(desk: Desk, db: Database, input: RecordCredential): Promise<string> {
  const worker = await workerIn(desk, db, input.worker, "recordCredentials");
  const type = entryIn(
    desk.reference.pathway.credentialTypes.values(),
    input.type,
    "type",
    "credential type",
  );
  happened(desk, input.awardedOn, "awardedOn");
  inOrder(
    input.awardedOn,
    input.expiresOn,
    "expiresOn",
    "it is the first day on which the credential no longer holds.",
  );
  return await writeFact(desk, db, {
    kind: "CREDENTIAL",
    action: "recordCredentials",
    workerId: worker.id,
    row: {
      credential_type_id: type.id,
      issuer: sized(input.issuer, 200, "issuer"),
      awarded_on: input.awardedOn,
      expires_on: input.expiresOn ?? null,
    },
  });
}

export interface VerifyCredential {
  readonly credential: string;
  readonly how: string;
  readonly verifiedOn?: string | null;
}

/** Records that someone has seen to it that a credential is real. @returns the credential's id. */
export async function verifyCredential(desk: Desk, db: Database, input: VerifyCredential): Promise<string> {
  const credential = await findFact(
    db,
    desk.actor.organisationId,
    idIn("Credential", input.credential, "credential"),
  );
  if (credential?.kind !== "CREDENTIAL" || credential.workerId === null)
    return refuse("NOT_FOUND", ["credential"], "There is no such credential in your organisation.");
  if (credential.workerId === desk.actor.workerId)
    refuse("OWN_WORK", ["credential"], "Nobody verifies their own credential.");
  const verifiedOn = input.verifiedOn ?? desk.today;
  happened(desk, verifiedOn, "verifiedOn");
  await writeFact(desk, db, {
    kind: "CREDENTIAL_VERIFICATION",
    action: "verifyCredentials",
    workerId: credential.workerId,
    row: { credential_id: credential.id, verified_on: verifiedOn, how: sized(input.how, 200, "how") },
  });
  return credential.id;
}
