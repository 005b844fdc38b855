import type { CompetenceLink } from "./facts";
import { bestChains, type LinkChain, type LinkStep } from "./link-chains";
import { groupLookup } from "./lookup";
import { memoByKey } from "./memo";

/**
 * What evidence of one competence counts for towards another: the rank, and the links followed, in order
 * (none if they are the same).
 */
export interface LinkedRank {
  readonly rank: number;
  readonly through: readonly string[];
}

/** What evidence of one competence gives towards another, over all chains of links. */
export interface CompetencePaths {
  /** The best path's; null if none carries anything. */
  towards(target: string, from: string, rank: number): LinkedRank | null;
  /** Everything that it counts towards, itself first, each by its best path. */
  reaches(from: string, rank: number): ReadonlyMap<string, LinkedRank>;
  /** Whether any chain of links leads there, whatever it carries. */
  leads(target: string, from: string): boolean;
  /**
   * The competences whose evidence might count towards one, itself first: no other leads there at any
   * instant.
   */
  readonly sourcesOf: (target: string) => readonly string[];
}

const ITSELF: readonly string[] = [];

/** Links by where they lead from and to, and the instants at which one begins or ceases to lead. */
const linkIndexOf = memoByKey((links: readonly CompetenceLink[]) => {
  const steps = links
    .flatMap(linkStepsOf)
    .sort((a, b) => (a.link.id === b.link.id ? 0 : a.link.id < b.link.id ? -1 : 1));
  const incoming = groupLookup(steps, ({ to }) => to);
  const sources = new Map<string, readonly string[]>();
  const sourcesOf = (target: string): readonly string[] => {
    const known = sources.get(target);
    if (known) return known;
    const found = reachable(target, (at) => incoming(at).map(({ from }) => from));
    sources.set(target, found);
    return found;
  };
  const turns = [
    ...new Set(
      links.flatMap(({ publishedAt, retiredAt }) => [publishedAt, retiredAt ?? Number.POSITIVE_INFINITY]),
    ),
  ].sort((a, b) => a - b);
  return {
    outgoing: groupLookup(steps, ({ from }) => from),
    sourcesOf,
    turns,
    made: new Map<number, CompetencePaths>(),
  };
});

/**
 * The directions in which a link counts. RELATED carries nothing. EXACT means that both are the same, so it
 * also counts in reverse; between scales, by the inverted level map if that is one to one.
 */
export function linkStepsOf(link: CompetenceLink): LinkStep[] {
  if (link.relation === "RELATED") return [];
  const { fromCompetenceId: from, toCompetenceId: to } = link;
  const there: LinkStep = { link, from, to, carry: (rank) => across(link, rank) };
  if (link.relation !== "EXACT") return [there];
  if (link.sameScale) return [there, { link, from: to, to: from, carry: (rank) => rank }];
  const back = link.levelMap && turnedRound(link.levelMap);
  return back ? [there, { link, from: to, to: from, carry: (rank) => back.get(rank) ?? null }] : [there];
}

/** Null for a map that gives one level for two. */
function turnedRound(levelMap: ReadonlyMap<number, number>): ReadonlyMap<number, number> | null {
  const back = new Map([...levelMap].map(([rank, worth]) => [worth, rank]));
  return back.size === levelMap.size ? back : null;
}

/**
 * Links form chains. The best chain without a circle wins; caps take the minimum along it. If two chains give
 * the same, the shorter one is used, then the one whose links come first.
 * @param instant links published after it, or retired by it, lead nowhere (milliseconds since 1970); where
 * none is given, those that were ever retired.
 */
export function pathsOf(
  links: readonly CompetenceLink[],
  instant = Number.POSITIVE_INFINITY,
): CompetencePaths {
  const { turns, made, outgoing, sourcesOf } = linkIndexOf(links);
  // Between two turns the same links lead, so that one set of answers serves every instant there.
  const era = turns.filter((turn) => turn <= instant).length;
  const known = made.get(era);
  if (known) return known;
  const from = (competence: string) =>
    outgoing(competence).filter(
      ({ link: { publishedAt, retiredAt } }) =>
        publishedAt <= instant && (retiredAt === null || retiredAt > instant),
    );
  const paths = pathsBy(from, sourcesOf);
  made.set(era, paths);
  return paths;
}

function pathsBy(
  from: (competence: string) => readonly LinkStep[],
  sourcesOf: CompetencePaths["sourcesOf"],
): CompetencePaths {
  const searched = new Map<number, Map<string, ReadonlyMap<string, LinkChain>>>();
  const all = (start: string, rank: number): ReadonlyMap<string, LinkChain> => {
    const ofRank = searched.get(rank) ?? new Map<string, ReadonlyMap<string, LinkChain>>();
    searched.set(rank, ofRank);
    const known = ofRank.get(start);
    if (known) return known;
    const found = bestChains(from, start, rank);
    ofRank.set(start, found);
    return found;
  };
  const led = new Map<string, ReadonlySet<string>>();
  return {
    sourcesOf,
    towards: (target, start, rank) =>
      target === start ? { rank, through: ITSELF } : (all(start, rank).get(target) ?? null),
    reaches: all,
    leads(target, start) {
      const known = led.get(start) ?? new Set(reachable(start, (at) => from(at).map(({ to }) => to)));
      led.set(start, known);
      return known.has(target);
    },
  };
}

/** Everything that steps lead to from a start, the start first. */
function reachable(start: string, next: (at: string) => readonly string[]): readonly string[] {
  const seen = new Set([start]);
  for (const at of seen) for (const each of next(at)) seen.add(each);
  return [...seen];
}

function across(link: CompetenceLink, rank: number): number | null {
  const mapped = link.sameScale ? rank : (link.levelMap?.get(rank) ?? null);
  if (mapped === null || link.relation !== "PARTIAL") return mapped;
  return link.capRank === null ? null : Math.min(mapped, link.capRank);
}
