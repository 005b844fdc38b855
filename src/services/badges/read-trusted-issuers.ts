import type { Actor } from "../../access/actor";
import type { Database } from "../../database/pool";
import { type TrustedIssuerRow, trustedIssuersOf } from "../../repositories/badges/trusted-issuers";

/** The statements of trust of the actor's organisation, the latest first, including ended ones. */
export const readTrustedIssuers = (db: Database, { organisationId }: Actor): Promise<TrustedIssuerRow[]> =>
  trustedIssuersOf(db, organisationId);
