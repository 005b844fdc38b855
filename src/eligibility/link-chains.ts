import type { CompetenceLink } from "./facts";

/** One way of a link: from a competence to another, with what a rank of the one is worth on the other. */
export interface LinkStep {
  readonly link: CompetenceLink;
  readonly from: string;
  readonly to: string;
  readonly carry: (rank: number) => number | null;
}

/** The best that any chain gives towards a competence, and the links that it takes. */
export interface LinkChain {
  readonly rank: number;
  readonly through: readonly string[];
  /** The competences that it passes, the start first. */
  readonly past: readonly string[];
}

/**
 * Chains that are followed at most where level maps lead round and higher; what they give is right, and might
 * not be the best.
 */
const MOST_CHAINS = 5000;

/**
 * The best that any chain gives which never comes back to where it has been. Since a higher rank never gives
 * less along a link, it is enough to keep the best rank at each competence, as long as no circle gives more
 * than it was entered with; where level maps do that, chains are followed one by one.
 */
export function bestChains(
  outgoing: (competence: string) => readonly LinkStep[],
  start: string,
  rank: number,
): ReadonlyMap<string, LinkChain> {
  return bestRanks(outgoing, start, rank) ?? oneByOne(outgoing, start, rank);
}

/**
 * Breadth first, so that the first chain to give a rank is a shortest one; null if a circle would give more.
 */
function bestRanks(
  outgoing: (competence: string) => readonly LinkStep[],
  start: string,
  rank: number,
): ReadonlyMap<string, LinkChain> | null {
  const best = new Map<string, LinkChain>([[start, { rank, through: [], past: [start] }]]);
  const open = [start];
  for (const at of open) {
    const here = best.get(at);
    for (const { link, to, carry } of here ? outgoing(at) : []) {
      const reached = here ? carry(here.rank) : null;
      if (!here || reached === null) continue;
      const there = best.get(to);
      if (there !== undefined && reached <= there.rank) continue;
      if (here.past.includes(to)) return null;
      best.set(to, { rank: reached, through: [...here.through, link.id], past: [...here.past, to] });
      open.push(to);
    }
  }
  return best;
}

/** Every chain without a circle, shortest first, but those that an earlier one makes needless. */
function oneByOne(
  outgoing: (competence: string) => readonly LinkStep[],
  start: string,
  rank: number,
): ReadonlyMap<string, LinkChain> {
  const best = new Map<string, LinkChain>();
  const kept = new Map<string, LinkChain[]>();
  const open: LinkChain[] = [{ rank, through: [], past: [start] }];
  for (let chain = 0; chain < open.length && chain < MOST_CHAINS; chain += 1) {
    const here = open[chain];
    const at = here?.past.at(-1);
    if (!here || at === undefined) break;
    if (here.rank > (best.get(at)?.rank ?? Number.NEGATIVE_INFINITY)) best.set(at, here);
    for (const { link, to, carry } of outgoing(at)) {
      const reached = carry(here.rank);
      if (reached === null || here.past.includes(to)) continue;
      const others = kept.get(to) ?? [];
      if (
        others.some(
          (other) =>
            other.rank >= reached && other.past.every((each) => each === to || here.past.includes(each)),
        )
      )
        continue;
      const next = { rank: reached, through: [...here.through, link.id], past: [...here.past, to] };
      kept.set(to, [...others, next]);
      open.push(next);
    }
  }
  return best;
}
