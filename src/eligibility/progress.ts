import type { RequirementResult } from "./evaluation";
import { isSatisfied } from "./timeline";

/** Leaves that are met or waived, of all leaves that count. Never a score of a person: a part of it is the employer's. */
export interface Progress {
  readonly own: Share;
  readonly employer: Share;
}

export interface Share {
  readonly met: number;
  readonly total: number;
}

/**
 * Progress of the worker and of the employer, apart. Of a group that needs n of its parts, the n that are nearest count:
 * those with the fewest open leaves, then the first. Whatever stands under a waived group counts as met.
 */
export function progressOf(root: RequirementResult): Progress {
  const { own, employer } = countOf(root);
  return { own, employer };
}

interface Count extends Progress {
  readonly open: number;
}

const NONE: Share = { met: 0, total: 0 };

function countOf(result: RequirementResult): Count {
  const satisfied = isSatisfied(result.outcome);
  if (result.children.length === 0) {
    const one = { met: satisfied ? 1 : 0, total: 1 };
    const isEmployers = "suppliedBy" in result.requirement && result.requirement.suppliedBy === "EMPLOYER";
    return isEmployers
      ? { own: NONE, employer: one, open: 1 - one.met }
      : { own: one, employer: NONE, open: 1 - one.met };
  }
  const nearest = result.children
    .map(countOf)
    .sort((a, b) => a.open - b.open)
    .slice(0, result.required.amount);
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
