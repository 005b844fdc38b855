import type { RuleName } from "../../../access/rules";

const needed = { needed: true };
const optional = { needed: false };

/** What a line of each kind of file says. */
export const FIELDS = {
  WORKERS: { number: needed, name: needed, team: optional },
  POSTS: {
    worker: needed,
    roleBand: needed,
    startedOn: needed,
    endedOn: optional,
    wholeTimeEquivalent: needed,
    contractKind: needed,
    employerName: optional,
    host: optional,
    team: optional,
    assignmentNumber: optional,
    payBand: optional,
    grade: optional,
    setting: optional,
    jobEvaluation: optional,
    jobProfile: optional,
    changedOn: optional,
  },
  COMPLETIONS: {
    worker: needed,
    curriculum: needed,
    unit: needed,
    programme: optional,
    passed: needed,
    completedOn: needed,
    expiresOn: optional,
  },
  CREDENTIALS: {
    worker: needed,
    type: needed,
    issuer: needed,
    awardedOn: needed,
    expiresOn: optional,
    verifiedHow: optional,
    verifiedOn: optional,
    statedAs: optional,
  },
  SUPERVISIONS: { worker: needed, kind: needed, heldOn: needed },
  ENDORSEMENTS: {
    worker: needed,
    subject: needed,
    topic: optional,
    route: optional,
    givenOn: needed,
    expiresOn: optional,
    as: optional,
  },
  OFFERS: {
    worker: needed,
    type: optional,
    capacity: optional,
    subject: optional,
    topic: optional,
    fromOn: needed,
  },
  // What an organisation can state of how ESR's records are read; the rest is the same for everybody.
  ESR_GO: {
    roleBand: optional,
    contractKind: optional,
    payBand: optional,
    setting: optional,
    team: optional,
    type: optional,
    expiresOn: optional,
    verifiedHow: optional,
  },
} as const;

export type FileKind = keyof typeof FIELDS;

/** Kinds of files whose lines are each about one thing of one kind. */
export type LineKind = Exclude<FileKind, "ESR_GO">;

/** What it takes to record each kind: what it takes to record one of them. */
export const RULE_OF = {
  WORKERS: "keepWorkers",
  POSTS: "keepPosts",
  COMPLETIONS: "recordCompletions",
  CREDENTIALS: "recordCredentials",
  SUPERVISIONS: "recordSupervision",
  ENDORSEMENTS: "endorse",
  OFFERS: "recordOffer",
} as const satisfies Record<LineKind, RuleName>;

/** What it takes to send a file: all that it may record. */
export const rulesOf = (kind: FileKind): readonly RuleName[] =>
  kind === "ESR_GO" ? [RULE_OF.WORKERS, RULE_OF.POSTS, RULE_OF.CREDENTIALS] : [RULE_OF[kind]];

/** Fields that hold days. */
export const DAYS: ReadonlySet<string> = new Set([
  "startedOn",
  "endedOn",
  "changedOn",
  "completedOn",
  "expiresOn",
  "awardedOn",
  "heldOn",
  "givenOn",
  "fromOn",
  "verifiedOn",
]);

/** Fields whose day may be one by which a system says that there is no end. */
export const OPEN_ENDED: ReadonlySet<string> = new Set(["endedOn", "expiresOn"]);

/** Fields that are yes or no. */
export const YES_OR_NO: ReadonlySet<string> = new Set(["passed"]);

/**
 * Fields by which a worker or an assignment is known, and which a spreadsheet may have taken for a number.
 */
export const NUMBERS: ReadonlySet<string> = new Set(["number", "worker", "assignmentNumber"]);
