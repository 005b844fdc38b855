import { memoByKey } from "../eligibility";
import type { CompetenceLink } from "../eligibility/facts";
import type { Crosswalk, Level } from "../entities";
import type { FrameworkReference } from "./framework";

/** The links of published and retired crosswalks, ready for the engine. */
export function linksOf(framework: FrameworkReference): CompetenceLink[] {
  return framework.crosswalks.flatMap((crosswalk) =>
    framework.linksOf(crosswalk.id).map((link) => ({
      id: link.id,
      publishedAt: crosswalk.publishedAt?.getTime() ?? 0,
      retiredAt: crosswalk.retiredAt?.getTime() ?? null,
      fromCompetenceId: link.fromCompetenceId,
      toCompetenceId: link.toCompetenceId,
      relation: link.relation,
      capRank: link.capRank,
      levelMap: levelMapOf(crosswalk),
      sameScale: onSameScale(framework, crosswalk),
    })),
  );
}

/**
 * Pairs of different competences, by place: an appointment that names the second is one for the first too. They are EXACTly the same, or the
 * first replaced the second, over any chain of links that stand now; the same as appointed_through in the database.
 */
export const appointmentsCarriedOver = memoByKey((links: readonly CompetenceLink[]) => {
  const sources = new Map<string, string[]>();
  const carry = (from: string, to: string) => sources.set(to, [...(sources.get(to) ?? []), from]);
  for (const { relation, fromCompetenceId, toCompetenceId, retiredAt } of links) {
    if (retiredAt !== null || (relation !== "EXACT" && relation !== "REPLACED_BY")) continue;
    carry(fromCompetenceId, toCompetenceId);
    if (relation === "EXACT") carry(toCompetenceId, fromCompetenceId);
  }
  const pairs = [...sources.keys()].flatMap((competence) => {
    const seen = new Set([competence]);
    for (const at of seen) for (const from of sources.get(at) ?? []) seen.add(from);
    seen.delete(competence);
    return [...seen].map((named) => ({ competence, named }));
  });
  return {
    competences: pairs.map(({ competence }) => competence),
    named: pairs.map(({ named }) => named),
  };
});

/**
 * What each level of the framework version that a crosswalk leads from counts as in the one that it leads to,
 * before a link's cap; a level that is left out carries nothing over. Lowest first.
 */
export function levelsAcross(
  framework: FrameworkReference,
  crosswalk: Crosswalk,
): { readonly from: Level; readonly to: Level }[] {
  const sameScale = onSameScale(framework, crosswalk);
  const levelMap = levelMapOf(crosswalk);
  const targets = new Map(
    framework.levelsOf(crosswalk.toFrameworkVersionId).map((level) => [level.rank, level]),
  );
  return framework.levelsOf(crosswalk.fromFrameworkVersionId).flatMap((from) => {
    const to = targets.get((sameScale ? from.rank : levelMap?.get(from.rank)) ?? 0);
    return to ? [{ from, to }] : [];
  });
}

function levelMapOf({ levelMap }: Crosswalk): ReadonlyMap<number, number> | null {
  return levelMap && new Map(Object.entries(levelMap).map(([source, target]) => [Number(source), target]));
}

function onSameScale(
  { versions }: FrameworkReference,
  { fromFrameworkVersionId, toFrameworkVersionId }: Crosswalk,
): boolean {
  const scale = versions.get(fromFrameworkVersionId)?.levelScale;
  return scale !== undefined && scale === versions.get(toFrameworkVersionId)?.levelScale;
}
