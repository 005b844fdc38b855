import type { Capacity, DraftKind } from "../entities/vocabulary";
import type { Actor, Client } from "./actor";
import { SCOPES, type Scope } from "./scopes";

/** What can be done to people's records, and in which capacities. A worker may act on their own record only. */
export const MAY = {
  readRecords: [
    "WORKER",
    "PEER_SUPERVISOR",
    "LINE_MANAGER",
    "ASSESSOR",
    "LIVED_EXPERIENCE_LEAD",
    "HR",
    "AUDITOR",
  ],
  readWords: ["WORKER", "ASSESSOR"],
  readMembers: ["HR", "LIVED_EXPERIENCE_LEAD", "LINE_MANAGER"],
  keepWorkers: ["HR"],
  keepPosts: ["HR", "LINE_MANAGER"],
  handInEvidence: ["WORKER"],
  judge: ["ASSESSOR", "PEER_SUPERVISOR"],
  recordCompletions: ["PROVIDER", "HR"],
  recordCredentials: ["WORKER", "HR", "PROVIDER"],
  verifyCredentials: ["HR", "LINE_MANAGER"],
  recordSupervision: ["PEER_SUPERVISOR", "LINE_MANAGER", "HR"],
  endorse: ["PEER_SUPERVISOR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD", "HR"],
  attest: ["HR", "LIVED_EXPERIENCE_LEAD"],
  appointAssessors: ["HR", "LIVED_EXPERIENCE_LEAD"],
  waive: ["HR", "LIVED_EXPERIENCE_LEAD"],
  decide: ["HR", "LINE_MANAGER", "LIVED_EXPERIENCE_LEAD"],
  authorNational: ["STEWARD"],
  authorOwn: ["STEWARD", "HR", "LIVED_EXPERIENCE_LEAD"],
  authorTeaching: ["STEWARD", "PROVIDER"],
  undo: ["WORKER", "PEER_SUPERVISOR", "LINE_MANAGER", "ASSESSOR", "LIVED_EXPERIENCE_LEAD", "HR", "PROVIDER"],
} as const satisfies Record<string, readonly Capacity[]>;

export type Action = keyof typeof MAY;

interface ScopeEntry {
  /** What it is for, in words. */
  readonly meaning: string;
  /** In which capacity what a program does under this scope stands on record. */
  readonly as: Capacity;
  readonly may: readonly Action[];
}

/**
 * What programs may do, by the scopes that their issuer granted them: nothing else. None lets a program read the words of
 * evidence, judge, endorse or decide: those are for people.
 */
export const PROGRAMS_MAY: Readonly<Record<Scope, ScopeEntry>> = {
  "readiness:read": {
    meaning: "Read workers and their eligibility.",
    as: "HR",
    may: ["readRecords"],
  },
  "workforce:read": {
    meaning: "Read workers, their records, and who acts for the organisation.",
    as: "HR",
    may: ["readRecords", "readMembers"],
  },
  "workforce:write": {
    meaning: "Keep workers and their posts.",
    as: "HR",
    may: ["keepWorkers", "keepPosts", "undo"],
  },
  "evidence:write": {
    meaning: "Record completions and credentials, as a learning system does.",
    as: "PROVIDER",
    may: ["recordCompletions", "recordCredentials", "undo"],
  },
  "curriculum:write": {
    meaning: "Keep an organisation's curricula and programmes.",
    as: "PROVIDER",
    may: ["authorTeaching"],
  },
  "reference:write": {
    meaning: "Keep reference data, as a steward does.",
    as: "STEWARD",
    may: ["authorNational", "authorOwn", "authorTeaching"],
  },
};

/** Not allowed: a refusal, told as a top-level error. */
export class Forbidden extends Error {}

/**
 * The capacity in which an actor may do something to a worker's record (workerId null: to the organisation's own), or null
 * where none of theirs allows it. WORKER alone reaches one's own record; a program's scopes stand for a capacity.
 */
export function capacityOf(actor: Actor, action: Action, workerId: string | null): Capacity | null {
  if (actor.client) {
    const scope = actor.client.scopes.find((each) => PROGRAMS_MAY[each].may.includes(action));
    return scope ? PROGRAMS_MAY[scope].as : null;
  }
  const allowed: readonly Capacity[] = MAY[action];
  return (
    actor.capacities.find(
      (each) =>
        allowed.includes(each) && (each !== "WORKER" || (workerId !== null && workerId === actor.workerId)),
    ) ?? null
  );
}

/**
 * The same, for what cannot go on without.
 * @throws Forbidden saying which capacities or scopes it takes, and which the actor has.
 */
export function capacityFor(actor: Actor, action: Action, workerId: string | null): Capacity {
  const capacity = capacityOf(actor, action, workerId);
  if (capacity) return capacity;
  throw new Forbidden(
    actor.client ? scopesWanted(action, actor.client) : capacitiesWanted(action, actor.capacities),
  );
}

function scopesWanted(action: Action, { scopes }: Client): string {
  const wanted = SCOPES.filter((scope) => PROGRAMS_MAY[scope].may.includes(action));
  return wanted.length === 0
    ? "Programs may not do this: it is for people."
    : `This takes one of these scopes: ${wanted.join(", ")}. You have ${scopes.join(", ") || "none"}.`;
}

function capacitiesWanted(action: Action, capacities: readonly Capacity[]): string {
  const wanted: readonly Capacity[] = MAY[action];
  const own = wanted.includes("WORKER") ? " (WORKER for one's own record)" : "";
  return `This takes one of these capacities: ${wanted.join(", ")}${own}. You act as ${capacities.join(", ") || "none of them"}.`;
}

/** What it takes to write an organisation's own of each kind; null: there is none but national ones. */
const AUTHOR_OWN: Readonly<Record<DraftKind, Action | null>> = {
  ROUTE: "authorOwn",
  ROLE_BAND: "authorOwn",
  CURRICULUM_UNIT: "authorTeaching",
  PROGRAMME: "authorTeaching",
  // Whoever reads a framework reads all of it: one that only some see would leave the others' evidence without a place.
  CROSSWALK: null,
  FRAMEWORK_VERSION: null,
};

/** What it takes to write reference data of a kind: an organisation's own, or national (null). */
export const authoringAction = (kind: DraftKind, organisationId: string | null): Action =>
  (organisationId === null ? null : AUTHOR_OWN[kind]) ?? "authorNational";

/** Whether an actor may write reference data: an organisation's own within it; national (null) wherever they keep it. */
export function mayAuthor(actor: Actor, kind: DraftKind, organisationId: string | null): boolean {
  if (organisationId !== null && (organisationId !== actor.organisationId || AUTHOR_OWN[kind] === null))
    return false;
  return capacityOf(actor, authoringAction(kind, organisationId), null) !== null;
}
