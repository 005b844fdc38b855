import { EVIDENCE_RULES } from "./evidence-rules";
import { REFERENCE_RULES } from "./reference-rules";
import { PARTNERS, READERS, RECORDERS, type Rule, SUPERVISORS } from "./rule";
import { SYSTEM_RULES } from "./system-rules";

export type { Rule } from "./rule";

/**
 * Who may do what. No record shows who supervises or manages a worker, so PEER_SUPERVISOR and LINE_MANAGER
 * reach their whole organisation. So does ASSESSOR, except for the text of evidence and judgements of it,
 * which need an assignment. A person who has recorded something about a worker as their line manager counts
 * as such when they judge (services/evidence/shared/may-judge.ts).
 */
export const RULES = {
  readWorkers: {
    what: "read a worker's details and readiness",
    about: "RECORD",
    own: true,
    capacities: READERS,
    partners: PARTNERS,
    scopes: ["readiness:read", "workforce:read"],
  },
  readRecords: {
    what: "read the facts on a worker's record; for evidence only its kind, competence, level, dates and outcome",
    about: "RECORD",
    own: true,
    capacities: READERS,
    partners: PARTNERS,
    scopes: ["workforce:read"],
  },
  readAdjustments: {
    what: "read adjustments of a worker's requirements that they recorded, or of workers whose evidence they are assigned to assess",
    about: "RECORD",
    own: true,
    capacities: READERS,
    partners: PARTNERS,
    scopes: [],
  },
  readBack: {
    what: "read, by its id, a fact that they recorded themselves",
    about: "RECORD",
    capacities: RECORDERS,
    partners: [...PARTNERS, "PROVIDER"],
    scopes: ["workforce:write", "evidence:write", "credential:verify"],
    ifRecorder: [],
  },
  readOrganisation: {
    what: "read the organisation's statements about its duties and itself, and its appointments of assessors",
    about: "ORGANISATION",
    capacities: ["WORKER", ...READERS],
    scopes: ["readiness:read", "workforce:read"],
  },
  askWorkforce: {
    what: "ask about all of the organisation's workers together, for a stated purpose: who is ready for what, how many, and what is missing; people who may not list the workers see no numbers, and publishable numbers leave out small ones",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD", "AUDITOR"],
    scopes: ["readiness:read", "workforce:count"],
  },
  readMembers: {
    what: "list the people who act for the organisation",
    about: "ORGANISATION",
    capacities: ["WORKER", "HR", "LIVED_EXPERIENCE_LEAD", "LINE_MANAGER"],
    scopes: ["workforce:read"],
  },
  keepWorkers: {
    what: "open workers' records and maintain their details",
    about: "ORGANISATION",
    namesWorkers: true,
    capacities: ["HR"],
    scopes: ["workforce:write"],
  },
  detachAccounts: {
    what: "detach the account that is linked to a worker's record, so that the right worker can link to it, and let a detached account link again",
    about: "RECORD",
    capacities: ["HR"],
    scopes: [],
  },
  sayIntention: {
    what: "state what they want: to stay, to explore, or which routes they aspire to",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  keepPosts: {
    what: "record posts, their changes and ends",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER"],
    scopes: ["workforce:write"],
  },
  statePolicies: {
    what: "set the organisation's own policies: who may assess, how many judgements are checked, how long text is kept, which facts of other employers' records count, and which issuers of badges are trusted",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  ...SYSTEM_RULES,
  recordCompletions: {
    what: "record completed curriculum units",
    about: "RECORD",
    capacities: ["PROVIDER", "HR"],
    partners: ["PROVIDER"],
    scopes: ["evidence:write"],
  },
  recordCredentials: {
    what: "record credentials",
    about: "RECORD",
    own: true,
    capacities: ["HR", "PROVIDER"],
    scopes: ["evidence:write"],
  },
  verifyCredentials: {
    what: "verify credentials",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER"],
    scopes: ["credential:verify"],
  },
  recordSupervision: {
    what: "record supervision sessions: their kind and day",
    about: "RECORD",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
    partners: SUPERVISORS,
    scopes: [],
  },
  confirmSupervision: {
    what: "confirm that their own supervision sessions took place, and whether they could set the agenda, or say that they did not take place",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  recordCpd: {
    what: "record continuing professional development: its day, length and kind, and what it touched",
    about: "RECORD",
    own: true,
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
    scopes: ["evidence:write"],
  },
  endorse: {
    what: "endorse a worker",
    about: "RECORD",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD", "HR"],
    partners: SUPERVISORS,
    scopes: [],
  },
  recordOffer: {
    what: "record what a worker was offered: mandatory training, or the word of a peer supervisor or line manager",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER", "PEER_SUPERVISOR"],
    partners: SUPERVISORS,
    scopes: ["evidence:write"],
  },
  waive: {
    what: "waive a requirement for a worker",
    about: "RECORD",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  adjust: {
    what: "adjust a requirement for a worker; only they, the worker and those assigned to assess the worker's evidence can read it",
    about: "RECORD",
    capacities: ["LIVED_EXPERIENCE_LEAD", "PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
    scopes: [],
  },
  decide: {
    what: "record a decision about a worker's progression",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  undo: {
    what: "retract or revoke a fact; the fact stays on record, with the reason",
    about: "RECORD",
    own: true,
    capacities: RECORDERS,
    partners: [...PARTNERS, "PROVIDER"],
    scopes: ["workforce:write", "evidence:write", "credential:verify"],
    ifRecorder: ["HR"],
  },
  grantPartners: {
    what: "let a partner's people act for named workers, end that, and list these grants",
    about: "ORGANISATION",
    namesWorkers: true,
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  consent: {
    what: "let another organisation copy facts from their record, withdraw that, and list these consents",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  copyFacts: {
    what: "list workers' consents for the organisation to copy facts from other employers' records, and copy them",
    about: "ORGANISATION",
    namesWorkers: true,
    capacities: ["HR"],
    scopes: [],
  },
  readGrantsReceived: {
    what: "list the grants of other organisations to theirs",
    about: "ORGANISATION",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "ASSESSOR", "LIVED_EXPERIENCE_LEAD", "HR", "PROVIDER"],
    scopes: ["evidence:write"],
  },
  attest: {
    what: "state whether the organisation fulfils its duties",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  recordDetails: {
    what: "record what the organisation states of itself in answer to requests: how many it employs, its directorates, the development and training of peer support workers",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  disagree: {
    what: "say that their employer or host does not fulfil a duty, read that they said it, and withdraw it; nobody else can read it",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  countDisagreements: {
    what: "see how many workers say that the organisation does not fulfil a duty, as a range, if enough do",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  noteDrift: {
    what: "note that they were asked for something that their role is not for, read their notes, and delete them; nobody else can read them",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  countDrift: {
    what: "see how many workers noted each kind of role drift, and in which teams, as a range, if enough did",
    about: "ORGANISATION",
    capacities: ["LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  appointAssessors: {
    what: "appoint assessors",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  ...REFERENCE_RULES,
  readTrail: {
    what: "read what was done to a record, and who read its text",
    about: "RECORD",
    own: true,
    capacities: ["AUDITOR"],
    scopes: [],
  },
  readWholeTrail: {
    what: "read the organisation's whole trail",
    about: "ORGANISATION",
    capacities: ["AUDITOR"],
    scopes: [],
  },
  exportRecord: {
    what: "export the whole record",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  askForErasure: {
    what: "request the erasure of a record",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  erase: {
    what: "list requests for erasure, and carry them out",
    about: "RECORD",
    capacities: ["HR"],
    scopes: [],
  },
  keepOrganisations: {
    what: "add organisations, change their details, and close them",
    about: "NATIONAL",
    ofOperators: true,
    capacities: [],
    scopes: [],
  },
  ...EVIDENCE_RULES,
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const ruleNamed = (name: RuleName): Rule => RULES[name];
