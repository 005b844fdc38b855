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

/** An appointment to judge evidence. */
export type AppointAssessorInput = {
  /** Global id of the member of your organisation, from the query members. */
  assessor: Scalars['ID']['input'];
  /** The competences that they may judge. */
  covers: AppointmentCoverInput;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer applies. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The competences that an assessor is appointed to judge: either every competence, or all that are listed here. For example {everyCompetence: true}, or {domains: [{code: {code: "3"}}]}. */
export type AppointmentCoverInput = {
  /** Single competences, at most 250. */
  competences?: Array<CompetenceBy>;
  /** Domains: all the competences of each, at most 100. */
  domains?: Array<DomainBy>;
  /** Every competence of every framework, including those that are published later. Leave out the other fields then. */
  everyCompetence?: Scalars['Boolean']['input'];
  /** Framework editions: all the competences of each, at most 20. */
  frameworkVersions?: Array<FrameworkVersionBy>;
};

/** Whether an appointment is for every competence. */
export type AppointmentScope =
  /** For every competence of every framework, including those that are published later. */
  | 'EVERY_COMPETENCE'
  /** Only for the competences that it names. */
  | 'NAMED_COMPETENCES';

/** The assessor who is to judge a piece of evidence. */
export type AssignAssessorInput = {
  /** Global id of the member. Today they must be appointed for everything that it claims. The previous assessor, if there was one, can no longer read or judge it. */
  assessor: Scalars['ID']['input'];
  /** Global id of the evidence, which must have been submitted. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Several items, from 1 to 250. */
export type AssignAssessorsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<AssignAssessorInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
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

/** What happens to the batch if an item is refused. */
export type BatchPolicy =
  /** One refused item refuses the whole batch: nothing is stored. */
  | 'ALL_OR_NOTHING'
  /** A refused item does not affect the others: they are stored. */
  | 'EACH_FOR_ITSELF';

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

/** A competence, by exactly one of the two. */
export type CompetenceBy =
  /** Its code and framework. */
  { code: CompetenceCodeInput; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A competence by the code it has in a framework's current edition. */
export type CompetenceCodeInput = {
  /** Code of the competence, for example 3.2. */
  code: Scalars['String']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** A second assessor confirms a sampled judgement. */
export type ConfirmJudgementInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement. */
  judgement: Scalars['ID']['input'];
  /** A remark, at most 2,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** The category of credential. */
export type CredentialCategory =
  /** A Disclosure and Barring Service check: its level and date, never its content. */
  | 'DBS'
  /** Enrolment for a qualification. */
  | 'ENROLMENT'
  /** Statutory and mandatory training. */
  | 'MANDATORY_TRAINING'
  /** A qualification or its entry requirements. */
  | 'QUALIFICATION'
  /** Training that is not a curriculum unit in Peerway. */
  | 'TRAINING';

/** A conflict of interest between an assessor and a worker. */
export type DeclareConflictInput = {
  /** Global id of the member whose conflict it is: only for HR and lived experience leads. If left out, it is your own. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. The person who declares it, HR and lived experience leads can read it. */
  reason: Scalars['String']['input'];
  /** The first day on which it no longer applies; leave it out if no end is known. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** A domain of a framework, by exactly one of the two. */
export type DomainBy =
  /** Its code and framework. */
  { code: DomainCodeInput; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A domain by the code it has in a framework's current edition. */
export type DomainCodeInput = {
  /** Code of the domain, for example 3. */
  code: Scalars['String']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** What an organisation attests about a duty. */
export type DutyStatus =
  /** It attests that it fulfils the duty. */
  | 'FULFILLED'
  /** It attests nothing about the duty, or no longer. */
  | 'NOT_ATTESTED'
  /** It attests that it does not fulfil the duty yet. */
  | 'NOT_FULFILLED';

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

/** The state of evidence. */
export type EvidenceState =
  /** A draft; it may be revised. */
  | 'DRAFT'
  /** Submitted; it can no longer change. */
  | 'SUBMITTED'
  /** Withdrawn; its claims no longer count. */
  | 'WITHDRAWN';

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

/** An endorsement of a worker, given in one of your capacities. */
export type GiveEndorsementInput = {
  /** The capacity in which you give it. */
  as: Capacity;
  /** The first day on which it no longer applies. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day; today if left out. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The progression route, for SUPPORTS_MOVE. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** Code of the topic, for EXPERIENCE, COMPETENCE and HR_STANDING. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** Several items, from 1 to 250. */
export type GiveEndorsementsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<GiveEndorsementInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** What a worker says they want. */
export type Intention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** To stay where they are and deepen their practice: this is a path too. */
  | 'STAYING';

/** An assessor's judgement of a claim. */
export type JudgeClaimInput = {
  /** Global id of the claim. */
  claim: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day; today if left out. */
  judgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the level at which it is accepted. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is accepted or returned. */
  outcome: JudgementOutcome;
  /** Why it is returned, so that the worker knows what would be accepted. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The code of why it is returned, for RETURNED only. The worker's path names it. */
  returnReason?: InputMaybe<ReturnReason>;
  /** Global id of the current judgement, which this one replaces. */
  supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** Several items, from 1 to 250. */
export type JudgeClaimsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<JudgeClaimInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** What an assessor decided. */
export type JudgementOutcome =
  /** The evidence shows the competence at the stated level: it is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/). */
  | 'ACCEPTED'
  /** Not yet, for the given reason. */
  | 'RETURNED';

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

/** A second assessor replaces a sampled judgement with a different one. */
export type OverturnJudgementInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement. */
  judgement: Scalars['ID']['input'];
  /** Code of the accepted level; required for ACCEPTED. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** The outcome that replaces it. */
  outcome: JudgementOutcome;
  /** The reason, at most 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The code of why it is returned, for RETURNED only. The worker's path names it. */
  returnReason?: InputMaybe<ReturnReason>;
};

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

/** Why a judgement is more likely to be sampled. */
export type QualityRisk =
  /** It is one of the assessor's first at the organisation. */
  | 'NEW_ASSESSOR'
  /** The worker's evidence of the competence was returned before. */
  | 'RETURNED_BEFORE'
  /** It was accepted at the highest level. */
  | 'TOP_LEVEL';

/** A second assessor's decision about a judgement. */
export type QualityVerdict =
  /** The judgement was right and stays in force. */
  | 'CONFIRMED'
  /** Another judgement replaced it. */
  | 'OVERTURNED';

/** What the employer offers a worker: mandatory training (give type), or somebody's word (give capacity and subject). */
export type RecordOfferInput = {
  /** Who offers their word: PEER_SUPERVISOR or LINE_MANAGER. */
  capacity?: InputMaybe<Capacity>;
  /** The day from which it is open to the worker; today if left out. */
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What their word will be about; any subject except HR_STANDING. */
  subject?: InputMaybe<EndorsementSubject>;
  /** Code of the topic, for EXPERIENCE and COMPETENCE, for example 7.1. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** Code of the credential that the training leads to, for example FIRE_SAFETY. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** Several items, from 1 to 250. */
export type RecordOffersInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<RecordOfferInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** A supervision session that took place. What was said is never recorded. */
export type RecordSupervisionInput = {
  /** The day on which it took place. */
  heldOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of supervision, for example PEER. */
  kind: Scalars['String']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** Several items, from 1 to 250. */
export type RecordSupervisionsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<RecordSupervisionInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** A fact that was wrong from the start. */
export type RetractFactInput = {
  /** Global id of the fact. */
  fact: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** Why evidence was returned. */
export type ReturnReason =
  /** It does not show the level yet. */
  | 'LEVEL_NOT_SHOWN'
  /** It needs more detail. */
  | 'MORE_DETAIL'
  /** Another reason, which the assessor's words give. */
  | 'OTHER'
  /** It shows another competence. */
  | 'OTHER_COMPETENCE'
  /** It is not clear what the worker did themselves. */
  | 'OWN_PART_UNCLEAR'
  /** Somebody who uses services can be recognised. */
  | 'SOMEBODY_RECOGNISABLE'
  /** The work was too long ago. */
  | 'TOO_OLD';

/** A fact that stops counting from a day. */
export type RevokeFactInput = {
  /** The first day on which it no longer counts. */
  effectiveOn: Scalars['Date']['input'];
  /** Global id of the fact. */
  fact: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

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

/** The two ways to undo a fact. */
export type UndoingKind =
  /** It was wrong from the start: it does not count on any day. */
  | 'RETRACTION'
  /** It was right, and stops counting from a day on. */
  | 'REVOCATION';

/** Why an input was refused. */
export type UserErrorCode =
  /** It is on record already. */
  | 'ALREADY_RECORDED'
  /** A batch without items. */
  | 'BATCH_EMPTY'
  /** A batch with more items than one call accepts. */
  | 'BATCH_TOO_LARGE'
  /** You do not have this capacity, or it does not allow this. */
  | 'CAPACITY'
  /** It has changed since you read it. */
  | 'CONFLICT'
  /** There is a declared conflict of interest between the assessor and the worker. */
  | 'CONFLICT_OF_INTEREST'
  /** An end that is not after its start. */
  | 'DATES_OUT_OF_ORDER'
  /** A day in the future, for something that must already have happened. */
  | 'DATE_IN_FUTURE'
  /** A badge of an issuer, or signed with a key, that your organisation has not stated that it trusts. The message says whether the signature is right. */
  | 'ISSUER_NOT_TRUSTED'
  /** The idempotency key was used for something else. */
  | 'KEY_REUSED'
  /** A level that belongs to a different framework version than the competence. */
  | 'LEVEL_OF_ANOTHER_VERSION'
  /** The organisation's policy does not let a line manager judge this worker's evidence. */
  | 'LINE_MANAGER'
  /** A required value is missing or empty. */
  | 'MISSING'
  /** It has been judged already. To judge it again, give the current judgement in supersedes. */
  | 'MUST_SUPERSEDE'
  /** Another item of an all-or-nothing batch was refused. */
  | 'NOTHING_STORED'
  /** The evidence is not assigned to you. Only the assigned assessor judges it. */
  | 'NOT_ASSIGNED'
  /** The judgement is not in the sample for quality checks. */
  | 'NOT_DRAWN'
  /** It was not found, or you may not see it. */
  | 'NOT_FOUND'
  /** A finding prevents publication. */
  | 'NOT_PUBLISHABLE'
  /** Something in a format or a version that Peerway does not read. */
  | 'NOT_SUPPORTED'
  /** A badge that is not valid yet, or no longer. */
  | 'NOT_VALID_NOW'
  /** Nothing shows that a badge was issued to you. */
  | 'NOT_YOURS'
  /** There is no appointment as an assessor for that competence on that day. */
  | 'NO_APPOINTMENT'
  /** A number or a day outside the allowed range. */
  | 'OUT_OF_RANGE'
  /** You cannot record this about yourself. On your own record you can only do what a worker may do. */
  | 'OWN_WORK'
  /** Something current refers to it. */
  | 'REFERRED_TO'
  /** A badge that its issuer has revoked or suspended. */
  | 'REVOKED'
  /** A badge whose signature is not right: it was changed or damaged. */
  | 'SIGNATURE_WRONG'
  /** An appeal or a quality check must be done by somebody other than the first assessor. */
  | 'SOMEONE_ELSE'
  /** It could not be found out whether the issuer of a badge has revoked it. */
  | 'STATUS_UNKNOWN'
  /** A text that is too short or too long; the message gives the limits. */
  | 'TEXT_LENGTH'
  /** A code that does not exist. The message suggests the nearest codes, or lists all of them if they are few. */
  | 'UNKNOWN_CODE'
  /** Something in the wrong format. */
  | 'UNREADABLE'
  /** It is not in a state in which this can be done. */
  | 'WRONG_STATE';

/** A worker of your organisation, by exactly one of the two. */
export type WorkerBy =
  /** Their global id, as the API returned it. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Your organisation's own number for them, for example the staff number NM-001. */
  { id?: never; number: Scalars['String']['input']; };

export type AppointAssessorMutationVariables = Exact<{
  input: AppointAssessorInput;
}>;

export type AppointAssessorMutation = { __typename?: 'Mutation', appointAssessor: { __typename?: 'AppointAssessorPayload', appointment: { __typename?: 'AssessorAppointment', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type AssessorsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
}>;

export type AssessorsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, assessorAppointments: { __typename?: 'AssessorAppointmentConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'AssessorAppointment', id: string, fromOn: string, untilOn: string | null, covers: AppointmentScope, recordedBy: string | null, assessor: { __typename?: 'Member', name: string } | null, competences: Array<{ __typename?: 'Competence', code: string }> }> } | null, members: { __typename?: 'MemberConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename?: 'Member', id: string, name: string, capacities: Array<Capacity> }> } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string, domains: Array<{ __typename?: 'Domain', id: string, code: string, title: string }> } | null }> };

export type AssignAssessorsMutationVariables = Exact<{
  input: AssignAssessorsInput;
}>;

export type AssignAssessorsMutation = { __typename?: 'Mutation', assignAssessors: { __typename?: 'AssignAssessorsPayload', results: Array<{ __typename?: 'AssignAssessorsItemResult', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type CareerMapQueryVariables = Exact<{ [key: string]: never; }>;

export type CareerMapQuery = { __typename?: 'Query', careerMap: { __typename?: 'CareerMap', roleBands: Array<{ __typename?: 'RoleBand', code: string, title: string, family: RoleFamily, payBanding: PayBanding, payBand: { __typename?: 'PayBand', code: string } | null }>, steps: Array<{ __typename?: 'CareerStep', kind: RouteKind, basis: Basis, from: { __typename?: 'RoleBand', code: string }, to: { __typename?: 'RoleBand', code: string }, route: { __typename?: 'ProgressionRoute', code: string } }> } };

export type ConfirmJudgementMutationVariables = Exact<{
  input: ConfirmJudgementInput;
}>;

export type ConfirmJudgementMutation = { __typename?: 'Mutation', confirmJudgement: { __typename?: 'ConfirmJudgementPayload', check: { __typename?: 'QualityCheck', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;

export type DeclareConflictMutation = { __typename?: 'Mutation', declareConflict: { __typename?: 'DeclareConflictPayload', conflict: { __typename?: 'ConflictOfInterest', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type DrawnJudgementQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type DrawnJudgementQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, node:
    | { __typename?: 'AcceptancePolicy' }
    | { __typename?: 'AccountHome' }
    | { __typename?: 'AchievementMapping' }
    | { __typename?: 'ActivityMapping' }
    | { __typename?: 'Adjustment' }
    | { __typename?: 'Appeal' }
    | { __typename?: 'AssessmentPolicy' }
    | { __typename?: 'AssessorAppointment' }
    | { __typename?: 'Attainment' }
    | { __typename?: 'Attestation' }
    | { __typename?: 'Claim' }
    | { __typename?: 'Competence' }
    | { __typename?: 'Completion' }
    | { __typename?: 'ConflictOfInterest' }
    | { __typename?: 'CopyConsent' }
    | { __typename?: 'CpdEntry' }
    | { __typename?: 'Credential' }
    | { __typename?: 'CredentialType' }
    | { __typename?: 'CredentialVerification' }
    | { __typename?: 'Crosswalk' }
    | { __typename?: 'Curriculum' }
    | { __typename?: 'CurriculumUnit' }
    | { __typename?: 'Decision' }
    | { __typename?: 'Domain' }
    | { __typename?: 'Draft' }
    | { __typename?: 'DriftKind' }
    | { __typename?: 'DriftNote' }
    | { __typename?: 'Duty' }
    | { __typename?: 'Endorsement' }
    | { __typename?: 'EndorsementTopic' }
    | { __typename?: 'EventPolicy' }
    | { __typename?: 'EventSubscription' }
    | { __typename?: 'Evidence' }
    | { __typename?: 'EvidenceHandover' }
    | { __typename?: 'EvidenceKind' }
    | { __typename?: 'EvidenceShare' }
    | { __typename?: 'Framework' }
    | { __typename?: 'FrameworkVersion' }
    | { __typename?: 'Import' }
    | { __typename?: 'IssuedBadge' }
    | { __typename?: 'Judgement', id: string, outcome: JudgementOutcome, judgedOn: string, reason: string | null, level: { __typename?: 'Level', code: string, title: string } | null, assessor: { __typename?: 'Member', name: string } | null, worker: { __typename?: 'Worker', name: string, team: string | null } | null, qualityCheck: { __typename?: 'QualityCheck', id: string, verdict: QualityVerdict, checkedOn: string, reason: string | null, recordedBy: string | null, checker: { __typename?: 'Member', name: string } | null } | null, claim: { __typename?: 'Claim', level: { __typename?: 'Level', code: string, title: string }, competence: { __typename?: 'Competence', code: string, title: string, statements: Array<{ __typename?: 'Statement', code: string, text: string, basis: Basis }>, frameworkVersion: { __typename?: 'FrameworkVersion', levels: Array<{ __typename?: 'Level', code: string, title: string, description: string }> } }, evidence: { __typename?: 'Evidence', id: string, doneOn: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string, privacy: string | null }, words: { __typename?: 'EvidenceWords', title: string, reflection: string, attachments: Array<string> } | null, assignment: { __typename?: 'EvidenceAssignment', assignedBy: string | null, assignedAt: string, assessor: { __typename?: 'Member', name: string } | null } | null } } }
    | { __typename?: 'Level' }
    | { __typename?: 'Member' }
    | { __typename?: 'Offer' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'OrganisationDetail' }
    | { __typename?: 'PartnerGrant' }
    | { __typename?: 'PayBand' }
    | { __typename?: 'Post' }
    | { __typename?: 'PostChange' }
    | { __typename?: 'Programme' }
    | { __typename?: 'ProgressionRoute' }
    | { __typename?: 'QualityCheck' }
    | { __typename?: 'Readiness' }
    | { __typename?: 'ReceivedConsent' }
    | { __typename?: 'ReceivedGrant' }
    | { __typename?: 'Requirement' }
    | { __typename?: 'RetentionRule' }
    | { __typename?: 'RoleBand' }
    | { __typename?: 'Setting' }
    | { __typename?: 'Source' }
    | { __typename?: 'Statement' }
    | { __typename?: 'Supervision' }
    | { __typename?: 'SupervisionConfirmation' }
    | { __typename?: 'SupervisionKind' }
    | { __typename?: 'TrustedIssuer' }
    | { __typename?: 'Waiver' }
    | { __typename?: 'Worker' }
   | null };

export type DriftAndDutiesQueryVariables = Exact<{ [key: string]: never; }>;

export type DriftAndDutiesQuery = { __typename?: 'Query', roleDrift: { __typename?: 'RoleDrift', countedBeforeOn: string, counts: Array<{ __typename?: 'DriftCount', scopeLine: string | null, kind: { __typename?: 'DriftKind', title: string } | null, workers: { __typename?: 'PeopleCount', atLeast: number | null, atMost: number | null, suppressed: boolean }, byTeam: Array<{ __typename?: 'TeamDriftCount', team: string, workers: { __typename?: 'PeopleCount', atLeast: number | null, atMost: number | null, suppressed: boolean } }> }> } | null, organisationDuties: { __typename?: 'OrganisationDuties', duties: Array<{ __typename?: 'OwedDuty', status: DutyStatus, attestedOn: string | null, expiresOn: string | null, duty: { __typename?: 'Duty', code: string, title: string, basis: Basis } }> } | null, dutyDisagreements: { __typename?: 'DutyDisagreements', countedBeforeOn: string, counts: Array<{ __typename?: 'DutyDisagreementCount', duty: { __typename?: 'Duty', code: string }, workers: { __typename?: 'PeopleCount', atLeast: number | null, atMost: number | null, suppressed: boolean } }> } | null };

export type FactToRetractQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type FactToRetractQuery = { __typename?: 'Query', node:
    | { __typename: 'AcceptancePolicy' }
    | { __typename: 'AccountHome' }
    | { __typename: 'AchievementMapping' }
    | { __typename: 'ActivityMapping' }
    | { __typename: 'Adjustment', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Appeal', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'AssessmentPolicy' }
    | { __typename: 'AssessorAppointment', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Attainment' }
    | { __typename: 'Attestation', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Claim' }
    | { __typename: 'Competence' }
    | { __typename: 'Completion', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'ConflictOfInterest', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'CopyConsent' }
    | { __typename: 'CpdEntry', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Credential', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'CredentialType' }
    | { __typename: 'CredentialVerification', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Crosswalk' }
    | { __typename: 'Curriculum' }
    | { __typename: 'CurriculumUnit' }
    | { __typename: 'Decision', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Domain' }
    | { __typename: 'Draft' }
    | { __typename: 'DriftKind' }
    | { __typename: 'DriftNote' }
    | { __typename: 'Duty' }
    | { __typename: 'Endorsement', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'EndorsementTopic' }
    | { __typename: 'EventPolicy' }
    | { __typename: 'EventSubscription' }
    | { __typename: 'Evidence', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'EvidenceHandover', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'EvidenceKind' }
    | { __typename: 'EvidenceShare' }
    | { __typename: 'Framework' }
    | { __typename: 'FrameworkVersion' }
    | { __typename: 'Import' }
    | { __typename: 'IssuedBadge' }
    | { __typename: 'Judgement', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Level' }
    | { __typename: 'Member' }
    | { __typename: 'Offer', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Organisation' }
    | { __typename: 'OrganisationDetail', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'PartnerGrant' }
    | { __typename: 'PayBand' }
    | { __typename: 'Post', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'PostChange', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Programme' }
    | { __typename: 'ProgressionRoute' }
    | { __typename: 'QualityCheck', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Readiness' }
    | { __typename: 'ReceivedConsent' }
    | { __typename: 'ReceivedGrant' }
    | { __typename: 'Requirement' }
    | { __typename: 'RetentionRule' }
    | { __typename: 'RoleBand' }
    | { __typename: 'Setting' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Supervision', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'SupervisionConfirmation', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'SupervisionKind' }
    | { __typename: 'TrustedIssuer' }
    | { __typename: 'Waiver', recordedAt: string, recordedBy: string | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind } | null }
    | { __typename: 'Worker' }
   | null };

export type GiveEndorsementsMutationVariables = Exact<{
  input: GiveEndorsementsInput;
}>;

export type GiveEndorsementsMutation = { __typename?: 'Mutation', giveEndorsements: { __typename?: 'GiveEndorsementsPayload', results: Array<{ __typename?: 'GiveEndorsementsItemResult', endorsement: { __typename?: 'Endorsement', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type JudgeClaimsMutationVariables = Exact<{
  input: JudgeClaimsInput;
}>;

export type JudgeClaimsMutation = { __typename?: 'Mutation', judgeClaims: { __typename?: 'JudgeClaimsPayload', results: Array<{ __typename?: 'JudgeClaimsItemResult', judgement: { __typename?: 'Judgement', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type LeadWaitingQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
}>;

export type LeadWaitingQuery = { __typename?: 'Query', evidenceToAssign: { __typename?: 'EvidenceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Evidence', id: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, worker: { __typename?: 'Worker', name: string, team: string | null } | null, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string } }> }> } | null, appeals: { __typename?: 'AppealConnection', totalCount: number, nodes: Array<{ __typename?: 'Appeal', id: string, lodgedOn: string, reason: string | null, worker: { __typename?: 'Worker', name: string } | null, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, assessor: { __typename?: 'Member', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', id: string, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null, qualitySample: { __typename?: 'SampledJudgementConnection', totalCount: number, nodes: Array<{ __typename?: 'SampledJudgement', risks: Array<QualityRisk>, judgement: { __typename?: 'Judgement', id: string, judgedOn: string, assessor: { __typename?: 'Member', name: string } | null, worker: { __typename?: 'Worker', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', id: string, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null, assessorAppointments: { __typename?: 'AssessorAppointmentConnection', nodes: Array<{ __typename?: 'AssessorAppointment', assessor: { __typename?: 'Member', id: string, name: string } | null }> } | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPathQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string } | null } | null, me: { __typename?: 'Worker', name: string, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string, payBand: { __typename?: 'PayBand', title: string } | null } }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, stayingWell: Array<{ __typename?: 'StayingItem', whoseMove: SuppliedBy | null, sentence: string, requirement: { __typename?: 'RequirementResult', label: string } | null }>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, missing: Array<{ __typename?: 'RequirementResult', label: string, whoseMove: SuppliedBy | null }>, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }> } } | null };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlanQuery = { __typename?: 'Query', me: { __typename?: 'Worker', nextSteps: { __typename?: 'NextSteps', whatToDoNext: { __typename?: 'Plan', sentence: string, evaluation: { __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string } }, firstSteps: Array<{ __typename?: 'PlanStep', whoseMove: SuppliedBy, sentence: string }>, obstacles: Array<{ __typename?: 'PlanObstacle', sentence: string }> } | null } } | null };

export type MyWayQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type MyWayQuery = { __typename?: 'Query', me: { __typename?: 'Worker', eligibility: { __typename?: 'Evaluation', title: string, asOf: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } } | null };

export type OverturnJudgementMutationVariables = Exact<{
  input: OverturnJudgementInput;
}>;

export type OverturnJudgementMutation = { __typename?: 'Mutation', overturnJudgement: { __typename?: 'OverturnJudgementPayload', check: { __typename?: 'QualityCheck', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type PeopleToChooseQueryVariables = Exact<{
  team?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type PeopleToChooseQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, teams: { __typename?: 'TeamConnection', nodes: Array<{ __typename?: 'Team', name: string }> } | null, workers: { __typename?: 'WorkerConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Worker', id: string, name: string, team: string | null }> } | null };

export type PieceToJudgeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type PieceToJudgeQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, node:
    | { __typename?: 'AcceptancePolicy' }
    | { __typename?: 'AccountHome' }
    | { __typename?: 'AchievementMapping' }
    | { __typename?: 'ActivityMapping' }
    | { __typename?: 'Adjustment' }
    | { __typename?: 'Appeal' }
    | { __typename?: 'AssessmentPolicy' }
    | { __typename?: 'AssessorAppointment' }
    | { __typename?: 'Attainment' }
    | { __typename?: 'Attestation' }
    | { __typename?: 'Claim' }
    | { __typename?: 'Competence' }
    | { __typename?: 'Completion' }
    | { __typename?: 'ConflictOfInterest' }
    | { __typename?: 'CopyConsent' }
    | { __typename?: 'CpdEntry' }
    | { __typename?: 'Credential' }
    | { __typename?: 'CredentialType' }
    | { __typename?: 'CredentialVerification' }
    | { __typename?: 'Crosswalk' }
    | { __typename?: 'Curriculum' }
    | { __typename?: 'CurriculumUnit' }
    | { __typename?: 'Decision' }
    | { __typename?: 'Domain' }
    | { __typename?: 'Draft' }
    | { __typename?: 'DriftKind' }
    | { __typename?: 'DriftNote' }
    | { __typename?: 'Duty' }
    | { __typename?: 'Endorsement' }
    | { __typename?: 'EndorsementTopic' }
    | { __typename?: 'EventPolicy' }
    | { __typename?: 'EventSubscription' }
    | { __typename?: 'Evidence', id: string, doneOn: string, submittedOn: string | null, state: EvidenceState, kind: { __typename?: 'EvidenceKind', title: string, privacy: string | null }, worker: { __typename?: 'Worker', id: string, name: string, team: string | null, conflictsOfInterest: { __typename?: 'ConflictOfInterestConnection', nodes: Array<{ __typename?: 'ConflictOfInterest', id: string, fromOn: string, untilOn: string | null, recordedBy: string | null, assessor: { __typename?: 'Member', name: string } | null }> } | null } | null, words: { __typename?: 'EvidenceWords', title: string, reflection: string, attachments: Array<string> } | null, assignment: { __typename?: 'EvidenceAssignment', assignedBy: string | null, assignedAt: string, assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', id: string, level: { __typename?: 'Level', code: string, title: string }, competence: { __typename?: 'Competence', code: string, title: string, statements: Array<{ __typename?: 'Statement', code: string, text: string, basis: Basis }>, frameworkVersion: { __typename?: 'FrameworkVersion', levels: Array<{ __typename?: 'Level', code: string, title: string, description: string }> } }, judgement: { __typename?: 'Judgement', id: string, outcome: JudgementOutcome, reason: string | null, judgedOn: string, recordedBy: string | null, level: { __typename?: 'Level', title: string } | null, assessor: { __typename?: 'Member', name: string } | null, appeal: { __typename?: 'Appeal', reason: string | null, lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null } | null }> }
    | { __typename?: 'EvidenceHandover' }
    | { __typename?: 'EvidenceKind' }
    | { __typename?: 'EvidenceShare' }
    | { __typename?: 'Framework' }
    | { __typename?: 'FrameworkVersion' }
    | { __typename?: 'Import' }
    | { __typename?: 'IssuedBadge' }
    | { __typename?: 'Judgement' }
    | { __typename?: 'Level' }
    | { __typename?: 'Member' }
    | { __typename?: 'Offer' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'OrganisationDetail' }
    | { __typename?: 'PartnerGrant' }
    | { __typename?: 'PayBand' }
    | { __typename?: 'Post' }
    | { __typename?: 'PostChange' }
    | { __typename?: 'Programme' }
    | { __typename?: 'ProgressionRoute' }
    | { __typename?: 'QualityCheck' }
    | { __typename?: 'Readiness' }
    | { __typename?: 'ReceivedConsent' }
    | { __typename?: 'ReceivedGrant' }
    | { __typename?: 'Requirement' }
    | { __typename?: 'RetentionRule' }
    | { __typename?: 'RoleBand' }
    | { __typename?: 'Setting' }
    | { __typename?: 'Source' }
    | { __typename?: 'Statement' }
    | { __typename?: 'Supervision' }
    | { __typename?: 'SupervisionConfirmation' }
    | { __typename?: 'SupervisionKind' }
    | { __typename?: 'TrustedIssuer' }
    | { __typename?: 'Waiver' }
    | { __typename?: 'Worker' }
   | null, evidenceToJudge: { __typename?: 'EvidenceConnection', nodes: Array<{ __typename?: 'Evidence', id: string, kind: { __typename?: 'EvidenceKind', title: string }, worker: { __typename?: 'Worker', name: string } | null }> } | null };

export type RecordOffersMutationVariables = Exact<{
  input: RecordOffersInput;
}>;

export type RecordOffersMutation = { __typename?: 'Mutation', recordOffers: { __typename?: 'RecordOffersPayload', results: Array<{ __typename?: 'RecordOffersItemResult', offer: { __typename?: 'Offer', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RecordSupervisionsMutationVariables = Exact<{
  input: RecordSupervisionsInput;
}>;

export type RecordSupervisionsMutation = { __typename?: 'Mutation', recordSupervisions: { __typename?: 'RecordSupervisionsPayload', results: Array<{ __typename?: 'RecordSupervisionsItemResult', supervision: { __typename?: 'Supervision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RetractFactMutationVariables = Exact<{
  input: RetractFactInput;
}>;

export type RetractFactMutation = { __typename?: 'Mutation', retractFact: { __typename?: 'RetractFactPayload', fact:
      | { __typename?: 'Adjustment', id: string }
      | { __typename?: 'Appeal', id: string }
      | { __typename?: 'AssessorAppointment', id: string }
      | { __typename?: 'Attestation', id: string }
      | { __typename?: 'Completion', id: string }
      | { __typename?: 'ConflictOfInterest', id: string }
      | { __typename?: 'CpdEntry', id: string }
      | { __typename?: 'Credential', id: string }
      | { __typename?: 'CredentialVerification', id: string }
      | { __typename?: 'Decision', id: string }
      | { __typename?: 'Endorsement', id: string }
      | { __typename?: 'Evidence', id: string }
      | { __typename?: 'EvidenceHandover', id: string }
      | { __typename?: 'Judgement', id: string }
      | { __typename?: 'Offer', id: string }
      | { __typename?: 'OrganisationDetail', id: string }
      | { __typename?: 'Post', id: string }
      | { __typename?: 'PostChange', id: string }
      | { __typename?: 'QualityCheck', id: string }
      | { __typename?: 'Supervision', id: string }
      | { __typename?: 'SupervisionConfirmation', id: string }
      | { __typename?: 'Waiver', id: string }
     | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RevokeFactMutationVariables = Exact<{
  input: RevokeFactInput;
}>;

export type RevokeFactMutation = { __typename?: 'Mutation', revokeFact: { __typename?: 'RevokeFactPayload', fact:
      | { __typename?: 'Adjustment', id: string }
      | { __typename?: 'Appeal', id: string }
      | { __typename?: 'AssessorAppointment', id: string }
      | { __typename?: 'Attestation', id: string }
      | { __typename?: 'Completion', id: string }
      | { __typename?: 'ConflictOfInterest', id: string }
      | { __typename?: 'CpdEntry', id: string }
      | { __typename?: 'Credential', id: string }
      | { __typename?: 'CredentialVerification', id: string }
      | { __typename?: 'Decision', id: string }
      | { __typename?: 'Endorsement', id: string }
      | { __typename?: 'Evidence', id: string }
      | { __typename?: 'EvidenceHandover', id: string }
      | { __typename?: 'Judgement', id: string }
      | { __typename?: 'Offer', id: string }
      | { __typename?: 'OrganisationDetail', id: string }
      | { __typename?: 'Post', id: string }
      | { __typename?: 'PostChange', id: string }
      | { __typename?: 'QualityCheck', id: string }
      | { __typename?: 'Supervision', id: string }
      | { __typename?: 'SupervisionConfirmation', id: string }
      | { __typename?: 'Waiver', id: string }
     | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RoleQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', code: string, title: string, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> } | null };

export type SharedEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type SharedEvidenceQuery = { __typename?: 'Query', node:
    | { __typename?: 'AcceptancePolicy' }
    | { __typename?: 'AccountHome' }
    | { __typename?: 'AchievementMapping' }
    | { __typename?: 'ActivityMapping' }
    | { __typename?: 'Adjustment' }
    | { __typename?: 'Appeal' }
    | { __typename?: 'AssessmentPolicy' }
    | { __typename?: 'AssessorAppointment' }
    | { __typename?: 'Attainment' }
    | { __typename?: 'Attestation' }
    | { __typename?: 'Claim' }
    | { __typename?: 'Competence' }
    | { __typename?: 'Completion' }
    | { __typename?: 'ConflictOfInterest' }
    | { __typename?: 'CopyConsent' }
    | { __typename?: 'CpdEntry' }
    | { __typename?: 'Credential' }
    | { __typename?: 'CredentialType' }
    | { __typename?: 'CredentialVerification' }
    | { __typename?: 'Crosswalk' }
    | { __typename?: 'Curriculum' }
    | { __typename?: 'CurriculumUnit' }
    | { __typename?: 'Decision' }
    | { __typename?: 'Domain' }
    | { __typename?: 'Draft' }
    | { __typename?: 'DriftKind' }
    | { __typename?: 'DriftNote' }
    | { __typename?: 'Duty' }
    | { __typename?: 'Endorsement' }
    | { __typename?: 'EndorsementTopic' }
    | { __typename?: 'EventPolicy' }
    | { __typename?: 'EventSubscription' }
    | { __typename?: 'Evidence' }
    | { __typename?: 'EvidenceHandover' }
    | { __typename?: 'EvidenceKind' }
    | { __typename?: 'EvidenceShare', sharedBy: string, purpose: string, untilOn: string, isActive: boolean, doneOn: string | null, kind: { __typename?: 'EvidenceKind', title: string } | null, words: { __typename?: 'EvidenceWords', title: string, reflection: string, attachments: Array<string> } | null }
    | { __typename?: 'Framework' }
    | { __typename?: 'FrameworkVersion' }
    | { __typename?: 'Import' }
    | { __typename?: 'IssuedBadge' }
    | { __typename?: 'Judgement' }
    | { __typename?: 'Level' }
    | { __typename?: 'Member' }
    | { __typename?: 'Offer' }
    | { __typename?: 'Organisation' }
    | { __typename?: 'OrganisationDetail' }
    | { __typename?: 'PartnerGrant' }
    | { __typename?: 'PayBand' }
    | { __typename?: 'Post' }
    | { __typename?: 'PostChange' }
    | { __typename?: 'Programme' }
    | { __typename?: 'ProgressionRoute' }
    | { __typename?: 'QualityCheck' }
    | { __typename?: 'Readiness' }
    | { __typename?: 'ReceivedConsent' }
    | { __typename?: 'ReceivedGrant' }
    | { __typename?: 'Requirement' }
    | { __typename?: 'RetentionRule' }
    | { __typename?: 'RoleBand' }
    | { __typename?: 'Setting' }
    | { __typename?: 'Source' }
    | { __typename?: 'Statement' }
    | { __typename?: 'Supervision' }
    | { __typename?: 'SupervisionConfirmation' }
    | { __typename?: 'SupervisionKind' }
    | { __typename?: 'TrustedIssuer' }
    | { __typename?: 'Waiver' }
    | { __typename?: 'Worker' }
   | null };

export type TeamMemberQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type TeamMemberQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, worker: { __typename?: 'Worker', id: string, name: string, number: string, team: string | null, intention: Intention | null, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', title: string } }> | null, readiness: Array<{ __typename?: 'Readiness', id: string, title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } }, open: Array<{ __typename?: 'NamedRequirement', label: string, suppliedBy: SuppliedBy | null, basis: Basis }>, lapsing: Array<{ __typename?: 'LapsingRequirement', lapsesOn: string, requirement: { __typename?: 'NamedRequirement', label: string } }> }>, evidence: { __typename?: 'EvidenceConnection', nodes: Array<{ __typename?: 'Evidence', id: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, appeal: { __typename?: 'Appeal', lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null } | null }> }> } | null, supervisions: { __typename?: 'SupervisionConnection', nodes: Array<{ __typename?: 'Supervision', id: string, heldOn: string, recordedBy: string | null, kind: { __typename?: 'SupervisionKind', title: string }, confirmation: { __typename?: 'SupervisionConfirmation', setAgenda: boolean } | null }> } | null, endorsements: { __typename?: 'EndorsementConnection', nodes: Array<{ __typename?: 'Endorsement', id: string, givenOn: string, expiresOn: string | null, recordedBy: string | null, capacity: Capacity, subject: EndorsementSubject, topic: { __typename?: 'EndorsementTopic', title: string } | null, route: { __typename?: 'ProgressionRoute', title: string } | null }> } | null, offers: { __typename?: 'OfferConnection', nodes: Array<{ __typename?: 'Offer', id: string, fromOn: string, recordedBy: string | null, capacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, type: { __typename?: 'CredentialType', title: string } | null }> } | null } | null };

export type TeamQueryVariables = Exact<{
  team?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type TeamQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null } | null, teams: { __typename?: 'TeamConnection', nodes: Array<{ __typename?: 'Team', name: string }> } | null, workers: { __typename?: 'WorkerConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Worker', id: string, name: string, team: string | null, supervisions: { __typename?: 'SupervisionConnection', nodes: Array<{ __typename?: 'Supervision', heldOn: string }> } | null, readiness: Array<{ __typename?: 'Readiness', outcome: Outcome, ownPart: Outcome, open: Array<{ __typename?: 'NamedRequirement', suppliedBy: SuppliedBy | null, label: string }>, lapsing: Array<{ __typename?: 'LapsingRequirement', lapsesOn: string, requirement: { __typename?: 'NamedRequirement', suppliedBy: SuppliedBy | null, label: string } }> }> }> } | null, sharedWithMe: { __typename?: 'EvidenceShareConnection', nodes: Array<{ __typename?: 'EvidenceShare', id: string, sharedBy: string, purpose: string, untilOn: string, isActive: boolean, kind: { __typename?: 'EvidenceKind', title: string } | null }> } | null };

export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;

export type VisitorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null, worker: { __typename?: 'Worker', id: string } | null } | null };

export type WaitingToJudgeQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WaitingToJudgeQuery = { __typename?: 'Query', evidenceToJudge: { __typename?: 'EvidenceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Evidence', id: string, doneOn: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, worker: { __typename?: 'Worker', name: string, team: string | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, judgement: { __typename?: 'Judgement', appeal: { __typename?: 'Appeal', lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null } | null }> }> } | null, qualitySample: { __typename?: 'SampledJudgementConnection', totalCount: number, nodes: Array<{ __typename?: 'SampledJudgement', risks: Array<QualityRisk>, judgement: { __typename?: 'Judgement', id: string, judgedOn: string, assessor: { __typename?: 'Member', name: string } | null, worker: { __typename?: 'Worker', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null };

export type WordsToGiveQueryVariables = Exact<{ [key: string]: never; }>;

export type WordsToGiveQuery = { __typename?: 'Query', supervisionKinds: Array<{ __typename?: 'SupervisionKind', code: string, title: string, retiredAt: string | null }>, endorsementTopics: Array<{ __typename?: 'EndorsementTopic', subject: EndorsementSubject, code: string, title: string, retiredAt: string | null }>, credentialTypes: Array<{ __typename?: 'CredentialType', code: string, title: string, category: CredentialCategory, retiredAt: string | null }>, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null };

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

export const AppointAssessorDocument = new TypedDocumentString(`
    mutation AppointAssessor($input: AppointAssessorInput!) {
  appointAssessor(input: $input) {
    appointment {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AppointAssessorMutation, AppointAssessorMutationVariables>;
export const AssessorsDocument = new TypedDocumentString(`
    query Assessors($after: String, $name: String) {
  viewer {
    name
  }
  assessorAppointments(first: 20, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      fromOn
      untilOn
      covers
      recordedBy
      assessor {
        name
      }
      competences {
        code
      }
    }
  }
  members(first: 100, name: $name) {
    pageInfo {
      hasNextPage
    }
    nodes {
      id
      name
      capacities
    }
  }
  frameworks {
    code
    current {
      title
      domains {
        id
        code
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssessorsQuery, AssessorsQueryVariables>;
export const AssignAssessorsDocument = new TypedDocumentString(`
    mutation AssignAssessors($input: AssignAssessorsInput!) {
  assignAssessors(input: $input) {
    results {
      evidence {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssignAssessorsMutation, AssignAssessorsMutationVariables>;
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
export const ConfirmJudgementDocument = new TypedDocumentString(`
    mutation ConfirmJudgement($input: ConfirmJudgementInput!) {
  confirmJudgement(input: $input) {
    check {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmJudgementMutation, ConfirmJudgementMutationVariables>;
export const DeclareConflictDocument = new TypedDocumentString(`
    mutation DeclareConflict($input: DeclareConflictInput!) {
  declareConflict(input: $input) {
    conflict {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeclareConflictMutation, DeclareConflictMutationVariables>;
export const DrawnJudgementDocument = new TypedDocumentString(`
    query DrawnJudgement($id: ID!) {
  viewer {
    name
  }
  node(id: $id) {
    ... on Judgement {
      id
      outcome
      judgedOn
      reason
      level {
        code
        title
      }
      assessor {
        name
      }
      worker {
        name
        team
      }
      qualityCheck {
        id
        verdict
        checkedOn
        reason
        recordedBy
        checker {
          name
        }
      }
      claim {
        level {
          code
          title
        }
        competence {
          code
          title
          statements {
            code
            text
            basis
          }
          frameworkVersion {
            levels {
              code
              title
              description
            }
          }
        }
        evidence {
          id
          doneOn
          submittedOn
          kind {
            title
            privacy
          }
          words {
            title
            reflection
            attachments
          }
          assignment {
            assignedBy
            assignedAt
            assessor {
              name
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DrawnJudgementQuery, DrawnJudgementQueryVariables>;
export const DriftAndDutiesDocument = new TypedDocumentString(`
    query DriftAndDuties {
  roleDrift {
    countedBeforeOn
    counts {
      kind {
        title
      }
      scopeLine
      workers {
        atLeast
        atMost
        suppressed
      }
      byTeam {
        team
        workers {
          atLeast
          atMost
          suppressed
        }
      }
    }
  }
  organisationDuties {
    duties {
      status
      attestedOn
      expiresOn
      duty {
        code
        title
        basis
      }
    }
  }
  dutyDisagreements {
    countedBeforeOn
    counts {
      duty {
        code
      }
      workers {
        atLeast
        atMost
        suppressed
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DriftAndDutiesQuery, DriftAndDutiesQueryVariables>;
export const FactToRetractDocument = new TypedDocumentString(`
    query FactToRetract($id: ID!) {
  node(id: $id) {
    __typename
    ... on Fact {
      recordedAt
      recordedBy
      worker {
        name
      }
      undoing {
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FactToRetractQuery, FactToRetractQueryVariables>;
export const GiveEndorsementsDocument = new TypedDocumentString(`
    mutation GiveEndorsements($input: GiveEndorsementsInput!) {
  giveEndorsements(input: $input) {
    results {
      endorsement {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<GiveEndorsementsMutation, GiveEndorsementsMutationVariables>;
export const JudgeClaimsDocument = new TypedDocumentString(`
    mutation JudgeClaims($input: JudgeClaimsInput!) {
  judgeClaims(input: $input) {
    results {
      judgement {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeClaimsMutation, JudgeClaimsMutationVariables>;
export const LeadWaitingDocument = new TypedDocumentString(`
    query LeadWaiting($after: String, $today: Date) {
  evidenceToAssign(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      submittedOn
      kind {
        title
      }
      worker {
        name
        team
      }
      assignment {
        assessor {
          name
        }
      }
      claims {
        competence {
          code
          title
        }
      }
    }
  }
  appeals(last: 20) {
    totalCount
    nodes {
      id
      lodgedOn
      reason
      worker {
        name
      }
      judgement {
        outcome
        assessor {
          name
        }
        claim {
          competence {
            code
            title
          }
          evidence {
            id
            assignment {
              assessor {
                name
              }
            }
          }
        }
      }
    }
  }
  qualitySample(first: 20) {
    totalCount
    nodes {
      risks
      judgement {
        id
        judgedOn
        assessor {
          name
        }
        worker {
          name
        }
        claim {
          competence {
            code
            title
          }
          evidence {
            id
            assignment {
              assessor {
                name
              }
            }
          }
        }
      }
    }
  }
  assessorAppointments(first: 100, asOf: $today) {
    nodes {
      assessor {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LeadWaitingQuery, LeadWaitingQueryVariables>;
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
export const OverturnJudgementDocument = new TypedDocumentString(`
    mutation OverturnJudgement($input: OverturnJudgementInput!) {
  overturnJudgement(input: $input) {
    check {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OverturnJudgementMutation, OverturnJudgementMutationVariables>;
export const PeopleToChooseDocument = new TypedDocumentString(`
    query PeopleToChoose($team: String, $after: String) {
  viewer {
    capacities
  }
  teams(first: 100, employment: [HERE]) {
    nodes {
      name
    }
  }
  workers(first: 50, after: $after, team: $team, employment: [HERE]) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      team
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToChooseQuery, PeopleToChooseQueryVariables>;
export const PieceToJudgeDocument = new TypedDocumentString(`
    query PieceToJudge($id: ID!) {
  viewer {
    name
  }
  node(id: $id) {
    ... on Evidence {
      id
      doneOn
      submittedOn
      state
      kind {
        title
        privacy
      }
      worker {
        id
        name
        team
        conflictsOfInterest(first: 10) {
          nodes {
            id
            fromOn
            untilOn
            recordedBy
            assessor {
              name
            }
          }
        }
      }
      words {
        title
        reflection
        attachments
      }
      assignment {
        assignedBy
        assignedAt
        assessor {
          name
        }
      }
      claims {
        id
        level {
          code
          title
        }
        competence {
          code
          title
          statements {
            code
            text
            basis
          }
          frameworkVersion {
            levels {
              code
              title
              description
            }
          }
        }
        judgement {
          id
          outcome
          level {
            title
          }
          reason
          judgedOn
          recordedBy
          assessor {
            name
          }
          appeal {
            reason
            lodgedOn
            secondJudgement {
              id
            }
          }
        }
      }
    }
  }
  evidenceToJudge(first: 2) {
    nodes {
      id
      kind {
        title
      }
      worker {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PieceToJudgeQuery, PieceToJudgeQueryVariables>;
export const RecordOffersDocument = new TypedDocumentString(`
    mutation RecordOffers($input: RecordOffersInput!) {
  recordOffers(input: $input) {
    results {
      offer {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOffersMutation, RecordOffersMutationVariables>;
export const RecordSupervisionsDocument = new TypedDocumentString(`
    mutation RecordSupervisions($input: RecordSupervisionsInput!) {
  recordSupervisions(input: $input) {
    results {
      supervision {
        id
      }
      userErrors {
        code
        field
        message
      }
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordSupervisionsMutation, RecordSupervisionsMutationVariables>;
export const RetractFactDocument = new TypedDocumentString(`
    mutation RetractFact($input: RetractFactInput!) {
  retractFact(input: $input) {
    fact {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetractFactMutation, RetractFactMutationVariables>;
export const RevokeFactDocument = new TypedDocumentString(`
    mutation RevokeFact($input: RevokeFactInput!) {
  revokeFact(input: $input) {
    fact {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeFactMutation, RevokeFactMutationVariables>;
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
export const SharedEvidenceDocument = new TypedDocumentString(`
    query SharedEvidence($id: ID!) {
  node(id: $id) {
    ... on EvidenceShare {
      sharedBy
      purpose
      untilOn
      isActive
      doneOn
      kind {
        title
      }
      words {
        title
        reflection
        attachments
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SharedEvidenceQuery, SharedEvidenceQueryVariables>;
export const TeamMemberDocument = new TypedDocumentString(`
    query TeamMember($id: ID!) {
  viewer {
    name
  }
  worker(by: {id: $id}) {
    id
    name
    number
    team
    intention
    posts {
      roleBand {
        title
      }
      startedOn
      endedOn
    }
    readiness {
      id
      title
      outcome
      ownPart
      route {
        code
        kind
        basis
      }
      satisfiedSinceOn
      eligibleFromOn
      lapsesOn
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
      open {
        label(audience: HR)
        suppliedBy
        basis
      }
      lapsing {
        lapsesOn
        requirement {
          label(audience: HR)
        }
      }
    }
    evidence(first: 20, state: SUBMITTED) {
      nodes {
        id
        submittedOn
        kind {
          title
        }
        assignment {
          assessor {
            name
          }
        }
        claims {
          competence {
            code
            title
          }
          judgement {
            outcome
            appeal {
              lodgedOn
              secondJudgement {
                id
              }
            }
          }
        }
      }
    }
    supervisions(first: 5) {
      nodes {
        id
        heldOn
        recordedBy
        kind {
          title
        }
        confirmation {
          setAgenda
        }
      }
    }
    endorsements(first: 5) {
      nodes {
        id
        givenOn
        expiresOn
        recordedBy
        capacity
        subject
        topic {
          title
        }
        route {
          title
        }
      }
    }
    offers(first: 5) {
      nodes {
        id
        fromOn
        recordedBy
        capacity
        subject
        subjectCode
        type {
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamMemberQuery, TeamMemberQueryVariables>;
export const TeamDocument = new TypedDocumentString(`
    query Team($team: String, $name: String, $after: String) {
  viewer {
    capacities
    organisation {
      name
    }
  }
  teams(first: 100, employment: [HERE]) {
    nodes {
      name
    }
  }
  workers(first: 25, after: $after, team: $team, name: $name, employment: [HERE]) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      team
      supervisions(first: 1) {
        nodes {
          heldOn
        }
      }
      readiness {
        outcome
        ownPart
        open {
          suppliedBy
          label(audience: HR)
        }
        lapsing {
          lapsesOn
          requirement {
            suppliedBy
            label(audience: HR)
          }
        }
      }
    }
  }
  sharedWithMe(first: 20) {
    nodes {
      id
      sharedBy
      purpose
      untilOn
      isActive
      kind {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeamQuery, TeamQueryVariables>;
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
export const WaitingToJudgeDocument = new TypedDocumentString(`
    query WaitingToJudge($after: String) {
  evidenceToJudge(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      doneOn
      submittedOn
      kind {
        title
      }
      worker {
        name
        team
      }
      claims {
        competence {
          code
          title
        }
        judgement {
          appeal {
            lodgedOn
            secondJudgement {
              id
            }
          }
        }
      }
    }
  }
  qualitySample(first: 20) {
    totalCount
    nodes {
      risks
      judgement {
        id
        judgedOn
        assessor {
          name
        }
        worker {
          name
        }
        claim {
          competence {
            code
            title
          }
          evidence {
            assignment {
              assessor {
                name
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingToJudgeQuery, WaitingToJudgeQueryVariables>;
export const WordsToGiveDocument = new TypedDocumentString(`
    query WordsToGive {
  supervisionKinds {
    code
    title
    retiredAt
  }
  endorsementTopics {
    subject
    code
    title
    retiredAt
  }
  credentialTypes {
    code
    title
    category
    retiredAt
  }
  progressionRoutes(first: 100) {
    nodes {
      code
      title
    }
  }
}
    `) as unknown as TypedDocumentString<WordsToGiveQuery, WordsToGiveQueryVariables>;