import type { CompetenceLink } from "../../eligibility/facts";
import { linkStepsOf, pathsOf } from "../../eligibility/links";
import { linksOf } from "../crosswalk";
import type { LeadsOn } from "../documents/framework";
import type { FrameworkReference } from "../framework";
import type { FrameworkFile } from "../publishing/files";
import { type Finding, finding } from "./findings";

/**
 * The two editions that a crosswalk joins, and the ids of their competences; those of a drafted edition are
 * only its own.
 */
export interface Ends {
  readonly before: FrameworkFile;
  readonly after: FrameworkFile;
  readonly fromId: (code: string) => string;
  readonly toId: (code: string) => string;
  /** Id of the current crosswalk between them, which the drafted one would replace; null if none exists. */
  readonly replaces: string | null;
}

/**
 * Whether drafted links, with those that stand, would lead a level round to its own competence as a higher
 * one. The engine never counts that; the author of such maps meant something else. Only the first is
 * reported.
 */
export function checkRaised(
  document: LeadsOn,
  ends: Ends,
  framework: FrameworkReference,
  at: readonly string[],
): Finding[] {
  const { levelMap } = document;
  const drafted = draftedLinks(document, ends);
  const replaced = new Set(framework.linksOf(ends.replaces ?? "").map(({ id }) => id));
  const standing = linksOf(framework).filter(({ id, retiredAt }) => retiredAt === null && !replaced.has(id));
  const all = [...standing, ...drafted];
  if (all.every(({ sameScale }) => sameScale)) return [];
  const paths = pathsOf(all);
  const scaleOf = scales(document, ends, framework);
  for (const [index, link] of drafted.entries())
    for (const { from, to, carry } of linkStepsOf(link))
      for (const start of paths.sourcesOf(from)) {
        if (start !== to && !paths.leads(start, to)) continue;
        const { competence, levels } = scaleOf(start);
        for (const { rank, code } of levels) {
          const before = paths.towards(from, start, rank);
          const across = before && carry(before.rank);
          const round = across === null ? null : paths.towards(start, to, across);
          if (round === null || round.rank <= rank) continue;
          const higher = levels.find((each) => each.rank === round.rank)?.code ?? String(round.rank);
          const path = levelMap === null ? [...at, "links", String(index)] : [...at, "levelMap"];
          return [finding("LEVEL_RAISED", path, competence, code, higher)];
        }
      }
  return [];
}

/** @returns what finds a competence's code and the levels that it has. */
function scales({ links }: LeadsOn, { after, toId }: Ends, framework: FrameworkReference) {
  const drafted = new Map(links.map(({ to }) => [toId(to), to]));
  return (id: string) => {
    const published = framework.competences.get(id);
    return published
      ? { competence: published.code, levels: framework.levelsOf(published.frameworkVersionId) }
      : { competence: drafted.get(id) ?? id, levels: after.levelScale.levels };
  };
}

/** As the engine reads them. */
function draftedLinks({ levelMap, links }: LeadsOn, { before, after, fromId, toId }: Ends): CompetenceLink[] {
  const rankIn = (file: FrameworkFile, code: string) =>
    file.levelScale.levels.find((level) => level.code === code)?.rank ?? 0;
  const ranks =
    levelMap &&
    new Map(
      Object.entries(levelMap).map(([source, target]) => [rankIn(before, source), rankIn(after, target)]),
    );
  return links.map(({ from, to, relation, cap }, index) => ({
    id: `drafted ${index}`,
    publishedAt: 0,
    retiredAt: null,
    fromCompetenceId: fromId(from),
    toCompetenceId: toId(to),
    relation,
    capRank: cap === null ? null : rankIn(after, cap),
    levelMap: ranks,
    sameScale: before.levelScale.code === after.levelScale.code,
  }));
}
