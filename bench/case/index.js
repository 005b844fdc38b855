// npm run bench:case: how long a package of CASE takes to answer, and to read as an edition with all its checks, one at
// a time and without a network.
require("reflect-metadata");
const { chmodSync, mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const fastify = require("fastify");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { SERVICE_ROLE } = require("../../dist/database/pool");
const { loadReference } = require("../../dist/reference");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { caseRoutes } = require("../../dist/rest/case");
const { readFramework } = require("../../dist/interchange/case/reading/framework");

const PROJECT = path.join(__dirname, "..", "..");
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

async function publishedReference(folder) {
  const cluster = await startEmbedded({ dataDir: folder });
  try {
    const url = await ensureDatabase(cluster.ownerUrl, "peerway");
    await migrate(url);
    await seedReference(url, PROJECT);
    const reader = await openReferenceReader(url, SERVICE_ROLE);
    const reference = await loadReference(reader);
    await reader.close();
    return reference;
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

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-case-"));
  chmodSync(folder, 0o755);
  try {
    const reference = await publishedReference(folder);
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
    }
    await app.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
