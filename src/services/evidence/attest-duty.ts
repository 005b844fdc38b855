import type { Database } from "../../database/pool";
import type { NamedInFramework } from "../shared/by";
import { requireDuty } from "../shared/claims";
import type { UseCaseContext } from "../shared/context";
import { parseEnd, requireNotInFuture } from "../shared/validation";
import { writeFact } from "../shared/write-fact";

export interface AttestDuty {
  readonly competence: NamedInFramework;
  readonly met: boolean;
  readonly attestedOn?: string | null;
  readonly expiresOn?: string | null;
}

/** Records the employer's own word on whether it meets one of its duties. */
export async function attestDuty(context: UseCaseContext, db: Database, input: AttestDuty): Promise<string> {
  const competence = requireDuty(context, input.competence);
  const attestedOn = input.attestedOn ?? context.today;
  requireNotInFuture(context, attestedOn, "attestedOn");
  const expiresOn = parseEnd(context, attestedOn, input.expiresOn, "expiresOn", "attestation");
  return await writeFact(context, db, {
    kind: "ATTESTATION",
    action: "attest",
    workerId: null,
    row: {
      frameworkVersionId: competence.frameworkVersionId,
      competenceId: competence.id,
      met: input.met,
      attestedOn,
      expiresOn,
    },
  });
}
