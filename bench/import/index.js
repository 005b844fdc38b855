// npm run bench:import: rows a second of an import, compared with the same rows by INSERT … SELECT into the same tables
// without our triggers (the limit), and with a bare COPY into a table like the one that they end in.
require("reflect-metadata");
const { createReadStream, mkdtempSync, rmSync, chmodSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { Client } = require("pg");
const { from: copyFrom } = require("pg-copy-streams");
const { Readable } = require("node:stream");
const { pipeline } = require("node:stream/promises");
const { rlsScopeOf } = require("../../dist/access/rls-scope");
const { enterOrganisations, personasOf, readDemonstration } = require("../../dist/commands/demonstration");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { openServicePool, SERVICE_ROLE } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { inTransaction } = require("../../dist/database/transaction");
const { loadReference } = require("../../dist/reference");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { importFile } = require("../../dist/services/importing/import-file");
const { plainMapping } = require("../../dist/services/importing/shared/ready-mappings");
const { tellGoal } = require("../goals");
const { fullFile, LINES: ESR_LINES, TABLE } = require("./esr-file");
const { writeAgain } = require("./limit");
const { postmasterOf, startProcessor } = require("./processor");

const PROJECT = path.join(__dirname, "..", "..");
const LINES = Number(process.argv[2] ?? 50_000);
const WORKERS = Math.ceil(LINES / 10);
/** People of a full file of ESR. */
const PEOPLE = Number(process.argv[3] ?? 10_000);

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-import-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder });
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const demonstration = readDemonstration(PROJECT, "2026-11-02");
    await enterOrganisations(url, demonstration);
    const { actor } = personasOf(demonstration).find(({ code }) => code === "trust-hr");
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("INSERT INTO person (id) VALUES ($1)", [actor.subject]);
    const postmaster = await postmasterOf(client);
    const reader = await openReferenceReader(url, SERVICE_ROLE);
    const reference = await loadReference(reader);
    await reader.close();
    const pool = openServicePool(url, { size: 4, pipelined: false });
    const context = {
      actor,
      today: "2026-11-02",
      reference,
      transaction: (work, _, how) => inTransaction(pool, work, { ...how, rlsScope: rlsScopeOf(actor) }),
    };
    const send = async (kind, heading, line, count, how = {}) => {
      const { outcome = "created", extractedOn = null, dryRun = false } = how;
      const file = path.join(folder, `${kind}.csv`);
      writeFileSync(file, [heading, ...Array.from({ length: count }, (_, each) => line(each))].join("\n"));
      const ended = startProcessor(postmaster);
      const began = performance.now();
      const { tally } = await importFile(
        context,
        {
          name: kind,
          format: "CSV",
          mapping: plainMapping(kind),
          worker: null,
          extractedOn,
          again: false,
          open: () => createReadStream(file),
        },
        { dryRun },
      );
      if (tally[outcome] !== count) throw new Error(`${kind}: ${JSON.stringify(tally)}`);
      return tell(`import of ${kind}, ${dryRun ? "dry run" : outcome}`, count, began, ended(count));
    };
    await send("WORKERS", "number,name,team", (each) => `W${each},Person ${each},Team ${each % 9}`, WORKERS);
    const sessionsIn = (year, count) => [
      "SUPERVISIONS",
      "worker,kind,heldOn",
      (each) => `W${Math.floor(each / 10)},PEER,${year}-0${(each % 9) + 1}-${10 + (each % 10)}`,
      count,
    ];
    // A year before, so that plans and the statistics that autovacuum would make fit tables that are not empty.
    await send(...sessionsIn(2025, Math.ceil(LINES / 5)));
    await client.query("ANALYZE");
    const sessions = sessionsIn(2026, LINES);
    const ofDryRun = await send(...sessions, { dryRun: true });
    const imported = await send(...sessions);
    const again = await writeAgain(client, () => startProcessor(postmaster));
    const ofLimit = performance.now() - again.milliseconds;
    const limit = tell("the same rows, the limit", again.sessions, ofLimit, again.processor);
    tellGoal("facts a second of an import", imported, { least: 15_000 });
    tellGoal("import to its limit", imported / limit, { least: 0.5 });
    tellGoal("dry run to import", ofDryRun / imported, { least: 1 });
    // Each month every assignment, as it is: first new, then as it was, then with other hours and another team.
    const posts = (hours, team) => (each) => `W${each},A${each},PSW,2024-01-08,${hours},PERMANENT,${team},`;
    const columns =
      "worker,assignmentNumber,roleBand,startedOn,wholeTimeEquivalent,contractKind,team,endedOn";
    const month = (extractedOn, outcome) => ({ extractedOn, outcome });
    await send("POSTS", columns, posts(1, "North"), WORKERS, month("2026-08-31", "created"));
    await send("POSTS", columns, posts(1, "North"), WORKERS, month("2026-09-30", "skipped"));
    await send("POSTS", columns, posts(0.6, "South"), WORKERS, month("2026-10-31", "changed"));
    // Full files of ESR, one after the other: new, as it was, then with other hours.
    const sendEsr = async (day, fte, outcome, count) => {
      const file = path.join(folder, "esr.DAT");
      writeFileSync(file, fullFile(PEOPLE, day, fte));
      const ended = startProcessor(postmaster);
      const began = performance.now();
      const { tally } = await importFile(
        context,
        {
          name: "esr.DAT",
          format: "ESR_GO",
          mapping: TABLE,
          worker: null,
          extractedOn: null,
          again: false,
          open: () => createReadStream(file),
        },
        { dryRun: false },
      );
      if (tally[outcome] !== count) throw new Error(`ESR: ${JSON.stringify(tally)}`);
      tell(`full file of ESR, ${outcome}`, PEOPLE * ESR_LINES, began, ended(PEOPLE * ESR_LINES));
    };
    await sendEsr("20261029", "1", "created", PEOPLE * ESR_LINES);
    await sendEsr("20261030", "1", "skipped", PEOPLE * ESR_LINES);
    await sendEsr("20261031", "0.6", "changed", PEOPLE);
    await client.query("CREATE TABLE bare (LIKE supervision INCLUDING DEFAULTS)");
    const rows = await client.query(
      "SELECT supervision_kind_id, held_on, organisation_id, id, worker_id FROM supervision",
    );
    const texts = rows.rows.map((row) => `${Object.values(row).join("\t")}\n`);
    const began = performance.now();
    await pipeline(
      Readable.from(texts),
      client.query(
        copyFrom("COPY bare (supervision_kind_id, held_on, organisation_id, id, worker_id) FROM STDIN"),
      ),
    );
    tellRatio("import to bare COPY", imported / tell("bare COPY of as many", texts.length, began));
    await Promise.all([client.end(), pool.end()]);
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param processor what it took of the processor. @returns rows a second. */
function tell(what, rows, began, processor = "") {
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `${what.padEnd(32)} ${rows} rows ${seconds.toFixed(1)} s ${Math.round(rows / seconds)} rows/s ${processor}\n`,
  );
  return rows / seconds;
}

function tellRatio(what, ratio) {
  process.stdout.write(`${what.padEnd(32)} ${ratio.toFixed(2)}\n`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
