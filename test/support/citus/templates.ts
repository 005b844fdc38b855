import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { distribute } from "../../../src/database/distributing/distribute";
import { requireDistributable } from "../../../src/database/distributing/refusals";
import { analyse } from "../analyse";
import { DEMONSTRATION_TEMPLATE, TEMPLATE } from "../clone";
import { buildTemplates, PROJECT } from "../template";
import { clearNodes, closeOn, inDatabase, onEach, PREFIX, readNodes, runOnce } from "./nodes";

/** What the templates are made from: if any of it changes, they are made again. */
const MADE_FROM = ["src/migrations", "src/database/distributing", "src/commands/demonstration", "seed"];

/** Half as many as the engine takes by default are enough to have two on each of two nodes, and are made in half the time. */
const SHARDS = 4;

/** A hash of what the templates are made from. */
export function hashOfTemplates(): string {
  const hash = createHash("sha256");
  for (const folder of MADE_FROM)
    for (const entry of readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()) {
      hash.update(entry.slice(PROJECT.length));
      hash.update(readFileSync(entry));
    }
  return hash.digest("hex").slice(0, 10);
}

/**
 * Prepares the cluster for a run: drops what earlier runs left, and makes the distributed databases that tests copy, unless
 * they are there already. One run at a time can use a cluster.
 * @returns what the run's processes need to know.
 */
export async function prepareCluster(given: string, say: (line: string) => void) {
  const nodes = await readNodes(given);
  const hash = hashOfTemplates();
  const templates = [TEMPLATE, DEMONSTRATION_TEMPLATE];
  const finished = templates.map((name) => `${PREFIX}${name}_${hash}`);
  await clearNodes(nodes, finished, runOnce);
  const [coordinator = ""] = nodes;
  const found = await runOnce(
    coordinator,
    `SELECT FROM pg_database WHERE datname IN (${finished.map((name) => `'${name}'`).join(", ")})`,
  );
  if (found.length < finished.length) {
    await clearNodes(nodes, [], runOnce);
    say("Filling the databases that tests copy …");
    const plain = templates.map((name) => `${PREFIX}${name}`);
    await buildTemplates(coordinator, { template: plain[0] ?? "", demonstration: plain[1] ?? "" });
    for (const [at, name] of plain.entries()) {
      say(`Distributing ${name} over ${nodes.length} nodes, which takes a minute …`);
      await distributeOver(nodes, name);
      await closeOn(nodes, name, runOnce);
      // The coordinator's comes last: it says that the others are there.
      for (const node of [...nodes].reverse())
        await runOnce(node, `ALTER DATABASE ${name} RENAME TO ${finished[at]}`);
    }
  }
  return { nodes, hash, coordinator, clear: () => clearNodes(nodes, finished, runOnce) };
}

/** Makes a database of the coordinator one of all nodes. */
async function distributeOver(nodes: readonly string[], name: string): Promise<void> {
  const [coordinator = "", ...workers] = nodes;
  await onEach(workers, runOnce, [`CREATE DATABASE ${name}`]);
  await onEach(
    nodes.map((node) => inDatabase(node, name)),
    runOnce,
    ["CREATE EXTENSION citus"],
  );
  const ownerUrl = inDatabase(coordinator, name);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const at = (url: string) => `'${new URL(url).hostname}', ${new URL(url).port || 5432}`;
    await client.query(`SELECT citus_set_coordinator_host(${at(coordinator)})`);
    for (const worker of workers) await client.query(`SELECT citus_add_node(${at(worker)})`);
    await requireDistributable(client);
    await client.query(`SET citus.shard_count = ${SHARDS}`);
    await distribute(client, () => {});
  } finally {
    await client.end();
  }
  await analyse(ownerUrl);
}
