// npm run bench:plan: how long a plan takes for a hundred units and sixty gaps. Every answer is checked before it is counted:
// it is proven, makes ready on its day and not the day before, and without any one of its units it does not.
//
// Time by the clock, since a plan waits for the solver's thread; and processor time of all threads, which other work on the
// machine disturbs least. The solver's first answer is left out: it takes a second or two until HiGHS is compiled.
const { evaluate, toDay, withOverlay } = require("../../dist/eligibility");
const { COST_PROFILES, plan, SolverThread } = require("../../dist/planning");
const { NO_TIME } = require("../../dist/planning/timing");

const UNITS = 100;
const GAPS = 60;
const INSTANCES = 5;
const asOf = toDay("2026-11-21");
const KINDS = ["CASE_STUDY", "DIRECT_OBSERVATION", "REFLECTIVE_ACCOUNT"];
const EVIDENCE = {
  minimumItems: 1,
  minimumKinds: 1,
  minimumAssessors: 1,
  allowedKinds: null,
  currencyMonths: 24,
};
const base = { label: "It", basis: "ILLUSTRATIVE", source: null, waivable: true, routeId: "route" };
const EMPTY = {
  personId: "worker",
  ...Object.fromEntries(
    "posts postChanges evidence claims submissions judgements appointments conflicts completions credentials verifications supervisions endorsements attestations waivers undoings copied acceptances links"
      .split(" ")
      .map((name) => [name, []]),
  ),
};

/** Mulberry32: the same numbers for a seed on every machine. */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sixty competences that nobody has shown, each with an evidence rule; every unit assesses one to five of them. */
function question(seed, profile) {
  const next = random(seed);
  const below = (most) => Math.floor(next() * most);
  const children = Array.from({ length: GAPS }, (_, at) => ({
    ...base,
    code: `gap-${at}`,
    kind: "COMPETENCE",
    suppliedBy: "WORKER",
    competenceId: `c${at}`,
    minimumRank: 3,
    evidence: at % 10 === 0 ? { ...EVIDENCE, minimumItems: 2 } : EVIDENCE,
  }));
  const units = Array.from({ length: UNITS }, (_, at) => ({
    id: `v${at}`,
    unitId: `u${at}`,
    version: 1,
    code: `U${String(at).padStart(3, "0")}`,
    hours: 5 + below(40),
    price: 50 * below(20),
    durationDays: 1 + below(60),
    starts: null,
    fullStarts: [],
    online: false,
    providerIds: [],
    onlyInProgrammes: false,
    prerequisites: at > 20 && below(5) === 0 ? [`u${below(20)}`] : [],
    outcomes: Array.from({ length: 1 + below(5) }, () => ({
      competenceId: `c${below(GAPS)}`,
      rank: 3,
      depth: "ASSESSED",
      evidenceKinds: [KINDS[below(3)]],
    })),
  }));
  return {
    requirement: { ...base, code: "all", kind: "ALL_OF", children },
    record: EMPTY,
    clocks: { asOf, knownAt: 1000 },
    units,
    programmes: [],
    evidenceKinds: KINDS,
    profile,
    limits: {
      hoursAMonth: null,
      budget: null,
      onlineOnly: false,
      providerIds: null,
      ownEvidence: "WHERE_NOT_TAUGHT",
      competencesAPiece: 8,
      daysBetweenSessions: 7,
      seconds: 30,
    },
    timing: NO_TIME,
    place: "",
  };
}

function check(asked, { standing, readyOn, steps, overlay }) {
  const isReady = (added, day) => {
    const facts = withOverlay(asked.record, { added, withdrawn: [] });
    return evaluate(asked.requirement, facts, { ...asked.clocks, asOf: day }).outcome === "MET";
  };
  const fail = (what) => {
    throw new Error(`The plan is wrong: ${what}.`);
  };
  if (standing.is !== "PROVEN") fail("it is not proven");
  if (!isReady(overlay.added, readyOn)) fail("it does not make ready on its day");
  if (isReady(overlay.added, readyOn - 1)) fail("it makes ready the day before");
  for (const { id } of steps.filter(({ kind }) => kind === "UNIT")) {
    const gone = new Set([id]);
    for (const one of gone) for (const step of steps) if (step.after.includes(one)) gone.add(step.id);
    const added = {};
    for (const step of steps.filter((each) => !gone.has(each.id)))
      for (const [name, rows] of Object.entries(step.facts)) added[name] = [...(added[name] ?? []), ...rows];
    if (isReady(added, readyOn)) fail(`it does without ${id}`);
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function main() {
  const solver = new SolverThread();
  try {
    await plan(question(0, "FEWEST_UNITS"), solver);
    console.log(
      `${UNITS} units, ${GAPS} gaps, ${INSTANCES} instances; milliseconds, the median (the longest)`,
    );
    for (const profile of COST_PROFILES) {
      const [clock, processor, units] = [[], [], []];
      for (let seed = 1; seed <= INSTANCES; seed += 1) {
        const asked = question(seed, profile);
        const [began, used] = [performance.now(), processorTime()];
        const answer = await plan(asked, solver);
        clock.push(performance.now() - began);
        processor.push(processorTime() - used);
        check(asked, answer);
        units.push(answer.cost.units);
      }
      const told = (values) => `${median(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`;
      console.log(
        `  ${profile.padEnd(13)} clock ${told(clock).padEnd(14)} processor ${told(processor).padEnd(14)} units chosen ${units.join(", ")}`,
      );
    }
  } finally {
    await solver.close();
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
