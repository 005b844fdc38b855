// npm run bench: the benchmarks of everything that has a goal, one after the other, and all goals in one table at the end.
const { spawnSync } = require("node:child_process");
const { mkdtempSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { FILE, tellGoals } = require("./goals");

const HELP = `npm run bench -- [--quick] [--only a,b]
  --quick     some five minutes, with few workers and lines; without it about an hour, up to a million workers
  --only a,b  engine, speed, import, recompute, processes, memory`;

/** Each part's file and what it is given. A quick run leaves out what says nothing about few workers. */
const PARTS = {
  engine: { file: "engine", whole: [], quick: [] },
  speed: { file: "speed", whole: [], quick: ["--quick", "--warm=6", "--rounds=9", "--seconds=1"] },
  import: { file: "import", whole: ["50000"], quick: ["4000", "400"] },
  recompute: { file: "scaling", whole: ["1000", "--rounds=3"], quick: ["400"] },
  processes: { file: "scaling", whole: ["4000", "--processes=1,2,4", "--share=0.15"], quick: null },
  memory: { file: "memory", whole: [], quick: null },
};

function main() {
  const { quick, parts } = readOptions();
  const folder = mkdtempSync(path.join(tmpdir(), "peerway-bench-goals-"));
  const goals = path.join(folder, "goals.jsonl");
  writeFileSync(goals, "");
  try {
    const failed = parts.filter((name) => {
      const { file, whole, quick: few } = PARTS[name];
      const given = quick ? few : whole;
      return given !== null && !runs(name, path.join(__dirname, file, "index.js"), given, goals);
    });
    tellGoals(goals);
    if (failed.length > 0) throw new Error(`Not measured, for the reasons above: ${failed.join(", ")}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns whether it could measure. */
function runs(name, file, given, goals) {
  process.stdout.write(`\n=== ${[name, ...given].join(" ")}\n`);
  const { status } = spawnSync(process.execPath, ["--max-semi-space-size=64", file, ...given], {
    stdio: "inherit",
    env: { ...process.env, [FILE]: goals },
  });
  return status === 0;
}

/** @throws Error, with the help, where an option is none of these. */
function readOptions() {
  const known = Object.keys(PARTS);
  try {
    const { values } = parseArgs({
      options: { quick: { type: "boolean", default: false }, only: { type: "string" } },
    });
    const parts = values.only?.split(",") ?? known;
    const unknown = parts.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`--only has "${unknown}".`);
    return { quick: values.quick, parts };
  } catch (error) {
    throw new Error(`${error.message}\n${HELP}`);
  }
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
