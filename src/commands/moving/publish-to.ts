import type { Client } from "pg";
import type { Table } from "../../database/moving/catalogue";
import { MoveError } from "../../database/moving/mover";
import {
  copyRows,
  countDangling,
  countRows,
  fingerprintOf,
  type Selection,
} from "../../database/moving/rows";
import { PUBLISHED_CHANNEL } from "../../repositories/authoring/publishing";
import { sharedRows } from "../../repositories/moving/tables";
import { type Session, withBoth } from "./session";

/** What an edition may change in once it is published: it is retired. */
const TENURE = ["status", "published_at", "retired_at"];

/** The tables of editions, whose parts never change. */
const isEdition = ({ columns }: Table): boolean => columns.some(({ name }) => name === "status");

/**
 * Publishes in another database what is published in this one, under the same ids and with the same instants,
 * so that questions as of an earlier time have the same answers there.
 * @returns how many rows were missing there.
 * @throws MoveError if the other database has published something else.
 */
export async function publishTo(sourceUrl: string, targetUrl: string): Promise<number> {
  return await withBoth(sourceUrl, targetUrl, async (session) => {
    const { source, target } = session;
    await copyRows(source, target, session.table("organisation"), PUBLISHED_ORGANISATIONS);
    await copyRows(source, target, session.table("person"), await stewards(session));
    let missing = 0;
    for (const table of session.tablesAt("REFERENCE")) missing += await publishTable(session, table);
    await requireSame(session);
    await target.query(`NOTIFY ${PUBLISHED_CHANNEL}`);
    return missing;
  });
}

const PUBLISHED_ORGANISATIONS: Selection = {
  where: "t.source_ref IS NOT NULL OR t.kind = 'NATIONAL_BODY'",
  values: [],
};

/** Who published or retired something national. */
async function stewards({ source }: Session): Promise<Selection> {
  const { rows } = await source.query<{ id: string }>(
    `SELECT unnest(ARRAY[created_by, updated_by, published_by, reviewed_by]) AS id
     FROM public.draft WHERE organisation_id IS NULL AND published_at IS NOT NULL
     UNION SELECT retired_by FROM public.retirement WHERE organisation_id IS NULL`,
  );
  return { where: "t.id = ANY ($1::uuid[])", values: [rows.map(({ id }) => id)] };
}

async function publishTable({ source, target }: Session, table: Table): Promise<number> {
  const shared = sharedRows(table, null);
  const before = await countRows(target, table, shared);
  if (isEdition(table)) await requireSameContent(source, target, table, shared);
  // Editions are retired there as here, before their successors come; entries of closed lists are corrected.
  const retiredFirst = isEdition(table) ? `${shared.where} ORDER BY t.status DESC` : shared.where;
  await copyRows(source, target, table, { ...shared, where: retiredFirst }, "REPLACE");
  return (await countRows(target, table, shared)) - before;
}

/** @throws MoveError if an edition that both have is another one, or was published at another time. */
async function requireSameContent(
  source: Client,
  target: Client,
  table: Table,
  shared: Selection,
): Promise<void> {
  const [here, there] = [await editionsIn(source, table, shared), await editionsIn(target, table, shared)];
  for (const [id, edition] of there) {
    const mine = here.get(id);
    if (mine === undefined)
      throw new MoveError(
        `The other database has published an edition that this one does not have (${table.name} ${id}). Publish in one place only, and from there to all. Nothing was changed.`,
      );
    if (mine.content !== edition.content)
      throw new MoveError(
        `The other database has another edition under the same id (${table.name} ${id}). Nothing was changed.`,
      );
    if (mine.publishedAt !== edition.publishedAt || (edition.retiredAt ?? mine.retiredAt) !== mine.retiredAt)
      throw new MoveError(
        `The other database published or retired an edition at another time than this one (${table.name} ${id}), so it published the files itself. What is on record there was answered by its own instants, which therefore stay. Nothing was changed.`,
      );
  }
}

interface Edition {
  readonly content: string;
  readonly publishedAt: string | null;
  readonly retiredAt: string | null;
}

async function editionsIn(
  client: Client,
  { name, columns }: Table,
  { where, values }: Selection,
): Promise<Map<string, Edition>> {
  const content = columns
    .filter((column) => !TENURE.includes(column.name))
    .map((column) => `t.${column.name}::text`);
  const { rows } = await client.query<Edition & { id: string }>(
    `SELECT t.id, md5(ROW(${content.join(", ")})::text) AS content, t.published_at::text AS "publishedAt",
       t.retired_at::text AS "retiredAt"
     FROM public.${name} t WHERE ${where}`,
    [...values],
  );
  return new Map(rows.map(({ id, ...edition }) => [id, edition]));
}

/** @throws MoveError if something differs all the same, or names what is not there. */
async function requireSame({ source, target, keys, tablesAt, table: tableOf }: Session): Promise<void> {
  for (const table of tablesAt("REFERENCE")) {
    const shared = sharedRows(table, null);
    const [here, there] = [
      await fingerprintOf(source, table, shared),
      await fingerprintOf(target, table, shared),
    ];
    if (here !== there)
      throw new MoveError(
        `The other database has rows in ${table.name} that this one does not have (${here} here, ${there} there). Publish in one place only, and from there to all. Nothing was changed.`,
      );
  }
  const published = new Set(tablesAt("REFERENCE").map(({ name }) => name));
  for (const key of keys) {
    if (!published.has(key.table)) continue;
    const count = await countDangling(target, key, sharedRows(tableOf(key.table), null));
    if (count > 0)
      throw new MoveError(
        `${count} rows of ${key.table} would name a ${key.target} that is not there (${key.name}). Nothing was changed.`,
      );
  }
}
