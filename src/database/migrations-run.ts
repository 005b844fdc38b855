/** Runs one statement with parameters, and gives its rows. */
export type Query = (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

/**
 * The names of the migrations that a database has run, in that order; none in a database that holds nothing
 * of Peerway's.
 */
export async function migrationsRun(query: Query): Promise<readonly string[]> {
  const [found] = await query("SELECT to_regclass('public.migrations') IS NOT NULL AS there", []);
  if (!(found as { there: boolean }).there) return [];
  const rows = await query("SELECT name FROM public.migrations ORDER BY id", []);
  return rows.map((row) => (row as { name: string }).name);
}
