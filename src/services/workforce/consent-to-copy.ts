import { randomUUID } from "node:crypto";
import { capacityOf } from "../../access/policy";
import type { Database } from "../../database/pool";
import type { CopiedKind } from "../../facts";
import { findConsents, insertConsent, insertConsentEnd } from "../../repositories/workforce/copy-consents";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { refuse, type UseCaseContext } from "../shared/context";
import { parseId, requireChronological, requirePlausible, requireWorker } from "../shared/validation";
import { messages } from "./messages";
import { otherOrganisationIn } from "./shared/organisations";

export interface ConsentToCopy {
  /** The worker's own record. */
  readonly worker: NamedWorker;
  /** The organisation that may copy. */
  readonly to: NamedByCode;
  readonly what: readonly CopiedKind[];
  /** The first day on which nothing more may be copied. */
  readonly untilOn: string;
}

/**
 * Lets another organisation copy facts of some kinds from the worker's own record, until a day. @returns the
 * consent's id.
 */
export async function consentToCopy(
  context: UseCaseContext,
  db: Database,
  input: ConsentToCopy,
): Promise<string> {
  const worker = await requireWorker(context, db, input.worker, "consent");
  const to = otherOrganisationIn(context, input.to, ["to"]);
  const kinds = [...new Set(input.what)];
  if (kinds.length === 0) refuse("MISSING", ["what"], messages.kindsMissing);
  requirePlausible(context, input.untilOn, "untilOn");
  requireChronological(context.today, input.untilOn, "untilOn", "consent");
  const id = randomUUID();
  await insertConsent(db, {
    organisationId: worker.organisationId,
    id,
    workerId: worker.id,
    personId: worker.personId,
    toOrganisationId: to.id,
    kinds,
    givenOn: context.today,
    untilOn: input.untilOn,
  });
  return id;
}

/** Takes a consent back: nothing more is copied; what has been stays. @returns its id. */
export async function withdrawConsent(
  context: UseCaseContext,
  db: Database,
  input: { readonly consent: string },
): Promise<string> {
  const { actor } = context;
  const [consent] = await findConsents(db, actor.organisationId, [
    parseId("CopyConsent", input.consent, "consent"),
  ]);
  if (!consent || !capacityOf(actor, "consent", consent.workerId))
    return refuse("NOT_FOUND", ["consent"], messages.ownConsentNotFound);
  if (consent.withdrawnAt !== null) refuse("ALREADY_RECORDED", ["consent"], messages.consentTakenBackAlready);
  await insertConsentEnd(db, actor.organisationId, consent.id);
  return consent.id;
}
