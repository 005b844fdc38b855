import type { Database } from "../database/pool";

/** Whether any organisation lets that one act for workers of its own on a day. */
export async function hasGrants(db: Database, organisationId: string, on: string): Promise<boolean> {
  const rows = await db.query(
    {
      name: "has-grants",
      text: `SELECT FROM partner_grant g WHERE g.partner_organisation_id = $1 AND g.from_on <= $2::date AND (g.until_on IS NULL OR g.until_on > $2::date)
        AND NOT EXISTS (SELECT FROM partner_grant_end e WHERE e.organisation_id = g.organisation_id AND e.grant_id = g.id AND e.ended_on <= $2::date) LIMIT 1`,
    },
    [organisationId, on],
  );
  return rows.length > 0;
}
