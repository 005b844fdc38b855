import { openClient } from "../../database/connections";
import type { Database } from "../../database/pool";

/**
 * Notes as the owner that an engine has started on this database, unless a newer one did before.
 * @returns the version of the newest one.
 */
export async function raiseNewestEngine(ownerUrl: string, version: number): Promise<number> {
  const client = await openClient(ownerUrl);
  try {
    const { rows } = await client.query<{ version: number }>(
      `INSERT INTO public.newest_engine AS n (version) VALUES ($1)
       ON CONFLICT (is_only) DO UPDATE SET version = greatest(n.version, excluded.version)
       RETURNING version`,
      [version],
    );
    return rows[0]?.version ?? version;
  } finally {
    await client.end();
  }
}

/** The version of the newest engine that has started on this database; 0 if none has. */
export async function readNewestEngine(db: Database): Promise<number> {
  const [row] = await db.query<{ version: number }>(
    { name: "newest-engine", text: "SELECT version FROM newest_engine" },
    [],
  );
  return row?.version ?? 0;
}
