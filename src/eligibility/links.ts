import type { CompetenceLink } from "./facts";

/** What rank evidence of one competence gives towards another, over all chains of links; null where it gives none. */
export interface CompetencePaths {
  rankTowards(target: string, from: string, rank: number): number | null;
}

/**
 * Links chain; the best path wins; caps take the minimum along a path. Since a higher rank never gives less along a link,
 * it is enough to keep the best rank reached at each competence, and a circle can only repeat what is there.
 */
export function pathsOf(links: readonly CompetenceLink[]): CompetencePaths {
  const outgoing = new Map<string, CompetenceLink[]>();
  for (const link of links) {
    if (link.relation === "RELATED") continue;
    const others = outgoing.get(link.fromCompetenceId);
    if (others) others.push(link);
    else outgoing.set(link.fromCompetenceId, [link]);
  }
  return {
    rankTowards(target, from, rank) {
      const best = new Map([[from, rank]]);
      const open = outgoing.has(from) ? [from] : [];
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const link of outgoing.get(at) ?? []) {
          const reached = across(link, best.get(at) ?? 0);
          if (reached === null || reached <= (best.get(link.toCompetenceId) ?? 0)) continue;
          best.set(link.toCompetenceId, reached);
          open.push(link.toCompetenceId);
        }
      }
      return best.get(target) ?? null;
    },
  };
}

function across(link: CompetenceLink, rank: number): number | null {
  const mapped = link.sameScale ? rank : (link.levelMap?.get(rank) ?? null);
  if (mapped === null || link.relation !== "PARTIAL") return mapped;
  return link.capRank === null ? null : Math.min(mapped, link.capRank);
}
