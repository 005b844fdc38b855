import type { Statement } from "../../database/pool";
import type { ReadRow } from "../../facts";
import {
  type FactReading,
  isUndone,
  type OfWorker,
  readingOf,
  wasKnown,
  workerOf,
} from "../evidence/fact-reading";
import { latestEnd } from "./held-bands";

/** @property inForce not retracted. */
export interface PostRow extends OfWorker, ReadRow<"POST"> {
  /** First day on which it is no longer held; null if it has no end. */
  readonly endedOn: string | null;
  /** The whole-time equivalent after the latest change, in hundredths. */
  readonly hundredthsNow: number;
}

const KEPT = `${wasKnown("c")} AND NOT ${isUndone("c", "EVER")}`;
const KEPT_CHANGE = `c.organisation_id = $1 AND c.worker_id = p.worker_id AND c.post_id = p.id AND ${KEPT}`;

/**
 * SQL: what changes of a kind say of post `p` on day $5, or at last where none is asked about: the one with
 * effect last holds.
 */
const latestOf = (change: string, column: string) => `
      LEFT JOIN LATERAL (
        SELECT c.${column}, true AS changed
        FROM post_change c
        JOIN fact cf ON cf.organisation_id = $1 AND cf.id = c.id
        WHERE ${KEPT_CHANGE} AND c.change = '${change}'
          AND ($5::date IS NULL OR c.effective_on <= greatest($5, p.started_on))
        ORDER BY c.effective_on DESC, cf.recorded_at DESC LIMIT 1
      ) latest_${column} ON true`;

const postsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT post.*, "startedOn" <= $3::date AND ("endedOn" IS NULL OR "endedOn" > $3::date) AS holds FROM (
      SELECT p.id, p.worker_id AS "workerId", p.role_band_id AS "roleBandId", p.started_on AS "startedOn",
             p.hundredths,
             coalesce(latest_contract_kind.contract_kind, p.contract_kind) AS "contractKind",
             p.employer_name AS "employerName", p.host_organisation_id AS "hostOrganisationId",
             CASE WHEN latest_team.changed THEN latest_team.team ELSE p.team END AS team,
             coalesce(latest_assignment_number.assignment_number, p.assignment_number) AS "assignmentNumber",
             CASE WHEN latest_pay_band_id.changed THEN latest_pay_band_id.pay_band_id ELSE p.pay_band_id END
               AS "payBandId",
             CASE WHEN latest_grade.changed THEN latest_grade.grade ELSE p.grade END AS grade,
             CASE WHEN latest_setting_id.changed THEN latest_setting_id.setting_id ELSE p.setting_id END
               AS "settingId",
             CASE WHEN latest_job_evaluation.changed THEN latest_job_evaluation.job_evaluation
               ELSE p.job_evaluation END AS "jobEvaluation",
             CASE WHEN latest_job_profile.changed THEN latest_job_profile.job_profile ELSE p.job_profile END
               AS "jobProfile",
             least(ended.effective_on, revoked.effective_on) AS "endedOn",
             coalesce(latest_hundredths.hundredths, p.hundredths) AS "hundredthsNow",
             NOT ${isUndone("p", "RETRACTED")} AS "inForce"
      FROM post p
      LEFT JOIN undoing revoked ON revoked.organisation_id = p.organisation_id AND revoked.fact_id = p.id
        AND revoked.how = 'REVOCATION' AND ${wasKnown("revoked")}
      LEFT JOIN LATERAL (${latestEnd("p", "c.effective_on", KEPT)}) ended
        ON true${latestOf("HOURS", "hundredths")}${latestOf("CONTRACT", "contract_kind")}${latestOf("TEAM", "team")}${latestOf("ASSIGNMENT", "assignment_number")}${latestOf("BAND", "pay_band_id")}${latestOf("GRADE", "grade")}${latestOf("SETTING", "setting_id")}${latestOf("EVALUATION", "job_evaluation")}${latestOf("PROFILE", "job_profile")}
      WHERE p.organisation_id = $1 AND ${key} = ANY($2) AND ${wasKnown("p")}
    ) post
    ORDER BY "startedOn" DESC, id`,
});

/**
 * Posts, newest first, each with its end and its latest terms, such as hours and team (those of the day, where
 * one is asked about); retracted posts too.
 */
export const posts: FactReading<PostRow> = {
  ofParents: readingOf(postsWhere("posts-of-workers", "p.worker_id"), ({ asOf }) => [asOf]),
  parentOf: workerOf,
  byIds: readingOf(postsWhere("post-by-id", "p.id"), ({ asOf }) => [asOf]),
};
