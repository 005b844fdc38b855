import type { CompetenceLink } from "./facts";
import { grouped, onceFor } from "./grouped";

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
  /** The competences whose evidence might count towards one, itself first: no other leads there at any instant. */
  readonly sourcesOf: (target: string) => readonly string[];
}

const ITSELF: readonly string[] = [];

/** Links by where they lead from and to; related competences carry nothing. */
const inOrder = onceFor((links: readonly CompetenceLink[]) => {
  const carrying = links
    .filter(({ relation }) => relation !== "RELATED")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const incoming = grouped(carrying, ({ toCompetenceId }) => toCompetenceId);
  const sources = new Map<string, readonly string[]>();
  const sourcesOf = (target: string): readonly string[] => {
    const known = sources.get(target);
    if (known) return known;
    const found = reachable(target, (at) => incoming(at).map(({ fromCompetenceId }) => fromCompetenceId));
    sources.set(target, found);
    return found;
  };
  return { outgoing: grouped(carrying, ({ fromCompetenceId }) => fromCompetenceId), sourcesOf };
});

/**
 * Links chain; the best path wins; caps take the minimum along a path. Since a higher rank never gives less along a link,
 * it is enough to keep the best rank reached at each competence, and a circle can only repeat what is there. Of two paths
 * that give as much the shorter one is told, then the one whose links come first.
 * @param instant links published after it, or retired by it, lead nowhere (milliseconds since 1970); where none is given,
 *   those that were ever retired.
 */
export function pathsOf(
  links: readonly CompetenceLink[],
  instant = Number.POSITIVE_INFINITY,
): CompetencePaths {
  const { outgoing, sourcesOf } = inOrder(links);
  const from = (competence: string) =>
    outgoing(competence).filter(
      ({ publishedAt, retiredAt }) => publishedAt <= instant && (retiredAt === null || retiredAt > instant),
    );
  return {
    sourcesOf,
    towards: (target, start, rank) =>
      target === start ? { rank, through: ITSELF } : (search(from, start, rank).get(target) ?? null),
    reaches: (start, rank) => search(from, start, rank),
    leads: (target, start) =>
      reachable(start, (at) => from(at).map(({ toCompetenceId }) => toCompetenceId)).includes(target),
  };
}

/** Everything that steps lead to from a start, the start first. */
function reachable(start: string, next: (at: string) => readonly string[]): readonly string[] {
  const seen = new Set([start]);
  for (const at of seen) for (const each of next(at)) seen.add(each);
  return [...seen];
}

/** Breadth first, so that the first path to give a rank is a shortest one. */
function search(
  outgoing: (competence: string) => readonly CompetenceLink[],
  start: string,
  rank: number,
): ReadonlyMap<string, Reach> {
  const best = new Map<string, Reach>([[start, { rank, through: ITSELF }]]);
  const open = [start];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const here = best.get(at);
    for (const link of here ? outgoing(at) : []) {
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
