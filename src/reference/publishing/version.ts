import type { Database } from "../../database/pool";
import {
  announcePublication,
  earlierVersions,
  type Identity,
  insertRows,
  publicationInstant,
  publishVersion,
  type ReferenceTable,
  type Row,
  retireVersion,
  type VersionTable,
} from "../../repositories/authoring/publishing";
import { digestOf, idOf } from "./identity";

/**
 * A transaction in which everything is retired and published at one instant, so that there is no gap between
 * two versions.
 */
export interface Publication extends Database {
  readonly at: Date;
}

/**
 * Begins a publication in the caller's transaction; other publications wait until it ends. Every process
 * hears of it then.
 */
export async function openPublication(db: Database): Promise<Publication> {
  const at = await publicationInstant(db);
  await announcePublication(db);
  return { at, query: (statement, values) => db.query(statement, values) };
}

export interface VersionToPublish {
  readonly table: VersionTable;
  /** The columns that name the identity, and their ids. */
  readonly identity: Identity;
  /**
   * What the file says; a change of any part of it makes a new version. For a draft, what distinguishes it
   * from every other.
   */
  readonly entry: unknown;
  /** The version's own columns, its number included where the table has one. */
  readonly columns: (id: string, version: number) => Row;
  /** The rows that belong to the version, in an order that foreign keys allow. */
  readonly below: (id: string) => readonly (readonly [ReferenceTable, readonly Row[]])[];
}

/**
 * Publishes an entry, unless the files said the same already when they were last published: what was drafted
 * since then stays current. A changed entry makes a new version and retires the one before it: nothing
 * published is ever edited.
 * @returns the id of the version that says what the entry says, and whether it is new.
 */
export async function publishEntry(
  publication: Publication,
  what: VersionToPublish,
): Promise<{ id: string; isNew: boolean }> {
  const digest = digestOf(what.entry);
  const earlier = await earlierVersions(publication, what.table, what.identity);
  const [newest] = earlier;
  const said = earlier.find(({ fromFiles }) => fromFiles);
  if (said?.digest === digest) return { id: said.id, isNew: false };
  const version = (newest?.version ?? 0) + 1;
  const id = idOf(
    what.table,
    ...Object.values(what.identity).flatMap((value) => value ?? []),
    what.table === "pay_band_year" ? `${digest}${newest?.id ?? ""}` : String(version),
  );
  for (const each of earlier)
    if (each.status === "PUBLISHED") await retireVersion(publication, what.table, each.id, publication.at);
  await insertRows(publication, what.table, [
    { id, ...what.identity, status: "DRAFT", digest, ...what.columns(id, version) },
  ]);
  for (const [table, rows] of what.below(id)) await insertRows(publication, table, rows);
  await publishVersion(publication, what.table, id, publication.at);
  return { id, isNew: true };
}
