/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day of the civil calendar (Europe/London), YYYY-MM-DD, for example 2026-03-01. */
  Date: { input: string; output: string; }
  /** An instant, for example 2026-03-01T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** Any JSON object. */
  JSON: { input: unknown; output: unknown; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** How well founded a fact of the reference data is. */
export type Basis =
  /** A default of Peerway, to be replaced by better material or by local policy. */
  | 'ILLUSTRATIVE'
  /** Worked out from published facts. */
  | 'INFERRED'
  /** An organisation's own rule. */
  | 'LOCAL_POLICY'
  /** Published in the named source. */
  | 'PUBLISHED';

/** The capacity in which somebody acts. */
export type Capacity =
  /** Somebody who judges evidence, if appointed. */
  | 'ASSESSOR'
  /** Somebody who reads everything and changes nothing. */
  | 'AUDITOR'
  /** Somebody in human resources or learning administration. */
  | 'HR'
  /** A line manager. */
  | 'LINE_MANAGER'
  /** Somebody who leads lived experience work in an organisation. */
  | 'LIVED_EXPERIENCE_LEAD'
  /** A supervisor with lived experience. */
  | 'PEER_SUPERVISOR'
  /** A training provider. */
  | 'PROVIDER'
  /** Somebody who maintains the reference data. */
  | 'STEWARD'
  /** A worker, on their own record. */
  | 'WORKER';

/** What a change between two editions asks of people. */
export type ChangeWeight =
  /** Data that refers to the earlier edition may not fit the later one: a domain, competence or level was removed, recoded or given another kind, or the scale of levels changed. */
  | 'BREAKING'
  /** Nothing that refers to the earlier edition is affected. */
  | 'HARMLESS'
  /** Somebody must read it, because the meaning may have changed. It is not breaking by itself. */
  | 'TO_LOOK_AT';

/** How time in role is counted. */
export type Counting =
  /** A day counts as one, whatever the hours. */
  | 'CALENDAR'
  /** A day counts as the whole-time equivalent held on it, at most 1. */
  | 'FTE';

/** The status of a competence of the target in one word: its first gap, if it has several. */
export type CoverageStatus =
  /** It is assessed below the required level; or, if no unit assesses it, taught below that level. */
  | 'BELOW_LEVEL'
  /** Assessed at the required level or above; at any level if none is required. */
  | 'COVERED'
  /** It is required, but no unit teaches it. */
  | 'NEVER_TAUGHT'
  /** It is taught, but no unit assesses it. */
  | 'NOT_ASSESSED'
  /** It is not known whether it is taught or assessed as required, because nobody has stated that the record of the programme is complete. This is not a gap. */
  | 'NOT_KNOWN'
  /** Outside any curriculum, and not a gap: a duty of the organisation, or judgement that a supervisor endorses. */
  | 'OUTSIDE'
  /** Not covered, but not a gap: the group of requirements that asks for it is satisfied by its other parts. */
  | 'SATISFIED_OTHERWISE';

/** What a curriculum is compared with: exactly one of these. */
export type CoverageTargetBy =
  /** Every competence of a framework version, assessed at a level or above. */
  { frameworkAtLevel: FrameworkAtLevelInput; frameworkVersion?: never; roleBand?: never; route?: never; routeVersion?: never; }
  |  /** Every competence of a framework version, assessed at any level. */
  { frameworkAtLevel?: never; frameworkVersion: FrameworkVersionBy; roleBand?: never; route?: never; routeVersion?: never; }
  |  /** Everything that the routes to a role band require, including the routes for deepening within it. A competence counts at the highest level that any route requires. Typical requirements of employers that exist only as text are not included. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand: RoleBandBy; route?: never; routeVersion?: never; }
  |  /** The requirements of the current version of a progression route. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand?: never; route: ProgressionRouteBy; routeVersion?: never; }
  |  /** The requirements of a version of a progression route. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand?: never; route?: never; routeVersion: RouteVersionInput; };

/** How deeply an outcome is taught. */
export type Depth =
  /** Demonstrated and judged. */
  | 'ASSESSED'
  /** Explained and discussed. */
  | 'INTRODUCED'
  /** Tried out, with feedback. */
  | 'PRACTISED';

/** The kind of reference data that a draft is for. */
export type DraftKind =
  /** A version of the crosswalk between two framework versions. */
  | 'CROSSWALK'
  /** A version of a curriculum unit. */
  | 'CURRICULUM_UNIT'
  /** An edition of a framework, and the crosswalk to it from the previous one. */
  | 'FRAMEWORK_VERSION'
  /** A version of a programme, and of the units that it defines. */
  | 'PROGRAMME'
  /** A version of a role band. */
  | 'ROLE_BAND'
  /** A version of a progression route. */
  | 'ROUTE';

/** The status of a draft. */
export type DraftStatus =
  /** It was discarded. */
  | 'DISCARDED'
  /** In preparation. */
  | 'OPEN'
  /** It was published, and is kept as it was at that moment. */
  | 'PUBLISHED';

/** What an endorsement is about. */
export type EndorsementSubject =
  /** An appraisal has taken place. */
  | 'APPRAISAL'
  /** A competence that is a matter of judgement. */
  | 'COMPETENCE'
  /** Experience of a named kind. */
  | 'EXPERIENCE'
  /** Nothing on the employment record prevents the move. The details are never stored. */
  | 'HR_STANDING'
  /** Support for a move along one route. */
  | 'SUPPORTS_MOVE';

/** What a finding means for publication. */
export type FindingSeverity =
  /** It prevents publication. */
  | 'REFUSED'
  /** It needs a second look, but does not prevent publication. */
  | 'WARNING';

/** A framework version with a level that is required of each competence. */
export type FrameworkAtLevelInput = {
  /** The framework version to compare with. */
  frameworkVersion: FrameworkVersionBy;
  /** Code of a level of that framework version, for example INDEPENDENT. */
  level: Scalars['String']['input'];
};

/** A framework edition, whether current or retired. */
export type FrameworkEditionInput = {
  /** The number of the edition, from 1, as the field edition gives it. */
  edition: Scalars['Int']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** A framework version, by exactly one of the three. */
export type FrameworkVersionBy =
  /** A framework's edition, by its number. */
  { edition: FrameworkEditionInput; framework?: never; id?: never; }
  |  /** Code of a framework, for its current edition, for example PEER-WORKER-ST0896. */
  { edition?: never; framework: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { edition?: never; framework?: never; id: Scalars['ID']['input']; };

/** The outcome of a requirement, from lowest to highest. MET and WAIVED both satisfy it. */
export type Outcome =
  /** It is met. */
  | 'MET'
  /** Something is still to come. */
  | 'NOT_MET'
  /** It would be met if the submitted evidence were accepted. */
  | 'PENDING'
  /** A fact that is needed to judge it is missing. This is not a failure: somebody can supply the fact. */
  | 'UNKNOWN'
  /** A person with authority has waived it. */
  | 'WAIVED';

/** Whether a role has an Agenda for Change pay band. */
export type PayBanding =
  /** Very senior pay, above Band 9. */
  | 'ABOVE_BANDS'
  /** Within the bands. */
  | 'BANDED'
  /** Unpaid, below Band 2. */
  | 'VOLUNTEER';

/** A progression route, by exactly one of the two. */
export type ProgressionRouteBy =
  /** Its code, for example R03. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** The kind of requirement. */
export type RequirementKind =
  /** Every part. */
  | 'ALL_OF'
  /** At least one part. */
  | 'ANY_OF'
  /** Accepted evidence of a competence at a level. */
  | 'COMPETENCE'
  /** A credential that is in date. */
  | 'CREDENTIAL'
  /** Accepted evidence of competences in a domain. */
  | 'DOMAIN'
  /** A duty of the employer that it attests as fulfilled. */
  | 'EMPLOYER_CONDITION'
  /** An endorsement, given in a capacity. */
  | 'ENDORSEMENT'
  /** A post at or above a band, held now. */
  | 'HOLDS_BAND'
  /** At least n parts. */
  | 'N_OF'
  /** Supervision sessions within a period. */
  | 'SUPERVISION'
  /** Time served in a role. */
  | 'TIME_IN_ROLE'
  /** A curriculum unit or a programme, passed. */
  | 'UNIT_COMPLETED';

/** A role band, by exactly one of the two. */
export type RoleBandBy =
  /** Its code, for example PSW_SNR. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A family of roles. */
export type RoleFamily =
  /** Teaching and recovery college work. */
  | 'EDUCATION'
  /** Supporting people into work. */
  | 'EMPLOYMENT'
  /** Bringing people's views into services. */
  | 'INVOLVEMENT'
  /** Registered and other roles beyond peer work. */
  | 'OUTWARD'
  /** Supervising and leading peer support. */
  | 'PEER_LEADERSHIP'
  /** Supporting people directly from lived experience. */
  | 'PEER_SUPPORT'
  /** Research from lived experience. */
  | 'RESEARCH'
  /** Leading lived experience across an organisation. */
  | 'STRATEGIC';

/** The direction of a progression route. */
export type RouteKind =
  /** Into peer work, or back to it, from another profession. */
  | 'INWARD'
  /** Sideways, to another kind of peer role. */
  | 'LATERAL'
  /** Out of peer work, to another profession. */
  | 'OUTWARD'
  /** To a role with less responsibility, by the worker's own choice and without loss. It asks only for what the law or the post requires. */
  | 'STEP_BACK'
  /** To a role at a higher band, or with more responsibility. */
  | 'UPWARD'
  /** Staying in a role and deepening it, with the published standards of a pay step. */
  | 'WITHIN';

/** A version of a progression route. */
export type RouteVersionInput = {
  /** The progression route that has the version. */
  route: ProgressionRouteBy;
  /** Its version, from 1. */
  version: Scalars['Int']['input'];
};

/** Who can supply what a requirement asks for. */
export type SuppliedBy =
  /** An assessor or supervisor, by judging. */
  | 'ASSESSOR'
  /** The employer. It is never a gap of the worker. */
  | 'EMPLOYER'
  /** A training provider. */
  | 'PROVIDER'
  /** Nobody: it only needs time. */
  | 'TIME'
  /** The worker. */
  | 'WORKER';

/** Why a number of people is suppressed. */
export type SuppressionReason =
  /** The route was published a moment ago, and the readiness of its workers is being calculated. Ask again in a minute. */
  | 'BEING_COMPUTED'
  /** Only people who may list the workers may count them. */
  | 'MAY_NOT_COUNT'
  /** It counts enough people, but would reveal another number that is small. */
  | 'PROTECTS_ANOTHER'
  /** It counts fewer people than the threshold (SUPPRESSION_THRESHOLD, 5 by default), but at least one. */
  | 'SMALL'
  /** It is small, or protects a small number; saying which would reveal the number. */
  | 'SMALL_OR_PROTECTS_ANOTHER';

/** The status of a version. */
export type VersionStatus =
  /** In preparation; nothing is judged by it. */
  | 'DRAFT'
  /** Current; it never changes. */
  | 'PUBLISHED'
  /** No longer current; kept for the answers that were given with it. */
  | 'RETIRED';

export type CareerMapQueryVariables = Exact<{ [key: string]: never; }>;

export type CareerMapQuery = { __typename?: 'Query', careerMap: { __typename?: 'CareerMap', roleBands: Array<{ __typename?: 'RoleBand', code: string, title: string, family: RoleFamily, payBanding: PayBanding, payBand: { __typename?: 'PayBand', code: string } | null }>, steps: Array<{ __typename?: 'CareerStep', kind: RouteKind, basis: Basis, from: { __typename?: 'RoleBand', code: string }, to: { __typename?: 'RoleBand', code: string }, route: { __typename?: 'ProgressionRoute', code: string } }> } };

export type CompareProgrammesQueryVariables = Exact<{
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
}>;

export type CompareProgrammesQuery = { __typename?: 'Query', compareProgrammes: { __typename?: 'CurriculumComparison', summary: Array<string>, one: { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> }, other: { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> }, onlyInOne: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, onlyInOther: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, different: Array<{ __typename?: 'TaughtDifferently', one: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }, other: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } }>, same: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, notKnown: Array<{ __typename?: 'NotKnownDifference', competence: { __typename?: 'Competence', code: string, title: string }, one: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } | null, other: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } | null }> } | null };

export type ComparedSideFragment = { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> };

export type ComparedCompetenceFragment = { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> };

export type CoverageTargetsQueryVariables = Exact<{ [key: string]: never; }>;

export type CoverageTargetsQuery = { __typename?: 'Query', frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string } | null }>, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null };

export type DiscardDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;

export type DiscardDraftMutation = { __typename?: 'Mutation', discardDraft: { __typename?: 'DiscardDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type DraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type DraftQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, draft: { __typename?: 'Draft', id: string, kind: DraftKind, code: string, title: string, version: number, status: DraftStatus, createdAt: string, createdBy: string | null, updatedAt: string, updatedBy: string | null, publishedAt: string | null, publishedBy: string | null, discardedAt: string | null, organisation: { __typename?: 'Organisation', name: string } | null, livedExperienceReview: { __typename?: 'LivedExperienceReview', name: string, reviewedAt: string } | null, findings: Array<{ __typename?: 'Finding', severity: FindingSeverity, path: Array<string>, message: string }>, comparison: { __typename?: 'FrameworkComparison', breaking: number, toLookAt: number, changes: Array<{ __typename?: 'FrameworkChange', weight: ChangeWeight, message: string }> } | null, route: { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> } | null, roleBand: { __typename?: 'RoleBandContent', code: string, title: string, payBanding: PayBanding, payBand: string | null, family: RoleFamily, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLineContent', text: string }>, inScope: Array<{ __typename?: 'SourcedLineContent', text: string }>, outOfScope: Array<{ __typename?: 'SourcedLineContent', text: string }> } | null } | null };

export type DraftedRouteFragment = { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> };

export type DraftsQueryVariables = Exact<{
  status: DraftStatus;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type DraftsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, drafts: { __typename?: 'DraftConnection', nodes: Array<{ __typename?: 'Draft', id: string, kind: DraftKind, code: string, title: string, updatedAt: string, updatedBy: string | null, publishedAt: string | null, discardedAt: string | null, organisation: { __typename?: 'Organisation', name: string } | null, livedExperienceReview: { __typename?: 'LivedExperienceReview', name: string, reviewedAt: string } | null, findings: Array<{ __typename?: 'Finding', severity: FindingSeverity }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string } | null }> };

export type EditionDifferencesQueryVariables = Exact<{
  framework: Scalars['String']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;

export type EditionDifferencesQuery = { __typename?: 'Query', compareFrameworkVersions: { __typename?: 'FrameworkComparison', breaking: number, toLookAt: number, changes: Array<{ __typename?: 'FrameworkChange', weight: ChangeWeight, message: string, differences: Array<{ __typename?: 'FrameworkDifference', field: string, before: string | null, after: string | null }> }> } | null };

export type EditionsQueryVariables = Exact<{
  framework: Scalars['String']['input'];
}>;

export type EditionsQuery = { __typename?: 'Query', framework: { __typename?: 'Framework', code: string, versions: Array<{ __typename?: 'FrameworkVersion', edition: number, version: string, title: string, status: VersionStatus, publishedOn: string | null }> } | null };

export type HelpfulUnitsQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type HelpfulUnitsQuery = { __typename?: 'Query', progressionRoute: { __typename?: 'ProgressionRoute', title: string } | null, whichUnitHelpsMost: { __typename?: 'HelpfulUnits', workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, readyAlready: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, units: Array<{ __typename?: 'UnitHelp', unit: { __typename?: 'CurriculumUnit', title: string, hours: number | null, programmes: Array<{ __typename?: 'Programme', code: string, title: string }> }, nearer: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, ready: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> } | null };

export type HelpCountFragment = { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPathQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string } | null } | null, me: { __typename?: 'Worker', name: string, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string, payBand: { __typename?: 'PayBand', title: string } | null } }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, stayingWell: Array<{ __typename?: 'StayingItem', whoseMove: SuppliedBy | null, sentence: string, requirement: { __typename?: 'RequirementResult', label: string } | null }>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, missing: Array<{ __typename?: 'RequirementResult', label: string, whoseMove: SuppliedBy | null }>, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }> } } | null };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlanQuery = { __typename?: 'Query', me: { __typename?: 'Worker', nextSteps: { __typename?: 'NextSteps', whatToDoNext: { __typename?: 'Plan', sentence: string, evaluation: { __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string } }, firstSteps: Array<{ __typename?: 'PlanStep', whoseMove: SuppliedBy, sentence: string }>, obstacles: Array<{ __typename?: 'PlanObstacle', sentence: string }> } | null } } | null };

export type MyProgrammesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyProgrammesQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string, programmes: Array<{ __typename?: 'Programme', code: string, title: string, shape: string, hours: number | null, unitHours: number | null, price: number | null, award: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnit', mandatory: boolean, unit: { __typename?: 'CurriculumUnit', code: string, title: string, hours: number | null, starts: Array<{ __typename?: 'UnitStart', startsOn: string }>, outcomes: Array<{ __typename?: 'UnitOutcome', competence: { __typename?: 'Competence', code: string } }> } }> }> } | null } | null, programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', code: string, title: string, provider: { __typename?: 'Organisation', name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyWayQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type MyWayQuery = { __typename?: 'Query', me: { __typename?: 'Worker', eligibility: { __typename?: 'Evaluation', title: string, asOf: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } } | null };

export type ProgrammeCoverageQueryVariables = Exact<{
  programme: Scalars['String']['input'];
  against: CoverageTargetBy;
}>;

export type ProgrammeCoverageQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', title: string, shape: string, provider: { __typename?: 'Organisation', name: string }, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, coverage: { __typename?: 'CurriculumCoverage', summary: Array<string>, of: { __typename?: 'UnitSet', complete: boolean }, against: { __typename?: 'CoverageTarget', frameworkVersion: { __typename?: 'FrameworkVersion', title: string } | null, routes: Array<{ __typename?: 'ProgressionRoute', title: string }> }, levels: Array<{ __typename?: 'Level', code: string, title: string }>, rows: Array<{ __typename?: 'CoverageRow', status: CoverageStatus, competence: { __typename?: 'Competence', code: string, title: string, domain: { __typename?: 'Domain', code: string, title: string, frameworkVersion: { __typename?: 'FrameworkVersion', framework: { __typename?: 'Framework', code: string } } } }, levelAsked: { __typename?: 'Level', title: string } | null, cells: Array<{ __typename?: 'CoverageCell', depth: Depth | null, level: { __typename?: 'Level', code: string }, units: Array<{ __typename?: 'CurriculumUnit', code: string }> }> }>, findings: Array<{ __typename?: 'CoverageFinding', sentence: string, competence: { __typename?: 'Competence', code: string } | null }>, notAsked: Array<{ __typename?: 'Competence', code: string, title: string }>, awarded: Array<{ __typename?: 'Requirement', label: string, basis: Basis }>, beyondTeaching: Array<{ __typename?: 'Requirement', label: string, basis: Basis }>, restsOn: { __typename?: 'CoverageBasis', mappings: { __typename?: 'BasisCounts', published: number, inferred: number, localPolicy: number, illustrative: number } } } | null };

export type ProgrammesToCompareQueryVariables = Exact<{ [key: string]: never; }>;

export type ProgrammesToCompareQuery = { __typename?: 'Query', programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', code: string, title: string, provider: { __typename?: 'Organisation', name: string } }> } | null };

export type PublishDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;

export type PublishDraftMutation = { __typename?: 'Mutation', publishDraft: { __typename?: 'PublishDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type ReviewDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
}>;

export type ReviewDraftMutation = { __typename?: 'Mutation', reviewDraft: { __typename?: 'ReviewDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RoleBandInForceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleBandInForceQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', version: number, title: string, payBanding: PayBanding, family: RoleFamily, summary: string, note: string | null, endOfMap: string | null, payBand: { __typename?: 'PayBand', code: string } | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string }> } | null };

export type RoleQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', code: string, title: string, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> } | null };

export type RouteInForceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RouteInForceQuery = { __typename?: 'Query', progressionRoute: { __typename?: 'ProgressionRoute', version: number, content: { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> } } | null };

export type SimulateDraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type SimulateDraftQuery = { __typename?: 'Query', draft: { __typename?: 'Draft', title: string } | null, simulateRoute: { __typename?: 'RouteSimulation', asOf: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, before: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> | null, after: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }>, newlyEligible: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, noLongerEligible: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, blocking: Array<{ __typename?: 'BlockingRequirement', label: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> } | null };

export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;

export type VisitorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null, worker: { __typename?: 'Worker', id: string } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ComparedSideFragmentDoc = new TypedDocumentString(`
    fragment ComparedSide on ComparedSet {
  complete
  hours
  unitHours
  programme {
    code
    title
    award
    price
    completeness {
      statedOn
      statedBy
    }
  }
  provider {
    name
  }
  units {
    mandatory
    unit {
      code
      title
    }
  }
}
    `, {"fragmentName":"ComparedSide"}) as unknown as TypedDocumentString<ComparedSideFragment, unknown>;
export const ComparedCompetenceFragmentDoc = new TypedDocumentString(`
    fragment ComparedCompetence on TaughtCompetence {
  competence {
    code
    title
  }
  levels {
    depth
    level {
      title
    }
  }
}
    `, {"fragmentName":"ComparedCompetence"}) as unknown as TypedDocumentString<ComparedCompetenceFragment, unknown>;
export const DraftedRouteFragmentDoc = new TypedDocumentString(`
    fragment DraftedRoute on RouteContent {
  title
  kind
  to
  basis
  summary
  note
  localVersionOf
  from {
    roleBand
  }
  conditions {
    text
  }
  requirements {
    code
    parent
    kind
    label
    basis
    waivable
    suppliedBy
    n
    framework
    competence
    domain
    level
    evidence {
      minimumItems
      minimumKinds
      minimumAssessors
      allowedKinds
      currencyMonths
    }
    countOptional
    curriculum
    unit
    programme
    minimumVersion
    credentialType
    acceptedIssuers
    currencyMonths
    roleBands
    minimumBand
    months
    counting
    mustHoldNow
    sessions
    supervisionKind
    withinMonths
    longestGapDays
    shortestGapDays
    confirmedOnly
    byCapacity
    subject
    subjectCode
    goodForMonths
  }
}
    `, {"fragmentName":"DraftedRoute"}) as unknown as TypedDocumentString<DraftedRouteFragment, unknown>;
export const HelpCountFragmentDoc = new TypedDocumentString(`
    fragment HelpCount on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}
    `, {"fragmentName":"HelpCount"}) as unknown as TypedDocumentString<HelpCountFragment, unknown>;
export const CareerMapDocument = new TypedDocumentString(`
    query CareerMap {
  careerMap {
    roleBands {
      code
      title
      family
      payBanding
      payBand {
        code
      }
    }
    steps {
      kind
      basis
      from {
        code
      }
      to {
        code
      }
      route {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CareerMapQuery, CareerMapQueryVariables>;
export const CompareProgrammesDocument = new TypedDocumentString(`
    query CompareProgrammes($one: String!, $other: String!) {
  compareProgrammes(
    one: {programme: {code: $one}}
    other: {programme: {code: $other}}
    within: {framework: "HEE-PSW"}
  ) {
    summary
    one {
      ...ComparedSide
    }
    other {
      ...ComparedSide
    }
    onlyInOne {
      ...ComparedCompetence
    }
    onlyInOther {
      ...ComparedCompetence
    }
    different {
      one {
        ...ComparedCompetence
      }
      other {
        ...ComparedCompetence
      }
    }
    same {
      ...ComparedCompetence
    }
    notKnown {
      competence {
        code
        title
      }
      one {
        ...ComparedCompetence
      }
      other {
        ...ComparedCompetence
      }
    }
  }
}
    fragment ComparedSide on ComparedSet {
  complete
  hours
  unitHours
  programme {
    code
    title
    award
    price
    completeness {
      statedOn
      statedBy
    }
  }
  provider {
    name
  }
  units {
    mandatory
    unit {
      code
      title
    }
  }
}
fragment ComparedCompetence on TaughtCompetence {
  competence {
    code
    title
  }
  levels {
    depth
    level {
      title
    }
  }
}`) as unknown as TypedDocumentString<CompareProgrammesQuery, CompareProgrammesQueryVariables>;
export const CoverageTargetsDocument = new TypedDocumentString(`
    query CoverageTargets {
  frameworks {
    code
    current {
      title
    }
  }
  progressionRoutes(first: 100) {
    nodes {
      code
      title
    }
  }
}
    `) as unknown as TypedDocumentString<CoverageTargetsQuery, CoverageTargetsQueryVariables>;
export const DiscardDraftDocument = new TypedDocumentString(`
    mutation DiscardDraft($draft: ID!, $version: Int!) {
  discardDraft(input: {draft: $draft, expectedVersion: $version}) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const DraftDocument = new TypedDocumentString(`
    query Draft($id: ID!) {
  viewer {
    capacities
  }
  draft(id: $id) {
    id
    kind
    code
    title
    version
    status
    createdAt
    createdBy
    updatedAt
    updatedBy
    publishedAt
    publishedBy
    discardedAt
    organisation {
      name
    }
    livedExperienceReview {
      name
      reviewedAt
    }
    findings {
      severity
      path
      message
    }
    comparison {
      breaking
      toLookAt
      changes {
        weight
        message
      }
    }
    route {
      ...DraftedRoute
    }
    roleBand {
      code
      title
      payBanding
      payBand
      family
      summary
      note
      endOfMap
      titlesInUse {
        text
      }
      inScope {
        text
      }
      outOfScope {
        text
      }
    }
  }
}
    fragment DraftedRoute on RouteContent {
  title
  kind
  to
  basis
  summary
  note
  localVersionOf
  from {
    roleBand
  }
  conditions {
    text
  }
  requirements {
    code
    parent
    kind
    label
    basis
    waivable
    suppliedBy
    n
    framework
    competence
    domain
    level
    evidence {
      minimumItems
      minimumKinds
      minimumAssessors
      allowedKinds
      currencyMonths
    }
    countOptional
    curriculum
    unit
    programme
    minimumVersion
    credentialType
    acceptedIssuers
    currencyMonths
    roleBands
    minimumBand
    months
    counting
    mustHoldNow
    sessions
    supervisionKind
    withinMonths
    longestGapDays
    shortestGapDays
    confirmedOnly
    byCapacity
    subject
    subjectCode
    goodForMonths
  }
}`) as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($status: DraftStatus!, $after: String) {
  viewer {
    name
  }
  drafts(status: $status, first: 20, after: $after) {
    nodes {
      id
      kind
      code
      title
      updatedAt
      updatedBy
      publishedAt
      discardedAt
      organisation {
        name
      }
      livedExperienceReview {
        name
        reviewedAt
      }
      findings {
        severity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  frameworks {
    code
    current {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DraftsQuery, DraftsQueryVariables>;
export const EditionDifferencesDocument = new TypedDocumentString(`
    query EditionDifferences($framework: String!, $from: Int!, $to: Int!) {
  compareFrameworkVersions(
    from: {edition: {framework: $framework, edition: $from}}
    to: {edition: {framework: $framework, edition: $to}}
  ) {
    breaking
    toLookAt
    changes {
      weight
      message
      differences {
        field
        before
        after
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionDifferencesQuery, EditionDifferencesQueryVariables>;
export const EditionsDocument = new TypedDocumentString(`
    query Editions($framework: String!) {
  framework(by: {code: $framework}) {
    code
    versions {
      edition
      version
      title
      status
      publishedOn
    }
  }
}
    `) as unknown as TypedDocumentString<EditionsQuery, EditionsQueryVariables>;
export const HelpfulUnitsDocument = new TypedDocumentString(`
    query HelpfulUnits($route: String!) {
  progressionRoute(by: {code: $route}) {
    title
  }
  whichUnitHelpsMost(route: {code: $route}) {
    workers {
      ...HelpCount
    }
    readyAlready {
      ...HelpCount
    }
    units {
      unit {
        title
        hours
        programmes {
          code
          title
        }
      }
      nearer {
        ...HelpCount
      }
      ready {
        ...HelpCount
      }
    }
  }
}
    fragment HelpCount on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<HelpfulUnitsQuery, HelpfulUnitsQueryVariables>;
export const MyPathDocument = new TypedDocumentString(`
    query MyPath {
  viewer {
    organisation {
      name
    }
  }
  me {
    name
    posts {
      roleBand {
        code
        title
        payBand {
          title
        }
      }
      startedOn
      endedOn
    }
    nextSteps {
      notices
      stayingWell {
        requirement {
          label(audience: WORKER)
        }
        whoseMove
        sentence(audience: WORKER)
      }
      evaluations {
        title
        outcome
        ownPart
        satisfiedSinceOn
        eligibleFromOn
        lapsesOn
        route {
          code
          kind
          basis
        }
        missing {
          label(audience: WORKER)
          whoseMove
        }
        progress {
          own {
            met
            total
          }
          employer {
            met
            total
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPathQuery, MyPathQueryVariables>;
export const MyPlanDocument = new TypedDocumentString(`
    query MyPlan {
  me {
    nextSteps {
      whatToDoNext {
        evaluation {
          title
          route {
            code
          }
        }
        sentence(audience: WORKER)
        firstSteps {
          whoseMove
          sentence(audience: WORKER)
        }
        obstacles {
          sentence(audience: WORKER)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlanQuery, MyPlanQueryVariables>;
export const MyProgrammesDocument = new TypedDocumentString(`
    query MyProgrammes($after: String) {
  viewer {
    organisation {
      name
      programmes {
        code
        title
        shape
        hours
        unitHours
        price
        award
        note
        completeness {
          statedOn
          statedBy
        }
        units {
          mandatory
          unit {
            code
            title
            hours
            starts {
              startsOn
            }
            outcomes {
              competence {
                code
              }
            }
          }
        }
      }
    }
  }
  programmes(first: 20, after: $after) {
    nodes {
      code
      title
      provider {
        name
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyProgrammesQuery, MyProgrammesQueryVariables>;
export const MyWayDocument = new TypedDocumentString(`
    query MyWay($route: String!) {
  me {
    eligibility(route: {code: $route}) {
      title
      asOf
      outcome
      ownPart
      satisfiedSinceOn
      eligibleFromOn
      lapsesOn
      root {
        sentence(audience: WORKER)
      }
      route {
        code
        kind
        basis
        conditions {
          text
          basis
        }
      }
      missing {
        label(audience: WORKER)
        sentence(audience: WORKER)
        whoseMove
        basis
        alternatives {
          label(audience: WORKER)
          sentence(audience: WORKER)
          whoseMove
          basis
        }
      }
      employerOwes {
        label(audience: WORKER)
        sentence(audience: WORKER)
        basis
      }
      met {
        label(audience: WORKER)
        sentence(audience: WORKER)
        basis
      }
      lapsing {
        label(audience: WORKER)
        lapsesOn
      }
      postEnds {
        sentence(audience: WORKER)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWayQuery, MyWayQueryVariables>;
export const ProgrammeCoverageDocument = new TypedDocumentString(`
    query ProgrammeCoverage($programme: String!, $against: CoverageTargetBy!) {
  programme(by: {code: $programme}) {
    title
    provider {
      name
    }
    shape
    completeness {
      statedOn
      statedBy
    }
  }
  coverage(of: {programme: {code: $programme}}, against: $against) {
    of {
      complete
    }
    against {
      frameworkVersion {
        title
      }
      routes {
        title
      }
    }
    summary
    levels {
      code
      title
    }
    rows {
      competence {
        code
        title
        domain {
          code
          title
          frameworkVersion {
            framework {
              code
            }
          }
        }
      }
      status
      levelAsked {
        title
      }
      cells {
        depth
        level {
          code
        }
        units {
          code
        }
      }
    }
    findings {
      sentence
      competence {
        code
      }
    }
    notAsked {
      code
      title
    }
    awarded {
      label
      basis
    }
    beyondTeaching {
      label
      basis
    }
    restsOn {
      mappings {
        published
        inferred
        localPolicy
        illustrative
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeCoverageQuery, ProgrammeCoverageQueryVariables>;
export const ProgrammesToCompareDocument = new TypedDocumentString(`
    query ProgrammesToCompare {
  programmes(first: 100) {
    nodes {
      code
      title
      provider {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammesToCompareQuery, ProgrammesToCompareQueryVariables>;
export const PublishDraftDocument = new TypedDocumentString(`
    mutation PublishDraft($draft: ID!, $version: Int!) {
  publishDraft(input: {draft: $draft, expectedVersion: $version}) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishDraftMutation, PublishDraftMutationVariables>;
export const ReviewDraftDocument = new TypedDocumentString(`
    mutation ReviewDraft($draft: ID!, $version: Int!, $name: String!) {
  reviewDraft(input: {draft: $draft, expectedVersion: $version, name: $name}) {
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewDraftMutation, ReviewDraftMutationVariables>;
export const RoleBandInForceDocument = new TypedDocumentString(`
    query RoleBandInForce($code: String!) {
  roleBand(by: {code: $code}) {
    version
    title
    payBanding
    family
    summary
    note
    endOfMap
    payBand {
      code
    }
    titlesInUse {
      text
    }
    inScope {
      text
    }
    outOfScope {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<RoleBandInForceQuery, RoleBandInForceQueryVariables>;
export const RoleDocument = new TypedDocumentString(`
    query Role($code: String!) {
  roleBand(by: {code: $code}) {
    code
    title
    summary
    note
    titlesInUse {
      text
    }
    inScope {
      text
      basis
    }
    outOfScope {
      text
      basis
    }
    endOfMap
  }
}
    `) as unknown as TypedDocumentString<RoleQuery, RoleQueryVariables>;
export const RouteInForceDocument = new TypedDocumentString(`
    query RouteInForce($code: String!) {
  progressionRoute(by: {code: $code}) {
    version
    content {
      ...DraftedRoute
    }
  }
}
    fragment DraftedRoute on RouteContent {
  title
  kind
  to
  basis
  summary
  note
  localVersionOf
  from {
    roleBand
  }
  conditions {
    text
  }
  requirements {
    code
    parent
    kind
    label
    basis
    waivable
    suppliedBy
    n
    framework
    competence
    domain
    level
    evidence {
      minimumItems
      minimumKinds
      minimumAssessors
      allowedKinds
      currencyMonths
    }
    countOptional
    curriculum
    unit
    programme
    minimumVersion
    credentialType
    acceptedIssuers
    currencyMonths
    roleBands
    minimumBand
    months
    counting
    mustHoldNow
    sessions
    supervisionKind
    withinMonths
    longestGapDays
    shortestGapDays
    confirmedOnly
    byCapacity
    subject
    subjectCode
    goodForMonths
  }
}`) as unknown as TypedDocumentString<RouteInForceQuery, RouteInForceQueryVariables>;
export const SimulateDraftDocument = new TypedDocumentString(`
    query SimulateDraft($id: ID!) {
  draft(id: $id) {
    title
  }
  simulateRoute(draft: $id) {
    asOf
    workers {
      ...HelpCount
    }
    before {
      outcome
      workers {
        ...HelpCount
      }
    }
    after {
      outcome
      workers {
        ...HelpCount
      }
    }
    newlyEligible {
      ...HelpCount
    }
    noLongerEligible {
      ...HelpCount
    }
    blocking {
      label
      workers {
        ...HelpCount
      }
    }
  }
}
    fragment HelpCount on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<SimulateDraftQuery, SimulateDraftQueryVariables>;
export const VisitorDocument = new TypedDocumentString(`
    query Visitor {
  viewer {
    name
    organisation {
      name
    }
    capacities
    worker {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<VisitorQuery, VisitorQueryVariables>;