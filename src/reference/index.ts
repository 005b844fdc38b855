import type { Crosswalks } from "../curricula";
import type { CompetenceLink } from "../eligibility/facts";
import { pathsOf } from "../eligibility/links";
import type { ReferenceReader } from "../repositories/reference";
import { linksOf } from "./crosswalk";
import { CurriculumReference } from "./curriculum";
import { Editions } from "./editions";
import { FrameworkReference } from "./framework";
import { PathwayReference } from "./pathway";

/** Published reference data: immutable, so it is read once, held in memory and shared by all requests. */
export interface Reference {
  readonly framework: FrameworkReference;
  readonly curriculum: CurriculumReference;
  readonly pathway: PathwayReference;
  /** What stood at any instant: the version of a route, and what it asked for, ready for the engine. */
  readonly editions: Editions;
  /** The links of published and retired crosswalks, ready for the engine. */
  readonly links: readonly CompetenceLink[];
  /** The crosswalks that stand now, ready for coverage. */
  readonly crosswalks: Crosswalks;
}

export async function loadReference(reader: ReferenceReader): Promise<Reference> {
  const [framework, curriculum, pathway] = await Promise.all([
    FrameworkReference.load(reader),
    CurriculumReference.load(reader),
    PathwayReference.load(reader),
  ]);
  const links = linksOf(framework);
  return {
    framework,
    curriculum,
    pathway,
    editions: new Editions({ framework, curriculum, pathway }),
    links,
    crosswalks: {
      paths: pathsOf(links.filter(({ retiredAt }) => retiredAt === null)),
      basisOf: (id) => framework.links.get(id)?.basis ?? "ILLUSTRATIVE",
    },
  };
}
