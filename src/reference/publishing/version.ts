import type { Database } from "../../database/pool";
import {
  insertRows,
  newestVersion,
  publishVersion,
  type ReferenceTable,
  type Row,
  retireVersion,
  type VersionTable,
} from "../../repositories/publishing";
import { digestOf, idOf } from "./identity";

export interface VersionToPublish {
  readonly table: VersionTable;
  /** The columns that name the identity, and their ids. */
  readonly identity: Readonly<Record<string, string>>;
  /** What the file says; a change of any part of it makes a new version. */
  readonly entry: unknown;
  /** The version's own columns, its number included where the table has one. */
  readonly columns: (id: string, version: number) => Row;
  /** The rows that belong to the version, in an order that foreign keys allow. */
  readonly below: (id: string) => readonly (readonly [ReferenceTable, readonly Row[]])[];
}

/**
 * Publishes an entry of a file, unless its newest version says the same already. A changed entry makes a new version and
 * retires the one before it: nothing published is ever edited.
 * @returns the id of the version that stands, and whether it is new.
 */
export async function publishEntry(
  db: Database,
  what: VersionToPublish,
): Promise<{ id: string; isNew: boolean }> {
  const digest = digestOf(what.entry);
  const before = await newestVersion(db, what.table, what.identity);
  if (before?.digest === digest) return { id: before.id, isNew: false };
  const version = (before?.version ?? 0) + 1;
  const id = idOf(
    what.table,
    ...Object.values(what.identity),
    what.table === "pay_band_year" ? `${digest}${before?.id ?? ""}` : String(version),
  );
  if (before) await retireVersion(db, what.table, before.id);
  await insertRows(db, what.table, [
    { id, ...what.identity, status: "DRAFT", digest, ...what.columns(id, version) },
  ]);
  for (const [table, rows] of what.below(id)) await insertRows(db, table, rows);
  await publishVersion(db, what.table, id);
  return { id, isNew: true };
}
