// What a figure has to reach. Each benchmark says so next to its figure; `npm run bench` runs several of them and ends with all of it
// in one table.
const { appendFileSync, readFileSync } = require("node:fs");

/** Names the file in which a benchmark leaves its goals for the one that started it. */
const FILE = "BENCH_GOALS";

const tell = (line) => process.stdout.write(`${line}\n`);

/**
 * Says whether a figure reaches its goal.
 * @param what a few words that are understood without the lines around them.
 * @param goal `{ least }` or `{ below }`, a number in the unit of the figure; `unit` is printed behind both.
 * @throws Error for a figure that is no number, so that nothing is compared with what was not measured.
 */
function tellGoal(what, figure, goal) {
  if (!Number.isFinite(figure)) throw new Error(`${what} was not measured: ${figure}.`);
  const line = { what, figure, ...goal };
  tell(`  goal: ${lineOf(line)}`);
  if (process.env[FILE]) appendFileSync(process.env[FILE], `${JSON.stringify(line)}\n`);
}

/** Says all goals that were left in a file, in their order, and how many are reached. */
function tellGoals(file) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const reached = lines.filter(isReached).length;
  tell(`\n${reached} of ${lines.length} goals are reached in this run`);
  for (const line of lines) tell(`  ${lineOf(line)}`);
}

const isReached = ({ figure, least, below }) => (least === undefined ? figure < below : figure >= least);

function lineOf(line) {
  const { what, figure, least, below, unit = "" } = line;
  const goal = least === undefined ? `below ${shown(below)}` : `at least ${shown(least)}`;
  const cells = [what.padEnd(58), `${shown(figure)}${unit}`.padStart(12), `${goal}${unit}`.padStart(20)];
  return `${cells.join("  ")}  ${isReached(line) ? "reached" : "NOT REACHED"}`;
}

/** Three digits that mean something; whole numbers from a hundred. */
const shown = (number) =>
  number >= 100 ? Math.round(number).toLocaleString("en") : String(Number(number.toPrecision(3)));

module.exports = { FILE, tellGoal, tellGoals };
