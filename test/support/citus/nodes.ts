import { Client } from "pg";
import { ROLE_SETTINGS } from "../../../src/database/distributing/distribute";

/** The address that a developer gives: a superuser, at the coordinator, in a database that knows the nodes. */
export const GIVEN = process.env.PEERWAY_CITUS ?? "";

/** Every database that tests make on a cluster begins with it, so that nothing else of the cluster is dropped. */
export const PREFIX = "peerway_test_";

/** Runs a statement in a database of one server. */
export type Run = (url: string, text: string) => Promise<unknown[]>;

/** The same server, and another of its databases. */
export function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs one statement on a connection of its own. */
export const runOnce: Run = async (url, text) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
};

/**
 * The nodes of the cluster, as addresses of their maintenance databases with the given login; the coordinator is the first.
 * @throws Error that says what is wrong with the address, and what would be right.
 */
export async function readNodes(given: string, run: Run = runOnce): Promise<readonly string[]> {
  const right =
    "It has to name a superuser at the coordinator, and a database with the extension citus that knows its nodes (docs/scaling.md).";
  let rows: { host: string; port: number }[];
  try {
    rows = (await run(
      given,
      "SELECT nodename AS host, nodeport AS port FROM pg_dist_node WHERE noderole = 'primary' ORDER BY groupid",
    )) as typeof rows;
  } catch (error) {
    throw new Error(`PEERWAY_CITUS does not open a cluster: ${(error as Error).message}. ${right}`);
  }
  if (rows.length < 2)
    throw new Error(`The database of PEERWAY_CITUS knows too few nodes (${rows.length}). ${right}`);
  return rows.map(({ host, port }) => {
    const url = new URL(inDatabase(given, "postgres"));
    url.hostname = host;
    url.port = String(port);
    return url.href;
  });
}

/** What makes a copy on one node. */
export const copying = (template: string, name: string): readonly string[] => [
  `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY ALLOW_CONNECTIONS true`,
  `REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`,
  // Tests write as the owner too, whose sessions need on every node what those of the service's roles have.
  ...Object.entries(ROLE_SETTINGS).map(([key, value]) => `ALTER DATABASE ${name} SET ${key} = ${value}`),
];

/** A database becomes one to copy: nobody connects to it any more, the engine's own connections included. */
export async function closeOn(nodes: readonly string[], name: string, run: Run): Promise<void> {
  await onEach(nodes, run, [`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`]);
  await onEach(nodes, run, [
    `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '${name}'`,
  ]);
}

/** Drops the databases of tests, but for some. */
export async function clearNodes(nodes: readonly string[], kept: readonly string[], run: Run): Promise<void> {
  await Promise.all(
    nodes.map(async (node) => {
      const rows = await run(
        node,
        `SELECT datname AS name FROM pg_database WHERE starts_with(datname, '${PREFIX}') ORDER BY 1`,
      );
      for (const { name } of rows as { name: string }[])
        if (!kept.includes(name)) await drop(node, name, run);
    }),
  );
}

/** Drops a database of one node, with transactions that a node which ended meanwhile left half finished. */
async function drop(node: string, name: string, run: Run): Promise<void> {
  const half = await run(node, `SELECT gid FROM pg_prepared_xacts WHERE database = '${name}'`);
  for (const { gid } of half as { gid: string }[])
    await run(inDatabase(node, name), `ROLLBACK PREPARED '${gid}'`);
  await run(node, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** Drops databases on all nodes. */
export async function dropOn(nodes: readonly string[], names: readonly string[], run: Run): Promise<void> {
  await Promise.all(
    nodes.map(async (node) => {
      for (const name of names) await drop(node, name, run);
    }),
  );
}

/** Runs statements in their order on every node, on all nodes at the same time. */
export async function onEach(
  nodes: readonly string[],
  run: Run,
  statements: readonly string[],
): Promise<void> {
  await Promise.all(
    nodes.map(async (node) => {
      for (const statement of statements) await run(node, statement);
    }),
  );
}
