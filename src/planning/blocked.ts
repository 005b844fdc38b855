import type { Day, RequirementResult } from "../eligibility";
import type { Attempt } from "./attempt";
import { covers, everythingIn, isClosedBy } from "./choice";
import { type CoverNode, type Obstacle, type OpenLeaf, stands } from "./open";

/** One reason why there is no plan. */
export interface Blocked {
  readonly obstacle: Obstacle;
  /** The requirement that stays open; null where it is about the whole. */
  readonly result: RequirementResult | null;
  /** The day on which something is lost, where that is the reason. */
  readonly on: Day | null;
}

/** Why nothing closes what is open: the requirements that nothing can close and without which the whole does not stand. */
export function blockedIn({ cover, failure }: Attempt): readonly Blocked[] {
  if (failure === "NO_ROOM") return [{ obstacle: "BEYOND_TEN_YEARS", result: null, on: null }];
  if (failure === "OUT_OF_TIME") return [{ obstacle: "OUT_OF_TIME", result: null, on: null }];
  const everything = everythingIn(cover);
  if (covers(cover, everything)) return [{ obstacle: "BUDGET_TOO_SMALL", result: null, on: null }];
  const isClosed = (leaf: OpenLeaf) => isClosedBy(leaf, everything);
  return hindering(cover.root, isClosed).map(({ obstacle, lapsesOn, result }) =>
    lapsesOn === null
      ? { obstacle: obstacle ?? "NO_EVIDENCE_LEFT", result, on: null }
      : { obstacle: "LAPSES_BEFORE_THE_REST", result, on: lapsesOn },
  );
}

function hindering(node: CoverNode, isClosed: (leaf: OpenLeaf) => boolean): readonly OpenLeaf[] {
  if (stands(node, isClosed)) return [];
  if (node.kind === "LEAF") return [node.leaf];
  return node.kind === "GROUP" ? node.parts.flatMap((part) => hindering(part, isClosed)) : [];
}
