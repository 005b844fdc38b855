import type { KeptNames } from "../kept-names";
import type { DepthUse } from "./depths";
import type { Loss, Problem } from "./report";
import type { ImportedScale } from "./scale";
import type { SourceName } from "./source";

/** What a request states about a package, because CASE has no place for it. */
export interface ImportWishes {
  /** The code of the framework; null: the one that the package carries, if it was ours. */
  readonly framework: string | null;
  /** What the edition is called; null: as the package calls it. */
  readonly version: string | null;
  readonly jurisdiction: string | null;
  /** What the items on each level of the tree become, from the top; null: as the levels themselves show. */
  readonly depths: readonly DepthUse[] | null;
  /** The scale of proficiency; null: the package's own. */
  readonly scale: ImportedScale | null;
  /** References of the sources that are on record. */
  readonly knownSources: ReadonlySet<string>;
}

/** An edition in the form of a file of seed/reference/frameworks. */
export interface ImportedFramework {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly version: string;
  readonly publishedOn: string | null;
  readonly sourceRef: string | null;
  readonly competencesInSource?: number;
  readonly notes: readonly string[];
  readonly levelScale: ImportedScale;
  readonly domains: readonly ImportedDomain[];
}

export interface ImportedDomain {
  readonly code: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly kind: string;
  readonly nature: string;
  readonly summary: string;
  readonly competences: readonly ImportedCompetence[];
}

export interface ImportedCompetence {
  readonly code: string;
  readonly title: string;
  readonly titleBasis: string;
  readonly coverage: string;
  readonly summary: string | null;
  readonly note: string | null;
  readonly sourceRefs: readonly string[];
  readonly statements: readonly {
    readonly code: string;
    readonly text: string;
    readonly basis: string;
    readonly theme: string | null;
  }[];
}

/** A package that was read, or what prevents it; and what of it could not be carried. */
export interface ReadFramework {
  /** Null if there are problems. */
  readonly framework: ImportedFramework | null;
  /** The name of the document at its source; null if there are problems. */
  readonly source: SourceName | null;
  /** What it and its parts are called there, as far as these are names for everybody; else null. */
  readonly names: KeptNames | null;
  readonly problems: readonly Problem[];
  readonly losses: readonly Loss[];
}
