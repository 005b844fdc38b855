// npm run bench:broken-files: broken files (test/services/importing) at length, over other seeds each time; the seeds are said, and repeat a run.
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const PROJECT = path.join(__dirname, "..", "..");
const ROUNDS = Number(process.argv[2] ?? 5);
const FIRST = Number(process.env.PEERWAY_SEED ?? Date.now() % 1_000_000);

for (let seed = FIRST; seed < FIRST + ROUNDS; seed += 1) {
  process.stdout.write(`seed ${seed}\n`);
  const { status } = spawnSync(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "test/services/importing/broken-files"],
    {
      cwd: PROJECT,
      stdio: "inherit",
      env: { ...process.env, PEERWAY_SEED: String(seed), PEERWAY_RUNS: process.env.PEERWAY_RUNS ?? "20" },
    },
  );
  if (status !== 0) {
    process.stdout.write(`It failed with PEERWAY_SEED=${seed}.\n`);
    process.exit(1);
  }
}
