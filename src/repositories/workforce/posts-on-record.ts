import type { Database } from "../../database/pool";
import type { ReadRow } from "../../facts";

/**
 * Whether a fact of the record is still valid, and if not, who undid it: a person who retracted it, or an
 * extract that corrected itself.
 */
export type FactState = "LIVE" | "TAKEN_BACK" | "CORRECTED";

interface OnRecord {
  readonly id: string;
  /** Milliseconds since 1970; each fact of one worker has a different value. */
  readonly recordedAt: number;
  readonly state: FactState;
  /** When it was undone; null while it is valid. */
  readonly undoneAt: number | null;
}

/** A post as it was recorded. */
export interface PostOnRecord extends OnRecord, ReadRow<"POST"> {
  readonly workerId: string;
  /**
   * Whether it was copied from another employer's record: this employer's own extracts are not about such
   * posts.
   */
  readonly isCopied: boolean;
}

/** A later record about a post. */
export interface PostChangeOnRecord extends OnRecord, ReadRow<"POST_CHANGE"> {
  readonly workerId: string;
}

const millis = (instant: string) => `(extract(epoch FROM ${instant}) * 1000)::float8`;

/** SQL: the columns that the record adds to row `t`. */
const ON_RECORD = `
  t.id, t.worker_id AS "workerId", ${millis("f.recorded_at")} AS "recordedAt",
  ${millis("u.at")} AS "undoneAt",
  CASE WHEN u.at IS NULL THEN 'LIVE' WHEN u.taken_back THEN 'TAKEN_BACK' ELSE 'CORRECTED' END AS state`;
const OF_WORKERS = `JOIN fact f ON f.organisation_id = $1 AND f.id = t.id
  LEFT JOIN LATERAL (
    SELECT max(uf.recorded_at) AS at, bool_or(d.correction IS NULL) AS taken_back
    FROM undoing d JOIN fact uf ON uf.organisation_id = $1 AND uf.id = d.id
    WHERE d.organisation_id = $1 AND d.fact_id = t.id
  ) u ON true
  WHERE t.organisation_id = $1 AND t.worker_id = ANY($2) ORDER BY f.recorded_at, t.id`;

/** All posts of workers, in the order of recording, undone ones too. */
export async function findPostsOnRecord(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<PostOnRecord[]> {
  return db.query(
    {
      name: "posts-on-record",
      text: `
        SELECT ${ON_RECORD}, role_band_id AS "roleBandId", started_on AS "startedOn",
               employer_name AS "employerName",
          host_organisation_id AS "hostOrganisationId", hundredths, contract_kind AS "contractKind", team,
          assignment_number AS "assignmentNumber", pay_band_id AS "payBandId", grade,
          setting_id AS "settingId", job_evaluation AS "jobEvaluation", job_profile AS "jobProfile",
          f.origin_id IS NOT NULL AS "isCopied"
        FROM post t ${OF_WORKERS}`,
    },
    [organisationId, workerIds],
  );
}

/** All later records about workers' posts, in the same way. */
export async function findPostChangesOnRecord(
  db: Database,
  organisationId: string,
  workerIds: readonly string[],
): Promise<PostChangeOnRecord[]> {
  return db.query(
    {
      name: "post-changes-on-record",
      text: `
        SELECT ${ON_RECORD}, post_id AS "postId", change, effective_on AS "effectiveOn", hundredths,
               contract_kind AS "contractKind", team, assignment_number AS "assignmentNumber",
               pay_band_id AS "payBandId", grade, setting_id AS "settingId",
               job_evaluation AS "jobEvaluation", job_profile AS "jobProfile"
        FROM post_change t ${OF_WORKERS}`,
    },
    [organisationId, workerIds],
  );
}
