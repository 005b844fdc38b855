// npm run test:days [day …]: runs what depends on the day with the clock of the tests and of their database moved, since a
// suite that passes today can fail on the last of a month. It needs libfaketime (Debian: apt-get install faketime).
require("./require-node");
const { spawn } = require("node:child_process");
const { existsSync } = require("node:fs");

const DAY = 86_400_000;
/** Each an instant, late or early enough that London and UTC differ about the day where they can. */
const INSTANTS = [
  new Date(Date.now() + DAY).toISOString(), // tomorrow
  "2027-01-31T23:50:00Z", // a month's end, ten minutes before the next
  "2027-03-28T00:30:00Z", // half an hour before the clocks go forward
  "2027-10-30T23:30:00Z", // in London the 31st already, half an hour before the clocks go back
  "2028-02-29T12:00:00Z", // a leap day
  "2028-12-31T23:30:00Z", // a year's end, of a leap year
  new Date(Date.now() + 3653 * DAY).toISOString(), // ten years on
];
/** Left out: what works through the whole schema regardless of the day, and what counts on timers of PostgreSQL, which stop under libfaketime. */
const TESTS = [
  "test/days",
  "test/api/(clocks|operations)",
  "test/services/evidence/(assessment|crosswalk-evidence|read-words|recording)",
  "test/services/importing",
  "test/services/readiness/(demonstration|decisions|waivers|what-if|plans|kept-current|interleaving)",
  "test/services/rights/rights",
  "test/services/workforce/(copy-facts|grant-partner)",
];
const LIBRARIES = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map(
  (machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`,
);

const library = LIBRARIES.find((path) => existsSync(path));
if (!library) {
  console.error("libfaketime is not installed, which moves the clock. On Debian: apt-get install faketime");
  process.exit(1);
}
const instants = process.argv.length > 2 ? process.argv.slice(2) : INSTANTS;

/** Runs the tests as on that instant, in one process. @returns whether they passed. */
function runAsOn(instant) {
  const seconds = Math.round((Date.parse(instant) - Date.now()) / 1000);
  const child = spawn(
    process.execPath,
    ["node_modules/jest/bin/jest.js", "--silent", "--runInBand", ...TESTS],
    {
      env: {
        ...process.env,
        // A fifth of the generated cases.
        PEERWAY_RUNS: process.env.PEERWAY_RUNS ?? "0.2",
        LD_PRELOAD: library,
        FAKETIME: `${seconds < 0 ? "" : "+"}${seconds}`,
        FAKETIME_DONT_FAKE_MONOTONIC: "1",
        PEERWAY_MOVED_CLOCK: "1",
      },
    },
  );
  let output = `\nAs on ${instant}\n`;
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      output += chunk;
    });
  return new Promise((resolve) => {
    child.once("close", (status) => {
      process.stdout.write(output);
      resolve(status === 0);
    });
  });
}

/** Two at a time, since each keeps one core busy. */
async function runAll() {
  const failed = [];
  const waiting = [...instants];
  const runInTurn = async () => {
    for (let instant = waiting.shift(); instant; instant = waiting.shift())
      if (!(await runAsOn(instant))) failed.push(instant);
  };
  await Promise.all([runInTurn(), runInTurn()]);
  console.log(
    failed.length ? `\nFailed as on ${failed.join(", ")}` : `\nPassed as on ${instants.join(", ")}`,
  );
  process.exitCode = failed.length ? 1 : 0;
}

void runAll();
