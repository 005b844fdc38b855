import type { Path } from "./report";

/** What is read of a package: its objects as plain data, in the order of the file. */
export interface SourcePackage {
  readonly document: SourceDocument;
  readonly items: readonly SourceItem[];
  readonly associations: readonly SourceAssociation[];
  readonly rubrics: readonly SourceRubric[];
}

/** The name and address that something has at its source. */
export interface SourceName {
  readonly identifier: string;
  readonly uri: string | null;
}

export interface SourceDocument extends SourceName {
  readonly title: string;
  readonly creator: string;
  readonly publisher: string | null;
  readonly description: string | null;
  readonly version: string | null;
  readonly startDay: string | null;
  readonly notes: string | null;
  readonly officialSource: string | null;
  readonly ours: {
    readonly framework: string | null;
    readonly jurisdiction: string | null;
    readonly sourceRef: string | null;
    readonly competencesInSource: number | null;
  };
}

export interface SourceItem extends SourceName {
  readonly path: Path;
  readonly statement: string;
  readonly code: string | null;
  readonly type: string | null;
  readonly notes: string | null;
  readonly ours: {
    readonly kind: string | null;
    readonly basis: string | null;
    readonly coverage: string | null;
    readonly note: string | null;
    readonly nature: string | null;
    readonly theme: string | null;
    readonly sourceRefs: readonly string[];
  };
}

export interface SourceAssociation extends SourceName {
  readonly path: Path;
  readonly type: string;
  readonly position: number | null;
  /** Identifiers of its ends. */
  readonly origin: string;
  readonly destination: string;
}

export interface SourceRubric {
  readonly path: Path;
  readonly title: string | null;
  readonly description: string | null;
  readonly ours: { readonly code: string | null; readonly basis: string | null };
  readonly criteria: readonly { readonly levels: readonly SourceLevel[] }[];
}

export interface SourceLevel {
  readonly path: Path;
  readonly quality: string | null;
  readonly description: string | null;
  readonly position: number | null;
  readonly code: string | null;
}
