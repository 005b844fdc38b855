import type {
  ContractKind,
  DecisionOutcome,
  EmploymentStatus,
  Intention,
} from "../../operations/generated/graphql";

const contracts: Readonly<Record<ContractKind, string>> = {
  PERMANENT: "permanent",
  FIXED_TERM: "fixed term",
  BANK: "bank",
  APPRENTICESHIP: "apprenticeship",
  SECONDMENT: "secondment",
  VOLUNTARY: "volunteer",
};

const intentions: Readonly<Record<Intention, string>> = {
  STAYING: "They say that they want to stay and deepen their role.",
  EXPLORING: "They say that they want to look at what comes next.",
};

const decided: Readonly<Record<DecisionOutcome, string>> = {
  PROGRESS: "Progress",
  NOT_NOW: "Not now",
};

const employment: Readonly<Record<EmploymentStatus, (since: string, until: string) => string>> = {
  HERE: (since, until) => `Works for you since ${since}${until && `, until ${until}`}.`,
  LEFT: (_, until) => `No longer works for you, since ${until}.`,
  NOT_STARTED: (since) => (since ? `Starts on ${since}.` : "Has no post on record."),
};

/** One worker, as HR sees them. */
export const staff = {
  back: "Back to the workforce",
  backTo: (name: string) => `Back to ${name}`,
  employment,
  intentions,
  posts: "Posts",
  noPosts: "No post is on record.",
  role: "Role",
  contract: "Contract",
  contracts,
  hours: "Whole-time equivalent",
  held: "Held",
  from: (start: string) => `since ${start}`,
  fromTo: (start: string, end: string) => `${start} until ${end}`,
  at: (employer: string) => `at ${employer}`,
  placed: (host: string) => `works at ${host}`,
  ways: "Ways from here",
  noWays: "No way starts from a role that they hold.",
  decisions: "Decisions",
  noDecisions: "Nothing has been decided yet.",
  decided,
  way: "Way",
  decision: "Decision",
  reason: "Reason",
  who: "Who decided",
  departs: "This differs from the advice.",
  toCome: "Still to come from the worker and their team",
  nothingToCome: "Nothing is left to do on the worker's side.",
  owes: "What you, the employer, owe",
  owesLead: "These are your duties, not the worker's gap.",
  nothingOwed: "You owe nothing on this way.",
  lapses: "What lapses first",
  lapsesOn: (what: string, day: string) => `${what}: ${day}`,
  conditions: "What else it takes",
  decide: "Decide",
  decideLead:
    "You decide, not Peerway. Your name, your reason and the advice above are recorded. The worker can read all of it. A change of role is recorded as a post, apart from this.",
  outcome: "What do you decide?",
  decideHints: {
    PROGRESS: "The worker goes along this way.",
    NOT_NOW: "The reason says what would change that.",
  } satisfies Record<DecisionOutcome, string>,
  reasonLabel: "Why?",
  reasonHint: "The worker reads this. At most 2,000 characters. Do not name people who use services.",
  record: "Record the decision",
  changed:
    "The record has changed since you read it. This page has the new advice. Read it, then record your decision again.",
  done: { decisionRecorded: "Your decision is recorded. The worker can read it." },
};
