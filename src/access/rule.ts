import type { Capacity, DraftKind } from "../entities/vocabulary";
import type { Scope } from "./scopes";

/** One permission, and who has it; nobody else does. */
export interface Rule {
  /** What it lets somebody do, as "may …". */
  readonly what: string;
  /**
   * What it is about: a worker's record or the organisation itself, both within the caller's own
   * organisation; or national data.
   */
  readonly about: "RECORD" | "ORGANISATION" | "NATIONAL";
  /** Whether a worker may, on their own record. */
  readonly own?: true;
  /** Who else may, within their organisation. WORKER in this list means any worker of it. */
  readonly capacities: readonly Capacity[];
  /** The capacities in which a partner's people may, for the workers in the grant. */
  readonly partners?: readonly Capacity[];
  /** Scopes of programs that may; empty if only people may. */
  readonly scopes: readonly Scope[];
  /** The kinds of reference data that it is about; if left out, all. */
  readonly kinds?: readonly DraftKind[];
  /** Only operators may, in any capacity or scope. */
  readonly ofOperators?: true;
  /** Only people and programs of a national body may. */
  readonly ofNationalBody?: true;
  /**
   * It names workers, although it is about more than one record: the actor must still not write about
   * themselves.
   */
  readonly namesWorkers?: true;
  /**
   * The capacities count only with an appointment, in force on the day, for a competence that the evidence
   * claims.
   */
  readonly ifAppointed?: true;
  /** The capacities count only for evidence that is assigned to the caller. */
  readonly ifAssigned?: true;
  /** The capacities count only for evidence that the worker shares with the caller, until the share ends. */
  readonly ifShared?: true;
  /** Only for what the actor has recorded, except in these capacities. */
  readonly ifRecorder?: readonly Capacity[];
}

export const READERS = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "ASSESSOR",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
  "AUDITOR",
] as const;
export const RECORDERS = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "ASSESSOR",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
  "PROVIDER",
] as const;
/** Everybody who acts for an organisation. */
export const MEMBERS = [...RECORDERS, "STEWARD", "AUDITOR"] as const;

/** What a partner's people can be granted. */
export const PARTNERS = ["ASSESSOR", "PEER_SUPERVISOR", "LINE_MANAGER"] as const;
export const SUPERVISORS = ["PEER_SUPERVISOR", "LINE_MANAGER"] as const;
