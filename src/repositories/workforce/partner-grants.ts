import type { Database } from "../../database/pool";
import type { Capacity } from "../../entities/vocabulary";

export interface GrantedWorkerRow {
  readonly workerId: string;
  /** As the grant names them. */
  readonly number: string;
  readonly name: string;
}

export interface GrantRow {
  readonly id: string;
  /** It is the organisation's own, and on nobody's record. */
  readonly workerId: null;
  readonly organisationId: string;
  readonly partnerOrganisationId: string;
  readonly capacity: Capacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly grantedAt: Date;
  readonly grantedBy: string | null;
  readonly workers: readonly GrantedWorkerRow[];
}

const GRANT = `
  SELECT g.id, NULL AS "workerId", g.organisation_id AS "organisationId",
         g.partner_organisation_id AS "partnerOrganisationId", g.capacity, g.from_on AS "fromOn",
         g.until_on AS "untilOn",
         e.ended_on AS "endedOn", e.reason AS "endReason", g.granted_at AS "grantedAt",
         (SELECT m.name
           FROM member m
           WHERE m.organisation_id = g.organisation_id AND m.person_id = g.granted_by) AS "grantedBy",
         (SELECT json_agg(json_build_object('workerId', w.worker_id, 'number', w.number, 'name', w.name)
           ORDER BY w.name, w.worker_id)
          FROM partner_grant_worker w
          WHERE w.organisation_id = g.organisation_id AND w.grant_id = g.id) AS workers
  FROM partner_grant g
  LEFT JOIN partner_grant_end e ON e.organisation_id = g.organisation_id AND e.grant_id = g.id`;

export async function findGrants(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<GrantRow[]> {
  return db.query({ name: "find-grants", text: `${GRANT} WHERE g.organisation_id = $1 AND g.id = ANY($2)` }, [
    organisationId,
    ids,
  ]);
}

/** The grants that an organisation has given, the latest first. */
export async function grantsGiven(db: Database, organisationId: string): Promise<GrantRow[]> {
  return db.query(
    { name: "grants-given", text: `${GRANT} WHERE g.organisation_id = $1 ORDER BY g.granted_at DESC, g.id` },
    [organisationId],
  );
}

/** The grants that an organisation has received, the latest first. */
export async function grantsReceived(db: Database, organisationId: string): Promise<GrantRow[]> {
  return db.query(
    {
      name: "grants-received",
      text: `${GRANT} WHERE g.partner_organisation_id = $1 ORDER BY g.granted_at DESC, g.id`,
    },
    [organisationId],
  );
}

/** Some of them, by their ids. */
export async function findGrantsReceived(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<GrantRow[]> {
  return db.query(
    {
      name: "find-grants-received",
      text: `${GRANT} WHERE g.partner_organisation_id = $1 AND g.id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** The workers that a host lets a partner act for on a day, each with the capacity. */
export async function grantedOn(
  db: Database,
  hostId: string,
  partnerId: string,
  capacities: readonly Capacity[],
  on: string,
): Promise<{ readonly capacity: Capacity; readonly workerId: string }[]> {
  return db.query(
    {
      name: "granted-on",
      text: `
        SELECT DISTINCT g.capacity, w.worker_id AS "workerId"
        FROM partner_grant g
        JOIN partner_grant_worker w ON w.organisation_id = $1 AND w.grant_id = g.id
        WHERE g.organisation_id = $1 AND g.partner_organisation_id = $2 AND g.capacity = ANY($3)
          AND g.from_on <= $4::date AND (g.until_on IS NULL OR g.until_on > $4::date)
          AND NOT EXISTS (SELECT FROM partner_grant_end e
            WHERE e.organisation_id = $1 AND e.grant_id = g.id AND e.ended_on <= $4::date)`,
    },
    [hostId, partnerId, capacities, on],
  );
}

export interface NewGrant {
  readonly organisationId: string;
  readonly id: string;
  readonly partnerOrganisationId: string;
  readonly capacity: Capacity;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly grantedBy: string;
}

/** Writes a grant, without its workers. */
export async function insertGrant(db: Database, grant: NewGrant): Promise<void> {
  await db.query(
    {
      name: "insert-grant",
      text: `
        INSERT INTO partner_grant (organisation_id, id, partner_organisation_id, capacity, from_on, until_on,
          granted_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    },
    [
      grant.organisationId,
      grant.id,
      grant.partnerOrganisationId,
      grant.capacity,
      grant.fromOn,
      grant.untilOn,
      grant.grantedBy,
    ],
  );
}

/** Writes the workers of a grant, with the number and name that they have now. */
export async function insertGrantedWorkers(
  db: Database,
  { organisationId, id }: Pick<NewGrant, "organisationId" | "id">,
  workerIds: readonly string[],
): Promise<void> {
  await db.query(
    {
      name: "insert-granted-workers",
      text: `INSERT INTO partner_grant_worker (organisation_id, grant_id, worker_id, number, name)
        SELECT organisation_id, $2, id, number, name FROM worker WHERE organisation_id = $1 AND id = ANY($3)
        RETURNING NULL`,
    },
    [organisationId, id, workerIds],
  );
}

export async function insertGrantEnd(
  db: Database,
  end: {
    readonly organisationId: string;
    readonly grantId: string;
    readonly endedOn: string;
    readonly reason: string;
    readonly endedBy: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "insert-grant-end",
      text: `
        INSERT INTO partner_grant_end (organisation_id, grant_id, ended_on, reason, ended_by)
        VALUES ($1, $2, $3, $4, $5)`,
    },
    [end.organisationId, end.grantId, end.endedOn, end.reason, end.endedBy],
  );
}

/** Adds a partner's person to those who act for an organisation, unless they are already there. */
export async function enterPartnerPerson(
  db: Database,
  organisationId: string,
  partner: {
    readonly personId: string;
    readonly name: string;
    readonly capacities: readonly Capacity[];
    readonly partnerId: string;
  },
): Promise<void> {
  await db.query(
    {
      name: "enter-partner",
      text: `
        INSERT INTO member (organisation_id, person_id, name, capacities, partner_organisation_id)
        VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (organisation_id, person_id) DO NOTHING`,
    },
    [organisationId, partner.personId, partner.name, [...partner.capacities].sort(), partner.partnerId],
  );
}
