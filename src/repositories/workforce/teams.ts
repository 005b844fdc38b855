import type { Database } from "../../database/pool";
import { countsOn, type EmploymentStatus, hasStatus } from "./employment";

export interface TeamRow {
  readonly name: string;
  readonly workers: number;
}

/**
 * A page of the teams of an organisation by name, one more than asked for, with how many of each have a
 * status on a day. Each name is found from the one before it in the index, so that a page of a big employer's
 * teams does not read all its workers.
 * @param statuses null: any status.
 */
export async function pageOfTeams(
  db: Database,
  organisationId: string,
  { statuses, day }: { readonly statuses: readonly EmploymentStatus[] | null; readonly day: string },
  page: { readonly size: number; readonly backwards: boolean; readonly after: string | null },
): Promise<TeamRow[]> {
  const [order, beyond] = page.backwards ? ["DESC", "<"] : ["ASC", ">"];
  const next = (from: string) =>
    `
      (SELECT w.team
        FROM worker w
        WHERE w.organisation_id = $1 AND w.team ${from}
        ORDER BY w.team ${order}
        LIMIT 1)`;
  const some =
    statuses === null
      ? ""
      : `AND (${statuses.map((status) => hasStatus(status, "$4")).join(" OR ") || "false"})`;
  const counted =
    statuses === null
      ? "SELECT count(*)::int FROM worker w WHERE w.organisation_id = $1 AND w.team = named.team"
      : `
        SELECT count(*)::int
        FROM worker w
        JOIN employment e ON e.organisation_id = $1 AND e.worker_id = w.id
        WHERE w.organisation_id = $1 AND w.team = named.team AND ${countsOn("$4")} ${some}`;
  return db.query(
    {
      name: ["page-of-teams", order, page.after === null ? "first" : "after", ...(statuses ?? ["all"])].join(
        "-",
      ),
      text: `WITH RECURSIVE named (team) AS (
          SELECT ${next(page.after === null ? "IS NOT NULL AND $2::text IS NULL" : `${beyond} $2`)}
          UNION ALL
          SELECT ${next(`${beyond} named.team`)} FROM named WHERE named.team IS NOT NULL
        )
        SELECT named.team AS name, (${counted}) AS workers FROM (SELECT team FROM named WHERE team IS NOT NULL LIMIT $3) named${statuses === null ? " WHERE $4::date IS NOT NULL" : ""}`,
    },
    [organisationId, page.after, page.size + 1, day],
  );
}

/** How many teams an organisation has. */
export async function countTeams(db: Database, organisationId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    {
      name: "count-teams",
      text: `WITH RECURSIVE named (team) AS (
          SELECT min(team) FROM worker WHERE organisation_id = $1
          UNION ALL
          SELECT (SELECT w.team
          FROM worker w
          WHERE w.organisation_id = $1 AND w.team > named.team
          ORDER BY w.team
          LIMIT 1)
          FROM named
          WHERE named.team IS NOT NULL
        )
        SELECT count(team)::int AS count FROM named`,
    },
    [organisationId],
  );
  return row?.count ?? 0;
}
