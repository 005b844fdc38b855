import type { Client } from "pg";
import { openClient } from "../../database/connections";
import { requireMigrated } from "../../database/expect-schema";
import {
  type ForeignKey,
  readForeignKeys,
  readIdentity,
  readTables,
  type Table,
} from "../../database/moving/catalogue";
import { MoveError, requireMover, writeAsGiven } from "../../database/moving/mover";
import { fixTextFormats } from "../../database/moving/rows";
import { beginReading, beginWriting, commit } from "../../database/moving/transactions";
import { lockPublishing, lockPublishingUntilCommit } from "../../repositories/moving/publishing";
import { type Place, placeOf } from "../../repositories/moving/tables";

/** Two databases within one transaction each: the one that is read, and the one that is written. */
export interface Session {
  readonly source: Client;
  readonly target: Client;
  readonly keys: readonly ForeignKey[];
  /** The tables of a place, by name. */
  readonly tablesAt: (place: Place) => readonly Table[];
  readonly table: (name: string) => Table;
}

/**
 * Opens both databases, reads one as it is at one instant, and does work that writes the other: all of it is
 * stored, or nothing. Nothing is published in either meanwhile.
 * @param onCommit is called just before the work is stored.
 * @throws MoveError if a login may not do that.
 * @throws SchemaError if one of them has other migrations than this version.
 */
export async function withBoth<T>(
  sourceUrl: string,
  targetUrl: string,
  work: (session: Session) => Promise<T>,
  onCommit: () => void = () => {},
): Promise<T> {
  await Promise.all([requireMigrated(sourceUrl), requireMigrated(targetUrl)]);
  const source = await openClient(sourceUrl, { application_name: "peerway-move" });
  try {
    const target = await openClient(targetUrl, { application_name: "peerway-move" });
    try {
      await requireMover(source, "out of the database of DATABASE_URL");
      await requireMover(target, "into the database of TO_DATABASE_URL");
      await requireTwo(source, target);
      await beginIn(source, target);
      const result = await work(await sessionOf(source, target));
      onCommit();
      await commit(target);
      return result;
    } finally {
      await target.end();
    }
  } finally {
    await source.end();
  }
}

async function requireTwo(source: Client, target: Client): Promise<void> {
  const [one, other] = await Promise.all([readIdentity(source), readIdentity(target)]);
  if (one === other)
    throw new MoveError(
      "DATABASE_URL and TO_DATABASE_URL name the same database. Name two. Nothing was changed.",
    );
}

async function beginIn(source: Client, target: Client): Promise<void> {
  // The lock comes first: the transaction's state is that of its first statement that reads.
  await lockPublishing(source);
  await beginReading(source);
  await fixTextFormats(source);
  await beginWriting(target);
  await lockPublishingUntilCommit(target);
  await fixTextFormats(target);
  await writeAsGiven(target);
}

async function sessionOf(source: Client, target: Client): Promise<Session> {
  const tables = await readTables(target);
  const undecided = [...tables.values()].filter((table) => placeOf(table) === undefined);
  if (undecided.length > 0)
    throw new Error(
      `Nobody has decided what becomes of ${undecided.map(({ name }) => name).join(", ")} in a move: src/repositories/moving/tables.ts.`,
    );
  return {
    source,
    target,
    keys: await readForeignKeys(target),
    tablesAt: (place) => [...tables.values()].filter((table) => placeOf(table) === place),
    table(name) {
      const found = tables.get(name);
      if (!found) throw new Error(`There is no table ${name}.`);
      return found;
    },
  };
}
