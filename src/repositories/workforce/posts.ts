import type { Statement } from "../../database/pool";
import type { PostChangeKind } from "../../entities/workforce/post-change";
import {
  type Clocks,
  type FactReading,
  factReading,
  known,
  type OfWorker,
  readFacts,
  undone,
  valuesOf,
} from "../evidence/fact-reading";
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
  /** The employer's own number of the assignment. */
  readonly assignmentNumber: string | null;
  /** First day on which it is no longer held; null while it goes on. */
  readonly endedOn: string | null;
  /** The whole-time equivalent after the latest change, in hundredths. */
  readonly hundredthsNow: number;
}

const KEPT = `${known("c")} AND NOT ${undone("c", "EVER")}`;
const KEPT_CHANGE = `c.organisation_id = p.organisation_id AND c.worker_id = p.worker_id AND c.post_id = p.id AND ${KEPT}`;

/** SQL: what changes of a kind say of post `p` on day $5, or at last where none is asked about: the one with effect last holds. */
const latestOf = (change: string, column: string) => `
      LEFT JOIN LATERAL (
        SELECT c.${column}, true AS changed FROM post_change c JOIN fact cf ON cf.organisation_id = c.organisation_id AND cf.id = c.id
        WHERE ${KEPT_CHANGE} AND c.change = '${change}' AND ($5::date IS NULL OR c.effective_on <= greatest($5, p.started_on))
        ORDER BY c.effective_on DESC, cf.recorded_at DESC LIMIT 1
      ) latest_${column} ON true`;

const postsWhere = (name: string, key: string): Statement => ({
  name,
  text: `
    SELECT post.*, "startedOn" <= $3::date AND ("endedOn" IS NULL OR "endedOn" > $3::date) AS holds FROM (
      SELECT p.id, p.worker_id AS "workerId", p.role_band_id AS "roleBandId", p.started_on AS "startedOn", p.hundredths,
             coalesce(latest_contract_kind.contract_kind, p.contract_kind) AS "contractKind", p.employer_name AS "employerName", p.host_organisation_id AS "hostOrganisationId",
             CASE WHEN latest_team.changed THEN latest_team.team ELSE p.team END AS team,
             coalesce(latest_assignment_number.assignment_number, p.assignment_number) AS "assignmentNumber",
             least(ended.effective_on, revoked.effective_on) AS "endedOn", coalesce(latest_hundredths.hundredths, p.hundredths) AS "hundredthsNow",
             NOT ${undone("p", "RETRACTED")} AS standing
      FROM post p
      LEFT JOIN undoing revoked ON revoked.organisation_id = p.organisation_id AND revoked.fact_id = p.id AND revoked.how = 'REVOCATION' AND ${known("revoked")}
      LEFT JOIN LATERAL (${latestEnd("p", "c.effective_on", KEPT)}) ended ON true${latestOf("HOURS", "hundredths")}${latestOf("CONTRACT", "contract_kind")}${latestOf("TEAM", "team")}${latestOf("ASSIGNMENT", "assignment_number")}
      WHERE p.organisation_id = $1 AND ${key} = ANY($2) AND ${known("p")}
    ) post
    ORDER BY "startedOn" DESC, id`,
});

const reading =
  (statement: Statement): FactReading<PostRow>["byIds"] =>
  (db, organisationId, ids, clocks: Clocks) =>
    readFacts(db, statement, [...valuesOf(organisationId, ids, clocks), clocks.asOf], clocks);

/** Posts, newest first, each with its end and its latest hours, contract kind, team and number (those of the day, where one is asked about); retracted posts too. */
export const posts: FactReading<PostRow> = {
  ofWorkers: reading(postsWhere("posts-of-workers", "p.worker_id")),
  byIds: reading(postsWhere("post-by-id", "p.id")),
};

export interface PostChangeRow extends OfWorker {
  readonly postId: string;
  readonly change: PostChangeKind;
  readonly effectiveOn: string;
  readonly hundredths: number | null;
  readonly contractKind: string | null;
  readonly team: string | null;
  readonly assignmentNumber: string | null;
}
export const postChanges = factReading<PostChangeRow>(
  "post_change",
  `post_id AS "postId", change, effective_on AS "effectiveOn", hundredths, contract_kind AS "contractKind", team, assignment_number AS "assignmentNumber"`,
  "effective_on",
);
