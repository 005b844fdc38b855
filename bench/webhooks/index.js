// npm run bench:webhooks: how many events a second one process delivers to a receiver on this machine.
// The receiver is a process of its own, which answers 204 after it has read the body. Commits reach the disk.
require("reflect-metadata");
const { fork } = require("node:child_process");
const events = require("node:events");
const { randomUUID, randomBytes } = require("node:crypto");
const { createServer } = require("node:http");
const { mkdtempSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir, loadavg } = require("node:os");
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { Client } = require("pg");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { openServicePool } = require("../../dist/database/pool");
const { asOrganisation } = require("../../dist/database/transaction");
const { GuardedClient } = require("../../dist/outward/guarded-client");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { insertFact } = require("../../dist/repositories/evidence/facts");
const {
  insertProgress,
  insertSubscription,
  setState,
} = require("../../dist/repositories/events/subscriptions");
const { endOfFeed, START_OF_FEED } = require("../../dist/repositories/workforce/changes");
const { deliverEvents } = require("../../dist/services/events/deliver-events");
const { sendBy } = require("../../dist/start/deliver-events");
const { peopleOf } = require("../row-level-security/people");

const PROJECT = path.join(__dirname, "..", "..");
const EVENTS = Number(process.argv[2] ?? 5_000);
const WORKERS = 200;
const A_TRANSACTION = 25;
const ORGANISATION = randomUUID();

if (process.argv[2] === "receive") receive();
else
  main().catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });

/** The receiver's process: it reports how many messages it has accepted. */
function receive() {
  let accepted = 0;
  const server = createServer((request, response) => {
    request.resume().on("end", () => {
      accepted += 1;
      response.writeHead(204).end();
    });
  });
  server.listen(0, "127.0.0.1", () => process.send({ port: server.address().port }));
  process.on("message", () => process.send({ accepted }));
  process.on("disconnect", () => process.exit());
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-webhooks-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder });
  const receiver = fork(__filename, ["receive"]);
  const [{ port }] = await events.once(receiver, "message");
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const pool = openServicePool(url, { size: 4 });
    await write(url, pool, port);
    await measure(pool, receiver);
    await pool.end();
  } finally {
    receiver.disconnect();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a subscription, and events about many workers after it. */
async function write(url, pool, port) {
  const owner = new Client({ connectionString: url });
  await owner.connect();
  await owner.query(peopleOf([ORGANISATION], WORKERS).replace("VACUUM ANALYZE;", ""));
  const { rows: workers } = await owner.query("SELECT id FROM worker ORDER BY id");
  const { rows: persons } = await owner.query("SELECT id FROM person LIMIT 1");
  const { rows: kinds } = await owner.query("SELECT id FROM supervision_kind LIMIT 1");
  await owner.query("VACUUM ANALYZE");
  await owner.end();
  const within = (work) => asOrganisation(pool, ORGANISATION, work, { operation: "bench" });
  const id = randomUUID();
  await within(async (db) => {
    await insertSubscription(db, {
      organisationId: ORGANISATION,
      id,
      url: `http://127.0.0.1:${port}/`,
      types: null,
      routes: null,
      kinds: ["FACT_RECORDED"],
      client: null,
      subscribedBy: persons[0].id,
    });
    await insertProgress(db, ORGANISATION, id, (await endOfFeed(db, ORGANISATION)) ?? START_OF_FEED, null);
    await setState(db, ORGANISATION, id, "ACTIVE", null);
  });
  for (let at = 0; at < EVENTS; at += A_TRANSACTION)
    await within(async (db) => {
      for (let each = at; each < at + A_TRANSACTION; each += 1)
        await insertFact(
          db,
          {
            organisationId: ORGANISATION,
            id: randomUUID(),
            workerId: workers[each % workers.length].id,
            kind: "SUPERVISION",
            recordedBy: persons[0].id,
            recordedAs: "HR",
          },
          { supervisionKindId: kinds[0].id, heldOn: "2026-01-05" },
        );
    });
}

async function measure(pool, receiver) {
  const client = new GuardedClient({ allowsLocal: true });
  const deliverer = deliverEvents({
    workers: 4,
    organisations: () => new Map([[ORGANISATION, { code: "BENCH" }]]),
    publicUrl: "https://peerway.example",
    key: { bytes: randomBytes(32) },
    now: () => new Date(),
    random: Math.random,
    today: () => "2026-11-29",
    basisOf: async () => 1,
    within: (organisationId, work) =>
      asOrganisation(pool, organisationId, work, { operation: "deliverEvents" }),
    send: (message) => sendBy(client, message),
    onTrouble: console.error,
  });
  const load = loadavg()[0];
  const began = performance.now();
  const processor = process.cpuUsage();
  deliverer.wake(ORGANISATION);
  let accepted = 0;
  while (accepted < EVENTS) {
    await pause(50);
    receiver.send("count");
    [{ accepted }] = await events.once(receiver, "message");
  }
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(processor);
  await deliverer.close();
  client.close();
  console.log(
    `${accepted} events in ${seconds.toFixed(1)} s: ${Math.round(accepted / seconds)} a second; ` +
      `${((user + system) / 1_000 / accepted).toFixed(2)} ms of this process's processor time each; load ${load.toFixed(1)} at the start`,
  );
}
