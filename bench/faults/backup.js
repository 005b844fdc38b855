// npm run build && node bench/faults/backup.js: a whole cycle with PostgreSQL's own programs. One server holds the demonstration, whose
// owner is no superuser; a role for backups writes it to a file; and it is restored into an empty server under another owner, where
// every row and the record are compared. Takes half a minute, and the programs of one PostgreSQL (pg_config --bindir).
require("reflect-metadata");
const { execFileSync, spawnSync } = require("node:child_process");
const { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const {
  enterOrganisations,
  readDemonstration,
  recordDemonstration,
} = require("../../dist/commands/demonstration");
const { migrate } = require("../../dist/database/migrate");
const { SERVICE_ROLE } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { loadReference } = require("../../dist/reference");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");

const PROJECT = path.join(__dirname, "..", "..");
const BIN = process.env.PG_BIN ?? execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim();
const today = new Date().toISOString().slice(0, 10);
// PostgreSQL does not run as root.
const AS_ROOT = process.getuid?.() === 0;
const ids = AS_ROOT
  ? {
      uid: Number(execFileSync("id", ["-u", "postgres"])),
      gid: Number(execFileSync("id", ["-g", "postgres"])),
    }
  : {};

function startServer(port) {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-backup-server-"));
  chmodSync(folder, 0o755);
  if (AS_ROOT) chownSync(folder, ids.uid, ids.gid);
  const data = path.join(folder, "data");
  const run = (program, args) =>
    execFileSync(path.join(BIN, program), args, {
      ...ids,
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
  run("initdb", ["-D", data, "-A", "trust", "-U", "postgres"]);
  run("pg_ctl", [
    "-D",
    data,
    "-w",
    "-l",
    path.join(folder, "log"),
    "-o",
    `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`,
    "start",
  ]);
  return {
    url: (role, database) => `postgres://${role}@127.0.0.1:${port}/${database}`,
    stop() {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function query(url, text) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

function command(name, url, args, expected = 0) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(PROJECT, "dist/commands", `${name}.js`), ...args],
    {
      env: { ...process.env, DATABASE_URL: url },
      encoding: "utf8",
    },
  );
  if (status !== expected)
    throw new Error(`${name} ended with ${status}, not ${expected}: ${stdout}${stderr}`);
  return stdout + stderr;
}

/** Each table of ours, with how many rows it has and a hash of them all, as a role that reads everything. */
async function contents(url) {
  const tables = await query(
    url,
    "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('reach_key', 'reach_seal') ORDER BY 1",
  );
  const found = {};
  for (const { relname } of tables)
    [found[relname]] = await query(
      url,
      `SELECT count(*)::int AS rows, md5(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C")) AS hash FROM ${relname} t`,
    );
  return found;
}

async function main() {
  const started = [];
  const file = path.join(mkdtempSync(path.join(tmpdir(), "peerway-backup-file-")), "peerway.dump");
  try {
    started.push(startServer(55_431), startServer(55_432));
    const [from, to] = started;
    for (const text of [
      "CREATE ROLE first_owner LOGIN CREATEROLE",
      "CREATE DATABASE peerway OWNER first_owner",
    ])
      await query(from.url("postgres", "postgres"), text);
    const owner = from.url("first_owner", "peerway");
    await migrate(owner);
    await seedReference(owner, PROJECT);
    const demonstration = readDemonstration(PROJECT, today);
    await enterOrganisations(owner, demonstration);
    const readReference = async () => {
      const reader = await openReferenceReader(owner, SERVICE_ROLE);
      try {
        return await loadReference(reader);
      } finally {
        await reader.close();
      }
    };
    await recordDemonstration(owner, readReference, demonstration);
    console.log(
      "as the owner:",
      command("backup", owner, ["--to", file, "--bin", BIN], 1).trim().split("\n").at(-1),
    );
    if (existsSync(file)) throw new Error("A backup was written by a role that sees nothing.");
    await query(
      from.url("postgres", "postgres"),
      "CREATE ROLE peerway_backup LOGIN BYPASSRLS IN ROLE pg_read_all_data",
    );
    console.log(command("backup", from.url("peerway_backup", "peerway"), ["--to", file, "--bin", BIN]));

    for (const text of [
      "CREATE ROLE second_owner LOGIN CREATEROLE",
      "CREATE DATABASE peerway OWNER second_owner",
    ])
      await query(to.url("postgres", "postgres"), text);
    const second = to.url("second_owner", "peerway");
    console.log(command("restore", second, ["--from", file, "--bin", BIN]));
    const [before, after] = [
      await contents(from.url("postgres", "peerway")),
      await contents(to.url("postgres", "peerway")),
    ];
    const different = Object.keys(before).filter(
      (table) => JSON.stringify(before[table]) !== JSON.stringify(after[table]),
    );
    if (different.length > 0) throw new Error(`These are not what they were: ${different.join(", ")}`);
    console.log(`${Object.keys(before).length} tables are what they were.`);
    console.log("again:", command("restore", second, ["--from", file, "--bin", BIN], 1).trim());
    await query(
      to.url("postgres", "peerway"),
      "SET session_replication_role = replica; UPDATE post SET started_on = started_on - 400 WHERE id = (SELECT id FROM post LIMIT 1)",
    );
    console.log(
      "altered:",
      command("verify-trail", second, ["--against", `${file}.ends`], 1)
        .trim()
        .split("\n")
        .find((line) => line.includes("broken")),
    );
  } finally {
    for (const each of started) each.stop();
    rmSync(path.dirname(file), { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
