import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { type GrantRow, grantsGiven, grantsReceived, ownRecords } from "../../repositories/partner-grants";

export type { GrantRow } from "../../repositories/partner-grants";

/** Reading what organisations let each other do, and where somebody has records. */
export interface PartnerReading {
  given(actor: Actor): Promise<GrantRow[]>;
  received(actor: Actor): Promise<GrantRow[]>;
  ownRecords(actor: Actor): ReturnType<typeof ownRecords>;
}

export function partnerReading(db: Database): PartnerReading {
  return {
    given: ({ organisationId }) => grantsGiven(db, organisationId),
    received: ({ organisationId }) => grantsReceived(db, organisationId),
    ownRecords: ({ subject }) => ownRecords(db, subject),
  };
}
