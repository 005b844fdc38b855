import type { Capacity, EndorsementSubject } from "../vocabulary";

/** A requirement's parameters apart from its references; its kind decides which members it has. */
export interface RequirementParameters {
  readonly n?: number | "all";
  readonly countOptional?: boolean;
  readonly evidence?: EvidenceRuleParameters;
  readonly minimumVersion?: number | null;
  readonly acceptedIssuers?: readonly string[] | null;
  readonly currencyMonths?: number | null;
  readonly roleBandIds?: readonly string[];
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

export interface EvidenceRuleParameters {
  readonly minimumItems: number;
  readonly minimumKinds: number;
  readonly minimumAssessors: number;
  readonly allowedKinds: readonly string[] | null;
  readonly currencyMonths: number | null;
  readonly keptUpBy?: KeptUpByParameters | null;
}

/** What keeps competence up beyond its currency. */
export interface KeptUpByParameters {
  readonly endorsements: readonly {
    readonly byCapacity: Capacity;
    readonly subject: EndorsementSubject;
    readonly subjectCode: string | null;
  }[];
  readonly months: number;
}
