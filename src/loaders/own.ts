import type { Database } from "../database/pool";
import { findBadges, type IssuedBadgeRow } from "../repositories/credentials/issued-badges";
import { type AttestedDuty, attestedDuties } from "../repositories/evidence/attested-duties";
import { type DriftNoteRow, findDriftNotes } from "../repositories/evidence/drift-notes";
import { type OwnDisagreement, ownDisagreements } from "../repositories/evidence/duty-disagreements";
import { findImports, type ImportRow } from "../repositories/importing/imports";
import { type RetentionRow, retentionRules } from "../repositories/rights/retention";
import { consentsReceived, type ReceivedConsentRow } from "../repositories/workforce/copy-consents";
import { findGrantsReceived, type GrantRow } from "../repositories/workforce/partner-grants";
import { idOf, type ListLoader, listLoader, type RowLoader, rowLoader } from "./rows";

/** What one organisation has that is on nobody's record, by id: one statement for all of a request. */
export interface OwnLoaders {
  /** Whatever they are about. */
  readonly imports: RowLoader<ImportRow>;
  readonly receivedConsents: RowLoader<ReceivedConsentRow>;
  readonly receivedGrants: RowLoader<GrantRow>;
  /** By the id of the kind of evidence. */
  readonly retentionRules: RowLoader<RetentionRow>;
  /** What organisations attest about their duties, by the organisation's id. */
  readonly attestedDuties: ListLoader<AttestedDuty>;
  /** The actor's own. */
  readonly driftNotes: RowLoader<DriftNoteRow>;
  /** What workers took away; the access check leaves the actor their own. */
  readonly issuedBadges: RowLoader<IssuedBadgeRow>;
  /** What the actor has said about an organisation's duties, by that organisation's id. */
  readonly ownDisagreements: ListLoader<OwnDisagreement>;
}

export const ownLoaders = (db: Database, organisationId: string, today: string): OwnLoaders => ({
  imports: rowLoader((ids) => findImports(db, organisationId, ids), idOf),
  receivedConsents: rowLoader((ids) => consentsReceived(db, organisationId, ids), idOf),
  receivedGrants: rowLoader((ids) => findGrantsReceived(db, organisationId, ids), idOf),
  retentionRules: rowLoader(
    () => retentionRules(db, organisationId),
    ({ evidenceKindId }) => evidenceKindId,
  ),
  attestedDuties: listLoader(
    (organisations) => attestedDuties(db, organisations),
    ({ organisationId: of }) => of,
  ),
  issuedBadges: rowLoader((ids) => findBadges(db, organisationId, ids, today), idOf),
  driftNotes: rowLoader((ids) => findDriftNotes(db, organisationId, ids), idOf),
  ownDisagreements: listLoader(
    (organisations) => ownDisagreements(db, organisationId, organisations),
    ({ aboutOrganisationId }) => aboutOrganisationId,
  ),
});
