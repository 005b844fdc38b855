import type { Database } from "../../database/pool";
import { isUndone, wasKnown } from "../evidence/fact-reading";
import { isHeld } from "../workforce/held-bands";

const CLOCKS = { day: "$2", instant: "NULL" };

/** A post that is held on a day, as it is on that day. */
export interface HeldPostRow {
  readonly workerId: string;
  readonly roleBandId: string;
  readonly contractKind: string;
  /** The team of the post, or else of the worker; null: none. */
  readonly team: string | null;
  /** The pay band of the post, or the one to which its grade is mapped; null: none of its own. */
  readonly payBandId: string | null;
  /** The grade in the employer's words; null: none. */
  readonly grade: string | null;
}

/** SQL: the last change of a kind to post `p` that applies on the day, as a row `name`. */
const latest = (name: string, change: string, columns: string): string => `
  LEFT JOIN LATERAL (
    SELECT c.id, ${columns}
    FROM post_change c JOIN fact cf ON cf.organisation_id = c.organisation_id AND cf.id = c.id
    WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id
      AND c.change = '${change}' AND c.effective_on <= $2::date AND ${wasKnown("c", "NULL")}
      AND NOT ${isUndone("c", "BY_DAY", CLOCKS)}
    ORDER BY c.effective_on DESC, cf.recorded_at DESC
    LIMIT 1
  ) ${name} ON true`;
const since = (name: string, column: string): string =>
  `CASE WHEN ${name}.id IS NULL THEN p.${column} ELSE ${name}.${column} END`;

/** Every post that is held at an organisation on a day. */
export async function findHeldPosts(
  db: Database,
  organisationId: string,
  day: string,
): Promise<HeldPostRow[]> {
  return db.query(
    {
      name: "held-posts-of-everybody",
      byValues: true,
      text: `
        SELECT p.worker_id AS "workerId", p.role_band_id AS "roleBandId",
          ${since("contract", "contract_kind")} AS "contractKind",
          coalesce(${since("team", "team")}, w.team) AS team,
          ${since("band", "pay_band_id")} AS "payBandId",
          ${since("graded", "grade")} AS grade
        FROM post p
        JOIN worker w ON w.organisation_id = p.organisation_id AND w.id = p.worker_id
        ${latest("contract", "CONTRACT", "c.contract_kind")}
        ${latest("team", "TEAM", "c.team")}
        ${latest("band", "BAND", "c.pay_band_id")}
        ${latest("graded", "GRADE", "c.grade")}
        WHERE p.organisation_id = $1 AND ${isHeld("p", CLOCKS)}
        ORDER BY p.worker_id, p.started_on, p.id`,
    },
    [organisationId, day],
  );
}

/** When a worker passed units of training, compared with the first post on record. */
export interface TrainedRow {
  readonly workerId: string;
  /** Whether a unit was passed before the first day of that post. */
  readonly before: boolean;
  /** Whether a unit was passed on that day or later. */
  readonly onTheJob: boolean;
}

/** When the workers of an organisation were trained; those who passed nothing by the day have no row. */
export async function findTrained(db: Database, organisationId: string, day: string): Promise<TrainedRow[]> {
  return db.query(
    {
      name: "when-everybody-was-trained",
      byValues: true,
      text: `
        SELECT c.worker_id AS "workerId", bool_or(c.completed_on < first.day) AS before,
          bool_or(c.completed_on >= first.day) AS "onTheJob"
        FROM completion c
        JOIN LATERAL (
          SELECT min(p.started_on) AS day
          FROM post p
          WHERE p.organisation_id = c.organisation_id AND p.worker_id = c.worker_id
            AND NOT ${isUndone("p", "RETRACTED", CLOCKS)}
        ) first ON first.day IS NOT NULL
        WHERE c.organisation_id = $1 AND c.passed AND c.completed_on <= $2::date
          AND NOT ${isUndone("c", "BY_DAY", CLOCKS)}
        GROUP BY 1`,
    },
    [organisationId, day],
  );
}
