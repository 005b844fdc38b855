import type { Crosswalks } from "../curricula";
import type { CompetenceLink } from "../eligibility/facts";
import { pathsOf } from "../eligibility/links";
import type { ReferenceReader } from "../repositories/authoring/reference";
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
  /** What was current at any instant: the version of a route, and what it asked for, ready for the engine. */
  readonly editions: Editions;
  /** The links of published and retired crosswalks, ready for the engine. */
  readonly links: readonly CompetenceLink[];
  /** The crosswalks that stand now, ready for coverage. */
  readonly crosswalks: Crosswalks;
  /** The same as an organisation sees it, with what it has of its own; null: what is national alone. */
  seenBy(organisationId: string | null): Reference;
}

/** Reads what is published. @returns what is national alone; `seenBy` gives what an organisation sees. */
export async function loadReference(reader: ReferenceReader): Promise<Reference> {
  const [framework, curriculum, pathway] = await Promise.all([
    FrameworkReference.load(reader),
    CurriculumReference.load(reader),
    PathwayReference.load(reader),
  ]);
  const links = linksOf(framework);
  const parts = { framework, curriculum, pathway };
  const editions = new Editions(parts);
  const seen = new Map<string, Reference>();
  const national: Reference = {
    ...parts,
    editions,
    links,
    crosswalks: {
      paths: pathsOf(links),
      basisOf: (id) => framework.links.get(id)?.basis ?? "ILLUSTRATIVE",
    },
    seenBy(organisationId) {
      if (organisationId === null || !pathway.hasOwn(organisationId)) return national;
      const known = seen.get(organisationId) ?? withOwn(national, organisationId);
      seen.set(organisationId, known);
      return known;
    },
  };
  return national;
}

function withOwn(national: Reference, organisationId: string): Reference {
  const { framework, curriculum, editions } = national;
  const pathway = national.pathway.seenBy(organisationId);
  return { ...national, pathway, editions: editions.seenWith({ framework, curriculum, pathway }) };
}
