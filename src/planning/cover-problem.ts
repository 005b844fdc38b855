import type { Day, OutcomeNode } from "../eligibility";
import type { Act } from "./acts";
import type { Range } from "./future";
import type { Offer } from "./offers";
import type { Piece } from "./plan-options";
import type { Joinable } from "./programmes";

/**
 * What is open on some days, and everything that could close it: the covering problem, before it is put into
 * numbers.
 */
export interface Cover {
  /** On one of these days the worker is to be ready. */
  readonly range: Range;
  readonly root: CoverNode;
  readonly leaves: readonly OpenLeaf[];
  /**
   * Units worth taking with what has to come before them, by code; and evidence that waits for judgement, by
   * id.
   */
  readonly sources: readonly Source[];
  /**
   * Programmes worth joining for one of the sources, by code; what everyone on them takes is among the
   * sources.
   */
  readonly programmes: readonly Joinable[];
  /** Pieces of the worker's own evidence that count towards any of the leaves. */
  readonly pieces: readonly Piece[];
  /** Acts that meet any of the leaves. */
  readonly acts: readonly DatedAct[];
}

export type CoverNode =
  | { readonly kind: "HELD" }
  | { readonly kind: "GROUP"; readonly n: number; readonly parts: readonly CoverNode[] }
  | { readonly kind: "LEAF"; readonly leaf: OpenLeaf };

/** Something that yields pieces of evidence, once: a unit, or evidence that was handed in and waits. */
export interface Source {
  readonly id: string;
  /** Null for evidence that waits. */
  readonly offer: Offer | null;
  readonly landsOn: Day;
  /** Ids of the sources without which it cannot be had. */
  readonly before: readonly string[];
}

/** An act, and the first of the days on which it can be done and counts. */
export interface DatedAct {
  readonly act: Act;
  readonly landsOn: Day;
}

/** A requirement that is not satisfied on the days, with the ways in which it could be. */
export interface OpenLeaf {
  readonly index: number;
  /** Its place among the leaves of the tree; null for a group that waits for its waiver. */
  readonly place: number | null;
  readonly result: OutcomeNode;
  /**
   * The day on which it lapsed or would lapse, if it was satisfied on the day of the question; null if it was
   * open then.
   */
  readonly lapsesOn: Day | null;
  /** The first of the days on which it is satisfied if nothing else happens; null if that is none of them. */
  readonly comesOn: Day | null;
  readonly evidence: EvidenceGap | null;
  /**
   * Ids of the units that have to be completed, all of them; null if it is not about units, or one cannot be
   * had.
   */
  readonly units: readonly string[] | null;
  /** Why nothing that a plan may assume can close it; null if something can. */
  readonly obstacle: Obstacle | null;
}

/** Why a requirement cannot be met by anything that a plan may assume. */
export const OBSTACLES = [
  "NEEDS_A_POST",
  "NO_EVIDENCE_LEFT",
  "UNIT_NOT_OFFERED",
  "SESSIONS_TOO_FAR_APART",
  "BUDGET_TOO_SMALL",
  "LAPSES_BEFORE_THE_REST",
  "BEYOND_TEN_YEARS",
  "OUT_OF_TIME",
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What is short of a competence, and what would yield it. */
export interface EvidenceGap {
  /** Pieces still to be accepted. */
  readonly items: number;
  /** Assessors who have still to accept one; each piece has one of its own. */
  readonly assessors: number;
  /** The kinds that count already, and how many are required. */
  readonly kinds: ReadonlySet<string>;
  readonly minimumKinds: number;
  /** By source, the kinds of its pieces of evidence that count here: one piece of each. */
  readonly yields: ReadonlyMap<string, readonly string[]>;
  /** Evidence that counts already, a further claim of which waits for another assessor. */
  readonly counted: ReadonlySet<string>;
  /** Evidence that waits, by its id: the day from which it counts once it is accepted. */
  readonly waiting: ReadonlyMap<string, Day>;
}

/** Whether a node is satisfied if all of these leaves are closed. */
export function isNodeSatisfied(node: CoverNode, isClosed: (leaf: OpenLeaf) => boolean): boolean {
  if (node.kind === "HELD") return true;
  if (node.kind === "LEAF") return isClosed(node.leaf);
  return node.parts.filter((part) => isNodeSatisfied(part, isClosed)).length >= node.n;
}

/** The leaves without which the whole cannot be satisfied. */
export function neededLeavesIn(node: CoverNode): ReadonlySet<number> {
  if (node.kind === "HELD") return new Set();
  if (node.kind === "LEAF") return new Set([node.leaf.index]);
  return node.n < node.parts.length
    ? new Set()
    : new Set(node.parts.flatMap((part) => [...neededLeavesIn(part)]));
}
