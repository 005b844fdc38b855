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
import { isEdition, readEditions, retiredFirst } from "../../repositories/moving/editions";
import { rowsWith } from "../../repositories/moving/named";
import {
  announcePublicationTo,
  PUBLISHED_ORGANISATIONS,
  readStewards,
} from "../../repositories/moving/publishing";
import { sharedRows } from "../../repositories/moving/tables";
import { type Session, withBoth } from "./session";

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
    const stewards = await readStewards(source);
    await copyRows(source, target, session.table("person"), rowsWith("id", stewards));
    let missing = 0;
    for (const table of session.tablesAt("REFERENCE")) missing += await publishTable(session, table);
    await requireSame(session);
    await announcePublicationTo(target);
    return missing;
  });
}

async function publishTable({ source, target }: Session, table: Table): Promise<number> {
  const shared = sharedRows(table, null);
  const before = await countRows(target, table, shared);
  if (isEdition(table)) await requireSameContent(source, target, table, shared);
  // Editions are retired there as here, before their successors come; entries of closed lists are corrected.
  await copyRows(source, target, table, isEdition(table) ? retiredFirst(shared) : shared, "REPLACE");
  return (await countRows(target, table, shared)) - before;
}

/** @throws MoveError if an edition that both have is another one, or was published at another time. */
async function requireSameContent(
  source: Client,
  target: Client,
  table: Table,
  shared: Selection,
): Promise<void> {
  const [here, there] = [
    await readEditions(source, table, shared),
    await readEditions(target, table, shared),
  ];
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
