/** Texts of the migration 1763683470000-changes. Released with it, so never edited. */

import { FACT, HANDED_IN, HAS_BEEN_SEEN, ofWorker, POST_CHANGE, readiness, UNDOING } from "./changes-noted";

/** The tables that the past is read from. */
const READ = ["worker", "fact", "post_change", "undoing", "evidence_handover", "readiness"];
const forced = (how: string) =>
  READ.map((table) => `ALTER TABLE ${table} ${how} ROW LEVEL SECURITY;`).join("\n");
const past = (at: string, turn: number, what: string, from: string) =>
  `SELECT ${at} AS at, ${turn} AS turn, (${what}).* FROM ${from}`;
/** A fact is told after its worker, should it have been stamped before. */
const STAMP = "greatest(s.recorded_at, coalesce(k.created_at, s.recorded_at))";
const STAMPED = (fact: string, worker: string) =>
  `JOIN fact s ON s.organisation_id = w.organisation_id AND s.id = ${fact} LEFT JOIN worker k ON k.organisation_id = w.organisation_id AND k.id = ${worker}`;

/**
 * What was on record before there was a feed, each at the instant at which it was recorded; stored readiness, whose history nobody
 * kept, as it is now.
 */
export const THE_PAST = `
${forced("NO FORCE")}
WITH past AS (
  ${[
    past("w.created_at", 1, ofWorker("'WORKER_REGISTERED'"), "worker w"),
    past(
      STAMP,
      2,
      FACT,
      `fact w ${STAMPED("w.id", "w.worker_id")} WHERE w.kind NOT IN ('POST_CHANGE', 'UNDOING', 'EVIDENCE')`,
    ),
    past(STAMP, 2, POST_CHANGE, `post_change w ${STAMPED("w.id", "w.worker_id")}`),
    past(
      STAMP,
      3,
      HANDED_IN,
      `evidence_handover w ${STAMPED("w.id", "w.worker_id")} WHERE w.handover = 'SUBMITTED'`,
    ),
    past(
      STAMP,
      2,
      UNDOING,
      `undoing w JOIN fact f ON f.organisation_id = w.organisation_id AND f.id = w.fact_id ${STAMPED("w.id", "f.worker_id")} WHERE ${HAS_BEEN_SEEN("f")}`,
    ),
    past("w.erased_at", 4, ofWorker("'WORKER_ERASED'"), "worker w WHERE w.erased_at IS NOT NULL"),
    past("statement_timestamp()", 5, readiness("w", "NULL", "w.outcome"), "readiness w"),
  ].join("\n  UNION ALL ")}
), placed AS (
  SELECT organisation_id, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became, at,
         dense_rank() OVER (PARTITION BY organisation_id ORDER BY at) AS number,
         row_number() OVER (PARTITION BY organisation_id, at ORDER BY turn, worker_id, fact_id, route_id) AS ordinal
  FROM past
), batches AS (
  INSERT INTO change_batch (organisation_id, number, at, changes)
  SELECT organisation_id, number, at, count(*) FROM placed GROUP BY organisation_id, number, at
  RETURNING organisation_id, number, id
)
INSERT INTO change (organisation_id, batch_id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became)
SELECT organisation_id, b.id, ordinal, kind, worker_id, fact_id, fact_kind, post_id, route_id, was, became FROM placed JOIN batches b USING (organisation_id, number);
INSERT INTO trail_head (organisation_id, sequence, hash, batches)
SELECT organisation_id, 0, repeat('0', 64), max(number) FROM change_batch GROUP BY organisation_id
ON CONFLICT (organisation_id) DO UPDATE SET batches = excluded.batches;
${forced("FORCE")}`;
