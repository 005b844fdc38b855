import { Client } from "pg";
import { analyse } from "./analyse";
import { databaseIn, makeTemplate, nameInRun } from "./clone";

/**
 * A database that several test files copy, with what is known of it. The first file of a run that asks for it makes it; files
 * of the other worker wait until it is there.
 * @param make fills a database of its own, to which nobody is connected afterwards.
 */
export async function templateOnce<Known>(
  template: string,
  make: () => Promise<{ ownerUrl: string; known: Known }>,
): Promise<{ template: string; known: Known }> {
  const client = new Client({ connectionString: process.env.PEERWAY_TEST_CLUSTER });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [template]);
    const { rows } = await client.query<{ known: string }>(
      "SELECT shobj_description(oid, 'pg_database') AS known FROM pg_database WHERE datname = $1",
      [nameInRun(template)],
    );
    if (rows[0]) return { template, known: JSON.parse(rows[0].known) as Known };
    const { ownerUrl, known } = await make();
    // What is known is kept as the comment on the database, which comes before its name.
    await client.query(
      `COMMENT ON DATABASE ${databaseIn(ownerUrl)} IS ${client.escapeLiteral(JSON.stringify(known))}`,
    );
    await analyse(ownerUrl);
    await makeTemplate(ownerUrl, template);
    return { template, known };
  } finally {
    await client.end();
  }
}
