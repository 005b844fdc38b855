import type { Client } from "pg";
import type { ForeignKey, Table } from "./catalogue";

/** Rows are read and written in batches of so many, so that a large organisation takes little memory. */
const BATCH = 2_000;

/** A row as PostgreSQL writes its columns as text, in the order of the table's columns. */
export type TextRow = readonly (string | null)[];

/** Which rows of a table: a condition over the row `t`, and its parameters. */
export interface Selection {
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Texts are the same in both databases only if these settings are. */
export async function fixTextFormats(client: Client): Promise<void> {
  await client.query("SET LOCAL timezone = 'UTC'");
  await client.query("SET LOCAL datestyle = 'ISO'");
  await client.query("SET LOCAL intervalstyle = 'postgres'");
  await client.query("SET LOCAL bytea_output = 'hex'");
  await client.query("SET LOCAL extra_float_digits = 1");
  await client.query("SET LOCAL search_path = pg_catalog, public, pg_temp");
}

const asText = ({ columns }: Table): string => columns.map(({ name }) => `t.${name}::text`).join(", ");

/** The rows of a table, batch by batch, within the client's transaction. */
export async function* readRows(
  client: Client,
  table: Table,
  { where, values }: Selection,
): AsyncGenerator<TextRow[]> {
  await client.query(
    `DECLARE moved NO SCROLL CURSOR FOR SELECT ${asText(table)} FROM public.${table.name} t WHERE ${where}`,
    [...values],
  );
  try {
    for (;;) {
      const { rows } = await client.query<(string | null)[]>({
        text: `FETCH ${BATCH} FROM moved`,
        rowMode: "array",
      });
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) return;
    }
  } finally {
    await client.query("CLOSE moved").catch(() => {});
  }
}

/**
 * Writes rows.
 * @param onConflict replaces a row with the same key, or leaves it as it is.
 */
export async function writeRows(
  client: Client,
  table: Table,
  rows: readonly TextRow[],
  onConflict: "REPLACE" | "LEAVE",
): Promise<void> {
  const names = table.columns.map(({ name }) => name);
  const given = table.columns.map((_, at) => `$${at + 1}::text[]`);
  const cast = table.columns.map(({ type }, at) => `given.v${at}::${type}`);
  const conflict =
    onConflict === "LEAVE"
      ? "DO NOTHING"
      : `(${table.key.join(", ")}) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(", ")}`;
  await client.query(
    `INSERT INTO public.${table.name} (${names.join(", ")})
     SELECT ${cast.join(", ")}
     FROM unnest(${given.join(", ")}) AS given (${names.map((_, at) => `v${at}`).join(", ")})
     ON CONFLICT ${conflict}`,
    names.map((_, at) => rows.map((row) => row[at] ?? null)),
  );
}

/** Copies rows from one database to another. @returns how many. */
export async function copyRows(
  from: Client,
  to: Client,
  table: Table,
  selection: Selection,
  onConflict: "REPLACE" | "LEAVE" = "LEAVE",
): Promise<number> {
  let count = 0;
  for await (const rows of readRows(from, table, selection)) {
    await writeRows(to, table, rows, onConflict);
    count += rows.length;
  }
  return count;
}

/** How many rows there are. */
export async function countRows(
  client: Client,
  { name }: Table,
  { where, values }: Selection,
): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM public.${name} t WHERE ${where}`,
    [...values],
  );
  return rows[0]?.count ?? 0;
}

/** How many rows there are, and a number that differs if any of their columns does; their order does not count. */
export async function fingerprintOf(
  client: Client,
  table: Table,
  { where, values }: Selection,
): Promise<string> {
  const { rows } = await client.query<{ fingerprint: string }>(
    `SELECT count(*) || ':' || coalesce(
       sum(('x' || left(md5(ROW(${asText(table)})::text), 15))::bit(60)::bigint), 0) AS fingerprint
     FROM public.${table.name} t WHERE ${where}`,
    [...values],
  );
  return rows[0]?.fingerprint ?? "";
}

/** How many rows name something by a foreign key that is not in the database. */
export async function countDangling(
  client: Client,
  key: ForeignKey,
  { where, values }: Selection,
): Promise<number> {
  const pairs = key.columns.map((column, at) => `r.${key.targetColumns[at]} = t.${column}`);
  const given = key.columns.map((column) => `t.${column} IS NOT NULL`);
  const { rows } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM public.${key.table} t
     WHERE ${where} AND ${given.join(" AND ")}
       AND NOT EXISTS (SELECT FROM public.${key.target} r WHERE ${pairs.join(" AND ")})`,
    [...values],
  );
  return rows[0]?.count ?? 0;
}
