import type { Statement } from "../database/pool";
import { type FactReading, factReading, type OfWorker } from "./fact-reading";

/** @property standing not retracted. */
export interface PostRow extends OfWorker {
  readonly roleBandId: string;
  readonly startedOn: string;
  readonly hundredths: number;
  readonly contractKind: string;
  readonly employerName: string | null;
  readonly hostOrganisationId: string | null;
  readonly team: string | null;
  /** First day on which it is no longer held; null while it goes on. */
  readonly endedOn: string | null;
  /** The whole-time equivalent after the latest change, in hundredths. */
  readonly hundredthsNow: number;
}

const postsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT p.id, p.worker_id AS "workerId", p.role_band_id AS "roleBandId", p.started_on AS "startedOn", p.hundredths,
           p.contract_kind AS "contractKind", p.employer_name AS "employerName", p.host_organisation_id AS "hostOrganisationId", p.team,
           least(ended.effective_on, revoked.effective_on) AS "endedOn", coalesce(hours.hundredths, p.hundredths) AS "hundredthsNow",
           NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = p.organisation_id AND u.fact_id = p.id AND u.how = 'RETRACTION') AS standing
    FROM post p
    LEFT JOIN undoing revoked ON revoked.organisation_id = p.organisation_id AND revoked.fact_id = p.id AND revoked.how = 'REVOCATION'
    LEFT JOIN LATERAL (
      SELECT min(c.effective_on) AS effective_on FROM post_change c
      WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND c.change = 'END'
        AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id)
    ) ended ON true
    LEFT JOIN LATERAL (
      SELECT c.hundredths FROM post_change c JOIN fact cf ON cf.organisation_id = c.organisation_id AND cf.id = c.id
      WHERE c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND c.change = 'HOURS'
        AND NOT EXISTS (SELECT FROM undoing u WHERE u.organisation_id = c.organisation_id AND u.fact_id = c.id)
      ORDER BY c.effective_on DESC, cf.recorded_at DESC LIMIT 1
    ) hours ON true
    WHERE p.organisation_id = $1 AND ${key} = ANY($2)
    ORDER BY p.started_on DESC, p.id`,
});
const [OF_WORKERS, BY_ID] = [postsWhere("posts-of-workers", "p.worker_id"), postsWhere("post-by-id", "p.id")];

/** Posts, newest first, each with its end and its latest hours; retracted posts too. */
export const posts: FactReading<PostRow> = {
  ofWorkers: (db, organisationId, workers) => db.query(OF_WORKERS, [organisationId, workers]),
  byIds: (db, organisationId, ids) => db.query(BY_ID, [organisationId, ids]),
};

export interface PostChangeRow extends OfWorker {
  readonly postId: string;
  readonly change: "END" | "HOURS";
  readonly effectiveOn: string;
  readonly hundredths: number | null;
}
export const postChanges = factReading<PostChangeRow>(
  "post_change",
  `post_id AS "postId", change, effective_on AS "effectiveOn", hundredths`,
  "effective_on",
);
