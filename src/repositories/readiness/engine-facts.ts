import type { Database } from "../../database/pool";
import type * as engine from "../../eligibility/facts";

type OfWorker<Fact> = Fact & { readonly workerId: string };

/**
 * SQL: a day as days since 1970; a date without end, which cannot be counted with, as the engine's own "never" and
 * "always".
 */
export const dayNumber = (column: string) =>
  `CASE WHEN isfinite(${column}) THEN ${column} - DATE '1970-01-01' WHEN ${column} > DATE '1970-01-01' THEN 1000000000 WHEN ${column} < DATE '1970-01-01' THEN -1000000000 END`;
/** SQL: the day of such a number. */
export const dayFromNumber = (number: string) =>
  `CASE WHEN ${number} >= 1000000000 THEN 'infinity' WHEN ${number} <= -1000000000 THEN '-infinity' ELSE DATE '1970-01-01' + ${number} END`;
/** SQL: the same as a column. */
export const engineDay = (column: string, as: string) => `${dayNumber(column)} AS "${as}"`;
/** SQL: when fact `f` was recorded, in milliseconds since 1970. */
export const INSTANT = "(extract(epoch FROM f.recorded_at) * 1000)::float8";
const RECORDED = `f.id, ${INSTANT} AS "recordedAt"`;

type Read<Fact> = (
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
) => Promise<OfWorker<Fact>[]>;

/** Retractions and revocations of workers' facts, and of the organisation's own (worker null). */
export async function readUndoings(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<(engine.Undoing & { readonly workerId: string | null })[]> {
  return db.query(
    {
      name: "engine-undoing",
      text: `
        SELECT ${RECORDED}, f.worker_id AS "workerId", u.how AS kind, u.fact_id AS "factId",
               ${engineDay("u.effective_on", "effectiveOn")}
        FROM fact f JOIN undoing u USING (organisation_id, id)
        WHERE f.organisation_id = $1 AND f.kind = 'UNDOING' AND (f.worker_id = ANY($2) OR f.worker_id IS NULL)`,
    },
    [organisationId, workerIds],
  );
}

export async function readAppointments(
  db: Database,
  organisationId: string,
): Promise<engine.AppointmentFact[]> {
  return db.query(
    {
      name: "engine-appointment",
      text: `
        SELECT ${RECORDED}, a.assessor_id AS "assessorId", ${engineDay("a.from_on", "fromOn")},
               ${engineDay("a.until_on", "untilOn")},
               (SELECT array_agg(c.competence_id)
                 FROM appointment_competence c
                 WHERE c.organisation_id = $1 AND c.appointment_id = a.id) AS "competenceIds"
        FROM assessor_appointment a JOIN fact f USING (organisation_id, id)
        WHERE a.organisation_id = $1`,
    },
    [organisationId],
  );
}

/**
 * What assessors from another organisation were appointed for, each with a judgement of one worker's
 * evidence.
 */
export const readStandings: Read<engine.AppointmentFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-judging-rights",
      text: `
        SELECT s.id, (extract(epoch FROM f.recorded_at) * 1000)::float8 AS "recordedAt",
               s.worker_id AS "workerId", j.assessor_id AS "assessorId",
               ${engineDay("s.from_on", "fromOn")}, ${engineDay("s.until_on", "untilOn")},
               s.competence_ids AS "competenceIds"
        FROM judgement_standing s
        JOIN judgement j ON j.organisation_id = $1 AND j.id = s.judgement_id
        JOIN fact f ON f.organisation_id = $1 AND f.id = j.id
        WHERE s.organisation_id = $1 AND s.worker_id = ANY($2)`,
    },
    [organisationId, workerIds],
  );

/** Which facts of workers were copied from another employer's record. */
export const readCopied: Read<engine.CopiedFact> = (db, organisationId, workerIds) =>
  db.query(
    {
      name: "engine-copied",
      text: `
        SELECT o.id, f.id AS "factId", o.from_organisation_id AS "fromOrganisationId",
               f.worker_id AS "workerId"
        FROM fact f JOIN fact_origin o ON o.organisation_id = $1 AND o.id = f.origin_id
        WHERE f.organisation_id = $1 AND f.worker_id = ANY($2) AND f.origin_id IS NOT NULL`,
    },
    [organisationId, workerIds],
  );

/** What an organisation has stated that it accepts of other employers' records. */
export async function readAcceptances(
  db: Database,
  organisationId: string,
): Promise<engine.AcceptanceFact[]> {
  return db.query(
    {
      name: "engine-acceptance",
      text: `
        SELECT id, (extract(epoch FROM stated_at) * 1000)::float8 AS "recordedAt", rules
        FROM acceptance_policy
        WHERE organisation_id = $1`,
    },
    [organisationId],
  );
}
