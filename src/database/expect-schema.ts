import type { Client } from "pg";
import { openClient } from "./connections";
import { MIGRATIONS } from "./migrate";

/** The schema of the database is not the one that this version of Peerway works with; the message says what to run. */
export class SchemaError extends Error {}

/**
 * Checks that the migrations of this version have been run, and no others. Reads one table, and writes nothing.
 * @param url of a role that may read the table `migrations`.
 * @throws SchemaError
 */
export async function requireMigrated(url: string): Promise<void> {
  const client = await openClient(url, {}, { standby: true });
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "SELECT to_regclass('public.migrations') IS NOT NULL AS there",
    );
    const ran = rows[0]?.there ? await migrationsRun(client) : [];
    refuseUnless(ran);
  } finally {
    await client.end();
  }
}

async function migrationsRun(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>("SELECT name FROM public.migrations ORDER BY id");
  return rows.map(({ name }) => name);
}

function refuseUnless(ran: readonly string[]): void {
  const expected = MIGRATIONS.map((Migration) => new Migration().name);
  if (ran.length === 0)
    throw new SchemaError(
      "The database holds nothing of Peerway's yet. If it is the right one, run npm run migrate (or npm start, which does) first. Nothing was changed.",
    );
  const missing = expected.filter((name) => !ran.includes(name));
  if (missing.length > 0)
    throw new SchemaError(
      `The database's schema is older than this version of Peerway: ${missing.join(", ")} ${missing.length === 1 ? "has" : "have"} not been run. Run npm run migrate first. Nothing was changed.`,
    );
  const unknown = ran.filter((name) => !expected.includes(name));
  if (unknown.length > 0)
    throw new SchemaError(
      `The database's schema is newer than this version of Peerway, which does not know ${unknown.join(", ")}. Use the version that ran it, or a later one. Nothing was changed.`,
    );
}
