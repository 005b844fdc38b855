// npm run test:more [jest's options]: what npm test leaves out. That is the slow tests, the whole of what it goes through a sample of,
// and all of the generated cases of which it tries a tenth.
require("./require-node");
const { spawnSync } = require("node:child_process");
const { readFileSync } = require("node:fs");
const path = require("node:path");

const PROJECT = path.join(__dirname, "..");
/** Marks of a file that tries generated cases, or a sample of something, or leaves tests out. */
const TRIES_MORE = /PEERWAY_RUNS|\/generate"|\b(sampled|itSlow)\(|\bIS_WHOLE\b/;
const jest = (args, options) =>
  spawnSync(
    process.execPath,
    [...process.execArgv, path.join(PROJECT, "node_modules", "jest", "bin", "jest.js"), ...args],
    {
      cwd: PROJECT,
      encoding: "utf8",
      ...options,
    },
  );
/** Test files of a project: the last line, after one that names the project. */
function filesOf(project) {
  const { stdout } = jest(["--listTests", "--json", "--selectProjects", project], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

const [tests, matrix, slow] = ["tests", "matrix", "slow"].map(filesOf);
const more = [...matrix, ...slow, ...tests.filter((file) => TRIES_MORE.test(readFileSync(file, "utf8")))];
const { status } = jest(["--runTestsByPath", ...more, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, PEERWAY_RUNS: process.env.PEERWAY_RUNS ?? "1", PEERWAY_WHOLE: "1" },
});
process.exitCode = status ?? 1;
