import type { Statement } from "../../entities";
import type { FrameworkReference } from "../framework";
import type { CompetenceEntry, FrameworkFile } from "../publishing/files";

/** A published edition as the document that it was published from; null if the edition does not exist. */
export function documentOf(framework: FrameworkReference, versionId: string): FrameworkFile | null {
  const version = framework.versions.get(versionId);
  const owner = version && framework.frameworks.get(version.frameworkId);
  if (!version || !owner) return null;
  return {
    code: owner.code,
    title: version.title,
    summary: version.summary,
    publisher: version.publisher,
    jurisdiction: version.jurisdiction,
    version: version.version,
    publishedOn: version.publishedOn,
    sourceRef: version.sourceRef,
    ...(version.competencesInSource === null ? {} : { competencesInSource: version.competencesInSource }),
    notes: version.notes,
    levelScale: {
      code: version.levelScale,
      title: version.levelScaleTitle,
      basis: version.levelBasis,
      note: version.levelScaleNote,
      levels: framework
        .levelsOf(version.id)
        .map(({ code, rank, title, description }) => ({ code, rank, title, description })),
    },
    domains: framework.domainsOf(version.id).map((domain) => ({
      code: domain.code,
      title: domain.title,
      titleBasis: domain.titleBasis,
      kind: domain.kind,
      nature: domain.nature,
      summary: domain.summary,
      competences: framework.competencesOf(domain.id).map(
        (each): CompetenceEntry => ({
          code: each.code,
          title: each.title,
          titleBasis: each.titleBasis,
          coverage: each.coverage,
          summary: each.summary,
          note: each.note,
          sourceRefs: each.sourceRefs,
          statements: framework.statementsOf(each.id).map(entryOf),
        }),
      ),
    })),
  };
}

const entryOf = ({ code, text, basis, theme }: Statement) => ({ code, text, basis, theme });
