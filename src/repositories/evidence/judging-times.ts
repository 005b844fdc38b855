import type { Database } from "../../database/pool";

/** How long evidence waited for its first judgement in an organisation. */
export interface JudgingTimeRow {
  /** The median in days, rounded up to whole weeks; one at least. */
  readonly days: number;
}

/** Only the newest judgements of a year are read, so that the reading stays quick in a large organisation. */
const NEWEST = 500;
/** With fewer judgements, or of fewer workers, there is no record: the time would be that of single people. */
const FEWEST_JUDGED = 10;
const FEWEST_WORKERS = 5;

/**
 * The median time from the hand-in of evidence to its first judgement, in the year up to a day; null if too
 * little was judged. Whole weeks do not show what one judgement more would change.
 * @param knownAt what was recorded by then; null: by now.
 */
export async function findJudgingTime(
  db: Database,
  organisationId: string,
  asOf: string,
  knownAt: Date | null,
): Promise<JudgingTimeRow | null> {
  const [row] = await db.query<JudgingTimeRow>(
    {
      name: "find-judging-time",
      text: `
        SELECT greatest(ceil(percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) / 7) * 7, 7)::int AS days
        FROM (
          SELECT min(j.judged_on) - max(h.effective_on) AS waited, j.worker_id
          FROM (
            SELECT n.organisation_id, n.id, n.worker_id, n.claim_id, n.judged_on
            FROM judgement n
            WHERE n.organisation_id = $1 AND n.supersedes_id IS NULL
              AND n.judged_on > $2::date - 365 AND n.judged_on <= $2::date
            ORDER BY n.judged_on DESC, n.id
            LIMIT ${NEWEST}
          ) j
          JOIN fact f ON f.organisation_id = $1 AND f.id = j.id
          JOIN claim c ON c.organisation_id = $1 AND c.id = j.claim_id
          JOIN evidence_handover h ON h.organisation_id = $1
            AND h.evidence_id = c.evidence_id AND h.handover = 'SUBMITTED'
          WHERE f.origin_id IS NULL AND ($3::timestamptz IS NULL OR f.recorded_at <= $3::timestamptz)
          GROUP BY c.evidence_id, j.worker_id
        ) w
        WHERE waited >= 0
        HAVING count(*) >= ${FEWEST_JUDGED} AND count(DISTINCT worker_id) >= ${FEWEST_WORKERS}`,
    },
    [organisationId, asOf, knownAt],
  );
  return row ?? null;
}
