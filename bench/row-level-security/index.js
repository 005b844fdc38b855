// npm run bench:row-level-security: what row-level security costs a page of 50 workers. Answers are compared before anything is
// timed; the times exclude HTTP, which is not affected.
require("reflect-metadata");
const { randomUUID } = require("node:crypto");
const { mkdtempSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { parse } = require("graphql");
const { Client } = require("pg");
const { rlsScopeOf } = require("../../dist/access/rls-scope");
const { ensureDatabase } = require("../../dist/database/create");
const { startEmbedded } = require("../../dist/database/embedded");
const { migrate } = require("../../dist/database/migrate");
const { databaseOf, openServicePool, SERVICE_ROLE } = require("../../dist/database/pool");
const { seedReference } = require("../../dist/reference/publishing/seed");
const { evidenceLoaders } = require("../../dist/loaders/evidence");
const { factLoaders } = require("../../dist/loaders/facts");
const { workforceLoaders } = require("../../dist/loaders/workforce");
const { loadReference } = require("../../dist/reference");
const { openReferenceReader } = require("../../dist/repositories/authoring/reference");
const { resolvers } = require("../../dist/resolvers");
const { buildPeerwaySchema } = require("../../dist/schema/build");
const { createExecutor } = require("../../dist/server/execution/jit");
const { Deadline } = require("../../dist/server/limits/deadline");
const { requestContext } = require("../../dist/server/request-context");
const { peopleOf } = require("./people");

const PROJECT = path.join(__dirname, "..", "..");
const WORKERS = 5_000;
const ROUNDS = 11;
const REQUESTS = 200;
const AT_A_TIME = 8;
const ORGANISATION = randomUUID();
const QUERIES = {
  "one worker": '{ worker(by: { number: "W-7" }) { name } }',
  "page of 50":
    "{ workers(first: 50) { nodes { number name team intention } pageInfo { hasNextPage endCursor } } }",
  "page with evidence":
    "{ workers(first: 50) { nodes { name posts { startedOn } evidence(first: 5) { nodes { doneOn state claims { competence { code } } } } } } }",
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-"));
  chmodSync(folder, 0o755);
  const cluster = await startEmbedded({ dataDir: folder, settings: ["fsync=off", "synchronous_commit=off"] });
  try {
    const walled = await ensureDatabase(cluster.ownerUrl, "walled");
    await migrate(walled);
    await seedReference(walled, PROJECT);
    await asOwner(walled, peopleOf([ORGANISATION, randomUUID()], WORKERS));
    await asOwner(cluster.ownerUrl, "CREATE DATABASE open TEMPLATE walled");
    const open = Object.assign(new URL(walled), { pathname: "/open" }).href;
    await asOwner(open, TAKE_DOWN);
    for (const url of [open, walled]) await asOwner(url, "VACUUM ANALYZE");
    await compare({ walled, open });
  } finally {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare({ walled, open }) {
  const reader = await openReferenceReader(walled, SERVICE_ROLE);
  const reference = await loadReference(reader);
  await reader.close();
  const schema = buildPeerwaySchema(resolvers);
  const run = createExecutor(schema);
  const pools = [open, walled, walled].map((url) => openServicePool(url));
  const [openPool, walledPool, waitingPool] = pools;
  waitingPool.options.pipeline = false;
  const actor = {
    subject: randomUUID(),
    name: "HR",
    organisationId: ORGANISATION,
    capacities: ["HR"],
    workerId: null,
  };
  const contextOf = (pool, more = {}) =>
    requestContext(
      { pool, reference: { current: reference }, now: () => new Date(), suppressionThreshold: 5, ...more },
      actor,
      new Deadline(60_000),
    );
  // As a partner of an organisation that does not exist: the policies for partners find nothing more, but they are evaluated.
  const atADoor = { rlsScopeOf: (somebody) => ({ ...rlsScopeOf(somebody), host: randomUUID() }) };
  const variants = {
    "neither row-level security nor transaction": () => withoutTransaction(contextOf(openPool), openPool),
    "a transaction": () => contextOf(openPool),
    "a transaction and row-level security": () => contextOf(walledPool),
    "the same without pipeline": () => contextOf(waitingPool),
    "row-level security, as a partner": () => contextOf(walledPool, atADoor),
  };
  for (const [what, source] of Object.entries(QUERIES)) {
    const document = parse(source);
    const ask = (context) =>
      run({
        document,
        documentKey: source,
        operation: document.definitions[0],
        variables: {},
        contextValue: context,
      });
    const bodies = [];
    for (const make of Object.values(variants)) bodies.push(JSON.stringify(await ask(make())));
    if (!bodies[0].includes("Worker ") || bodies.some((body) => body !== bodies[0]))
      throw new Error(`${what}: ${bodies.join("\n")}`);
    await time(what, ask, variants, bodies[0]);
  }
  await Promise.all(pools.map((pool) => pool.end()));
}

/** Rounds of all variants in turn, so that what else the machine does falls on all of them. */
async function time(what, ask, variants, body) {
  const times = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, make] of Object.entries(variants)) {
      const start = performance.now();
      let next = 0;
      const inTurn = async () => {
        while (next++ < REQUESTS) {
          const answer = await ask(make());
          if (answer.errors) throw answer.errors[0];
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, inTurn));
      times[name].push((performance.now() - start) / REQUESTS);
    }
  }
  const base = median(Object.values(times)[0]);
  console.log(`${what} (${body.length} bytes)`);
  for (const [name, values] of Object.entries(times))
    console.log(
      `  ${name.padEnd(42)} ${median(values).toFixed(3)} ms a request  x${(median(values) / base).toFixed(2)}`,
    );
}

/** As it was before: every statement by itself on the pool. */
function withoutTransaction(context, pool) {
  const db = databaseOf(pool);
  const loaders = {
    facts: factLoaders(db, ORGANISATION, context.today),
    evidence: evidenceLoaders(db, ORGANISATION, context.today, null),
    ...workforceLoaders(db, ORGANISATION, context.today),
  };
  return Object.assign(context, { loaders, database: db });
}

async function asOwner(url, text) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    // One by one: VACUUM cannot share a transaction.
    for (const statement of text.includes("DO $$") ? [text] : text.split(";\n"))
      if (statement.trim()) await client.query(statement);
  } finally {
    await client.end();
  }
}

const TAKE_DOWN = `
DO $$
DECLARE
  walled regclass;
BEGIN
  FOR walled IN SELECT oid::regclass FROM pg_class WHERE relrowsecurity LOOP
    EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY', walled);
  END LOOP;
END $$`;

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
