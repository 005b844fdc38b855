// One process that keeps readiness, as a service with READINESS_WORKERS=2 does; bench/scaling/keepers.js starts it. It computes whatever
// is due each time that it is asked, and answers with the processor time that this took.
require("reflect-metadata");
// It looks for what is due only when it is asked, so that it leaves the turns of other processes alone.
globalThis.setInterval = () => ({ unref() {} });
const path = require("node:path");

const [dist, url, today] = process.argv.slice(2);
const load = (name) => require(path.join(dist, name));
const { openServicePool, SERVICE_ROLE } = load("database/pool");
const { registerRlsScopeKey } = load("database/rls-scope-key");
const { asOrganisation } = load("database/transaction");
const { loadReference } = load("reference");
const { openReferenceReader } = load("repositories/authoring/reference");
const { keepReadiness } = load("services/readiness/keep-readiness");

/** Batches at the same time. */
const BATCHES = Number(process.env.READINESS_WORKERS ?? 2);

async function main() {
  await registerRlsScopeKey(url);
  const reader = await openReferenceReader(url, SERVICE_ROLE);
  const reference = await loadReference(reader);
  await reader.close();
  const pool = openServicePool(url, { size: BATCHES + 2 });
  const keeper = keepReadiness({
    workers: BATCHES,
    reference: { current: reference },
    today: () => today,
    within: (organisationId, work) => asOrganisation(pool, organisationId, work),
    onTrouble: (error) => {
      console.error(error);
      process.exit(1);
    },
  });
  async function compute() {
    const before = process.cpuUsage();
    keeper.wake(null);
    await keeper.idle();
    const { user, system } = process.cpuUsage(before);
    process.send({ processor: (user + system) / 1000 });
  }
  async function end() {
    await keeper.close();
    await pool.end();
    process.disconnect();
  }
  process.on("message", (message) => void (message === "end" ? end() : compute()));
  process.send("ready");
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
