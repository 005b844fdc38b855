import type { Database } from "../../database/pool";
import { JUDGEMENT_IN_FORCE } from "../evidence/attainments";

/** A badge, or a record, that a worker took away. */
export interface IssuedBadgeRow {
  readonly id: string;
  readonly workerId: string;
  readonly kind: "BADGE" | "RECORD";
  readonly digest: string;
  readonly issuedAt: Date;
  readonly withdrawnAt: Date | null;
  /** What it is about: of a record, of all badges in it. */
  readonly competenceIds: readonly string[];
  /** Whether a status list shows it as revoked: it was withdrawn, or a judgement is no longer in force. */
  readonly isRevoked: boolean;
}

export interface NewBadge {
  readonly organisationId: string;
  readonly id: string;
  readonly workerId: string;
  readonly kind: "BADGE" | "RECORD";
  readonly recordId: string | null;
  readonly judgementId: string | null;
  readonly competenceId: string | null;
  readonly levelId: string | null;
  readonly list: number;
  readonly place: number;
  readonly digest: string;
}

/** SQL: whether the judgement of badge `b` of organisation $1 is in force on day $3, as known at $4. */
const HAS_JUDGEMENT_IN_FORCE = `EXISTS (
          SELECT FROM judgement j
          JOIN claim c ON c.organisation_id = $1 AND c.id = j.claim_id
          JOIN evidence e ON e.organisation_id = $1 AND e.id = c.evidence_id
          WHERE j.organisation_id = $1 AND j.id = b.judgement_id AND ${JUDGEMENT_IN_FORCE})`;

/** SQL: whether badge or record `t` is revoked: a record is if one of its badges is. */
const REVOKED = `(t.withdrawn_at IS NOT NULL OR EXISTS (
        SELECT FROM issued_badge b
        WHERE b.organisation_id = $1 AND b.kind = 'BADGE'
          AND (b.id = t.id OR b.record_id = t.id) AND NOT ${HAS_JUDGEMENT_IN_FORCE}))`;

const BADGE = `t.id, t.worker_id AS "workerId", t.kind, t.digest, t.issued_at AS "issuedAt",
               t.withdrawn_at AS "withdrawnAt", ${REVOKED} AS "isRevoked",
               ARRAY(
                 SELECT b.competence_id FROM issued_badge b
                 WHERE b.organisation_id = $1 AND (b.id = t.id OR b.record_id = t.id)
                   AND b.competence_id IS NOT NULL
                 ORDER BY b.competence_id
               ) AS "competenceIds"`;

/** Every badge and record that a worker took away, the latest first; badges in a record are in it. */
export async function badgesOfWorker(
  db: Database,
  organisationId: string,
  workerId: string,
  today: string,
): Promise<IssuedBadgeRow[]> {
  return db.query(
    {
      name: "badges-of-worker",
      text: `
        SELECT ${BADGE} FROM issued_badge t
        WHERE t.organisation_id = $1 AND t.worker_id = $2 AND t.record_id IS NULL
        ORDER BY t.issued_at DESC, t.id`,
    },
    [organisationId, workerId, today, null],
  );
}

/** The same of some ids; badges in a record are found too. */
export async function findBadges(
  db: Database,
  organisationId: string,
  ids: readonly string[],
  today: string,
): Promise<IssuedBadgeRow[]> {
  return db.query(
    {
      name: "badges-by-id",
      text: `
        SELECT ${BADGE} FROM issued_badge t
        WHERE t.organisation_id = $1 AND t.id = ANY($2) AND t.worker_id IS NOT NULL`,
    },
    [organisationId, ids, today, null],
  );
}

/** How many places of a status list are taken, in the newest list. */
export async function newestList(
  db: Database,
  organisationId: string,
): Promise<{ readonly list: number; readonly taken: number }> {
  const [row] = await db.query<{ list: number; taken: number }>(
    {
      name: "newest-status-list",
      text: `
        SELECT list, count(*)::int AS taken FROM issued_badge
        WHERE organisation_id = $1 GROUP BY list ORDER BY list DESC LIMIT 1`,
    },
    [organisationId],
  );
  return row ?? { list: 1, taken: 0 };
}

/** Those of some places of a list that are taken. */
export async function takenPlaces(
  db: Database,
  organisationId: string,
  list: number,
  places: readonly number[],
): Promise<number[]> {
  const rows = await db.query<{ place: number }>(
    {
      name: "taken-places",
      text: "SELECT place FROM issued_badge WHERE organisation_id = $1 AND list = $2 AND place = ANY($3)",
    },
    [organisationId, list, places],
  );
  return rows.map(({ place }) => place);
}

/** Writes what was issued together. @returns how many were written: fewer if a place was just taken. */
export async function insertBadges(db: Database, badges: readonly NewBadge[]): Promise<number> {
  const rows = await db.query(
    {
      name: "insert-badges",
      text: `
        INSERT INTO issued_badge (
          organisation_id, id, worker_id, kind, record_id, judgement_id, competence_id, level_id, list, place, digest
        )
        SELECT "organisationId", id, "workerId", kind, "recordId", "judgementId", "competenceId", "levelId", list,
               place, digest
        FROM jsonb_to_recordset($1::jsonb) AS badge (
          "organisationId" uuid, id uuid, "workerId" uuid, kind text, "recordId" uuid, "judgementId" uuid,
          "competenceId" uuid, "levelId" uuid, list integer, place integer, digest text
        )
        ON CONFLICT DO NOTHING
        RETURNING id`,
    },
    [JSON.stringify(badges)],
  );
  return rows.length;
}

/** Withdraws a badge, or a record with all badges in it. @returns whether any was not withdrawn before. */
export async function withdrawBadges(db: Database, organisationId: string, id: string): Promise<boolean> {
  const rows = await db.query(
    {
      name: "withdraw-badges",
      text: `
        UPDATE issued_badge SET withdrawn_at = clock_instant()
        WHERE organisation_id = $1 AND (id = $2 OR record_id = $2) AND withdrawn_at IS NULL
        RETURNING id`,
    },
    [organisationId, id],
  );
  return rows.length > 0;
}

/** Revokes what an erased worker took away, and forgets whose it was and what it was about. */
export async function forgetBadges(db: Database, organisationId: string, workerId: string): Promise<void> {
  await db.query(
    {
      name: "forget-badges",
      text: `
        UPDATE issued_badge
        SET worker_id = NULL, judgement_id = NULL, competence_id = NULL, level_id = NULL,
          digest = repeat('0', 64), withdrawn_at = least(withdrawn_at, clock_instant())
        WHERE organisation_id = $1 AND worker_id = $2`,
    },
    [organisationId, workerId],
  );
}

/** The places of a status list that are revoked; null if the organisation has no such list. */
export async function revokedPlaces(
  db: Database,
  organisationId: string,
  list: number,
  today: string,
): Promise<number[] | null> {
  const [row] = await db.query<{ known: boolean; places: number[] }>(
    {
      name: "revoked-places",
      text: `
        SELECT count(*) > 0 AS known,
               coalesce(array_agg(t.place ORDER BY t.place) FILTER (WHERE ${REVOKED}), '{}') AS places
        FROM issued_badge t
        WHERE t.organisation_id = $1 AND t.list = $2`,
    },
    [organisationId, list, today, null],
  );
  return row?.known ? row.places : null;
}
