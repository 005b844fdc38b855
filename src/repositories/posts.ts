import type { Statement } from "../database/pool";
import {
  type Clocks,
  type FactReading,
  factReading,
  known,
  type OfWorker,
  readFacts,
  undone,
  valuesOf,
} from "./fact-reading";
import { latestEnd } from "./held-bands";

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

const KEPT = `${known("c")} AND NOT ${undone("c", "EVER")}`;
const KEPT_CHANGE = `c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND ${KEPT}`;

const postsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT post.*, "startedOn" <= $3::date AND ("endedOn" IS NULL OR "endedOn" > $3::date) AS holds FROM (
      SELECT p.id, p.worker_id AS "workerId", p.role_band_id AS "roleBandId", p.started_on AS "startedOn", p.hundredths,
             p.contract_kind AS "contractKind", p.employer_name AS "employerName", p.host_organisation_id AS "hostOrganisationId", p.team,
             least(ended.effective_on, revoked.effective_on) AS "endedOn", coalesce(hours.hundredths, p.hundredths) AS "hundredthsNow",
             NOT ${undone("p", "RETRACTED")} AS standing
      FROM post p
      LEFT JOIN undoing revoked ON revoked.organisation_id = p.organisation_id AND revoked.fact_id = p.id AND revoked.how = 'REVOCATION' AND ${known("revoked")}
      LEFT JOIN LATERAL (${latestEnd("p", "c.effective_on", KEPT)}) ended ON true
      LEFT JOIN LATERAL (
        SELECT c.hundredths FROM post_change c JOIN fact cf ON cf.organisation_id = c.organisation_id AND cf.id = c.id
        WHERE ${KEPT_CHANGE} AND c.change = 'HOURS' AND ($5::date IS NULL OR c.effective_on <= $5)
        ORDER BY c.effective_on DESC, cf.recorded_at DESC LIMIT 1
      ) hours ON true
      WHERE p.organisation_id = $1 AND ${key} = ANY($2) AND ${known("p")}
    ) post
    ORDER BY "startedOn" DESC, id`,
});

const reading =
  (statement: Statement): FactReading<PostRow>["byIds"] =>
  (db, organisationId, ids, clocks: Clocks) =>
    readFacts(db, statement, [...valuesOf(organisationId, ids, clocks), clocks.asOf], clocks);

/** Posts, newest first, each with its end and its latest hours (those of the day, where one is asked about); retracted posts too. */
export const posts: FactReading<PostRow> = {
  ofWorkers: reading(postsWhere("posts-of-workers", "p.worker_id")),
  byIds: reading(postsWhere("post-by-id", "p.id")),
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
