// npm run test:cluster [--option=value of Jest] [paths]: runs the tests of the API, of access, readiness, evidence and importing on a Citus cluster that
// somebody brings. PEERWAY_CITUS=postgres://… names a superuser at its coordinator, and a database that knows the nodes: docs/scaling.md.
require("./require-node");
const { runJest } = require("./jest");

const SUITES = ["api", "access", "services/readiness", "services/evidence", "services/importing"];

if (!process.env.PEERWAY_CITUS) {
  console.log(
    "The tests on a cluster were left out, because PEERWAY_CITUS names none. Set it to the address of a superuser at the coordinator, in a database that knows the nodes: docs/scaling.md.",
  );
} else {
  const args = process.argv.slice(2);
  const options = args.filter((arg) => arg.startsWith("-"));
  const chosen = args.filter((arg) => !arg.startsWith("-"));
  // One file at a time: each has databases of its own on every node, and each keeps processes of the nodes busy.
  const { status } = runJest(
    [
      "--maxWorkers=1",
      "--testTimeout=600000",
      ...options,
      "--selectProjects",
      "tests",
      "matrix",
      "--",
      ...(chosen.length > 0 ? chosen : SUITES.map((suite) => `test/${suite}/`)),
    ],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
}
