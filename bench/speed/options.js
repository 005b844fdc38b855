// What `npm run bench:speed` takes from its command line.
const { parseArgs } = require("node:util");

const SIZES = {
  quick: { workers: 500, rounds: 5, seconds: 0.5, growth: [2_000, 5_000] },
  full: { workers: 2_500, rounds: 11, seconds: 2, growth: [10_000, 100_000, 1_000_000] },
};

const HELP = `npm run bench:speed -- [--quick] [options]
  --quick            a minute or two; without it the whole of it, up to a million workers
  --workers N        workers with whole records, computed by the engine
  --rounds N         interleaved rounds of every comparison
  --seconds N        how long each server is asked in a round; connections that wait for 10 seconds are closed
  --warm N           how long each is asked before the first round, in seconds; half as long again as a round
  --growth A,B,C     sizes of the workforce at which growth is measured; "none" leaves it out
  --questions a,b    which questions to compare: page, path, cohort; "none" leaves them out
  --before FOLDER    another checkout, built in the same way, whose service is measured as "before" on the same rows
  --without-postgraphile
  --keep             leave the data folder where it is
  --profile          write a processor profile of Peerway to the temp folder
DATA_DIR says where the data folder is made (otherwise the temp folder); BENCH_CACHE where PostGraphile is kept.`;

/** @throws Error, with the help, where an option is none of these. */
function readOptions(argv, questions) {
  try {
    return parse(argv, questions);
  } catch (error) {
    throw new Error(`${error.message}\n${HELP}`);
  }
}

function parse(argv, questions) {
  const { values } = parseArgs({
    args: argv,
    options: {
      quick: { type: "boolean", default: false },
      workers: { type: "string" },
      rounds: { type: "string" },
      seconds: { type: "string" },
      warm: { type: "string" },
      growth: { type: "string" },
      questions: { type: "string" },
      before: { type: "string" },
      "without-postgraphile": { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      profile: { type: "boolean", default: false },
    },
  });
  const size = SIZES[values.quick ? "quick" : "full"];
  const list = (text) => (text === "none" ? [] : text.split(","));
  return {
    workers: positive("workers", values.workers ?? size.workers),
    rounds: positive("rounds", values.rounds ?? size.rounds),
    seconds: positive("seconds", values.seconds ?? size.seconds),
    warm: positive("warm", values.warm ?? 1.5 * Number(values.seconds ?? size.seconds)),
    growth: values.growth ? list(values.growth).map((each) => positive("growth", each)) : size.growth,
    questions: values.questions
      ? list(values.questions).map((each) => among("questions", each, questions))
      : questions,
    before: values.before ?? null,
    postgraphile: !values["without-postgraphile"],
    keep: values.keep,
    profile: values.profile,
  };
}

function among(name, value, known) {
  if (!known.includes(value)) throw new Error(`--${name} has "${value}"; there are ${known.join(", ")}.`);
  return value;
}

function positive(name, value) {
  const number = Number(value);
  if (!(number > 0)) throw new Error(`--${name} is "${value}"; it is a number above 0.`);
  return number;
}

module.exports = { readOptions };
