import type { Database } from "../../database/pool";

/** A judgement in the list of somebody's own. */
export interface OwnJudgement {
  readonly id: string;
  readonly judgedOn: string;
}

/** SQL: the judgements that a person made at an organisation; not those that were copied there from elsewhere. */
const JUDGED_BY = `
  FROM judgement j
  WHERE j.organisation_id = $1 AND j.assessor_id = $2
    AND NOT EXISTS (SELECT FROM fact f
      WHERE f.organisation_id = $1 AND f.id = j.id AND f.origin_id IS NOT NULL)`;

/**
 * A page of the judgements that a person made, the newest first, one more than asked for so that it shows whether others
 * follow. Those that were superseded or retracted since are among them.
 */
export async function pageOfJudgementsBy(
  db: Database,
  organisationId: string,
  assessorId: string,
  page: {
    readonly size: number;
    readonly backwards: boolean;
    readonly place: readonly [judgedOn: string, id: string] | null;
  },
): Promise<OwnJudgement[]> {
  const [order, beyond] = page.backwards ? ["ASC", ">"] : ["DESC", "<"];
  const isFurther = page.place !== null;
  return db.query(
    {
      name: `page-of-judgements-by-${order}${isFurther ? "-further" : ""}`,
      text: `
        SELECT j.id, j.judged_on AS "judgedOn" ${JUDGED_BY}
          ${isFurther ? `AND (j.judged_on, j.id) ${beyond} ($4::date, $5::uuid)` : ""}
        ORDER BY j.judged_on ${order}, j.id ${order} LIMIT $3`,
    },
    [organisationId, assessorId, page.size + 1, ...(page.place ?? [])],
  );
}

/** How many judgements a person made at an organisation. */
export async function countJudgementsBy(
  db: Database,
  organisationId: string,
  assessorId: string,
): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    { name: "count-judgements-by", text: `SELECT count(*)::int AS count ${JUDGED_BY}` },
    [organisationId, assessorId],
  );
  return row?.count ?? 0;
}
