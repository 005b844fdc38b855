import type { Database } from "../../database/pool";
import { isUndone, wasKnown } from "../evidence/fact-reading";
import { isHeld, latestEnd } from "./held-bands";

/** How many workers' time in a role band ends in one of several stretches of days. */
export interface PostEndsRow {
  readonly roleBandId: string;
  /** Which stretch: 0 for the first. */
  readonly stretch: number;
  readonly workers: number;
}

const CLOCKS = { day: "$2", instant: "NULL" };
const ON_THE_END = { day: "x.effective_on", instant: "NULL" };
const KEPT = `${wasKnown("c", "NULL")} AND NOT ${isUndone("c", "EVER", CLOCKS)}`;

/**
 * The ends of posts after a day, in the stretches until each of others in their order, by role band: each
 * worker once, at the first. One who still holds the role band then, or takes up another post on that very
 * day, moves and is not counted.
 */
export async function countPostEnds(
  db: Database,
  organisationId: string,
  after: string,
  untils: readonly string[],
): Promise<PostEndsRow[]> {
  return db.query(
    {
      name: "count-post-ends",
      byValues: true,
      text: `
        SELECT "roleBandId", width_bucket(on_day - 1, $3::date[]) AS stretch, count(*)::int AS workers
        FROM (
          SELECT p.worker_id, p.role_band_id AS "roleBandId", min(x.effective_on) AS on_day
          FROM post_change x
          JOIN post p ON p.organisation_id = $1 AND p.id = x.post_id
          WHERE x.organisation_id = $1 AND x.change = 'END'
            AND x.effective_on > $2::date AND x.effective_on <= $4::date
            AND x.id = (${latestEnd("p", "c.id", KEPT)})
            AND p.employer_name IS NULL AND ${isHeld("p", CLOCKS)}
            AND NOT EXISTS (
              SELECT FROM post n
              WHERE n.organisation_id = $1 AND n.worker_id = p.worker_id AND n.id <> p.id
                AND (n.role_band_id = p.role_band_id OR n.started_on = x.effective_on)
                AND ${isHeld("n", ON_THE_END)}
            )
          GROUP BY 1, 2
        ) ending
        GROUP BY 1, 2`,
    },
    [organisationId, after, untils, untils.at(-1)],
  );
}
