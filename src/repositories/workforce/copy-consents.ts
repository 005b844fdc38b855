import type { Database } from "../../database/pool";
import type { CopiedKind } from "../../facts";

export interface ConsentRow {
  readonly id: string;
  /** The worker who gave it, at the organisation that keeps the record. */
  readonly workerId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly toOrganisationId: string;
  readonly kinds: readonly CopiedKind[];
  readonly givenOn: string;
  readonly untilOn: string;
  readonly withdrawnAt: Date | null;
}

/** The same as the organisation sees it that may copy. */
export interface ReceivedConsentRow extends ConsentRow {
  /** The record of the same person there; null where they have none. */
  readonly hereId: string | null;
  /** How many facts have been copied under it. */
  readonly copied: number;
}

const CONSENT = `
  c.id, c.worker_id AS "workerId", c.person_id AS "personId", c.organisation_id AS "organisationId",
  c.to_organisation_id AS "toOrganisationId", c.kinds,
  c.given_on AS "givenOn", c.until_on AS "untilOn", e.withdrawn_at AS "withdrawnAt"`;
const FROM = `
  FROM copy_consent c
  LEFT JOIN copy_consent_end e ON e.organisation_id = c.organisation_id AND e.consent_id = c.id`;

/** Consents that workers of an organisation gave, the latest first. */
export async function consentsOfWorkers(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<ConsentRow[]> {
  return db.query(
    {
      name: "consents-of-workers",
      text: `
        SELECT ${CONSENT} ${FROM}
        WHERE c.organisation_id = $1 AND c.worker_id = ANY($2)
        ORDER BY c.given_at DESC, c.id`,
    },
    [organisationId, workerIds],
  );
}

/** A consent that was given here, by its id. */
export async function findConsents(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<ConsentRow[]> {
  return db.query(
    {
      name: "find-consents",
      text: `SELECT ${CONSENT} ${FROM} WHERE c.organisation_id = $1 AND c.id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/**
 * Consents to copy into an organisation's records, the latest first. They are records of other organisations, so they are read before
 * anything is looked up here: servers may have parts of the tables each. @param id one of them; null: all.
 */
export async function consentsReceived(
  db: Database,
  organisationId: string,
  ids: readonly string[] | null = null,
): Promise<ReceivedConsentRow[]> {
  return db.query(
    {
      name: "consents-received",
      byValues: true,
      text: `
        WITH received AS MATERIALIZED (
          SELECT ${CONSENT}, c.given_at
          ${FROM}
          WHERE c.to_organisation_id = $1 AND ($2::uuid[] IS NULL OR c.id = ANY($2))
        )
        SELECT r.id, r."workerId", r."personId", r."organisationId", r."toOrganisationId", r.kinds,
               r."givenOn", r."untilOn", r."withdrawnAt",
               (SELECT w.id
                 FROM worker w
                 WHERE w.organisation_id = $1 AND w.person_id = r."personId") AS "hereId",
               (SELECT count(*)::int
                 FROM fact_origin o
                 WHERE o.organisation_id = $1 AND o.consent_id = r.id) AS copied
        FROM received r
        ORDER BY r.given_at DESC, r.id`,
    },
    [organisationId, ids],
  );
}

/** A fact that was copied here under a consent. */
export interface CopyRow {
  readonly id: string;
  readonly consentId: string;
}

/** The facts on an organisation's records that were copied under these consents, the latest first. */
export async function copiesUnder(
  db: Database,
  organisationId: string,
  consentIds: readonly string[],
): Promise<CopyRow[]> {
  return db.query(
    {
      name: "copies-under-consents",
      text: `
        SELECT f.id, o.consent_id AS "consentId"
        FROM fact_origin o JOIN fact f ON f.organisation_id = $1 AND f.origin_id = o.id
        WHERE o.organisation_id = $1 AND o.consent_id = ANY($2) ORDER BY f.recorded_at DESC, f.id`,
    },
    [organisationId, consentIds],
  );
}

export async function insertConsent(db: Database, consent: Omit<ConsentRow, "withdrawnAt">): Promise<void> {
  await db.query(
    {
      name: "insert-consent",
      text: `
        INSERT INTO copy_consent (organisation_id, id, worker_id, person_id, to_organisation_id, kinds,
          given_on, until_on)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    },
    [
      consent.organisationId,
      consent.id,
      consent.workerId,
      consent.personId,
      consent.toOrganisationId,
      consent.kinds,
      consent.givenOn,
      consent.untilOn,
    ],
  );
}

export async function insertConsentEnd(
  db: Database,
  organisationId: string,
  consentId: string,
): Promise<void> {
  await db.query(
    {
      name: "insert-consent-end",
      text: "INSERT INTO copy_consent_end (organisation_id, consent_id) VALUES ($1, $2)",
    },
    [organisationId, consentId],
  );
}
