import type { Client, Pool } from "pg";

/** How many rows each table holds, and where each sequence stands, as the catalogue lists them. */
export async function contentsOf(owner: Client | Pool): Promise<readonly string[]> {
  const { rows } = await owner.query<{ content: string }>(`
    SELECT format('%s.%s %s', schemaname, tablename,
      (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM %I.%I', schemaname, tablename), false, true, '')))[1]) AS content
    FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
    UNION ALL SELECT format('%s.%s at %s', schemaname, sequencename, last_value) FROM pg_sequences ORDER BY 1`);
  return rows.map(({ content }) => content);
}
