import type { Day, OutcomeNode } from "../eligibility";
import type { Checks } from "./checks";
import { coversAll, everythingIn, isClosedBy } from "./choice";
import { type Cover, type CoverNode, isNodeSatisfied, type Obstacle, type OpenLeaf } from "./cover-problem";
import { dateChoice, offersIn } from "./dated-choice";
import { timetableOf } from "./timetable";

/** One reason why there is no plan. */
export interface Blocked {
  readonly obstacle: Obstacle;
  /** The requirement that stays open; null if it is about the whole. */
  readonly result: OutcomeNode | null;
  /** The day on which something is lost, where that is the reason. */
  readonly on: Day | null;
}

/**
 * Why there is no plan: the search tries the days with the least to do, which are those on which something is
 * lost, one by one.
 */
export async function blockedIn(
  checks: Checks,
  outOfTime: boolean,
  from: Day = checks.context.question.clocks.asOf,
): Promise<readonly Blocked[]> {
  const { context } = checks;
  if (outOfTime) return [{ obstacle: "OUT_OF_TIME", result: null, on: null }];
  const { future, question } = context;
  const { asOf } = question.clocks;
  const always = await checks.coverOver({ from, until: future.end }, future.end);
  const never = obstaclesIn(always);
  if (never.length > 0) return never;
  for (const day of new Set([from, ...future.starts.filter((start) => start > from)])) {
    const lost = obstaclesIn(await checks.coverOver({ from: day, until: day + 1 }, future.end)).filter(
      ({ obstacle }) => obstacle === "LAPSES_BEFORE_THE_REST",
    );
    if (lost.length > 0) return lost;
  }
  const everything = everythingIn(always);
  if (question.limits.budget !== null) return [{ obstacle: "BUDGET_TOO_SMALL", result: null, on: null }];
  const offers = offersIn(everything, context);
  if (
    !timetableOf(offers, question.limits, asOf) ||
    !dateChoice(future.end - 1, everything, context, "EARLY")
  )
    return [{ obstacle: "BEYOND_TEN_YEARS", result: null, on: null }];
  return [{ obstacle: "LAPSES_BEFORE_THE_REST", result: null, on: null }];
}

function obstaclesIn(cover: Cover): readonly Blocked[] {
  const everything = everythingIn(cover);
  if (coversAll(cover, everything)) return [];
  const isClosed = (leaf: OpenLeaf) => isClosedBy(leaf, everything, cover);
  return hindering(cover.root, isClosed).map(({ obstacle, lapsesOn, result }) =>
    lapsesOn === null
      ? { obstacle: obstacle ?? "NO_EVIDENCE_LEFT", result, on: null }
      : { obstacle: "LAPSES_BEFORE_THE_REST", result, on: lapsesOn },
  );
}

function hindering(node: CoverNode, isClosed: (leaf: OpenLeaf) => boolean): readonly OpenLeaf[] {
  if (isNodeSatisfied(node, isClosed)) return [];
  if (node.kind === "LEAF") return [node.leaf];
  return node.kind === "GROUP" ? node.parts.flatMap((part) => hindering(part, isClosed)) : [];
}
