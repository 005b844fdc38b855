import {
  Competence,
  Crosswalk,
  CrosswalkLink,
  Domain,
  Framework,
  FrameworkVersion,
  Level,
  Source,
  Statement,
} from "../entities";
import type { ReferenceReader } from "../repositories/authoring/reference";
import { byCode, byPosition, groupBy, indexBy } from "./index-by";

/** Every published framework, its editions and their parts, in memory. */
export class FrameworkReference {
  readonly frameworksByCode: ReadonlyMap<string, Framework>;

  private constructor(
    readonly sources: ReadonlyMap<string, Source>,
    readonly frameworks: ReadonlyMap<string, Framework>,
    readonly versions: ReadonlyMap<string, FrameworkVersion>,
    readonly versionsOf: (framework: string) => readonly FrameworkVersion[],
    readonly levels: ReadonlyMap<string, Level>,
    readonly levelsOf: (version: string) => readonly Level[],
    readonly domains: ReadonlyMap<string, Domain>,
    readonly domainsOf: (version: string) => readonly Domain[],
    readonly competences: ReadonlyMap<string, Competence>,
    readonly competencesOf: (domain: string) => readonly Competence[],
    readonly statements: ReadonlyMap<string, Statement>,
    readonly statementsOf: (competence: string) => readonly Statement[],
    /** Published and retired ones, the newest version first. */
    readonly crosswalks: readonly Crosswalk[],
    readonly links: ReadonlyMap<string, CrosswalkLink>,
    readonly linksOf: (crosswalk: string) => readonly CrosswalkLink[],
    /** The links of published crosswalks from a competence, and to it. */
    readonly linksFrom: (competence: string) => readonly CrosswalkLink[],
    readonly linksTo: (competence: string) => readonly CrosswalkLink[],
  ) {
    this.frameworksByCode = indexBy([...frameworks.values()], ({ code }) => code);
  }

  static async load(reader: ReferenceReader): Promise<FrameworkReference> {
    const [sources, frameworks, all, levels, domains, competences, statements, walks, allLinks] =
      await Promise.all([
        reader.all(Source),
        reader.all(Framework),
        reader.all(FrameworkVersion),
        reader.all(Level),
        reader.all(Domain),
        reader.all(Competence),
        reader.all(Statement),
        reader.all(Crosswalk),
        reader.all(CrosswalkLink),
      ]);
    const versions = all.filter(({ status }) => status !== "DRAFT").sort((a, b) => b.edition - a.edition);
    const ranked = levels.sort((a, b) => a.rank - b.rank);
    const inOrder = byCode(competences);
    const crosswalks = walks.filter(({ status }) => status !== "DRAFT").sort((a, b) => b.version - a.version);
    const placeOf = new Map(inOrder.map(({ id }, index) => [id, index]));
    const place = (competence: string) => placeOf.get(competence) ?? inOrder.length;
    const links = allLinks.sort(
      (a, b) =>
        place(a.fromCompetenceId) - place(b.fromCompetenceId) ||
        place(a.toCompetenceId) - place(b.toCompetenceId),
    );
    const standing = new Set(crosswalks.filter(({ status }) => status === "PUBLISHED").map(({ id }) => id));
    const counting = links.filter(({ crosswalkId }) => standing.has(crosswalkId));
    return new FrameworkReference(
      indexBy(sources, ({ ref }) => ref),
      indexBy(byCode(frameworks), ({ id }) => id),
      indexBy(versions, ({ id }) => id),
      groupBy(versions, ({ frameworkId }) => frameworkId),
      indexBy(ranked, ({ id }) => id),
      groupBy(ranked, ({ frameworkVersionId }) => frameworkVersionId),
      indexBy(byPosition(domains), ({ id }) => id),
      groupBy(byPosition(domains), ({ frameworkVersionId }) => frameworkVersionId),
      indexBy(inOrder, ({ id }) => id),
      groupBy(byPosition(competences), ({ domainId }) => domainId),
      indexBy(statements, ({ id }) => id),
      groupBy(byPosition(statements), ({ competenceId }) => competenceId),
      crosswalks,
      indexBy(links, ({ id }) => id),
      groupBy(links, ({ crosswalkId }) => crosswalkId),
      groupBy(counting, ({ fromCompetenceId }) => fromCompetenceId),
      groupBy(counting, ({ toCompetenceId }) => toCompetenceId),
    );
  }

  /** The current edition; null if the framework has none or does not exist. */
  current(frameworkCode: string): FrameworkVersion | null {
    return this.editionsOf(frameworkCode).find(({ status }) => status === "PUBLISHED") ?? null;
  }

  /** An edition by our count of them, published or retired; null where there is none. */
  edition(frameworkCode: string, edition: number): FrameworkVersion | null {
    return this.editionsOf(frameworkCode).find((version) => version.edition === edition) ?? null;
  }

  /** Its editions, current or retired, newest first. */
  editionsOf(frameworkCode: string): readonly FrameworkVersion[] {
    const framework = this.frameworksByCode.get(frameworkCode);
    return framework ? this.versionsOf(framework.id) : [];
  }

  /** All competences of an edition, in its order. */
  competencesOfVersion(version: string): readonly Competence[] {
    return this.domainsOf(version).flatMap(({ id }) => this.competencesOf(id));
  }

  competenceByCode(version: string, code: string): Competence | null {
    return this.competencesOfVersion(version).find((competence) => competence.code === code) ?? null;
  }

  crosswalkById(id: string): Crosswalk | null {
    return this.crosswalks.find((crosswalk) => crosswalk.id === id) ?? null;
  }

  /** The current crosswalk between two editions, or null. */
  crosswalkBetween(fromVersion: string, toVersion: string): Crosswalk | null {
    return (
      this.crosswalks.find(
        ({ status, fromFrameworkVersionId, toFrameworkVersionId }) =>
          status === "PUBLISHED" &&
          fromFrameworkVersionId === fromVersion &&
          toFrameworkVersionId === toVersion,
      ) ?? null
    );
  }

  sourcesOf(refs: readonly (string | null)[]): readonly Source[] {
    return refs.flatMap((ref) => (ref === null ? [] : (this.sources.get(ref) ?? [])));
  }

  /** Links by their ids, in the order asked for. */
  linksNamed(ids: readonly string[]): readonly CrosswalkLink[] {
    if (ids.length === 0) return [];
    const all = this.crosswalks.flatMap(({ id }) => this.linksOf(id));
    return ids.flatMap((id) => all.find((link) => link.id === id) ?? []);
  }
}
