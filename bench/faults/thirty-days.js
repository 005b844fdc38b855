"use strict";

/**
 * npm run bench:thirty-days -- 1000: the play of test/services/importing/thirty-days.slow.test.ts at full size: thirty days of an employer of so many
 * workers, from a seed that PEERWAY_SEED chooses and the play prints. It ends with status 1 if Peerway is other than the model on any day.
 */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const root = path.join(__dirname, "..", "..");
const seed = process.env.PEERWAY_SEED ?? String(Date.now() % 2 ** 31);
const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, "node_modules", "jest", "bin", "jest.js"),
    "test/services/importing/thirty-days.slow.test.ts",
  ],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, PEERWAY_SEED: seed, PEERWAY_HR_WORKERS: process.argv[2] ?? "1000" },
  },
);
if (status !== 0)
  process.stdout.write(
    `It failed with PEERWAY_SEED=${seed} on a run of ${new Date().toISOString().slice(0, 10)}.\n`,
  );
process.exitCode = status ?? 1;
