import { Client } from "pg";

/** The columns of one table, each with its type, for example "uuid not null". */
export type TableColumns = Readonly<Record<string, string>>;

/** The columns of every table of a database, from its catalogue. Types are without a precision: numeric, timestamptz. */
export async function tableColumns(url: string): Promise<ReadonlyMap<string, TableColumns>> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; columns: TableColumns }>(`
      SELECT table_name AS name, jsonb_object_agg(column_name,
               CASE data_type WHEN 'ARRAY' THEN replace(ltrim(udt_name, '_'), 'int4', 'integer') || '[]' WHEN 'timestamp with time zone' THEN 'timestamptz' ELSE data_type END
               || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END) AS columns
      FROM information_schema.columns
      WHERE table_schema = 'public' GROUP BY table_name`);
    return new Map(rows.map(({ name, columns }) => [name, columns]));
  } finally {
    await client.end();
  }
}
