import type { RequirementResult } from "./evaluation";
import type { SuppliedBy } from "./requirement";
import { isSatisfied } from "./timeline";

/**
 * Leaves that are met or waived, of all leaves that count. Never a score of a person: a part of it is the
 * employer's.
 */
export interface Progress {
  readonly own: Share;
  readonly employer: Share;
}

export interface Share {
  readonly met: number;
  readonly total: number;
}

/** The part of progress that is one actor's. */
export interface ActorShare extends Share {
  readonly who: SuppliedBy;
}

/** A node of a result that is calculated now, or one that was stored with a decision. */
export interface ResultNode<Node> extends Pick<RequirementResult, "outcome" | "required"> {
  /** Stored results have it with the requirement alone. */
  readonly suppliedBy?: SuppliedBy | null;
  readonly whoseMove?: SuppliedBy | null;
  readonly requirement: { readonly code: string; readonly suppliedBy?: SuppliedBy };
  readonly children: readonly Node[];
}

/**
 * What would help: open leaves, and choices that are open, in the order of the tree. A choice is a group that
 * needs fewer parts than it has; its open parts are alternatives. It is in both lists if it needs something
 * of both.
 */
export interface Open<Node> {
  readonly own: readonly Node[];
  readonly employer: readonly Node[];
}

/**
 * Progress of the worker and of the employer, separately. If a group needs n of its parts, the n nearest
 * parts count: those in which the worker has the fewest open leaves, then the employer, then the first. So
 * the worker's part is complete if and only if `ownPart` is satisfied. Everything under a satisfied group
 * counts as met.
 */
export function progressOf<Node extends ResultNode<Node>>(root: Node): Progress {
  return countOf(root);
}

/**
 * What has to be met, by the worker or the employer, in the order of the tree: open leaves and open choices; nothing
 * under a group that is satisfied, and no part of a choice by itself.
 */
export function blockingOf<Node extends ResultNode<Node>>(node: Node): readonly Node[] {
  if (isSatisfied(node.outcome)) return [];
  return node.children.length === 0 || isOpenChoice(node)
    ? [node]
    : node.children.flatMap((child) => blockingOf(child));
}

/** What would help, of the worker's part and of the employer's; nothing under a group that is satisfied. */
export function openOf<Node extends ResultNode<Node>>(root: Node): Open<Node> {
  const open = blockingOf(root).map((node) => ({ node, count: countOf(node) }));
  return {
    own: open.filter(({ count: { own } }) => own.met < own.total).map(({ node }) => node),
    employer: open.filter(({ count: { employer } }) => employer.met < employer.total).map(({ node }) => node),
  };
}

/** Whether it is a group that is not satisfied, and needs fewer parts than it has. */
export const isOpenChoice = <Node extends ResultNode<Node>>({ outcome, required, children }: Node): boolean =>
  !isSatisfied(outcome) && required.amount < children.length;

/** Who acts, in the order in which shares are listed. */
const ACTORS: readonly SuppliedBy[] = ["WORKER", "PROVIDER", "ASSESSOR", "EMPLOYER", "TIME"];

/**
 * The leaves that count towards progress, by who acts: an open leaf is the share of those who have to act next, a met
 * one of those who supplied it. Actors without a leaf are left out. All shares together are as much as `progressOf`.
 */
export function progressByActor<Node extends ResultNode<Node>>(root: Node): readonly ActorShare[] {
  const leaves = countedLeaves(root, false);
  return ACTORS.flatMap((who) => {
    const own = leaves.filter((leaf) => leaf.who === who);
    return own.length === 0 ? [] : [{ who, met: own.filter(({ isMet }) => isMet).length, total: own.length }];
  });
}

/** The leaves that count. @param isMet whether a group above them is satisfied, under which all count as met. */
function countedLeaves<Node extends ResultNode<Node>>(
  result: Node,
  isMet: boolean,
): { readonly who: SuppliedBy; readonly isMet: boolean }[] {
  const met = isMet || isSatisfied(result.outcome);
  if (result.children.length > 0) return nearestOf(result).flatMap(({ child }) => countedLeaves(child, met));
  const supplier = result.suppliedBy ?? result.requirement.suppliedBy ?? "WORKER";
  return [{ who: met ? supplier : (result.whoseMove ?? supplier), isMet: met }];
}

const NONE: Share = { met: 0, total: 0 };

function countOf<Node extends ResultNode<Node>>(result: Node): Progress {
  const satisfied = isSatisfied(result.outcome);
  if (result.children.length === 0) {
    const one = { met: satisfied ? 1 : 0, total: 1 };
    return (result.suppliedBy ?? result.requirement.suppliedBy) === "EMPLOYER"
      ? { own: NONE, employer: one }
      : { own: one, employer: NONE };
  }
  const nearest = nearestOf(result).map(({ count }) => count);
  const sum = (share: (count: Progress) => Share): Share => {
    const total = nearest.reduce((all, count) => all + share(count).total, 0);
    return { total, met: satisfied ? total : nearest.reduce((all, count) => all + share(count).met, 0) };
  };
  return { own: sum(({ own }) => own), employer: sum(({ employer }) => employer) };
}

/** The parts of a group that count towards progress, as many as it needs. */
function nearestOf<Node extends ResultNode<Node>>({ children, required }: Node) {
  const open = ({ met, total }: Share) => total - met;
  const counted = children.map((child) => ({ child, count: countOf(child) }));
  // Most groups need all of their parts.
  if (required.amount >= children.length) return counted;
  return counted
    .sort(({ count: a }, { count: b }) => open(a.own) - open(b.own) || open(a.employer) - open(b.employer))
    .slice(0, required.amount);
}
