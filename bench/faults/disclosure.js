"use strict";

/**
 * The attacker of test/faults/disclosure.test.ts for much longer: PEERWAY_RUNS=100 attacks two hundred times (about 20 minutes),
 * each against every world, from a seed that PEERWAY_SEED chooses and a failure prints.
 */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const { status } = spawnSync(
  process.execPath,
  [path.join(root, "node_modules", "jest", "bin", "jest.js"), "test/faults/disclosure.test.ts"],
  {
    cwd: root,
    stdio: "inherit",
    env: { PEERWAY_RUNS: "20", PEERWAY_SEED: String(Date.now() % 2 ** 31), ...process.env },
  },
);
process.exitCode = status ?? 1;
