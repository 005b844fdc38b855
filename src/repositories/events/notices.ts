import type { Database } from "../../database/pool";

/** What was noted for one subscription. */
export interface NoticeRow {
  readonly id: string;
  readonly subscriptionId: string;
  /** The first day on which the outcome no longer holds, YYYY-MM-DD; null for a publication. */
  readonly lapsesOn: string | null;
  /** What was published: the type and the id of the API; null for a lapse. */
  readonly type: string | null;
  readonly aboutId: string | null;
}

export async function findNotices(
  db: Database,
  organisationId: string,
  ids: readonly string[],
): Promise<NoticeRow[]> {
  return db.query(
    {
      name: "find-notices",
      text: `
        SELECT id, subscription_id AS "subscriptionId", to_char(lapses_on, 'YYYY-MM-DD') AS "lapsesOn", type,
          about_id AS "aboutId"
        FROM webhook_notice
        WHERE organisation_id = $1 AND id = ANY($2)`,
    },
    [organisationId, ids],
  );
}

/** A subscription for which somebody has to look what is to be noted. */
export interface NotingSubscription {
  readonly id: string;
  /** Whether everybody's readiness is to be looked at for this day. */
  readonly notesLapses: boolean;
  readonly notesPublications: boolean;
}

/** Subscriptions for which lapses were not noted on a day yet, or that hear of publications. */
export async function subscriptionsToNote(
  db: Database,
  organisationId: string,
  today: string,
): Promise<NotingSubscription[]> {
  return db.query(
    {
      name: "subscriptions-to-note",
      text: `
        SELECT id, "notesLapses", "notesPublications"
        FROM (
          SELECT s.id, s.lapsing_within_days IS NOT NULL AND (p.noted_on IS NULL OR p.noted_on < $2) AS "notesLapses",
            s.kinds @> '{REFERENCE_PUBLISHED}' AS "notesPublications"
          FROM webhook_progress p
          JOIN webhook_subscription s ON s.organisation_id = $1 AND s.id = p.subscription_id
          WHERE p.organisation_id = $1 AND p.state IN ('TESTING', 'ACTIVE')
        ) each
        WHERE "notesLapses" OR "notesPublications"
        ORDER BY id`,
    },
    [organisationId, today],
  );
}

/** Locks a subscription's progress, unless another transaction has. @returns whether it is locked. */
export async function lockToNote(db: Database, organisationId: string, id: string): Promise<boolean> {
  const rows = await db.query(
    {
      name: "lock-to-note",
      text: `
        SELECT FROM webhook_progress
        WHERE organisation_id = $1 AND subscription_id = $2 FOR UPDATE SKIP LOCKED`,
    },
    [organisationId, id],
  );
  return rows.length === 1;
}

/** Stores that everybody's readiness was looked at for a day. */
export async function setNotedOn(
  db: Database,
  organisationId: string,
  id: string,
  today: string,
): Promise<void> {
  await db.query(
    {
      name: "set-noted-on",
      text: "UPDATE webhook_progress SET noted_on = $3 WHERE organisation_id = $1 AND subscription_id = $2",
    },
    [organisationId, id, today],
  );
}

/** SQL: rows of readiness r that subscription s has to hear of on a day, and has not. */
const lapsing = (today: string): string => `
  r.organisation_id = $1 AND r.outcome IN ('MET', 'WAIVED')
  AND r.lapses_on > ${today}::date AND r.lapses_on <= ${today}::date + s.lapsing_within_days
  AND (s.routes IS NULL OR r.route_id = ANY(s.routes))
  AND NOT EXISTS (
    SELECT FROM webhook_notice n
    WHERE n.organisation_id = $1 AND n.subscription_id = s.id AND n.worker_id = r.worker_id
      AND n.route_id = r.route_id AND n.lapses_on = r.lapses_on)`;

const COLUMNS = "organisation_id, subscription_id, kind, worker_id, route_id, lapses_on";
const LAPSE = "$1, s.id, 'READINESS_LAPSING', r.worker_id, r.route_id, r.lapses_on";

/**
 * Notes for a subscription whose readiness lapses within its days, some of it. Workers who have to be computed
 * again are left out: they are looked at when they are. @param basis by which stored readiness is current.
 * @returns how much was noted; 0 if nothing is left.
 */
export async function noteLapses(
  db: Database,
  organisationId: string,
  id: string,
  { today, basis, most }: { readonly today: string; readonly basis: number; readonly most: number },
): Promise<number> {
  const rows = await db.query(
    {
      name: "note-lapses",
      text: `
        INSERT INTO webhook_notice (${COLUMNS})
        SELECT ${LAPSE}
        FROM webhook_subscription s
        JOIN readiness r ON ${lapsing("$3")}
        JOIN readiness_state t ON t.organisation_id = $1 AND t.worker_id = r.worker_id
          AND t.recompute_on > $3::date AND t.basis = $4
        WHERE s.organisation_id = $1 AND s.id = $2
        ORDER BY r.lapses_on
        LIMIT $5
        ON CONFLICT DO NOTHING
        RETURNING 1`,
    },
    [organisationId, id, today, basis, most],
  );
  return rows.length;
}

/** The same for workers who were just computed, and for every subscription. */
export async function noteLapsesOf(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
  today: string,
): Promise<void> {
  await db.query(
    {
      name: "note-lapses-of-workers",
      text: `
        INSERT INTO webhook_notice (${COLUMNS})
        SELECT ${LAPSE}
        FROM webhook_progress p
        JOIN webhook_subscription s ON s.organisation_id = $1 AND s.id = p.subscription_id
        JOIN readiness r ON r.worker_id = ANY($2) AND ${lapsing("$3")}
        WHERE p.organisation_id = $1 AND p.state IN ('TESTING', 'ACTIVE') AND s.lapsing_within_days IS NOT NULL
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, workerIds, today],
  );
}

const published = (type: string, table: string, aboutId: string, rest = ""): string =>
  `SELECT '${type}' AS type, v.id AS version_id, ${aboutId} AS about_id, v.published_at FROM ${table} v${rest}`;
const owned = (table: string, key: string): string =>
  ` JOIN ${table} o ON o.id = v.${key} AND (o.owner_organisation_id IS NULL OR o.owner_organisation_id = $1)`;

/** SQL: every version of reference data that an organisation ($1) sees. A draft has no instant. */
const PUBLISHED = [
  published("FrameworkVersion", "framework_version", "v.id"),
  published("CurriculumUnit", "curriculum_unit_version", "v.unit_id"),
  published("Programme", "programme_version", "v.programme_id"),
  published("Crosswalk", "crosswalk", "v.id"),
  published("PayBand", "pay_band_year", "v.pay_band_id"),
  published("RoleBand", "role_band_version", "v.role_band_id", owned("role_band", "role_band_id")),
  published(
    "ProgressionRoute",
    "progression_route_version",
    "v.route_id",
    `${owned("progression_route", "route_id")} WHERE v.for_organisation_id IS NULL OR v.for_organisation_id = $1`,
  ),
].join(" UNION ALL ");

/** Notes for a subscription what was published since it began. */
export async function notePublications(db: Database, organisationId: string, id: string): Promise<void> {
  await db.query(
    {
      name: "note-publications",
      text: `
        INSERT INTO webhook_notice (organisation_id, subscription_id, kind, version_id, type, about_id)
        SELECT $1, s.id, 'REFERENCE_PUBLISHED', v.version_id, v.type, v.about_id
        FROM webhook_subscription s
        JOIN (${PUBLISHED}) v ON v.published_at > s.subscribed_at
        WHERE s.organisation_id = $1 AND s.id = $2 AND NOT EXISTS (
          SELECT FROM webhook_notice n
          WHERE n.organisation_id = $1 AND n.subscription_id = s.id AND n.version_id = v.version_id)
        ON CONFLICT DO NOTHING`,
    },
    [organisationId, id],
  );
}
