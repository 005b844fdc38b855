// What keeping everybody's readiness costs, phase by phase, in processes that are warm.
const path = require("node:path");
const { tellGoal } = require("../goals");
const { startKeepers } = require("./keepers");
const { makeDue, PHASES, requireStored, someDue } = require("./phases");
const { processorTimeOf } = require("./processor");

/** Workers in a batch, and batches of a process at the same time. */
const BATCH = 100;
const BATCHES = 2;

const line = (...cells) =>
  console.log(cells.map((cell, at) => String(cell)[at ? "padStart" : "padEnd"](at ? 12 : 38)).join(""));

const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Measures each phase for each number of processes and each build, and prints medians. Builds take turns. A new process
 * first computes everybody once, which is shown as well. What is stored is counted each time, and compared between
 * all runs.
 */
exports.measure = async function measure(client, parts) {
  line("", "a second", "Node, ms", "PostgreSQL", "together", "seconds");
  const rates = new Map();
  for (const count of parts.processes) {
    console.log(`${count} process${count === 1 ? "" : "es"}`);
    const measured = await measureProcesses(client, parts, count);
    rates.set(count, measured);
    if (count === 1 && parts.share === null) tellRates(measured);
  }
  if (rates.size > 1) compareRates(rates);
};

/** A process that is new is slower and has no goal of its own; nor have two builds that take turns. */
function tellRates(measured) {
  for (const { name } of PHASES) {
    const rate = measured.get(`  ${name}`);
    if (rate !== undefined) tellGoal(`workers a second kept, ${name}`, rate, { least: 400 });
  }
}

/** How much N processes do, as a part of N times what the fewest do. */
function compareRates(rates) {
  const [[fewest, first], ...more] = rates;
  for (const [count, measured] of more) {
    console.log(`${count} processes in place of ${fewest}`);
    for (const [name, rate] of measured) {
      const ratio = rate / first.get(name);
      const each = (ratio * fewest) / count;
      line(name, `× ${ratio.toFixed(2)}`, `${each.toFixed(2)} N`);
      if (PHASES.some((phase) => name === `  ${phase.name}`))
        tellGoal(`${count} processes to ${count / fewest} times ${fewest},${name.slice(1)}`, each, {
          least: 0.8,
        });
    }
  }
}

/** @returns how many workers a second, by what is printed before them. */
async function measureProcesses(client, parts, count) {
  const { builds, rounds, workers } = parts;
  const rates = new Map();
  const show = (name, runs) => rates.set(name, print(name, runs, workers));
  const runners = [];
  for (const build of builds) {
    const keepers = await startKeepers(path.join(build, "dist"), count, parts);
    const name = builds.length > 1 ? `, ${path.basename(build)}` : "";
    runners.push({ name, keepers });
    show(`  new${name}`, [await run(client, parts, keepers, PHASES[0])]);
  }
  for (const phase of PHASES) {
    if (parts.statements) await client.query("SELECT pg_stat_statements_reset()");
    const found = new Map(runners.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1)
      for (const { name, keepers } of round % 2 ? [...runners].reverse() : runners) {
        // Connections that nothing was sent on for ten seconds have been closed, with what they had planned.
        await client.query(someDue(BATCH * BATCHES * count));
        await keepers.compute();
        found.get(name).push(await run(client, parts, keepers, phase));
      }
    for (const [name, runs] of found) show(`  ${phase.name}${name}`, runs);
    // Those who were computed so that connections are warm are counted as well.
    const counted = workers + Math.min(workers, BATCH * BATCHES * count);
    if (parts.statements) await printStatements(client, rounds * runners.length * counted);
  }
  for (const { keepers } of runners) await keepers.end();
  return rates;
}

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

/** @returns how many workers a second. */
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
  return 1000 / each(({ took }) => took);
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
