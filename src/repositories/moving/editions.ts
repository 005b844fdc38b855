import type { Client } from "pg";
import type { Table } from "../../database/moving/catalogue";
import type { Selection } from "../../database/moving/rows";

/** A row of reference data. A column that its table does not have is null. */
export interface Edition {
  readonly status: string | null;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
  /** A hash of all its other columns. */
  readonly content: string;
}

/** What an edition may change in once it is published: it is retired. */
const TENURE = ["status", "published_at", "retired_at"];

/** Whether rows of the table are editions, whose parts never change. */
export const isEdition = ({ columns }: Table): boolean => columns.some(({ name }) => name === "status");

/** Rows of reference data by their key: an id, or the columns of a longer key as PostgreSQL writes a row. */
export async function readEditions(
  client: Client,
  table: Table,
  { where, values }: Selection,
): Promise<Map<string, Edition>> {
  const names = table.columns.map(({ name }) => name);
  const tenure = (name: string) => (names.includes(name) ? `t.${name}::text` : "NULL");
  const content = names.filter((name) => !TENURE.includes(name)).map((name) => `t.${name}::text`);
  const key = table.key.map((name) => `t.${name}`).join(", ");
  const { rows } = await client.query<Edition & { key: string }>(
    `SELECT ${table.key.length === 1 ? key : `ROW(${key})`}::text AS key,
       md5(ROW(${content.join(", ")})::text) AS content,
       ${tenure("status")} AS status,
       ${tenure("published_at")} AS "publishedAt",
       ${tenure("retired_at")} AS "retiredAt"
     FROM public.${table.name} t WHERE ${where}`,
    [...values],
  );
  return new Map(rows.map(({ key: found, ...edition }) => [found, edition]));
}

/** The same editions, the retired ones first. */
export const retiredFirst = ({ where, values }: Selection): Selection => ({
  where: `${where} ORDER BY t.status DESC`,
  values,
});
