import type { Day } from "./days";

/**
 * What a progression route asks for: a tree of requirements, compiled from the published route version.
 * Plain and readonly; ids are opaque strings; ranks are positions on an ordered scale.
 * Semantics: docs/eligibility.md, sections 2 and 3.
 */
export type Requirement = GroupRequirement | LeafRequirement;

export type GroupRequirement = AllOf | AnyOf | NOf | DomainRequirement;

export type LeafRequirement =
  | CompetenceRequirement
  | UnitCompletedRequirement
  | CredentialRequirement
  | TimeInRoleRequirement
  | SupervisionRequirement
  | EndorsementRequirement
  | HoldsBandRequirement
  | EmployerConditionRequirement;

/** How well something published is founded; the same four words are used everywhere, including in answers. */
export type Basis = "PUBLISHED" | "INFERRED" | "LOCAL_POLICY" | "ILLUSTRATIVE";

/** From strong to weak. What an organisation decided itself is stronger than what somebody inferred. */
export const BASES_STRONGEST_FIRST: readonly Basis[] = [
  "PUBLISHED",
  "LOCAL_POLICY",
  "INFERRED",
  "ILLUSTRATIVE",
];

/** The basis of a whole is the weakest basis of its parts; null if it has no parts. */
export const weakestBasis = (parts: readonly Basis[]): Basis | null =>
  BASES_STRONGEST_FIRST.findLast((basis) => parts.includes(basis)) ?? null;

/** Who can supply what a requirement asks for. */
export type SuppliedBy = "WORKER" | "ASSESSOR" | "PROVIDER" | "EMPLOYER" | "TIME";

export type Capacity =
  | "WORKER"
  | "PEER_SUPERVISOR"
  | "LINE_MANAGER"
  | "ASSESSOR"
  | "LIVED_EXPERIENCE_LEAD"
  | "HR"
  | "PROVIDER"
  | "STEWARD"
  | "AUDITOR";

export type EndorsementSubject = "SUPPORTS_MOVE" | "APPRAISAL" | "EXPERIENCE" | "COMPETENCE" | "HR_STANDING";

interface RequirementBase {
  /** Stable within its route, across versions: waivers and explanations refer to it. */
  readonly code: string;
  /** Plain words, as published with the route. */
  readonly label: string;
  readonly basis: Basis;
  /** Reference of the source (for example "S-PROG"), or null if there is none. */
  readonly source: string | null;
  readonly waivable: boolean;
  /** The route that this node belongs to: a waiver and a support for a move name the route. */
  readonly routeId: string;
}

interface LeafBase extends RequirementBase {
  readonly suppliedBy: SuppliedBy;
}

export interface AllOf extends RequirementBase {
  readonly kind: "ALL_OF";
  readonly children: readonly Requirement[];
}

export interface AnyOf extends RequirementBase {
  readonly kind: "ANY_OF";
  readonly children: readonly Requirement[];
}

export interface NOf extends RequirementBase {
  readonly kind: "N_OF";
  /** 1 to the number of children. */
  readonly n: number;
  readonly children: readonly Requirement[];
}

/** `N_OF(n)` over the domain's competences; the compiler has made one COMPETENCE child for each. */
export interface DomainRequirement extends RequirementBase {
  readonly kind: "DOMAIN";
  readonly domainId: string;
  /** 1 to the number of children; "all" has been resolved to that number by the compiler. */
  readonly n: number;
  readonly children: readonly CompetenceRequirement[];
}

export interface EvidenceRule {
  /** Least number of distinct accepted evidence items; 1 or more. */
  readonly minimumItems: number;
  /** Least number of distinct evidence kinds; 1 asks for nothing. */
  readonly minimumKinds: number;
  /** Least number of distinct assessors; 1 asks for nothing. */
  readonly minimumAssessors: number;
  /** Kinds that may count, or null for any. */
  readonly allowedKinds: readonly string[] | null;
  /** Calendar months from the day the work was done for which it counts, or null without end. */
  readonly currencyMonths: number | null;
  /** What keeps work current beyond its currency; null: nothing does. */
  readonly keptUpBy: KeptUpBy | null;
}

/**
 * An endorsement of one of these kinds keeps what was shown up for so many months, if a CPD entry or a
 * supervision session was at most so many months before it.
 */
export interface KeptUpBy {
  readonly endorsements: readonly {
    readonly byCapacity: Capacity;
    readonly subject: EndorsementSubject;
    readonly subjectCode: string | null;
    /** The national topic that an organisation's own one comes under. */
    readonly comesUnder?: string | undefined;
  }[];
  readonly months: number;
}

export interface CompetenceRequirement extends LeafBase {
  readonly kind: "COMPETENCE";
  readonly competenceId: string;
  /** Rank of the least level, on the scale of the competence's framework version. Levels are cumulative. */
  readonly minimumRank: number;
  /** Title of that level, for sentences; if it is not given, they name the rank. */
  readonly levelTitle?: string | undefined;
  readonly evidence: EvidenceRule;
}

export interface RequiredUnit {
  readonly unitId: string;
  /** Lowest version that counts, or null for any. */
  readonly minimumVersion: number | null;
}

export interface UnitCompletedRequirement extends LeafBase {
  readonly kind: "UNIT_COMPLETED";
  /** One unit, or all the mandatory units of a programme; never empty. */
  readonly units: readonly RequiredUnit[];
}

export interface CredentialRequirement extends LeafBase {
  readonly kind: "CREDENTIAL";
  readonly credentialTypeId: string;
  /** The national type that it comes under, if it is an organisation's own. */
  readonly comesUnder?: string | undefined;
  /** Accepted issuers by name, or null for any. */
  readonly acceptedIssuers: readonly string[] | null;
  /** Calendar months from the award for which it counts (its own expiry may come first), or null. */
  readonly currencyMonths: number | null;
  /** Whether it is mandatory training, which the employer has to offer before it is the worker's part. */
  readonly mandatoryTraining: boolean;
}

export interface TimeInRoleRequirement extends LeafBase {
  readonly kind: "TIME_IN_ROLE";
  /** Posts match by role band or by least rank: exactly one of the two is given. */
  readonly roleBandIds: readonly string[] | null;
  readonly minimumBandRank: number | null;
  /** 1 or more calendar months. */
  readonly months: number;
  readonly counting: "CALENDAR" | "FTE";
  readonly mustHoldNow: boolean;
}

export interface SupervisionRequirement extends LeafBase {
  readonly kind: "SUPERVISION";
  readonly sessions: number;
  /** A kind of supervision, or null for any. */
  readonly supervisionKind: string | null;
  /** The national kind that it comes under, if it is an organisation's own. */
  readonly comesUnder?: string | undefined;
  /** Title of an organisation's own kind, for sentences; if it is not given, they name the kind itself. */
  readonly supervisionKindTitle?: string | undefined;
  readonly withinMonths: number;
  /** Longest gap in days between neighbours and to the day asked about, or null. */
  readonly longestGapDays: number | null;
  /** Sessions fewer days apart than this count as one; null: each session counts. */
  readonly shortestGapDays: number | null;
  /** Whether only sessions count that the worker has confirmed. */
  readonly confirmedOnly: boolean;
}

export interface EndorsementRequirement extends LeafBase {
  readonly kind: "ENDORSEMENT";
  readonly byCapacity: Capacity;
  readonly subject: EndorsementSubject;
  /** What within the subject (a competence's code, an experience's code), or null. */
  readonly subjectCode: string | null;
  /** The national topic that it comes under, if it is an organisation's own. */
  readonly comesUnder?: string | undefined;
  /** Calendar months for which it is good, or null without end. */
  readonly goodForMonths: number | null;
}

export interface HoldsBandRequirement extends LeafBase {
  readonly kind: "HOLDS_BAND";
  readonly minimumBandRank: number;
}

export interface EmployerConditionRequirement extends LeafBase {
  readonly kind: "EMPLOYER_CONDITION";
  /** A competence of kind ORGANISATIONAL. */
  readonly competenceId: string;
  /** Its statements: it can also be attested one statement at a time. */
  readonly statementIds?: readonly string[];
}

export function isGroup(requirement: Requirement): requirement is GroupRequirement {
  return "children" in requirement;
}

/** The two clocks: the day the question is about, and the instant up to which the record is read. */
export interface Clocks {
  readonly asOf: Day;
  /** Milliseconds since 1970-01-01T00:00:00Z: a row counts only if recorded at or before it. */
  readonly knownAt: number;
}
