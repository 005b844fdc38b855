import { randomUUID } from "node:crypto";
import type { Database } from "../../database/pool";
import { FACT, type FactKind, fromColumns, type NewRow, type StoredRow, type WorkerKind } from "../../facts";
import { insertOwnRow } from "../evidence/facts";

/** A fact on another organisation's record that may be copied, with where it came from. */
export interface Copyable<Kind extends FactKind = FactKind> {
  readonly id: string;
  readonly row: StoredRow<Kind>;
  readonly origin: OriginRow;
}

export interface OriginRow {
  readonly fromOrganisationId: string;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly verifiedHow: string;
}

/**
 * SQL: how a fact of that kind was verified at the organisation that recorded it, as one sentence; row `t`,
 * its fact `f`.
 */
const VERIFIED_HOW: Readonly<Partial<Record<FactKind, string>>> = {
  JUDGEMENT: `'Judged on ' || t.judged_on || ' by an assessor appointed there.'`,
  CREDENTIAL: `coalesce((
    SELECT v.how || ' (' || v.verified_on || ').'
    FROM credential_verification v
    WHERE v.organisation_id = $1 AND v.credential_id = t.id
      AND NOT EXISTS (SELECT FROM undoing vu
        WHERE vu.organisation_id = $1 AND vu.fact_id = v.id)
    ORDER BY v.verified_on DESC
    LIMIT 1), 'Not verified there.')`,
  CREDENTIAL_VERIFICATION: `t.how || ' (' || t.verified_on || ').'`,
};
const RECORDED_AS = `'Recorded there as ' || CASE f.recorded_as
    WHEN 'HR' THEN 'HR'
    ELSE lower(replace(f.recorded_as, '_', ' ')) END || '.'`;

/** SQL: whether a fact of that kind, row `t`, does not count there, although nobody has undone it. */
const DOES_NOT_COUNT: Readonly<Partial<Record<FactKind, string>>> = {
  SUPERVISION: `EXISTS (
    SELECT FROM supervision_confirmation s
    WHERE s.organisation_id = $1 AND s.supervision_id = t.id AND s.is_contest
      AND NOT EXISTS (SELECT FROM undoing su
        WHERE su.organisation_id = $1 AND su.fact_id = s.id))`,
};

/**
 * Facts of one kind about a worker of another organisation that are in force there and have not been copied
 * to `toOrganisationId` yet, the oldest first. A session that its worker contests is none. A fact that was copied there itself keeps its origin.
 */
export async function copyable<Kind extends WorkerKind>(
  db: Database,
  kind: Kind,
  of: { readonly organisationId: string; readonly workerId: string; readonly toOrganisationId: string },
): Promise<Copyable<Kind>[]> {
  const { table } = FACT[kind];
  const rows = await db.query<
    OriginRow & { readonly id: string; readonly row: Readonly<Record<string, unknown>> }
  >(
    {
      name: `copyable-${table}`,
      text: `
        WITH recorded AS MATERIALIZED (
          SELECT t.id, to_jsonb(t) AS row,
                 coalesce(o.from_organisation_id, t.organisation_id) AS "fromOrganisationId",
                 coalesce(o.recorded_at, f.recorded_at) AS "recordedAt",
                 coalesce(o.recorded_by_name, CASE f.recorded_as
                   WHEN 'WORKER' THEN 'The worker'
                   ELSE coalesce(m.name, 'Somebody acting there') END) AS "recordedByName",
                 coalesce(o.verified_how, ${VERIFIED_HOW[kind] ?? RECORDED_AS}) AS "verifiedHow",
                 f.recorded_at
          FROM ${table} t JOIN fact f ON f.organisation_id = $1 AND f.id = t.id
          LEFT JOIN member m ON m.organisation_id = f.organisation_id AND m.person_id = f.recorded_by
          LEFT JOIN fact_origin o ON o.organisation_id = f.organisation_id AND o.id = f.origin_id
          WHERE t.organisation_id = $1 AND t.worker_id = $2
            AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = $1 AND u.fact_id = t.id)
            AND NOT ${DOES_NOT_COUNT[kind] ?? "false"}
        )
        SELECT r.id, r.row, r."fromOrganisationId", r."recordedAt", r."recordedByName", r."verifiedHow"
        FROM recorded r
        WHERE NOT EXISTS (SELECT FROM fact_origin was
          WHERE was.organisation_id = $3 AND was.from_fact_id = r.id)
        ORDER BY r.recorded_at`,
    },
    [of.organisationId, of.workerId, of.toOrganisationId],
  );
  return rows.map(({ id, row, ...origin }) => ({ id, row: fromColumns(kind, row), origin }));
}

export interface CopyableClaim {
  readonly id: string;
  readonly evidenceId: string;
  readonly frameworkVersionId: string;
  readonly competenceId: string;
  readonly levelId: string;
}

export async function copyableClaims(
  db: Database,
  organisationId: string,
  evidenceIds: readonly string[],
): Promise<CopyableClaim[]> {
  return db.query(
    {
      name: "copyable-claims",
      text: `
        SELECT id, evidence_id AS "evidenceId", framework_version_id AS "frameworkVersionId",
               competence_id AS "competenceId", level_id AS "levelId"
        FROM claim
        WHERE organisation_id = $1 AND evidence_id = ANY($2)`,
    },
    [organisationId, evidenceIds],
  );
}

export interface CopiedFactState {
  readonly judgementId: string;
  readonly appointedBy: string;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly competenceIds: readonly string[] | null;
}

/**
 * Why those judgements count at the organisation that recorded them: an appointment there for the claim's
 * competence on the day, or the rights that were stored with them. A judgement that does not count there, or
 * was made in a conflict of interest, has neither.
 */
export async function judgingRightsOf(
  db: Database,
  organisationId: string,
  judgementIds: readonly string[],
): Promise<CopiedFactState[]> {
  return db.query(
    {
      name: "standings-of",
      text: `
        SELECT j.id AS "judgementId", s.appointed_by AS "appointedBy", s.from_on AS "fromOn",
               s.until_on AS "untilOn", s.competence_ids AS "competenceIds"
        FROM judgement j
        JOIN claim c ON c.organisation_id = $1 AND c.id = j.claim_id
        JOIN LATERAL (
          SELECT k.appointed_by, k.from_on, k.until_on, k.competence_ids
          FROM judgement_standing k
          WHERE k.organisation_id = $1 AND k.judgement_id = j.id
          UNION ALL
          SELECT a.organisation_id, a.from_on,
                 LEAST(a.until_on,
                   (SELECT min(u.effective_on)
                     FROM undoing u
                     WHERE u.organisation_id = $1 AND u.fact_id = a.id)),
                 (SELECT array_agg(ac.competence_id)
                   FROM appointment_competence ac
                   WHERE ac.organisation_id = $1 AND ac.appointment_id = a.id)
          FROM assessor_appointment a
          WHERE a.organisation_id = $1 AND a.assessor_id = j.assessor_id
            AND NOT EXISTS (SELECT FROM undoing u
              WHERE u.organisation_id = $1 AND u.fact_id = a.id AND u.how = 'RETRACTION')
        ) s ON s.from_on <= j.judged_on AND (s.until_on IS NULL OR s.until_on > j.judged_on)
          AND (s.competence_ids IS NULL OR c.competence_id = ANY (s.competence_ids))
        WHERE j.organisation_id = $1 AND j.id = ANY($2)
          AND NOT EXISTS (SELECT FROM conflict_of_interest x
            WHERE x.organisation_id = $1 AND x.worker_id = j.worker_id
              AND x.assessor_id = j.assessor_id
              AND x.from_on <= j.judged_on AND (x.until_on IS NULL OR x.until_on > j.judged_on)
              AND NOT EXISTS (SELECT FROM undoing u
                WHERE u.organisation_id = $1 AND u.fact_id = x.id
                  AND (u.how = 'RETRACTION' OR u.effective_on <= j.judged_on)))
        ORDER BY s.until_on DESC NULLS FIRST`,
    },
    [organisationId, judgementIds],
  );
}

/** A copy that is about to be written. */
interface NewCopy<Kind extends WorkerKind> {
  readonly organisationId: string;
  readonly workerId: string;
  readonly id: string;
  readonly kind: Kind;
  readonly recordedBy: string;
  readonly consentId: string;
  readonly fromFactId: string;
}

/**
 * Writes a copy: its origin, its row of `fact`, and its own row, sent together in this order. On several nodes
 * none can read what another writes, so they are three statements.
 */
export async function insertCopy<Kind extends WorkerKind>(
  db: Database,
  copy: NewCopy<Kind>,
  row: NewRow<Kind>,
  origin: OriginRow,
): Promise<void> {
  const originId = randomUUID();
  await Promise.all([
    insertOrigin(db, copy, originId, origin),
    insertStampedCopy(db, copy, originId),
    insertOwnRow(db, copy, row),
  ]);
}

async function insertOrigin(
  db: Database,
  copy: NewCopy<WorkerKind>,
  id: string,
  origin: OriginRow,
): Promise<void> {
  await db.query(
    {
      name: "insert-origin-of-copy",
      text: `
        INSERT INTO fact_origin (organisation_id, id, from_organisation_id, recorded_by_name, recorded_at,
          verified_how, from_fact_id, consent_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    },
    [
      copy.organisationId,
      id,
      origin.fromOrganisationId,
      origin.recordedByName,
      origin.recordedAt,
      origin.verifiedHow,
      copy.fromFactId,
      copy.consentId,
    ],
  );
}

async function insertStampedCopy(db: Database, copy: NewCopy<WorkerKind>, originId: string): Promise<void> {
  await db.query(
    {
      name: "insert-copied-fact",
      text: `
        INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as, origin_id)
        VALUES ($1, $2, $3, $4, $5, 'HR', $6)`,
    },
    [copy.organisationId, copy.id, copy.workerId, copy.kind, copy.recordedBy, originId],
  );
}
