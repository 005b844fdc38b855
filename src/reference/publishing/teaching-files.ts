import type { Basis } from "../../eligibility/requirement";

export interface CurriculumFile {
  readonly code: string;
  readonly title: string;
  readonly framework: string;
  readonly publishedOn: string;
  readonly sourceRef: string;
  readonly notes: readonly string[];
  readonly notCoveredDomains: readonly string[];
  readonly delivery: readonly { readonly text: string; readonly basis: Basis; readonly sourceRef: string }[];
  readonly sections: readonly SectionEntry[];
}

export interface SectionEntry {
  readonly code: string;
  readonly title: string;
  readonly optional: boolean;
  readonly units: readonly UnitEntry[];
}

export interface UnitEntry {
  readonly code: string;
  readonly title: string;
  readonly titleBasis: Basis;
  readonly aim: string | null;
  readonly summary: string;
  readonly hours: number | null;
  readonly mappingBasis: Basis;
  readonly note: string | null;
  readonly prerequisites: readonly string[];
  readonly sourceRefs: readonly string[];
  readonly outcomes: readonly OutcomeEntry[];
}

export interface OutcomeEntry {
  readonly position: number;
  readonly text: string;
  readonly basis: Basis;
  readonly competence: string;
  readonly mappingBasis: Basis;
  readonly level: string;
  readonly depth: string;
  readonly levelBasis: Basis;
}

export interface ProgrammesFile {
  readonly providers: readonly ProviderEntry[];
  readonly programmes: readonly ProgrammeEntry[];
}

export interface ProviderEntry {
  readonly code: string;
  readonly name: string;
  readonly sourceRef: string;
  /**
   * What it teaches or assesses that is its own, where that is known; the curriculum has the provider's code.
   */
  readonly curriculum?: {
    readonly publishedOn: string;
    readonly notes: readonly string[];
    readonly units: readonly OwnUnitEntry[];
  };
}

/** A unit of a provider's own curriculum, each outcome of which names the framework that it is mapped to. */
export interface OwnUnitEntry extends Omit<UnitEntry, "outcomes"> {
  readonly durationDays: number | null;
  readonly outcomes: readonly (OutcomeEntry & {
    readonly framework: string;
    readonly evidenceKinds: readonly string[];
  })[];
}

export interface ProgrammeEntry {
  readonly code: string;
  readonly provider: string;
  readonly title: string;
  readonly shape: string;
  readonly delivery: string | null;
  readonly hours: number | null;
  readonly award: string | null;
  /** The most that public funding pays for one learner, in pounds. */
  readonly maximumFunding?: number | null;
  /** Codes of the credential types that a learner who completes it can be awarded; none if left out. */
  readonly leadsTo?: readonly string[];
  readonly basis: Basis;
  readonly sourceRef: string | null;
  readonly note: string | null;
  /** Who stated, and when, that the units and their outcomes are all that it teaches; left out if nobody did. */
  readonly completeness?: { readonly statedOn: string; readonly statedBy: string } | null;
  readonly units: readonly {
    /** Code of the curriculum that it belongs to; the national one where left out. */
    readonly curriculum?: string;
    readonly unit: string;
    readonly mandatory: boolean;
    /** False where it cannot be taken without the rest of the programme. */
    readonly alone?: boolean;
    readonly basis: Basis;
  }[];
}
