import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { type AcceptancePolicyRow, acceptancePolicyAt } from "../../repositories/workforce/acceptance-policy";
import { consentsReceived, type ReceivedConsentRow } from "../../repositories/workforce/copying";

/** Reading what may be copied to the actor's organisation, and what it accepts. */
export interface MovingReading {
  received(actor: Actor): Promise<ReceivedConsentRow[]>;
  /** What was stated last by an instant; null where nothing had been. */
  policy(actor: Actor, knownAt: Date): Promise<AcceptancePolicyRow | null>;
}

export function movingReading(db: Database): MovingReading {
  return {
    received: ({ organisationId }) => consentsReceived(db, organisationId),
    policy: ({ organisationId }, knownAt) => acceptancePolicyAt(db, organisationId, knownAt),
  };
}
