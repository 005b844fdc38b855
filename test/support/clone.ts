import { randomBytes } from "node:crypto";
import type { Socket } from "node:net";
import { Client } from "pg";
import { registerRlsScopeKey } from "../../src/database/rls-scope-key";
import { closeOn, copying, dropOn, onEach, PREFIX, runOnce } from "./citus/nodes";

export const TEMPLATE = "peerway_template";
export const DEMONSTRATION_TEMPLATE = "peerway_demonstration";

/** The templates of all test files, of which each process makes a copy of its own that its files copy in turn. */
const SHARED = [TEMPLATE, DEMONSTRATION_TEMPLATE];

/** A database of one test file's own: a copy of the template, which knows the key of this process. */
export async function cloneDatabase({
  template = TEMPLATE,
  name = `peerway_${randomBytes(6).toString("hex")}`,
  cluster = process.env.PEERWAY_TEST_CLUSTER,
} = {}): Promise<string> {
  if (!cluster) throw new Error("There is no test cluster: run the tests with npm test.");
  if (!SHARED.includes(template) || cluster !== process.env.PEERWAY_TEST_CLUSTER) {
    const url = await copy(cluster, template, name);
    await registerRlsScopeKey(url);
    return url;
  }
  // Registering the key in every copy would take a connection more each, which costs a third of a copy.
  const known = ours.get(template) ?? withOurKey(cluster, template);
  ours.set(template, known);
  return copy(cluster, await known, name);
}

const ours = new Map<string, Promise<string>>();

async function withOurKey(cluster: string, template: string): Promise<string> {
  const name = `${template}_${process.pid}`;
  await registerRlsScopeKey(await copy(cluster, template, name, "OF_PROCESS"));
  await closeForCopies(name);
  return name;
}

/** The nodes of a run against a cluster that somebody brought, the coordinator first; none on one PostgreSQL. */
const nodesOfRun = (): readonly string[] => process.env.PEERWAY_TEST_NODES?.split(" ") ?? [];

/** The name of a database on the servers of this run. */
export function nameInRun(name: string): string {
  if (nodesOfRun().length === 0) return name;
  return PREFIX + (SHARED.includes(name) ? `${name}_${process.env.PEERWAY_TEST_TEMPLATE_HASH}` : name);
}

async function copy(
  cluster: string,
  template: string,
  name: string,
  kept: "OF_FILE" | "OF_PROCESS" = "OF_FILE",
): Promise<string> {
  const nodes = nodesOfRun();
  if (nodes.length > 0) {
    const copied = nameInRun(name);
    await onEach(nodes, runOn, copying(nameInRun(template), copied));
    if (kept === "OF_FILE") copiesOfFile.add(copied);
    return Object.assign(new URL(cluster), { pathname: `/${copied}` }).href;
  }
  const client = await connectionTo(cluster);
  await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  // A copy does not inherit what the migrations took from everybody.
  await client.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return url.href;
}

const runOn = async (url: string, text: string) => (await (await connectionTo(url)).query(text)).rows;

/** Each copy keeps processes of every node busy, so those of a test file are dropped after it. */
const copiesOfFile = new Set<string>();
if (nodesOfRun().length > 0)
  (globalThis as { dropCopiesOfFile?: () => Promise<void> }).dropCopiesOfFile = async () => {
    const names = [...copiesOfFile];
    copiesOfFile.clear();
    await dropOn(nodesOfRun(), names, runOnce);
  };

/** On a cluster the engine itself is connected to each database; nobody may be to one that is copied. */
async function closeForCopies(name: string): Promise<void> {
  const nodes = nodesOfRun();
  if (nodes.length > 0) await closeOn(nodes, nameInRun(name), runOn);
}

/** A copy becomes one that others are made from, under another name. */
export async function makeTemplate(url: string, name: string): Promise<void> {
  const [from, to] = [databaseIn(url), nameInRun(name)];
  const nodes = nodesOfRun();
  if (nodes.length > 0) await closeOn(nodes, from, runOn);
  copiesOfFile.delete(from);
  await onEach(nodes.length > 0 ? nodes : [process.env.PEERWAY_TEST_CLUSTER ?? ""], runOn, [
    `ALTER DATABASE ${from} RENAME TO ${to}`,
  ]);
}

const connections = new Map<string, Promise<Client>>();

/** One connection for all copies that this process makes. It keeps no process alive. */
function connectionTo(cluster: string): Promise<Client> {
  const connection = connections.get(cluster) ?? connect(cluster);
  connections.set(cluster, connection);
  return connection;
}

async function connect(cluster: string): Promise<Client> {
  const client = new Client({ connectionString: cluster });
  const forget = () => connections.delete(cluster);
  client.on("error", forget);
  client.on("end", forget);
  try {
    await client.connect();
  } catch (error) {
    forget();
    throw error;
  }
  (client as unknown as { connection: { stream: Socket } }).connection.stream.unref();
  return client;
}

/** Takes a copy away, whoever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  const nodes = nodesOfRun();
  await onEach(nodes.length > 0 ? nodes : [process.env.PEERWAY_TEST_CLUSTER ?? ""], runOn, [
    `DROP DATABASE ${databaseIn(url)} WITH (FORCE)`,
  ]);
}

export const databaseIn = (url: string): string => new URL(url).pathname.slice(1);
