// Says which Node is needed, where this one is too old for what follows.
require("./scripts/require-node");

// npm test tries a tenth of the cases that tests generate. CI tries all of them (npm run test:more).
process.env.PEERWAY_RUNS ??= "0.1";

/**
 * npm test leaves these to CI (npm run test:more): databases that are killed, packages that are installed, days that are played, and files
 * whose name says that they are slow, because they start processes or fill large tables.
 */
const SLOW = ["/test/supply/", "/test/faults/", "/test/days/", "/test/database/embedded/", "\\.slow\\."];
const MATRIX = ["/test/access/matrix/"];

/** Compiles TypeScript as the build does. */
const transform = {
  "\\.ts$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        target: "es2023",
      },
      module: { type: "commonjs" },
      sourceMaps: "inline",
    },
  ],
};

const common = {
  // With the sources, so that --onlyChanged finds the tests that load a changed one.
  roots: ["<rootDir>/test", "<rootDir>/src", "<rootDir>/examples"],
  transform,
  // A worker reads each module once, whatever test file asks for it.
  runtime: "<rootDir>/test/support/runner/runtime.cjs",
  testEnvironment: "<rootDir>/test/support/runner/environment.cjs",
  // type-graphql wants the first before any of its decorators run.
  setupFiles: ["reflect-metadata", "<rootDir>/test/support/as-in-production.cjs"],
  globalSetup: "<rootDir>/test/support/global-setup.ts",
  globalTeardown: "<rootDir>/test/support/global-teardown.ts",
};

const testsIn = (patterns) => patterns.map((pattern) => `${pattern}.*\\.?test\\.ts$`);

module.exports = {
  projects: [
    {
      ...common,
      displayName: "tests",
      testRegex: ["\\.test\\.ts$"],
      testPathIgnorePatterns: [...MATRIX, ...SLOW],
    },
    // Every field and mutation, asked for by everybody: a sample of it, unless PEERWAY_WHOLE=1.
    { ...common, displayName: "matrix", testRegex: testsIn(MATRIX) },
    { ...common, displayName: "slow", testRegex: testsIn(SLOW) },
  ],
  testSequencer: "<rootDir>/test/support/runner/sequencer.cjs",
  // Two cores: two workers. A test file clones its own database (10 to 15 ms), so files never meet.
  maxWorkers: 2,
  // Only what hangs reaches it. With 20 s CI failed on a machine that was four times slower than usual (29 November 2026); what
  // starts several processes takes two minutes on a busy machine.
  testTimeout: process.env.PEERWAY_WHOLE ? 600_000 : 120_000,
  // Samples are drawn by it: npm test -- --seed=… draws the same.
  showSeed: true,
};
