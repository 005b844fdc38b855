// npm run bench:faults: kills and freezes the database and the service under load, round after round, and compares what was
// acknowledged with what is on record. Faults and sizes: node bench/faults/index.js [rounds] [fault,fault…]
require("./typescript");
const { chmodSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { serverIn } = require("../../test/support/embedded-server");
const { asks, compareWithRecord, startWriters } = require("../../test/support/load");
const { workerId } = require("../../dist/commands/demonstration/personas");
const { toGlobalId } = require("../../dist/entities/global-id");
const { startService } = require("./service");

const AMARA = workerId({ code: "amara" });
const ROUNDS = Number(process.argv[2] ?? 3);
const WRITERS = 8;
const READERS = 3;
const READ = "{ workers(first: 2) { totalCount } }";

/** What is done to a service and its server while both are under load. */
const FAULTS = {
  /** Every connection is cut, five times. */
  async "cut connections"({ server }) {
    const pool = server.pool();
    for (let time = 0; time < 5; time += 1) {
      await pool.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'peerway' AND pid <> pg_backend_pid()",
      );
      await pause(300);
    }
    await pool.end();
  },
  /** One process of the server is killed, so that the server ends all others and recovers. */
  async "kill a backend"({ server }) {
    const pool = server.pool();
    const { rows } = await pool.query(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'peerway' ORDER BY random() LIMIT 1",
    );
    await pool.end();
    if (rows[0]) process.kill(rows[0].pid, "SIGKILL");
  },
  async "kill the server"({ server }) {
    process.kill(server.pid(), "SIGKILL");
  },
  /** An administrator's restart: connections are closed in order. */
  async "stop the server"({ server }) {
    process.kill(server.pid(), "SIGINT");
  },
  async "freeze the server 3 s"({ server }) {
    await frozen(server.processes(), 3_000);
  },
  async "freeze the server 30 s"({ server }) {
    await frozen(server.processes(), 30_000);
  },
  async "hold a record 8 s"({ server }) {
    const pool = server.pool();
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query("SELECT FROM worker WHERE id = $1 FOR UPDATE", [AMARA]);
    await pause(8_000);
    await client.query("ROLLBACK");
    client.release();
    await pool.end();
  },
  async "freeze the service 5 s"({ service }) {
    await frozen([service.pid], 5_000);
  },
  /** It is started again, as whatever supervises it would; its own server is cleared away and brought up by the next start. */
  async "kill the service"({ service }) {
    await service.kill();
    await service.start();
  },
};

async function frozen(processes, milliseconds) {
  for (const pid of processes) process.kill(pid, "SIGSTOP");
  await pause(milliseconds);
  for (const pid of processes) process.kill(pid, "SIGCONT");
}

async function main() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "peerway-faults-"));
  chmodSync(dataDir, 0o755);
  const server = serverIn(dataDir);
  const service = await startService(dataDir);
  const wanted = process.argv[3]?.split(",") ?? Object.keys(FAULTS);
  const rows = [];
  try {
    for (const name of wanted) {
      if (!FAULTS[name]) throw new Error(`There is no fault "${name}": ${Object.keys(FAULTS).join(", ")}.`);
      for (let round = 1; round <= ROUNDS; round += 1) {
        const row = await runRound(name, { server, service });
        rows.push(row);
        process.stdout.write(`${lineOf(row)}\n`);
      }
    }
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  process.stdout.write(`\n${tableOf(wanted, rows)}\n`);
  if (rows.some(({ lost, stray, unclean }) => lost + stray + unclean > 0)) process.exitCode = 1;
}

async function runRound(name, { server, service }) {
  const worker = toGlobalId("Worker", AMARA);
  const address = () => service.address;
  const token = await service.tokenOf("trust-peer-supervisor");
  const writers = startWriters(address, token, worker, WRITERS);
  const readers = startReaders(address, await service.tokenOf("charity-hr"));
  await writers.acknowledged(20, 30_000);
  const before = performance.now();
  const stopsAfter = readers.longestGapAfter(before);
  await FAULTS[name]({ server, service });
  await writers.acknowledged(20, 90_000);
  await writers.stop();
  await readers.stop();
  // Readers of another organisation: how long they went without an answer, and what they were answered meanwhile.
  const outage = stopsAfter();
  const pool = server.pool();
  const counted = await compareWithRecord(pool, AMARA, writers.sent);
  await pool.end();
  const [{ milliseconds: slowest = 0 } = {}] = writers.sent
    .flatMap(({ answer }) => answer ?? [])
    .toSorted((a, b) => b.milliseconds - a.milliseconds);
  // Where the service itself was killed, requests under way have no answer at all.
  const broken = writers.sent.filter(({ answer }) => answer === null).length;
  const isKilled = name === "kill the service";
  return {
    name,
    ...counted,
    unclean: counted.unclean.length - (isKilled ? broken : 0),
    broken,
    outage,
    slowest,
  };
}

/** Readers of another organisation, each as fast as it is answered. */
function startReaders(address, token) {
  const answered = [];
  let isStopped = false;
  const read = async () => {
    while (!isStopped) {
      const answer = await asks(address(), token, READ);
      if (answer?.status === 200 && answer.codes.length === 0) answered.push(performance.now());
      else await pause(20);
    }
  };
  const running = Array.from({ length: READERS }, read);
  return {
    longestGapAfter: (since) => () => {
      const times = [since, ...answered.filter((time) => time > since)].toSorted((a, b) => a - b);
      return Math.max(...times.map((time, at) => (times[at + 1] ?? time) - time));
    },
    async stop() {
      isStopped = true;
      await Promise.all(running);
    },
  };
}

const lineOf = (row) =>
  `${row.name}: ${row.acknowledged} acknowledged, ${row.refused} not stored, ${row.unknown} in doubt, ${row.broken} without an answer, ${row.lost} lost, ${row.stray} stray, ${row.unclean} unclean; readers without an answer for ${(row.outage / 1000).toFixed(1)} s, slowest write ${(row.slowest / 1000).toFixed(1)} s`;

function tableOf(names, rows) {
  const heading = [
    "fault",
    "acknowledged",
    "not stored",
    "in doubt",
    "no answer",
    "lost",
    "stray",
    "unclean",
    "readers waited (s)",
    "slowest write (s)",
  ];
  const lines = names.map((name) => {
    const own = rows.filter((row) => row.name === name);
    const sum = (what) => own.reduce((total, row) => total + row[what], 0);
    const most = (what) => (Math.max(...own.map((row) => row[what])) / 1000).toFixed(1);
    const sums = ["acknowledged", "refused", "unknown", "broken", "lost", "stray", "unclean"].map(sum);
    return [name, ...sums, most("outage"), most("slowest")];
  });
  return [heading, heading.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
