// npm run bench:load: how long another employer's simple question takes while one client does its worst. See bench/README.md.
//
//   --seconds=20     of each attack
//   --only=ways,plans  attacks whose names begin so
//   --compare=FOLDER another checkout that was built, measured in the same run
//   --workers=1000   of the employer whose client attacks
//   --price          how long each attack's question takes alone, and what it is counted for
require("reflect-metadata");
const { fork } = require("node:child_process");
const path = require("node:path");
const { bodyOf, Connection, requestOf } = require("../../speed/client");
const { openDatabase } = require("../../speed/people/database");
const { makePopulation } = require("../../speed/people/population");
const { startServer } = require("../../speed/servers/process");
const { MEMORY } = require("../service");
const { attacksOn, singlesOf, TARGETS } = require("./attacks");
const { enterThrough, startProvider } = require("./people");
const { askSteadily, quantile } = require("./polite");

const PROJECT = path.join(__dirname, "..", "..", "..");
const options = Object.fromEntries(
  process.argv.slice(2).map((each) => {
    const [name, ...value] = each.replace(/^--/, "").split("=");
    return [name, value.join("=") || "on"];
  }),
);
const SECONDS = Number(options.seconds ?? 20);
const CONNECTIONS = Number(options.connections ?? 40);
const SIMPLE = { query: "{ workers(first: 2) { totalCount nodes { number name } } }" };
const PLAN = { query: '{ me { plan(route: {code: "R03"}) { outcome readyOn steps { kind landsOn } } } }' };
const tell = (text) => process.stdout.write(`${text}\n`);
const ms = (value) => (value === undefined ? "-" : value.toFixed(value < 10 ? 1 : 0)).padStart(7);

async function main() {
  const database = process.env.LOAD_DATABASE_URL
    ? { url: process.env.LOAD_DATABASE_URL, close: async () => {} }
    : await openDatabase({ keep: false });
  const provider = await startProvider();
  try {
    if (!process.env.LOAD_DATABASE_URL || options.fill)
      await makePopulation(database.url, Number(options.workers ?? 1000), tell);
    const checkouts = [...(options.compare ? [["before", options.compare]] : []), ["now", PROJECT]];
    for (const [name, folder] of checkouts) await measure(name, folder, database.url, provider);
  } finally {
    await provider.stop();
    await database.close();
  }
}

async function measure(name, folder, url, provider) {
  const server = await startServer(
    name,
    process.execPath,
    [...MEMORY, ...(options.node ? options.node.split(",") : []), "dist/main.js"],
    {
      cwd: folder,
      env: {
        ...provider.env,
        NODE_ENV: "production",
        DATABASE_URL: url,
        PORT: "0",
        LOG_LEVEL: "error",
        READINESS_WORKERS: "0",
        ...(options.flood || options.price ? { RATE_LIMIT: "0" } : {}),
      },
    },
  );
  try {
    const ask = (who, asked) => askOnce(server.address, asked, provider.tokens[who]);
    const draft = await enterThrough(ask);
    const attacks = attacksOn({ route: "R03", bands: TARGETS, draft }).filter(([attack]) =>
      (options.only ?? "").split(",").some((beginning) => attack.startsWith(beginning)),
    );
    if (options.price)
      return await tellPrices([...singlesOf({ route: "R03", draft }), ...attacks], ask, server);
    const expected = JSON.stringify((await ask("polite", SIMPLE)).data);
    for (let time = 0; time < 300; time += 1) await ask("polite", SIMPLE);
    for (let time = 0; time < 10; time += 1) await ask("politeWorker", PLAN);
    const steadily = (who, asked, every) =>
      askSteadily({
        address: server.address,
        token: provider.tokens[who],
        asked,
        every,
        seconds: SECONDS,
        check: (body) => {
          if (who === "polite" && JSON.stringify(body.data) !== expected)
            throw new Error(`another answer: ${JSON.stringify(body).slice(0, 200)}`);
          if (body.errors) throw new Error(JSON.stringify(body.errors));
        },
      });
    tell(`\n${name} (${CONNECTIONS} connections, ${SECONDS} s each; ms)`);
    tell(
      `${"".padEnd(26)} simple p50     p99     max | colleague p99 | plan p50     max | attacker: answers by status, p50`,
    );
    for (const [attack, who, query] of [["idle", null, null], ...attacks]) {
      const attacker =
        who && (await startAttacker(server.address, provider.tokens[who], { query }, ask, who));
      const [simple, colleague, plans] = await Promise.all([
        steadily("polite", SIMPLE, 70),
        steadily("colleague", { query: "{ workers(first: 2) { totalCount } }" }, 150),
        steadily("politeWorker", PLAN, 2_000),
      ]);
      const what = attacker ? await attacker.stop() : "";
      tell(
        `${attack.padEnd(26)} ${ms(quantile(simple, 0.5))} ${ms(quantile(simple, 0.99))} ${ms(simple.at(-1))}${simple.refused ? ` (${simple.refused} refused)` : ""} | ${ms(quantile(colleague, 0.99))}       | ${ms(quantile(plans, 0.5))} ${ms(plans.at(-1))}${plans.refused ? ` (${plans.refused} refused)` : ""} | ${what}`,
      );
      if (attacker) await settle(server.address, provider.tokens.polite);
    }
  } finally {
    await server.stop();
  }
}

/** The attacker's own answers are held to the one that it got alone. */
async function startAttacker(address, token, asked, ask, who) {
  const { createHash } = require("node:crypto");
  const { data, errors } = await ask(who, asked).catch((error) => ({ errors: error.message }));
  if (!data) return { stop: async () => `alone: ${String(JSON.stringify(errors)).slice(0, 120)}` };
  const alone = createHash("sha256").update(JSON.stringify({ data, errors })).digest("hex").slice(0, 12);
  const child = fork(path.join(__dirname, "attacker.js"));
  child.send({ address: String(address), token, asked, connections: CONNECTIONS, obeys: !options.flood });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  return {
    async stop() {
      const told = await new Promise((resolve) => {
        child.once("message", resolve);
        child.send("stop");
      });
      const others = Object.keys(told.bodies).filter((body) => body !== alone).length;
      const took = told.took.sort((a, b) => a - b);
      return `${JSON.stringify(told.statuses)} ${ms(quantile(took, 0.5)).trim()}${others > 0 ? ` ${others} OTHER ANSWERS` : ""}`;
    },
  };
}

/** Until what the attacker left behind is done. */
async function settle(address, token) {
  for (let quick = 0; quick < 10; ) {
    const started = performance.now();
    await askOnce(address, SIMPLE, token);
    quick = performance.now() - started < 50 ? quick + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function tellPrices(attacks, ask, server) {
  for (const [name, who, query] of attacks) {
    const took = [];
    let cost = null;
    // The first few are left out: until then it is compiled.
    let before = 0;
    for (let time = -6; time < 6; time += 1) {
      if (time === 0) before = server.cpu();
      const started = performance.now();
      const body = await ask(who, { query }).catch((error) => JSON.parse(error.message));
      took.push(performance.now() - started);
      cost = body.extensions?.cost?.counted;
      if (time === -6 && body.errors) tell(JSON.stringify(body.errors).slice(0, 300));
    }
    const cpu = (server.cpu() - before) / 6;
    tell(
      `${name.padEnd(26)} ${ms(took.at(-1))} ms, processor ${ms(cpu)} ms, counted ${cost}: ${(cpu / cost).toFixed(3)} ms each`,
    );
  }
}

async function askOnce(address, asked, token) {
  const connection = new Connection(address);
  try {
    return JSON.parse(bodyOf(await connection.send(requestOf(address, asked, token))));
  } finally {
    connection.close();
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
