// npm run bench:case: how long a package of CASE takes to answer, to read as an edition with all its checks, and to import
// as a draft, one at a time and without a network.
require("reflect-metadata");
const { chmodSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const fastify = require("fastify");
const { Client } = require("pg");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { SERVICE_ROLE } = require("../../dist/database/pool");
const { loadReference } = require("../../dist/reference");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { rlsScopeOf } = require("../../dist/access/rls-scope");
const { enterOrganisations, personasOf, readDemonstration } = require("../../dist/commands/demonstration");
const { importFrameworkVersion } = require("../../dist/commands/import/framework-version");
const { openServicePool } = require("../../dist/database/pool");
const { inTransaction } = require("../../dist/database/transaction");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { caseRoutes } = require("../../dist/rest/case");
const { readFramework } = require("../../dist/interchange/case/reading/framework");

const PROJECT = path.join(__dirname, "..", "..");
const TODAY = "2026-11-02";
const ROUNDS = Number(process.argv[2] ?? 200);

/** What a steward names in the request; the package itself has the rest. */
const WISHES = {
  framework: "COPY",
  version: "1",
  jurisdiction: "England",
  depths: null,
  scale: null,
  knownSources: new Set(),
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** A database with published data, and work with it. */
async function withReference(folder, work) {
  const cluster = await startEmbedded({ dataDir: folder });
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const demonstration = readDemonstration(PROJECT, TODAY);
    await enterOrganisations(url, demonstration);
    const { actor } = personasOf(demonstration).find(({ code }) => code === "national-steward");
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("INSERT INTO person (id) VALUES ($1)", [actor.subject]);
    const reader = await openReferenceReader(url, SERVICE_ROLE);
    const reference = await loadReference(reader);
    await reader.close();
    const pool = openServicePool(url, { size: 2 });
    const transaction = (within) => inTransaction(pool, within, { rlsScope: rlsScopeOf(actor) });
    await work(reference, { actor, today: TODAY, reference, suppressionThreshold: 5, transaction, client });
    await Promise.all([pool.end(), client.end()]);
  } finally {
    await cluster.stop();
  }
}

async function serve(reference) {
  const app = fastify();
  for (const routes of caseRoutes(PROJECT, { current: reference }, null))
    app.register(async (scope) => routes.add(scope), { prefix: routes.prefix });
  await app.ready();
  return app;
}

/** Milliseconds on the clock, and of the processor: other work on the machine does not count in the second. */
async function timed(app, url) {
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { body } = await app.inject(url);
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - began, processor: (user + system) / 1_000, body };
}

const inWords = (clock, processor) => `${clock.toFixed(2)} ms (processor ${processor.toFixed(2)} ms)`;

/** Reads a package as an import does before it is compared and stored. */
function tellReading(text) {
  const times = [];
  for (let round = 0; round < 20; round += 1) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    const { framework, problems } = readFramework(JSON.parse(text), WISHES);
    const { user, system } = process.cpuUsage(before);
    if (!framework) throw new Error(JSON.stringify(problems));
    times.push({ clock: performance.now() - began, processor: (user + system) / 1_000 });
  }
  const of = (name) => median(times.map((each) => each[name]));
  console.log(`  read as an edition: median of ${times.length} ${inWords(of("clock"), of("processor"))}`);
}

/** A package in which every text is another one: the same again has nothing to publish. */
function reworded(text) {
  const { CFItems, ...rest } = JSON.parse(text);
  return JSON.stringify({
    ...rest,
    CFItems: CFItems.map((each) => ({ ...each, fullStatement: `${each.fullStatement} Reworded.` })),
  });
}

/** Imports a package as the steward, from its text to the draft that is stored. */
async function tellImport(context, text, dryRun) {
  const times = [];
  for (let round = 0; round < 6; round += 1) {
    // Another edition each time: the same one again would be the same draft.
    const wishes = {
      framework: "HEE-PSW",
      version: `9.${round}`,
      jurisdiction: null,
      levelsOf: null,
      depths: null,
    };
    const [began, before] = [performance.now(), process.cpuUsage()];
    const { draft, userErrors } = await importFrameworkVersion(context, {
      document: JSON.parse(text),
      wishes,
      dryRun,
    });
    const clock = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    if (!dryRun && draft === null) throw new Error(JSON.stringify(userErrors));
    // One draft of an edition is open at a time.
    await context.client.query("DELETE FROM draft");
    // The first one warms up.
    if (round > 0) times.push({ clock, processor: (user + system) / 1_000 });
  }
  const of = (name) => median(times.map((each) => each[name]));
  const what = dryRun ? "a dry run of its import" : "imported as a draft";
  console.log(`  ${what}: median of ${times.length} ${inWords(of("clock"), of("processor"))}`);
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-case-"));
  chmodSync(folder, 0o755);
  try {
    await withReference(folder, async (reference, context) => {
      const app = await serve(reference);
      const { id } = reference.framework.current("HEE-PSW");
      for (const version of ["v1p1", "v1p0"]) {
        const url = `/ims/case/${version}/CFPackages/${id}`;
        const first = await timed(app, url);
        const later = [];
        for (let round = 0; round < ROUNDS; round += 1) later.push(await timed(app, url));
        const items = JSON.parse(first.body).CFItems.length;
        const rest = inWords(
          median(later.map(({ clock }) => clock)),
          median(later.map(({ processor }) => processor)),
        );
        console.log(`${version}: ${items} items, ${Math.round(first.body.length / 1000)} kB`);
        console.log(
          `  the first ${inWords(first.clock, first.processor)}, the median of ${ROUNDS} more ${rest}`,
        );
        tellReading(first.body);
        for (const dryRun of [true, false]) await tellImport(context, reworded(first.body), dryRun);
      }
      await app.close();
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
