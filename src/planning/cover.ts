import { type Day, evaluateKnown, type KnownFacts, type RequirementResult, toDay } from "../eligibility";
import { isSatisfied } from "../eligibility/timeline";
import { actionOn } from "./action";
import { type EvidenceGap, evidenceGap, sourcesIn } from "./evidence-gap";
import { isCompleted, type Offer, type Offers } from "./offers";
import type { PlanQuestion } from "./question";

/** What is open on a day, and everything that could close it: the covering problem, before it is put into numbers. */
export interface Cover {
  readonly root: CoverNode;
  readonly leaves: readonly OpenLeaf[];
  /** Units worth taking with what has to come before them, by code; and evidence that waits for judgement, by id. */
  readonly sources: readonly Source[];
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

/** A requirement that is not satisfied on the day, with the ways in which it could be. */
export interface OpenLeaf {
  readonly index: number;
  readonly result: RequirementResult;
  /** The day on which it was lost or would be, where it stood on the day of the question; null where it was open then. */
  readonly lapsesOn: Day | null;
  /** The day from which it stands if nothing else happens; null where that is never. */
  readonly comesOn: Day | null;
  readonly evidence: EvidenceGap | null;
  /** Ids of the units that have to be completed, all of them; null where it is not about units, or one cannot be had. */
  readonly units: readonly string[] | null;
  /** Somebody's act by which it is met: an endorsement, a credential, supervision, an attestation. */
  readonly action: Action | null;
  /** Why nothing that a plan may assume closes it; null where something does. */
  readonly obstacle: Obstacle | null;
}

/** An act that a plan assumes, and the first day on which it can be done and counts. */
export interface Action {
  readonly kind: "CREDENTIAL" | "VERIFICATION" | "ENDORSEMENT" | "SUPERVISION" | "ATTESTATION";
  readonly landsOn: Day;
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

/** What is open on a day, read beside how it stands on the day of the question. @param stale pairs of a source and a leaf's code that would lapse too early. */
export function coverOn(
  day: Day,
  question: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  stale: ReadonlySet<string>,
): Cover {
  const { requirement, clocks } = question;
  const now = evaluateKnown(requirement, known, clocks).root;
  const then = day === clocks.asOf ? now : evaluateKnown(requirement, known, { ...clocks, asOf: day }).root;
  const leaves: OpenLeaf[] = [];
  const open = (at: RequirementResult, before: RequirementResult): CoverNode => {
    const leaf = openLeaf(leaves.length, at, before);
    leaves.push(leaf);
    return { kind: "LEAF", leaf };
  };
  const node = (at: RequirementResult, before: RequirementResult): CoverNode => {
    if (isSatisfied(at.outcome) && isSatisfied(before.outcome)) return { kind: "HELD" };
    if (at.children.length === 0 || at.outcome === "WAIVED") return open(at, before);
    const parts = at.children.map((child, index) => node(child, before.children[index] ?? child));
    return { kind: "GROUP", n: at.required.amount, parts };
  };
  const openLeaf = (index: number, at: RequirementResult, before: RequirementResult): OpenLeaf => {
    const ways = waysFor(at, day, question, known, offers, stale);
    const comesOn = isSatisfied(at.outcome) ? at.satisfiedSince : at.eligibleFrom;
    return {
      index,
      result: at,
      lapsesOn: isSatisfied(before.outcome) && before.lapsesOn !== null ? toDay(before.lapsesOn) : null,
      comesOn: comesOn === null ? null : toDay(comesOn),
      ...ways,
      obstacle: comesOn === null ? ways.obstacle : null,
    };
  };
  const root = node(then, now);
  return { root, leaves, sources: sourcesIn(leaves, offers) };
}

type Ways = Pick<OpenLeaf, "evidence" | "units" | "action" | "obstacle">;
const NO_WAY: Ways = { evidence: null, units: null, action: null, obstacle: null };

function waysFor(
  { requirement, outcome }: RequirementResult,
  day: Day,
  question: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  stale: ReadonlySet<string>,
): Ways {
  switch (requirement.kind) {
    case "COMPETENCE": {
      const gap = evidenceGap(requirement, day, question, known, offers, stale);
      return gap.isPossible ? { ...NO_WAY, evidence: gap } : { ...NO_WAY, obstacle: "NO_EVIDENCE_LEFT" };
    }
    case "UNIT_COMPLETED": {
      const missing = requirement.units.filter(
        ({ unitId, minimumVersion }) => !isCompleted(known, unitId, minimumVersion ?? 0, day),
      );
      const areOffered = missing.every(
        ({ unitId, minimumVersion }) => (offers.of.get(unitId)?.unit.version ?? -1) >= (minimumVersion ?? 0),
      );
      return areOffered
        ? { ...NO_WAY, units: [...new Set(missing.map(({ unitId }) => unitId))] }
        : { ...NO_WAY, obstacle: "UNIT_NOT_OFFERED" };
    }
    case "SUPERVISION": {
      const action = actionOn(requirement, outcome, question);
      return action ? { ...NO_WAY, action } : { ...NO_WAY, obstacle: "SESSIONS_TOO_FAR_APART" };
    }
    case "CREDENTIAL":
    case "ENDORSEMENT":
    case "EMPLOYER_CONDITION":
      return { ...NO_WAY, action: actionOn(requirement, outcome, question) };
    default:
      return { ...NO_WAY, obstacle: "NEEDS_A_POST" };
  }
}

/** Whether a node stands if all of these leaves are closed. */
export function stands(node: CoverNode, isClosed: (leaf: OpenLeaf) => boolean): boolean {
  if (node.kind === "HELD") return true;
  if (node.kind === "LEAF") return isClosed(node.leaf);
  return node.parts.filter((part) => stands(part, isClosed)).length >= node.n;
}
