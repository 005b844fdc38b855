import type {
  KeptUpByParameters,
  RequirementParameters,
} from "../../entities/pathway/requirement-parameters";
import type { Basis, ConditionKind, RequirementKind, RouteKind, SuppliedBy } from "../../entities/vocabulary";

type Maybe<T> = T | null | undefined;

/**
 * A route as it is drafted: the entry of seed/reference/routes.json, with its tree as a list and codes for
 * everything.
 */
export interface RouteDocument {
  readonly code: string;
  readonly title: string;
  /** A local version takes these three from the national route, so they may be left out. */
  readonly kind?: Maybe<RouteKind>;
  readonly from?: Maybe<
    readonly { readonly roleBand: string; readonly basis: Basis; readonly title?: Maybe<string> }[]
  >;
  readonly to?: Maybe<string>;
  readonly basis: Basis;
  readonly summary: string;
  readonly note?: Maybe<string>;
  readonly sourceRefs: readonly string[];
  readonly conditions: readonly ConditionDocument[];
  /**
   * Codes of the framework and the curriculum that requirements speak of where they do not name one
   * themselves.
   */
  readonly framework?: Maybe<string>;
  readonly curriculum?: Maybe<string>;
  /** Code of the national route that this one is a local version of, for the organisation. */
  readonly localVersionOf?: Maybe<string>;
  readonly requirements: readonly RequirementDocument[];
}

export interface ConditionDocument {
  readonly code: string;
  readonly kind: ConditionKind;
  readonly text: string;
  readonly basis: Basis;
  readonly sourceRef?: Maybe<string>;
}

type Given<Parameters> = { readonly [Name in keyof Parameters]?: Maybe<Parameters[Name]> };

/** A requirement of it; which members stand depends on its kind. */
export interface RequirementDocument
  extends Given<Omit<RequirementParameters, "n" | "evidence" | "roleBandIds">> {
  readonly code: string;
  /** Code of the group that it is in; none for the root. */
  readonly parent?: Maybe<string>;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly basis: Basis;
  readonly sourceRef?: Maybe<string>;
  readonly waivable: boolean;
  readonly suppliedBy?: Maybe<SuppliedBy>;
  readonly n?: Maybe<number>;
  readonly evidence?: Maybe<EvidenceDocument>;
  readonly framework?: Maybe<string>;
  readonly competence?: Maybe<string>;
  readonly domain?: Maybe<string>;
  readonly level?: Maybe<string>;
  readonly curriculum?: Maybe<string>;
  readonly unit?: Maybe<string>;
  readonly programme?: Maybe<string>;
  readonly credentialType?: Maybe<string>;
  readonly minimumBand?: Maybe<string>;
  readonly roleBands?: Maybe<readonly string[]>;
}

export interface EvidenceDocument {
  readonly minimumItems: number;
  readonly minimumKinds: number;
  readonly minimumAssessors: number;
  readonly allowedKinds?: Maybe<readonly string[]>;
  readonly currencyMonths?: Maybe<number>;
  readonly keptUpBy?: Maybe<KeptUpByParameters>;
}
