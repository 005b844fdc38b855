// npm test [Jest's options]: all tests that need no database, the matrix, and of the others those that a change concerns and a sample.
// With anything that chooses tests (a path, -t …), Jest gets the options as they are.
require("./require-node");
const { randomInt } = require("node:crypto");
const { existsSync } = require("node:fs");
const { everydayFiles } = require("../test/support/runner/everyday.cjs");
const { runJest, testFiles } = require("./jest");

/** Options that choose no tests. */
const CHOOSES_NONE = /^--(seed|json|outputFile|randomize|silent|verbose|bail|ci|maxWorkers)(=|$)/;

const MATRIX = /[\\/]access[\\/]matrix[\\/]/;

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";

const args = process.argv.slice(2);
process.exitCode = args.every((arg) => CHOOSES_NONE.test(arg)) ? runEveryday() : run(args);

function run(options) {
  return runJest(["--selectProjects", "tests", "matrix", ...options], { stdio: "inherit" }).status ?? 1;
}

function runEveryday() {
  const given = args.find((arg) => arg.startsWith("--seed="));
  const seed = given ? Number(given.split("=")[1]) : randomInt(2 ** 31);
  const affected = new Set(testFiles(["tests"], "--onlyChanged") ?? []);
  const all = testFiles(["tests", "matrix"]) ?? [];
  const matrix = all.filter((file) => MATRIX.test(file));
  const { files, quick, sample, others } = everydayFiles(
    all.filter((file) => !MATRIX.test(file)),
    affected,
    seed,
  );
  const changed = sample.filter((file) => affected.has(file)).length;
  console.log(
    `${quick} test files that need no database, and ${sample.length} of ${others.length} that use one` +
      `${changed ? `, of which ${changed} load what you changed` : ""}. npm run test:more runs the others.`,
  );
  if (!existsSync(CHROMIUM))
    console.log(
      `There is no Chromium at ${CHROMIUM}, so npm run test:more leaves out the pages in a browser.`,
    );
  const rest = args.filter((arg) => arg !== given);
  return run([`--seed=${seed}`, ...rest, "--runTestsByPath", ...files, ...matrix]);
}
