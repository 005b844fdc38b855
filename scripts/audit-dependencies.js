// npm run audit:dependencies: asks the registry for known weaknesses of what production installs. Ends with status 1 where one is
// high or critical; where the registry gives no audit, or none can be reached, it says so and ends with 0.
require("./require-node");
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const PATIENCE = 60_000;
const SERIOUS = ["high", "critical"];

/**
 * What an answer of `npm audit --json` means.
 * @param text what npm wrote; anything that is no report counts as no answer.
 * @returns lines for a person, and the status to end with.
 */
function judge(text) {
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    report = {};
  }
  const { metadata, vulnerabilities } = report ?? {};
  if (!metadata?.vulnerabilities || !vulnerabilities) {
    const why = report?.message ?? report?.error?.summary;
    return {
      status: 0,
      lines: [
        `The registry gives no audit${why ? ` (${String(why).trim().split("\n")[0]})` : ""}: nothing was checked.`,
      ],
    };
  }
  const found = Object.values(vulnerabilities);
  const lines = found.map(({ name, severity, via }) => {
    const titles = via.map((each) => (typeof each === "string" ? `through ${each}` : each.title));
    return `${severity}: ${name} (${titles.join("; ")})`;
  });
  const serious = found.filter(({ severity }) => SERIOUS.includes(severity)).length;
  return {
    status: serious > 0 ? 1 : 0,
    lines: [
      ...lines,
      `Known weaknesses in ${found.length} packages of production, ${serious} of them high or critical.`,
    ],
  };
}

function main() {
  const npm = process.env.npm_execpath;
  const args = ["audit", "--omit=dev", "--json", "--fetch-retries=0", "--fetch-timeout=20000"];
  const [program, first] = npm ? [process.execPath, [npm]] : ["npm", []];
  const { stdout } = spawnSync(program, [...first, ...args], {
    cwd: path.join(__dirname, ".."),
    encoding: "utf8",
    timeout: PATIENCE,
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { status, lines } = judge(stdout ?? "");
  for (const line of lines) console.log(line);
  process.exitCode = status;
}

module.exports = { judge };
if (require.main === module) main();
