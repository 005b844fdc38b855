import type { ShownCompetence, UnitVersion } from "../curricula";
import type { Clocks, Day, Facts, KnownFacts, Requirement } from "../eligibility";
import type { Timing } from "./timing";

/** What "cheapest" means. */
export const COST_PROFILES = ["FEWEST_UNITS", "FEWEST_HOURS", "LEAST_MONEY", "SOONEST"] as const;
export type CostProfile = (typeof COST_PROFILES)[number];

/**
 * When a plan may count on a piece of evidence from the worker's own work, without a unit. For something
 * never shown at the level, it takes for granted what no record says: that the worker can do it already. So a
 * unit comes first, if one assesses it. Something that was shown before is shown again by a new piece of
 * evidence in any case.
 */
export const OWN_EVIDENCE = ["WHERE_NOT_TAUGHT", "ANYWHERE", "NEVER"] as const;
export type OwnEvidence = (typeof OWN_EVIDENCE)[number];

/** A unit that could be taken. */
export interface CandidateUnit extends UnitVersion<CandidateOutcome> {
  /** Orders candidates of equal cost; unique among them. */
  readonly code: string;
  /** In pounds. */
  readonly price: number | null;
  /** Days from its start to the day after its end. */
  readonly durationDays: number | null;
  /**
   * The days on which it begins and has room, the earliest first; null if no start is known, and any day may
   * be one.
   */
  readonly starts: readonly Day[] | null;
  /** The days on which it begins and is full. */
  readonly fullStarts: readonly Day[];
  readonly online: boolean;
  /** Ids of the providers that teach it by itself; none if no provider is known to. */
  readonly providerIds: readonly string[];
  /** Whether it may be taken only as a part of a programme. */
  readonly onlyInProgrammes: boolean;
}

/** A version of a programme that could be joined. */
export interface CandidateProgramme {
  /** The version's own id. */
  readonly id: string;
  /** Orders programmes of equal cost; unique among them. */
  readonly code: string;
  readonly providerId: string;
  /**
   * Pounds for the whole programme, however many units are taken; null if its units are paid for one by one.
   */
  readonly price: number | null;
  /** A worker who joins takes all mandatory units, and chooses among the others. */
  readonly units: readonly { readonly unitId: string; readonly mandatory: boolean }[];
}

export interface CandidateOutcome extends ShownCompetence {
  /** Codes of the kinds of evidence that it yields; none if these are not known. */
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
  /** Most competences that one piece of the worker's own evidence may show; 1 or more. */
  readonly competencesAPiece: number;
  /** Least number of days between two supervision sessions that are still to come; 1 or more. */
  readonly daysBetweenSessions: number;
  /** Seconds for which the solver may look for a proof. */
  readonly seconds: number;
}

export interface PlanQuestion {
  readonly requirement: Requirement;
  readonly record: Facts;
  /**
   * What adjustments apply to, if not to what the plan assumes: otherwise a plan for anybody but the worker would
   * ask for less, and show that there is an adjustment.
   */
  readonly adjusted?: KnownFacts;
  readonly clocks: Clocks;
  readonly units: readonly CandidateUnit[];
  readonly programmes: readonly CandidateProgramme[];
  /** Codes of the kinds of evidence that count, in the order in which a plan names them. */
  readonly evidenceKinds: readonly string[];
  readonly profile: CostProfile;
  readonly limits: Limits;
  readonly timing: Timing;
  /**
   * Distinguishes this plan's supposed facts from another plan's on the same record; empty if there is only
   * one plan.
   */
  readonly place: string;
}

/** The kind of evidence from a unit that states no kind. It counts wherever any kind does. */
export const KIND_NOT_STATED = "NOT_STATED";

/**
 * No plan looks further ahead than ten years: after that, none of the facts that it depends on is still in
 * date.
 */
export const HORIZON_DAYS = 3653;
