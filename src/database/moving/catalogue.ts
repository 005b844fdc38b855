import type { Client } from "pg";

/** A table as the catalogue has it; columns that PostgreSQL computes are left out. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly key: readonly string[];
  /** Whether each of its rows belongs to an organisation. */
  readonly isOfOrganisations: boolean;
}

export interface ForeignKey {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly target: string;
  readonly targetColumns: readonly string[];
}

/** A text that differs for two databases, and for two servers that have a database of the same name. */
export async function readIdentity(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT current_database() || ' ' || pg_postmaster_start_time() AS name",
  );
  return rows[0]?.name;
}

/** Every table, by its name. */
export async function readTables(client: Client): Promise<Map<string, Table>> {
  const { rows } = await client.query<Table>(`
    SELECT c.relname AS name,
      bool_or(a.attname = 'organisation_id' AND a.attnotnull) AS "isOfOrganisations",
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
        ORDER BY a.attname COLLATE "C") AS columns,
      coalesce((
        SELECT json_agg(k.attname ORDER BY place)
        FROM pg_index i
        CROSS JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS part (attnum, place)
        JOIN pg_attribute k ON k.attrelid = c.oid AND k.attnum = part.attnum
        WHERE i.indrelid = c.oid AND i.indisprimary), '[]') AS key
    FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    GROUP BY c.oid, c.relname
    ORDER BY c.relname COLLATE "C"`);
  return new Map(rows.map((table) => [table.name, table]));
}

/** Every foreign key. */
export async function readForeignKeys(client: Client): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    SELECT k.conname AS name, s.relname AS table, t.relname AS target,
      (SELECT json_agg(a.attname ORDER BY place) FROM unnest(k.conkey) WITH ORDINALITY AS part (attnum, place)
        JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = part.attnum) AS columns,
      (SELECT json_agg(a.attname ORDER BY place) FROM unnest(k.confkey) WITH ORDINALITY AS part (attnum, place)
        JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = part.attnum) AS "targetColumns"
    FROM pg_constraint k
    JOIN pg_class s ON s.oid = k.conrelid
    JOIN pg_class t ON t.oid = k.confrelid
    WHERE k.contype = 'f' AND s.relnamespace = 'public'::regnamespace
    ORDER BY s.relname COLLATE "C", k.conname COLLATE "C"`);
  return rows;
}
