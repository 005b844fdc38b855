import type { Requirement } from "../eligibility";
import type { CompetenceLink } from "../eligibility/facts";
import type { ReferenceReader } from "../repositories/reference";
import { compileRoute } from "./compile";
import { CurriculumReference } from "./curriculum";
import { FrameworkReference } from "./framework";
import { PathwayReference } from "./pathway";

/** Published reference data: immutable, so it is read once, held in memory and shared by all requests. */
export interface Reference {
  readonly framework: FrameworkReference;
  readonly curriculum: CurriculumReference;
  readonly pathway: PathwayReference;
  /** What each published route asks for, ready for the engine, by the id of the route. */
  readonly requirements: ReadonlyMap<string, Requirement>;
  /** The links of published and retired crosswalks, ready for the engine. */
  readonly links: readonly CompetenceLink[];
}

export async function loadReference(reader: ReferenceReader): Promise<Reference> {
  const [framework, curriculum, pathway] = await Promise.all([
    FrameworkReference.load(reader),
    CurriculumReference.load(reader),
    PathwayReference.load(reader),
  ]);
  const routes = [...pathway.currentRoutes.values()];
  return {
    framework,
    curriculum,
    pathway,
    requirements: new Map(
      routes.map((route) => [route.routeId, compileRoute({ framework, curriculum, pathway }, route)]),
    ),
    links: linksOf(framework),
  };
}

function linksOf(framework: FrameworkReference): CompetenceLink[] {
  return framework.crosswalks.flatMap((crosswalk) => {
    const [from, to] = [crosswalk.fromFrameworkVersionId, crosswalk.toFrameworkVersionId].map((id) =>
      framework.versions.get(id),
    );
    const levelMap =
      crosswalk.levelMap &&
      new Map(Object.entries(crosswalk.levelMap).map(([source, target]) => [Number(source), target]));
    return framework.linksOf(crosswalk.id).map((link) => ({
      id: link.id,
      publishedAt: crosswalk.publishedAt?.getTime() ?? 0,
      retiredAt: crosswalk.retiredAt?.getTime() ?? null,
      fromCompetenceId: link.fromCompetenceId,
      toCompetenceId: link.toCompetenceId,
      relation: link.relation,
      capRank: link.capRank,
      levelMap,
      sameScale: from?.levelScale === to?.levelScale,
    }));
  });
}
