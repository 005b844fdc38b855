// npm run bench:scaling [workers] [options]: what a worker's record takes up, and what keeping their readiness costs.
// docs/scaling.md multiplies the figures. Options:
//   --processes=N     so many processes keep readiness at the same time; 1,4 measures one after the other
//   --share=0.15      each process gets so much of a core at most, and PostgreSQL all that is left (as root, on Linux)
//   --compare=FOLDER  another checkout that was built; it takes turns with this one on the same database
//   --rounds=N        each phase so many times; medians are shown
//   --statements      shows what the dearest statements take in each phase (they take longer by being counted)
//   --setting=a=b     a setting of PostgreSQL; may be repeated
require("reflect-metadata");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { Client } = require("pg");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { measure } = require("./measuring");
const { populationOf, RECORD } = require("./population");
const { serverOf } = require("./processor");
const { parseShare } = require("./share");
const { printDays, printSizes } = require("./sizes");

const PROJECT = path.join(__dirname, "..", "..");
const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const EMPLOYERS = [randomUUID(), randomUUID()];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    processes: { type: "string", default: "1" },
    compare: { type: "string" },
    share: { type: "string" },
    rounds: { type: "string", default: "1" },
    statements: { type: "boolean", default: false },
    setting: { type: "string", multiple: true, default: [] },
  },
});
const WORKERS = Number(positionals[0] ?? 2000);

async function main() {
  const share = options.share === undefined ? null : parseShare(options.share);
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-scaling-"));
  chmodSync(folder, 0o755);
  const settings = ["max_wal_size=4GB", ...options.setting];
  if (options.statements) settings.push("shared_preload_libraries=pg_stat_statements");
  const cluster = await startEmbedded({ dataDir: folder, settings });
  let client = null;
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    client = new Client({ connectionString: url });
    await client.connect();
    if (options.statements) await client.query("CREATE EXTENSION pg_stat_statements");
    const began = performance.now();
    // One by one: VACUUM cannot share a transaction.
    for (const statement of populationOf(EMPLOYERS, WORKERS / EMPLOYERS.length, TODAY).split(";\n"))
      if (statement.trim()) await client.query(statement);
    const facts = Object.values(RECORD).reduce((sum, times) => sum + times, 0);
    console.log(`${WORKERS} workers with ${facts} facts each, in ${seconds(began)} s`);
    await measure(client, {
      url,
      today: TODAY,
      server: serverOf(folder),
      workers: WORKERS,
      claims: RECORD.JUDGEMENT,
      builds: [PROJECT, ...(options.compare ? [path.resolve(options.compare)] : [])],
      processes: options.processes.split(",").map(Number),
      share,
      statements: options.statements,
      rounds: Number(options.rounds),
    });
    await client.query("VACUUM ANALYZE");
    await printSizes(client, WORKERS);
    await printDays(client, WORKERS, TODAY);
  } catch (error) {
    // Said before the server ends, which may fail too.
    console.error(error);
    process.exitCode = 1;
  } finally {
    await client?.end();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (began) => ((performance.now() - began) / 1000).toFixed(0);

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
