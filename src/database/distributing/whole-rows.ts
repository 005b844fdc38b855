import { type Client, escapeIdentifier, escapeLiteral } from "pg";

/** A column that a role may not fill itself in a table to which it may add rows. */
interface LeftOut {
  readonly table: string;
  readonly role: string;
  readonly owner: string;
  readonly column: string;
  readonly standard: string;
}

/**
 * Lets roles that may fill some columns of a row add whole rows, because the engine fills all columns itself. A policy holds
 * each other column to its default, so the roles can still write nothing else there.
 */
export async function allowWholeRows(client: Client): Promise<void> {
  for (const { table, role, owner, column, standard } of await readLeftOut(client)) {
    const name = `public.${escapeIdentifier(table)}`;
    await client.query(`GRANT INSERT ON ${name} TO ${escapeIdentifier(role)}`);
    await client.query(
      `CREATE POLICY ${escapeIdentifier(`${column}_by_default`)} ON ${name} AS RESTRICTIVE FOR INSERT WITH CHECK (
        CURRENT_USER = ${escapeLiteral(owner)}::name OR ${escapeIdentifier(column)} IS NOT DISTINCT FROM (${standard})
      )`,
    );
  }
}

/** Columns that are left out of rights by column. One without a default stays empty. */
async function readLeftOut(client: Client): Promise<readonly LeftOut[]> {
  const { rows } = await client.query<LeftOut>(`
    SELECT DISTINCT c.relname::text AS table, g.grantee::regrole::text AS role,
      c.relowner::regrole::text AS owner, o.attname::text AS column,
      coalesce(pg_get_expr(d.adbin, d.adrelid), 'NULL') AS standard
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
    CROSS JOIN aclexplode(a.attacl) g
    JOIN pg_attribute o ON o.attrelid = c.oid AND o.attnum > 0 AND NOT o.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = o.attnum
    WHERE c.relnamespace = 'public'::regnamespace
      AND g.privilege_type = 'INSERT'
      AND NOT has_table_privilege(g.grantee, c.oid, 'INSERT')
      AND NOT has_column_privilege(g.grantee, c.oid, o.attnum, 'INSERT')
    ORDER BY 1, 2, 3`);
  return rows;
}
