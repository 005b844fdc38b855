// npm run test:more [Jest's options]: what npm test leaves out. That is the slow tests, the test files of which it runs a sample, the whole
// of what it goes through a sample of, and all of the generated cases of which it tries a tenth. PEERWAY_TESTED=<file> names what npm test
// wrote with --json --outputFile=<file>: what it ran whole is not run again.
require("./require-node");
const { readFileSync } = require("node:fs");
const { usesDatabase } = require("../test/support/runner/database-use.cjs");
const { runJest, testFiles } = require("./jest");

/** Marks of a file that tries generated cases, or a sample of something, or leaves tests out. */
const TRIES_MORE = /PEERWAY_RUNS|\/generate"|\b(sampled|itSlow)\(|\bIS_WHOLE\b/;

const tested = process.env.PEERWAY_TESTED;
const done = new Set(
  tested ? JSON.parse(readFileSync(tested, "utf8")).testResults.map(({ name }) => name) : [],
);
const isLeft = (file) =>
  TRIES_MORE.test(readFileSync(file, "utf8")) || (usesDatabase(file) && !done.has(file));

const more = [...testFiles(["matrix", "slow"]), ...testFiles(["tests"]).filter(isLeft)];
const { status } = runJest(["--runTestsByPath", ...more, ...process.argv.slice(2)], {
  stdio: "inherit",
  env: { ...process.env, PEERWAY_RUNS: process.env.PEERWAY_RUNS ?? "1", PEERWAY_WHOLE: "1" },
});
process.exitCode = status ?? 1;
