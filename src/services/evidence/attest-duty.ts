import type { Database } from "../../database/pool";
import { type NamedByCode, type NamedInFramework, requireOneOf } from "../shared/by";
import { requireDuty } from "../shared/claims";
import { refuse, type UseCaseContext } from "../shared/context";
import { requireNamedDuty } from "../shared/duties";
import { parseEnd, requireLength, requireNotInFuture } from "../shared/validation";
import { writeFact } from "../shared/write-fact";
import { messages } from "./messages";

export interface AttestDuty {
  /** A competence as a whole; else a duty. */
  readonly competence?: NamedInFramework | null;
  readonly duty?: NamedByCode | null;
  readonly met: boolean;
  readonly attestedOn?: string | null;
  readonly expiresOn?: string | null;
  readonly document?: { readonly title: string; readonly datedOn: string } | null;
}

/** Records the organisation's own word on whether it meets one of its duties. @returns the attestation's id. */
export async function attestDuty(context: UseCaseContext, db: Database, input: AttestDuty): Promise<string> {
  const about = aboutOf(context, input);
  const attestedOn = input.attestedOn ?? context.today;
  requireNotInFuture(context, attestedOn, "attestedOn");
  const expiresOn = parseEnd(context, attestedOn, input.expiresOn, "expiresOn", "attestation");
  return await writeFact(context, db, {
    kind: "ATTESTATION",
    action: "attest",
    workerId: null,
    row: { ...about, met: input.met, attestedOn, expiresOn, ...documentOf(context, input) },
  });
}

/** What the attestation is about: a competence, one statement of it, or a duty outside the framework. */
function aboutOf(context: UseCaseContext, input: AttestDuty) {
  if (requireOneOf(input, ["competence", "duty"], []) === "competence") {
    const { id, frameworkVersionId } = requireDuty(context, input.competence ?? {});
    return { competenceId: id, frameworkVersionId };
  }
  const duty = requireNamedDuty(context, input.duty ?? {}, ["duty"]);
  const statement = context.reference.framework.statements.get(duty.id);
  if (!statement) return { dutyId: duty.id };
  const { id, competenceId, frameworkVersionId } = statement;
  return { statementId: id, competenceId, frameworkVersionId };
}

/** A document is named for a duty that asks for one, if it is met. */
function documentOf(context: UseCaseContext, { duty, met, document }: AttestDuty) {
  const asks = met && duty != null && requireNamedDuty(context, duty, ["duty"]).asksForDocument;
  if (document == null) return asks ? refuse("MISSING", ["document"], messages.documentMissing) : {};
  if (!asks) refuse("WRONG_STATE", ["document"], messages.documentNotAskedFor);
  requireNotInFuture(context, document.datedOn, "document");
  return {
    documentTitle: requireLength(document.title, 300, "document"),
    documentOn: document.datedOn,
  };
}
