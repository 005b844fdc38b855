import type { Client } from "pg";
import type { Selection } from "../../database/moving/rows";

/** The ids that a column of selected rows has, each once. */
export async function readNamedIds(
  client: Client,
  table: string,
  column: string,
  { where, values }: Selection,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT DISTINCT t.${column} AS id FROM public.${table} t WHERE ${where} AND t.${column} IS NOT NULL`,
    [...values],
  );
  return rows.map(({ id }) => id);
}

/** The rows of a table whose column has one of these ids. */
export const rowsWith = (column: string, ids: readonly string[]): Selection => ({
  where: `t.${column} = ANY ($1::uuid[])`,
  values: [ids],
});

/** Those of these organisations that the database has an entry of. */
export async function readKnownOrganisations(client: Client, ids: readonly string[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM public.organisation WHERE id = ANY ($1::uuid[])",
    [ids],
  );
  return rows.map(({ id }) => id);
}
