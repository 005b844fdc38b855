// The database that everything is measured on: embedded, migrated, seeded, and removed at the end.
const { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { ensureDatabase } = require("../../../dist/database/create");
const { startEmbedded } = require("../../../dist/database/embedded");
const { migrate } = require("../../../dist/database/migrate");
const { seedReference } = require("../../../dist/reference/publishing/seed");

const PROJECT = path.join(__dirname, "..", "..", "..");

/** A small separate server, not the demonstration's: nothing here has to survive a power cut, and the bulk is written fast. */
const SETTINGS = [
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "wal_level=minimal",
  "max_wal_senders=0",
  "max_wal_size=16GB",
  "checkpoint_timeout=1h",
  "shared_buffers=1GB",
  "effective_cache_size=4GB",
  "maintenance_work_mem=512MB",
  "autovacuum=off",
  "random_page_cost=1.1",
];

async function openDatabase({ keep }) {
  const folder = mkdtempSync(path.join(process.env.DATA_DIR || tmpdir(), "peerway-bench-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder, settings: SETTINGS });
  const close = async () => {
    await cluster.stop();
    if (keep) process.stdout.write(`The data stays in ${folder}\n`);
    else rmSync(folder, { recursive: true, force: true });
  };
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const server = await serverOf(url);
    return { url, folder, close, cpu: () => cpuOfServer(server) };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Processor time that the server's processes have used until now, in milliseconds; null where the system does not say. The
 * first process counts those that have ended.
 */
function cpuOfServer(parent) {
  try {
    const used = (fields, [user, system]) => (Number(fields[user]) + Number(fields[system])) * 10;
    return readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .map((name) => fieldsOf(name))
      .filter((fields) => fields?.[1] === parent)
      .reduce((sum, fields) => sum + used(fields, [11, 12]), used(fieldsOf(parent), [13, 14]));
  } catch {
    return null;
  }
}

/** The process that has started all others of the server. */
const serverOf = (url) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query("SELECT current_setting('data_directory') AS folder");
    return readFileSync(path.join(rows[0].folder, "postmaster.pid"), "utf8").split("\n")[0];
  });

/** The fields of a process in /proc, after its name; null if it has ended. */
function fieldsOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
  } catch {
    return null;
  }
}

/** Runs work on a connection of the owner, who bypasses row-level security. */
async function asOwner(url, work) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs work that writes straight into the tables: triggers and foreign keys are left out until it ends. */
async function inBulk(url, work) {
  return asOwner(url, async (client) => {
    await client.query("SET session_replication_role = replica");
    await client.query("SET work_mem = '128MB'");
    return work(client);
  });
}

module.exports = { openDatabase, asOwner, inBulk };
