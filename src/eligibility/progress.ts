import type { RequirementResult } from "./evaluation";
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

/** A node of a result that is calculated now, or one that was stored with a decision. */
export interface ResultNode<Node> extends Pick<RequirementResult, "outcome" | "required"> {
  /** Stored results have it with the requirement alone. */
  readonly suppliedBy?: string | null;
  readonly requirement: { readonly code: string; readonly suppliedBy?: string };
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
  return children
    .map((child) => ({ child, count: countOf(child) }))
    .sort(({ count: a }, { count: b }) => open(a.own) - open(b.own) || open(a.employer) - open(b.employer))
    .slice(0, required.amount);
}
