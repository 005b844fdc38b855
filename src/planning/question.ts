import type { Depth } from "../curricula";
import type { Clocks, Day, Facts, Requirement } from "../eligibility";

/** What "cheapest" means. */
export const COST_PROFILES = ["FEWEST_UNITS", "FEWEST_HOURS", "LEAST_MONEY", "SOONEST"] as const;
export type CostProfile = (typeof COST_PROFILES)[number];

/**
 * When a plan may count on a piece of evidence from the worker's own work, without a unit. Of something never shown at the
 * level, it takes for granted what no record says: that the worker can do it already. So a unit comes first, where one
 * assesses it. What was shown before is shown again by a new piece of evidence in any case.
 */
export const OWN_EVIDENCE = ["WHERE_NOT_TAUGHT", "ANYWHERE", "NEVER"] as const;
export type OwnEvidence = (typeof OWN_EVIDENCE)[number];

/** A version of a curriculum unit that could be taken. */
export interface CandidateUnit {
  /** The version's own id. */
  readonly id: string;
  /** The unit's, the same for every version of it. */
  readonly unitId: string;
  readonly version: number;
  /** By which equal costs are ordered; unique among the candidates. */
  readonly code: string;
  readonly hours: number | null;
  /** In pounds. */
  readonly price: number | null;
  /** Days from its start to the day after its end. */
  readonly durationDays: number | null;
  /** The days on which it begins, the earliest first; null where they are not known, and any day may be one. */
  readonly starts: readonly Day[] | null;
  readonly online: boolean;
  readonly providerIds: readonly string[];
  /** Ids of the units to be taken before it. */
  readonly prerequisites: readonly string[];
  readonly outcomes: readonly CandidateOutcome[];
}

export interface CandidateOutcome {
  readonly competenceId: string;
  /** On the scale of the competence's framework. */
  readonly rank: number;
  readonly depth: Depth;
  /** Codes of the kinds of evidence that come of it; none where that is not known. */
  readonly evidenceKinds: readonly string[];
}

export interface Limits {
  /** Most taught hours in any calendar month, or null. */
  readonly hoursAMonth: number | null;
  /** Most pounds in all, or null. A unit whose price is not known does not fit a budget. */
  readonly budget: number | null;
  readonly onlineOnly: boolean;
  /** Ids of the providers whose units may be chosen, or null for any. */
  readonly providerIds: readonly string[] | null;
  readonly ownEvidence: OwnEvidence;
  /** Least number of days between two supervision sessions that are still to come; 1 or more. */
  readonly daysBetweenSessions: number;
  /** For which the solver may look for a proof. */
  readonly seconds: number;
}

export interface PlanQuestion {
  readonly requirement: Requirement;
  readonly record: Facts;
  readonly clocks: Clocks;
  readonly units: readonly CandidateUnit[];
  /** Codes of the kinds of evidence that count, in the order in which a plan names them. */
  readonly evidenceKinds: readonly string[];
  readonly profile: CostProfile;
  readonly limits: Limits;
  /** Names what is supposed apart from what another plan supposes of the same record; empty for the only one. */
  readonly place: string;
}

/** The kind of a piece of evidence that comes of a unit which does not say. It counts where any kind does. */
export const KIND_NOT_STATED = "NOT_STATED";

/** No plan looks further ahead than ten years: beyond, nothing that it rests on still stands. */
export const HORIZON_DAYS = 3653;
