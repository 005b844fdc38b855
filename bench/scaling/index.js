// npm run bench:scaling [workers]: what a worker's record takes up, and what keeping their readiness costs. docs/scaling.md
// multiplies the figures.
require("reflect-metadata");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { openServicePool, SERVICE_ROLE } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { asOrganisation } = require("../../dist/database/transaction");
const { loadReference } = require("../../dist/reference");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { keepReadiness } = require("../../dist/services/readiness/keep-readiness");
const { populationOf, RECORD } = require("./population");

const PROJECT = path.join(__dirname, "..", "..");
const TODAY = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
const WORKERS = Number(process.argv[2] ?? 10_000);
const EMPLOYERS = [randomUUID(), randomUUID()];

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-scaling-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder, settings: ["max_wal_size=4GB"] });
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const client = new Client({ connectionString: url });
    await client.connect();
    const began = performance.now();
    // One by one: VACUUM cannot share a transaction.
    for (const statement of populationOf(EMPLOYERS, WORKERS / EMPLOYERS.length, TODAY).split(";\n"))
      if (statement.trim()) await client.query(statement);
    const facts = Object.values(RECORD).reduce((sum, times) => sum + times, 0);
    console.log(`${WORKERS} workers with ${facts} facts each, in ${seconds(began)} s`);
    await keep(url);
    await client.query("VACUUM ANALYZE");
    await sizes(client);
    await days(client);
    await client.end();
  } catch (error) {
    // Said before the server ends, which may fail too.
    console.error(error);
    process.exitCode = 1;
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const seconds = (began) => ((performance.now() - began) / 1000).toFixed(0);

/** Computes everybody's readiness in this one process, as a service with READINESS_WORKERS=2 would. */
async function keep(url) {
  const reader = await openReferenceReader(url, SERVICE_ROLE);
  const reference = await loadReference(reader);
  await reader.close();
  const pool = openServicePool(url, { size: 4 });
  const keeper = keepReadiness({
    workers: 2,
    reference: { current: reference },
    today: () => TODAY,
    within: (organisationId, work) => asOrganisation(pool, organisationId, work),
    onTrouble: (error) => {
      throw error;
    },
  });
  const began = performance.now();
  const before = process.cpuUsage();
  keeper.wake(null);
  await keeper.idle();
  const took = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(before);
  await keeper.close();
  await pool.end();
  console.log(
    `readiness of all of them: ${took.toFixed(0)} s, ${(WORKERS / took).toFixed(0)} workers a second; ${((user + system) / 1000 / WORKERS).toFixed(2)} ms of Node's processor time each`,
  );
}

/** What each table takes up for one worker. */
async function sizes(client) {
  const tables = await client.query(`
    SELECT relname::text AS name, pg_table_size(c.oid)::float8 AS heap, pg_indexes_size(c.oid)::float8 AS indexes FROM pg_class c
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = c.oid AND attname = 'organisation_id' AND NOT attisdropped)
    ORDER BY pg_total_relation_size(c.oid) DESC`);
  const found = [];
  for (const table of tables.rows) {
    const { rows } = await client.query(
      `SELECT count(*)::int AS rows, avg(pg_column_size(t.*))::float8 AS bytes FROM ${table.name} t`,
    );
    if (rows[0].rows >= WORKERS) found.push({ ...table, ...rows[0] });
  }
  const line = (...cells) =>
    console.log(cells.map((cell, at) => String(cell)[at ? "padStart" : "padEnd"](at ? 14 : 26)).join(""));
  line("", "rows a worker", "bytes a row", "with page", "indexes", "kB a worker");
  for (const { name, rows, bytes, heap, indexes } of found)
    line(
      name,
      (rows / WORKERS).toFixed(1),
      bytes.toFixed(0),
      (heap / rows).toFixed(0),
      (indexes / rows).toFixed(0),
      ((heap + indexes) / WORKERS / 1024).toFixed(1),
    );
  const total = (of) => found.reduce((sum, each) => sum + each[of], 0);
  line(
    "all",
    (total("rows") / WORKERS).toFixed(1),
    "",
    "",
    "",
    ((total("heap") + total("indexes")) / WORKERS / 1024).toFixed(1),
  );
}

/** How many come due because a day begins. */
async function days(client) {
  const { rows } = await client.query(
    `SELECT avg(due)::float8 AS mean, max(due)::int AS most FROM (
       SELECT day, (SELECT count(*)::int FROM readiness_state WHERE recompute_on = day::date) AS due FROM generate_series('${TODAY}'::date + 1, '${TODAY}'::date + 30, interval '1 day') AS day) d`,
  );
  const share = (count) => `${((100 * count) / WORKERS).toFixed(1)} %`;
  console.log(
    `due by a day that begins, over the next 30: ${share(rows[0].mean)} on average, ${share(rows[0].most)} at most`,
  );
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
