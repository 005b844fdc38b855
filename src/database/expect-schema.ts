import { MIGRATIONS } from "../migrations";
import { openClient } from "./connections";
import { countFromBaseline } from "./earlier-schema";
import { migrationsRun } from "./migrations-run";
import { SchemaError } from "./schema-error";

/**
 * Checks that the migrations of this version have been run, and no others. Reads one table, and writes
 * nothing.
 * @param url of a role that may read the table `migrations`.
 * @throws SchemaError
 */
export async function requireMigrated(url: string): Promise<void> {
  const client = await openClient(url, {}, { standby: true });
  try {
    const ran = await migrationsRun(async (text, values) => (await client.query(text, [...values])).rows);
    requireSame(
      countFromBaseline(ran),
      MIGRATIONS.map((Migration) => new Migration().name),
    );
  } finally {
    await client.end();
  }
}

/**
 * @param ran the migrations that a database has run.
 * @param expected those of this version.
 * @throws SchemaError if they differ.
 */
export function requireSame(ran: readonly string[], expected: readonly string[]): void {
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
