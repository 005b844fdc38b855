import { type ReferenceReader } from "../repositories/reference";
import { CurriculumReference } from "./curriculum";
import { FrameworkReference } from "./framework";
import { PathwayReference } from "./pathway";

/** Published reference data: immutable, so it is read once, held in memory and shared by all requests. */
export interface Reference {
  readonly framework: FrameworkReference;
  readonly curriculum: CurriculumReference;
  readonly pathway: PathwayReference;
}

export async function loadReference(reader: ReferenceReader): Promise<Reference> {
  const [framework, curriculum, pathway] = await Promise.all([
    FrameworkReference.load(reader),
    CurriculumReference.load(reader),
    PathwayReference.load(reader),
  ]);
  return { framework, curriculum, pathway };
}
