// npm run bench:scim: a directory sends 1,000 PATCHes a minute to one process, while HR asks for pages of 50 workers.
//
//   --seconds=10    of each slice; slices with and without PATCHes take turns
//   --rounds=3      pairs of slices
//   --rate=1000     PATCHes a minute
// The bodies of the answers are checked before anything is measured.
const { deepStrictEqual } = require("node:assert");
const { chmodSync, mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { loadavg, tmpdir } = require("node:os");
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { startService } = require("../faults/service");

const options = Object.fromEntries(process.argv.slice(2).map((each) => each.replace(/^--/, "").split("=")));
const SECONDS = Number(options.seconds ?? 10);
const ROUNDS = Number(options.rounds ?? 3);
const RATE = Number(options.rate ?? 1_000);
const USERS = 200;
const WORKERS = 200;
const PAGES_AT_ONCE = 2;
const PAGE = "{ workers(first: 50) { totalCount nodes { number name team posts { roleBand { code } } } } }";
const IMPORT = `mutation ($input: ImportFileInput!) {
  importFile(input: $input) { tally { created refused } userErrors { message } }
}`;
const MESSAGE = "urn:ietf:params:scim:api:messages:2.0:";
const USER = "urn:ietf:params:scim:schemas:core:2.0:User";
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const tell = (text) => process.stdout.write(`${text}\n`);

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-scim-"));
  chmodSync(folder, 0o755);
  const service = await startService(folder);
  try {
    const clients = await clientsOf(service);
    const ids = await fill(clients);
    await check(clients, ids);
    await slice(service, clients, ids, 0); // Warms both up.
    const pairs = [];
    for (let round = 0; round < ROUNDS; round += 1)
      pairs.push({
        without: await slice(service, clients, ids, 0),
        beside: await slice(service, clients, ids, RATE),
      });
    report(pairs);
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function clientsOf(service) {
  const [hr, directory] = await Promise.all(["trust-hr", "trust-directory"].map(service.tokenOf));
  const send = async (method, at, token, body) => {
    const answer = await fetch(`${service.address}${at}`, {
      method,
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
  };
  return {
    ask: (query, variables) => send("POST", "/graphql", hr, { query, variables }),
    scim: (method, at, body) => send(method, `/scim/v2${at}`, directory, body),
  };
}

/** Records workers and creates users. @returns the ids of the users. */
async function fill({ ask, scim }) {
  const lines = Array.from({ length: WORKERS }, (_, each) => `B${each},Person ${each},Team ${each % 9}`);
  const text = ["number,name,team", ...lines].join("\n");
  const input = { kind: "WORKERS", format: "CSV", fileName: "bench.csv", text, dryRun: false };
  const { body } = await ask(IMPORT, { input });
  deepStrictEqual(body.data?.importFile.tally, { created: WORKERS, refused: 0 });
  const Operations = Array.from({ length: USERS }, (_, each) => ({
    method: "POST",
    path: "/Users",
    bulkId: String(each),
    data: { schemas: [USER], userName: `bench-${each}@trust.example`, displayName: `Person ${each}` },
  }));
  const made = await scim("POST", "/Bulk", { schemas: [`${MESSAGE}BulkRequest`], Operations });
  const ids = made.body.Operations.map(({ location }) => location.split("/").at(-1));
  deepStrictEqual(new Set(ids).size, USERS);
  return ids;
}

const patch = (...Operations) => ({ schemas: [`${MESSAGE}PatchOp`], Operations });
const renamed = (name) => patch({ op: "Replace", path: "displayName", value: name });
const joins = (id) => patch({ op: "Add", path: "members", value: [{ value: id }] });
const leaves = (id) => patch({ op: "Remove", path: `members[value eq "${id}"]` });

/** What is measured does what it says. */
async function check({ ask, scim }, [id]) {
  const page = (await ask(PAGE)).body.data.workers;
  deepStrictEqual([page.nodes.length, page.totalCount > 50], [50, true]);
  deepStrictEqual((await scim("PATCH", `/Users/${id}`, renamed("Checked"))).body.displayName, "Checked");
  deepStrictEqual((await scim("PATCH", "/Groups/ASSESSOR", joins(id))).status, 204);
  deepStrictEqual(
    (await scim("GET", "/Groups/ASSESSOR")).body.members?.map(({ value }) => value),
    [id],
  );
  deepStrictEqual((await scim("PATCH", "/Groups/ASSESSOR", leaves(id))).status, 204);
  deepStrictEqual((await scim("GET", "/Groups/ASSESSOR")).body.members, undefined);
}

let turn = 0;
/** Three in four change a user, one adds somebody to a group or removes them. Each of them stores something. */
async function sendPatch({ scim }, ids) {
  turn += 1;
  const id = ids[turn % ids.length];
  if (turn % 4 !== 0) return scim("PATCH", `/Users/${id}`, renamed(`Person ${turn}`));
  const joining = Math.floor(turn / ids.length) % 2 === 0;
  return scim("PATCH", "/Groups/ASSESSOR", (joining ? joins : leaves)(id));
}

/** Pages for some seconds, and PATCHes at a rate a minute, each at its instant whether or not the one before is answered. */
async function slice({ pid }, clients, ids, rate) {
  const [began, before] = [performance.now(), processorOf(pid)];
  const ends = began + SECONDS * 1_000;
  const pages = [];
  const patches = [];
  const askPages = async () => {
    while (performance.now() < ends) {
      const at = performance.now();
      const { body } = await clients.ask(PAGE);
      if (body.data?.workers.nodes.length !== 50) throw new Error(JSON.stringify(body).slice(0, 500));
      pages.push(performance.now() - at);
    }
  };
  const sendPatches = async () => {
    const sent = [];
    for (let at = began; rate > 0 && at < ends; at += 60_000 / rate) {
      await pause(Math.max(0, at - performance.now()));
      sent.push(
        sendPatch(clients, ids).then(({ status, body }) => {
          if (status >= 300) throw new Error(JSON.stringify(body).slice(0, 500));
          patches.push(performance.now() - at);
        }),
      );
    }
    await Promise.all(sent);
  };
  await Promise.all([...Array.from({ length: PAGES_AT_ONCE }, askPages), sendPatches()]);
  const seconds = (performance.now() - began) / 1_000;
  return {
    page: median(pages),
    pagesASecond: pages.length / seconds,
    patch: median(patches),
    patchesAMinute: (patches.length / seconds) * 60,
    processor: (processorOf(pid) - before) / seconds,
  };
}

/** Seconds of processor time that a process has used, as Linux counts it in hundredths. */
const processorOf = (pid) => {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

function report(pairs) {
  const of = (which, what) => median(pairs.map((pair) => pair[which][what]));
  const ratio = (what) => median(pairs.map(({ without, beside }) => beside[what] / without[what])).toFixed(2);
  tell(
    `PATCHes a minute: ${of("beside", "patchesAMinute").toFixed(0)}, median ${of("beside", "patch").toFixed(1)} ms`,
  );
  tell(
    `page of 50: ${of("without", "page").toFixed(1)} ms alone, ${of("beside", "page").toFixed(1)} ms with them: × ${ratio("page")}`,
  );
  tell(
    `pages a second: ${of("without", "pagesASecond").toFixed(1)} alone, ${of("beside", "pagesASecond").toFixed(1)} with them: × ${ratio("pagesASecond")}`,
  );
  tell(`processor time of the process: × ${ratio("processor")}`);
  tell(`load of the machine: ${loadavg()[0].toFixed(1)}`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
