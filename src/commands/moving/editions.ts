import type { Client } from "pg";
import type { Table } from "../../database/moving/catalogue";
import { sharedRows } from "../../repositories/moving/tables";
import type { Session } from "./session";

/** When an edition was published and retired in one database. */
interface Tenure {
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
}

interface Edition extends Tenure {
  /** A hash of all other columns. */
  readonly content: string;
}

/** How the reference data of two databases differ, and within which times they published the same differently. */
export interface Differences {
  /** One line a table, for a person to read. */
  readonly lines: readonly string[];
  readonly windows: readonly { readonly from: string; readonly to: string }[];
}

/** Both databases hold these as answers show them; a draft that became an edition is not part of an answer. */
const isCompared = ({ name }: Table): boolean => name !== "draft";

/** @param but an organisation whose own data is not compared; null: none. */
export async function compareEditions(
  { source, target, tablesAt }: Session,
  but: string | null,
): Promise<Differences> {
  const lines: string[] = [];
  const windows: { from: string; to: string }[] = [];
  for (const table of tablesAt("REFERENCE").filter(isCompared)) {
    const here = await editionsOf(source, table, but);
    const there = await editionsOf(target, table, but);
    const onlyHere = [...here.keys()].filter((key) => !there.has(key)).length;
    const onlyThere = [...there.keys()].filter((key) => !here.has(key)).length;
    const different = [...here].filter(
      ([key, { content }]) => (there.get(key)?.content ?? content) !== content,
    );
    if (onlyHere + onlyThere + different.length > 0)
      lines.push(
        `${table.name}: ${onlyHere} only here, ${onlyThere} only there, ${different.length} different`,
      );
    for (const [key, edition] of here) windows.push(...windowsBetween(edition, there.get(key)));
  }
  return { lines, windows };
}

async function editionsOf(client: Client, table: Table, but: string | null): Promise<Map<string, Edition>> {
  const { where, values } = sharedRows(table, but);
  const has = (name: string) => table.columns.some((column) => column.name === name);
  const instants = ["published_at", "retired_at"];
  const content = table.columns
    .filter(({ name }) => !instants.includes(name))
    .map(({ name }) => `t.${name}::text`);
  const { rows } = await client.query<Edition & { key: string }>(
    `SELECT ROW(${table.key.map((name) => `t.${name}`).join(", ")})::text AS key,
       md5(ROW(${content.join(", ")})::text) AS content,
       ${has("published_at") ? "t.published_at::text" : "NULL"} AS "publishedAt",
       ${has("retired_at") ? "t.retired_at::text" : "NULL"} AS "retiredAt"
     FROM public.${table.name} t WHERE ${where}`,
    [...values],
  );
  return new Map(rows.map(({ key, ...edition }) => [key, edition]));
}

function windowsBetween(here: Tenure, there: Tenure | undefined): { from: string; to: string }[] {
  if (there === undefined) return [];
  return (["publishedAt", "retiredAt"] as const).flatMap((field) => {
    const [one, other] = [here[field], there[field]];
    if (one === null || other === null || one === other) return [];
    const [from, to] = one < other ? [one, other] : [other, one];
    return [{ from, to }];
  });
}
