import { Client } from "pg";

/** Gathers the statistics of a template: its copies have them too, so that their first questions are planned as on a database in use. */
export async function analyse(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query("ANALYZE");
  await client.end();
}
