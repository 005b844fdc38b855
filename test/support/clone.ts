import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { registerRlsScopeKey } from "../../src/database/rls-scope-key";

export const TEMPLATE = "peerway_template";
export const DEMONSTRATION_TEMPLATE = "peerway_demonstration";

/** A database of one test file's own: a copy of the template, in 10 to 15 ms. */
export async function cloneDatabase({
  template = TEMPLATE,
  name = `peerway_${randomBytes(6).toString("hex")}`,
  cluster = process.env.PEERWAY_TEST_CLUSTER,
} = {}): Promise<string> {
  if (!cluster) throw new Error("There is no test cluster: run the tests with npm test.");
  const client = new Client({ connectionString: cluster });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
    // A copy does not inherit what the migrations took from everybody.
    await client.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  } finally {
    await client.end();
  }
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  await registerRlsScopeKey(url.href);
  return url.href;
}

/** Takes a copy away, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: process.env.PEERWAY_TEST_CLUSTER });
  await client.connect();
  try {
    await client.query(`DROP DATABASE ${databaseIn(url)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}

export const databaseIn = (url: string): string => new URL(url).pathname.slice(1);
