import type { Client } from "pg";

/** The tables that hold rows of organisations, as the catalogue has them. */
export async function tablesOfOrganisations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(`
    SELECT c.relname::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'organisation_id' AND NOT a.attisdropped
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1`);
  return rows.map(({ name }) => name);
}

/** Something of each type to put into a column. Keys are made of uuids and texts, so those differ each time. */
const SAMPLES: Readonly<Record<string, string>> = {
  uuid: "gen_random_uuid()",
  text: "gen_random_uuid()::text",
  integer: "1",
  smallint: "1",
  bigint: "1",
  numeric: "1",
  boolean: "true",
  date: "'2026-01-01'::date",
  jsonb: "'{}'::jsonb",
  bytea: "'\\x00'::bytea",
};

/**
 * Makes a function that writes an INSERT of some row of that organisation, of whatever columns the table has; those named in
 * `own` with that text, where the table has them. For a database whose constraints a test has taken down.
 */
export async function rowMaker(
  client: Client,
  table: string,
): Promise<(organisation: string, own?: Readonly<Record<string, string>>) => string> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `SELECT attname::text AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' AND attidentity = '' AND attname <> 'organisation_id'`,
    [table],
  );
  const values = rows.map(({ name, type }) => {
    const sample = type.endsWith("[]")
      ? `'{}'::${type}`
      : type.startsWith("timestamp")
        ? "now()"
        : SAMPLES[type];
    if (!sample)
      throw new Error(`${table}.${name} is ${type}: give that type a sample in test/support/fill.ts.`);
    return { name, sample };
  });
  const columns = ["organisation_id", ...rows.map(({ name }) => name)].join(", ");
  return (organisation, own = {}) => {
    const row = values.map(({ name, sample }) => (own[name] === undefined ? sample : `'${own[name]}'`));
    return `INSERT INTO ${table} (${columns}) VALUES (${[`'${organisation}'`, ...row].join(", ")})`;
  };
}

/**
 * Takes down whatever else could refuse a row: checks, keys that allow an organisation one row, triggers and foreign keys; the
 * last two for this connection.
 */
export async function takeDownConstraints(client: Client): Promise<void> {
  await client.query("SET session_replication_role = replica");
  await client.query(`
    DO $$
    DECLARE
      checked record;
    BEGIN
      FOR checked IN SELECT conrelid::regclass AS of_table, conname FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
          AND (contype = 'c' OR contype = 'p' AND conkey = (SELECT array_agg(attnum) FROM pg_attribute WHERE attrelid = conrelid AND attname = 'organisation_id')) LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', checked.of_table, checked.conname);
      END LOOP;
    END $$`);
}
