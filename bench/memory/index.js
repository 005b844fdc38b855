// npm run bench:memory: the most memory that a process of the service holds while it records files and answers requests.
//
//   --lines=200000      lines of files, a tenth of them new workers
//   --requests=20000    mixed requests, eight at a time, while the files are recorded
//   --semi-space=64     of V8, in megabytes; left out, as npm start sets it
//   --growing=40        by how many percent of what is alive V8's old space may grow before it is collected;
//                       0: V8 chooses, up to four times; left out, as npm start sets it
//   --old-space=256     the most of V8's old space, in megabytes; left out, V8 chooses it
//   --node="..."        more options of Node
//   --most=350          megabytes; so many or more, and it ends with status 1
const { mkdtempSync, readdirSync, readFileSync, rmSync, chmodSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { setTimeout: pause } = require("node:timers/promises");
const { MEMORY, startService } = require("../faults/service");
const { tellGoal } = require("../goals");

const OPERATIONS = path.join(__dirname, "..", "..", "seed", "operations");
const options = Object.fromEntries(
  process.argv.slice(2).map((each) => {
    const [, name, value] = /^--([^=]+)=(.*)$/s.exec(each) ?? [];
    return [name, value];
  }),
);
const LINES = Number(options.lines ?? 200_000);
const REQUESTS = Number(options.requests ?? 20_000);
const MOST = Number(options.most ?? 350);
const AT_ONCE = 8;
/** A file that the API takes is at most 8 MiB. */
const LINES_A_FILE = 40_000;
const IMPORT = `mutation ($input: ImportFileInput!) {
  importFile(input: $input) { import { id state } tally { created refused } userErrors { message } }
}`;
const STATUS =
  "query ($id: ID!) { node(id: $id) { ... on Import { state failure tally { created refused } } } }";
const RECORD = `mutation ($input: RecordSupervisionInput!) {
  recordSupervision(input: $input) { supervision { id } userErrors { message } }
}`;
const tell = (text) => process.stdout.write(`${text}\n`);

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-memory-"));
  chmodSync(folder, 0o755);
  const service = await startService(folder, [
    // The last of two counts.
    ...MEMORY,
    ...(options["semi-space"] ? [`--max-semi-space-size=${options["semi-space"]}`] : []),
    ...(options.growing ? [`--heap-growing-percent=${options.growing}`] : []),
    ...(options.node?.split(" ").filter(Boolean) ?? []),
    ...(options["old-space"] ? [`--max-old-space-size=${options["old-space"]}`] : []),
  ]);
  try {
    const ask = askerOf(service);
    const memory = watchMemory(service.pid);
    tell(`started: ${memory.now()} MB`);
    const began = performance.now();
    const before = memory.processor();
    const importing = importFiles(ask).then((text) =>
      tell(`${text}, after ${since(began)}; ${memory.report()}`),
    );
    const asking = askMixed(ask).then((text) => tell(`${text}, after ${since(began)}; ${memory.report()}`));
    await Promise.all([importing, asking]);
    const processor = memory.processor() - before;
    const most = memory.stop();
    tell(`most: ${most} MB of ${MOST}; ${processor.toFixed(1)} s of processor time`);
    tellGoal(`memory through ${LINES} lines and ${REQUESTS} requests`, most, { below: MOST, unit: " MB" });
    if (most >= MOST) process.exitCode = 1;
  } finally {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const since = (began) => `${Math.round((performance.now() - began) / 1_000)} s`;

/** @returns a function that asks as a persona; the answer's body with its status. */
function askerOf(service) {
  const tokens = new Map();
  return async (query, variables, persona) => {
    if (persona && !tokens.has(persona)) tokens.set(persona, service.tokenOf(persona));
    const response = await fetch(`${service.address}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(persona ? { authorization: `Bearer ${await tokens.get(persona)}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.json() };
  };
}

/** Resident memory of a process as Linux counts it, in MB, and its processor time; the most of it is the kernel's own count. */
function watchMemory(pid) {
  const read = (field) =>
    Math.round(
      Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024,
    );
  const report = () => `${read("VmRSS")} MB, at most ${read("VmHWM")} MB so far`;
  /** User and system, in seconds: Linux counts hundredths. */
  const processor = () => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / 100;
  };
  return { now: () => read("VmRSS"), report, processor, stop: () => read("VmHWM") };
}

/** Sends the files one after the other, each when the one before is recorded. */
async function importFiles(ask) {
  const workers = Math.ceil(LINES / 10);
  const files = [
    ...partsOf("WORKERS", "number,name,team", workers, (each) => `M${each},Person ${each},Team ${each % 9}`),
    ...partsOf("SUPERVISIONS", "worker,kind,heldOn", LINES - workers, (each) => {
      const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(each / workers))).toISOString().slice(0, 10);
      return `M${each % workers},PEER,${day}`;
    }),
  ];
  let created = 0;
  for (const [at, { kind, text }] of files.entries()) {
    const input = { kind, format: "CSV", fileName: `${at}.csv`, text, dryRun: false };
    const sent = (await askUntilDone(ask, IMPORT, { input })).importFile;
    if (!sent?.import) throw new Error(JSON.stringify(sent).slice(0, 500));
    let done = sent.import.state === "QUEUED" ? null : sent.tally;
    while (done === null) {
      await pause(500);
      const { node } = await askUntilDone(ask, STATUS, { id: sent.import.id });
      if (node?.failure) throw new Error(node.failure);
      if (node && !["QUEUED", "RUNNING"].includes(node.state)) done = node.tally;
    }
    if (done.refused > 0) throw new Error(`${kind}: ${JSON.stringify(done)}`);
    created += done.created;
  }
  return `${created} lines of ${files.length} files are recorded`;
}

/** Asks as HR, and again after the time that a busy service names. */
async function askUntilDone(ask, query, variables) {
  for (;;) {
    const { body } = await ask(query, variables, "trust-hr");
    const { retryable, retryAfter } = body.errors?.[0]?.extensions ?? {};
    if (body.data && !body.errors) return body.data;
    if (!retryable) throw new Error(JSON.stringify(body).slice(0, 500));
    await pause((retryAfter ?? 1) * 1_000);
  }
}

function partsOf(kind, heading, count, line) {
  const parts = [];
  for (let from = 0; from < count; from += LINES_A_FILE) {
    const lines = Array.from({ length: Math.min(LINES_A_FILE, count - from) }, (_, each) =>
      line(from + each),
    );
    parts.push({ kind, text: `${[heading, ...lines].join("\n")}\n` });
  }
  return parts;
}

/** The ready operations, a page of workers, and a write, in turn. */
async function askMixed(ask) {
  const asked = readdirSync(OPERATIONS)
    .filter((file) => file.endsWith(".graphql"))
    .sort()
    .map((file) => readFileSync(path.join(OPERATIONS, file), "utf8"))
    .map((query) => ({ query, persona: /^# persona: (\S+)$/m.exec(query)?.[1] ?? "" }));
  const { body } = await ask('{ worker(by: { number: "NM-001" }) { id } }', {}, "trust-hr");
  const worker = body.data?.worker?.id;
  if (!worker) throw new Error(JSON.stringify(body).slice(0, 500));
  const page = "{ workers(first: 50) { totalCount nodes { number name team posts { roleBand { code } } } } }";
  const kinds = [
    ...asked.map(
      ({ query, persona }) =>
        () =>
          ask(query, {}, persona),
    ),
    () => ask(page, {}, "trust-hr"),
    (turn) => {
      const heldOn = new Date(Date.UTC(2020, 0, 1) - turn * 86_400_000).toISOString().slice(0, 10);
      return ask(
        RECORD,
        { input: { worker: { id: worker }, kind: "PEER", heldOn } },
        "trust-peer-supervisor",
      );
    },
  ];
  const counts = new Map();
  let turn = 0;
  async function askOnAndOn() {
    while (turn < REQUESTS) {
      turn += 1;
      const { status, body } = await kinds[turn % kinds.length](turn);
      const what = body.errors?.[0]?.extensions?.code ?? status;
      counts.set(what, (counts.get(what) ?? 0) + 1);
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, askOnAndOn));
  return `${turn} requests are answered (${[...counts].map(([what, count]) => `${what}: ${count}`).join(", ")})`;
}

void main();
