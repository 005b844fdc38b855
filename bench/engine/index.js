// npm run bench:engine: how many evaluations a second one core makes. Answers are checked before anything is timed.
//
// What was tried, in milliseconds of processor time an evaluation (R02 of 200 facts; W-PSW-TRN; R10), on two cores that other
// work kept busy throughout:
//
//   every leaf scans the whole record, which is copied row by row      3.13    0.504   0.709
//   rows found by what a requirement names, links and assessors put in
//     order once for all records, the own part as one outcome, groups
//     by one walk over all steps                                       1.39    0.380   0.372
//   results as one literal, the calendar in whole numbers              -       0.190   0.196
//   no spreading and no flatMap in competence readings                 0.92    0.132   0.092
//   nor in credential readings                                         0.83    0.072   0.085
//   batches of 200 records instead of 1,000, a young generation of
//     64 MB as in npm start: less garbage lives long enough to be moved 0.39   0.063   0.069
//   no new list where all of a list, mostly none, hold on a day: 103
//     KB of garbage an evaluation instead of 116, 104 instead of 133   0.38    0.057   0.061
//
// A short cut past the walk where parts that never change decide alone made no measurable difference (0.080 against
// 0.087, 0.091 against 0.091 at best) and went again.
//
// About a third of what is left is the collection of garbage: the results themselves, one for each node.
const { createHash } = require("node:crypto");
const { evaluate, toDay } = require("../../dist/eligibility");
const { tellGoal } = require("../goals");
const { naive } = require("./naive");
const { recordsOf } = require("./records");
const { leavesOf, routeTree } = require("./routes");

const asOf = toDay("2026-11-21");
const CLOCKS = { asOf, knownAt: 2 };
const CHECKED = 500;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const outcomesOf = ({ outcome, children }) => [outcome, ...children.flatMap(outcomesOf)];
const naiveOutcomesOf = ({ on, children }) => [on(asOf, asOf), ...children.flatMap(naiveOutcomesOf)];

/** Every node's outcome, against the naive evaluator of the tests; the digest of whole answers distinguishes variants. */
function check(route, size) {
  const next = recordsOf({ seed: 1, size, asOf });
  const digest = createHash("sha256");
  const seen = {};
  for (let worker = 0; worker < CHECKED; worker += 1) {
    const facts = next();
    const evaluation = evaluate(route, facts, CLOCKS);
    const [engine, page] = [
      outcomesOf(evaluation.root),
      naiveOutcomesOf(naive(route, facts, CLOCKS.knownAt, asOf)),
    ];
    if (engine.join() !== page.join())
      throw new Error(`Worker ${worker} differs:\n${engine.join()}\n${page.join()}`);
    for (const outcome of engine) seen[outcome] = (seen[outcome] ?? 0) + 1;
    digest.update(JSON.stringify(evaluation));
  }
  const shares = Object.entries(seen).map(([outcome, count]) => `${outcome} ${count}`);
  console.log(
    `  checked ${CHECKED} answers: ${shares.join(", ")}; digest ${digest.digest("hex").slice(0, 12)}`,
  );
}

/**
 * Times batches of evaluations, the records of each made before its clock starts; the first batches warm up. Processor time of
 * all the process's threads, the collection of garbage included, so that other work on the machine disturbs it least.
 */
function time(route, { size, batches, each }) {
  const next = recordsOf({ seed: 2, size, asOf });
  const took = [];
  let satisfied = 0;
  for (let batch = -5; batch < batches; batch += 1) {
    const records = Array.from({ length: each }, next);
    const started = process.cpuUsage();
    for (const facts of records) if (evaluate(route, facts, CLOCKS).outcome === "MET") satisfied += 1;
    const { user, system } = process.cpuUsage(started);
    if (batch >= 0) took.push((user + system) / 1000 / each);
  }
  return { milliseconds: median(took), satisfied };
}

/** @returns milliseconds of processor time an evaluation. */
function bench(code, options) {
  const route = routeTree(code);
  const { size, batches, each } = options;
  console.log(`${code}, ${leavesOf(route).length} leaves, records of ${size} facts`);
  check(route, size);
  const { milliseconds } = time(route, options);
  console.log(
    `  ${(batches * each).toLocaleString("en")} workers: median ${milliseconds.toFixed(4)} ms of processor time an evaluation, ${Math.round(1000 / milliseconds).toLocaleString("en")} a second a core`,
  );
  return milliseconds;
}

const large = bench("R02", { size: 200, batches: 100, each: 20 });
tellGoal("an evaluation of 41 leaves over 200 facts", large, { below: 0.3, unit: " ms" });
for (const code of ["W-PSW-TRN", "R10"]) {
  const typical = bench(code, { size: 30, batches: 500, each: 200 });
  tellGoal(`typical evaluations a second a core, ${code}`, 1000 / typical, { least: 20_000 });
}
