import type { Database } from "../../database/pool";
import { type Clocks, isUndone, valuesOf, wasKnown } from "../evidence/fact-reading";
import { inColumns, readColumns } from "../shared/columns";

/** A role band that a worker holds, by a post. */
export interface HeldBand {
  readonly workerId: string;
  readonly roleBandId: string;
}

/** SQL: the contents of the last recorded end of post `p` of organisation $1 among those that are not retracted. */
export const latestEnd = (p: string, says: string, kept: string): string =>
  `SELECT ${says} FROM post_change c JOIN fact cf ON cf.organisation_id = $1 AND cf.id = c.id
   WHERE c.organisation_id = $1 AND c.worker_id = ${p}.worker_id AND c.post_id = ${p}.id
     AND c.change = 'END' AND ${kept}
   ORDER BY cf.recorded_at DESC LIMIT 1`;

/** SQL: whether post `p` is held on a day, as known at an instant. */
export const isHeld = (
  p: string,
  clocks = { day: "$3", instant: "$4" },
): string => `${p}.started_on <= ${clocks.day}::date
  AND ${wasKnown(p, clocks.instant)} AND NOT ${isUndone(p, "BY_DAY", clocks)}
  AND NOT coalesce((${latestEnd(p, `c.effective_on <= ${clocks.day}::date`, `${wasKnown("c", clocks.instant)} AND NOT ${isUndone("c", "EVER", clocks)}`)}), false)`;

const HELD_BANDS = inColumns(["workerId", "roleBandId"], {
  name: "held-bands-of-workers",
  text: `SELECT p.worker_id AS "workerId", p.role_band_id AS "roleBandId" FROM post p
    WHERE p.organisation_id = $1 AND p.worker_id = ANY($2) AND ${isHeld("p")} ORDER BY p.started_on DESC, p.id`,
});

/** The role bands that workers hold on the day, by each post, the latest begun first. */
export async function heldBandsOfWorkers(
  db: Database,
  organisationId: string,
  workers: readonly string[],
  clocks: Clocks,
): Promise<HeldBand[]> {
  return readColumns(db, HELD_BANDS, valuesOf(organisationId, workers, clocks), (row) => ({
    workerId: row.text("workerId"),
    roleBandId: row.text("roleBandId"),
  }));
}

/** Whether anybody holds a role band on the day. */
export async function isRoleBandHeld(
  db: Database,
  organisationId: string,
  roleBandId: string,
  clocks: Clocks,
): Promise<boolean> {
  const [row] = await db.query<{ held: boolean }>(
    {
      name: "is-role-band-held",
      text: `
        SELECT EXISTS (SELECT FROM post p
        WHERE p.organisation_id = $1 AND p.role_band_id = ANY($2) AND ${isHeld("p")}) AS held`,
    },
    valuesOf(organisationId, [roleBandId], clocks),
  );
  return row?.held ?? false;
}
