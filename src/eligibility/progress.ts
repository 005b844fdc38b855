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

/**
 * Progress of the worker and of the employer, separately. If a group needs n of its parts, the n nearest
 * parts count: those with the fewest open leaves, then the first. Everything under a waived group counts as
 * met.
 */
export function progressOf(root: RequirementResult): Progress {
  const { own, employer } = countOf(root);
  return { own, employer };
}

/**
 * The open leaves that have to be met, in the order of the tree: as many as progress lacks. If a group needs
 * n of its parts, only the leaves of the n nearest parts; none under a group that is satisfied.
 */
export function blockingOf(result: RequirementResult): readonly RequirementResult[] {
  if (isSatisfied(result.outcome)) return [];
  if (result.children.length === 0) return [result];
  const nearest = new Set(nearestOf(result).map(({ child }) => child));
  return result.children.filter((child) => nearest.has(child)).flatMap(blockingOf);
}

interface Count extends Progress {
  readonly open: number;
}

const NONE: Share = { met: 0, total: 0 };

function countOf(result: RequirementResult): Count {
  const satisfied = isSatisfied(result.outcome);
  if (result.children.length === 0) {
    const one = { met: satisfied ? 1 : 0, total: 1 };
    const isEmployers = result.suppliedBy === "EMPLOYER";
    return isEmployers
      ? { own: NONE, employer: one, open: 1 - one.met }
      : { own: one, employer: NONE, open: 1 - one.met };
  }
  const nearest = nearestOf(result).map(({ count }) => count);
  const sum = (share: (count: Count) => Share): Share => {
    const total = nearest.reduce((all, count) => all + share(count).total, 0);
    return { total, met: satisfied ? total : nearest.reduce((all, count) => all + share(count).met, 0) };
  };
  return {
    own: sum(({ own }) => own),
    employer: sum(({ employer }) => employer),
    open: satisfied ? 0 : nearest.reduce((all, { open }) => all + open, 0),
  };
}

const nearestOf = ({ children, required }: RequirementResult) =>
  children
    .map((child) => ({ child, count: countOf(child) }))
    .sort((a, b) => a.count.open - b.count.open)
    .slice(0, required.amount);
