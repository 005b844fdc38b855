import type { CompetenceLink } from "./facts";

/** What evidence of one competence gives towards another: the rank, and the links taken, in order (none where they are the same). */
export interface Reach {
  readonly rank: number;
  readonly through: readonly string[];
}

/** What evidence of one competence gives towards another, over all chains of links. */
export interface CompetencePaths {
  /** The best path's; null where none carries anything. */
  towards(target: string, from: string, rank: number): Reach | null;
  /** Everything that it gives something towards, itself first, each by its best path. */
  reaches(from: string, rank: number): ReadonlyMap<string, Reach>;
  /** Whether any chain of links leads there, whatever it carries. */
  leads(target: string, from: string): boolean;
}

const ITSELF: readonly string[] = [];

/**
 * Links chain; the best path wins; caps take the minimum along a path. Since a higher rank never gives less along a link,
 * it is enough to keep the best rank reached at each competence, and a circle can only repeat what is there. Of two paths
 * that give as much the shorter one is told, then the one whose links come first.
 */
export function pathsOf(links: readonly CompetenceLink[]): CompetencePaths {
  const outgoing = new Map<string, CompetenceLink[]>();
  for (const link of [...links].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (link.relation === "RELATED") continue;
    const others = outgoing.get(link.fromCompetenceId);
    if (others) others.push(link);
    else outgoing.set(link.fromCompetenceId, [link]);
  }
  return {
    towards(target, from, rank) {
      if (!outgoing.has(from)) return target === from ? { rank, through: ITSELF } : null;
      return search(outgoing, from, rank).get(target) ?? null;
    },
    reaches: (from, rank) => search(outgoing, from, rank),
    leads(target, from) {
      const seen = new Set([from]);
      for (const at of seen)
        for (const { toCompetenceId } of outgoing.get(at) ?? []) seen.add(toCompetenceId);
      return seen.has(target);
    },
  };
}

/** Breadth first, so that the first path to give a rank is a shortest one. */
function search(
  outgoing: ReadonlyMap<string, readonly CompetenceLink[]>,
  from: string,
  rank: number,
): ReadonlyMap<string, Reach> {
  const best = new Map<string, Reach>([[from, { rank, through: ITSELF }]]);
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const here = best.get(at);
    for (const link of here ? (outgoing.get(at) ?? []) : []) {
      const reached = across(link, here?.rank ?? 0);
      if (reached === null || reached <= (best.get(link.toCompetenceId)?.rank ?? 0)) continue;
      best.set(link.toCompetenceId, { rank: reached, through: [...(here?.through ?? []), link.id] });
      open.push(link.toCompetenceId);
    }
  }
  return best;
}

function across(link: CompetenceLink, rank: number): number | null {
  const mapped = link.sameScale ? rank : (link.levelMap?.get(rank) ?? null);
  if (mapped === null || link.relation !== "PARTIAL") return mapped;
  return link.capRank === null ? null : Math.min(mapped, link.capRank);
}
