// What keeping everybody's readiness costs, phase by phase, in processes that are warm.
const path = require("node:path");
const { startKeepers } = require("./keepers");
const { makeDue, PHASES, requireStored } = require("./phases");
const { processorTimeOf } = require("./processor");

const line = (...cells) =>
  console.log(cells.map((cell, at) => String(cell)[at ? "padStart" : "padEnd"](at ? 12 : 34)).join(""));

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Measures each phase for each build and number of processes, in turn, and prints medians. A new process first computes
 * everybody once, which is shown as well. What is stored is counted each time, and compared between all builds.
 */
exports.measure = async function measure(client, parts) {
  const { builds, processes, rounds, url, today } = parts;
  const runners = [];
  for (const build of builds)
    for (const count of processes)
      runners.push({
        name: `${builds.length > 1 ? `${path.basename(build)}, ` : ""}${count} process${count === 1 ? "" : "es"}`,
        keepers: await startKeepers(path.join(build, "dist"), count, { url, today }),
      });
  line("", "a second", "Node, ms", "PostgreSQL", "together", "seconds");
  for (const { name, keepers } of runners)
    print(`new: ${name}`, [await run(client, parts, keepers, PHASES[0])], parts.workers);
  for (const phase of PHASES) {
    if (parts.statements) await client.query("SELECT pg_stat_statements_reset()");
    const found = new Map(runners.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const { name, keepers } of round % 2 ? [...runners].reverse() : runners)
        found.get(name).push(await run(client, parts, keepers, phase));
    console.log(phase.name);
    for (const [name, runs] of found) print(`  ${name}`, runs, parts.workers);
    if (parts.statements) await printStatements(client, rounds * runners.length * parts.workers);
  }
  for (const { keepers } of runners) await keepers.end();
};

/** Once for everybody. What is stored has to be the same as before, except that a fact of each may change it. */
async function run(client, parts, keepers, phase) {
  const { server, workers, claims } = parts;
  await makeDue(client, phase);
  const began = performance.now();
  const before = processorTimeOf(server);
  const node = await keepers.compute();
  const took = performance.now() - began;
  const postgres = processorTimeOf(server) - before;
  const stored = await requireStored(client, workers, claims);
  if (!phase.changes && parts.stored && parts.stored !== stored)
    throw new Error(`What is stored differs from what was stored before: ${phase.name}`);
  parts.stored = stored;
  return { took, node, postgres };
}

function print(name, runs, workers) {
  const each = (of) => median(runs.map(of)) / workers;
  line(
    name,
    (1000 / each(({ took }) => took)).toFixed(0),
    each(({ node }) => node).toFixed(2),
    each(({ postgres }) => postgres).toFixed(2),
    each(({ node, postgres }) => node + postgres).toFixed(2),
    ((each(({ took }) => took) * workers) / 1000).toFixed(1),
  );
}

/** The dearest statements of the service, in milliseconds and pages a worker. */
async function printStatements(client, workers) {
  const { rows } = await client.query(
    `SELECT query, calls::int, total_exec_time AS took, rows::int, (shared_blks_hit + shared_blks_read)::float8 AS pages, wal_bytes::float8 AS wal
     FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid WHERE rolname = 'peerway_service' ORDER BY total_exec_time DESC LIMIT 16`,
  );
  line("", "ms a worker", "pages", "rows", "WAL, bytes", "calls");
  for (const { query, calls, took, rows: count, pages, wal } of rows)
    console.log(
      `${[(took / workers).toFixed(3), (pages / workers).toFixed(1), (count / workers).toFixed(1), (wal / workers).toFixed(0), calls].map((cell) => String(cell).padStart(12)).join("")}  ${query.replace(/\s+/g, " ").trim().slice(0, 110)}`,
    );
}
