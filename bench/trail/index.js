// npm run bench:trail: what the trail adds to a recorded fact, and what one chain an organisation costs concurrent writers.
// The same statements with the trail's trigger and without it, by turns in one database; commits reach the disk.
require("reflect-metadata");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { openServicePool } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { asOrganisation } = require("../../dist/database/transaction");
const { insertFact } = require("../../dist/repositories/evidence/facts");
const { verifyTrail } = require("../../dist/services/rights/verify-trail");
const { peopleOf } = require("../row-level-security/people");

const PROJECT = path.join(__dirname, "..", "..");
const ROUNDS = Number(process.argv[2] ?? 9);
const WRITES = 60;
const WRITERS = 8;
const ORGANISATIONS = Array.from({ length: WRITERS }, () => randomUUID());

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-trail-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder });
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const owner = new Client({ connectionString: url });
    await owner.connect();
    // Should something fail, the server stops before this has closed.
    owner.on("error", () => {});
    await owner.query(peopleOf(ORGANISATIONS, 40).replace("VACUUM ANALYZE;", ""));
    await owner.query("VACUUM ANALYZE");
    const { rows: persons } = await owner.query("SELECT id FROM person LIMIT 1");
    const { rows: workers } = await owner.query("SELECT organisation_id, id FROM worker");
    const { rows: kinds } = await owner.query("SELECT id FROM supervision_kind LIMIT 1");
    const pool = openServicePool(url, { size: WRITERS, pipelined: false });
    const of = (organisation) => workers.filter((each) => each.organisation_id === organisation);
    const write = (worker, facts) =>
      asOrganisation(pool, worker.organisation_id, async (db) => {
        for (let each = 0; each < facts; each += 1)
          await insertFact(
            db,
            {
              organisationId: worker.organisation_id,
              id: randomUUID(),
              workerId: worker.id,
              kind: "SUPERVISION",
              recordedBy: persons[0].id,
              recordedAs: "HR",
            },
            { supervisionKindId: kinds[0].id, heldOn: "2026-03-03" },
          );
      });
    /** Milliseconds a transaction. @param writers each with workers of their own, one after another. */
    const time = async (writers, facts, writes = WRITES) => {
      const began = performance.now();
      await Promise.all(
        writers.map(async (own) => {
          for (let each = 0; each < writes; each += 1) await write(own[each % own.length], facts);
        }),
      );
      return (performance.now() - began) / (writes * writers.length);
    };
    const [first] = ORGANISATIONS;
    const ofOne = ORGANISATIONS.map((_, writer) => of(first).filter((__, at) => at % WRITERS === writer));
    const CASES = {
      "one fact": () => time([of(first)], 1),
      "250 facts together": () => time([of(first)], 250, 2),
      "8 writers, one organisation": () => time(ofOne, 1),
      "8 writers, 8 organisations": () => time(ORGANISATIONS.map(of), 1),
    };
    const times = new Map(Object.keys(CASES).map((name) => [name, { with: [], without: [] }]));
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [name, run] of Object.entries(CASES))
        for (const variant of round % 2 ? ["with", "without"] : ["without", "with"]) {
          await owner.query(
            `ALTER TABLE fact ${variant === "with" ? "ENABLE" : "DISABLE"} TRIGGER left_in_trail`,
          );
          const took = await run();
          // The first round warms up.
          if (round > 0) times.get(name)[variant].push(took);
        }
    for (const [name, { with: followed, without }] of times)
      process.stdout.write(
        `${name.padEnd(30)} without ${median(without).toFixed(2)} ms, with the trail ${median(followed).toFixed(2)} ms, x${(median(followed) / median(without)).toFixed(2)}\n`,
      );
    const began = performance.now();
    const found = await asOrganisation(pool, first, (db) => verifyTrail(db, first), {
      capacities: ["AUDITOR"],
    });
    // Facts were written without the trail, and nothing else may be wrong.
    if (found.holds || !found.why.includes("none shows who recorded")) throw new Error(JSON.stringify(found));
    const entries = found.sequence - 1;
    process.stdout.write(
      `verified ${entries} entries, ${Math.round((entries / (performance.now() - began)) * 1000)} a second\n`,
    );
    await Promise.all([owner.end(), pool.end()]);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
