// npm run bench:feed: what the feed of changes adds to those who write and to the keeper of readiness, and what reading it takes.
// The same work with the feed's triggers and without them, by turns in one database; commits reach the disk.
require("reflect-metadata");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, readFileSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { Readable } = require("node:stream");
const { rlsScopeOf } = require("../../dist/access/rls-scope");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { openServicePool, SERVICE_ROLE } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { asOrganisation, inTransaction } = require("../../dist/database/transaction");
const { loadReference } = require("../../dist/reference");
const { pageOfChanges, endOfFeed, isInFeed } = require("../../dist/repositories/workforce/changes");
const { insertFact } = require("../../dist/repositories/evidence/facts");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { importFile } = require("../../dist/services/importing/import-file");
const { plainMapping } = require("../../dist/services/importing/shared/ready-mappings");
const { recomputeSome } = require("../../dist/services/readiness/stored/recompute");
const { peopleOf } = require("../row-level-security/people");

const PROJECT = path.join(__dirname, "..", "..");
const ROUNDS = Number(process.argv[2] ?? 5);
const WRITES = 40;
const WRITERS = 2;
const ORGANISATIONS = Array.from({ length: WRITERS }, () => randomUUID());
const WATCHED = ["fact", "undoing", "post_change", "evidence_handover", "worker", "readiness", "aspiration"];
const KINDS = ["WORKER_REGISTERED", "POST_RECORDED", "FACT_RECORDED", "FACT_UNDONE", "READINESS_CHANGED"];

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function ofProcess(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return 0;
  }
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-feed-"));
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
    await owner.query(peopleOf(ORGANISATIONS, 200).replace("VACUUM ANALYZE;", ""));
    await owner.query(
      "INSERT INTO readiness_state (organisation_id, worker_id) SELECT organisation_id, id FROM worker ON CONFLICT DO NOTHING",
    );
    await owner.query("VACUUM ANALYZE");
    const { rows: persons } = await owner.query("SELECT id FROM person LIMIT 1");
    const { rows: workers } = await owner.query("SELECT organisation_id, id FROM worker ORDER BY id");
    const { rows: kinds } = await owner.query("SELECT id FROM supervision_kind LIMIT 1");
    const reader = await openReferenceReader(url, SERVICE_ROLE);
    const reference = await loadReference(reader);
    await reader.close();
    const pool = openServicePool(url, { size: WRITERS, pipelined: false });
    const of = (organisation) => workers.filter((each) => each.organisation_id === organisation);
    const [first] = ORGANISATIONS;

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
    /** As an import writes: all rows in one statement. */
    const writeChunk = () =>
      asOrganisation(pool, first, (db) =>
        db.query(
          {
            name: "chunk",
            text: `WITH new AS (SELECT gen_random_uuid() AS id, w.id AS worker_id FROM worker w, generate_series(1, 10) WHERE w.organisation_id = $1 ORDER BY w.id LIMIT 500),
              stamped AS (INSERT INTO fact (organisation_id, id, worker_id, kind, recorded_by, recorded_as) SELECT $1, id, worker_id, 'SUPERVISION', $2, 'HR' FROM new)
              INSERT INTO supervision (organisation_id, id, worker_id, supervision_kind_id, held_on) SELECT $1, id, worker_id, $3, '2026-03-03' FROM new`,
          },
          [first, persons[0].id, kinds[0].id],
        ),
      );
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
    const took = async (work) => {
      const began = performance.now();
      await work();
      return performance.now() - began;
    };
    const actor = {
      subject: persons[0].id,
      name: "Bench",
      organisationId: first,
      capacities: ["HR"],
      workerId: null,
    };
    const context = {
      actor,
      today: "2026-11-02",
      reference: reference.seenBy(first),
      transaction: (work) => inTransaction(pool, work, { rlsScope: rlsScopeOf(actor) }),
    };
    let imported = 0;
    /** A file of sessions that nobody has recorded yet. */
    const importSessions = async () => {
      const lines = Array.from({ length: 1000 }, (_, line) => {
        const day = new Date(Date.parse("2020-01-01") + (imported * 5 + Math.floor(line / 200)) * 86_400_000);
        return `W-${(line % 200) + 1},PEER,${day.toISOString().slice(0, 10)}`;
      });
      imported += 1;
      const text = ["worker,kind,heldOn", ...lines].join("\n");
      const file = {
        name: "sessions",
        format: "CSV",
        mapping: plainMapping("SUPERVISIONS"),
        worker: null,
        open: () => Readable.from([Buffer.from(text)]),
      };
      const { tally } = await importFile(context, file, { dryRun: false });
      if (tally.created !== 1000) throw new Error(JSON.stringify(tally));
    };
    const keep = async () => {
      const what = { organisationId: first, reference: reference.seenBy(first), today: "2026-11-02" };
      for (let computed = 50; computed === 50; )
        computed = await asOrganisation(pool, first, (db) =>
          recomputeSome(db, what, { most: 50, waits: false }),
        );
    };
    /** Milliseconds of processor time that the service's connections have taken in PostgreSQL; 0 where the system does not say. */
    const processorTime = async () => {
      const { rows } = await owner.query(
        "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
      );
      return rows.reduce((sum, { pid }) => sum + ofProcess(pid), 0);
    };
    const mark = () => owner.query("UPDATE readiness_state SET recompute_on = '-infinity'");
    const ofOne = ORGANISATIONS.map((_, writer) => of(first).filter((__, at) => at % WRITERS === writer));
    const CASES = {
      "one fact": () => time([of(first)], 1),
      "250 facts one by one": () => time([of(first)], 250, 1),
      "500 facts in a statement": () => took(writeChunk),
      "a file of 1,000 facts": () => took(importSessions),
      "2 writers, one organisation": () => time(ofOne, 1),
      "2 writers, 2 organisations": () => time(ORGANISATIONS.map(of), 1),
      "keeping 200, all of them new": async () => {
        await owner.query("DELETE FROM readiness");
        await mark();
        return took(keep);
      },
      "keeping 200, none another": async () => {
        await mark();
        return took(keep);
      },
    };
    await keep();
    const times = new Map(Object.keys(CASES).map((name) => [name, { with: [], without: [] }]));
    for (let round = 0; round <= ROUNDS; round += 1)
      for (const [name, run] of Object.entries(CASES))
        for (const variant of round % 2 ? ["with", "without"] : ["without", "with"]) {
          for (const table of WATCHED)
            await owner.query(
              `DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname FROM pg_trigger WHERE tgrelid = '${table}'::regclass AND tgname LIKE 'change_noted%' LOOP
                 EXECUTE format('ALTER TABLE ${table} ${variant === "with" ? "ENABLE" : "DISABLE"} TRIGGER %I', t.tgname); END LOOP; END $$`,
            );
          const before = await processorTime();
          const duration = await run();
          // The first round warms up.
          if (round > 0) times.get(name)[variant].push([duration, (await processorTime()) - before]);
        }
    const compared = (of, at) => {
      const [without, fed] = [of.without, of.with].map((each) => median(each.map((took) => took[at])));
      return `without ${without.toFixed(2)} ms, with the feed ${fed.toFixed(2)} ms, x${(fed / without).toFixed(2)}`;
    };
    for (const [name, of] of times)
      process.stdout.write(
        `${name.padEnd(30)} ${compared(of, 0)}; processor time of PostgreSQL in all ${compared(of, 1)}\n`,
      );

    await owner.query("VACUUM ANALYZE change, change_batch");
    const { rows: sizes } = await owner.query(
      "SELECT count(*)::int AS changes, pg_total_relation_size('change') + pg_total_relation_size('change_batch') AS bytes FROM change",
    );
    process.stdout.write(
      `${sizes[0].changes} changes, ${Math.round(sizes[0].bytes / sizes[0].changes)} bytes each\n`,
    );
    const read = (after) =>
      asOrganisation(pool, first, async (db) => {
        await isInFeed(db, first, after);
        await endOfFeed(db, first);
        return pageOfChanges(db, first, KINDS, { from: after, backwards: false, size: 100 });
      });
    const start = { number: 0, ordinal: 0, batchId: randomUUID() };
    const end = await asOrganisation(pool, first, (db) => endOfFeed(db, first));
    const middle = { ...end, number: end.number >> 1, ordinal: 0 };
    for (const [name, after] of Object.entries({
      "at the end": end,
      "from the middle": middle,
      "from the start": start,
    })) {
      const durations = [];
      for (let each = 0; each < 50; each += 1) durations.push(await took(() => read(after)));
      process.stdout.write(`a page ${name}: ${median(durations).toFixed(2)} ms\n`);
    }
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
