import type { CompetenceLink } from "../eligibility/facts";
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
}

export async function loadReference(reader: ReferenceReader): Promise<Reference> {
  const [framework, curriculum, pathway] = await Promise.all([
    FrameworkReference.load(reader),
    CurriculumReference.load(reader),
    PathwayReference.load(reader),
  ]);
  return {
    framework,
    curriculum,
    pathway,
    editions: new Editions({ framework, curriculum, pathway }),
    links: linksOf(framework),
  };
}
