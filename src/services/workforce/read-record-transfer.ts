import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { type AcceptancePolicyRow, acceptancePolicyAt } from "../../repositories/workforce/acceptance-policy";
import { consentsReceived, type ReceivedConsentRow } from "../../repositories/workforce/copy-consents";

/** The consents by which records may be copied to the actor's organisation. */
export const readConsentsReceived = (
  db: Database,
  { organisationId }: Actor,
): Promise<ReceivedConsentRow[]> => consentsReceived(db, organisationId);

/**
 * What the actor's organisation had stated last, by an instant, that it accepts from elsewhere; null if
 * nothing.
 */
export const readAcceptancePolicy = (
  db: Database,
  { organisationId }: Actor,
  knownAt: Date,
): Promise<AcceptancePolicyRow | null> => acceptancePolicyAt(db, organisationId, knownAt);
