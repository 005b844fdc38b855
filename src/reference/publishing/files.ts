import type {
  Basis,
  Capacity,
  EndorsementSubject,
  EvidenceRule,
  SuppliedBy,
} from "../../eligibility/requirement";
import type { RequirementKind } from "../../entities/vocabulary";
import type { SettingTemplate } from "../authoring/setting-template";
import type { CurriculumFile, ProgrammesFile } from "./teaching-files";

/** The shapes of the files in seed/reference/. */
export interface ReferenceFiles {
  readonly sources: readonly SourceEntry[];
  readonly frameworks: readonly FrameworkFile[];
  readonly crosswalks: readonly CrosswalkEntry[];
  readonly curriculum: CurriculumFile;
  readonly programmes: ProgrammesFile;
  readonly payBands: { readonly bands: readonly PayBandEntry[] };
  readonly roleBands: readonly RoleBandEntry[];
  readonly credentialTypes: readonly CredentialTypeEntry[];
  readonly evidenceKinds: { readonly kinds: readonly EvidenceKindEntry[] };
  readonly supervisionKinds: readonly KindEntry[];
  readonly endorsementTopics: readonly (KindEntry & { readonly subject: EndorsementSubject })[];
  readonly settings: readonly (KindEntry & { readonly template?: SettingTemplate | null })[];
  readonly duties: readonly DutyEntry[];
  readonly driftKinds: readonly KindEntry[];
  readonly leadTimes: readonly (KindEntry & { readonly days: number })[];
  readonly benchmarks: readonly BenchmarkEntry[];
  readonly routes: readonly RouteEntry[];
}

export interface BenchmarkEntry extends KindEntry {
  readonly year: string;
  readonly questions: readonly string[];
}

export interface SourceEntry {
  readonly ref: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly says: readonly SaidEntry[];
}

/** What was read in a source, in our words. */
export interface SaidEntry {
  /** The facts that it supports, such as "band PSW"; * is any text. */
  readonly about: readonly string[];
  readonly text: string;
}

export interface FrameworkFile {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly version: string;
  readonly publishedOn: string | null;
  readonly sourceRef: string | null;
  /** How many competences the source has, if it is known that not all of them are held here. */
  readonly competencesInSource?: number | null;
  readonly notes: readonly string[];
  readonly levelScale: {
    readonly code: string;
    readonly title: string;
    readonly basis: Basis;
    readonly note: string;
    readonly levels: readonly {
      readonly code: string;
      readonly rank: number;
      readonly title: string;
      readonly description: string;
    }[];
  };
  readonly domains: readonly DomainEntry[];
}

export interface DomainEntry {
  readonly code: string;
  readonly title: string;
  readonly titleBasis: Basis;
  readonly kind: string;
  readonly nature: string;
  readonly summary: string;
  readonly competences: readonly CompetenceEntry[];
}

export interface CompetenceEntry {
  readonly code: string;
  readonly title: string;
  readonly titleBasis: Basis;
  readonly coverage: string;
  readonly summary: string | null;
  readonly note: string | null;
  readonly sourceRefs: readonly string[];
  readonly statements: readonly {
    readonly code: string;
    readonly text: string;
    readonly basis: Basis;
    readonly theme: string | null;
  }[];
}

export interface CrosswalkEntry {
  /** Codes of the frameworks whose current editions it joins. */
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
  /**
   * Between different scales: the target's level code for each of the source's; null carries nothing across
   * scales.
   */
  readonly levelMap: Readonly<Record<string, string>> | null;
  readonly links: readonly {
    /** Codes of the competences. */
    readonly from: string;
    readonly to: string;
    readonly relation: string;
    /** For PARTIAL, and for it alone: code of the highest level that it can give, on the target's scale. */
    readonly cap: string | null;
    readonly basis: Basis;
  }[];
}

export interface PayBandEntry {
  readonly code: string;
  readonly rank: number;
  readonly title: string;
  readonly years: readonly PayYearEntry[];
}

export interface PayPointEntry {
  /** Whole pounds a year. */
  readonly annual: number;
  readonly basis: Basis;
  readonly sourceRef: string | null;
}

/** A line of text that has a basis and a source of its own. */
export interface SourcedLine {
  readonly text: string;
  readonly basis: Basis;
  readonly sourceRef: string | null;
}

export interface PayYearEntry {
  readonly payYear: string;
  readonly validFrom: string;
  readonly validUntil: string;
  readonly country: string;
  readonly currency: string;
  /** From entry to top. */
  readonly points: readonly PayPointEntry[];
  readonly stepAfterYears: readonly (number | null)[];
  readonly payBasis: Basis;
  readonly paySourceRef: string;
  readonly stepBasis: Basis;
  readonly stepSourceRef: string;
  readonly note: string | null;
}

export interface RoleBandEntry {
  readonly code: string;
  readonly title: string;
  readonly titlesInUse: readonly SourcedLine[];
  readonly standing: string;
  readonly payBand: string | null;
  readonly bandRange: readonly [string, string] | null;
  readonly family: string;
  readonly summary: string;
  readonly titleBasis: Basis;
  readonly bandBasis: Basis;
  readonly note: string | null;
  /** Why no route leads on from here. */
  readonly endOfMap?: string | null;
  /** Code of the national role band of which it is a variant. */
  readonly variantOf?: string | null;
  readonly inScope: readonly SourcedLine[];
  readonly outOfScope: readonly SourcedLine[];
  readonly typicalRequirements: readonly Readonly<Record<string, unknown>>[];
  readonly sourceRefs: readonly string[];
}

export interface KindEntry {
  readonly code: string;
  readonly title: string;
  readonly basis: Basis;
  readonly sourceRef: string | null;
  readonly note: string | null;
}

export interface DutyEntry extends KindEntry {
  readonly asksForDocument: boolean;
}

export interface CredentialTypeEntry extends KindEntry {
  readonly category: string;
  readonly defaultCurrencyMonths: number | null;
  /** How well founded the period is; null if there is none. */
  readonly currencyBasis: Basis | null;
  /** The awarding body, if there is one and it is known. */
  readonly awardedBy?: string | null;
  readonly level?: string | null;
}

export interface EvidenceKindEntry {
  readonly code: string;
  readonly title: string;
  readonly basis: Basis;
  readonly sourceRef: string | null;
  readonly defaultCurrencyMonths: number | null;
  readonly currencyBasis: Basis;
  readonly needsThirdParty: boolean;
  readonly counts: boolean;
  readonly privacy: string | null;
  readonly note: string | null;
}

export interface RouteEntry {
  readonly code: string;
  readonly title: string;
  readonly from: readonly {
    readonly roleBand: string;
    readonly basis: Basis;
    /** The title for people who start here, if several role bands start it. */
    readonly title?: string;
  }[];
  readonly to: string;
  readonly kind: string;
  readonly basis: Basis;
  readonly summary: string;
  readonly note: string | null;
  readonly sourceRefs: readonly string[];
  readonly conditions: readonly Readonly<Record<string, unknown>>[];
  readonly requirement: RequirementEntry;
}

/** A node of a route's requirement tree: which of the optional members stand depends on its kind. */
export interface RequirementEntry {
  readonly code: string;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly basis: Basis;
  readonly sourceRef: string | null;
  readonly waivable: boolean;
  readonly suppliedBy?: SuppliedBy;
  readonly children?: readonly RequirementEntry[];
  readonly n?: number | "all";
  readonly competence?: string;
  readonly domain?: string;
  readonly level?: string;
  readonly evidence?: Omit<EvidenceRule, "keptUpBy"> & Partial<Pick<EvidenceRule, "keptUpBy">>;
  readonly countOptional?: boolean;
  readonly unit?: string;
  readonly programme?: string;
  readonly minimumVersion?: number | null;
  readonly credentialType?: string;
  readonly acceptedIssuers?: readonly string[] | null;
  readonly currencyMonths?: number | null;
  readonly roleBands?: readonly string[];
  readonly minimumBand?: string;
  readonly months?: number;
  readonly counting?: "CALENDAR" | "FTE";
  readonly mustHoldNow?: boolean;
  readonly sessions?: number;
  readonly supervisionKind?: string | null;
  readonly withinMonths?: number;
  readonly longestGapDays?: number | null;
  readonly shortestGapDays?: number | null;
  readonly confirmedOnly?: boolean;
  readonly byCapacity?: Capacity;
  readonly subject?: EndorsementSubject;
  readonly subjectCode?: string | null;
  readonly goodForMonths?: number | null;
}
