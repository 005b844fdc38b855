import type { KeptNames } from "./kept-names";

/** What CASE shows of published reference data, as plain data. */

interface Versioned {
  readonly id: string;
  readonly status: string;
  readonly publishedAt: Date | null;
  readonly retiredAt: Date | null;
  /** The day on which it was retired here. */
  readonly retiredOn: string | null;
}

export interface LevelSource {
  readonly id: string;
  readonly code: string;
  readonly rank: number;
  readonly title: string;
  readonly description: string;
  readonly basis: string;
}

export interface StatementSource {
  readonly id: string;
  readonly code: string;
  readonly text: string;
  readonly basis: string;
  readonly theme: string | null;
}

export interface CompetenceSource {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly kind: string;
  readonly coverage: string;
  readonly summary: string | null;
  readonly note: string | null;
  readonly sourceRefs: readonly string[];
  readonly statements: readonly StatementSource[];
}

export interface DomainSource {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly kind: string;
  readonly nature: string;
  readonly summary: string;
  readonly competences: readonly CompetenceSource[];
}

/** An edition of a framework, with everything in it. */
export interface EditionSource extends Versioned {
  readonly frameworkCode: string;
  readonly version: string;
  readonly edition: number;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly publishedOn: string | null;
  readonly sourceUrl: string | null;
  /** Its source; its address is sourceUrl. */
  readonly sourceRef: string | null;
  readonly competencesInSource: number | null;
  readonly notes: readonly string[];
  /** What it is called at its source, if it was imported. */
  readonly sourceNames: KeptNames | null;
  readonly levelScale: string;
  readonly levelBasis: string;
  readonly levelScaleTitle: string;
  readonly levelScaleNote: string;
  readonly levels: readonly LevelSource[];
  readonly domains: readonly DomainSource[];
}

/** Something that a link leads to. */
export interface Named {
  readonly id: string;
  readonly title: string;
}

export interface CrosswalkLinkSource {
  readonly id: string;
  readonly from: Named;
  readonly to: Named;
  readonly relation: "EXACT" | "PARTIAL" | "RELATED" | "REPLACED_BY";
  /** The highest level that evidence can reach through the link. */
  readonly cap: LevelSource | null;
  readonly basis: string;
}

/** A crosswalk with its links. */
export interface CrosswalkSource extends Versioned {
  readonly version: number;
  readonly note: string | null;
  readonly from: EditionSource;
  readonly to: EditionSource;
  readonly links: readonly CrosswalkLinkSource[];
}

export interface OutcomeSource {
  readonly id: string;
  readonly text: string;
  readonly basis: string;
  readonly depth: string;
  readonly level: LevelSource;
  readonly competence: Named & { readonly code: string };
  readonly mappingBasis: string;
}

export interface UnitSource {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  readonly titleBasis: string;
  readonly aim: string | null;
  readonly summary: string;
  readonly optional: boolean;
  readonly hours: number | null;
  readonly publishedAt: Date | null;
  readonly outcomes: readonly OutcomeSource[];
  /** Ids of the units that come before it. */
  readonly prerequisites: readonly string[];
}

export interface SectionSource {
  readonly code: string;
  readonly title: string;
  readonly units: readonly UnitSource[];
}

/** A curriculum with its units in their current versions. */
export interface CurriculumSource {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string;
  readonly sourceUrl: string | null;
  readonly notes: readonly string[];
  readonly sections: readonly SectionSource[];
}

export interface CaseSources {
  readonly editions: readonly EditionSource[];
  readonly curricula: readonly CurriculumSource[];
  readonly crosswalks: readonly CrosswalkSource[];
}
