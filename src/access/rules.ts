import type { Capacity, DraftKind } from "../entities/vocabulary";
import type { Scope } from "./scopes";

/** One thing that can be done, and who may do it; nobody else may. */
export interface Rule {
  /** What it lets somebody do, as "may …". */
  readonly what: string;
  /** Of what: a worker's record or what the organisation says of itself, both within one's own organisation; or what is national. */
  readonly about: "RECORD" | "ORGANISATION" | "NATIONAL";
  /** Whether a worker may, on their own record. */
  readonly own?: true;
  /** Who else may, within their organisation. WORKER among them means any worker of it. */
  readonly capacities: readonly Capacity[];
  /** In which of the capacities a partner's people may, for workers for whom it has been granted. */
  readonly partners?: readonly Capacity[];
  /** Programs that may; none where it is for people. */
  readonly scopes: readonly Scope[];
  /** Of reference data: which kinds it is about; where it is left out, all. */
  readonly kinds?: readonly DraftKind[];
  /** Nobody may do it to their own record, whatever else they are. */
  readonly neverOwn?: true;
  /** The capacities count only with an appointment, in force on the day, for a competence that the evidence claims. */
  readonly ifAppointed?: true;
  /** The capacities count only for evidence that is assigned to whoever asks. */
  readonly ifAssigned?: true;
  /** The capacities count only for evidence whose words the worker shares with whoever asks, until the share ends. */
  readonly ifShared?: true;
  /** It counts only for what one has recorded oneself, except in these capacities. */
  readonly ifRecorder?: readonly Capacity[];
}

const READERS = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "ASSESSOR",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
  "AUDITOR",
] as const;
const RECORDERS = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "ASSESSOR",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
  "PROVIDER",
] as const;
/** Whoever acts for an organisation. */
const MEMBERS = [...RECORDERS, "STEWARD", "AUDITOR"] as const;

/** What a partner's people can be granted. */
const PARTNERS = ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"] as const;
const SUPERVISORS = ["PEER_SUPERVISOR", "LINE_MANAGER"] as const;

/**
 * Who may do what. Nobody supervises or manages named workers in what is held so far, so PEER_SUPERVISOR and LINE_MANAGER
 * reach their whole organisation; ASSESSOR likewise, except for the words of evidence and judgements of it, which take an
 * assignment.
 */
export const RULES = {
  readWorkers: {
    what: "read a worker's particulars, and what they are ready for",
    about: "RECORD",
    own: true,
    capacities: READERS,
    partners: PARTNERS,
    scopes: ["readiness:read", "workforce:read"],
  },
  readRecords: {
    what: "read the facts on a worker's record; of evidence its public face: kind, competence, level, dates and outcome",
    about: "RECORD",
    own: true,
    capacities: READERS,
    partners: PARTNERS,
    scopes: ["workforce:read"],
  },
  readBack: {
    what: "read back, by its id, a fact that they recorded themselves",
    about: "RECORD",
    capacities: RECORDERS,
    partners: [...PARTNERS, "PROVIDER"],
    scopes: ["workforce:write", "evidence:write"],
    ifRecorder: [],
  },
  readDrafts: {
    what: "read evidence that has not been handed in",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  readWords: {
    what: "read the words of evidence: its title, reflection and names of attachments; others than the worker while it is handed in",
    about: "RECORD",
    own: true,
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"],
    partners: ["ASSESSOR"],
    scopes: [],
    ifAssigned: true,
  },
  readShared: {
    what: "read that the worker shares evidence with them, and its words, while it is handed in",
    about: "RECORD",
    own: true,
    capacities: MEMBERS,
    partners: [...PARTNERS, "PROVIDER"],
    scopes: [],
    ifShared: true,
  },
  readOrganisation: {
    what: "read what the organisation says of its duties, and who is appointed to assess",
    about: "ORGANISATION",
    capacities: ["WORKER", ...READERS],
    scopes: ["readiness:read", "workforce:read"],
  },
  readMembers: {
    what: "look up who acts for the organisation",
    about: "ORGANISATION",
    capacities: ["WORKER", "HR", "LIVED_EXPERIENCE_LEAD", "LINE_MANAGER"],
    scopes: ["workforce:read"],
  },
  keepWorkers: {
    what: "open workers' records and keep their particulars",
    about: "ORGANISATION",
    capacities: ["HR"],
    scopes: ["workforce:write"],
  },
  sayIntention: {
    what: "say what they want, to stay or to explore",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  keepPosts: {
    what: "record posts, their ends and changes of hours",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER"],
    scopes: ["workforce:write"],
  },
  handInEvidence: {
    what: "draft evidence, revise it, hand it in (choosing an assessor or not) and take it back",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  judge: {
    what: "judge what evidence claims; a line manager only where the organisation's policy allows it",
    about: "RECORD",
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"],
    partners: ["ASSESSOR"],
    scopes: [],
    neverOwn: true,
    ifAppointed: true,
    ifAssigned: true,
  },
  assignAssessors: {
    what: "assign evidence that is handed in to an assessor, and look up what waits for one",
    about: "RECORD",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD", "LINE_MANAGER"],
    scopes: [],
  },
  shareEvidence: {
    what: "share the words of evidence with a member, for a purpose and until a day, and stop sharing them",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  appeal: {
    what: "ask for a second judgement, by someone else",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  readAppealReasons: {
    what: "read why a worker appealed",
    about: "RECORD",
    own: true,
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LIVED_EXPERIENCE_LEAD"],
    partners: ["ASSESSOR"],
    scopes: [],
  },
  declareConflict: {
    what: "declare a conflict of interest between an assessor and a worker: an assessor their own",
    about: "RECORD",
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD", "HR"],
    partners: ["ASSESSOR"],
    scopes: [],
    neverOwn: true,
  },
  readConflictReasons: {
    what: "read why a conflict of interest was declared",
    about: "RECORD",
    capacities: ["LIVED_EXPERIENCE_LEAD", "HR"],
    scopes: [],
  },
  readSample: {
    what: "see which judgements wait for a second assessor, appealed or drawn",
    about: "ORGANISATION",
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LIVED_EXPERIENCE_LEAD", "HR"],
    scopes: [],
  },
  checkQuality: {
    what: "confirm or overturn a judgement that the sample drew, as a second assessor",
    about: "RECORD",
    capacities: ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"],
    scopes: [],
    neverOwn: true,
    ifAppointed: true,
    ifAssigned: true,
  },
  statePolicies: {
    what: "state the organisation's own policies: who may assess, how much is looked at again, and what counts of other employers' records",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
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
    scopes: [],
    neverOwn: true,
  },
  recordSupervision: {
    what: "record supervision sessions: their kind and day",
    about: "RECORD",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
    partners: SUPERVISORS,
    scopes: [],
  },
  endorse: {
    what: "give their word for a worker",
    about: "RECORD",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD", "HR"],
    partners: SUPERVISORS,
    scopes: [],
    neverOwn: true,
  },
  waive: {
    what: "waive a requirement for a worker",
    about: "RECORD",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
    neverOwn: true,
  },
  decide: {
    what: "record a decision about a worker's progression",
    about: "RECORD",
    capacities: ["HR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
    neverOwn: true,
  },
  undo: {
    what: "retract or revoke a fact; the fact stays on record, and so does why",
    about: "RECORD",
    own: true,
    capacities: RECORDERS,
    partners: [...PARTNERS, "PROVIDER"],
    scopes: ["workforce:write", "evidence:write"],
    ifRecorder: ["HR"],
  },
  grantPartners: {
    what: "let a partner's people act for named workers, end that, and see what was granted",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  consent: {
    what: "let another organisation copy facts from their record, take that back, and see what they let whom",
    about: "RECORD",
    own: true,
    capacities: [],
    scopes: [],
  },
  copyFacts: {
    what: "see what workers let the organisation copy from other employers' records, and copy it",
    about: "ORGANISATION",
    capacities: ["HR"],
    scopes: [],
  },
  readGrantsReceived: {
    what: "see for whom other organisations let theirs act",
    about: "ORGANISATION",
    capacities: ["PEER_SUPERVISOR", "LINE_MANAGER", "ASSESSOR", "LIVED_EXPERIENCE_LEAD", "HR", "PROVIDER"],
    scopes: ["evidence:write"],
  },
  attest: {
    what: "state whether the organisation meets its duties",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  appointAssessors: {
    what: "appoint assessors",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: [],
  },
  // Whoever reads a framework reads all of it: one that only some see would leave the others' evidence without a place. So
  // frameworks and crosswalks are nobody's own.
  authorOwn: {
    what: "draft, publish and retire the organisation's own routes and role bands",
    about: "ORGANISATION",
    kinds: ["ROUTE", "ROLE_BAND"],
    capacities: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: ["reference:write"],
  },
  simulate: {
    what: "see how many of the organisation's workers a drafted route would make ready or not; small numbers are left out",
    about: "ORGANISATION",
    capacities: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
    scopes: ["reference:write"],
  },
  countHelped: {
    what: "see how many of the organisation's workers each curriculum unit would bring nearer to a route; small numbers are left out",
    about: "ORGANISATION",
    capacities: ["HR", "LIVED_EXPERIENCE_LEAD", "PROVIDER", "STEWARD"],
    scopes: ["readiness:read", "workforce:read", "curriculum:write"],
  },
  authorTeaching: {
    what: "draft, publish and retire the organisation's own curriculum units and programmes",
    about: "ORGANISATION",
    kinds: ["CURRICULUM_UNIT", "PROGRAMME"],
    capacities: ["STEWARD", "PROVIDER"],
    scopes: ["curriculum:write", "reference:write"],
  },
  authorNational: {
    what: "draft, publish and retire what is national: routes, role bands, units, programmes, frameworks and crosswalks",
    about: "NATIONAL",
    capacities: ["STEWARD"],
    scopes: ["reference:write"],
  },
} as const satisfies Record<string, Rule>;

export type RuleName = keyof typeof RULES;

export const ruleNamed = (name: RuleName): Rule => RULES[name];
