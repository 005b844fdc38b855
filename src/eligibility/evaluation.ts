import type { CivilDate } from "./days";
import type { FactKind } from "./fact-kind";
import type { KnownFacts } from "./known-facts";
import type { Basis, Clocks, Requirement, SuppliedBy } from "./requirement";

/** From lowest to highest: groups take the lowest, the highest or the n-th highest of their children. */
export const OUTCOMES = ["NOT_MET", "UNKNOWN", "PENDING", "WAIVED", "MET"] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Unit =
  | "EVIDENCE_ITEMS"
  | "EVIDENCE_KINDS"
  | "ASSESSORS"
  | "UNITS"
  | "CREDENTIALS"
  | "DAYS"
  | "SESSIONS"
  | "ENDORSEMENTS"
  | "POSTS"
  | "ATTESTATIONS"
  | "REQUIREMENTS";

/** A number and its unit: what is required, what counts, or what is still missing. */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

/** A fact that counts on the day asked about, and the first day on which it no longer does. */
export interface CountedFact {
  readonly factId: string;
  readonly kind: FactKind;
  /** Null if it counts without end. */
  readonly stopsCountingOn: CivilDate | null;
  /**
   * For a claim: ids of the links between competences by which it counts, in order; none if it is on the
   * competence itself.
   */
  readonly through: readonly string[];
}

/** What a sentence may mention in addition to the numbers; null and 0 if there is nothing to mention. */
export interface Note {
  /** The newest fact that counts: the day of the work, the session or the endorsement. */
  readonly newestOn: CivilDate | null;
  /** The last day on which a fact stopped counting. */
  readonly stoppedOn: CivilDate | null;
  /** Pieces of evidence that wait for judgement, or credentials for verification. */
  readonly waiting: number;
  readonly nothingRecorded: boolean;
  /** The day on which the employer offered it, while the worker has not taken the offer up. */
  readonly offeredOn: CivilDate | null;
  /** If it is satisfied: since when it has this outcome, and the outcome that it changes to on changesOn. */
  readonly since: CivilDate | null;
  readonly turnsTo: Outcome | null;
  /** Whether it will be met or waived on eligibleFrom, if that day is in the future. */
  readonly comesAs: Outcome | null;
  /** For time in role: the day on which enough had counted, and whether this day adds to the count. */
  readonly reachedOn: CivilDate | null;
  readonly count: "GOES_ON" | "NO_HOURS" | "STOPPED" | null;
}

/**
 * One node of the explanation; the tree mirrors the requirement's. Dates are read from the node's own
 * timeline.
 */
export interface RequirementResult {
  readonly requirement: Requirement;
  readonly basis: Basis;
  readonly outcome: Outcome;
  readonly satisfiedSince: CivilDate | null;
  readonly eligibleFrom: CivilDate | null;
  readonly lapsesOn: CivilDate | null;
  readonly changesOn: CivilDate | null;
  readonly required: Quantity;
  readonly actual: Quantity;
  readonly shortfall: Quantity;
  readonly counted: readonly CountedFact[];
  /** Who supplies it on the day asked about: null for a group. Offers decide for what depends on them. */
  readonly suppliedBy: SuppliedBy | null;
  /** Who has to act next: null when satisfied. */
  readonly whoseMove: SuppliedBy | null;
  readonly note: Note;
  readonly children: readonly RequirementResult[];
}

export interface Evaluation {
  readonly asOf: CivilDate;
  readonly knownAt: number;
  readonly outcome: Outcome;
  /** The outcome with every EMPLOYER leaf taken as MET: the worker's own part. */
  readonly ownPart: Outcome;
  readonly root: RequirementResult;
}

/** An evaluation with the record that it was computed from, for further questions. */
export interface Answer {
  readonly requirement: Requirement;
  readonly known: KnownFacts;
  readonly clocks: Clocks;
  readonly evaluation: Evaluation;
}
