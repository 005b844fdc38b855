import { evaluate, toDay } from "../../src/eligibility";
import {
  type Obstacle,
  type Plan,
  type Step,
  sentenceOfBlocked,
  sentenceOfPlan,
  sentenceOfStep,
} from "../../src/planning";
import { leaf, record } from "../eligibility/building";
import { alike } from "../eligibility/sentences";
import { asks, clocks, unit } from "./building";

const VOICES = ["WORKER", "HR"] as const;
const day = toDay("2027-03-01");
const serving = (label: string) => evaluate(asks("1", { label }), record({}), clocks()).root;

const SUPPORT = evaluate(
  leaf("ENDORSEMENT", {
    label: "Support for the move",
    byCapacity: "PEER_SUPERVISOR",
    subject: "SUPPORTS_MOVE",
    subjectCode: null,
    goodForMonths: 12,
  }),
  record({}),
  clocks(),
).root;

const NAMES = {
  unit: ({ code }: { readonly code: string }) => `unit ${code}`,
  programme: ({ code }: { readonly code: string }) => `the programme “${code}”`,
};

const step = (kind: Step["kind"], own: Partial<Step> = {}): Step => ({
  id: "step",
  kind,
  serves: [serving("Trauma-informed care")],
  whoseMove: "WORKER",
  startsOn: toDay("2027-01-11"),
  landsOn: day,
  latestOn: day,
  after: [],
  renews: null,
  unit: null,
  programme: null,
  amount: 1,
  evidenceKinds: [],
  facts: {},
  ...own,
});

describe("a step of a plan, in words", () => {
  const said = (...own: Parameters<typeof step>) =>
    VOICES.map((voice) => sentenceOfStep(step(...own), voice, NAMES));
  const one = unit("2.1", { durationDays: 50 });

  it.each<[string, Parameters<typeof step>, readonly string[]]>([
    [
      "a unit",
      ["UNIT", { unit: one }],
      alike("Take unit 2.1, starting on 11 January 2027 at the earliest and ending on 1 March 2027."),
    ],
    [
      "a unit with a start of its own",
      ["UNIT", { unit: { ...one, starts: [toDay("2027-01-11")] } }],
      alike("Take unit 2.1, starting on 11 January 2027 and ending on 1 March 2027."),
    ],
    [
      "a unit of unknown length",
      ["UNIT", { unit: unit("2.1") }],
      alike("Take unit 2.1, starting on 11 January 2027 at the earliest; its length is not known."),
    ],
    [
      "evidence",
      ["EVIDENCE", { amount: 2 }],
      alike("Hand in two pieces of evidence from practice: Trauma-informed care."),
    ],
    [
      "the judgement of a unit's evidence",
      ["JUDGEMENT", { unit: one }],
      alike("An assessor judges the evidence from unit 2.1: Trauma-informed care."),
    ],
    [
      "the judgement of evidence handed in already",
      ["JUDGEMENT"],
      alike("An assessor judges the evidence that is waiting: Trauma-informed care."),
    ],
    [
      "a credential",
      ["CREDENTIAL", { serves: [serving("Fire safety")], renews: toDay("2027-02-01") }],
      alike("Get this and have it verified: Fire safety. This is met now, but lapses on 1 February 2027."),
    ],
    [
      "a credential that the employer arranges",
      ["CREDENTIAL", { serves: [serving("A DBS check")], whoseMove: "EMPLOYER" }],
      ["Your employer arranges this: A DBS check.", "The employer arranges this: A DBS check."],
    ],
    [
      "a verification",
      ["VERIFICATION", { serves: [serving("Fire safety")] }],
      [
        "Your employer verifies the credential on record: Fire safety.",
        "The employer verifies the credential on record: Fire safety.",
      ],
    ],
    [
      "an endorsement that nobody has offered yet",
      ["ENDORSEMENT", { serves: [SUPPORT], whoseMove: "EMPLOYER" }],
      [
        "Your peer supervisor confirms this: Support for the move.",
        "The worker's peer supervisor confirms this: Support for the move.",
      ],
    ],
    [
      "an endorsement that was offered",
      ["ENDORSEMENT", { serves: [SUPPORT], whoseMove: "WORKER" }],
      [
        "Ask your peer supervisor to confirm this, as offered: Support for the move.",
        "Ask the worker's peer supervisor to confirm this, as offered: Support for the move.",
      ],
    ],
    [
      "HR's word",
      ["ENDORSEMENT", { serves: [serving("No formal process")], whoseMove: "EMPLOYER" }],
      ["Your employer confirms this: No formal process.", "The employer confirms this: No formal process."],
    ],
    [
      "supervision",
      ["SUPERVISION", { amount: 3, serves: [serving("Supervision at least monthly")] }],
      [
        "Your employer arranges three more supervision sessions, the last on 1 March 2027 at the earliest: Supervision at least monthly.",
        "The employer arranges three more supervision sessions, the last on 1 March 2027 at the earliest: Supervision at least monthly.",
      ],
    ],
    [
      "the employer's duty",
      ["ATTESTATION", { serves: [serving("Protected time")] }],
      [
        "Your employer confirms that it meets this: Protected time.",
        "The employer confirms that it meets this: Protected time.",
      ],
    ],
    [
      "time, for several requirements",
      ["WAITING", { serves: ["A", "B", "C", "D"].map(serving) }],
      alike("This only needs time, and will be met on 1 March 2027: A, B and C; and one more."),
    ],
  ])("%s", (_, own, expected) => {
    expect(said(...own)).toEqual(expected);
  });
});

describe("a plan that cannot be made, in words", () => {
  it.each<[Obstacle, readonly string[]]>([
    [
      "NEEDS_A_POST",
      [
        "Time as a senior: this depends on a vacancy, which no plan can guarantee. Your employer can say which posts are open.",
        "Time as a senior: this depends on a vacancy, which no plan can guarantee. The employer can say which posts are open.",
      ],
    ],
    [
      "NO_EVIDENCE_LEFT",
      alike(
        "Time as a senior: no unit within these limits gives the evidence that this needs, and a plan cannot assume evidence from practice.",
      ),
    ],
    ["UNIT_NOT_OFFERED", alike("Time as a senior: a required unit cannot be taken within these limits.")],
    [
      "SESSIONS_TOO_FAR_APART",
      alike("Time as a senior: with supervision that far apart, there will never be enough in time."),
    ],
    ["BUDGET_TOO_SMALL", alike("This budget does not pay for the units needed.")],
    [
      "LAPSES_BEFORE_THE_REST",
      alike(
        "Time as a senior: this would lapse on 1 March 2027, before the rest is complete, and no step of a plan can renew it.",
      ),
    ],
    ["BEYOND_TEN_YEARS", alike("It would take longer than ten years.")],
    ["OUT_OF_TIME", alike("No plan was found in the time allowed. Try again with a longer time limit.")],
  ])("%s", (obstacle, expected) => {
    const blocked = { obstacle, result: serving("Time as a senior"), on: day };
    expect(VOICES.map((voice) => sentenceOfBlocked(blocked, voice))).toEqual(expected);
  });
});

describe("a plan as a whole, in words", () => {
  const plan: Plan = {
    outcome: "PLANNED",
    profile: "SOONEST",
    readyOn: day,
    steps: [
      step("EVIDENCE", { amount: 2 }),
      step("CREDENTIAL"),
      step("JUDGEMENT", { whoseMove: "ASSESSOR" }),
    ],
    criticalPath: [],
    cost: { units: 2, hours: 0, hoursNotKnown: 0, price: 0, priceNotKnown: 0 },
    standing: { is: "PROVEN" },
    blocked: [],
    asOf: day,
    notBefore: null,
    overlay: { added: {}, withdrawn: [] },
    passedOver: [],
  };

  it.each<[string, Partial<Plan>, readonly string[]]>([
    [
      "what it takes",
      {},
      [
        "You could be ready to be considered on 1 March 2027 at the earliest. The plan needs two units, two pieces of evidence from practice, one credential to get and one step that other people take.",
        "The worker could be ready to be considered on 1 March 2027 at the earliest. The plan needs two units, two pieces of evidence from practice, one credential to get and one step that other people take.",
      ],
    ],
    [
      "what costs least by another measure, which is not called the earliest",
      { profile: "FEWEST_UNITS" },
      [
        "With this plan, you could be ready to be considered on 1 March 2027. The plan needs two units, two pieces of evidence from practice, one credential to get and one step that other people take.",
        "With this plan, the worker could be ready to be considered on 1 March 2027. The plan needs two units, two pieces of evidence from practice, one credential to get and one step that other people take.",
      ],
    ],
    [
      "time alone",
      { steps: [], cost: { ...plan.cost, units: 0 } },
      [
        "You could be ready to be considered on 1 March 2027 at the earliest. Nothing else is needed except time.",
        "The worker could be ready to be considered on 1 March 2027 at the earliest. Nothing else is needed except time.",
      ],
    ],
    [
      "nothing to do",
      { outcome: "NOTHING_TO_DO", steps: [] },
      [
        "You are ready to be considered now. Nothing is left to do.",
        "The worker is ready to be considered now. Nothing is left to do.",
      ],
    ],
    [
      "no date",
      {
        readyOn: null,
        blocked: [
          { obstacle: "UNIT_NOT_OFFERED", result: serving("Peer leadership training"), on: null },
          { obstacle: "BEYOND_TEN_YEARS", result: null, on: null },
        ],
      },
      alike(
        "No date can be given yet. Peer leadership training: a required unit cannot be taken within these limits. One more thing is in the way.",
      ),
    ],
  ])("%s", (_, own, expected) => {
    expect(VOICES.map((voice) => sentenceOfPlan({ ...plan, ...own }, voice))).toEqual(expected);
  });
});
