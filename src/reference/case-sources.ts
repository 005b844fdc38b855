import type { Curriculum, CurriculumUnitVersion } from "../entities";
import type {
  CaseSources,
  CrosswalkSource,
  CurriculumSource,
  EditionSource,
  SectionSource,
  UnitSource,
} from "../interchange/case/sources";
import type { Reference } from "./index";
import { londonDay } from "./london";

/** What CASE shows: published national frameworks, curricula and crosswalks, retired ones included. */
export function caseSources(reference: Reference): CaseSources {
  const editions = nationalEditions(reference);
  return {
    editions,
    curricula: nationalCurricula(reference, editions),
    crosswalks: nationalCrosswalks(reference, editions),
  };
}

const retiredOn = (retiredAt: Date | null): string | null => retiredAt && londonDay(retiredAt);

/** A row's values, and more of them. */
const withMore = <Row extends object, More extends object>(row: Row, more: More): Row & More =>
  Object.assign({}, row, more);

function nationalEditions({ framework }: Reference): EditionSource[] {
  const national = [...framework.frameworks.values()].filter((each) => each.ownerOrganisationId === null);
  return national.flatMap(({ id, code }) =>
    framework.versionsOf(id).map((version) =>
      withMore(version, {
        frameworkCode: code,
        retiredOn: retiredOn(version.retiredAt),
        sourceUrl: framework.sources.get(version.sourceRef ?? "")?.url ?? null,
        levels: framework.levelsOf(version.id),
        domains: framework.domainsOf(version.id).map((domain) =>
          withMore(domain, {
            competences: framework
              .competencesOf(domain.id)
              .map((competence) =>
                withMore(competence, { statements: framework.statementsOf(competence.id) }),
              ),
          }),
        ),
      }),
    ),
  );
}

/** Only those whose both ends are shown. */
function nationalCrosswalks({ framework }: Reference, editions: readonly EditionSource[]): CrosswalkSource[] {
  const shown = new Map(editions.map((edition) => [edition.id, edition]));
  return framework.crosswalks.flatMap((crosswalk) => {
    const from = shown.get(crosswalk.fromFrameworkVersionId);
    const to = shown.get(crosswalk.toFrameworkVersionId);
    if (!from || !to) return [];
    const links = framework.linksOf(crosswalk.id).flatMap((link) => {
      const first = framework.competences.get(link.fromCompetenceId);
      const second = framework.competences.get(link.toCompetenceId);
      const cap = to.levels.find(({ rank }) => rank === link.capRank) ?? null;
      return first && second ? [withMore(link, { from: first, to: second, cap })] : [];
    });
    return [withMore(crosswalk, { retiredOn: retiredOn(crosswalk.retiredAt), from, to, links })];
  });
}

function nationalCurricula(reference: Reference, editions: readonly EditionSource[]): CurriculumSource[] {
  const shown = new Set(editions.map(({ id }) => id));
  return [...reference.curriculum.curricula.values()]
    .filter(({ ownerOrganisationId }) => ownerOrganisationId === null)
    .map((each) => curriculumSourceOf(reference, each, shown));
}

/** The national curricula and those of providers, as far as a unit of them is published. */
export function allCurricula(reference: Reference, { editions }: CaseSources): CurriculumSource[] {
  const shown = new Set(editions.map(({ id }) => id));
  return [...reference.curriculum.curricula.values()]
    .map((each) => curriculumSourceOf(reference, each, shown))
    .filter(({ sections }) => sections.length > 0);
}

function curriculumSourceOf(
  reference: Reference,
  curriculum: Curriculum,
  shown: ReadonlySet<string>,
): CurriculumSource {
  const source = reference.framework.sources.get(curriculum.sourceRef ?? "");
  return withMore(curriculum, {
    publisher: source?.publisher ?? null,
    sourceUrl: source?.url ?? null,
    sections: sectionsOf(reference, curriculum, shown),
  });
}

function sectionsOf(
  reference: Reference,
  { id }: Curriculum,
  shown: ReadonlySet<string>,
): readonly SectionSource[] {
  const sections = new Map<string, { code: string; title: string; units: UnitSource[] }>();
  for (const version of reference.curriculum.currentUnitsOf(id)) {
    const { sectionCode: code, sectionTitle: title } = version;
    const section = sections.get(code) ?? { code, title, units: [] };
    section.units.push(unitOf(reference, version, shown));
    sections.set(code, section);
  }
  return [...sections.values()];
}

/** A unit is named by its own id, which all its versions share. */
function unitOf(
  { curriculum, framework }: Reference,
  version: CurriculumUnitVersion,
  shown: ReadonlySet<string>,
): UnitSource {
  return withMore(version, {
    id: version.unitId,
    code: curriculum.units.get(version.unitId)?.code ?? "",
    prerequisites: curriculum.prerequisitesOf(version.id).map(({ unitId }) => unitId),
    outcomes: curriculum.outcomesOf(version.id).flatMap((outcome) => {
      const competence = framework.competences.get(outcome.competenceId);
      const level = framework.levels.get(outcome.levelId);
      const isShown = shown.has(outcome.frameworkVersionId);
      return competence && level && isShown ? [withMore(outcome, { competence, level })] : [];
    }),
  });
}
