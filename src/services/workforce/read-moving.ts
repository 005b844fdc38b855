import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { type AcceptancePolicyRow, acceptancePolicyAt } from "../../repositories/acceptance-policy";
import { consentsReceived, type ReceivedConsentRow } from "../../repositories/copying";

export type { ReceivedConsentRow } from "../../repositories/copying";

/** Reading what may be copied to the actor's organisation, and what it accepts. */
export interface MovingReading {
  /** @param id of one alone; left out: all of them. */
  received(actor: Actor, id?: string): Promise<ReceivedConsentRow[]>;
  /** What was stated last by an instant; null where nothing had been. */
  policy(actor: Actor, knownAt: Date): Promise<AcceptancePolicyRow | null>;
}

export function movingReading(db: Database): MovingReading {
  return {
    received: ({ organisationId }, id) => consentsReceived(db, organisationId, id),
    policy: ({ organisationId }, knownAt) => acceptancePolicyAt(db, organisationId, knownAt),
  };
}
