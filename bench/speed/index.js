// npm run bench:speed: Peerway compared with a hand-written server and PostGraphile, on the same questions over the same rows; then how it
// grows. See bench/README.md for what is measured and the results.
require("reflect-metadata");
const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const nodePath = require("node:path");
const { measureGrowth } = require("./growth");
const { readOptions } = require("./options");
const { asOwner, openDatabase } = require("./people/database");
const { BENCH } = require("./people/organisations");
const { makePopulation } = require("./people/population");
const { cohort } = require("./questions/cohort");
const { page } = require("./questions/page");
const { path } = require("./questions/path");
const { measure } = require("./rounds");
const { startServers } = require("./servers");
const { tell, tellComparison, tellGrowth } = require("./printing");

const QUESTIONS = { page, path, cohort };

/** A step up that most of the workforce may take. */
const ROUTE = "R03";
/** Everyone whose number four divides has shown forty competences. */
const WORKER = "B4";

async function main() {
  const options = readOptions(process.argv.slice(2), Object.keys(QUESTIONS));
  const profile = options.profile ? mkdtempSync(nodePath.join(tmpdir(), "peerway-bench-profile-")) : null;
  const database = await openDatabase(options);
  try {
    const kept = await makePopulation(database.url, options.workers, tell);
    tell(
      `recompute: ${(kept.workers / kept.seconds).toFixed(0)} workers, ${(kept.rows / kept.seconds).toFixed(0)} evaluations a second`,
    );
    const { servers, token, stop } = await startServers(database.url, { ...options, profile });
    try {
      const asked = {
        organisation: BENCH.id,
        route: ROUTE,
        routeId: await routeIdIn(database.url),
        number: WORKER,
      };
      for (const name of options.questions) {
        const question = QUESTIONS[name](asked);
        tellComparison(question, await measure(servers, question, token, database, options));
      }
      if (options.growth.length > 0)
        tellGrowth(
          await measureGrowth(database.url, options.growth, { server: servers[0], token, ...asked }),
        );
    } finally {
      await stop();
    }
  } finally {
    await database.close();
  }
  if (profile) tell(`\nProfile of the service: ${profile}`);
}

const routeIdIn = (url) =>
  asOwner(url, async (client) => {
    const { rows } = await client.query("SELECT id FROM progression_route WHERE code = $1", [ROUTE]);
    return rows[0].id;
  });

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
