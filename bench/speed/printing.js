// What is printed.
const { tellGoal } = require("../goals");

const say = (line) => process.stdout.write(`${line}\n`);

/** @param started when it began, where the seconds since are worth saying. */
function tell(what, started) {
  say(started === undefined ? what : `${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

function tellComparison({ name: question, title, goals }, { bytes, figures }) {
  say(`\n${title} (${bytes} bytes, 8 at a time)`);
  for (const { name, each, cpu, databaseCpu, ratio, cpuRatio } of figures)
    say(
      `  ${name.padEnd(13)} ${each.toFixed(2).padStart(8)} ms a request  ${(cpu ?? Number.NaN).toFixed(2).padStart(7)} ms of its processor  ${(databaseCpu ?? Number.NaN).toFixed(2).padStart(7)} of PostgreSQL's  Peerway's speed x${ratio.toFixed(2)} (processor x${(cpuRatio ?? Number.NaN).toFixed(2)})`,
    );
  for (const { name, ratio } of figures)
    if (goals[name] !== undefined)
      tellGoal(`speed of the ${question} to ${NAMED[name]}`, ratio, { least: goals[name] });
}

const NAMED = { floor: "the floor's", PostGraphile: "PostGraphile's" };

/** Each size compared with the smallest. */
function tellGrowth([first, ...others]) {
  for (const { size, times } of others) {
    const ratios = Object.entries(times).map(
      ([name, { middle }]) => `${name} x${(middle / first.times[name].middle).toFixed(2)}`,
    );
    say(`${size} workers in place of ${first.size}: ${ratios.join(", ")}`);
  }
  for (const { size, times } of [first, ...others])
    say(
      `${size} workers: deep page x${(times["deep page"].middle / times["cohort page"].middle).toFixed(2)} of the first`,
    );
  const { size, times } = others.at(-1) ?? first;
  for (const [name, { middle }] of Object.entries(times))
    tellGoal(`${name}, ${size.toLocaleString("en")} workers`, middle, { below: 50, unit: " ms" });
}

module.exports = { tell, tellComparison, tellGrowth };
