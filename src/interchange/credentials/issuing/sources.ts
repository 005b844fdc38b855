/** A level of a framework version. */
export interface LevelSource {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly rank: number;
}

/** A competence, with what it belongs to. */
export interface CompetenceSource {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly summary: string | null;
  readonly framework: string;
  readonly domain: { readonly id: string; readonly code: string; readonly title: string };
  /** All levels of its framework version, the lowest first. */
  readonly levels: readonly LevelSource[];
  /** Whether CASE shows it: it is part of a national framework. */
  readonly isNational: boolean;
  /** What current crosswalks link it to. */
  readonly links: readonly { readonly kind: "EXACT" | "RELATED"; readonly competenceId: string }[];
}

/** One accepted competence. */
export interface AcceptedSource {
  readonly competence: CompetenceSource;
  readonly level: LevelSource;
  /** The day of the judgement, YYYY-MM-DD. */
  readonly judgedOn: string;
  /** The day on which it stops counting, YYYY-MM-DD; null: it never does. */
  readonly until: string | null;
}

export interface IssuerSource {
  /** Code of the organisation. */
  readonly code: string;
  readonly name: string;
}

/** Who the badge is about, and whose it is. */
export interface SubjectSource {
  /** A random `urn:uuid`, or the holder's `did:key`. */
  readonly id: string;
  /** The worker's e-mail address, and the salt with which it is hashed. */
  readonly email: { readonly address: string; readonly salt: string } | null;
}

/** Which entry of which status list. */
export interface StatusPlace {
  readonly list: number;
  readonly place: number;
}
