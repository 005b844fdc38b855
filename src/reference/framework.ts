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
import type { ReferenceReader } from "../repositories/reference";
import { byCode, byPosition, groupBy, indexBy } from "./index-by";

/** Every published framework, its editions and their parts, in memory. */
export class FrameworkReference {
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
    readonly crosswalks: readonly Crosswalk[],
    readonly linksOf: (crosswalk: string) => readonly CrosswalkLink[],
  ) {}

  static async load(reader: ReferenceReader): Promise<FrameworkReference> {
    const [sources, frameworks, all, levels, domains, competences, statements, crosswalks, links] =
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
    return new FrameworkReference(
      indexBy(sources, ({ ref }) => ref),
      indexBy(byCode(frameworks), ({ id }) => id),
      indexBy(versions, ({ id }) => id),
      groupBy(versions, ({ frameworkId }) => frameworkId),
      indexBy(ranked, ({ id }) => id),
      groupBy(ranked, ({ frameworkVersionId }) => frameworkVersionId),
      indexBy(byPosition(domains), ({ id }) => id),
      groupBy(byPosition(domains), ({ frameworkVersionId }) => frameworkVersionId),
      indexBy(byCode(competences), ({ id }) => id),
      groupBy(byPosition(competences), ({ domainId }) => domainId),
      indexBy(statements, ({ id }) => id),
      groupBy(byPosition(statements), ({ competenceId }) => competenceId),
      crosswalks.filter(({ status }) => status !== "DRAFT"),
      groupBy(links, ({ crosswalkId }) => crosswalkId),
    );
  }

  /** The edition that stands now; null for a framework that has none, or no such framework. */
  current(frameworkCode: string): FrameworkVersion | null {
    const framework = [...this.frameworks.values()].find(({ code }) => code === frameworkCode);
    return (framework && this.versionsOf(framework.id).find(({ status }) => status === "PUBLISHED")) ?? null;
  }

  /** All competences of an edition, in its order. */
  competencesOfVersion(version: string): readonly Competence[] {
    return this.domainsOf(version).flatMap(({ id }) => this.competencesOf(id));
  }

  competenceByCode(version: string, code: string): Competence | null {
    return this.competencesOfVersion(version).find((competence) => competence.code === code) ?? null;
  }

  sourcesOf(refs: readonly (string | null)[]): readonly Source[] {
    return refs.flatMap((ref) => (ref === null ? [] : (this.sources.get(ref) ?? [])));
  }
}
