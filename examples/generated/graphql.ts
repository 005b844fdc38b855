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

/** An organisation's policy on accepting facts copied from other employers' records. The latest known statement applies to every day asked about; before the first, nothing counts. */
export type AcceptancePolicy = Node & {
  __typename?: 'AcceptancePolicy';
  /** Global id of the acceptance policy: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A fact counts if one of the rules for its kind allows it. Without a rule for its kind, it does not count. */
  rules: Array<AcceptanceRule>;
  /** The instant from which it is known. */
  statedAt: Scalars['DateTime']['output'];
  /** The person who stated it, by the name that the organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
};

/** Which facts of other employers' records count here; a field is null if it sets no limit. */
export type AcceptanceRule = {
  __typename?: 'AcceptanceRule';
  /** For evidence: codes of the kinds that count. */
  evidenceKinds: Maybe<Array<Scalars['String']['output']>>;
  /** The organisations from which it counts; null for any. */
  fromOrganisations: Maybe<Array<Organisation>>;
  /** For credentials: the issuers that count. */
  issuers: Maybe<Array<Scalars['String']['output']>>;
  /** The kind of fact. */
  kind: CopiedKind;
  /** How many calendar months after its own day it counts for. */
  maximalAgeMonths: Maybe<Scalars['Int']['output']>;
  /** For evidence and credentials: whether somebody here must repeat a judgement or verification made elsewhere before it counts. */
  mustBeCheckedHere: Scalars['Boolean']['output'];
};

/** Which facts of other employers' records count here; fields that are left out set no limit. */
export type AcceptanceRuleInput = {
  /** For evidence: codes of the kinds that count. */
  evidenceKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The organisations whose facts count. */
  fromOrganisations?: InputMaybe<Array<OrganisationBy>>;
  /** For credentials: the issuers that count. */
  issuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The kind of fact. */
  kind: CopiedKind;
  /** How many calendar months after its own day it counts for, 1 to 600; not for posts. */
  maximalAgeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** For evidence and credentials: whether a judgement or verification made elsewhere must be repeated here. */
  mustBeCheckedHere?: Scalars['Boolean']['input'];
};

/** A learning system of your organisation whose accounts are named by the numbers of workers, as statements of xAPI name it (docs/xapi.md). */
export type AccountHome = Node & {
  __typename?: 'AccountHome';
  /** When it ended; null while it is in force. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The home page of its accounts, without a slash at its end. */
  homePage: Scalars['String']['output'];
  /** Global id of the account home: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The instant from which it is in force. */
  statedAt: Scalars['DateTime']['output'];
  /** The person or program that stated it, by the name that your organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
};

/** A page of account homes. */
export type AccountHomeConnection = {
  __typename?: 'AccountHomeConnection';
  /** The items on the page, each with its position. */
  edges: Array<AccountHomeEdge>;
  /** The items on the page. */
  nodes: Array<AccountHome>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One account home on a page, with its position in the list. */
export type AccountHomeEdge = {
  __typename?: 'AccountHomeEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The account home at this position. */
  node: AccountHome;
};

/** An organisation's statement that a badge for an achievement of an issuer is a credential of a type. While it is in force, such a badge becomes a verified credential. */
export type AchievementMapping = Node & {
  __typename?: 'AchievementMapping';
  /** The id of the achievement, as badges have it. */
  achievement: Scalars['String']['output'];
  /** The type of credential that such a badge becomes. */
  credentialType: Maybe<CredentialType>;
  /** The instant from which it is no longer in force: somebody ended it, or stated it again. Null while it is in force. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The person who ended it, by the name that the organisation knows; null while it is in force. */
  endedBy: Maybe<Scalars['String']['output']>;
  /** Global id of the achievement mapping: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The id of the issuer, as its badges have it. */
  issuer: Scalars['String']['output'];
  /** The instant from which it is in force. */
  statedAt: Scalars['DateTime']['output'];
  /** The person who stated it, by the name that the organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
};

/** Another organisation that you may act for, for the workers that its grants name (grantsReceived). To do so, send its code in the HTTP header Peerway-Acting-For: Peerway-Acting-For: NORTHMOOR. Without the header, the workers of that organisation are not found; with it, the workers of your own organisation are not found. */
export type ActingFor = {
  __typename?: 'ActingFor';
  /** The capacity in which you may act, for example PROVIDER. */
  capacity: Capacity;
  /** The organisation, whose code goes in the header Peerway-Acting-For. */
  organisation: Maybe<Organisation>;
  /** The first day on which no grant of the organisation in this capacity applies any more; null if one has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
};

/** What an activity of your organisation's learning systems is here: a curriculum unit, a programme or a credential type. Statements about it are recorded as that (docs/xapi.md). */
export type ActivityMapping = Node & {
  __typename?: 'ActivityMapping';
  /** The id of the activity in statements, an IRI. */
  activity: Scalars['String']['output'];
  /** The type of credential that passing it leads to; null if it is teaching. */
  credentialType: Maybe<CredentialType>;
  /** When it ended; null while it is in force. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Global id of the activity mapping: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The instant from which it is in force. */
  mappedAt: Scalars['DateTime']['output'];
  /** The person or program that mapped it, by the name that your organisation knows. */
  mappedBy: Maybe<Scalars['String']['output']>;
  /** The programme in which the unit is taught, or that the activity is as a whole; in its current version. Null if there is none. */
  programme: Maybe<Programme>;
  /** The unit that the activity teaches, in its current version; null if it is a whole programme or a credential type. */
  unit: Maybe<CurriculumUnit>;
};

/** A page of mappings. */
export type ActivityMappingConnection = {
  __typename?: 'ActivityMappingConnection';
  /** The items on the page, each with its position. */
  edges: Array<ActivityMappingEdge>;
  /** The items on the page. */
  nodes: Array<ActivityMapping>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One activity mapping on a page, with its position in the list. */
export type ActivityMappingEdge = {
  __typename?: 'ActivityMappingEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The activity mapping at this position. */
  node: ActivityMapping;
};

/** The part of progress that is one actor's: what they have supplied, and what they have to do next. It is never a score of a person. */
export type ActorProgress = {
  __typename?: 'ActorProgress';
  /** How many are met or waived. */
  met: Scalars['Int']['output'];
  /** How many count. For a choice, the parts that are nearest to being met. */
  total: Scalars['Int']['output'];
  /** Who supplied what is met, and who acts next on the rest. */
  who: SuppliedBy;
};

/** An organisation to add. If it is on record with the same details, nothing changes, so you can repeat the call. */
export type AddOrganisationInput = {
  /** Its code, for example NORTHMOOR: 1 to 40 capital letters, digits, hyphens and underscores. Access tokens contain it, and it never changes. */
  code: Scalars['String']['input'];
  /** The organisation within which it works without being part of it. */
  host?: InputMaybe<OrganisationBy>;
  /** The kind of organisation, for example NHS_TRUST. The NATIONAL_BODY is a setting of the service. */
  kind: OrganisationKind;
  /** Its name, 1 to 200 characters, for example Northmoor Mental Health NHS Trust. */
  name: Scalars['String']['input'];
  /** Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits, for example RX4. */
  odsCode?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that it is part of. */
  parent?: InputMaybe<OrganisationBy>;
};

/** The organisation that was entered, or why it was refused. */
export type AddOrganisationPayload = {
  __typename?: 'AddOrganisationPayload';
  /** The organisation now; null if the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A kind of your organisation's own, under a national one: it counts wherever that is asked for, and only your organisation sees it. */
export type AddOwnKindInput = {
  /** Its code, for example REFLECTIVE_SPACE: capital letters, digits, hyphens and underscores, at most 40. It cannot be changed. */
  code: Scalars['String']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The list that it is added to. */
  list: OwnKindList;
  /** A note for readers, at most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Its title, at most 200 characters, as answers name it. */
  title: Scalars['String']['input'];
  /** Code of the national entry that it comes under, for example GROUP. A setting may come under none. It cannot be changed. */
  under?: InputMaybe<Scalars['String']['input']>;
};

/** The result of addOwnKind. */
export type AddOwnKindPayload = {
  __typename?: 'AddOwnKindPayload';
  /** The kind: a SupervisionKind, a CredentialType, an EndorsementTopic or a Setting of your organisation's own, after the change; null if it was refused. */
  kind: Maybe<Node>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** An adjustment: one requirement of a route asks less of one worker, or accepts it in another way. It has no reason. Only the worker, those who are assigned to assess the worker's evidence, and the person who recorded it can read it. To everybody else the requirement reads as any other. */
export type Adjustment = Fact & Node & {
  __typename?: 'Adjustment';
  /** Different assessors asked for instead. */
  assessors: Maybe<Scalars['Int']['output']>;
  /** On whose authority it is. */
  authority: AdjustmentAuthority;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** Codes of kinds of evidence that count as well as those of the requirement. */
  furtherKinds: Array<Scalars['String']['output']>;
  /** Global id of the adjustment: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Accepted pieces of evidence asked for instead. */
  items: Maybe<Scalars['Int']['output']>;
  /** Different kinds of evidence asked for instead. */
  kinds: Maybe<Scalars['Int']['output']>;
  /** The longest gap between supervision sessions, in days, that is allowed instead. */
  longestGapDays: Maybe<Scalars['Int']['output']>;
  /** The months for which something counts, or within which sessions are counted, instead. */
  months: Maybe<Scalars['Int']['output']>;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Code of the requirement, stable within its route. */
  requirementCode: Scalars['String']['output'];
  /** The route, in its current version; for a retired route, in its last version. */
  route: Maybe<ProgressionRoute>;
  /** Supervision sessions asked for instead. */
  sessions: Maybe<Scalars['Int']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer applies; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** The capacity of the person with authority for an adjustment. */
export type AdjustmentAuthority =
  /** The organisation's HR. */
  | 'HR'
  /** The worker's line manager. */
  | 'LINE_MANAGER'
  /** The organisation's lived experience lead. */
  | 'LIVED_EXPERIENCE_LEAD'
  /** The worker's peer supervisor. */
  | 'PEER_SUPERVISOR';

/** A page of adjustments. */
export type AdjustmentConnection = {
  __typename?: 'AdjustmentConnection';
  /** The items on the page, each with its position. */
  edges: Array<AdjustmentEdge>;
  /** The items on the page. */
  nodes: Array<Adjustment>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One adjustment on a page, with its position in the list. */
export type AdjustmentEdge = {
  __typename?: 'AdjustmentEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The adjustment at this position. */
  node: Adjustment;
};

/** How a badge names a competence. */
export type AlignedBy =
  /** By the address of its item in CASE. */
  | 'CASE_ITEM'
  /** By its code, together with the framework. */
  | 'CODE';

/** A list of requirements in an answer. */
export type AnswerList =
  /** What the employer owes. */
  | 'EMPLOYER_OWES'
  /** What is satisfied and would lapse. */
  | 'LAPSING'
  /** What is met or waived. */
  | 'MET'
  /** What is missing and is not the employer's. */
  | 'MISSING';

/** A worker's request for a second judgement by somebody else. The first judgement stays in force until then. */
export type Appeal = Fact & Node & {
  __typename?: 'Appeal';
  /** Global id of the appeal: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The judgement that is appealed. */
  judgement: Maybe<Judgement>;
  /** The day of the appeal. */
  lodgedOn: Scalars['Date']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The reason, in the worker's words; null unless you are the worker, an assessor or a lived experience lead. */
  reason: Maybe<Scalars['String']['output']>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The second judgement, by somebody else; null while the first is in force. */
  secondJudgement: Maybe<Judgement>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of appeals. */
export type AppealConnection = {
  __typename?: 'AppealConnection';
  /** The items on the page, each with its position. */
  edges: Array<AppealEdge>;
  /** The items on the page. */
  nodes: Array<Appeal>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One appeal on a page, with its position in the list. */
export type AppealEdge = {
  __typename?: 'AppealEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The appeal at this position. */
  node: Appeal;
};

/** A worker's request for a second judgement by somebody else. */
export type AppealJudgementInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the current judgement. */
  judgement: Scalars['ID']['input'];
  /** The reason, at most 2,000 characters. Assessors and lived experience leads can read it. */
  reason: Scalars['String']['input'];
};

/** The result of appealJudgement. */
export type AppealJudgementPayload = {
  __typename?: 'AppealJudgementPayload';
  /** The appeal after the change; null if it was refused. */
  appeal: Maybe<Appeal>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result of appointAssessor. */
export type AppointAssessorPayload = {
  __typename?: 'AppointAssessorPayload';
  /** The appointment after the change; null if it was refused. */
  appointment: Maybe<AssessorAppointment>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
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

/** A route that a worker says they aspire to, and since when. It changes no outcome. */
export type Aspiration = {
  __typename?: 'Aspiration';
  /** The route, in its current version. */
  route: ProgressionRoute;
  /** When they said so. */
  saidAt: Scalars['DateTime']['output'];
};

/** A route that a worker aspires to. */
export type AspireToInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The route, wherever it starts. */
  route: ProgressionRouteBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of aspireTo. */
export type AspireToPayload = {
  __typename?: 'AspireToPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** An organisation's policy on who assesses, and how many judgements a second assessor checks. The latest statement applies to later judgements. Before the first statement, line managers do not judge and nothing is sampled. */
export type AssessmentPolicy = Node & {
  __typename?: 'AssessmentPolicy';
  /** Percentage of all accepted claims that are sampled. */
  everyPercent: Scalars['Int']['output'];
  /** Global id of the assessment policy: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Whether a line manager with an appointment may judge the evidence of the people they manage. */
  lineManagersMayJudge: Scalars['Boolean']['output'];
  /** How many of their first judgements here an assessor counts as new for. */
  newAssessorJudgements: Scalars['Int']['output'];
  /** Percentage of a new assessor's judgements that are sampled. */
  newAssessorPercent: Scalars['Int']['output'];
  /** Percentage that is sampled if the worker's evidence of the competence was returned before. */
  returnedPercent: Scalars['Int']['output'];
  /** The seed. The sample follows from it and the id of a judgement, so that anyone can calculate it again; null for people who may not state a policy. */
  seed: Maybe<Scalars['String']['output']>;
  /** The instant from which it applies. */
  statedAt: Scalars['DateTime']['output'];
  /** The person who stated it, by the name that the organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
  /** Percentage that is sampled at the highest level of the framework. */
  topLevelPercent: Scalars['Int']['output'];
};

/** An appointment to judge evidence, from one day until another. */
export type AssessorAppointment = Fact & Node & {
  __typename?: 'AssessorAppointment';
  /** The appointed assessor; null if they are not a member of your organisation. */
  assessor: Maybe<Member>;
  /** The competences that it is for, at least one. For an appointment for every competence: the competences of all current editions. */
  competences: Array<Competence>;
  /** Whether it is for every competence. */
  covers: AppointmentScope;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the assessor appointment: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer applies; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of assessor appointments. */
export type AssessorAppointmentConnection = {
  __typename?: 'AssessorAppointmentConnection';
  /** The items on the page, each with its position. */
  edges: Array<AssessorAppointmentEdge>;
  /** The items on the page. */
  nodes: Array<AssessorAppointment>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One assessor appointment on a page, with its position in the list. */
export type AssessorAppointmentEdge = {
  __typename?: 'AssessorAppointmentEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The assessor appointment at this position. */
  node: AssessorAppointment;
};

/** The assessor who is to judge a piece of evidence. */
export type AssignAssessorInput = {
  /** Global id of the member. Today they must be appointed for everything that it claims. The previous assessor, if there was one, can no longer read or judge it. */
  assessor: Scalars['ID']['input'];
  /** Global id of the evidence, which must have been submitted. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of assignAssessor. */
export type AssignAssessorPayload = {
  __typename?: 'AssignAssessorPayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result for one item of assignAssessors. */
export type AssignAssessorsItemResult = {
  __typename?: 'AssignAssessorsItemResult';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of assignAssessors. */
export type AssignAssessorsPayload = {
  __typename?: 'AssignAssessorsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<AssignAssessorsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** A competence that an assessor has accepted from the worker's evidence, as it is on the day. A claim gives at most one. Eligibility decides whether, and until when, it counts towards a requirement. */
export type Attainment = Node & {
  __typename?: 'Attainment';
  /** The claim that was accepted. */
  claim: Maybe<Claim>;
  /** The competence that this is about. */
  competence: Competence;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['output'];
  /** Opaque global id; node finds it as long as the claim is accepted today. */
  id: Scalars['ID']['output'];
  /** The day on which it was accepted. */
  judgedOn: Scalars['Date']['output'];
  /** The level at which it was accepted. */
  level: Level;
};

/** A page of competences accepted. */
export type AttainmentConnection = {
  __typename?: 'AttainmentConnection';
  /** The items on the page, each with its position. */
  edges: Array<AttainmentEdge>;
  /** The items on the page. */
  nodes: Array<Attainment>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One attainment on a page, with its position in the list. */
export type AttainmentEdge = {
  __typename?: 'AttainmentEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The attainment at this position. */
  node: Attainment;
};

/** A statement by your organisation about whether it fulfils one of its duties. */
export type AttestDutyInput = {
  /** The day; today if left out. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A competence of kind ORGANISATIONAL as a whole, for example by its code 9.1; or give a duty. */
  competence?: InputMaybe<CompetenceBy>;
  /** The document that shows it, for a duty that asks for one and is fulfilled. */
  document?: InputMaybe<DutyDocumentInput>;
  /** One duty, for example the statement 9.1.4 or WELLBEING_PLAN; or give a competence as a whole. */
  duty?: InputMaybe<DutyBy>;
  /** The first day on which the statement is no longer valid. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether the duty is fulfilled. */
  met: Scalars['Boolean']['input'];
};

/** The result of attestDuty. */
export type AttestDutyPayload = {
  __typename?: 'AttestDutyPayload';
  /** The attestation after the change; null if it was refused. */
  attestation: Maybe<Attestation>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** An employer's statement about whether it fulfils one of its duties. */
export type Attestation = Fact & Node & {
  __typename?: 'Attestation';
  /** The day of the statement. */
  attestedOn: Scalars['Date']['output'];
  /** The competence of kind ORGANISATIONAL that it is about, or whose statement it is about; null for a duty that the field asks for. */
  competence: Maybe<Competence>;
  /** The document that it names; null if it names none. */
  document: Maybe<DutyDocument>;
  /** The one duty that it is about; null if it is about the competence as a whole. */
  duty: Maybe<Duty>;
  /** The first day on which it is no longer valid, by its own terms; null if it has no end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the attestation: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Whether the duty is fulfilled. */
  met: Scalars['Boolean']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of attestations. */
export type AttestationConnection = {
  __typename?: 'AttestationConnection';
  /** The items on the page, each with its position. */
  edges: Array<AttestationEdge>;
  /** The items on the page. */
  nodes: Array<Attestation>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One attestation on a page, with its position in the list. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The attestation at this position. */
  node: Attestation;
};

/** The reader for which a sentence is written. */
export type Audience =
  /** Somebody in HR who reads about the worker. */
  | 'HR'
  /** The worker whose record it is. */
  | 'WORKER';

/** One check of a badge. */
export type BadgeCheck = {
  __typename?: 'BadgeCheck';
  /** Which of the checks it is. */
  kind: BadgeCheckKind;
  /** The result of the check. */
  outcome: BadgeCheckOutcome;
  /** The result in a sentence, for people to read. */
  sentence: Scalars['String']['output'];
};

/** What is checked of a badge, in this order. */
export type BadgeCheckKind =
  /** All its JSON-LD contexts are known. */
  | 'CONTEXTS'
  /** It is an Open Badge 3.0 and can be read in one way only. */
  | 'FORM'
  /** Your organisation trusts the issuer, and the key with which it was signed. */
  | 'ISSUER'
  /** It has not been changed since it was signed. */
  | 'SIGNATURE'
  /** The issuer has not revoked it. This is looked up only if everything before it is right. */
  | 'STATUS'
  /** It was issued to you. */
  | 'SUBJECT'
  /** It is valid now. */
  | 'VALIDITY';

/** The result of a check. */
export type BadgeCheckOutcome =
  /** It is not right. */
  | 'FAILED'
  /** It was not checked. */
  | 'NOT_MADE'
  /** It is right. */
  | 'PASSED';

/** How a badge was sent. */
export type BadgeForm =
  /** A JSON document. */
  | 'JSON'
  /** A JWT. */
  | 'JWT'
  /** A PNG image with the badge in it. */
  | 'PNG'
  /** An SVG image with the badge in it. */
  | 'SVG';

/** The form in which a badge or a record is handed over. */
export type BadgeFormat =
  /** JSON with a DataIntegrityProof (eddsa-rdfc-2022). */
  | 'JSON_LD'
  /** A signed token (VC-JWT with RS256). */
  | 'JWT'
  /** A picture with the JSON in it, in base64. */
  | 'PNG'
  /** A picture with the JSON in it, as text. */
  | 'SVG';

/** What a badge or a record would show to everybody you give it to. Nothing is issued. */
export type BadgePreview = {
  __typename?: 'BadgePreview';
  /** The accepted competences that it shows. */
  badges: Array<PreviewedBadge>;
  /** What the document discloses about you in itself. */
  discloses: Scalars['String']['output'];
  /** The document as JSON, without its proof, with zeros in place of random ids and places. */
  document: Scalars['String']['output'];
  /** The employer that would issue it, by name. */
  issuer: Organisation;
  /** What is never in it. */
  leavesOut: Array<Scalars['String']['output']>;
};

/** What a badge becomes. */
export type BadgeResult =
  /** Nothing new: it was handed in before. */
  | 'ALREADY_RECORDED'
  /** A credential that is verified. */
  | 'CREDENTIAL'
  /** A draft of evidence, which an assessor judges once you have submitted it. */
  | 'EVIDENCE_DRAFT';

/** What a pay band pays on one day. */
export type BandPay = {
  __typename?: 'BandPay';
  /** The day that this is about. */
  asOf: Scalars['Date']['output'];
  /** A sentence for people to read if no pay is held for the day; null if it is. */
  notice: Maybe<Scalars['String']['output']>;
  /** The pay of the year in which the day lies; null if it is not held, and notice says so. */
  year: Maybe<PayBandYear>;
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

/** How many facts are well founded, and to which degree. */
export type BasisCounts = {
  __typename?: 'BasisCounts';
  /** Peerway's own illustrative defaults. */
  illustrative: Scalars['Int']['output'];
  /** Facts worked out from published facts. */
  inferred: Scalars['Int']['output'];
  /** Rules of an organisation. */
  localPolicy: Scalars['Int']['output'];
  /** Facts read in a public source. */
  published: Scalars['Int']['output'];
};

/** What happens to the batch if an item is refused. */
export type BatchPolicy =
  /** One refused item refuses the whole batch: nothing is stored. */
  | 'ALL_OR_NOTHING'
  /** A refused item does not affect the others: they are stored. */
  | 'EACH_FOR_ITSELF';

/** A published figure about peer support workers, with which an answer can be compared. */
export type Benchmark = {
  __typename?: 'Benchmark';
  /** How well founded it is. */
  basis: Basis;
  /** Code of the figure, for example PSW_2019. */
  code: Scalars['String']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The source in which it was published. */
  source: Maybe<Source>;
  /** The figure in a sentence of our own. */
  title: Scalars['String']['output'];
  /** The year that the figure is about, for example 2019 or 2015/16. */
  year: Scalars['String']['output'];
};

/** A requirement that the draft adds or changes, and how many do not meet it. */
export type BlockingRequirement = {
  __typename?: 'BlockingRequirement';
  /** Code of the requirement within its route. */
  code: Scalars['String']['output'];
  /** The text in plain words, for people to read. */
  label: Scalars['String']['output'];
  /** How many do not meet it. */
  workers: PeopleCount;
};

/** An import to cancel before its last line. */
export type CancelImportInput = {
  /** Global id of the import, as importFile and imports return it. */
  import: Scalars['ID']['input'];
};

/** The result of cancelImport. */
export type CancelImportPayload = {
  __typename?: 'CancelImportPayload';
  /** The import after the change; null if it was refused. */
  import: Maybe<Import>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

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

/** All role bands and all steps between them, ready to be drawn. */
export type CareerMap = {
  __typename?: 'CareerMap';
  /** All role bands, in the order of publication. */
  roleBands: Array<RoleBand>;
  /** The steps between them. */
  steps: Array<CareerStep>;
};

/** A step from one role band to another. A route with several starts has a step for each. */
export type CareerStep = {
  __typename?: 'CareerStep';
  /** How well founded it is that the route starts here. */
  basis: Basis;
  /** The role band from which it starts. */
  from: RoleBand;
  /** The direction of the route. */
  kind: RouteKind;
  /** The progression route that this is about. */
  route: ProgressionRoute;
  /** The route's title for people who start there. */
  title: Scalars['String']['output'];
  /** The role band to which it leads. */
  to: RoleBand;
};

/** An outcome whose mapping continues in the current edition. */
export type CarriedOutcome = {
  __typename?: 'CarriedOutcome';
  /** What it is mapped to now, in the retired edition. */
  from: OutcomeMapping;
  /** Whether it would show less than it does now, because a link carries over only a part. */
  lowered: Scalars['Boolean']['output'];
  /** Its place in the current version of the unit, from 1. */
  position: Scalars['Int']['output'];
  /** What it would be mapped to in the current edition. */
  to: OutcomeMapping;
};

/** A unit with its mapping carried over. */
export type CarriedOverUnit = {
  __typename?: 'CarriedOverUnit';
  /** The outcomes that were carried over, in order. */
  carried: Array<CarriedOutcome>;
  /** Its draft; null in a dry run, and if the draft was refused. */
  draft: Maybe<Draft>;
  /** The outcomes that could not be carried over and are not in the draft. */
  notCarried: Array<UncarriedOutcome>;
  /** The current version of the unit. */
  unit: CurriculumUnit;
  /** Why no draft was started for this unit; empty if there is one. */
  userErrors: Array<UserError>;
};

/** The units whose mapping is to be carried over from retired framework editions to the current ones. */
export type CarryMappingOverInput = {
  /** The curriculum; your own organisation's if left out. */
  curriculum?: InputMaybe<CurriculumBy>;
  /** Whether only to report what would be carried over. Nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Units of that curriculum, at most 250; all of them if left out. */
  units?: InputMaybe<Array<CurriculumUnitBy>>;
};

/** The result of carryMappingOver. */
export type CarryMappingOverPayload = {
  __typename?: 'CarryMappingOverPayload';
  /** The units that are mapped to a retired edition, in the order of their curriculum, each with its own result. */
  units: Array<CarriedOverUnit>;
  /** Why nothing was done; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Erases the record of a worker who has requested it. */
export type CarryOutErasureInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The considerations behind it, at most 2,000 characters. They stay on record, so do not name anybody. */
  reason: Scalars['String']['input'];
  /** The worker, who has requested it. */
  worker: WorkerBy;
};

/** The result of carryOutErasure. */
export type CarryOutErasurePayload = {
  __typename?: 'CarryOutErasurePayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** One route of a chain, with its open requirements and the plan that closes them. */
export type ChainedRoute = {
  __typename?: 'ChainedRoute';
  /** The plan along it, from the day on which the previous post begins. Its evaluation shows what is open then; on every route but the first it is hypothetical. */
  plan: Plan;
};

/** An event of the feed of changes. It holds ids and outcomes and never changes. The objects that it refers to are read as they are now, if you may read them. Webhooks carry the same events. */
export type Change = {
  __typename?: 'Change';
  /** The outcome since, for READINESS_CHANGED; null if the route no longer concerns the worker. */
  after: Maybe<Outcome>;
  /** The outcome before, for READINESS_CHANGED; null if the route did not concern the worker before. */
  before: Maybe<Outcome>;
  /** When it was committed, by the database's clock. */
  committedAt: Scalars['DateTime']['output'];
  /** The fact as it is now: undoing shows whether it is in force. */
  fact: Maybe<Fact>;
  /** Global id of the fact that was recorded or undone; null for other changes. */
  factId: Maybe<Scalars['ID']['output']>;
  /** The kind of fact that was recorded or undone; null for other changes. */
  factKind: Maybe<FactKind>;
  /** Its own id, which never changes: if you have seen the id, you have seen the event. */
  id: Scalars['ID']['output'];
  /** The kind of change. */
  kind: ChangeKind;
  /** The post as it is now. */
  post: Maybe<Post>;
  /** Global id of the post that a POST change is about; null for other changes. */
  postId: Maybe<Scalars['ID']['output']>;
  /** The route as it is now; null if it has been retired. */
  route: Maybe<ProgressionRoute>;
  /** Global id of the route, for READINESS_CHANGED; null for other changes. */
  routeId: Maybe<Scalars['ID']['output']>;
  /** Its type as a CloudEvent, for example peerway.readiness.changed.v1. */
  type: Scalars['String']['output'];
  /** The worker as they are now. */
  worker: Maybe<Worker>;
  /** Global id of the worker concerned, even after the record was removed; null for a statement of the organisation about itself. */
  workerId: Maybe<Scalars['ID']['output']>;
};

/** A page of the feed of changes, in the order in which they were committed. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The events on the page, each with its position. */
  edges: Array<ChangeEdge>;
  /** Cursor of the current end of the feed. Ask for it first, then read the workers, then follow the feed from it: you miss nothing, and see changes made in the meantime a second time. */
  latestCursor: Scalars['String']['output'];
  /** The events on the page. */
  nodes: Array<Change>;
  /** The position of the page in the feed. Its endCursor is never null: continue from it, even if there is nothing new. */
  pageInfo: PageInfo;
};

/** An event of the feed, with its position. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque position in the feed, directly after this event. */
  cursor: Scalars['String']['output'];
  /** The event at this position. */
  node: Change;
};

/** The kind of change that the feed reports. */
export type ChangeKind =
  /** Another fact about a worker was recorded, for example a completion or a judgement; evidence when it is submitted for the first time. */
  | 'FACT_RECORDED'
  /** Another fact about a worker was retracted or revoked. */
  | 'FACT_UNDONE'
  /** A change of a post was recorded, for example other hours or its end. */
  | 'POST_CHANGED'
  /** A post was recorded. */
  | 'POST_RECORDED'
  /** A post, or a change of one, was retracted or revoked. */
  | 'POST_UNDONE'
  /** The outcome of a worker's readiness along a route changed. */
  | 'READINESS_CHANGED'
  /** The organisation stated something about itself: it attested a duty, appointed an assessor, or recorded a detail of itself. */
  | 'STATEMENT_RECORDED'
  /** Such a statement was retracted or revoked. */
  | 'STATEMENT_UNDONE'
  /** A worker's details changed: name, team, intention, or the routes that they aspire to. */
  | 'WORKER_CHANGED'
  /** A worker's name and text were erased, as they had requested. The record stays under its id. Please erase your own copies of the name and number too. */
  | 'WORKER_ERASED'
  /** A worker's record was opened. */
  | 'WORKER_REGISTERED'
  /** A worker's record that was opened by mistake was removed: the id no longer exists. */
  | 'WORKER_REMOVED'
  /** A worker got another staff number; the id stays. */
  | 'WORKER_RENUMBERED';

/** Changes to an organisation. Fields that are left out stay as they are, and null removes its ODS code, parent or host. If nothing differs, nothing happens. */
export type ChangeOrganisationInput = {
  /** Its version, as you last read it. Any other version is refused with CONFLICT, and nothing is stored. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation within which it works without being part of it. */
  host?: InputMaybe<OrganisationBy>;
  /** The kind of organisation. It cannot become, or stop being, the NATIONAL_BODY. */
  kind?: InputMaybe<OrganisationKind>;
  /** Its new name, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits. */
  odsCode?: InputMaybe<Scalars['String']['input']>;
  /** The organisation, for example { code: "NORTHMOOR" }. */
  organisation: OrganisationBy;
  /** The organisation that it is part of. */
  parent?: InputMaybe<OrganisationBy>;
  /** Give true to cancel a closing, whether its day has passed or is still to come. */
  reopen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The organisation that was changed, or why it was refused. */
export type ChangeOrganisationPayload = {
  __typename?: 'ChangeOrganisationPayload';
  /** The organisation now; null if the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Another wording for a kind of your organisation's own. */
export type ChangeOwnKindInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the kind. */
  kind: Scalars['ID']['input'];
  /** The new note, at most 2,000 characters; null for none. Leave it out to keep the note. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The new title, at most 200 characters; leave it out to keep the title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The result of changeOwnKind. */
export type ChangeOwnKindPayload = {
  __typename?: 'ChangeOwnKindPayload';
  /** The kind: a SupervisionKind, a CredentialType, an EndorsementTopic or a Setting of your organisation's own, after the change; null if it was refused. */
  kind: Maybe<Node>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Changes to a post from a day on; fields that are left out stay as they are. */
export type ChangePostInput = {
  /** Your own number for the assignment, at most 40 characters, if it changes from then on. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The new contract kind, for example PERMANENT. */
  contractKind?: InputMaybe<ContractKind>;
  /** The first day on which this applies, for example 2026-10-01; the first day of the post if it was so from the start. */
  effectiveOn: Scalars['Date']['input'];
  /** The new grade in your own words, at most 100 characters; null for none from then on. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The new outcome of the job evaluation; null if it is not known from then on. */
  jobEvaluation?: InputMaybe<JobEvaluation>;
  /** The label of the new national profile, at most 200 characters; null for none from then on. jobEvaluation is MATCHED if you give one, and the profile is removed if you give another outcome. */
  jobProfile?: InputMaybe<Scalars['String']['input']>;
  /** Code of the new pay band of the post itself, for example 4; null for none of its own from then on. */
  payBand?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the post. */
  post: Scalars['ID']['input'];
  /** Code of the new setting, for example PERINATAL; null for none from then on. */
  setting?: InputMaybe<Scalars['String']['input']>;
  /** The new team, at most 200 characters; null for no team from then on. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** The new whole-time equivalent, 0 to 1 in hundredths, for example 0.6. */
  wholeTimeEquivalent?: InputMaybe<Scalars['Float']['input']>;
};

/** The result of changePost. */
export type ChangePostPayload = {
  __typename?: 'ChangePostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several changes, from 1 to 250. */
export type ChangePostsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<ChangePostInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of changePosts. */
export type ChangePostsItemResult = {
  __typename?: 'ChangePostsItemResult';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of changePosts. */
export type ChangePostsPayload = {
  __typename?: 'ChangePostsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<ChangePostsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** What a change between two editions asks of people. */
export type ChangeWeight =
  /** Data that refers to the earlier edition may not fit the later one: a domain, competence or level was removed, recoded or given another kind, or the scale of levels changed. */
  | 'BREAKING'
  /** Nothing that refers to the earlier edition is affected. */
  | 'HARMLESS'
  /** Somebody must read it, because the meaning may have changed. It is not breaking by itself. */
  | 'TO_LOOK_AT';

/** A curriculum unit, or a version of it. */
export type ChosenUnitInput = {
  /** The curriculum unit to include. */
  unit: CurriculumUnitBy;
  /** Its version, from 1; the current one if left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A competence that a piece of evidence is meant to show. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The competence that this is about. */
  competence: Competence;
  /** The evidence that it belongs to. */
  evidence: Evidence;
  /** Global id of the claim: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The current judgement; null if there is none yet. */
  judgement: Maybe<Judgement>;
  /** Every judgement of it, latest first, including judgements that were superseded or undone. A further judgement supersedes the first in this list. */
  judgements: Array<Judgement>;
  /** The claimed level; only the accepted level counts. */
  level: Level;
};

/** A competence that evidence is meant to show. */
export type ClaimInput = {
  /** The competence, of a current edition. */
  competence: CompetenceBy;
  /** Code of the level claimed, for example INDEPENDENT. */
  level: Scalars['String']['input'];
};

/** Closes an organisation: from a day on nobody can sign in for it or act for it, and nothing new is recorded there. Its records stay as they are. This is refused while an open organisation is part of it or hosted by it. */
export type CloseOrganisationInput = {
  /** The first day on which nobody can sign in for it, today or later; today if left out. Choose a later day, so that its workers can export their records. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The organisation, for example { code: "NORTHMOOR" }. */
  organisation: OrganisationBy;
};

/** The organisation that was closed, or why it was refused. */
export type CloseOrganisationPayload = {
  __typename?: 'CloseOrganisationPayload';
  /** The organisation now; null if the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** One side of a comparison. */
export type ComparedSet = {
  __typename?: 'ComparedSet';
  /** Whether the units and their outcomes are all that is taught: the provider has stated so of the programme (of each of its programmes, for a provider) and its units have not changed since, or the question assumes so of chosen units. If not, what they do not show is not known. */
  complete: Scalars['Boolean']['output'];
  /** Total taught hours, as the programme states them; null if it states none. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The programme, in the version that the set uses; null if the units are not those of one programme. */
  programme: Maybe<Programme>;
  /** The provider of the programme or programmes; null for chosen units. */
  provider: Maybe<Organisation>;
  /** How well founded the teaching of this side is. */
  restsOn: TeachingBasis;
  /** Sum of the units' hours; null if any of them is not known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units, in order. */
  units: Array<UnitInSet>;
};

/** Something that a peer support worker knows or does or, for ORGANISATIONAL, that their organisation does. */
export type Competence = Node & {
  __typename?: 'Competence';
  /** Code within the framework version, for example 3.2. The same code in another version means something else. */
  code: Scalars['String']['output'];
  /** How much of its published text the statements cover. */
  coverage: Coverage;
  /** The domain it belongs to. */
  domain: Domain;
  /** The edition it belongs to; the code has no meaning without it. */
  frameworkVersion: FrameworkVersion;
  /** Global id of the competence: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The people that the competence concerns. */
  kind: CompetenceKind;
  /** The competences of other frameworks that map to it: the links that lead to it, in the current crosswalks. */
  mappedFrom: Array<CrosswalkLink>;
  /** The competences of other frameworks that it maps to: the links that lead from it, in the current crosswalks. Evidence accepted for it counts there, as far as the relation allows. Links can be chained; only the first step is listed here. */
  mapsTo: Array<CrosswalkLink>;
  /** A note on how the source was read. */
  note: Maybe<Scalars['String']['output']>;
  /** The requirements in current routes that ask for it, in the order of their routes. */
  requirements: Array<Requirement>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Its observable statements, in order. */
  statements: Array<Statement>;
  /** A summary; null if the source has only the title. */
  summary: Maybe<Scalars['String']['output']>;
  /** The curriculum units whose outcomes show it. */
  taughtBy: Array<CurriculumUnit>;
  /** Title of the competence. */
  title: Scalars['String']['output'];
  /** How well founded the title is. */
  titleBasis: Basis;
};

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

/** A page of competences. */
export type CompetenceConnection = {
  __typename?: 'CompetenceConnection';
  /** The items on the page, each with its position. */
  edges: Array<CompetenceEdge>;
  /** The items on the page. */
  nodes: Array<Competence>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One competence on a page, with its position in the list. */
export type CompetenceEdge = {
  __typename?: 'CompetenceEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The competence at this position. */
  node: Competence;
};

/** Who a competence concerns. */
export type CompetenceKind =
  /** Every peer support worker. */
  | 'CORE'
  /** Judgement about how to use the other competences. A supervisor endorses it; it is not a checklist. */
  | 'META'
  /** People who wish to develop further. It is never required at Band 3 or below. */
  | 'OPTIONAL'
  /** The employing organisation, never the worker. */
  | 'ORGANISATIONAL';

/** A statement by the provider: the programme's units and their outcomes are all that it teaches and assesses. Only then can an answer report what it does not teach. */
export type CompletenessContent = {
  __typename?: 'CompletenessContent';
  /** Who stated it: the provider or a role there, for example the course lead. Please do not name a person. */
  statedBy: Scalars['String']['output'];
  /** The day on which it was stated: today or earlier. */
  statedOn: Scalars['Date']['output'];
};

/** A statement by the provider: the programme's units and their outcomes are all that it teaches and assesses. Only then can an answer report what it does not teach. A document can also be saved as a file, so it refers to other things by their codes. */
export type CompletenessContentInput = {
  /** Who stated it: the provider or a role there, for example the course lead. Please do not name a person. */
  statedBy: Scalars['String']['input'];
  /** The day on which it was stated: today or earlier. */
  statedOn: Scalars['Date']['input'];
};

/** A curriculum unit that a worker has completed. */
export type Completion = Fact & Node & {
  __typename?: 'Completion';
  /** The day of completion. */
  completedOn: Scalars['Date']['output'];
  /** The first day on which it no longer counts; null if it has no end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the completion: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** Whether it was passed. */
  passed: Scalars['Boolean']['output'];
  /** The programme that it was part of, if that is known. */
  programme: Maybe<Programme>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The unit, in the version that was taken, even if it has been replaced since. */
  unit: Maybe<CurriculumUnit>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of completions. */
export type CompletionConnection = {
  __typename?: 'CompletionConnection';
  /** The items on the page, each with its position. */
  edges: Array<CompletionEdge>;
  /** The items on the page. */
  nodes: Array<Completion>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One completion on a page, with its position in the list. */
export type CompletionEdge = {
  __typename?: 'CompletionEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The completion at this position. */
  node: Completion;
};

/** What a condition is about. Conditions are shown and never evaluated. */
export type ConditionKind =
  /** Lived experience that the role is based on. No fact is recorded about it. */
  | 'LIVED_EXPERIENCE'
  /** A condition of some employers. */
  | 'LOCAL_CONDITION'
  /** The way to a pay step within a band. */
  | 'PAY_STEP'
  /** A post must be vacant. */
  | 'VACANCY';

/** A second assessor confirms a sampled judgement. */
export type ConfirmJudgementInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement. */
  judgement: Scalars['ID']['input'];
  /** A remark, at most 2,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** The result of confirmJudgement. */
export type ConfirmJudgementPayload = {
  __typename?: 'ConfirmJudgementPayload';
  /** The check after the change; null if it was refused. */
  check: Maybe<QualityCheck>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A worker's confirmation that one of their supervision sessions took place. It holds no words. */
export type ConfirmSupervisionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether you could set the agenda of the session. */
  setAgenda: Scalars['Boolean']['input'];
  /** Global id of the session. */
  supervision: Scalars['ID']['input'];
};

/** The result of confirmSupervision. */
export type ConfirmSupervisionPayload = {
  __typename?: 'ConfirmSupervisionPayload';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A declared conflict of interest between an assessor and a worker. The assessor's judgements of this worker's evidence do not count while it applies. */
export type ConflictOfInterest = Fact & Node & {
  __typename?: 'ConflictOfInterest';
  /** The assessor whose conflict of interest it is; null if your organisation does not know them. */
  assessor: Maybe<Member>;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the conflict of interest: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The reason; null unless you declared it, or are HR or a lived experience lead. */
  reason: Maybe<Scalars['String']['output']>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer applies; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of conflicts of interest. */
export type ConflictOfInterestConnection = {
  __typename?: 'ConflictOfInterestConnection';
  /** The items on the page, each with its position. */
  edges: Array<ConflictOfInterestEdge>;
  /** The items on the page. */
  nodes: Array<ConflictOfInterest>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One conflict of interest on a page, with its position in the list. */
export type ConflictOfInterestEdge = {
  __typename?: 'ConflictOfInterestEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The conflict of interest at this position. */
  node: ConflictOfInterest;
};

/** A worker's permission for another organisation to copy facts from their record. */
export type ConsentToCopyInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that may copy. */
  to: OrganisationBy;
  /** The first day on which nothing more may be copied. */
  untilOn: Scalars['Date']['input'];
  /** The kinds of facts that may be copied. */
  what: Array<CopiedKind>;
  /** Your own record, from which facts may be copied. */
  worker: WorkerBy;
};

/** The result of consentToCopy. */
export type ConsentToCopyPayload = {
  __typename?: 'ConsentToCopyPayload';
  /** The consent after the change; null if it was refused. */
  consent: Maybe<CopyConsent>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A worker's statement that a supervision session on their record did not take place. It holds no words. */
export type ContestSupervisionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the session. */
  supervision: Scalars['ID']['input'];
};

/** The result of contestSupervision. */
export type ContestSupervisionPayload = {
  __typename?: 'ContestSupervisionPayload';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The kind of contract of a post. */
export type ContractKind =
  /** The post is held as an apprentice. */
  | 'APPRENTICESHIP'
  /** As and when required, usually without fixed hours. */
  | 'BANK'
  /** The post ends on a known day. */
  | 'FIXED_TERM'
  /** The post has no end date. */
  | 'PERMANENT'
  /** On loan from another post. */
  | 'SECONDMENT'
  /** The work is done as a volunteer, unpaid. */
  | 'VOLUNTARY';

/** How many hold a post with a kind of contract. */
export type ContractKindCount = {
  __typename?: 'ContractKindCount';
  /** The kind of contract. */
  contractKind: ContractKind;
  /** How many hold a post with it. */
  workers: PeopleCount;
};

/** A kind of facts that may be copied to another employer's record, with everything that belongs to them. */
export type CopiedKind =
  /** Curriculum units completed. */
  | 'COMPLETION'
  /** Credentials, with their verifications. */
  | 'CREDENTIAL'
  /** Endorsements. */
  | 'ENDORSEMENT'
  /** Submitted evidence, with its claims and the judgements that accept them, but without its text. */
  | 'EVIDENCE'
  /** Posts held, with their changes and ends. */
  | 'POST'
  /** Supervision sessions: their kind and day. */
  | 'SUPERVISION';

/** A worker's permission for another organisation to copy facts from their record, until a day. */
export type CopyConsent = Node & {
  __typename?: 'CopyConsent';
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Global id of the copy consent: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kinds of facts that may be copied. */
  kinds: Array<CopiedKind>;
  /** The organisation that may copy. */
  to: Maybe<Organisation>;
  /** The first day on which nothing more may be copied. */
  untilOn: Scalars['Date']['output'];
  /** When it was withdrawn; null if it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of consents. */
export type CopyConsentConnection = {
  __typename?: 'CopyConsentConnection';
  /** The items on the page, each with its position. */
  edges: Array<CopyConsentEdge>;
  /** The items on the page. */
  nodes: Array<CopyConsent>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One copy consent on a page, with its position in the list. */
export type CopyConsentEdge = {
  __typename?: 'CopyConsentEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The copy consent at this position. */
  node: CopyConsent;
};

/** Copies what a worker has consented to. */
export type CopyFactsInput = {
  /** Global id of the consent, from the query consentsReceived. */
  consent: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of copyFacts. */
export type CopyFactsPayload = {
  __typename?: 'CopyFactsPayload';
  /** The consent, with the facts copied under it, after the change; null if it was refused. */
  consent: Maybe<ReceivedConsent>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Corrects a worker's number if it was mistyped, or if your system has given them another. The record stays the same one. */
export type CorrectNumberInput = {
  /** Whether their former number becomes free, for example because it belongs to a colleague. Otherwise it is remembered as theirs: registerWorker and files that use it are refused, with a message that gives the correct number. */
  formerNumberIsFree?: Scalars['Boolean']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The correct number, at most 40 characters. Nobody else may have it. If you give their present number and formerNumberIsFree, their former numbers become free. */
  number: Scalars['String']['input'];
  /** The reason, at most 2,000 characters, for example “Two digits swapped”. It is kept in the trail, and the worker can read it. */
  reason: Scalars['String']['input'];
  /** The worker, by their id or their present number. */
  worker: WorkerBy;
};

/** The result of correctNumber. */
export type CorrectNumberPayload = {
  __typename?: 'CorrectNumberPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What a plan uses the least of. */
export type CostProfile =
  /** Taught hours. Units with unknown hours come last. */
  | 'FEWEST_HOURS'
  /** Curriculum units. */
  | 'FEWEST_UNITS'
  /** Money, for whole programmes or for units, whichever costs less. Units with an unknown price come last. */
  | 'LEAST_MONEY'
  /** Days until the ready date, before anything else. Units are preferred to evidence from practice only if the day stays the same. */
  | 'SOONEST';

/** A fact that counts on the day asked about. */
export type CountedFact = {
  __typename?: 'CountedFact';
  /** The fact itself; null for a supposed fact, and if you may not read it. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for withdrawn in a what-if; for a supposed fact, its position in what is supposed. */
  factId: Scalars['ID']['output'];
  /** The kind of fact. */
  kind: CountedFactKind;
  /** For a claim on another competence: the crosswalk links by which it counts, in order; empty if it is on the competence itself. */
  path: Array<CrosswalkLink>;
  /** The first day on which it no longer counts; null if it counts without end. */
  stopsCountingOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is supposed in a what-if and not on record. */
  supposed: Scalars['Boolean']['output'];
};

/** The kind of a fact that counts. */
export type CountedFactKind =
  /** The employer's statement. */
  | 'ATTESTATION'
  /** An accepted claim. */
  | 'CLAIM'
  /** A completed unit. */
  | 'COMPLETION'
  /** Continuing professional development. */
  | 'CPD_ENTRY'
  /** A credential. */
  | 'CREDENTIAL'
  /** An endorsement. */
  | 'ENDORSEMENT'
  /** A post. */
  | 'POST'
  /** A supervision session. */
  | 'SUPERVISION'
  /** A waiver. */
  | 'WAIVER';

/** How time in role is counted. */
export type Counting =
  /** A day counts as one, whatever the hours. */
  | 'CALENDAR'
  /** A day counts as the whole-time equivalent held on it, at most 1. */
  | 'FTE';

/** How much of a competence's published text is available here. */
export type Coverage =
  /** All statements of the public page are here, reworded; the page itself may be a selection. */
  | 'FULL'
  /** Only the first part of the public page was read. */
  | 'PARTIAL'
  /** The numbering shows that there is a competence; neither its title nor its text was available. */
  | 'PLACEHOLDER'
  /** The title is published; the statements are placeholders, or there are none. */
  | 'TITLE_ONLY';

/** A requirement that asks for a competence, and the level that it asks for. */
export type CoverageAsk = {
  __typename?: 'CoverageAsk';
  /** How well founded it is that the competence is required. */
  basis: Basis;
  /** The minimum level; null for any. */
  level: Maybe<Level>;
  /** The requirement; null if the framework itself is the target. */
  requirement: Maybe<Requirement>;
};

/** What a coverage answer is based on. */
export type CoverageBasis = {
  __typename?: 'CoverageBasis';
  /** The levels and depths of those outcomes. */
  levels: BasisCounts;
  /** The crosswalk links that were used. */
  links: BasisCounts;
  /** The mapping of those outcomes to competences. */
  mappings: BasisCounts;
  /** The outcomes, each by the weakest of everything that it is based on. The order from strongest to weakest is PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE. */
  outcomes: BasisCounts;
  /** How well founded the requirements are that ask for a competence or a unit. For a framework version: how well founded the titles of its competences are. */
  requirements: BasisCounts;
  /** The texts of those outcomes. */
  texts: BasisCounts;
  /** The facts that the programme teaches their units; chosen units are not counted. */
  units: BasisCounts;
};

/** A competence at one level: what teaches it there, and how deeply. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** The greatest depth at which it is taught here; null if nothing on record teaches it here. */
  depth: Maybe<Depth>;
  /** The level: the column. */
  level: Level;
  /** The outcomes of those units that teach it, in order. */
  outcomes: Array<CoverageOutcome>;
  /** The units that teach it here, in order. */
  units: Array<CurriculumUnit>;
};

/** How many competences of a target are covered, how many are not known, and how many have each gap. A competence may have two gaps: not assessed, and below the level. */
export type CoverageCounts = {
  __typename?: 'CoverageCounts';
  /** How many are assessed below the required level, or are taught below it and not assessed. */
  belowLevel: Scalars['Int']['output'];
  /** How many are covered at the required level. */
  covered: Scalars['Int']['output'];
  /** How many no unit teaches. */
  neverTaught: Scalars['Int']['output'];
  /** How many are taught but never assessed. */
  notAssessed: Scalars['Int']['output'];
  /** How many may or may not be covered, because nobody has stated that the record is complete. */
  notKnown: Scalars['Int']['output'];
  /** How many are outside any curriculum. */
  outside: Scalars['Int']['output'];
  /** How many are not covered but belong to a group that is satisfied by its other parts. */
  satisfiedOtherwise: Scalars['Int']['output'];
};

/** A finding about a curriculum in comparison with a target. */
export type CoverageFinding = {
  __typename?: 'CoverageFinding';
  /** The kind of finding. */
  code: CoverageFindingCode;
  /** The competence concerned, which has a row; null if the finding is about a unit. */
  competence: Maybe<Competence>;
  /** For NOT_ASSESSED, the highest level taught; for BELOW_LEVEL, the level reached; for NOT_KNOWN, the level reached as far as is on record; for OVER_TAUGHT, the level that several units assess. Null for any other code. */
  level: Maybe<Level>;
  /** The required level; null if none is required. */
  levelAsked: Maybe<Level>;
  /** The units that are missing, for UNIT_NOT_TAUGHT and PREREQUISITE_MISSING; for NOT_KNOWN, those of which nobody has stated whether they are taught. */
  missing: Array<CurriculumUnit>;
  /** The requirements that stay unmet, or may stay unmet, because of it; empty if the framework itself is the target. */
  requirements: Array<Requirement>;
  /** The text in plain words, for people to read. */
  sentence: Scalars['String']['output'];
  /** The units concerned, in order. */
  units: Array<CurriculumUnit>;
};

/** A kind of finding about a curriculum. A finding is not a fault in itself: a provider may intend it. */
export type CoverageFindingCode =
  /** It is assessed below the required level; or, if no unit assesses it, taught below that level. */
  | 'BELOW_LEVEL'
  /** It is required, but no unit teaches it. */
  | 'NEVER_TAUGHT'
  /** It is taught, but no unit assesses it. */
  | 'NOT_ASSESSED'
  /** It is not known whether it is taught or assessed as required, because nobody has stated that the record of the programme is complete. This is not a gap. */
  | 'NOT_KNOWN'
  /** Several units assess it at the same level. */
  | 'OVER_TAUGHT'
  /** A unit has a prerequisite that is not one of these units. */
  | 'PREREQUISITE_MISSING'
  /** A route requires a unit, or a version of a unit, that is not one of these units. */
  | 'UNIT_NOT_TAUGHT';

/** An outcome of a unit that counts towards a competence. */
export type CoverageOutcome = {
  __typename?: 'CoverageOutcome';
  /** How well founded it is, by the weakest of everything that it is based on. */
  basis: Basis;
  /** The outcome, with the competence and the level that it is mapped to. */
  outcome: UnitOutcome;
  /** The crosswalk links by which it counts here, in order; empty if it is mapped to this competence itself. */
  path: Array<CrosswalkLink>;
  /** The curriculum unit that this is about. */
  unit: CurriculumUnit;
};

/** A competence of the target: a row of the matrix. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** The requirements that ask for it; empty for a competence outside any curriculum. */
  asks: Array<CoverageAsk>;
  /** One cell for each level of its framework version, lowest first. */
  cells: Array<CoverageCell>;
  /** The competence that this is about. */
  competence: Competence;
  /** The greatest depth at which it is taught; null if nothing on record teaches it. */
  depth: Maybe<Depth>;
  /** Everything that is known to be missing; empty if the status is NOT_KNOWN. There may be several gaps: a competence that is never assessed may also be taught below the required level. */
  gaps: Array<CoverageFindingCode>;
  /** The highest level that is required; null if none is required. */
  levelAsked: Maybe<Level>;
  /** The highest level at which it is assessed; null if nothing on record assesses it. */
  levelAssessed: Maybe<Level>;
  /** The highest level at which it is taught; null if nothing on record teaches it. */
  levelTaught: Maybe<Level>;
  /** The status of the competence, in one word. */
  status: CoverageStatus;
};

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

/** What a curriculum was compared with: a framework version, a role band or a route. */
export type CoverageTarget = {
  __typename?: 'CoverageTarget';
  /** The framework version, if one was given. */
  frameworkVersion: Maybe<FrameworkVersion>;
  /** The level required for a framework version; null for any level, and for routes, which set their own levels. */
  level: Maybe<Level>;
  /** The role band, if one was given. */
  roleBand: Maybe<RoleBand>;
  /** The routes whose requirements are included; none for a framework version. */
  routes: Array<ProgressionRoute>;
};

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

/** Something that a worker did to keep their practice up. It holds no words about what was learned or lived. It is confirmed if somebody else recorded it: recordedAs is then not WORKER. */
export type CpdEntry = Fact & Node & {
  __typename?: 'CpdEntry';
  /** The competences that it touched. */
  competences: Array<Competence>;
  /** The domains that it touched. */
  domains: Array<Domain>;
  /** The day on which it was done. */
  doneOn: Scalars['Date']['output'];
  /** Global id of the cpd entry: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What kind of development it was. */
  kind: CpdKind;
  /** How long it took, in minutes. */
  minutes: Scalars['Int']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of CPD entries. */
export type CpdEntryConnection = {
  __typename?: 'CpdEntryConnection';
  /** The items on the page, each with its position. */
  edges: Array<CpdEntryEdge>;
  /** The items on the page. */
  nodes: Array<CpdEntry>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One cpd entry on a page, with its position in the list. */
export type CpdEntryEdge = {
  __typename?: 'CpdEntryEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The cpd entry at this position. */
  node: CpdEntry;
};

/** The kind of continuing professional development. */
export type CpdKind =
  /** A course or a training day. */
  | 'COURSE'
  /** A conference, a network or another event. */
  | 'EVENT'
  /** Anything else. */
  | 'OTHER'
  /** A piece of work in which something new was learned. */
  | 'PRACTICE'
  /** Reading, listening or watching. */
  | 'READING'
  /** Reflective practice, alone or in a group. */
  | 'REFLECTIVE_PRACTICE'
  /** Going along with somebody at their work, or having somebody along. */
  | 'SHADOWING'
  /** Teaching others, or developing training. */
  | 'TEACHING';

/** A certificate, check or training that a worker holds. */
export type Credential = Fact & Node & {
  __typename?: 'Credential';
  /** The day of the award. */
  awardedOn: Scalars['Date']['output'];
  /** The first day on which it is no longer valid, by its own terms; null if it has no end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the credential: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The body that issued it, for example Skills for Health. */
  issuer: Scalars['String']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The name in the source system, word for word, for example NHS|CSTF|Fire Safety - 2 Years|; null if it was recorded by hand. */
  sourceWording: Maybe<Scalars['String']['output']>;
  /** The kind of credential. */
  type: CredentialType;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Who verified it and how, latest first. */
  verifications: Array<CredentialVerification>;
  /** The day on which it was verified; null if it is not verified yet. */
  verifiedOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};


/** A certificate, check or training that a worker holds. */
export type CredentialVerificationsArgs = {
  includeUndone?: Scalars['Boolean']['input'];
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

/** A page of credentials. */
export type CredentialConnection = {
  __typename?: 'CredentialConnection';
  /** The items on the page, each with its position. */
  edges: Array<CredentialEdge>;
  /** The items on the page. */
  nodes: Array<Credential>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One credential on a page, with its position in the list. */
export type CredentialEdge = {
  __typename?: 'CredentialEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The credential at this position. */
  node: Credential;
};

/** A kind of certificate, check or training that a requirement can ask for: a national one, or one of your organisation's own. */
export type CredentialType = Node & {
  __typename?: 'CredentialType';
  /** The awarding body, for example SQA; null if there is no single one, or if it is not known. */
  awardedBy: Maybe<Scalars['String']['output']>;
  /** How well founded it is that the type exists. */
  basis: Basis;
  /** The category of credential. */
  category: CredentialCategory;
  /** Code, for example FIRE_SAFETY. */
  code: Scalars['String']['output'];
  /** How well founded that period is; null if there is none. */
  currencyBasis: Maybe<Basis>;
  /** Calendar months for which it usually counts; local policy decides. */
  defaultCurrencyMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the credential type: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The level of the qualification, for example SCQF level 7; null if it has none, or if it is not known. */
  level: Maybe<Scalars['String']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The requirements in current routes that ask for it, in the order of their routes. */
  requirements: Array<Requirement>;
  /** When your organisation retired its own; null for one that is in use. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Title of the credential type. */
  title: Scalars['String']['output'];
  /** The national type that one of your organisation's own comes under; null for a national one. A credential of the own type counts where the national one is asked for. */
  under: Maybe<CredentialType>;
};

/** A type of credential, by exactly one of the two. */
export type CredentialTypeBy =
  /** Its code, for example FIRE_SAFETY. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Confirmation that somebody has checked the credential. */
export type CredentialVerification = Fact & Node & {
  __typename?: 'CredentialVerification';
  /** How it was verified, for example Certificate seen. */
  how: Scalars['String']['output'];
  /** Global id of the credential verification: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The program that verified it from the data of its source system, by the name that its issuer uses, for example trust-hr-system; null if a person verified it. */
  program: Maybe<Scalars['String']['output']>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The day on which somebody checked it. */
  verifiedOn: Scalars['Date']['output'];
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** Typed links from the competences of one framework version to those of another: which evidence of the first counts towards the second. Nothing counts in the opposite direction. */
export type Crosswalk = Node & {
  __typename?: 'Crosswalk';
  /** The content, as it would be drafted: the starting point for its next version. */
  content: CrosswalkContent;
  /** The framework version that it leads from. */
  from: FrameworkVersion;
  /** Opaque global id; each version has its own. */
  id: Scalars['ID']['output'];
  /** What each level counts as on the other side, before a link's cap, lowest first. Evidence at a level that is not listed does not count. */
  levels: Array<CrosswalkLevel>;
  /** Its links, in the order of the competences that they lead from. */
  links: Array<CrosswalkLink>;
  /** A note for readers: whose judgement it is, and how certain. */
  note: Maybe<Scalars['String']['output']>;
  /** The instant from which it is current. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** The framework version that it leads to. */
  to: FrameworkVersion;
  /** The number of its version between these two framework versions, from 1. */
  version: Scalars['Int']['output'];
};

/** Two frameworks, for the current crosswalk between their current editions. */
export type CrosswalkBetweenInput = {
  /** Code of the framework that it leads from, for example PEER-WORKER-ST0896. */
  from: Scalars['String']['input'];
  /** Code of the framework that it leads to. */
  to?: Scalars['String']['input'];
};

/** A crosswalk, by exactly one of the two. */
export type CrosswalkBy =
  /** The frameworks that it links. */
  { between: CrosswalkBetweenInput; id?: never; }
  |  /** Its global id, also for a retired crosswalk. */
  { between?: never; id: Scalars['ID']['input']; };

/** A page of crosswalks. */
export type CrosswalkConnection = {
  __typename?: 'CrosswalkConnection';
  /** The items on the page, each with its position. */
  edges: Array<CrosswalkEdge>;
  /** The items on the page. */
  nodes: Array<Crosswalk>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** The content of a crosswalk version as it is drafted. Codes name everything that it refers to. */
export type CrosswalkContent = {
  __typename?: 'CrosswalkContent';
  /** Code of the framework that it leads from. */
  from: Scalars['String']['output'];
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  fromEdition: Maybe<Scalars['Int']['output']>;
  /** Between different scales: what each level counts as. It can be left out within one scale, where each level counts as itself. */
  levelMap: Maybe<Array<LevelMapContent>>;
  /** The links between competences, in order. */
  links: Array<CrosswalkLinkContent>;
  /** A note for readers: whose judgement it is, and how certain. */
  note: Maybe<Scalars['String']['output']>;
  /** Code of the framework that it leads to. */
  to: Scalars['String']['output'];
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  toEdition: Maybe<Scalars['Int']['output']>;
};

/** The content of a crosswalk version as it is drafted. Codes name everything that it refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type CrosswalkContentInput = {
  /** Code of the framework that it leads from. */
  from: Scalars['String']['input'];
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  fromEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Between different scales: what each level counts as. It can be left out within one scale, where each level counts as itself. */
  levelMap?: InputMaybe<Array<LevelMapContentInput>>;
  /** The links between competences, in order. */
  links: Array<CrosswalkLinkContentInput>;
  /** A note for readers: whose judgement it is, and how certain. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the framework that it leads to. */
  to: Scalars['String']['input'];
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  toEdition?: InputMaybe<Scalars['Int']['input']>;
};

/** One crosswalk on a page, with its position in the list. */
export type CrosswalkEdge = {
  __typename?: 'CrosswalkEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The crosswalk at this position. */
  node: Crosswalk;
};

/** What a level of one framework version counts as in another. */
export type CrosswalkLevel = {
  __typename?: 'CrosswalkLevel';
  /** The level in the framework version that the crosswalk leads from. */
  from: Level;
  /** The level that it counts as in the framework version that the crosswalk leads to. */
  to: Level;
};

/** One link of a crosswalk: from a competence to one of another framework version. */
export type CrosswalkLink = {
  __typename?: 'CrosswalkLink';
  /** How well founded the link is. */
  basis: Basis;
  /** For PARTIAL: the highest level at which evidence can count, even if it was accepted at a higher one, on the scale of the competence it counts towards. Null for every other relation. */
  cap: Maybe<Level>;
  /** The crosswalk that it belongs to; the crosswalk's note says whose judgement the links are. */
  crosswalk: Crosswalk;
  /** The competence that evidence was given for. */
  from: Competence;
  /** How much evidence counts through the link. */
  relation: CrosswalkRelation;
  /** The competence that it counts towards. */
  to: Competence;
};

/** A link of a drafted crosswalk. */
export type CrosswalkLinkContent = {
  __typename?: 'CrosswalkLinkContent';
  /** How well founded the link is. */
  basis: Basis;
  /** Only for PARTIAL, and required for it: code of the highest level that it can give, on the scale of the competence that it leads to. */
  cap: Maybe<Scalars['String']['output']>;
  /** Code of the competence that evidence was given for. */
  from: Scalars['String']['output'];
  /** How much evidence counts through the link. */
  relation: CrosswalkRelation;
  /** Code of the competence that it counts towards. */
  to: Scalars['String']['output'];
};

/** A link of a drafted crosswalk. A document can also be saved as a file, so it refers to other things by their codes. */
export type CrosswalkLinkContentInput = {
  /** How well founded the link is. */
  basis: Basis;
  /** Only for PARTIAL, and required for it: code of the highest level that it can give, on the scale of the competence that it leads to. */
  cap?: InputMaybe<Scalars['String']['input']>;
  /** Code of the competence that evidence was given for. */
  from: Scalars['String']['input'];
  /** How much evidence counts through the link. */
  relation: CrosswalkRelation;
  /** Code of the competence that it counts towards. */
  to: Scalars['String']['input'];
};

/** How much evidence of one competence counts towards another. */
export type CrosswalkRelation =
  /** The same competence: evidence counts at its level. */
  | 'EXACT'
  /** Part of the competence: evidence counts up to a cap. */
  | 'PARTIAL'
  /** A related competence, for information: no evidence counts. */
  | 'RELATED'
  /** The later edition's name for the competence: evidence counts at its level. */
  | 'REPLACED_BY';

/** A published curriculum: units that teach towards a framework. */
export type Curriculum = Node & {
  __typename?: 'Curriculum';
  /** Short code, for example HEE-PSW-CURRICULUM. */
  code: Scalars['String']['output'];
  /** What is published about how it is taught. */
  delivery: Array<CurriculumDelivery>;
  /** Codes of the framework's domains that no unit covers. */
  domainsNotCovered: Array<Scalars['String']['output']>;
  /** Global id of the curriculum: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note on how the source was read. */
  notes: Array<Scalars['String']['output']>;
  /** The day of publication. */
  publishedOn: Scalars['Date']['output'];
  /** Its sections, in order. */
  sections: Array<CurriculumSection>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Title of the curriculum. */
  title: Scalars['String']['output'];
};

/** A curriculum, by exactly one of the two. */
export type CurriculumBy =
  /** Its code, for example HEE-PSW-CURRICULUM. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** How two programmes, two versions of one, or any two sets of units differ. A difference is neither a merit nor a fault, and is reported only if it is known: what a side does not seem to teach is a difference only if its record is stated to be complete. If you swap the two sides, the answer is the same with its sides swapped. */
export type CurriculumComparison = {
  __typename?: 'CurriculumComparison';
  /** Competences that both teach, at different levels or depths. */
  different: Array<TaughtDifferently>;
  /** Competences that at least one side teaches, and of which it is not known whether the sides differ. */
  notKnown: Array<NotKnownDifference>;
  /** The first side, with its hours. */
  one: ComparedSet;
  /** Competences that only the first side teaches; empty unless the second side is complete. */
  onlyInOne: Array<TaughtCompetence>;
  /** Competences that only the second side teaches; empty unless the first side is complete. */
  onlyInOther: Array<TaughtCompetence>;
  /** The second side, with its hours. */
  other: ComparedSet;
  /** Competences that both teach at the same levels and depths, for sides that are complete; the units are those of the first side. */
  same: Array<TaughtCompetence>;
  /** The answer in a few sentences, for people to read, with each competence once: first what is known, then what is not. */
  summary: Array<Scalars['String']['output']>;
  /** The units that differ. A unit that one side is not recorded to have is included only if that side is complete, or its units were chosen. */
  units: Array<UnitDifference>;
};

/** What units cover of a target: a matrix of competences by level and depth, with findings. Outcomes of other frameworks count through the current crosswalks, up to their caps. What the units do not show is a gap only if the record is stated to be complete; otherwise it is not known. */
export type CurriculumCoverage = {
  __typename?: 'CurriculumCoverage';
  /** What they are compared with. */
  against: CoverageTarget;
  /** What else the routes ask for that learners can be awarded when they complete the programme: the credentials that it leads to. */
  awarded: Array<Requirement>;
  /** What else the routes ask for that this curriculum cannot give: other credentials, time, endorsements. */
  beyondTeaching: Array<Requirement>;
  /** How many rows are covered, and how many have each gap. */
  counts: CoverageCounts;
  /** The findings: first those about competences in the order of the rows, then those about units. */
  findings: Array<CoverageFinding>;
  /** The columns of the matrix: the levels of the rows' framework versions, lowest first. */
  levels: Array<Level>;
  /** Competences that the units teach but the target does not use. */
  notAsked: Array<Competence>;
  /** The units asked about. */
  of: UnitSet;
  /** How well founded the answer is. */
  restsOn: CoverageBasis;
  /** The rows of the matrix: each competence of the target once, by domain, in the order of its framework. Competences outside any curriculum are included and marked. */
  rows: Array<CoverageRow>;
  /** The answer in a few sentences, for people to read. The last sentence shows who stated that the record is complete, or that nobody has. */
  summary: Array<Scalars['String']['output']>;
};

/** A fact about how a curriculum is meant to be taught. */
export type CurriculumDelivery = {
  __typename?: 'CurriculumDelivery';
  /** How well founded it is. */
  basis: Basis;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** What is published about it, reworded. */
  text: Scalars['String']['output'];
};

/** A section of a curriculum, with its current units. */
export type CurriculumSection = {
  __typename?: 'CurriculumSection';
  /** Code of the curriculum section. */
  code: Scalars['String']['output'];
  /** Title of the curriculum section. */
  title: Scalars['String']['output'];
  /** Its units, in order. */
  units: Array<CurriculumUnit>;
};

/** A unit of teaching, in its current version or in the one that was asked about. */
export type CurriculumUnit = Node & {
  __typename?: 'CurriculumUnit';
  /** The aim of the unit, if the source states it. */
  aim: Maybe<Scalars['String']['output']>;
  /** Code in its curriculum, for example 1.2; not a competence's code. */
  code: Scalars['String']['output'];
  /** The content, as it would be drafted: the starting point for its next version. Past starts are left out. */
  content: CurriculumUnitContent;
  /** The curriculum it belongs to. */
  curriculum: Curriculum;
  /** How it is taught, if known. */
  deliveryMode: Maybe<DeliveryMode>;
  /** Days from its start to the day after its end, if known: 1 for a single day. */
  durationDays: Maybe<Scalars['Int']['output']>;
  /** Taught hours, if known: the national curriculum leaves them to the provider. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Opaque global id; the same for every version of the unit. */
  id: Scalars['ID']['output'];
  /** How well founded the mapping to competences is. */
  mappingBasis: Basis;
  /** A note on how the source was read. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the unit is an option in the curriculum. */
  optional: Scalars['Boolean']['output'];
  /** What a learner can do after it, in order. */
  outcomes: Array<UnitOutcome>;
  /** Units that must be taken before it. */
  prerequisites: Array<CurriculumUnit>;
  /** Price for one learner in pounds sterling; null if it is not known, 0 if it is free. */
  price: Maybe<Scalars['Float']['output']>;
  /** The programmes that teach it, by code. */
  programmes: Array<Programme>;
  /** The instant from which it is current here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The section of the curriculum that it belongs to. */
  section: CurriculumSection;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The days from today on which it next starts, as published by its provider, earliest first. */
  starts: Array<UnitStart>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What the unit is about, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['output'];
  /** How well founded the title is. */
  titleBasis: Basis;
  /** Its version, from 1; a changed unit gets a new version. */
  version: Scalars['Int']['output'];
};

/** A curriculum unit, by exactly one of the two. */
export type CurriculumUnitBy =
  /** Its code and curriculum. */
  { code: CurriculumUnitCodeInput; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A curriculum unit by its code in a curriculum. */
export type CurriculumUnitCodeInput = {
  /** Code of the unit, for example 1.2; unit codes are not competence codes. */
  code: Scalars['String']['input'];
  /** Code of the curriculum. */
  curriculum?: Scalars['String']['input'];
};

/** A page of curriculum units. */
export type CurriculumUnitConnection = {
  __typename?: 'CurriculumUnitConnection';
  /** The items on the page, each with its position. */
  edges: Array<CurriculumUnitEdge>;
  /** The items on the page. */
  nodes: Array<CurriculumUnit>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** The content of a curriculum unit version as it is drafted. Codes name everything that it refers to. */
export type CurriculumUnitContent = {
  __typename?: 'CurriculumUnitContent';
  /** The aim of the unit. */
  aim: Maybe<Scalars['String']['output']>;
  /** Its code in the curriculum, for example 1.2. */
  code: Scalars['String']['output'];
  /** Code of the curriculum it belongs to. Your own organisation's curriculum if left out; required for a national unit. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** How it is taught. */
  deliveryMode: Maybe<DeliveryMode>;
  /** Days from its start to the day after its end. */
  durationDays: Maybe<Scalars['Int']['output']>;
  /** Taught hours, more than 0, in tenths. */
  hours: Maybe<Scalars['Float']['output']>;
  /** How well founded its mapping as a whole is; LOCAL_POLICY if left out. */
  mappingBasis: Maybe<Basis>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the unit is an option in the curriculum; no if left out. */
  optional: Maybe<Scalars['Boolean']['output']>;
  /** What a learner can do after it, in order. */
  outcomes: Array<OutcomeContent>;
  /** Units that must be taken before it. */
  prerequisites: Array<UnitRefContent>;
  /** Price for one learner in pounds sterling; 0 if it is free. */
  price: Maybe<Scalars['Float']['output']>;
  /** Its section; leave it out if the curriculum has none. */
  section: Maybe<SectionContent>;
  /** References of the sources in which it was published. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** The days on which it next starts. */
  starts: Array<UnitStartContent>;
  /** What the unit is about, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['output'];
  /** How well founded the title is; LOCAL_POLICY if left out. */
  titleBasis: Maybe<Basis>;
};

/** The content of a curriculum unit version as it is drafted. Codes name everything that it refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type CurriculumUnitContentInput = {
  /** The aim of the unit. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** Its code in the curriculum, for example 1.2. */
  code: Scalars['String']['input'];
  /** Code of the curriculum it belongs to. Your own organisation's curriculum if left out; required for a national unit. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** How it is taught. */
  deliveryMode?: InputMaybe<DeliveryMode>;
  /** Days from its start to the day after its end. */
  durationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Taught hours, more than 0, in tenths. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** How well founded its mapping as a whole is; LOCAL_POLICY if left out. */
  mappingBasis?: InputMaybe<Basis>;
  /** A note for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether the unit is an option in the curriculum; no if left out. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a learner can do after it, in order. */
  outcomes: Array<OutcomeContentInput>;
  /** Units that must be taken before it. */
  prerequisites: Array<UnitRefContentInput>;
  /** Price for one learner in pounds sterling; 0 if it is free. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** Its section; leave it out if the curriculum has none. */
  section?: InputMaybe<SectionContentInput>;
  /** References of the sources in which it was published. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** The days on which it next starts. */
  starts: Array<UnitStartContentInput>;
  /** What the unit is about, in a sentence or two. */
  summary: Scalars['String']['input'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['input'];
  /** How well founded the title is; LOCAL_POLICY if left out. */
  titleBasis?: InputMaybe<Basis>;
};

/** One curriculum unit on a page, with its position in the list. */
export type CurriculumUnitEdge = {
  __typename?: 'CurriculumUnitEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The curriculum unit at this position. */
  node: CurriculumUnit;
};

/** A range of days, both included; leave one out for no limit on that side. */
export type DaysInput = {
  /** The first day of the range, for example 2026-04-01. */
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the range, for example 2027-03-31. */
  toOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision about a worker's progression, with the evaluation that it is based on. */
export type DecideProgressionInput = {
  /** The day that the evaluation was about, from its field asOf; within a year of today. */
  asOf: Scalars['Date']['input'];
  /** The evaluation's fingerprint. If the data behind it has changed, the decision is refused with CONFLICT. */
  fingerprint: Scalars['String']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The instant up to which the record was read, from the evaluation's field knownAt. */
  knownAt: Scalars['DateTime']['input'];
  /** What you decide; it may differ from the advice. */
  outcome: DecisionOutcome;
  /** The reason, at most 2,000 characters. The worker can read it. */
  reason: Scalars['String']['input'];
  /** The progression route that this is about. */
  route: ProgressionRouteBy;
  /** The worker. You cannot decide about your own record. */
  worker: WorkerBy;
};

/** The result of decideProgression. */
export type DecideProgressionPayload = {
  __typename?: 'DecideProgressionPayload';
  /** The decision after the change; null if it was refused. */
  decision: Maybe<Decision>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A named person's decision about a worker's progression, with the advice that they had: recordedBy and recordedAs show who, and in what capacity. Neither the advice nor the decision does anything by itself: a change of role is recorded as a post. */
export type Decision = Fact & Node & {
  __typename?: 'Decision';
  /** The day that the evaluation was about. */
  asOf: Scalars['Date']['output'];
  /** The day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** Whether it differs from the advice: progress although not eligible, or not now although eligible. */
  departsFromAdvice: Scalars['Boolean']['output'];
  /** The version of the engine that gave the advice; the number is raised when outcomes could change. */
  engine: Scalars['String']['output'];
  /** The advice that the decider had, as it was shown to them. */
  evaluation: Evaluation;
  /** The fingerprint of the evaluation that the decider had. */
  fingerprint: Scalars['String']['output'];
  /** Global id of the decision: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The instant up to which the record had been read. */
  knownAt: Scalars['DateTime']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** What was decided: to progress, or not now. */
  outcome: DecisionOutcome;
  /** The reason for it. */
  reason: Scalars['String']['output'];
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The same advice, calculated again now from the record, and how it compares; null if you may not read the record. */
  replay: Maybe<Replay>;
  /** The route, in the version that the advice was based on. */
  route: ProgressionRoute;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The items on the page, each with its position. */
  edges: Array<DecisionEdge>;
  /** The items on the page. */
  nodes: Array<Decision>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One decision on a page, with its position in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The decision at this position. */
  node: Decision;
};

/** What a named person decided about a progression. */
export type DecisionOutcome =
  /** Not now; the reason explains what would change that. */
  | 'NOT_NOW'
  /** The worker goes along the route. */
  | 'PROGRESS';

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

/** The result of declareConflict. */
export type DeclareConflictPayload = {
  __typename?: 'DeclareConflictPayload';
  /** The conflict of interest after the change; null if it was refused. */
  conflict: Maybe<ConflictOfInterest>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** You delete one of your notes of role drift. */
export type DeleteDriftNoteInput = {
  /** Global id of the note. */
  note: Scalars['ID']['input'];
};

/** The result of deleteDriftNote. */
export type DeleteDriftNotePayload = {
  __typename?: 'DeleteDriftNotePayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** How a unit is taught. */
export type DeliveryMode =
  /** Partly online, partly in person. */
  | 'BLENDED'
  /** In person. */
  | 'IN_PERSON'
  /** At work, with supervision and feedback. */
  | 'IN_PRACTICE'
  /** Entirely online. */
  | 'ONLINE';

/** How deeply an outcome is taught. */
export type Depth =
  /** Demonstrated and judged. */
  | 'ASSESSED'
  /** Explained and discussed. */
  | 'INTRODUCED'
  /** Tried out, with feedback. */
  | 'PRACTISED';

/** Detaches the account that is linked to a worker's record. */
export type DetachAccountInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. It is kept in the trail, and the worker can read it. */
  reason: Scalars['String']['input'];
  /** The worker, who must not be you. */
  worker: WorkerBy;
};

/** The result of detachAccount. */
export type DetachAccountPayload = {
  __typename?: 'DetachAccountPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** You say that your employer, or an organisation where you are placed, does not fulfil a duty. Nobody else can read that you said it, so it takes no idempotency key, whose record others could find; said again, it replaces what you said before. */
export type DisagreeWithDutyInput = {
  /** The duty, for example 9.1.4. */
  duty: DutyBy;
  /** The day about which you say it; today if left out. */
  noticedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Your employer, or the host of one of your posts. */
  organisation: OrganisationBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of disagreeWithDuty. */
export type DisagreeWithDutyPayload = {
  __typename?: 'DisagreeWithDutyPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A draft to discard. */
export type DiscardDraftInput = {
  /** Global id of the draft. */
  draft: Scalars['ID']['input'];
  /** The version that you last read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The result of discardDraft. */
export type DiscardDraftPayload = {
  __typename?: 'DiscardDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A part of a framework that holds competences. */
export type Domain = Node & {
  __typename?: 'Domain';
  /** Code, for example 3. */
  code: Scalars['String']['output'];
  /** Its competences, in order. */
  competences: Array<Competence>;
  /** The framework edition that it is part of. */
  frameworkVersion: FrameworkVersion;
  /** Global id of the domain: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Who it concerns: every worker (CORE), those who wish to develop further (OPTIONAL), judgement (META) or the employer (ORGANISATIONAL). */
  kind: CompetenceKind;
  /** The nature of the domain, for example SKILLS; null if its source uses a word of its own. */
  nature: Maybe<DomainNature>;
  /** What the domain is about, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** Title of the domain. */
  title: Scalars['String']['output'];
  /** How well founded the title is. */
  titleBasis: Basis;
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

/** The nature of a domain of a framework. */
export type DomainNature =
  /** How to use the other domains together. */
  | 'JUDGEMENT'
  /** What somebody knows. */
  | 'KNOWLEDGE'
  /** What the employing organisation does. */
  | 'ORGANISATIONAL'
  /** What somebody can do. */
  | 'SKILLS'
  /** The values that guide somebody's work. */
  | 'VALUES';

/** Reference data in preparation: a version of a route or a role band, for example, before it is published. Only people who may write it can see it. */
export type Draft = Node & {
  __typename?: 'Draft';
  /** The current version that was published from it; null before publication, and after that version is replaced. */
  became: Maybe<Node>;
  /** Code of what is drafted, for example R03. */
  code: Scalars['String']['output'];
  /** How a framework edition differs from the current one; null for any other kind. Once it is published, use compareFrameworkVersions. */
  comparison: Maybe<FrameworkComparison>;
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** The person who started it, by the name that your organisation knows; null for somebody elsewhere. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** The content, for a crosswalk; null for any other kind. */
  crosswalk: Maybe<CrosswalkContent>;
  /** When it was discarded; null if it was not. */
  discardedAt: Maybe<Scalars['DateTime']['output']>;
  /** The imported document, for a framework edition; null for any other kind. */
  document: Maybe<Scalars['JSONObject']['output']>;
  /** What prevents publication now, and what needs a second look; empty for a closed draft. */
  findings: Array<Finding>;
  /** Global id of the draft: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Where a framework edition comes from that was imported from a document of another system, and what of it could not be carried; null for every other draft. */
  imported: Maybe<FrameworkImport>;
  /** The kind of reference data. */
  kind: DraftKind;
  /** The review by a lived experience lead of the draft as it is; null until then. A draft of a route or a role band needs one before it is published. */
  livedExperienceReview: Maybe<LivedExperienceReview>;
  /** The organisation that it belongs to; null for a national draft. */
  organisation: Maybe<Organisation>;
  /** The content, for a programme; null for any other kind. */
  programme: Maybe<ProgrammeContent>;
  /** When it was published; null until then. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The person who published it, by the name that your organisation knows; null before publication. */
  publishedBy: Maybe<Scalars['String']['output']>;
  /** The content, for a role band; null for any other kind. */
  roleBand: Maybe<RoleBandContent>;
  /** The content, for a route; null for any other kind. */
  route: Maybe<RouteContent>;
  /** Whether it is open, published or discarded. */
  status: DraftStatus;
  /** Title of the draft. */
  title: Scalars['String']['output'];
  /** The content, for a curriculum unit; null for any other kind. */
  unit: Maybe<CurriculumUnitContent>;
  /** When it was last saved. */
  updatedAt: Scalars['DateTime']['output'];
  /** The person who last saved it, by the name that your organisation knows; null for somebody elsewhere. */
  updatedBy: Maybe<Scalars['String']['output']>;
  /** How often it has been saved. To change the draft, give the version that you last read as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of drafts. */
export type DraftConnection = {
  __typename?: 'DraftConnection';
  /** The items on the page, each with its position. */
  edges: Array<DraftEdge>;
  /** The items on the page. */
  nodes: Array<Draft>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One draft on a page, with its position in the list. */
export type DraftEdge = {
  __typename?: 'DraftEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The draft at this position. */
  node: Draft;
};

/** A draft of evidence. Nothing counts until it is submitted and judged. */
export type DraftEvidenceInput = {
  /** Names of attachments, at most 20. The attachments themselves are stored elsewhere. The names are part of the worker's own text. */
  attachments?: Array<Scalars['String']['input']>;
  /** The competences that it is meant to show, 1 to 33. */
  claims: Array<ClaimInput>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** The worker's own text, at most 20,000 characters. It is stored separately, and no rule reads it. It must not identify any service user. */
  reflection?: InputMaybe<Scalars['String']['input']>;
  /** A short title, chosen by the worker. */
  title: Scalars['String']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of draftEvidence. */
export type DraftEvidencePayload = {
  __typename?: 'DraftEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

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

/** How many workers noted one kind of role drift, or one line of their role's scope. */
export type DriftCount = {
  __typename?: 'DriftCount';
  /** The same by team, only for teams whose range can be given without singling anybody out. */
  byTeam: Array<TeamDriftCount>;
  /** The kind; null for a line of the scope. */
  kind: Maybe<DriftKind>;
  /** The line of the scope; null for a kind. */
  scopeLine: Maybe<Scalars['String']['output']>;
  /** A range, such as 5 to 9, and never the number. No range is given if fewer noted it than the threshold, or nearly everybody who could. */
  workers: PeopleCount;
};

/** A kind of thing that workers are asked for although their role is not for it. */
export type DriftKind = Node & {
  __typename?: 'DriftKind';
  /** How well founded it is. */
  basis: Basis;
  /** Code, for example RESTRAINT. */
  code: Scalars['String']['output'];
  /** Global id of the drift kind: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** What is asked for, in plain words. */
  title: Scalars['String']['output'];
};

/** A kind of role drift, by exactly one of the two. */
export type DriftKindBy =
  /** Its code, for example RESTRAINT. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Your note that you were asked for something that your role is not for. Only you can read it, and delete it. */
export type DriftNote = Node & {
  __typename?: 'DriftNote';
  /** The day on which you were asked. */
  askedOn: Scalars['Date']['output'];
  /** Global id of the drift note: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What kind of thing it was; null if it is about a line of the scope. */
  kind: Maybe<DriftKind>;
  /** The role band whose scope the line belongs to; null if it has a kind. */
  roleBand: Maybe<RoleBand>;
  /** The line of your role's scope that it was about; null if it has a kind. */
  scopeLine: Maybe<Scalars['String']['output']>;
};

/** A page of notes of role drift. */
export type DriftNoteConnection = {
  __typename?: 'DriftNoteConnection';
  /** The items on the page, each with its position. */
  edges: Array<DriftNoteEdge>;
  /** The items on the page. */
  nodes: Array<DriftNote>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One drift note on a page, with its position in the list. */
export type DriftNoteEdge = {
  __typename?: 'DriftNoteEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The drift note at this position. */
  node: DriftNote;
};

/** A route that a worker no longer aspires to. */
export type DropAspirationInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The progression route that this is about. */
  route: ProgressionRouteBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of dropAspiration. */
export type DropAspirationPayload = {
  __typename?: 'DropAspirationPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Something that an organisation owes its peer workers: a statement of an organisational competence, or a duty that the field asks for. */
export type Duty = Node & {
  __typename?: 'Duty';
  /** Whether an attestation that it is fulfilled names a document and its date. */
  asksForDocument: Scalars['Boolean']['output'];
  /** How well founded it is. */
  basis: Basis;
  /** Code: that of the statement, for example 9.1.4, or one such as WELLBEING_PLAN. */
  code: Scalars['String']['output'];
  /** The organisational competence that the statement belongs to; null for a duty that the field asks for. */
  competence: Maybe<Competence>;
  /** Global id of the duty: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The statement of the framework; null for a duty that the field asks for. */
  statement: Maybe<Statement>;
  /** What the organisation does if it fulfils the duty. */
  title: Scalars['String']['output'];
};

/** A duty of organisations, by exactly one of the two. */
export type DutyBy =
  /** Its code, for example 9.1.4 or WELLBEING_PLAN. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** How many workers say that a duty is not fulfilled. */
export type DutyDisagreementCount = {
  __typename?: 'DutyDisagreementCount';
  /** The duty that this is about. */
  duty: Duty;
  /** A range, such as 5 to 9, and never the number. No range is given if fewer people say it than the threshold, or nearly everybody who could. */
  workers: PeopleCount;
};

/** What workers, placed workers included, say in confidence about your organisation's duties. The numbers change once a month and are fit for publication. They count what was said in the twelve months before the day given. */
export type DutyDisagreements = {
  __typename?: 'DutyDisagreements';
  /** The first day whose disagreements do not count yet. */
  countedBeforeOn: Scalars['Date']['output'];
  /** Every duty, in the order of the query duties. */
  counts: Array<DutyDisagreementCount>;
};

/** A document that an organisation names as its attestation of a duty. */
export type DutyDocument = {
  __typename?: 'DutyDocument';
  /** The day of the document. */
  datedOn: Scalars['Date']['output'];
  /** Title of the document. */
  title: Scalars['String']['output'];
};

/** A document that shows that a duty is fulfilled. */
export type DutyDocumentInput = {
  /** The day of the document. */
  datedOn: Scalars['Date']['input'];
  /** Title of the document, at most 300 characters. */
  title: Scalars['String']['input'];
};

/** What an organisation is to a worker. */
export type DutyHolder =
  /** It employs the worker. */
  | 'EMPLOYER'
  /** The worker has a post there, for another employer. */
  | 'HOST';

/** What an organisation attests about a duty. */
export type DutyStatus =
  /** It attests that it fulfils the duty. */
  | 'FULFILLED'
  /** It attests nothing about the duty, or no longer. */
  | 'NOT_ATTESTED'
  /** It attests that it does not fulfil the duty yet. */
  | 'NOT_FULFILLED';

/** A period for which somebody works for your organisation without a break, in any posts. If there are several, the one that applies on the day asked about: the last that has started. Posts at earlier employers do not count. */
export type Employment = {
  __typename?: 'Employment';
  /** The first day on which they no longer work for you: the day after the last; null if no end is on record. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day; null if no post is on record. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** Whether they work for you, have left or have not started, on that day. */
  status: EmploymentStatus;
};

/** Whether somebody works for your organisation on a day. */
export type EmploymentStatus =
  /** They hold a post with you. */
  | 'HERE'
  /** They have held a post with you and no longer do: a leaver. */
  | 'LEFT'
  /** Their first post is in the future, or none is on record. */
  | 'NOT_STARTED';

/** The home page whose accounts are nobody's here from now on. */
export type EndAccountHomeInput = {
  /** Global id of the account home. */
  accountHome: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of endAccountHome. */
export type EndAccountHomePayload = {
  __typename?: 'EndAccountHomePayload';
  /** The account home after the change; null if it was refused. */
  accountHome: Maybe<AccountHome>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A mapping to end. */
export type EndAchievementMappingInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the mapping, from TrustedIssuer.mappings. */
  mapping: Scalars['ID']['input'];
};

/** The result of endAchievementMapping. */
export type EndAchievementMappingPayload = {
  __typename?: 'EndAchievementMappingPayload';
  /** The mapping after the change; null if it was refused. */
  mapping: Maybe<AchievementMapping>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** The mapping that ends. */
export type EndActivityMappingInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the mapping. */
  mapping: Scalars['ID']['input'];
};

/** The result of endActivityMapping. */
export type EndActivityMappingPayload = {
  __typename?: 'EndActivityMappingPayload';
  /** The mapping after the change; null if it was refused. */
  mapping: Maybe<ActivityMapping>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Ends a permission earlier than planned. */
export type EndGrantInput = {
  /** The first day on which it no longer applies; today if left out. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the grant. */
  grant: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of endGrant. */
export type EndGrantPayload = {
  __typename?: 'EndGrantPayload';
  /** The grant after the change; null if it was refused. */
  grant: Maybe<PartnerGrant>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** The end of a post; for a post that has an end, a different end. */
export type EndPostInput = {
  /** The first day on which it is no longer held: the day after the last, for example 2026-11-01. */
  endedOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the post. */
  post: Scalars['ID']['input'];
};

/** The result of endPost. */
export type EndPostPayload = {
  __typename?: 'EndPostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type EndPostsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<EndPostInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of endPosts. */
export type EndPostsItemResult = {
  __typename?: 'EndPostsItemResult';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of endPosts. */
export type EndPostsPayload = {
  __typename?: 'EndPostsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<EndPostsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** The subscription that is ended for good. */
export type EndSubscriptionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subscription. */
  subscription: Scalars['ID']['input'];
};

/** The result of endSubscription. */
export type EndSubscriptionPayload = {
  __typename?: 'EndSubscriptionPayload';
  /** The subscription after the change; null if it was refused. */
  subscription: Maybe<EventSubscription>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A statement of trust to end. */
export type EndTrustedIssuerInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the statement, from the query trustedIssuers. */
  trustedIssuer: Scalars['ID']['input'];
};

/** The result of endTrustedIssuer. */
export type EndTrustedIssuerPayload = {
  __typename?: 'EndTrustedIssuerPayload';
  /** The statement after the change; null if it was refused. */
  trustedIssuer: Maybe<TrustedIssuer>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A person's endorsement of a worker, given in a capacity. */
export type Endorsement = Fact & Node & {
  __typename?: 'Endorsement';
  /** The capacity in which it was given. */
  capacity: Capacity;
  /** The first day on which it is no longer valid, by its own terms; null if it has no end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Global id of the endorsement: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The route that is supported, for SUPPORTS_MOVE. */
  route: Maybe<ProgressionRoute>;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** The topic within the subject, for example NO_FORMAL_PROCESS. */
  subjectCode: Maybe<Scalars['String']['output']>;
  /** The topic within the subject; null if the subject has none. */
  topic: Maybe<EndorsementTopic>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of endorsements. */
export type EndorsementConnection = {
  __typename?: 'EndorsementConnection';
  /** The items on the page, each with its position. */
  edges: Array<EndorsementEdge>;
  /** The items on the page. */
  nodes: Array<Endorsement>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One endorsement on a page, with its position in the list. */
export type EndorsementEdge = {
  __typename?: 'EndorsementEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The endorsement at this position. */
  node: Endorsement;
};

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

/** A topic within the subject of an endorsement: a national one, or one of your organisation's own. */
export type EndorsementTopic = Node & {
  __typename?: 'EndorsementTopic';
  /** How well founded it is. */
  basis: Basis;
  /** Code, for example NO_FORMAL_PROCESS. */
  code: Scalars['String']['output'];
  /** Global id of the endorsement topic: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** When your organisation retired its own; null for one that is in use. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The subject it belongs to. */
  subject: EndorsementSubject;
  /** The text in plain words, for people to read. */
  title: Scalars['String']['output'];
  /** The national topic that one of your organisation's own comes under; null for a national one. An endorsement of the own topic counts where the national one is asked for. */
  under: Maybe<EndorsementTopic>;
};

/** A topic of endorsements, by exactly one of the two. */
export type EndorsementTopicBy =
  /** Its code, for example NO_FORMAL_PROCESS. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Whether a worker is ready to be considered along a route, with reasons and dates. It is advice: a person decides. */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** The organisation's policy on facts from other employers' records, as known then, if the record has copied facts. Null if it has none, or no policy had been stated. */
  acceptancePolicy: Maybe<AcceptancePolicy>;
  /** The day the answer is about. */
  asOf: Scalars['Date']['output'];
  /** Whether the outcome is MET or WAIVED. */
  eligible: Scalars['Boolean']['output'];
  /** The day from which the worker is eligible if nothing else happens; null if that is never the case. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** The open requirements and choices that the employer owes. They are never a gap of the worker. Agrees with the employer's share of progress. */
  employerOwes: Array<RequirementResult>;
  /** A fingerprint of everything that the answer is based on: the versions of route, reference data and engine, the facts known then, and the dates. A decision uses it to identify its evaluation. */
  fingerprint: Scalars['String']['output'];
  /** The instant up to which the record was read. */
  knownAt: Scalars['DateTime']['output'];
  /** The day on which eligibility would be lost if nothing else happens. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** Single requirements that are satisfied and would lapse, soonest first. */
  lapsing: Array<RequirementResult>;
  /** Every single requirement that is met or waived, in the order of the route. */
  met: Array<RequirementResult>;
  /** What would bring the worker nearer and is not the employer's, in the order of the route: open single requirements, and open choices with their alternatives. Nothing is missing from a group that is satisfied. Agrees with the worker's share of progress. */
  missing: Array<RequirementResult>;
  /** The outcome. Eligible means MET or WAIVED: ready to be considered, never promoted. */
  outcome: Outcome;
  /** The worker's own part: the outcome if the employer had done everything that it owes. */
  ownPart: Outcome;
  /** The ends of posts that this answer is touched by: of posts from which the route starts, or of all the worker's posts if it starts from none of them. Empty for an evaluation that was stored with a decision. */
  postEnds: Array<PostEnd>;
  /** How many single requirements are met, out of all that count, with the employer's counted separately. */
  progress: Progress;
  /** The same requirements as in progress, by who acts: what is open counts for those who have to act next, what is met for those who supplied it. Evidence that waits for a judgement is the assessor's, and what somebody has still to put on record the employer's. Actors without a requirement are left out. */
  progressByActor: Array<ActorProgress>;
  /** The whole explanation, from the top of the tree of requirements. */
  root: RequirementResult;
  /** The progression route that this is about. */
  route: ProgressionRoute;
  /** The day since which the worker has been eligible. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** The role band held from which the route starts, with how well founded that start is; null if the worker holds none of them, and for the stored answer of a decision. */
  start: Maybe<ProgressionRouteFrom>;
  /** A list of the answer in words: requirements with the same sentence are one statement, in the order of the list. */
  statements: Array<GroupedStatement>;
  /** Whether it is the hypothetical answer of a what-if. No decision can be based on it. */
  supposed: Scalars['Boolean']['output'];
  /** The route's title from the role band that the worker holds, for example Carer peer support worker to senior peer support worker. */
  title: Scalars['String']['output'];
  /** The explanation: a smallest set of facts that alone leads to this outcome. Without any one of them the outcome would be different. */
  why: Array<FactReference>;
  /** What is missing: the smallest sets of open requirements that would make the worker eligible, smallest first, at most eight. Empty if the worker is eligible. */
  whyNot: Array<MissingSet>;
  /** The worker that the answer is about; null if you may not read their record. */
  worker: Maybe<Worker>;
};


/** Whether a worker is ready to be considered along a route, with reasons and dates. It is advice: a person decides. */
export type EvaluationStatementsArgs = {
  about?: AnswerList;
  audience?: InputMaybe<Audience>;
};

/** What became of one event at one subscription. Kept for 30 days after its end. */
export type EventDelivery = {
  __typename?: 'EventDelivery';
  /** When it was last sent; null if it was not. */
  attemptedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many times it was sent. */
  attempts: Scalars['Int']['output'];
  /** When it is sent next, at the earliest; null if it is not waiting. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the event: the webhook-id of every attempt, and Change.id in the feed. */
  eventId: Scalars['ID']['output'];
  /** Why the last attempt failed, or why the event was withheld; null if neither is so. */
  failure: Maybe<EventDeliveryFailure>;
  /** What became of it. */
  state: EventDeliveryState;
  /** The HTTP status of the last answer; null if there was none. */
  status: Maybe<Scalars['Int']['output']>;
  /** The type of the event. */
  type: Scalars['String']['output'];
  /** Global id of the worker concerned; null if there is none. */
  workerId: Maybe<Scalars['ID']['output']>;
};

/** A page of deliveries. */
export type EventDeliveryConnection = {
  __typename?: 'EventDeliveryConnection';
  /** The items on the page, each with its position. */
  edges: Array<EventDeliveryEdge>;
  /** The items on the page. */
  nodes: Array<EventDelivery>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One event delivery on a page, with its position in the list. */
export type EventDeliveryEdge = {
  __typename?: 'EventDeliveryEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The event delivery at this position. */
  node: EventDelivery;
};

/** Why the last attempt of a delivery failed, or why the event was withheld. */
export type EventDeliveryFailure =
  /** The address leads to a network that is not public. */
  | 'ADDRESS_REFUSED'
  /** The answer was not HTTP. */
  | 'BAD_ANSWER'
  /** The receiver could not be reached, or ended the connection. */
  | 'NOT_CONNECTED'
  /** Withheld: the latest token of the program that subscribed has no scope for reading such events, or none for subscribing. */
  | 'NOT_PERMITTED'
  /** The name in the address was not found. */
  | 'NOT_RESOLVED'
  /** Withheld: the program that subscribed has used no token here for 30 days. */
  | 'PROGRAM_NOT_SEEN'
  /** The receiver answered with a status outside 200 to 299. A redirect is not followed. */
  | 'REFUSED'
  /** The receiver did not answer in 15 seconds. */
  | 'TIMED_OUT'
  /** The receiver's certificate is not valid for the address. */
  | 'TLS_FAILED';

/** What became of a delivery. */
export type EventDeliveryState =
  /** The receiver accepted it. */
  | 'DELIVERED'
  /** It was given up. redeliverEvents sends it again. */
  | 'FAILED'
  /** It will be sent, or sent again. */
  | 'WAITING'
  /** It was not sent, because the program that subscribed may not read it now. Once it may, redeliverEvents sends it. */
  | 'WITHHELD';

/** An organisation's policy on sending events. The latest statement is in force; before the first, nothing is held back. */
export type EventPolicy = Node & {
  __typename?: 'EventPolicy';
  /** Global id of the event policy: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The instant from which it is in force. */
  statedAt: Scalars['DateTime']['output'];
  /** The person who stated it, by the name that the organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
  /** For how many days an event about a lower outcome of readiness is held back, so that the worker sees it first. */
  workerFirstDays: Scalars['Int']['output'];
};

/** An address to which your organisation's events are sent as webhooks (docs/webhooks.md). It belongs to the organisation. */
export type EventSubscription = Node & {
  __typename?: 'EventSubscription';
  /** What became of the events for this subscription, latest first. */
  deliveries: EventDeliveryConnection;
  /** Global id of the event subscription: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** How many days before readiness lapses its event is sent (peerway.readiness.lapsing.v1); null if no such events are. */
  lapsingWithinDays: Maybe<Scalars['Int']['output']>;
  /** When the program that subscribed last used a token here, to the hour; null if a person subscribed. After 30 days without one, its events are withheld. */
  programSeenAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it is asleep or has ended; null otherwise. */
  reason: Maybe<EventSubscriptionReason>;
  /** When sending goes on after a pause, which the receiver asked for or caused by failing; null without one. */
  resumesAt: Maybe<Scalars['DateTime']['output']>;
  /** The routes along which changes of readiness are sent; null for all. Retired routes are left out. */
  routes: Maybe<Array<ProgressionRoute>>;
  /** When its current secret was made. For 24 hours after that, the previous one signs as well. */
  secretChangedAt: Scalars['DateTime']['output'];
  /** Whether events are sent. */
  state: EventSubscriptionState;
  /** The instant at which somebody subscribed. */
  subscribedAt: Scalars['DateTime']['output'];
  /** The person or program that subscribed, by the name that your organisation knows. */
  subscribedBy: Maybe<Scalars['String']['output']>;
  /** The types of events that are sent, for example peerway.post.recorded.v1; null for all. */
  types: Maybe<Array<Scalars['String']['output']>>;
  /** The address that receives the events. */
  url: Scalars['String']['output'];
};


/** An address to which your organisation's events are sent as webhooks (docs/webhooks.md). It belongs to the organisation. */
export type EventSubscriptionDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EventDeliveryState>;
};

/** A page of subscriptions. */
export type EventSubscriptionConnection = {
  __typename?: 'EventSubscriptionConnection';
  /** The items on the page, each with its position. */
  edges: Array<EventSubscriptionEdge>;
  /** The items on the page. */
  nodes: Array<EventSubscription>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One event subscription on a page, with its position in the list. */
export type EventSubscriptionEdge = {
  __typename?: 'EventSubscriptionEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The event subscription at this position. */
  node: EventSubscription;
};

/** Why a subscription is asleep or has ended. */
export type EventSubscriptionReason =
  /** Somebody ended it with endSubscription. */
  | 'ASKED'
  /** The receiver answered 410 Gone. */
  | 'GONE'
  /** An event could not be delivered in three days. */
  | 'NOT_DELIVERED';

/** Whether events are sent to a subscription's address. */
export type EventSubscriptionState =
  /** Events are sent. */
  | 'ACTIVE'
  /** An event could not be delivered in three days, so no more are sent. redeliverEvents goes on with them. */
  | 'ASLEEP'
  /** Nothing more is sent, and it cannot be used again. */
  | 'ENDED'
  /** The test event has not been accepted yet; no other event is sent. */
  | 'TESTING';

/** Something that the worker did on a day, as a kind of evidence. The worker's own text is stored separately. */
export type Evidence = Fact & Node & {
  __typename?: 'Evidence';
  /** The assessor who is to judge it. Null for a draft, for withdrawn evidence, and if no assessor is assigned yet. */
  assignment: Maybe<EvidenceAssignment>;
  /** The competences that it is meant to show. */
  claims: Array<Claim>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['output'];
  /** When it was submitted and withdrawn, latest first; empty for a draft. */
  handovers: Array<EvidenceHandover>;
  /** Global id of the evidence: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kind of evidence. */
  kind: EvidenceKind;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The members that the worker shares it with or has shared it with, latest first. A member sees only their own share; null for anyone other than these members and the worker. */
  shares: Maybe<Array<EvidenceShare>>;
  /** The state of the evidence. */
  state: EvidenceState;
  /** The day on which it was submitted. */
  submittedOn: Maybe<Scalars['Date']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The number of the revision; to revise the draft, give the version that you last read. */
  version: Scalars['Int']['output'];
  /** The worker's own text. Only the worker sees it and, while it is submitted, the assigned assessor and people that the worker shares it with; null for anyone else, and if it is no longer kept. */
  words: Maybe<EvidenceWords>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** The assessor who is to judge a piece of evidence. Only they judge it, and they can read its text. */
export type EvidenceAssignment = {
  __typename?: 'EvidenceAssignment';
  /** The assessor that it is assigned to. */
  assessor: Maybe<Member>;
  /** The capacity in which that person acted; WORKER if the worker chose. */
  assignedAs: Capacity;
  /** The instant from which it is assigned to them. */
  assignedAt: Scalars['DateTime']['output'];
  /** The person who chose the assessor, by the name that your organisation knows; null if it does not know them. */
  assignedBy: Maybe<Scalars['String']['output']>;
};

/** A page of pieces of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The items on the page, each with its position. */
  edges: Array<EvidenceEdge>;
  /** The items on the page. */
  nodes: Array<Evidence>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One evidence on a page, with its position in the list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The evidence at this position. */
  node: Evidence;
};

/** The submission or withdrawal of evidence. */
export type EvidenceHandover = Fact & Node & {
  __typename?: 'EvidenceHandover';
  /** The day of the submission or withdrawal. */
  effectiveOn: Scalars['Date']['output'];
  /** Global id of the evidence handover: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Whether it was submitted or withdrawn. */
  kind: HandoverKind;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A kind of evidence from practice. */
export type EvidenceKind = Node & {
  __typename?: 'EvidenceKind';
  /** How reliable the source is that such evidence is used. */
  basis: Basis;
  /** Code, for example DIRECT_OBSERVATION. */
  code: Scalars['String']['output'];
  /** Whether it counts; false for self-assessment, which is shown and never counted. */
  counts: Scalars['Boolean']['output'];
  /** How well founded that period is. */
  currencyBasis: Basis;
  /** Calendar months for which it usually counts. */
  defaultCurrencyMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the evidence kind: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Whether somebody other than the worker must take part. */
  needsThirdParty: Scalars['Boolean']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The information that it must not contain. */
  privacy: Maybe<Scalars['String']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Title of the evidence kind. */
  title: Scalars['String']['output'];
};

/** A kind of evidence, by exactly one of the two. */
export type EvidenceKindBy =
  /** Its code, for example DIRECT_OBSERVATION. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** How much accepted evidence a competence needs, and how recent it must be. */
export type EvidenceRule = {
  __typename?: 'EvidenceRule';
  /** Codes of the kinds that count; null for any. */
  allowedKinds: Maybe<Array<Scalars['String']['output']>>;
  /** Calendar months for which it counts, from the day the work was done; null for no limit. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** What keeps work current beyond these months; null if nothing does. */
  keptUpBy: Maybe<KeptUpBy>;
  /** The minimum number of different assessors. */
  minimumAssessors: Scalars['Int']['output'];
  /** The minimum number of accepted evidence items. */
  minimumItems: Scalars['Int']['output'];
  /** The minimum number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['output'];
};

/** How much accepted evidence a drafted requirement asks for, and how recent it must be. */
export type EvidenceRuleContent = {
  __typename?: 'EvidenceRuleContent';
  /** Codes of the kinds that count; null for any. */
  allowedKinds: Maybe<Array<Scalars['String']['output']>>;
  /** Calendar months for which it counts, from the day the work was done; null for no limit. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** What keeps work current beyond these months; null if nothing does. */
  keptUpBy: Maybe<KeptUpBy>;
  /** The minimum number of different assessors. */
  minimumAssessors: Scalars['Int']['output'];
  /** The minimum number of accepted evidence items. */
  minimumItems: Scalars['Int']['output'];
  /** The minimum number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['output'];
};

/** How much accepted evidence a drafted requirement asks for, and how recent it must be. A document can also be saved as a file, so it refers to other things by their codes. */
export type EvidenceRuleContentInput = {
  /** Codes of the kinds that count; null for any. */
  allowedKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Calendar months for which it counts, from the day the work was done; null for no limit. */
  currencyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What keeps work current beyond these months; null if nothing does. */
  keptUpBy?: InputMaybe<KeptUpByContentInput>;
  /** The minimum number of different assessors. */
  minimumAssessors: Scalars['Int']['input'];
  /** The minimum number of accepted evidence items. */
  minimumItems: Scalars['Int']['input'];
  /** The minimum number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['input'];
};

/** A worker's permission for a member of the organisation to read the text of a piece of evidence, for a purpose and until a day. */
export type EvidenceShare = Node & {
  __typename?: 'EvidenceShare';
  /** The day on which the work was done. */
  doneOn: Maybe<Scalars['Date']['output']>;
  /** The evidence; null if you may not read the worker's record. */
  evidence: Maybe<Evidence>;
  /** Opaque global id; stopSharingEvidence takes it. */
  id: Scalars['ID']['output'];
  /** Whether it is shared today: the worker has not stopped it, its time is not over, and the evidence is not withdrawn. */
  isActive: Scalars['Boolean']['output'];
  /** The kind of evidence. */
  kind: Maybe<EvidenceKind>;
  /** The purpose, in the worker's words. */
  purpose: Scalars['String']['output'];
  /** The instant from which it is shared. */
  sharedAt: Scalars['DateTime']['output'];
  /** The worker who shares it, by name. */
  sharedBy: Scalars['String']['output'];
  /** The member that it is shared with. */
  sharedWith: Maybe<Member>;
  /** The instant at which the worker stopped it; null if they have not. */
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which it is no longer shared. */
  untilOn: Scalars['Date']['output'];
  /** The shared text; null once it is no longer shared, except for the worker. */
  words: Maybe<EvidenceWords>;
};

/** A page of shares of evidence. */
export type EvidenceShareConnection = {
  __typename?: 'EvidenceShareConnection';
  /** The items on the page, each with its position. */
  edges: Array<EvidenceShareEdge>;
  /** The items on the page. */
  nodes: Array<EvidenceShare>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One evidence share on a page, with its position in the list. */
export type EvidenceShareEdge = {
  __typename?: 'EvidenceShareEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The evidence share at this position. */
  node: EvidenceShare;
};

/** The state of evidence. */
export type EvidenceState =
  /** A draft; it may be revised. */
  | 'DRAFT'
  /** Submitted; it can no longer change. */
  | 'SUBMITTED'
  /** Withdrawn; its claims no longer count. */
  | 'WITHDRAWN';

/** The worker's own text. The worker, the assigned assessor and people that the worker shares it with can read it. If somebody other than the worker reads it, the worker's trail shows that. */
export type EvidenceWords = {
  __typename?: 'EvidenceWords';
  /** Names of attachments. The attachments themselves are stored elsewhere. */
  attachments: Array<Scalars['String']['output']>;
  /** What the worker wrote. */
  reflection: Scalars['String']['output'];
  /** The title that the worker gave it. */
  title: Scalars['String']['output'];
};

/** A fact that concerns a requirement but does not count on the day asked about. */
export type ExcludedFact = {
  __typename?: 'ExcludedFact';
  /** The day from which it counts, or since which it does not; null if the reason has no day. */
  changesOn: Maybe<Scalars['Date']['output']>;
  /** The fact itself; null for a supposed fact, and if you may not read it. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for withdrawn in a what-if; for a supposed fact, its position in what is supposed. */
  factId: Scalars['ID']['output'];
  /** The kind of fact. */
  kind: CountedFactKind;
  /** The first reason that excludes it. */
  reason: Exclusion;
  /** What would make it count, or what would count instead. */
  remedy: Scalars['String']['output'];
  /** Whether it is supposed in a what-if and not on record. */
  supposed: Scalars['Boolean']['output'];
};

/** Why a fact does not count on a day: the first of these reasons that applies. */
export type Exclusion =
  /** The person who accepted it could not do so: it was the worker, somebody without an appointment for it on that day, or somebody with a declared conflict of interest. */
  | 'ASSESSOR_NOT_ELIGIBLE'
  /** Its grade is not mapped to a pay band. */
  | 'BAND_NOT_MAPPED'
  /** It is below the required band. */
  | 'BAND_TOO_LOW'
  /** The worker says that this session did not take place. */
  | 'CONTESTED'
  /** It has stopped counting. */
  | 'EXPIRED'
  /** Its issuer is not one of the accepted ones. */
  | 'ISSUER_NOT_ACCEPTED'
  /** It is of a kind that does not count here. */
  | 'KIND_NOT_ALLOWED'
  /** It was accepted below the required level. */
  | 'LEVEL_TOO_LOW'
  /** No assessor has accepted it. */
  | 'NOT_ACCEPTED'
  /** It was copied from another employer's record, and this employer's policy does not accept it, or not at this age. */
  | 'NOT_ACCEPTED_FROM_ELSEWHERE'
  /** The worker has not confirmed it, and only confirmed sessions count here. */
  | 'NOT_CONFIRMED'
  /** It is not held on that day. */
  | 'NOT_HELD'
  /** It was not passed. */
  | 'NOT_PASSED'
  /** Nobody has verified it. */
  | 'NOT_VERIFIED'
  /** It was recorded after the instant asked about. */
  | 'NOT_YET_KNOWN'
  /** It counts from a later day. */
  | 'NOT_YET_VALID'
  /** It has no hours, and only hours count here. */
  | 'NO_HOURS'
  /** It was given in another capacity than the required one. */
  | 'OTHER_CAPACITY'
  /** It is in another role. */
  | 'OTHER_ROLE'
  /** It supports another route. */
  | 'OTHER_ROUTE'
  /** It was wrong from the start, and has been retracted. */
  | 'RETRACTED'
  /** It has been revoked. */
  | 'REVOKED'
  /** It falls before a gap that is too long. */
  | 'RUN_BROKEN'
  /** It states that the employer's duty is not fulfilled. */
  | 'SAYS_NOT_MET'
  /** It is the worker's own assessment, which is shown and never counted. */
  | 'SELF_ASSESSED'
  /** A later judgement or statement has replaced it. */
  | 'SUPERSEDED'
  /** It was of an earlier version of the unit than the required one. */
  | 'VERSION_TOO_LOW'
  /** The worker has withdrawn it. */
  | 'WITHDRAWN';

/** Something that was recorded about a worker, or that an organisation stated about itself. It can be retracted or revoked, but never changed. */
export type Fact = {
  /** Opaque global id; pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of facts. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The items on the page, each with its position. */
  edges: Array<FactEdge>;
  /** The items on the page. */
  nodes: Array<Fact>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One fact on a page, with its position in the list. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The fact at this position. */
  node: Fact;
};

/** The kind of a fact. */
export type FactKind =
  /** An adjustment of a requirement. The feed of changes does not report it. */
  | 'ADJUSTMENT'
  /** A worker's request for a second judgement. */
  | 'APPEAL'
  /** The appointment of an assessor. */
  | 'ASSESSOR_APPOINTMENT'
  /** The organisation's statement about a duty. */
  | 'ATTESTATION'
  /** A completed curriculum unit. */
  | 'COMPLETION'
  /** A conflict of interest between an assessor and a worker. */
  | 'CONFLICT'
  /** Continuing professional development of a worker. */
  | 'CPD_ENTRY'
  /** A credential. */
  | 'CREDENTIAL'
  /** The verification of a credential. */
  | 'CREDENTIAL_VERIFICATION'
  /** A decision about a worker's progression. */
  | 'DECISION'
  /** An endorsement of a worker. */
  | 'ENDORSEMENT'
  /** A piece of evidence. */
  | 'EVIDENCE'
  /** The submission or withdrawal of evidence. */
  | 'EVIDENCE_HANDOVER'
  /** A judgement of a claim. */
  | 'JUDGEMENT'
  /** What the employer offered a worker. */
  | 'OFFER'
  /** What the organisation records of itself to answer requests. */
  | 'ORGANISATION_DETAIL'
  /** A post. */
  | 'POST'
  /** The end of a post, or another change of it. */
  | 'POST_CHANGE'
  /** A second assessor's check of a judgement. */
  | 'QUALITY_CHECK'
  /** A supervision session. */
  | 'SUPERVISION'
  /** A worker's confirmation that a supervision session took place, or their statement that it did not. */
  | 'SUPERVISION_CONFIRMATION'
  /** A waiver of a requirement. */
  | 'WAIVER';

/** A fact of the record by its id. */
export type FactReference = {
  __typename?: 'FactReference';
  /** The fact itself; null for a supposed fact, and if you may not read it. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for withdrawn in a what-if; for a supposed fact, its position in what is supposed. */
  factId: Scalars['ID']['output'];
  /** The kind of fact. */
  kind: CountedFactKind;
  /** Whether it is supposed in a what-if and not on record. */
  supposed: Scalars['Boolean']['output'];
};

/** A problem that a check found in a draft, or something that needs a second look. */
export type Finding = {
  __typename?: 'Finding';
  /** What the check found, as a code. */
  code: FindingCode;
  /** What is wrong and how to correct it, for people to read. */
  message: Scalars['String']['output'];
  /** Where it is. In a route: the codes of the requirements from the top of the tree, then the field, for example [all, time-in-role, months]; a field on its own belongs to the route itself. In anything else: the names and numbers that lead to the field, for example [define, 0, outcomes, 2, level]. */
  path: Array<Scalars['String']['output']>;
  /** Whether it prevents publication. */
  severity: FindingSeverity;
};

/** What a check found in a draft. */
export type FindingCode =
  /** An alternative to something PUBLISHED that the national route requires. */
  | 'ALTERNATIVE_ADDED'
  /** A competence of which only a part leads to the next edition: appointments that name it do not carry over. */
  | 'APPOINTMENTS_STAY_BEHIND'
  /** A group that can be met without something PUBLISHED that the national route requires. */
  | 'ASKS_FEWER'
  /** An assessed unit that produces no evidence. */
  | 'ASSESSED_WITHOUT_EVIDENCE'
  /** A requirement's code in the wrong format. */
  | 'BAD_CODE'
  /** A value of the wrong type, or outside what is allowed. */
  | 'BAD_VALUE'
  /** A lowest band above the highest, or only one of the two. */
  | 'BAND_RANGE'
  /** A code of a route or a role band in the wrong format. */
  | 'CODE_FORMAT'
  /** A code that a national item has already. */
  | 'CODE_TAKEN'
  /** A programme stated to be complete, with a unit that is only our own illustration. */
  | 'COMPLETE_YET_ILLUSTRATIVE'
  /** An employer's condition that is not a duty of the employer. */
  | 'CONDITION_NOT_ORGANISATIONAL'
  /** A crosswalk from an edition before the first. */
  | 'CROSSWALK_FROM_NOTHING'
  /** Starts and an end that do not match the kind of route. */
  | 'DIRECTION'
  /** A requirement's code that is used more than once. */
  | 'DUPLICATE_CODE'
  /** An outcome that a unit has twice. */
  | 'DUPLICATE_OUTCOME'
  /** A domain without a competence. */
  | 'EMPTY_DOMAIN'
  /** A group or a domain with nothing in it. */
  | 'EMPTY_GROUP'
  /** A programme without requirements. */
  | 'EMPTY_PROGRAMME'
  /** A local version that changes something that the national route fixes. */
  | 'FIXED_BY_NATIONAL'
  /** Hours that differ from the sum of the units' hours. */
  | 'HOURS_DIFFER'
  /** A requirement that has no effect because of one of the same kind next to it. */
  | 'IMPLIED_BY_SIBLING'
  /** A new version of a national route that takes away the only way on from a role band. */
  | 'LAST_WAY_ON'
  /** A new version of an organisation's route that takes away the only way on. */
  | 'LAST_WAY_ON_OF_OWN'
  /** A level that is mapped to a lower level than the level below it. */
  | 'LEVEL_MAP_FALLS'
  /** A level that is not mapped to any level. */
  | 'LEVEL_MAP_GAP'
  /** A level that its scale does not have. */
  | 'LEVEL_NOT_IN_SCALE'
  /** A level of a different framework version than the competence or the domain. */
  | 'LEVEL_OF_ANOTHER_VERSION'
  /** A level that a circle of links raises. */
  | 'LEVEL_RAISED'
  /** Levels whose ranks are not 1, 2, 3 and so on. */
  | 'LEVEL_RANKS'
  /** Local versions of a national route, which stay as they are when it changes. */
  | 'LOCAL_VERSIONS_STAY_BEHIND'
  /** A requirement that asks for less than the PUBLISHED national one. */
  | 'LOOSER'
  /** A waiver of something PUBLISHED that nobody may waive in the national route. */
  | 'MADE_WAIVABLE'
  /** A matter of judgement that is required as evidence. */
  | 'META_NOT_ENDORSEMENT'
  /** An outcome that is a matter of judgement. */
  | 'META_OUTCOME'
  /** A required field that is missing. */
  | 'MISSING'
  /** A requirement that nobody can ever meet. */
  | 'NEVER_MET'
  /** A draft with the same content as the current version. */
  | 'NOTHING_CHANGED'
  /** A competence from which no link leads to the next edition. */
  | 'NOTHING_LEADS_ON'
  /** A local version of something that is not a current national route. */
  | 'NOT_NATIONAL'
  /** A framework without a CORE competence. */
  | 'NO_CORE'
  /** A new edition without a crosswalk from the previous one. */
  | 'NO_CROSSWALK'
  /** A framework without a domain. */
  | 'NO_DOMAINS'
  /** A framework without levels. */
  | 'NO_LEVELS'
  /** A crosswalk between two scales that carries no level over. */
  | 'NO_LEVEL_MAP'
  /** A programme without mandatory units. */
  | 'NO_MANDATORY_UNITS'
  /** A unit without an outcome. */
  | 'NO_OUTCOMES'
  /** A tree without a top. */
  | 'NO_ROOT'
  /** A route without a start. */
  | 'NO_START'
  /** A competence without a statement. */
  | 'NO_STATEMENTS'
  /** A programme without a unit. */
  | 'NO_UNITS'
  /** A national role band from which no route leads on, without a reason. */
  | 'NO_WAY_ON'
  /** An organisation's role band from which no route leads on so far. */
  | 'NO_WAY_ON_YET'
  /** An impossible number of parts. */
  | 'N_OUT_OF_RANGE'
  /** A code that belongs to another organisation. */
  | 'OF_ANOTHER'
  /** Two fields of which exactly one is required. */
  | 'ONE_OF_TWO'
  /** An OPTIONAL competence in a route to Band 3 or below. */
  | 'OPTIONAL_BELOW_BAND_4'
  /** A link between a worker's competence and an organisation's. */
  | 'ORGANISATIONAL_LINK'
  /** An ORGANISATIONAL competence asked of the worker. */
  | 'ORGANISATIONAL_NOT_EMPLOYER'
  /** An outcome that is a duty of the employing organisation. */
  | 'ORGANISATIONAL_OUTCOME'
  /** A field that has no effect. */
  | 'OUT_OF_PLACE'
  /** A number outside the allowed range. */
  | 'OUT_OF_RANGE'
  /** Groups that contain one another. */
  | 'PARENT_CIRCLE'
  /** A requirement inside one that is not a group. */
  | 'PARENT_IS_LEAF'
  /** An EXACT link with a competence whose title is a placeholder. */
  | 'PLACEHOLDER_LINK'
  /** Units that are prerequisites of one another. */
  | 'PREREQUISITE_CIRCLE'
  /** A prerequisite that the programme does not teach. */
  | 'PREREQUISITE_OUTSIDE'
  /** A PUBLISHED national requirement that the local version leaves out. */
  | 'REMOVED'
  /** Something listed twice. */
  | 'REPEATED'
  /** A replacement for a PUBLISHED national requirement that can be satisfied without it. */
  | 'REPLACED'
  /** A unit that is its own prerequisite. */
  | 'REQUIRES_ITSELF'
  /** Something that has been retired. */
  | 'RETIRED_REFERENCE'
  /** A role band that was retired while somebody holds it. */
  | 'ROLE_BAND_HELD'
  /** Routes that still ask for competences of the previous edition. */
  | 'ROUTES_STAY_BEHIND'
  /** A crosswalk from a version to itself. */
  | 'SAME_VERSION'
  /** A scale with the name of another scale, but other levels. */
  | 'SCALE_DIFFERS'
  /** A tree with more than one top. */
  | 'SEVERAL_ROOTS'
  /** A source with the reference of another source. */
  | 'SOURCE_DIFFERS'
  /** A start in the past. */
  | 'START_IN_PAST'
  /** A statement that a programme is complete, made before a change of what is taught. */
  | 'STATED_BEFORE_CHANGE'
  /** A statement that a programme is complete, dated in the future. */
  | 'STATED_IN_FUTURE'
  /** A duty of the employer that is assigned to somebody else. */
  | 'SUPPLIED_BY_EMPLOYER'
  /** A requirement nested too deeply in groups. */
  | 'TOO_DEEP'
  /** A list with too many entries. */
  | 'TOO_MANY'
  /** Units that still teach competences of the previous edition. */
  | 'UNITS_STAY_BEHIND'
  /** Drafted units that are prerequisites of one another. */
  | 'UNIT_CIRCLE'
  /** A drafted unit that the programme does not teach. */
  | 'UNIT_NOT_TAUGHT'
  /** A field that such a document does not have. */
  | 'UNKNOWN_FIELD'
  /** A group that the draft does not have. */
  | 'UNKNOWN_PARENT'
  /** Something that is not published, or that the route may not refer to. */
  | 'UNKNOWN_REFERENCE'
  /** UPWARD routes that form a circle. */
  | 'UPWARD_CIRCLE'
  /** A role band that would be a variant of one that is not national. */
  | 'VARIANT_OF_OWN'
  /** The name of a version that has been published. */
  | 'VERSION_TAKEN';

/** What a finding means for publication. */
export type FindingSeverity =
  /** It prevents publication. */
  | 'REFUSED'
  /** It needs a second look, but does not prevent publication. */
  | 'WARNING';

/** A published competence framework, through all its editions. */
export type Framework = Node & {
  __typename?: 'Framework';
  /** Short code, for example HEE-PSW or PEER-WORKER-ST0896. */
  code: Scalars['String']['output'];
  /** The current edition of the framework. */
  current: Maybe<FrameworkVersion>;
  /** Global id of the framework: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Every published or retired edition, newest first. */
  versions: Array<FrameworkVersion>;
};

/** A framework version with a level that is required of each competence. */
export type FrameworkAtLevelInput = {
  /** The framework version to compare with. */
  frameworkVersion: FrameworkVersionBy;
  /** Code of a level of that framework version, for example INDEPENDENT. */
  level: Scalars['String']['input'];
};

/** A framework, by exactly one of the two. */
export type FrameworkBy =
  /** Its code, for example HEE-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** One difference between the later and the earlier edition. */
export type FrameworkChange = {
  __typename?: 'FrameworkChange';
  /** Its code in the later edition; null if it was removed. */
  after: Maybe<Scalars['String']['output']>;
  /** Its code in the earlier edition; null if it is new. */
  before: Maybe<Scalars['String']['output']>;
  /** The competence of the earlier edition, with the links that lead on from it and the units that teach it; null for other parts, and for a new competence. */
  competence: Maybe<Competence>;
  /** The fields that differ; empty if only its position differs. */
  differences: Array<FrameworkDifference>;
  /** How this part differs between the editions. */
  kind: FrameworkChangeKind;
  /** What differs and what people have to do about it, in plain words. */
  message: Scalars['String']['output'];
  /** The part of the framework that differs. */
  part: FrameworkPart;
  /** What the change asks of people. */
  weight: ChangeWeight;
};

/** How a part of a framework differs between two editions. */
export type FrameworkChangeKind =
  /** Only the later edition has it. */
  | 'ADDED'
  /** Its text is the same, but its basis, coverage, sources or a note differs. */
  | 'BASIS_CHANGED'
  /** It concerns different people than before: CORE, OPTIONAL, META or ORGANISATIONAL. */
  | 'KIND_CHANGED'
  /** Moved to another domain or competence, to another position in the same one, or, for a level, to another rank. */
  | 'MOVED'
  /** The same part under another code. */
  | 'RECODED'
  /** Only the earlier edition has it. */
  | 'REMOVED'
  /** Its text differs. */
  | 'REWORDED';

/** How an edition of a framework differs from an earlier one. */
export type FrameworkComparison = {
  __typename?: 'FrameworkComparison';
  /** How many of the changes are breaking. */
  breaking: Scalars['Int']['output'];
  /** The changes to the edition as a whole and to its levels, domains, competences and statements, each by code. */
  changes: Array<FrameworkChange>;
  /** The earlier edition; null for a framework's first edition. */
  from: Maybe<FrameworkVersion>;
  /** The later edition; null if it is not published yet. */
  to: Maybe<FrameworkVersion>;
  /** How many need to be looked at. */
  toLookAt: Scalars['Int']['output'];
};

/** A field of a part in the earlier and in the later edition. */
export type FrameworkDifference = {
  __typename?: 'FrameworkDifference';
  /** Its value in the later edition; null if it has none. */
  after: Maybe<Scalars['String']['output']>;
  /** Its value in the earlier edition; null if it has none. */
  before: Maybe<Scalars['String']['output']>;
  /** Name of the field, for example title, kind, domain or rank. */
  field: Scalars['String']['output'];
};

/** A framework edition, whether current or retired. */
export type FrameworkEditionInput = {
  /** The number of the edition, from 1, as the field edition gives it. */
  edition: Scalars['Int']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** Where an imported draft comes from, and what of it could not be carried. */
export type FrameworkImport = {
  __typename?: 'FrameworkImport';
  /** SHA-256 of the document that was imported; the order of its properties makes no difference. */
  digest: Scalars['String']['output'];
  /** The format of the document: CASE or MOODLE. */
  format: Scalars['String']['output'];
  /** Identifier of the document at its source. */
  identifier: Scalars['String']['output'];
  /** What could not be carried as it was. */
  losses: Array<ImportLoss>;
  /** Address of the document at its source. */
  uri: Maybe<Scalars['String']['output']>;
};

/** What a document of another system does not state about a framework. */
export type FrameworkPackageInput = {
  /** What the items on each level of the tree become, from the top. Required unless there are three levels, or the types of the items are Domain, Competence and Statement. */
  depths?: InputMaybe<Array<TreeLevelUse>>;
  /** Code of the framework here, for example NOS-PEER; required unless the package comes from Peerway. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** The jurisdiction in which the framework applies, for example England. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** Code of a framework whose levels apply. Required unless the package has exactly one rubric with one criterion and its levels. */
  levelsOf?: InputMaybe<Scalars['String']['input']>;
  /** What the edition is called; by default as in the package. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** The part of a framework version that a change is about. */
export type FrameworkPart =
  /** A competence. */
  | 'COMPETENCE'
  /** A domain. */
  | 'DOMAIN'
  /** The edition as a whole: its title, summary, publisher or jurisdiction. */
  | 'FRAMEWORK'
  /** A step of the scale. */
  | 'LEVEL'
  /** The scale of proficiency as a whole. */
  | 'LEVEL_SCALE'
  /** An observable statement of a competence. */
  | 'STATEMENT';

/** An edition of a competence framework. Once published it never changes. */
export type FrameworkVersion = Node & {
  __typename?: 'FrameworkVersion';
  /** How many competences, topics or values the source has, if it is known that not all of them are held here; else null. */
  competencesInSource: Maybe<Scalars['Int']['output']>;
  /** The whole edition as a document: the starting point for its next edition, for the framework in importFrameworkVersion's document. */
  document: Scalars['JSONObject']['output'];
  /** Its domains, in order. */
  domains: Array<Domain>;
  /** The number of the edition, from 1, as we count them. */
  edition: Scalars['Int']['output'];
  /** The framework that this is an edition of. */
  framework: Framework;
  /** Global id of the framework version: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The country in which it applies, for example England. */
  jurisdiction: Scalars['String']['output'];
  /** How well founded the scale is. */
  levelBasis: Basis;
  /** Code of the scale of proficiency, for example PEERWAY-4. */
  levelScale: Scalars['String']['output'];
  /** A note on the scale: the HEE framework has none of its own. */
  levelScaleNote: Scalars['String']['output'];
  /** Name of the scale. */
  levelScaleTitle: Scalars['String']['output'];
  /** Its levels of proficiency, lowest first. */
  levels: Array<Level>;
  /** A note on how the source was read: wording, numbering, coverage. */
  notes: Array<Scalars['String']['output']>;
  /** The instant from which it is current here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication; a note explains it if only the month is known. Null if the source shows none. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** The organisation that published it. */
  publisher: Scalars['String']['output'];
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What the framework is about, in a sentence or two. */
  summary: Scalars['String']['output'];
  /** Title of the framework. */
  title: Scalars['String']['output'];
  /** The publisher's own name for the edition, for example 1.0. */
  version: Scalars['String']['output'];
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

/** The result of giveEndorsement. */
export type GiveEndorsementPayload = {
  __typename?: 'GiveEndorsementPayload';
  /** The endorsement after the change; null if it was refused. */
  endorsement: Maybe<Endorsement>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result for one item of giveEndorsements. */
export type GiveEndorsementsItemResult = {
  __typename?: 'GiveEndorsementsItemResult';
  /** The endorsement after the change; null if it was refused. */
  endorsement: Maybe<Endorsement>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of giveEndorsements. */
export type GiveEndorsementsPayload = {
  __typename?: 'GiveEndorsementsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<GiveEndorsementsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** A permission for a partner to act in one capacity for named workers. */
export type GrantPartnerInput = {
  /** The capacity in which its people may act. */
  capacity: PartnerCapacity;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organisation whose people may act. */
  partner: OrganisationBy;
  /** The first day on which it no longer applies. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The workers, 1 to 250. */
  workers: Array<WorkerBy>;
};

/** The result of grantPartner. */
export type GrantPartnerPayload = {
  __typename?: 'GrantPartnerPayload';
  /** The grant after the change; null if it was refused. */
  grant: Maybe<PartnerGrant>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A worker that a grant covers, as the grant names them. */
export type GrantedWorker = {
  __typename?: 'GrantedWorker';
  /** Their name, as that organisation knows them. */
  name: Scalars['String']['output'];
  /** That organisation's number for them. */
  number: Scalars['String']['output'];
  /** Global id of the worker, at the organisation that gave the grant. */
  worker: Scalars['ID']['output'];
};

/** A page of workers of a grant. */
export type GrantedWorkerConnection = {
  __typename?: 'GrantedWorkerConnection';
  /** The items on the page, each with its position. */
  edges: Array<GrantedWorkerEdge>;
  /** The items on the page. */
  nodes: Array<GrantedWorker>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One granted worker on a page, with its position in the list. */
export type GrantedWorkerEdge = {
  __typename?: 'GrantedWorkerEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The granted worker at this position. */
  node: GrantedWorker;
};

/** What an answer states in the same words about one or more requirements. */
export type GroupedStatement = {
  __typename?: 'GroupedStatement';
  /** The requirements that it applies to. */
  requirements: Array<RequirementResult>;
  /** The sentence. If it applies to several requirements, it begins with their number. */
  sentence: Scalars['String']['output'];
};

/** An Open Badge 3.0 that you hold, or a Comprehensive Learner Record 2.0. Give one of json, jwt and base64: up to 256 KiB (docs/badges-in.md). */
export type HandInBadgeInput = {
  /** The e-mail address, or the other identifier, to which the badge was issued. It is compared with the hash in the badge, and not kept. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** The bytes of a file in base64: a baked PNG or SVG image, a JSON document, or the text of a JWT. */
  base64?: InputMaybe<Scalars['String']['input']>;
  /** What the badge shows, for a draft of evidence: 1 to 33 competences with levels. If left out, what its alignments propose. */
  claims?: InputMaybe<Array<ClaimInput>>;
  /** Whether to do a dry run: the badge is checked in the same way and nothing is recorded. */
  dryRun: Scalars['Boolean']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Confirms that the badge was issued to you, if it has no hash of your address. It is recorded that this is your own statement. */
  isMine?: Scalars['Boolean']['input'];
  /** The badge as the text of a JSON document, exactly as it was issued. */
  json?: InputMaybe<Scalars['String']['input']>;
  /** The badge as a JWT (VC-JWT). */
  jwt?: InputMaybe<Scalars['String']['input']>;
  /** Your own record, on which it is recorded. */
  worker: WorkerBy;
};

/** The result of handInBadge. */
export type HandInBadgePayload = {
  __typename?: 'HandInBadgePayload';
  /** What was found of the badge, also if it was refused, or of each badge in a record; empty if none can be read. */
  badges: Array<HandedInBadge>;
  /** The checks of a record, apart from those of the badges in it; empty for a badge by itself. */
  recordChecks: Array<BadgeCheck>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, and in a dry run. */
  worker: Maybe<Worker>;
};

/** A badge that was handed in: what was found, and what it becomes. */
export type HandedInBadge = {
  __typename?: 'HandedInBadge';
  /** The id of the achievement, for mapAchievement; null if it cannot be read. */
  achievement: Maybe<Scalars['String']['output']>;
  /** Every check, in their order. */
  checks: Array<BadgeCheck>;
  /** The credential that it became, now or before; null if it became none. */
  credential: Maybe<Credential>;
  /** The type of credential that your organisation mapped the achievement to; null if it did not. */
  credentialType: Maybe<CredentialType>;
  /** The instant from which it is no longer valid; null if it has no end or cannot be read. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** The draft of evidence that it became, now or before; null if it became none. */
  evidence: Maybe<Evidence>;
  /** How it was sent. */
  form: BadgeForm;
  /** The id of the issuer, for stateTrustedIssuer; null if it cannot be read. */
  issuer: Maybe<Scalars['String']['output']>;
  /** The name that the badge gives its issuer; null if it gives none. Anybody can write any name in a badge. */
  issuerName: Maybe<Scalars['String']['output']>;
  /** The name of the achievement, in the words of the issuer; null if it cannot be read. */
  name: Maybe<Scalars['String']['output']>;
  /** What its alignments propose that it shows. */
  proposedClaims: Array<ProposedClaim>;
  /** What it becomes; in a dry run, what it would become. Null if it was refused. */
  result: Maybe<BadgeResult>;
  /** The instant from which it is valid; null if it cannot be read. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Your organisation's statement of trust in the issuer; null if there is none. */
  trustedIssuer: Maybe<TrustedIssuer>;
  /** For a badge in a record: why it was refused. The others in the record are not affected by that. Empty for a badge by itself. */
  userErrors: Array<UserError>;
};

/** Whether evidence was submitted or withdrawn. */
export type HandoverKind =
  /** Submitted for judgement. */
  | 'SUBMITTED'
  /** Withdrawn by the worker. */
  | 'WITHDRAWN';

/** The units that help most: units ranked by how many people they would help. A unit helps by what it is recorded to assess; a unit that is not listed may teach more than is recorded. People are counted, never named or scored. People who may not list the workers get no numbers. */
export type HelpfulUnits = {
  __typename?: 'HelpfulUnits';
  /** The day the question is about. */
  asOf: Scalars['Date']['output'];
  /** How many of them are ready already. */
  readyAlready: PeopleCount;
  /** Units that would help somebody who already has their prerequisites, in this order: units that make the most people ready, then units that bring the most people nearer, then by code. If you may not list the workers: units that would help a person with nothing on record yet, by code. */
  units: Array<UnitHelp>;
  /** How many of your organisation's workers hold a role band that the route starts from. */
  workers: PeopleCount;
};

/** An imported file and its progress. People who may record its kind of content can see it. */
export type Import = Node & {
  __typename?: 'Import';
  /** Whether this is a dry run: the lines are checked and nothing is recorded. */
  dryRun: Scalars['Boolean']['output'];
  /** Why it failed; null if it did not. */
  failure: Maybe<Scalars['String']['output']>;
  /** The file's name, for example `workers-monday.csv`. */
  fileName: Scalars['String']['output'];
  /** When it finished, failed or was cancelled; null until then. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The format of the file. */
  format: ImportFormat;
  /** Global id of the import: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What the lines of the file are about. */
  kind: ImportKind;
  /** Lines that were neither recorded nor refused, by the reason. Only files of ESR_GO have such lines; the tally counts all others. */
  leftOut: Array<ImportLeftOut>;
  /** How much of it is done, as a percentage. */
  percentDone: Scalars['Int']['output'];
  /** Every refused line, in the file's order; while the import is running, the lines refused so far. */
  refused: ImportLineConnection;
  /** The refused lines as a file, as npm run import writes it; null if no line was refused, and 30 days after the import has ended. If more than 5,000 lines were refused, it has the first 5,000; use nextAfterLine to get the rest. */
  rejectFile: Maybe<ImportRejectFile>;
  /** When it was first sent in. */
  startedAt: Scalars['DateTime']['output'];
  /** The person who sent it in, by the name that your organisation knows; null for somebody elsewhere. */
  startedBy: Maybe<Scalars['String']['output']>;
  /** How far the import has come. */
  state: ImportState;
  /** The outcomes of its lines so far, or the outcomes that they would have. */
  tally: ImportTally;
};


/** An imported file and its progress. People who may record its kind of content can see it. */
export type ImportRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An imported file and its progress. People who may record its kind of content can see it. */
export type ImportRejectFileArgs = {
  afterLine?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type ImportConnection = {
  __typename?: 'ImportConnection';
  /** The items on the page, each with its position. */
  edges: Array<ImportEdge>;
  /** The items on the page. */
  nodes: Array<Import>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One import on a page, with its position in the list. */
export type ImportEdge = {
  __typename?: 'ImportEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The import at this position. */
  node: Import;
};

/** A file. The size limit is that of the body of a request (docs/limits.md). A file of more than 1,000 lines is recorded in the background. */
export type ImportFileInput = {
  /** For ESR_GO: whether to take the file although the one before it is missing. If left out, such a file is refused. */
  acceptGap?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file's bytes in base64. Give this or text. */
  base64?: InputMaybe<Scalars['String']['input']>;
  /** Whether to do a dry run: the lines are checked and nothing is recorded. The import and its refused lines are kept for 30 days. */
  dryRun: Scalars['Boolean']['input'];
  /** The day of the extract, for example 2026-10-31. If a post differs from the record, it changes from this day, unless its line gives changedOn. If left out, today. Not for ESR_GO, which says so itself. */
  extractedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its name, so that you can recognise it later, for example `workers-monday.csv`. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** The format of the file. */
  format: ImportFormat;
  /** What the lines of the file are about. */
  kind: ImportKind;
  /** A mapping of its columns, in the format that docs/import.md describes, for example a copy of ImportMapping.mapping. The file must have every column that it names. Give this or ready. */
  mapping?: InputMaybe<Scalars['JSONObject']['input']>;
  /** The programme in which the unit was taught, if it was. Only with a mapping that takes it from here. */
  programme?: InputMaybe<ProgrammeBy>;
  /** A ready-made mapping of its columns. Without ready and mapping, the columns must have the names of the fields that importMappings lists. */
  ready?: InputMaybe<ReadyMapping>;
  /** Whether to record lines again whose exact content was on record and has been retracted. If left out, they are skipped, and the tally counts them. */
  recordRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file as text, for example `number,name\n20417,Ada Example`. Give this or base64. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The unit that all of it is about. Only with a mapping that takes the unit from here, such as MOODLE_COURSE_COMPLETION. */
  unit?: InputMaybe<CurriculumUnitBy>;
  /** The worker that all of it is about. Only with a mapping that takes the worker from here, such as ESR_COMPETENCES. */
  worker?: InputMaybe<WorkerBy>;
};

/** The result of importFile. */
export type ImportFilePayload = {
  __typename?: 'ImportFilePayload';
  /** The import, also for a dry run; null if the file as a whole was refused. */
  import: Maybe<Import>;
  /** The first 250 lines with their outcomes: every line for a dry run, otherwise the lines that were refused, or skipped as retracted. Empty for a file that is recorded in the background. import.refused lists every refused line. */
  lines: Array<ImportLine>;
  /** How to follow a file that is recorded in the background, in a sentence; null if it is done, or was refused. */
  nextStep: Maybe<Scalars['String']['output']>;
  /** The outcomes of its lines, or the outcomes that they would have. Null if the file was refused, or is recorded in the background: see import.tally for the lines done so far. */
  tally: Maybe<ImportTally>;
  /** Why the file as a whole was refused; empty if it was read. */
  userErrors: Array<UserError>;
};

/** The format of a file. */
export type ImportFormat =
  /** Comma-separated values with headings. */
  | 'CSV'
  /** A Generic Outbound file, as the Electronic Staff Record writes it. */
  | 'ESR_GO'
  /** One JSON object on each line. */
  | 'NDJSON';

/** A framework edition, from a file. Frameworks are national. */
export type ImportFrameworkVersionInput = {
  /** { framework, sources, crosswalk }: the framework in the format of seed/reference/frameworks/hee-psw.json; the sources that it cites and that are not on record yet; and the links to it from the current edition (note, levelMap, links), or null. A CFPackage of CASE 1.0 or 1.1 is accepted too, and so is { moodleCsv }, the text of a file of Moodle. */
  document: Scalars['JSONObject']['input'];
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only to report what was found. Nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For a document of another system: what it does not state. */
  package?: InputMaybe<FrameworkPackageInput>;
};

/** The result of importFrameworkVersion. */
export type ImportFrameworkVersionPayload = {
  __typename?: 'ImportFrameworkVersionPayload';
  /** How it differs from the current edition; null if the document cannot be read. */
  comparison: Maybe<FrameworkComparison>;
  /** The draft that was made of it; null for a dry run, or if it was refused. */
  draft: Maybe<Draft>;
  /** What prevents publication, and what needs a second look, each with its path in the document. */
  findings: Array<Finding>;
  /** What of a document of another system could not be carried as it was; empty for a document in our own format. */
  losses: Array<ImportLoss>;
  /** Why no draft was made; empty if one was made, and for a dry run. */
  userErrors: Array<UserError>;
};

/** The kind of content of a file. */
export type ImportKind =
  /** Completions of curriculum units. */
  | 'COMPLETIONS'
  /** Credentials, verified or not. */
  | 'CREDENTIALS'
  /** Endorsements of many workers, given by the person who sends the file. */
  | 'ENDORSEMENTS'
  /** A Generic Outbound file of the Electronic Staff Record: workers, posts and credentials. See docs/esr.md. */
  | 'ESR_GO'
  /** What workers were offered: mandatory training, or somebody's word. */
  | 'OFFERS'
  /** Posts, their changes and their ends. */
  | 'POSTS'
  /** Supervision sessions: their kind and day. */
  | 'SUPERVISIONS'
  /** Workers: their numbers, names and teams. */
  | 'WORKERS';

/** Lines of a file that were neither recorded nor refused, for one reason. */
export type ImportLeftOut = {
  __typename?: 'ImportLeftOut';
  /** How many lines were left out for this reason. */
  lines: Scalars['Int']['output'];
  /** Why they were left out. */
  reason: LeftOutReason;
};

/** A line of a file and its result, or, for a dry run, the result that it would have. */
export type ImportLine = {
  __typename?: 'ImportLine';
  /** Why it was refused; null if it was not. */
  code: Maybe<UserErrorCode>;
  /** The field that is wrong, for example `startedOn`, named as importMappings names the columns; null if the whole line is wrong, and if it was not refused. */
  field: Maybe<Scalars['String']['output']>;
  /** Its number, as an editor shows it; the headings are line 1. */
  line: Scalars['Int']['output'];
  /** What was wrong and how to correct it. For a line that was not refused: that its content was retracted, and what was done about it. Null if there is nothing to report. */
  message: Maybe<Scalars['String']['output']>;
  /** The outcome of the line. */
  outcome: ImportOutcome;
  /** The content of a refused line, as it was sent: its first 1,000 characters. The reject file has all of it. Null if the line was not refused, and after 30 days. */
  written: Maybe<Scalars['String']['output']>;
};

/** A page of lines of a file. */
export type ImportLineConnection = {
  __typename?: 'ImportLineConnection';
  /** The items on the page, each with its position. */
  edges: Array<ImportLineEdge>;
  /** The items on the page. */
  nodes: Array<ImportLine>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One import line on a page, with its position in the list. */
export type ImportLineEdge = {
  __typename?: 'ImportLineEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The import line at this position. */
  node: ImportLine;
};

/** Something in an imported document that could not be carried as it was. */
export type ImportLoss = {
  __typename?: 'ImportLoss';
  /** How often it was found. */
  count: Scalars['Int']['output'];
  /** What became of it. */
  effect: ImportLossEffect;
  /** What became of it, in plain words. */
  message: Scalars['String']['output'];
  /** The first ten places: the names and numbers that lead there in the document. */
  places: Array<Array<Scalars['String']['output']>>;
  /** The property, for example CFItems.educationLevel. */
  what: Scalars['String']['output'];
};

/** What became of something in an import. */
export type ImportLossEffect =
  /** The document does not state it, and a value was assumed. */
  | 'ASSUMED'
  /** It is carried in another form. */
  | 'CHANGED'
  /** It is not carried. */
  | 'LEFT_OUT';

/** A ready-made mapping of a file's columns, to use as it is or to copy and change. */
export type ImportMapping = {
  __typename?: 'ImportMapping';
  /** The fields, and the column that each is read from. */
  columns: Array<ImportMappingColumn>;
  /** The kind of content of its files. */
  kind: ImportKind;
  /** The mapping itself; importFile takes it, or a changed copy of it, as mapping. */
  mapping: Scalars['JSONObject']['output'];
  /** Its name, for example `esr-competences`; npm run import takes it as --mapping. */
  name: Scalars['String']['output'];
  /** The value for ready in importFile; null for the way files are read without a mapping. */
  ready: Maybe<ReadyMapping>;
  /** The system whose files it reads. */
  system: Scalars['String']['output'];
};

/** A field of a line, and the column that it is read from. */
export type ImportMappingColumn = {
  __typename?: 'ImportMappingColumn';
  /** The heading, or key, that it is read from, for example `Expiry Date`; null if it is not read from any column. */
  column: Maybe<Scalars['String']['output']>;
  /** The field, for example `startedOn`, as a refused line names it. */
  field: Scalars['String']['output'];
  /** Whether every line must have it. */
  isRequired: Scalars['Boolean']['output'];
};

/** The outcome of a line of a file. */
export type ImportOutcome =
  /** Something on record changes: a worker's name or team; a post's hours, contract kind, team, role band or end; or a credential is verified. */
  | 'CHANGED'
  /** It was not on record. */
  | 'CREATED'
  /** It cannot be recorded. */
  | 'REFUSED'
  /** It is on record already. */
  | 'SKIPPED';

/** A programme with the mapping of all its units, from a file. */
export type ImportProgrammeInput = {
  /** The fields of ProgrammeContentInput. Optional fields and lists may be left out here too. */
  document: Scalars['JSONObject']['input'];
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only to report what was found. Nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is national; otherwise it belongs to your organisation. This cannot be changed later. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result of importProgramme. */
export type ImportProgrammePayload = {
  __typename?: 'ImportProgrammePayload';
  /** The draft that was made of it; null for a dry run, or if it was refused. */
  draft: Maybe<Draft>;
  /** What prevents publication, and what needs a second look, each with its path in the document. */
  findings: Array<Finding>;
  /** Why no draft was made; empty if one was made, and for a dry run. */
  userErrors: Array<UserError>;
};

/** The refused lines as a file in the format of the original: line, code, field and reason, followed by the content of the line. Once corrected, it can be sent in unchanged. For a file of ESR it is CSV with the columns that are read: correct them in ESR. */
export type ImportRejectFile = {
  __typename?: 'ImportRejectFile';
  /** A name for it, for example `workers.csv.rejects.csv`. */
  fileName: Scalars['String']['output'];
  /** The format of the file: that of the original, and CSV for a file of ESR. */
  format: ImportFormat;
  /** How many refused lines it has, at most 5,000. */
  lines: Scalars['Int']['output'];
  /** The value for afterLine to get the next part, if more lines were refused; each part is a file of its own. Null if this is the last part. */
  nextAfterLine: Maybe<Scalars['Int']['output']>;
  /** The whole file as text, headings included; save it as it is. */
  text: Scalars['String']['output'];
};

/** The state of an import. */
export type ImportState =
  /** Somebody cancelled it. Everything recorded before that stays. */
  | 'CANCELLED'
  /** All of its lines have been processed. */
  | 'DONE'
  /** It could not continue; failure gives the reason. Everything recorded before the failure stays. */
  | 'FAILED'
  /** It waits to be recorded in the background. */
  | 'QUEUED'
  /** It is being recorded. An interrupted import of npm run import stays in this state until the same file is sent again, or the import is cancelled. */
  | 'RUNNING';

/** How many lines of a file had each outcome. */
export type ImportTally = {
  __typename?: 'ImportTally';
  /** Lines that changed something on record. */
  changed: Scalars['Int']['output'];
  /** Lines whose content was not on record. */
  created: Scalars['Int']['output'];
  /** Lines that cannot be recorded. */
  refused: Scalars['Int']['output'];
  /** Skipped lines whose content was on record and has been retracted. A file does not restore it. */
  retracted: Scalars['Int']['output'];
  /** Lines that were on record already. */
  skipped: Scalars['Int']['output'];
};

/** How many people completed a unit after one start of the course, as far as a training provider recorded it. What was retracted or revoked is not counted. */
export type IntakeCompletions = {
  __typename?: 'IntakeCompletions';
  /** The day of the first of these completions. */
  firstCompletedOn: Scalars['Date']['output'];
  /** The day of the last of them. */
  lastCompletedOn: Scalars['Date']['output'];
  /** How many completions were recorded as not passed. */
  notPassed: Scalars['Int']['output'];
  /** How many completions were passed. */
  passed: Scalars['Int']['output'];
  /** The last start of the unit on or before the day of the completions; null if none was published. Nobody records who began when, so people who take longer count for a later start. */
  startsOn: Maybe<Scalars['Date']['output']>;
  /** The unit, in its current version. */
  unit: CurriculumUnit;
};

/** What a worker says they want. */
export type Intention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** To stay where they are and deepen their practice: this is a path too. */
  | 'STAYING';

/** How many workers say that they want something, or have not said. */
export type IntentionCount = {
  __typename?: 'IntentionCount';
  /** What they say they want. */
  intention: SaidIntention;
  /** How many there are. */
  workers: PeopleCount;
};

/** What you take away. A repeated call issues a second badge, so there is no idempotency key. */
export type IssueBadgeInput = {
  /** Global id of one of your attainments. */
  attainment: Scalars['ID']['input'];
  /** Your e-mail address, if the people who get it have to see that it is yours: a hash of it goes into the document, from which people who know the address recognise it. It is not kept. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The form of the document. */
  format?: BadgeFormat;
  /** A did:key of your wallet, so that only your wallet can present it. Badges with the same one can be linked to each other. If left out, it gets a random id that nothing else has. */
  holder?: InputMaybe<Scalars['String']['input']>;
};

/** The result of issueBadge. */
export type IssueBadgePayload = {
  __typename?: 'IssueBadgePayload';
  /** What is kept of the document; null if it was refused. */
  badge: Maybe<IssuedBadge>;
  /** The document, shown here alone: JSON, a token, an SVG, or a PNG in base64; null if it was refused. */
  document: Maybe<Scalars['String']['output']>;
  /** The media type of the document; null if it was refused. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused. */
  worker: Maybe<Worker>;
};

/** What you take away. A repeated call issues a second record, so there is no idempotency key. */
export type IssueRecordInput = {
  /** Global ids of 1 to 40 of your attainments. */
  attainments: Array<Scalars['ID']['input']>;
  /** Your e-mail address, if the people who get it have to see that it is yours: a hash of it goes into the document, from which people who know the address recognise it. It is not kept. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** The form of the document. */
  format?: BadgeFormat;
  /** A did:key of your wallet, so that only your wallet can present it. Badges with the same one can be linked to each other. If left out, it gets a random id that nothing else has. */
  holder?: InputMaybe<Scalars['String']['input']>;
};

/** The result of issueRecord. */
export type IssueRecordPayload = {
  __typename?: 'IssueRecordPayload';
  /** What is kept of the document; null if it was refused. */
  badge: Maybe<IssuedBadge>;
  /** The document, shown here alone: JSON, a token, an SVG, or a PNG in base64; null if it was refused. */
  document: Maybe<Scalars['String']['output']>;
  /** The media type of the document; null if it was refused. */
  mediaType: Maybe<Scalars['String']['output']>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused. */
  worker: Maybe<Worker>;
};

/** A badge, or a record of several accepted competences, that you took away. The document itself is not kept. */
export type IssuedBadge = Node & {
  __typename?: 'IssuedBadge';
  /** The competences that it is about. */
  competences: Array<Competence>;
  /** SHA-256 of the document as it was handed over (the JSON or the token), in hexadecimal. */
  digest: Scalars['String']['output'];
  /** Global id of the issued badge: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Whether people who check it see that it is revoked: you withdrew it, or a judgement that it is about is no longer in force. */
  isRevoked: Scalars['Boolean']['output'];
  /** The instant at which it was issued. */
  issuedAt: Scalars['DateTime']['output'];
  /** Whether it is a badge or a record. */
  kind: IssuedBadgeKind;
  /** The instant at which you withdrew it; null if you have not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of badges and records taken away. */
export type IssuedBadgeConnection = {
  __typename?: 'IssuedBadgeConnection';
  /** The items on the page, each with its position. */
  edges: Array<IssuedBadgeEdge>;
  /** The items on the page. */
  nodes: Array<IssuedBadge>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One issued badge on a page, with its position in the list. */
export type IssuedBadgeEdge = {
  __typename?: 'IssuedBadgeEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The issued badge at this position. */
  node: IssuedBadge;
};

/** What was issued. */
export type IssuedBadgeKind =
  /** One accepted competence, as an Open Badge 3.0. */
  | 'BADGE'
  /** Several accepted competences, as a Comprehensive Learner Record 2.0. */
  | 'RECORD';

/** The outcome of the job evaluation of a post. */
export type JobEvaluation =
  /** No national profile matched the job, so it was evaluated locally. */
  | 'EVALUATED_LOCALLY'
  /** The job was matched to a national profile: see jobProfile. */
  | 'MATCHED';

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

/** The result of judgeClaim. */
export type JudgeClaimPayload = {
  __typename?: 'JudgeClaimPayload';
  /** The judgement after the change; null if it was refused. */
  judgement: Maybe<Judgement>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result for one item of judgeClaims. */
export type JudgeClaimsItemResult = {
  __typename?: 'JudgeClaimsItemResult';
  /** The judgement after the change; null if it was refused. */
  judgement: Maybe<Judgement>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of judgeClaims. */
export type JudgeClaimsPayload = {
  __typename?: 'JudgeClaimsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<JudgeClaimsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** What an assessor decided about a claim. */
export type Judgement = Fact & Node & {
  __typename?: 'Judgement';
  /** The worker's appeal against it; null if there is none. */
  appeal: Maybe<Appeal>;
  /** The assessor who judged; null if your organisation does not know them, for example for a judgement copied from elsewhere. */
  assessor: Maybe<Member>;
  /** The claim that was judged. */
  claim: Claim;
  /** Global id of the judgement: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The day of the judgement. */
  judgedOn: Scalars['Date']['output'];
  /** The accepted level; null if it was returned. */
  level: Maybe<Level>;
  /** Whether you may retract it with retractFact: you recorded it, or you act for HR. */
  mayRetract: Scalars['Boolean']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** Whether the claim was accepted or returned. */
  outcome: JudgementOutcome;
  /** A second assessor's check, if it was sampled; null if nobody has checked it yet. */
  qualityCheck: Maybe<QualityCheck>;
  /** Why it was returned, or a remark of the assessor. */
  reason: Maybe<Scalars['String']['output']>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The code of why it was returned; null if the assessor gave none, and if it was accepted. */
  returnReason: Maybe<ReturnReason>;
  /** The judgement that it supersedes; null for the first. */
  supersedes: Maybe<Judgement>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of judgements. */
export type JudgementConnection = {
  __typename?: 'JudgementConnection';
  /** The items on the page, each with its position. */
  edges: Array<JudgementEdge>;
  /** The items on the page. */
  nodes: Array<Judgement>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One judgement on a page, with its position in the list. */
export type JudgementEdge = {
  __typename?: 'JudgementEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The judgement at this position. */
  node: Judgement;
};

/** What an assessor decided. */
export type JudgementOutcome =
  /** The evidence shows the competence at the stated level: it is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/). */
  | 'ACCEPTED'
  /** Not yet, for the given reason. */
  | 'RETURNED';

/** A kind of endorsement that keeps competence up. */
export type KeepingEndorsement = {
  __typename?: 'KeepingEndorsement';
  /** The capacity in which somebody endorses the worker. */
  byCapacity: Capacity;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** Code of the topic within the subject, national or your organisation's own; null for a subject that has no topics. */
  subjectCode: Maybe<Scalars['String']['output']>;
};

/** A kind of endorsement that keeps competence up. A document can also be saved as a file, so it refers to other things by their codes. */
export type KeepingEndorsementContentInput = {
  /** The capacity in which somebody endorses the worker. */
  byCapacity: Capacity;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** Code of the topic within the subject, national or your organisation's own; null for a subject that has no topics. */
  subjectCode?: InputMaybe<Scalars['String']['input']>;
};

/** What keeps competence up beyond its currency: an endorsement of one of these kinds, with a CPD entry or a supervision session in the same number of months before it. */
export type KeptUpBy = {
  __typename?: 'KeptUpBy';
  /** The kinds of endorsement, one or more. */
  endorsements: Array<KeepingEndorsement>;
  /** Calendar months for which each endorsement keeps competence up. */
  months: Scalars['Int']['output'];
};

/** What keeps competence up beyond its currency: an endorsement of one of these kinds, with a CPD entry or a supervision session in the same number of months before it. A document can also be saved as a file, so it refers to other things by their codes. */
export type KeptUpByContentInput = {
  /** The kinds of endorsement, one or more. */
  endorsements: Array<KeepingEndorsementContentInput>;
  /** Calendar months for which each endorsement keeps competence up. */
  months: Scalars['Int']['input'];
};

/** A requirement that workers satisfy and would lose within the days asked about. */
export type LapseCount = {
  __typename?: 'LapseCount';
  /** The requirement that they do not meet, or would lose. */
  requirement: NamedRequirement;
  /** The route that asks for it. */
  route: ProgressionRoute;
  /** How many workers there are. */
  workers: PeopleCount;
};

/** A requirement that is satisfied and would lapse if nothing else happens. */
export type LapsingRequirement = {
  __typename?: 'LapsingRequirement';
  /** The first day on which it is no longer satisfied. */
  lapsesOn: Scalars['Date']['output'];
  /** The requirement that lapses. */
  requirement: NamedRequirement;
};

/** Why lines of a file were neither recorded nor refused. */
export type LeftOutReason =
  /** A record of an absence. It is not read. */
  | 'ABSENCE'
  /** A definition of a competence. Nothing is done with it yet. */
  | 'COMPETENCE_DEFINITION'
  /** A competence that is required, or not achieved. */
  | 'COMPETENCE_NOT_HELD'
  /** A competence that no credential type stands for. */
  | 'COMPETENCE_WITHOUT_TYPE'
  /** A record of where pay is charged. It is not read. */
  | 'COSTING'
  /** A record of a disability. It is not read. */
  | 'DISABILITY'
  /** A record of further particulars of a person or position. It is not read. */
  | 'FURTHER_PARTICULARS'
  /** A record of a location. Nothing is done with it. */
  | 'LOCATION'
  /** A record of somebody who is not on record, and does not hold a post of the table. */
  | 'NOT_RECORDED_HERE'
  /** A record of a part of the employer. Nothing is done with it. */
  | 'ORGANISATION'
  /** A row of a person for other days than the file's. */
  | 'OTHER_PERIOD'
  /** A record of another type. It is not read. */
  | 'OTHER_RECORD'
  /** A record of pay. It is not read. */
  | 'PAY'
  /** A record of a position. Nothing is done with it: the assignment names its position. */
  | 'POSITION'
  /** An assignment whose position or grade is not in the table of role bands. */
  | 'POSITION_NOT_IN_TABLE'
  /** A record of a qualification. It is not read. */
  | 'QUALIFICATION'
  /** A line that a later line of the file replaces. */
  | 'REPLACED_IN_FILE'
  /** A record of an absence for training. It is not read. */
  | 'TRAINING_ABSENCE';

/** A step of growing practice in a framework version; a higher level includes the lower ones. */
export type Level = Node & {
  __typename?: 'Level';
  /** How well founded it is. */
  basis: Basis;
  /** Code, for example INDEPENDENT. */
  code: Scalars['String']['output'];
  /** What somebody at this level shows. */
  description: Scalars['String']['output'];
  /** Global id of the level: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its position on the scale, from 1. */
  rank: Scalars['Int']['output'];
  /** Title in plain words, for example Does it independently. */
  title: Scalars['String']['output'];
};

/** What a level counts as on the other side of a drafted crosswalk. */
export type LevelMapContent = {
  __typename?: 'LevelMapContent';
  /** Code of the level that evidence was accepted at. */
  from: Scalars['String']['output'];
  /** Code of the level that it counts as. */
  to: Scalars['String']['output'];
};

/** What a level counts as on the other side of a drafted crosswalk. A document can also be saved as a file, so it refers to other things by their codes. */
export type LevelMapContentInput = {
  /** Code of the level that evidence was accepted at. */
  from: Scalars['String']['input'];
  /** Code of the level that it counts as. */
  to: Scalars['String']['input'];
};

/** A lived experience lead's review of a route or a role band before it was published. */
export type LivedExperienceReview = {
  __typename?: 'LivedExperienceReview';
  /** The lived experience lead's name, as they gave it for publication. */
  name: Scalars['String']['output'];
  /** When they reviewed it. */
  reviewedAt: Scalars['DateTime']['output'];
};

/** An organisation's local version of a national route, which applies to its own workers instead of the national version. What is PUBLISHED is a floor; everything else can be changed. */
export type LocalVersion = {
  __typename?: 'LocalVersion';
  /** Every requirement that it changes, adds or drops, with the national default that it replaces. */
  changes: Array<RouteChange>;
  /** The current national version. */
  currentNationalVersion: Maybe<Scalars['Int']['output']>;
  /** Where it falls below what is PUBLISHED in the current national version; empty if it does not. */
  findings: Array<Finding>;
  /** What the national route has changed since the version that it was checked against; empty if that version is current. */
  nationalChanges: Array<RouteChange>;
  /** The instant from which that version was in force. */
  nationalPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The national version that it was checked against. */
  nationalVersion: Scalars['Int']['output'];
  /** The organisation that published it. */
  organisation: Maybe<Organisation>;
  /** Whether there is a later national version. The local version stays in force until somebody has checked it again. */
  toBeRechecked: Scalars['Boolean']['output'];
};

/** Which type of credential a badge for an achievement is. If the achievement is mapped already, this replaces the mapping: the previous one ends. */
export type MapAchievementInput = {
  /** The id of the achievement, exactly as badges have it; at most 2,000 characters. */
  achievement: Scalars['String']['input'];
  /** Code of the credential type, for example CARE_CERTIFICATE. */
  credentialType: Scalars['String']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the statement of trust in its issuer. */
  trustedIssuer: Scalars['ID']['input'];
};

/** The result of mapAchievement. */
export type MapAchievementPayload = {
  __typename?: 'MapAchievementPayload';
  /** The mapping after the change; null if it was refused. */
  mapping: Maybe<AchievementMapping>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** What an activity of a learning system is here: a curriculum unit, a programme, a unit within a programme, or a credential type. */
export type MapActivityInput = {
  /** The id of the activity in statements of xAPI, an absolute IRI of at most 500 characters. What it was mapped to before ends. */
  activity: Scalars['String']['input'];
  /** Code of the credential type that passing it leads to, for example FIRE_SAFETY. It is issued by your organisation, and counts once somebody has verified it. */
  credentialType?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The programme in which the unit is taught. Without a unit: the activity is the whole programme, and a worker who passes it has completed its mandatory units. */
  programme?: InputMaybe<ProgrammeBy>;
  /** The unit that it teaches. */
  unit?: InputMaybe<CurriculumUnitBy>;
};

/** The result of mapActivity. */
export type MapActivityPayload = {
  __typename?: 'MapActivityPayload';
  /** The mapping after the change; null if it was refused. */
  mapping: Maybe<ActivityMapping>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Somebody who acts for an organisation: records, judges, endorses. */
export type Member = Node & {
  __typename?: 'Member';
  /** The capacities in which they act, as of their last sign-in. */
  capacities: Array<Capacity>;
  /** Opaque global id, for appointAssessor. */
  id: Scalars['ID']['output'];
  /** Their name, as the organisation knows them. */
  name: Scalars['String']['output'];
  /** The partner that they belong to, if they act here for a partner. Null for your organisation's own people. */
  partner: Maybe<Organisation>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items on the page, each with its position. */
  edges: Array<MemberEdge>;
  /** The items on the page. */
  nodes: Array<Member>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One member on a page, with its position in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The member at this position. */
  node: Member;
};

/** A smallest set of open requirements that would satisfy the whole if they were met. */
export type MissingSet = {
  __typename?: 'MissingSet';
  /** The open requirements. Each of them is needed. */
  requirements: Array<RequirementResult>;
};

/** All mutations. The person who records, judges or decides is always the caller. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Adds an organisation, so that people and programs can sign in for it: for operators. */
  addOrganisation: Maybe<AddOrganisationPayload>;
  /** Adds a kind of supervision, a credential type, a topic of endorsements or a setting of your organisation's own, under a national one. */
  addOwnKind: Maybe<AddOwnKindPayload>;
  /** Asks for a second judgement of your own evidence by somebody else. The first stays in force until then. */
  appealJudgement: Maybe<AppealJudgementPayload>;
  /** Appoints a member as an assessor, from a day on. */
  appointAssessor: Maybe<AppointAssessorPayload>;
  /** Records that you aspire to a route, wherever it starts, so that your employer can take it into account. It changes no outcome. */
  aspireTo: Maybe<AspireToPayload>;
  /** Assigns evidence to an assessor. Only they read its text and judge it. */
  assignAssessor: Maybe<AssignAssessorPayload>;
  /** Assigns several pieces of evidence to assessors. Only the assigned assessor reads the text of a piece of evidence and judges it. */
  assignAssessors: Maybe<AssignAssessorsPayload>;
  /** States whether your organisation fulfils one of its duties. */
  attestDuty: Maybe<AttestDutyPayload>;
  /** Cancels an import that is queued or running. Everything that it has recorded stays, and the rest of the file is deleted. */
  cancelImport: Maybe<CancelImportPayload>;
  /** Carries the mapping of a curriculum's units over from retired framework editions to the current ones, along the crosswalks between them, and lists what could not be carried over. Each unit becomes a draft, for its author to review and publish. */
  carryMappingOver: Maybe<CarryMappingOverPayload>;
  /** Erases the name and text of a worker who has requested it. Facts and decisions stay, under an id that identifies nobody. */
  carryOutErasure: Maybe<CarryOutErasurePayload>;
  /** Changes the details of an organisation, or reopens a closed one: for operators. */
  changeOrganisation: Maybe<ChangeOrganisationPayload>;
  /** Changes the title or the note of a kind of your organisation's own. */
  changeOwnKind: Maybe<ChangeOwnKindPayload>;
  /** Records that a post's hours, contract kind, team or assignment number change on a day. A change that is already on record is not recorded again. */
  changePost: Maybe<ChangePostPayload>;
  /** Records changes of several posts. */
  changePosts: Maybe<ChangePostsPayload>;
  /** Closes an organisation from a day on: nobody can sign in for it, and its records stay as they are. For operators. */
  closeOrganisation: Maybe<CloseOrganisationPayload>;
  /** Confirms a sampled judgement, as a second assessor. */
  confirmJudgement: Maybe<ConfirmJudgementPayload>;
  /** Confirms that one of your own supervision sessions took place. */
  confirmSupervision: Maybe<ConfirmSupervisionPayload>;
  /** Lets another organisation copy facts from your own record, until a day. A supervision session is not copied while you contest it, and the other organisation does not learn that you do. If you contest it after it was copied, contest the copy too. */
  consentToCopy: Maybe<ConsentToCopyPayload>;
  /** Says that a supervision session on your own record did not take place. It does not count until you take that back with retractFact. */
  contestSupervision: Maybe<ContestSupervisionPayload>;
  /** Copies what a worker has consented to onto their record here, each fact once and with its origin. The text of evidence is not copied, and neither is anything that refers to the other employer's own role bands and routes, or a supervision session that the worker contests. A fact of a kind of its own is copied as one of the national kind that it comes under. */
  copyFacts: Maybe<CopyFactsPayload>;
  /** Corrects a worker's number. Ids, links, cursors and the account linked to the record stay the same; an account that is not linked yet uses the new number. The former number is remembered, so that a file that still uses it does not open a second record. */
  correctNumber: Maybe<CorrectNumberPayload>;
  /** Records your decision about a worker's progression, with the advice you had. Nothing else happens: a change of role is recorded as a post. */
  decideProgression: Maybe<DecideProgressionPayload>;
  /** Declares a conflict of interest: the assessor's judgements of this worker's evidence do not count while it applies. To end it early, revoke it from a day. */
  declareConflict: Maybe<DeclareConflictPayload>;
  /** Deletes one of your notes of role drift. */
  deleteDriftNote: Maybe<DeleteDriftNotePayload>;
  /** Detaches the account that is linked to a worker's record, if it does not belong to that worker, or the worker now has another. The first account that signs in with the worker's number is then linked to the record, but not the detached one (see readmitAccount). Consents to copy that the detached account gave from the record end. */
  detachAccount: Maybe<DetachAccountPayload>;
  /** Says that your employer, or an organisation where you are placed, does not fulfil a duty. Nobody but you can read it. Others see how many people say it, as a range, once enough do. */
  disagreeWithDuty: Maybe<DisagreeWithDutyPayload>;
  /** Discards a draft; it is kept as it was. */
  discardDraft: Maybe<DiscardDraftPayload>;
  /** Drafts evidence on your own record. */
  draftEvidence: Maybe<DraftEvidencePayload>;
  /** Records that you no longer aspire to a route. */
  dropAspiration: Maybe<DropAspirationPayload>;
  /** Ends that. Statements about accounts there are not recorded from now on. */
  endAccountHome: Maybe<EndAccountHomePayload>;
  /** Ends a mapping, from now on. Credentials that were recorded by it stay. */
  endAchievementMapping: Maybe<EndAchievementMappingPayload>;
  /** Ends a mapping. Statements about its activity are not recorded from now on. */
  endActivityMapping: Maybe<EndActivityMappingPayload>;
  /** Ends a grant, from today or a later day on. Everything that was done under it stays. */
  endGrant: Maybe<EndGrantPayload>;
  /** Records the end of a post. If the post has an end, this one replaces it, unless it is the same day. */
  endPost: Maybe<EndPostPayload>;
  /** Records the ends of several posts. */
  endPosts: Maybe<EndPostsPayload>;
  /** Ends a subscription for good. Nothing more is sent, and what waits is given up. */
  endSubscription: Maybe<EndSubscriptionPayload>;
  /** Ends your organisation's trust in an issuer, from now on. What was recorded from its badges stays. */
  endTrustedIssuer: Maybe<EndTrustedIssuerPayload>;
  /** Endorses a worker, in one of your capacities. */
  giveEndorsement: Maybe<GiveEndorsementPayload>;
  /** Endorses several workers, for example HR's endorsement that no formal process is open for any member of a team. */
  giveEndorsements: Maybe<GiveEndorsementsPayload>;
  /** Lets a partner's people act in one capacity for named workers, from one day until another. */
  grantPartner: Maybe<GrantPartnerPayload>;
  /** Hands in an Open Badge on your own record, or a record of badges, or checks what it would become (dryRun). A badge becomes a verified credential if your organisation trusts its issuer and mapped its achievement to a type of credential, else a draft of evidence. */
  handInBadge: Maybe<HandInBadgePayload>;
  /** Records a file of workers, posts, completions, credentials, supervision sessions or endorsements, or of the Electronic Staff Record (ESR), or checks what would happen to its lines (dryRun). Up to 1,000 lines are recorded before the answer; a larger file is recorded in the background, and nextStep explains how to follow it. If you send the file again, it continues from where it stopped, and records nothing twice. Lines that cannot be recorded are refused, and the others are recorded. */
  importFile: Maybe<ImportFilePayload>;
  /** Reads a framework edition from a document, and reports how it differs from the current edition and what prevents publication. Unless it is a dry run, it makes a draft of it. Publishing the draft also publishes its crosswalk. */
  importFrameworkVersion: Maybe<ImportFrameworkVersionPayload>;
  /** Reads a programme with the mapping of all its units from a document, and reports what prevents publication. Unless it is a dry run, it makes a draft of it. */
  importProgramme: Maybe<ImportProgrammePayload>;
  /** Issues an Open Badge 3.0 of one competence that was accepted on your own record. It shows everybody you give it to that you are a peer support worker. The answer has the document, which is not kept. */
  issueBadge: Maybe<IssueBadgePayload>;
  /** Issues a Comprehensive Learner Record 2.0 of competences that were accepted on your own record, with a badge of each. It shows everybody you give it to that you are a peer support worker. The answer has the document, which is not kept. */
  issueRecord: Maybe<IssueRecordPayload>;
  /** Judges a claim, as an appointed assessor. */
  judgeClaim: Maybe<JudgeClaimPayload>;
  /** Judges several claims, up to 250 in one call. */
  judgeClaims: Maybe<JudgeClaimsPayload>;
  /** States that a badge for an achievement of a trusted issuer is a credential of a type. Badges that are handed in from now on become verified credentials. */
  mapAchievement: Maybe<MapAchievementPayload>;
  /** States what an activity of your organisation's learning systems is here, so that statements of xAPI about it are recorded (docs/xapi.md). What it was before ends. What was received before is not recorded by it. */
  mapActivity: Maybe<MapActivityPayload>;
  /** Notes that you were asked for something that your role is not for. Only you can read the note; lived experience leads see how many workers note such things, as a range. */
  noteDrift: Maybe<NoteDriftPayload>;
  /** Replaces a sampled judgement with a different one, as a second assessor. */
  overturnJudgement: Maybe<OverturnJudgementPayload>;
  /** Publishes a draft, if no finding prevents it and, for a route or a role band, a lived experience lead has reviewed it (reviewDraft). The version that it replaces is retired at the same instant. */
  publishDraft: Maybe<PublishDraftPayload>;
  /** Lets the accounts that were detached from a worker's record link to it again, as long as no account is linked to it. */
  readmitAccount: Maybe<ReadmitAccountPayload>;
  /** Records an adjustment: one requirement asks less of one worker, without a reason. To undo it, use retractFact or revokeFact. */
  recordAdjustment: Maybe<RecordAdjustmentPayload>;
  /** Records a completed curriculum unit. */
  recordCompletion: Maybe<RecordCompletionPayload>;
  /** Records several completed units. */
  recordCompletions: Maybe<RecordCompletionsPayload>;
  /** Records continuing professional development: a worker their own, or a supervisor or HR a worker's, which confirms it. */
  recordCpdEntry: Maybe<RecordCpdEntryPayload>;
  /** Records a credential that a worker holds. */
  recordCredential: Maybe<RecordCredentialPayload>;
  /** Records credentials of several workers, up to 250 in one call. */
  recordCredentials: Maybe<RecordCredentialsPayload>;
  /** Records that a worker was offered mandatory training, or the word of a peer supervisor or line manager. */
  recordOffer: Maybe<RecordOfferPayload>;
  /** Records what several workers were offered, for example a day of training for a whole team. */
  recordOffers: Maybe<RecordOffersPayload>;
  /** Records what your organisation states of itself in answer to requests about its peer workforce: how many it employs, the directorate of a team, the place of peer support, or the development and training of peer support workers. */
  recordOrganisationDetail: Maybe<RecordOrganisationDetailPayload>;
  /** Updates the record of posts from an extract of a personnel system, as importFile does with a file of posts: it opens, changes, ends, reopens and corrects posts. Posts that match the extract stay unchanged. */
  recordPosts: Maybe<RecordPostsPayload>;
  /** Records a supervision session. */
  recordSupervision: Maybe<RecordSupervisionPayload>;
  /** Records several supervision sessions. */
  recordSupervisions: Maybe<RecordSupervisionsPayload>;
  /** Sends events again: those that were given up, or all after a cursor of the query changes. It also wakes a subscription that is asleep, which begins with a test event. */
  redeliverEvents: Maybe<RedeliverEventsPayload>;
  /** Opens a record for somebody at your organisation. */
  registerWorker: Maybe<RegisterWorkerPayload>;
  /** Opens records for several people. */
  registerWorkers: Maybe<RegisterWorkersPayload>;
  /** Removes the record of a worker who was registered by mistake, as long as it has no facts, no account is linked to it, and nothing was granted, consented to or requested. The trail records that it was removed, and why. */
  removeWorker: Maybe<RemoveWorkerPayload>;
  /** Requests the erasure of your own record: your name and text. HR carries it out. */
  requestErasure: Maybe<RequestErasurePayload>;
  /** Retires a kind of your organisation's own, unless a current route asks for it. What was recorded of it goes on counting, and what happened until then can still be recorded. */
  retireOwnKind: Maybe<RetireOwnKindPayload>;
  /** Retires a published version without a successor, unless something current refers to it. */
  retireVersion: Maybe<RetireVersionPayload>;
  /** Retracts a fact: it does not count on any day. It stays on record, with the reason. */
  retractFact: Maybe<RetractFactPayload>;
  /** Retracts several facts: they do not count on any day. They stay on record, with the reason. */
  retractFacts: Maybe<RetractFactsPayload>;
  /** Records that you have reviewed a draft of a route or a role band as a lived experience lead. It is published with your name. If somebody saves the draft again, it has to be reviewed again. */
  reviewDraft: Maybe<ReviewDraftPayload>;
  /** Replaces a draft, provided nobody has changed it since you read it. */
  reviseEvidence: Maybe<ReviseEvidencePayload>;
  /** Revokes a fact from a day on. It stays on record, with the reason. */
  revokeFact: Maybe<RevokeFactPayload>;
  /** Revokes several facts, each from a day on. They stay on record, with the reason. */
  revokeFacts: Maybe<RevokeFactsPayload>;
  /** Gives a subscription a new secret. For 24 hours the previous one signs as well, so that its receiver can change over. */
  rotateSecret: Maybe<RotateSecretPayload>;
  /** Starts a draft of a crosswalk between two published framework versions, or replaces one. */
  saveCrosswalkDraft: Maybe<SaveCrosswalkDraftPayload>;
  /** Starts a draft of a curriculum unit, or replaces one. A provider drafts units of its own curriculum, a steward national ones. */
  saveCurriculumUnitDraft: Maybe<SaveCurriculumUnitDraftPayload>;
  /** Starts a draft of a programme with the mapping of all its units, or replaces one. Publishing it also publishes the units that it defines. */
  saveProgrammeDraft: Maybe<SaveProgrammeDraftPayload>;
  /** Starts a draft of a role band, or replaces one. */
  saveRoleBandDraft: Maybe<SaveRoleBandDraftPayload>;
  /** Starts a draft of a route, or replaces one. The draft's findings show what is wrong with it. */
  saveRouteDraft: Maybe<SaveRouteDraftPayload>;
  /** Lets a member read the text of your own evidence, for a purpose and until a day. */
  shareEvidence: Maybe<ShareEvidencePayload>;
  /** Records a post. If the same post is on record already, it is not recorded again: the result shows the existing one. */
  startPost: Maybe<StartPostPayload>;
  /** Sets which facts of other employers' records your organisation accepts. */
  stateAcceptancePolicy: Maybe<StateAcceptancePolicyPayload>;
  /** States that the accounts of a learning system are named by the numbers of your workers, so that statements about them are recorded (docs/xapi.md). */
  stateAccountHome: Maybe<StateAccountHomePayload>;
  /** Sets the policy on who may assess, and how many judgements a second assessor checks, from now on. */
  stateAssessmentPolicy: Maybe<StateAssessmentPolicyPayload>;
  /** Sets how your organisation's events are sent. */
  stateEventPolicy: Maybe<StateEventPolicyPayload>;
  /** Sets how long the text of evidence of a kind is kept. npm run retention deletes text whose time is over. */
  stateRetention: Maybe<StateRetentionPayload>;
  /** States that your organisation trusts the Open Badges of an issuer, and with which keys it signs them. */
  stateTrustedIssuer: Maybe<StateTrustedIssuerPayload>;
  /** Stops sharing evidence, now. */
  stopSharingEvidence: Maybe<StopSharingEvidencePayload>;
  /** Submits evidence for judgement. */
  submitEvidence: Maybe<SubmitEvidencePayload>;
  /** Has your organisation's events sent to an address as webhooks (docs/webhooks.md). A test event is sent first; the others follow once it was accepted. */
  subscribeToEvents: Maybe<SubscribeToEventsPayload>;
  /** Changes a worker's details, provided nobody has changed them since you read them. */
  updateWorker: Maybe<UpdateWorkerPayload>;
  /** Records that somebody has checked a credential and how. */
  verifyCredential: Maybe<VerifyCredentialPayload>;
  /** Verifies several credentials, up to 250 in one call. */
  verifyCredentials: Maybe<VerifyCredentialsPayload>;
  /** Records a waiver: a worker does not have to meet one requirement of a route. To undo it, use retractFact or revokeFact. */
  waiveRequirement: Maybe<WaiveRequirementPayload>;
  /** Withdraws a badge, or a record with all badges in it, for good: people who check it see within minutes that it is revoked. */
  withdrawBadge: Maybe<WithdrawBadgePayload>;
  /** Withdraws a consent: nothing more is copied, and facts that were copied stay. */
  withdrawConsent: Maybe<WithdrawConsentPayload>;
  /** Withdraws what you said about a duty. It is deleted. */
  withdrawDisagreement: Maybe<WithdrawDisagreementPayload>;
  /** Withdraws evidence, from today. */
  withdrawEvidence: Maybe<WithdrawEvidencePayload>;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAddOwnKindArgs = {
  input: AddOwnKindInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAppealJudgementArgs = {
  input: AppealJudgementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAppointAssessorArgs = {
  input: AppointAssessorInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAspireToArgs = {
  input: AspireToInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAssignAssessorArgs = {
  input: AssignAssessorInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAssignAssessorsArgs = {
  input: AssignAssessorsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationAttestDutyArgs = {
  input: AttestDutyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCarryMappingOverArgs = {
  input: CarryMappingOverInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCarryOutErasureArgs = {
  input: CarryOutErasureInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationChangeOwnKindArgs = {
  input: ChangeOwnKindInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationChangePostArgs = {
  input: ChangePostInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationChangePostsArgs = {
  input: ChangePostsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCloseOrganisationArgs = {
  input: CloseOrganisationInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationConfirmJudgementArgs = {
  input: ConfirmJudgementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationConfirmSupervisionArgs = {
  input: ConfirmSupervisionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationConsentToCopyArgs = {
  input: ConsentToCopyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationContestSupervisionArgs = {
  input: ContestSupervisionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCopyFactsArgs = {
  input: CopyFactsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationCorrectNumberArgs = {
  input: CorrectNumberInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDecideProgressionArgs = {
  input: DecideProgressionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDeleteDriftNoteArgs = {
  input: DeleteDriftNoteInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDetachAccountArgs = {
  input: DetachAccountInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDisagreeWithDutyArgs = {
  input: DisagreeWithDutyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDraftEvidenceArgs = {
  input: DraftEvidenceInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationDropAspirationArgs = {
  input: DropAspirationInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndAccountHomeArgs = {
  input: EndAccountHomeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndAchievementMappingArgs = {
  input: EndAchievementMappingInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndActivityMappingArgs = {
  input: EndActivityMappingInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndPostArgs = {
  input: EndPostInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndPostsArgs = {
  input: EndPostsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndSubscriptionArgs = {
  input: EndSubscriptionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationEndTrustedIssuerArgs = {
  input: EndTrustedIssuerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationGiveEndorsementArgs = {
  input: GiveEndorsementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationGiveEndorsementsArgs = {
  input: GiveEndorsementsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationGrantPartnerArgs = {
  input: GrantPartnerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationHandInBadgeArgs = {
  input: HandInBadgeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationImportFileArgs = {
  input: ImportFileInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationImportFrameworkVersionArgs = {
  input: ImportFrameworkVersionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationImportProgrammeArgs = {
  input: ImportProgrammeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationIssueBadgeArgs = {
  input: IssueBadgeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationIssueRecordArgs = {
  input: IssueRecordInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationJudgeClaimArgs = {
  input: JudgeClaimInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationJudgeClaimsArgs = {
  input: JudgeClaimsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationMapAchievementArgs = {
  input: MapAchievementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationMapActivityArgs = {
  input: MapActivityInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationNoteDriftArgs = {
  input: NoteDriftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationOverturnJudgementArgs = {
  input: OverturnJudgementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationPublishDraftArgs = {
  input: PublishDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationReadmitAccountArgs = {
  input: ReadmitAccountInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordAdjustmentArgs = {
  input: RecordAdjustmentInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordCompletionArgs = {
  input: RecordCompletionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordCompletionsArgs = {
  input: RecordCompletionsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordCpdEntryArgs = {
  input: RecordCpdEntryInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordCredentialArgs = {
  input: RecordCredentialInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordCredentialsArgs = {
  input: RecordCredentialsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordOfferArgs = {
  input: RecordOfferInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordOffersArgs = {
  input: RecordOffersInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordOrganisationDetailArgs = {
  input: RecordOrganisationDetailInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordPostsArgs = {
  input: RecordPostsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordSupervisionArgs = {
  input: RecordSupervisionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRecordSupervisionsArgs = {
  input: RecordSupervisionsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRedeliverEventsArgs = {
  input: RedeliverEventsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRegisterWorkersArgs = {
  input: RegisterWorkersInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRemoveWorkerArgs = {
  input: RemoveWorkerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRetireOwnKindArgs = {
  input: RetireOwnKindInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRetireVersionArgs = {
  input: RetireVersionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRetractFactArgs = {
  input: RetractFactInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRetractFactsArgs = {
  input: RetractFactsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationReviewDraftArgs = {
  input: ReviewDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationReviseEvidenceArgs = {
  input: ReviseEvidenceInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRevokeFactArgs = {
  input: RevokeFactInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRevokeFactsArgs = {
  input: RevokeFactsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationRotateSecretArgs = {
  input: RotateSecretInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSaveCrosswalkDraftArgs = {
  input: SaveCrosswalkDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSaveCurriculumUnitDraftArgs = {
  input: SaveCurriculumUnitDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSaveProgrammeDraftArgs = {
  input: SaveProgrammeDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSaveRoleBandDraftArgs = {
  input: SaveRoleBandDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSaveRouteDraftArgs = {
  input: SaveRouteDraftInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationShareEvidenceArgs = {
  input: ShareEvidenceInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStartPostArgs = {
  input: StartPostInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateAcceptancePolicyArgs = {
  input: StateAcceptancePolicyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateAccountHomeArgs = {
  input: StateAccountHomeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateAssessmentPolicyArgs = {
  input: StateAssessmentPolicyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateEventPolicyArgs = {
  input: StateEventPolicyInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateRetentionArgs = {
  input: StateRetentionInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStateTrustedIssuerArgs = {
  input: StateTrustedIssuerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationStopSharingEvidenceArgs = {
  input: StopSharingEvidenceInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationSubscribeToEventsArgs = {
  input: SubscribeToEventsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationUpdateWorkerArgs = {
  input: UpdateWorkerInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationVerifyCredentialArgs = {
  input: VerifyCredentialInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationVerifyCredentialsArgs = {
  input: VerifyCredentialsInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationWaiveRequirementArgs = {
  input: WaiveRequirementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationWithdrawBadgeArgs = {
  input: WithdrawBadgeInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationWithdrawDisagreementArgs = {
  input: WithdrawDisagreementInput;
};


/** All mutations. The person who records, judges or decides is always the caller. */
export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};

/** A requirement of a route, with its code and text: a single one, or a choice. */
export type NamedRequirement = {
  __typename?: 'NamedRequirement';
  /** How well founded it is: national and published, or local. A choice has the weakest basis of its parts. */
  basis: Basis;
  /** What there is to choose from; null unless some of several parts are enough. */
  choice: Maybe<RequirementChoice>;
  /** Its code within the route, for example time-in-role. */
  code: Scalars['String']['output'];
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
  /** Who can supply it; null for a choice whose parts are supplied by different people. */
  suppliedBy: Maybe<SuppliedBy>;
};


/** A requirement of a route, with its code and text: a single one, or a choice. */
export type NamedRequirementLabelArgs = {
  audience?: InputMaybe<Audience>;
};

/** The routes out of the role bands that a worker holds, each with an evaluation, and anything that is missing from the record. */
export type NextSteps = {
  __typename?: 'NextSteps';
  /** One evaluation for each route. */
  evaluations: Array<Evaluation>;
  /** What a reader has to know first, in plain words: what is missing from the record, a post that ends or has ended, a role band without a route; empty if there is nothing of that kind. */
  notices: Array<Scalars['String']['output']>;
  /** The ends on record of the posts held on the day, or of those held last if they have ended. */
  postEnds: Array<PostEnd>;
  /** Staying well in the roles held: what to renew within a year, supervision, CPD, the next pay step and what the employer owes. It is the same whatever the worker's intention and the `kinds` asked for. Empty if no post is held on the day. */
  stayingWell: Array<StayingItem>;
  /** What to do next: the plan along the nearest of these routes, which is the open one with the fewest requirements still to come. A step back is never suggested, and a way out of peer work only if you ask for `kinds`. For a worker whose intention is to stay, only routes that deepen the present role are considered, unless you ask for `kinds`; see stayingWell first. Null if none is open. */
  whatToDoNext: Maybe<Plan>;
};


/** The routes out of the role bands that a worker holds, each with an evaluation, and anything that is missing from the record. */
export type NextStepsWhatToDoNextArgs = {
  costProfile?: CostProfile;
  limits?: InputMaybe<PlanLimitsInput>;
};

/** An object that can be looked up by its global id. */
export type Node = {
  /** Opaque global id; pass it back unchanged. */
  id: Scalars['ID']['output'];
};

/** A competence that at least one side teaches. Whether the sides differ in it is not known, because nobody has stated that the record of a side is complete. */
export type NotKnownDifference = {
  __typename?: 'NotKnownDifference';
  /** The competence that is taught. */
  competence: Competence;
  /** As the first side teaches it, as far as is on record; null if nothing is. */
  one: Maybe<TaughtCompetence>;
  /** As the second side teaches it, as far as is on record; null if nothing is. */
  other: Maybe<TaughtCompetence>;
  /** What is known of it, in plain words, for people to read. */
  sentence: Scalars['String']['output'];
};

/** You note that you were asked for something that your role is not for: a kind, or a line of your role's scope. A note takes no words, and no idempotency key, whose record others could find; the same note of one day is one note. */
export type NoteDriftInput = {
  /** The day on which you were asked; today if left out. */
  askedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The kind; or give a line of the scope. */
  kind?: InputMaybe<DriftKindBy>;
  /** A line of what is out of scope of a role band that you hold on the day, exactly as it is published; or give a kind. */
  scopeLine?: InputMaybe<Scalars['String']['input']>;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of noteDrift. */
export type NoteDriftPayload = {
  __typename?: 'NoteDriftPayload';
  /** The note after the change; null if it was refused. */
  note: Maybe<DriftNote>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What the employer offered a worker: a place on mandatory training, or the word of a peer supervisor or line manager. Until it is offered, it is the employer's part of a route; from that day it is the worker's. */
export type Offer = Fact & Node & {
  __typename?: 'Offer';
  /** Who will endorse: PEER_SUPERVISOR or LINE_MANAGER; null for training. */
  capacity: Maybe<Capacity>;
  /** The day from which it is open to the worker. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the offer: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** What their word will be about; null for training. */
  subject: Maybe<EndorsementSubject>;
  /** The topic within the subject, for example 7.1; null if the subject has none. */
  subjectCode: Maybe<Scalars['String']['output']>;
  /** The credential that the training leads to; null if somebody's word was offered. */
  type: Maybe<CredentialType>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of offers. */
export type OfferConnection = {
  __typename?: 'OfferConnection';
  /** The items on the page, each with its position. */
  edges: Array<OfferEdge>;
  /** The items on the page. */
  nodes: Array<Offer>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One offer on a page, with its position in the list. */
export type OfferEdge = {
  __typename?: 'OfferEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The offer at this position. */
  node: Offer;
};

/** Training of peer support workers. */
export type OfferedTrainingInput = {
  /** Who provides the training. */
  provision: TrainingProvision;
  /** When workers take the training. */
  timing: TrainingTiming;
  /** Title of the training, in 1 to 300 characters. */
  title: Scalars['String']['input'];
};

/** An employer, a training provider or a national body. Operators of the service add, change and close them. Everyone who is signed in can list them (organisations), so that an employer can name the partner that it lets act, or a worker the employer that they move to. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** The first day on which nobody can sign in for it any more and nothing new is recorded; existing records stay. It may be in the future. Null if no closing is planned. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Short code, for example IMROC. Access tokens contain it, and so does the header Peerway-Acting-For. */
  code: Scalars['String']['output'];
  /** The organisation within which it works without being part of it; null if there is none. */
  host: Maybe<Organisation>;
  /** Global id of the organisation: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kind of organisation, for example NHS_TRUST. */
  kind: OrganisationKind;
  /** Its name, for example Northmoor Mental Health NHS Trust. */
  name: Scalars['String']['output'];
  /** Its code at the NHS Organisation Data Service, for example RX4; null if it has none, or none is on record. */
  odsCode: Maybe<Scalars['String']['output']>;
  /** The organisation that it is part of; null if there is none. */
  parent: Maybe<Organisation>;
  /** The programmes it teaches; none for an employer. */
  programmes: Array<Programme>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** How often it has been changed, from 1; give it to changeOrganisation as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** An organisation, by exactly one of the three. */
export type OrganisationBy =
  /** Its code, for example IMROC. */
  { code: Scalars['String']['input']; id?: never; odsCode?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; odsCode?: never; }
  |  /** Its code at the NHS Organisation Data Service, for example RX4. */
  { code?: never; id?: never; odsCode: Scalars['String']['input']; };

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The items on the page, each with its position. */
  edges: Array<OrganisationEdge>;
  /** The items on the page. */
  nodes: Array<Organisation>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** What your organisation records of itself so that it can answer requests about its peer workforce. It is about nobody who works there. */
export type OrganisationDetail = Fact & Node & {
  __typename?: 'OrganisationDetail';
  /** How many people the organisation employs in all; null for other kinds. */
  employed: Maybe<Scalars['Int']['output']>;
  /** The day from which it holds. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the organisation detail: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: OrganisationDetailKind;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** Who provides the training; null for other kinds. */
  provision: Maybe<TrainingProvision>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The team whose directorate it is; null for other kinds. */
  team: Maybe<Scalars['String']['output']>;
  /** When workers take the training; null for other kinds. */
  timing: Maybe<TrainingTiming>;
  /** The directorate of the team, the place of peer support in the organisation, or the title of what is offered or taught; null for EMPLOYED. */
  title: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer holds; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of details of the organisation. */
export type OrganisationDetailConnection = {
  __typename?: 'OrganisationDetailConnection';
  /** The items on the page, each with its position. */
  edges: Array<OrganisationDetailEdge>;
  /** The items on the page. */
  nodes: Array<OrganisationDetail>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One organisation detail on a page, with its position in the list. */
export type OrganisationDetailEdge = {
  __typename?: 'OrganisationDetailEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation detail at this position. */
  node: OrganisationDetail;
};

/** What an organisation records of itself to answer requests. For EMPLOYED, PEER_SUPPORT_PLACE and the TEAM_DIRECTORATE of each team, the latest that holds on a day counts; for the others, all that hold. */
export type OrganisationDetailKind =
  /** Professional development that it offers to peer support workers. */
  | 'DEVELOPMENT_OFFER'
  /** How many people it employs in all. */
  | 'EMPLOYED'
  /** Where peer support sits in the organisation. */
  | 'PEER_SUPPORT_PLACE'
  /** The directorate or service area of a team. */
  | 'TEAM_DIRECTORATE'
  /** Training of peer support workers: when they take it, and who provides it. */
  | 'TRAINING';

/** What one organisation owes its peer workers. */
export type OrganisationDuties = {
  __typename?: 'OrganisationDuties';
  /** Every duty: statements of the framework in its order, then those that the field asks for. */
  duties: Array<OwedDuty>;
  /** The organisation that owes it. */
  organisation: Organisation;
};

/** One organisation on a page, with its position in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation at this position. */
  node: Organisation;
};

/** The kind of organisation. */
export type OrganisationKind =
  /** A charity or other voluntary organisation. */
  | 'CHARITY'
  /** A national body. */
  | 'NATIONAL_BODY'
  /** An NHS trust or foundation trust. */
  | 'NHS_TRUST'
  /** A training provider. */
  | 'PROVIDER';

/** The origin of a fact that was copied from another employer's record with the worker's consent. */
export type Origin = {
  __typename?: 'Origin';
  /** The organisation on whose record it was. */
  organisation: Maybe<Organisation>;
  /** The instant at which it was recorded there. */
  recordedAt: Scalars['DateTime']['output'];
  /** The name of the person who recorded it there. */
  recordedByName: Scalars['String']['output'];
  /** How it was verified there. */
  verifiedHow: Scalars['String']['output'];
};

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

/** What a learner can do after a drafted unit, and which competence that shows. */
export type OutcomeContent = {
  __typename?: 'OutcomeContent';
  /** How well founded the outcome is; LOCAL_POLICY if left out. */
  basis: Maybe<Basis>;
  /** Code of the competence, for example 3.2. */
  competence: Scalars['String']['output'];
  /** How deeply it is taught. */
  depth: Depth;
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  edition: Maybe<Scalars['Int']['output']>;
  /** Codes of the kinds of evidence that a learner produces, for example DIRECT_OBSERVATION. */
  evidenceKinds: Array<Scalars['String']['output']>;
  /** Code of the framework whose competence it shows, for example HEE-PSW. */
  framework: Scalars['String']['output'];
  /** Code of the level at which it shows the competence, of the same edition. */
  level: Scalars['String']['output'];
  /** How well founded level and depth are; LOCAL_POLICY if left out. */
  levelBasis: Maybe<Basis>;
  /** How well founded the mapping is; LOCAL_POLICY if left out. */
  mappingBasis: Maybe<Basis>;
  /** The text of the outcome. */
  text: Scalars['String']['output'];
};

/** What a learner can do after a drafted unit, and which competence that shows. A document can also be saved as a file, so it refers to other things by their codes. */
export type OutcomeContentInput = {
  /** How well founded the outcome is; LOCAL_POLICY if left out. */
  basis?: InputMaybe<Basis>;
  /** Code of the competence, for example 3.2. */
  competence: Scalars['String']['input'];
  /** How deeply it is taught. */
  depth: Depth;
  /** The number of that framework's edition, as we count them; the current edition if left out. */
  edition?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the kinds of evidence that a learner produces, for example DIRECT_OBSERVATION. */
  evidenceKinds: Array<Scalars['String']['input']>;
  /** Code of the framework whose competence it shows, for example HEE-PSW. */
  framework: Scalars['String']['input'];
  /** Code of the level at which it shows the competence, of the same edition. */
  level: Scalars['String']['input'];
  /** How well founded level and depth are; LOCAL_POLICY if left out. */
  levelBasis?: InputMaybe<Basis>;
  /** How well founded the mapping is; LOCAL_POLICY if left out. */
  mappingBasis?: InputMaybe<Basis>;
  /** The text of the outcome. */
  text: Scalars['String']['input'];
};

/** How many workers have an outcome. */
export type OutcomeCount = {
  __typename?: 'OutcomeCount';
  /** The outcome that these workers share. */
  outcome: Outcome;
  /** How many workers there are. */
  workers: PeopleCount;
};

/** What an outcome is mapped to. */
export type OutcomeMapping = {
  __typename?: 'OutcomeMapping';
  /** Code of the competence. */
  competence: Scalars['String']['output'];
  /** Code of the level. */
  level: Scalars['String']['output'];
};

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

/** The result of overturnJudgement. */
export type OverturnJudgementPayload = {
  __typename?: 'OverturnJudgementPayload';
  /** The check after the change; null if it was refused. */
  check: Maybe<QualityCheck>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A duty, and what one organisation attests about it. */
export type OwedDuty = {
  __typename?: 'OwedDuty';
  /** The day since which it is attested; null if nothing is attested. */
  attestedOn: Maybe<Scalars['Date']['output']>;
  /** The day about which you said that it is not so; null if you have not. Nobody else can read it: it is null on other workers' records. */
  disagreedOn: Maybe<Scalars['Date']['output']>;
  /** The document that the attestation names; null if it names none. */
  document: Maybe<DutyDocument>;
  /** The duty that this is about. */
  duty: Duty;
  /** The first day on which the attestation no longer applies; null if it has no end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** What the organisation attests about it. */
  status: DutyStatus;
};

/** When a plan may count on a piece of evidence from the worker's own practice, without a unit. */
export type OwnEvidence =
  /** Wherever it costs less: the worker can do it already. */
  | 'ANYWHERE'
  /** Only units count. */
  | 'NEVER'
  /** A competence never shown at the level: only if no available unit assesses it. A competence shown before: always. */
  | 'WHERE_NOT_TAUGHT';

/** A list to which organisations add entries of their own under national ones. */
export type OwnKindList =
  /** Types of credential. */
  | 'CREDENTIAL_TYPE'
  /** Topics within the subject of an endorsement. */
  | 'ENDORSEMENT_TOPIC'
  /** Settings in which peer support work is done. */
  | 'SETTING'
  /** Kinds of supervision. */
  | 'SUPERVISION_KIND';

/** One of your own worker records, at any employer. To read it in full, act for that organisation: sign in for it, or send its code in the header Peerway-Acting-For. */
export type OwnRecord = {
  __typename?: 'OwnRecord';
  /** Whether it is the record at the organisation that they act for now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Their name, as the employer has it. */
  name: Scalars['String']['output'];
  /** The employer's number for them. */
  number: Scalars['String']['output'];
  /** The employer that keeps the record. */
  organisation: Maybe<Organisation>;
};

/** The position of a page in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item; null on an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more items follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** The capacity in which a partner's people may act. */
export type PartnerCapacity =
  /** They read the workers' records without the text of evidence, and judge evidence if their own organisation has appointed them. */
  | 'ASSESSOR'
  /** They read the workers' records without the text of evidence, record supervision and give endorsements. */
  | 'LINE_MANAGER'
  /** They read the workers' records without the text of evidence, record supervision and give endorsements. */
  | 'PEER_SUPERVISOR'
  /** They record completed units, and can read only what they recorded. */
  | 'PROVIDER';

/** An organisation's dated permission for a partner (provider, host, another employer's assessor) to act in one capacity for named workers. */
export type PartnerGrant = Node & {
  __typename?: 'PartnerGrant';
  /** The capacity in which the partner's people act. */
  capacity: Capacity;
  /** Why it was ended; null if it was not. */
  endReason: Maybe<Scalars['String']['output']>;
  /** The first day on which it no longer applies, if it was ended early; null if it was not. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** The instant at which it was given. */
  grantedAt: Scalars['DateTime']['output'];
  /** The person who granted it, by the name that the organisation knows. */
  grantedBy: Maybe<Scalars['String']['output']>;
  /** Global id of the partner grant: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The organisation whose people may act. */
  partner: Maybe<Organisation>;
  /** The first day on which it no longer applies, as it was granted; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The workers, in the order of their names. */
  workers: GrantedWorkerConnection;
};


/** An organisation's dated permission for a partner (provider, host, another employer's assessor) to act in one capacity for named workers. */
export type PartnerGrantWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grants. */
export type PartnerGrantConnection = {
  __typename?: 'PartnerGrantConnection';
  /** The items on the page, each with its position. */
  edges: Array<PartnerGrantEdge>;
  /** The items on the page. */
  nodes: Array<PartnerGrant>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One partner grant on a page, with its position in the list. */
export type PartnerGrantEdge = {
  __typename?: 'PartnerGrantEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The partner grant at this position. */
  node: PartnerGrant;
};

/** Why a unit could not be chosen. */
export type PassedOverReason =
  /** It is not taught entirely online. */
  | 'NOT_ONLINE'
  /** None of its known starts is soon enough, or there are none. */
  | 'NO_START_LEFT'
  /** None of the chosen providers is known to teach it. */
  | 'OTHER_PROVIDER'
  /** It has itself as a prerequisite, perhaps through other units. */
  | 'PREREQUISITES_CIRCULAR'
  /** It has a prerequisite that cannot be taken. */
  | 'PREREQUISITE_NOT_OFFERED'
  /** Its price is not known, so it fits no budget. */
  | 'PRICE_NOT_KNOWN'
  /** It is taught only within a programme, and a mandatory unit of that programme cannot be taken. */
  | 'PROGRAMME_NOT_OFFERED'
  /** The starts that are soon enough are full. */
  | 'STARTS_FULL'
  /** It takes more hours in a month than the limit allows. */
  | 'TOO_MANY_HOURS_A_MONTH';

/** A unit that would help but could not be chosen. */
export type PassedOverUnit = {
  __typename?: 'PassedOverUnit';
  /** Why it could not be chosen. */
  reason: PassedOverReason;
  /** The curriculum unit that this is about. */
  unit: CurriculumUnit;
};

/** The ways from the role bands that a worker holds to another role band. */
export type PathwayTo = {
  __typename?: 'PathwayTo';
  /** The chains of routes, cheapest first, at most five; chains with a plan come before chains without one. No chain visits a role band twice, or makes a detour to a role band that can be reached directly. */
  chains: Array<RouteChain>;
  /** Whether every chain that could be cheaper was considered; false if there were too many. */
  isComplete: Scalars['Boolean']['output'];
  /** Why there is no way, in plain words; empty if there is one. */
  notices: Array<Scalars['String']['output']>;
};

/** An Agenda for Change pay band. */
export type PayBand = Node & {
  __typename?: 'PayBand';
  /** Code, for example 8a. */
  code: Scalars['String']['output'];
  /** Global id of the pay band: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What it pays on a day. */
  pay: BandPay;
  /** Its position among the bands; a volunteer role has rank 0, a role above the bands 100. */
  rank: Scalars['Int']['output'];
  /** The role bands at this pay band, in the order of publication. */
  roleBands: Array<RoleBand>;
  /** Title, for example Band 8a. */
  title: Scalars['String']['output'];
  /** Its pay by year, newest year first. */
  years: Array<PayBandYear>;
};


/** An Agenda for Change pay band. */
export type PayBandPayArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** The pay of a pay band in one year. */
export type PayBandYear = {
  __typename?: 'PayBandYear';
  /** The country in which it applies, for example England. */
  country: Scalars['String']['output'];
  /** Currency of the pay points. */
  currency: Scalars['String']['output'];
  /** The first day on which it applies. */
  fromOn: Maybe<Scalars['Date']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** How well founded the least founded of its points is. */
  payBasis: Basis;
  /** The pay year, for example 2025/26. */
  payYear: Scalars['String']['output'];
  /** Its points, from entry to top: yearly pay, full time, without a high-cost-area supplement. */
  points: Array<PayPoint>;
  /** The sources of the points and the years between them. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** Years in the band before each later point; null if the source does not say. */
  stepAfterYears: Array<Maybe<Scalars['Int']['output']>>;
  /** How well founded the years between points are. */
  stepBasis: Basis;
  /** The first day on which it no longer applies. */
  untilOn: Maybe<Scalars['Date']['output']>;
};

/** Whether a role has an Agenda for Change pay band. */
export type PayBanding =
  /** Very senior pay, above Band 9. */
  | 'ABOVE_BANDS'
  /** Within the bands. */
  | 'BANDED'
  /** Unpaid, below Band 2. */
  | 'VOLUNTEER';

/** One pay point of a band in one year. */
export type PayPoint = {
  __typename?: 'PayPoint';
  /** Whole pounds a year. */
  annual: Scalars['Int']['output'];
  /** How well founded it is: read, or worked out from the year before. */
  basis: Basis;
  /** The sources in which it was published; empty if it was worked out. */
  sources: Array<Source>;
};

/** The next rise within the pay band of a post, worked out from the time in the band. It is not a move to another band, and payroll decides. */
export type PayStep = {
  __typename?: 'PayStep';
  /** The day on which it is due; null if no step is left in the band or none can be worked out. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** Whole pounds a year before the step, full time; null if they are not held for the day. */
  fromAnnual: Maybe<Scalars['Int']['output']>;
  /** The first day of the unbroken time in the band, across posts on record; null without a band. */
  inBandSinceOn: Maybe<Scalars['Date']['output']>;
  /** The pay band that it goes by: of the post, or the one to which the post's grade is mapped. Null if there is none. */
  payBand: Maybe<PayBand>;
  /** The pay year of the amounts, for example 2026/27; null if none is held for the day. */
  payYear: Maybe<Scalars['String']['output']>;
  /** The role band of the post. */
  roleBand: Maybe<RoleBand>;
  /** Whole pounds a year after the step, full time; null if they are not held for the day. */
  toAnnual: Maybe<Scalars['Int']['output']>;
};

/** A number of people, for example 12. People who may list the workers get every number. With `publishable: true`, numbers that would identify individuals are suppressed, and a range is given instead. People who may not list the workers get no numbers, so that asking twice reveals nothing about one person. */
export type PeopleCount = {
  __typename?: 'PeopleCount';
  /** The number is this or higher: `count` itself if that is shown. It is calculated only from what is shown, so it reveals nothing more. Null if there is no lower limit to show. */
  atLeast: Maybe<Scalars['Int']['output']>;
  /** The number is this or lower, calculated in the same way. Null if there is no upper limit to show. */
  atMost: Maybe<Scalars['Int']['output']>;
  /** The number; null if it is suppressed. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whether the number is suppressed. */
  suppressed: Scalars['Boolean']['output'];
  /** Why the number is suppressed; null if it is not. */
  suppressedBecause: Maybe<SuppressionReason>;
};

/** How many workers another employer places at your organisation. */
export type PlacedCount = {
  __typename?: 'PlacedCount';
  /** The employer that has them on its record. */
  employer: Organisation;
  /** How many have a post there that is worked at your organisation. Exact if the employer granted you all of them (partnerGrants), unless it is for publication; else shown as for publication. */
  workers: PeopleCount;
};

/** The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. It is not stored, nobody is scored, and a person decides. */
export type Plan = {
  __typename?: 'Plan';
  /** The cost of its units. */
  cost: PlanCost;
  /** The steps that decide the ready date, each before the next. */
  criticalPath: Array<PlanStep>;
  /** No order of the same units is ready before this day: it is the ready date if that is proven, otherwise an earlier day. */
  earliestOn: Maybe<Scalars['Date']['output']>;
  /** The worker's evaluation along the route without the plan. */
  evaluation: Evaluation;
  /** Where to begin: the first three steps that take an action, by the day on which they begin. */
  firstSteps: Array<PlanStep>;
  /** For BOUNDED: the fraction of the cost by which a plan could be cheaper at most, 0 to 1; null if it is proven. */
  gap: Maybe<Scalars['Float']['output']>;
  /** The last day on which the worker holds any post on record, if steps of the plan come after it: those depend on a further post, and the proof does not cover that there will be one. Null if none comes after it. */
  lastDayInPostOn: Maybe<Scalars['Date']['output']>;
  /** How long the plan allows for what other people do, by code. */
  leadTimes: Array<PlanLeadTime>;
  /** Why there is no plan; empty if there is one. */
  obstacles: Array<PlanObstacle>;
  /** The outcome of planning. */
  outcome: PlanOutcome;
  /** How fast the worker writes evidence in this plan, and by what. */
  pace: PlanPace;
  /** Units that would help but could not be chosen. */
  passedOver: Array<PassedOverUnit>;
  /** The difference in pay that the route may bring, at current pay. */
  pay: PlanPay;
  /** Whether it is proven that no plan with a ready date within ten years costs less. */
  proof: PlanProof;
  /** The earliest day on which the worker is ready with this plan; null if there is no plan. */
  readyOn: Maybe<Scalars['Date']['output']>;
  /** The plan as a whole in plain words: when, and what it takes; or why there is none. */
  sentence: Scalars['String']['output'];
  /** Everything to do and everything assumed: units by code, each with the judgement of its evidence, then the rest. */
  steps: Array<PlanStep>;
  /** The same steps by who acts: the worker, the employer, others. Those without a step are left out. */
  stepsByActor: Array<PlanStepGroup>;
};


/** The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. It is not stored, nobody is scored, and a person decides. */
export type PlanSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** Who acts in a step of a plan. */
export type PlanActor =
  /** The employer. */
  | 'EMPLOYER'
  /** Assessors, training providers and anyone else; and time. */
  | 'OTHERS'
  /** The worker. */
  | 'WORKER';

/** The cost of a plan's units. Unknown values are counted separately, and never as zero. */
export type PlanCost = {
  __typename?: 'PlanCost';
  /** Taught hours of the units with known hours. */
  hours: Scalars['Float']['output'];
  /** The number of units with unknown hours. */
  hoursNotKnown: Scalars['Int']['output'];
  /** Pounds sterling: the price of programmes that have one price for the whole, plus the price of the other units with a known price. */
  price: Scalars['Float']['output'];
  /** The number of units with an unknown price. */
  priceNotKnown: Scalars['Int']['output'];
  /** The number of curriculum units in the plan. */
  units: Scalars['Int']['output'];
};

/** How long a plan allows for something that other people do, or for the worker's writing. */
export type PlanLeadTime = {
  __typename?: 'PlanLeadTime';
  /** How well founded the number of days is. */
  basis: Basis;
  /** Code, for example DBS_CHECKED. */
  code: Scalars['String']['output'];
  /** How many calendar days the plan allows. */
  days: Scalars['Int']['output'];
  /** Whether it is from the organisation's own record of the last twelve months, in whole weeks, rather than a default. */
  isOwnRecord: Scalars['Boolean']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** Its sources; empty if none is published. */
  sources: Array<Source>;
  /** What takes the time. */
  title: Scalars['String']['output'];
};

/** Limits of a plan. */
export type PlanLimitsInput = {
  /** The most pounds sterling in total, 0 or more. A unit with an unknown price does not fit any budget. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** The most competences that one piece of evidence from practice can show, 1 to 8. */
  competencesAPiece?: Scalars['Int']['input'];
  /** The minimum number of days between two future supervision sessions, 1 to 366. */
  daysBetweenSessions?: Scalars['Int']['input'];
  /** The most taught hours in any calendar month, more than 0; no limit if left out. */
  hoursAMonth?: InputMaybe<Scalars['Float']['input']>;
  /** Only units that are taught entirely online. */
  onlineOnly?: Scalars['Boolean']['input'];
  /** When the plan may count on a piece of evidence from practice, without a unit. If left out: ANYWHERE for a worker who holds a post on the day, who needs no course for what they do already; WHERE_NOT_TAUGHT for anyone else. */
  ownEvidence?: InputMaybe<OwnEvidence>;
  /** How many pieces of evidence the worker can write in a month, 0.25 to 30. If left out: two for a full-time worker, and fewer for fewer hours; the plan shows the pace that it used. */
  piecesAMonth?: InputMaybe<Scalars['Float']['input']>;
  /** Only units that one of these training providers teaches, 1 to 20; any provider if left out. */
  providers?: InputMaybe<Array<OrganisationBy>>;
  /** How many seconds may be spent on proving that no plan is cheaper, 1 to 10. It usually takes a fraction of a second. */
  seconds?: Scalars['Int']['input'];
};

/** One reason why there is no plan. */
export type PlanObstacle = {
  __typename?: 'PlanObstacle';
  /** The kind of obstacle. */
  code: PlanObstacleCode;
  /** The day on which something is lost, if that is the reason. */
  lostOn: Maybe<Scalars['Date']['output']>;
  /** The requirement that stays open, in its current state; null if the obstacle concerns the whole plan. */
  requirement: Maybe<RequirementResult>;
  /** Why, in plain words. */
  sentence: Scalars['String']['output'];
};


/** One reason why there is no plan. */
export type PlanObstacleSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** Why there is no plan. */
export type PlanObstacleCode =
  /** It would take longer than ten years. */
  | 'BEYOND_TEN_YEARS'
  /** No units that would close the gaps fit the budget. */
  | 'BUDGET_TOO_SMALL'
  /** It would be lost before the rest is complete, and cannot be obtained again. */
  | 'LAPSES_BEFORE_THE_REST'
  /** It depends on a post, which no plan can guarantee. */
  | 'NEEDS_A_POST'
  /** No unit is known to assess it as required, and the plan may not count on evidence from practice. */
  | 'NO_EVIDENCE_LEFT'
  /** The time ran out before any plan was found. */
  | 'OUT_OF_TIME'
  /** With sessions so far apart, there are never enough supervision sessions within the period. */
  | 'SESSIONS_TOO_FAR_APART'
  /** A required unit cannot be taken. */
  | 'UNIT_NOT_OFFERED';

/** The outcome of planning. */
export type PlanOutcome =
  /** The worker is ready to be considered already. */
  | 'NOTHING_TO_DO'
  /** There is no plan; the obstacles explain why. */
  | 'NO_DATE'
  /** There is a plan with a ready date. */
  | 'PLANNED';

/** How fast a plan has the worker write evidence from practice. */
export type PlanPace = {
  __typename?: 'PlanPace';
  /** How well founded the default is; null if the pace was stated. */
  basis: Maybe<Basis>;
  /** Days for one piece. */
  daysAPiece: Scalars['Int']['output'];
  /** Whether the limits of the question stated the pace. */
  isStated: Scalars['Boolean']['output'];
  /** When the plan counts on evidence from practice. */
  ownEvidence: OwnEvidence;
  /** Pieces of evidence in a month. */
  piecesAMonth: Scalars['Float']['output'];
  /** The worker's whole-time equivalent on the day, from 0 to 1, all posts together; null if no post is held. */
  wholeTimeEquivalent: Maybe<Scalars['Float']['output']>;
};

/** The difference in yearly pay between the pay bands before and after the route, full time, at the pay of the day of the question. It promises nothing: a person decides, and the point at which somebody starts is agreed with the employer. */
export type PlanPay = {
  __typename?: 'PlanPay';
  /** The day whose pay this is. */
  asOf: Scalars['Date']['output'];
  /** Pounds a year from the entry point of the one band to that of the other; less than 0 if it pays less. Null if the notice says why. */
  entryDifference: Maybe<Scalars['Int']['output']>;
  /** The pay band held now; null if it is not known. */
  from: Maybe<PayBand>;
  /** The pay of the band held now. */
  fromYear: Maybe<PayBandYear>;
  /** Why there is no difference, for people to read; null if there is one. */
  notice: Maybe<Scalars['String']['output']>;
  /** The pay band of the role band that the route leads to. */
  to: Maybe<PayBand>;
  /** The pay of the band that the route leads to. */
  toYear: Maybe<PayBandYear>;
  /** Pounds a year from the top of the band held now to the entry point of the other; less than 0 if they overlap. Null if the notice says why. */
  topDifference: Maybe<Scalars['Int']['output']>;
};

/** How certain it is that no plan is cheaper. */
export type PlanProof =
  /** The time ran out before it was proven; the gap shows how much cheaper a plan could be at most. */
  | 'BOUNDED'
  /** It is proven. */
  | 'PROVEN'
  /** It is proven if the worker holds a further post: the last post on record ends before the plan is done, and no proof covers what follows. */
  | 'PROVEN_WITH_A_FURTHER_POST';

/** A step that a plan asks for or assumes: an action by somebody, or time that has to pass. None of it is recorded. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** Ids of the steps that come before it. */
  after: Array<Scalars['String']['output']>;
  /** The number of pieces of evidence or of supervision sessions; 1 for any other step. */
  amount: Scalars['Int']['output'];
  /** For evidence: the kinds that the unit produces, or that would be accepted. Empty if they are not known, and for any other step. */
  evidenceKinds: Array<EvidenceKind>;
  /** Its id within the plan, for example unit:HEE-PSW-CURRICULUM 3.2. */
  id: Scalars['String']['output'];
  /** Whether it is done only after the end of the worker's last post on record, so that it depends on a further post. */
  isAfterPostEnd: Scalars['Boolean']['output'];
  /** The kind of step. */
  kind: PlanStepKind;
  /** The earliest day on which it is done and counts. */
  landsOn: Scalars['Date']['output'];
  /** The last day on which it can be done without changing the ready date. */
  latestOn: Scalars['Date']['output'];
  /** The programme within which the unit is taken, with its mandatory units; null if the unit is taken on its own. */
  programme: Maybe<Programme>;
  /** If it renews something: the day on which that lapses. Null if there was nothing to renew. */
  renewsOn: Maybe<Scalars['Date']['output']>;
  /** The step in plain words: what is done, when, and who does it. */
  sentence: Scalars['String']['output'];
  /** The open requirements that it helps to meet, in their current state; empty for a unit that is only a prerequisite, or only part of the same programme. */
  serves: Array<RequirementResult>;
  /** Days between the two; 0 if it decides the ready date. */
  slackDays: Scalars['Int']['output'];
  /** The day on which it begins according to the plan. */
  startsOn: Scalars['Date']['output'];
  /** For evidence from practice: the units that teach the competence without assessing it as required, and where the worker could learn it first. */
  taughtIn: Array<CurriculumUnit>;
  /** The unit to take, or the unit whose evidence is judged; null for any other step. */
  unit: Maybe<CurriculumUnit>;
  /** Who has to act. */
  whoseMove: SuppliedBy;
};


/** A step that a plan asks for or assumes: an action by somebody, or time that has to pass. None of it is recorded. */
export type PlanStepSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** The steps of a plan that one of those who act takes, by the day on which they begin. */
export type PlanStepGroup = {
  __typename?: 'PlanStepGroup';
  /** Who acts in all of these steps. */
  actor: PlanActor;
  /** In plain words: how many steps, and from when to when. */
  sentence: Scalars['String']['output'];
  /** What is done or assumed, by the day on which it begins. */
  steps: Array<PlanStep>;
};


/** The steps of a plan that one of those who act takes, by the day on which they begin. */
export type PlanStepGroupSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** The kind of step. */
export type PlanStepKind =
  /** The employer attests that it fulfils a duty. */
  | 'ATTESTATION'
  /** A credential is awarded and verified. */
  | 'CREDENTIAL'
  /** Somebody endorses the worker. */
  | 'ENDORSEMENT'
  /** A piece of evidence from practice is submitted. */
  | 'EVIDENCE'
  /** An assessor accepts evidence at the level asked for. */
  | 'JUDGEMENT'
  /** Supervision sessions are held. */
  | 'SUPERVISION'
  /** A curriculum unit is taken and passed. */
  | 'UNIT'
  /** A credential that is on record is verified. */
  | 'VERIFICATION'
  /** Time passes. */
  | 'WAITING';

/** A role band held from a day on, at this employer or an earlier one. */
export type Post = Fact & Node & {
  __typename?: 'Post';
  /** The employer's own number for the assignment, for example 20417-2. It stays when the role band changes, so the previous post has the same number. */
  assignmentNumber: Maybe<Scalars['String']['output']>;
  /** Its ends and the changes to its hours, contract kind, team, assignment number, pay band, grade, setting and job evaluation, latest first. If there are several ends, the one recorded last applies. */
  changes: Array<PostChange>;
  /** The kind of contract, on the day asked about; if no day was asked about, after the latest change. */
  contractKind: ContractKind;
  /** The employer of a post held elsewhere earlier; null for this organisation. */
  employerName: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no longer held; null if it continues. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The grade in the employer's words, for example Scale 4, on the day asked about; if no day was asked about, after the latest change. */
  grade: Maybe<Scalars['String']['output']>;
  /** The organisation where the work is done, if it is not the employer. */
  host: Maybe<Organisation>;
  /** Global id of the post: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The outcome of the job evaluation of the post, on the day asked about; if no day was asked about, after the latest change. Null if it is not known. Nothing is counted or worked out from it. */
  jobEvaluation: Maybe<JobEvaluation>;
  /** The label of the national profile to which the job was matched, on the day asked about; null if it was not matched, or if the profile is not recorded. A label is not a job title, and a profile is neither a job description nor a person specification (NHS Job Evaluation Handbook, chapter 9). */
  jobProfile: Maybe<Scalars['String']['output']>;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The post's own pay band, or the one to which its grade is mapped, on the day asked about. Null if it has none of its own: it then counts at the pay band of its role band, or, if it has a grade, nobody knows at which band it counts. */
  payBand: Maybe<PayBand>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The role band held. */
  roleBand: RoleBand;
  /** The setting in which the work is done, for example perinatal services, on the day asked about; null if it is not recorded. */
  setting: Maybe<Setting>;
  /** The first day on which it is held. */
  startedOn: Scalars['Date']['output'];
  /** The team, for example Community North, on the day asked about; if no day was asked about, after the latest change. */
  team: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whole-time equivalent, 0 to 1 (0 for a bank post), on the day asked about; if no day was asked about, after the latest change. */
  wholeTimeEquivalent: Scalars['Float']['output'];
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};


/** A role band held from a day on, at this employer or an earlier one. */
export type PostChangesArgs = {
  includeUndone?: Scalars['Boolean']['input'];
};

/** The end of a post, or a change to its hours, contract kind, team, assignment number, pay band, grade, setting or job evaluation, from a day on. Each is a separate change. */
export type PostChange = Fact & Node & {
  __typename?: 'PostChange';
  /** The new number of the assignment; null for other changes. */
  assignmentNumber: Maybe<Scalars['String']['output']>;
  /** The new contract kind, for example PERMANENT; null for other changes. */
  contractKind: Maybe<ContractKind>;
  /** The first day on which the change applies, or on which the post is no longer held. */
  effectiveOn: Scalars['Date']['output'];
  /** The new grade; null if there is none from then on, and for other changes. */
  grade: Maybe<Scalars['String']['output']>;
  /** Global id of the post change: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The new outcome of its job evaluation; null if it is not known from then on, and for other changes. */
  jobEvaluation: Maybe<JobEvaluation>;
  /** The label of the new national profile; null if there is none from then on, and for other changes. */
  jobProfile: Maybe<Scalars['String']['output']>;
  /** The kind of change, for example its end or its hours. */
  kind: PostChangeKind;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The new pay band; null if it has none of its own from then on, and for other changes. */
  payBand: Maybe<PayBand>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The new setting; null if there is none from then on, and for other changes. */
  setting: Maybe<Setting>;
  /** The new team; null if there is none from then on, and for other changes. */
  team: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The new whole-time equivalent, 0 to 1; null for other changes. */
  wholeTimeEquivalent: Maybe<Scalars['Float']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** The kind of change to a post. */
export type PostChangeKind =
  /** Its assignment gets another number: see assignmentNumber. */
  | 'ASSIGNMENT'
  /** Its own pay band changes or is removed: see payBand. */
  | 'BAND'
  /** Its kind of contract changes: see contractKind. */
  | 'CONTRACT'
  /** The post is no longer held. */
  | 'END'
  /** The outcome of its job evaluation changes or is removed: see jobEvaluation. */
  | 'EVALUATION'
  /** Its grade changes or is removed: see grade. */
  | 'GRADE'
  /** Its hours change: see wholeTimeEquivalent. */
  | 'HOURS'
  /** Its national profile changes or is removed: see jobProfile. */
  | 'PROFILE'
  /** Its setting changes or is removed: see setting. */
  | 'SETTING'
  /** Its team changes or is removed: see team. */
  | 'TEAM';

/** The end of a post that bears on an answer: of a fixed term, or any other end on record. A post that another follows on the same day has not ended. */
export type PostEnd = {
  __typename?: 'PostEnd';
  /** Whether it is over on the day asked about. */
  isPast: Scalars['Boolean']['output'];
  /** The last day on which it is held, for example 2027-02-28. */
  lastDayOn: Scalars['Date']['output'];
  /** The role band of the post. */
  roleBand: Maybe<RoleBand>;
  /** One or two plain sentences: the last day in the post, and what that means for the answer. */
  sentence: Scalars['String']['output'];
};


/** The end of a post that bears on an answer: of a fixed term, or any other end on record. A post that another follows on the same day has not ended. */
export type PostEndSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** How many hold a role band, and how many of them have a post that ends. */
export type PostEndCount = {
  __typename?: 'PostEndCount';
  /** How many of them have a post at it that ends within the days asked about, with none that continues at it or follows on the same day. It is left out for publication. */
  ending: PeopleCount;
  /** The role band that this is about. */
  roleBand: RoleBand;
  /** How many hold it. */
  workers: PeopleCount;
};

/** One accepted competence as a badge shows it. */
export type PreviewedBadge = {
  __typename?: 'PreviewedBadge';
  /** The day on which it was accepted. */
  awardedOn: Scalars['Date']['output'];
  /** The competence that it shows. */
  competence: Competence;
  /** The level at which it was accepted. */
  level: Level;
  /** The first day on which it no longer counts, by the currency of its kind of evidence; null if there is none. */
  validUntilOn: Maybe<Scalars['Date']['output']>;
};

/** A provider's course, in its current version or in the one that was asked about. */
export type Programme = Node & {
  __typename?: 'Programme';
  /** The award that it leads to. */
  award: Maybe<Scalars['String']['output']>;
  /** How well founded the programme's own description is. */
  basis: Basis;
  /** Code, for example IMROC-PSW. */
  code: Scalars['String']['output'];
  /** Who stated, and when, that its units and their outcomes are all that it teaches; null if nobody has. Without the statement, what it does not seem to teach is not known. */
  completeness: Maybe<CompletenessContent>;
  /** The content, as it would be drafted: the starting point for its next version. */
  content: ProgrammeContent;
  /** What its units cover of a framework version, a role band or a route. */
  coverage: CurriculumCoverage;
  /** How it is taught. */
  delivery: Maybe<Scalars['String']['output']>;
  /** Total taught hours, if known. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Opaque global id; the same for every version of the programme. */
  id: Scalars['ID']['output'];
  /** The credential types that a learner who completes it can be awarded. */
  leadsTo: Array<CredentialType>;
  /** The most that public funding pays for one learner, in pounds sterling; null if it is not known. It is not the price. */
  maximumFunding: Maybe<Scalars['Float']['output']>;
  /** A note for readers: the list of units is often our interpretation. */
  note: Maybe<Scalars['String']['output']>;
  /** Price of the whole programme for one learner, in pounds sterling; null if it is not known. */
  price: Maybe<Scalars['Float']['output']>;
  /** The training provider that teaches it. */
  provider: Organisation;
  /** The instant from which it is current here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** How the programme is organised, reworded from the source. */
  shape: Scalars['String']['output'];
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** Title of the programme. */
  title: Scalars['String']['output'];
  /** Sum of its units' hours; null if any of them is not known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnit>;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};


/** A provider's course, in its current version or in the one that was asked about. */
export type ProgrammeCoverageArgs = {
  against: CoverageTargetBy;
  mandatoryOnly?: Scalars['Boolean']['input'];
};

/** A programme, by exactly one of the two. */
export type ProgrammeBy =
  /** Its code, for example IMROC-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The items on the page, each with its position. */
  edges: Array<ProgrammeEdge>;
  /** The items on the page. */
  nodes: Array<Programme>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** The content of a programme version as it is drafted, with the units that are new or changed. Codes name everything that it refers to. */
export type ProgrammeContent = {
  __typename?: 'ProgrammeContent';
  /** The award that it leads to. */
  award: Maybe<Scalars['String']['output']>;
  /** How well founded its description is; LOCAL_POLICY if left out. */
  basis: Maybe<Basis>;
  /** Its code, for example IMROC-PSW. */
  code: Scalars['String']['output'];
  /** The statement that the units and their outcomes are all that it teaches; leave it out if that is not so, or nobody has said so. */
  completeness: Maybe<CompletenessContent>;
  /** Units that are new or changed. Each is published together with the programme, and is listed in units too. */
  define: Array<CurriculumUnitContent>;
  /** How it is taught. */
  delivery: Maybe<Scalars['String']['output']>;
  /** Taught hours in total, more than 0, in tenths. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Codes of the credential types that a learner who completes it can be awarded, for example PEER_WORKER_APPRENTICESHIP; none if left out. */
  leadsTo: Maybe<Array<Scalars['String']['output']>>;
  /** The most that public funding pays for one learner, in pounds sterling. It is not the price. */
  maximumFunding: Maybe<Scalars['Float']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** Price of the whole programme for one learner, in pounds sterling. */
  price: Maybe<Scalars['Float']['output']>;
  /** Code of the organisation that teaches it. Your own organisation if left out; required for a national programme. */
  provider: Maybe<Scalars['String']['output']>;
  /** How the programme is organised. */
  shape: Scalars['String']['output'];
  /** Reference of the source in which it was published. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** Title of the programme. */
  title: Scalars['String']['output'];
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnitContent>;
};

/** The content of a programme version as it is drafted, with the units that are new or changed. Codes name everything that it refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type ProgrammeContentInput = {
  /** The award that it leads to. */
  award?: InputMaybe<Scalars['String']['input']>;
  /** How well founded its description is; LOCAL_POLICY if left out. */
  basis?: InputMaybe<Basis>;
  /** Its code, for example IMROC-PSW. */
  code: Scalars['String']['input'];
  /** The statement that the units and their outcomes are all that it teaches; leave it out if that is not so, or nobody has said so. */
  completeness?: InputMaybe<CompletenessContentInput>;
  /** Units that are new or changed. Each is published together with the programme, and is listed in units too. */
  define: Array<CurriculumUnitContentInput>;
  /** How it is taught. */
  delivery?: InputMaybe<Scalars['String']['input']>;
  /** Taught hours in total, more than 0, in tenths. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** Codes of the credential types that a learner who completes it can be awarded, for example PEER_WORKER_APPRENTICESHIP; none if left out. */
  leadsTo?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The most that public funding pays for one learner, in pounds sterling. It is not the price. */
  maximumFunding?: InputMaybe<Scalars['Float']['input']>;
  /** A note for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Price of the whole programme for one learner, in pounds sterling. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the organisation that teaches it. Your own organisation if left out; required for a national programme. */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** How the programme is organised. */
  shape: Scalars['String']['input'];
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** Title of the programme. */
  title: Scalars['String']['input'];
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnitContentInput>;
};

/** One programme on a page, with its position in the list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The programme at this position. */
  node: Programme;
};

/** A unit's place in a programme. */
export type ProgrammeUnit = {
  __typename?: 'ProgrammeUnit';
  /** Whether it may be taken without the rest of the programme; yes if the source does not say. */
  alone: Scalars['Boolean']['output'];
  /** How well founded it is that the programme teaches it. */
  basis: Basis;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['output'];
  /** Its position, from 1. */
  position: Scalars['Int']['output'];
  /** The unit in its current version; for an earlier version of a programme, in the version that it was published with. */
  unit: CurriculumUnit;
};

/** A unit's place in a drafted programme. */
export type ProgrammeUnitContent = {
  __typename?: 'ProgrammeUnitContent';
  /** Whether it may be taken without the rest of the programme; yes if left out. */
  alone: Maybe<Scalars['Boolean']['output']>;
  /** How well founded it is that the programme teaches it; LOCAL_POLICY if left out. */
  basis: Maybe<Basis>;
  /** Code of the curriculum. Your own organisation's curriculum if left out. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['output'];
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['output'];
};

/** A unit's place in a drafted programme. A document can also be saved as a file, so it refers to other things by their codes. */
export type ProgrammeUnitContentInput = {
  /** Whether it may be taken without the rest of the programme; yes if left out. */
  alone?: InputMaybe<Scalars['Boolean']['input']>;
  /** How well founded it is that the programme teaches it; LOCAL_POLICY if left out. */
  basis?: InputMaybe<Basis>;
  /** Code of the curriculum. Your own organisation's curriculum if left out. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['input'];
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['input'];
};

/** A version of a programme. */
export type ProgrammeVersionInput = {
  /** The programme that has the version. */
  programme: ProgrammeBy;
  /** Its version, from 1. A retired version has its units as they were published with it. */
  version: Scalars['Int']['input'];
};

/** How far along the worker is, with the employer's part counted separately. It is never a score of a person. */
export type Progress = {
  __typename?: 'Progress';
  /** The part that is the employer's responsibility. */
  employer: RequirementShare;
  /** The part that is not the employer's responsibility. */
  own: RequirementShare;
};

/** A worker's step up to a higher band than they had ever held before. */
export type Progression = {
  __typename?: 'Progression';
  /** The highest role band held before. */
  from: Maybe<RoleBand>;
  /** The day on which the new role band was first held. */
  progressedOn: Scalars['Date']['output'];
  /** The role band held since then. */
  to: Maybe<RoleBand>;
  /** The worker that this is about. */
  worker: Maybe<Worker>;
};

/** A page of steps up. */
export type ProgressionConnection = {
  __typename?: 'ProgressionConnection';
  /** The items on the page, each with its position. */
  edges: Array<ProgressionEdge>;
  /** The items on the page. */
  nodes: Array<Progression>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One progression on a page, with its position in the list. */
export type ProgressionEdge = {
  __typename?: 'ProgressionEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The progression at this position. */
  node: Progression;
};

/** A step from one or more role bands to another, or a deepening within one, in its current version. */
export type ProgressionRoute = Node & {
  __typename?: 'ProgressionRoute';
  /** How well founded the step itself is. */
  basis: Basis;
  /** Code, for example R03. */
  code: Scalars['String']['output'];
  /** What else it asks for. Nobody evaluates this, and no fact is recorded about it. */
  conditions: Array<RouteCondition>;
  /** The content, as it would be drafted: the starting point for the draft of a new version. */
  content: RouteContent;
  /** The role bands it starts from, each with how well that is founded. */
  from: Array<ProgressionRouteFrom>;
  /** Opaque global id; the same for every version of the route. */
  id: Scalars['ID']['output'];
  /** The direction of the step. */
  kind: RouteKind;
  /** The review by a lived experience lead with which this version was published; null for a version that came with the service's own data, which nobody has reviewed in this way. */
  livedExperienceReview: Maybe<LivedExperienceReview>;
  /** What your organisation has changed of a national route; null if the national version applies. */
  localVersion: Maybe<LocalVersion>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The organisation that the route belongs to; null for a national route and for its local versions. */
  owner: Maybe<Organisation>;
  /** The instant from which it is current. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its requirements: the root of the tree. */
  requirement: Requirement;
  /** The instant at which it was retired. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources in which the step was published. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** A summary of the step. */
  summary: Scalars['String']['output'];
  /** Title of the progression route. */
  title: Scalars['String']['output'];
  /** The role band it leads to. */
  to: RoleBand;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};

/** A progression route, by exactly one of the two. */
export type ProgressionRouteBy =
  /** Its code, for example R03. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of progression routes. */
export type ProgressionRouteConnection = {
  __typename?: 'ProgressionRouteConnection';
  /** The items on the page, each with its position. */
  edges: Array<ProgressionRouteEdge>;
  /** The items on the page. */
  nodes: Array<ProgressionRoute>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One progression route on a page, with its position in the list. */
export type ProgressionRouteEdge = {
  __typename?: 'ProgressionRouteEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The progression route at this position. */
  node: ProgressionRoute;
};

/** A role band that a route starts from. */
export type ProgressionRouteFrom = {
  __typename?: 'ProgressionRouteFrom';
  /** How well founded it is that the route starts here. */
  basis: Basis;
  /** The role band that this is about. */
  roleBand: RoleBand;
  /** The route's title for people who start here, for example Carer peer support worker to senior peer support worker. */
  title: Scalars['String']['output'];
};

/** What a badge may show of a framework, as its issuer aligned it. */
export type ProposedClaim = {
  __typename?: 'ProposedClaim';
  /** How the badge names the competence. */
  by: AlignedBy;
  /** The competence that is proposed. */
  competence: Competence;
  /** The level that the badge names; if it names none, the lowest of the framework. */
  level: Level;
};

/** A draft to publish. */
export type PublishDraftInput = {
  /** Global id of the draft. */
  draft: Scalars['ID']['input'];
  /** The version that you last read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The result of publishDraft. */
export type PublishDraftPayload = {
  __typename?: 'PublishDraftPayload';
  /** The draft after the change, with what was published from it; null if it was refused. */
  draft: Maybe<Draft>;
  /** Everything that was found: what prevents publication, or the warnings about what was published. */
  findings: Array<Finding>;
  /** What was wrong and how to correct it; empty if it was published. */
  userErrors: Array<UserError>;
};

/** A second assessor's check of a sampled judgement. */
export type QualityCheck = Fact & Node & {
  __typename?: 'QualityCheck';
  /** The day of the check. */
  checkedOn: Scalars['Date']['output'];
  /** The second assessor, who checked it; null if your organisation does not know them. */
  checker: Maybe<Member>;
  /** Global id of the quality check: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The judgement that was checked. */
  judgement: Maybe<Judgement>;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The judgement that replaced it; null if it was confirmed. */
  overturnedBy: Maybe<Judgement>;
  /** Why it was overturned, or a remark. */
  reason: Maybe<Scalars['String']['output']>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** What the second assessor decided. */
  verdict: QualityVerdict;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

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

/** An amount and its unit. */
export type Quantity = {
  __typename?: 'Quantity';
  /** The number, in the unit given. */
  amount: Scalars['Int']['output'];
  /** The unit of the amount, for example DAYS. */
  unit: QuantityUnit;
};

/** The unit of a quantity. */
export type QuantityUnit =
  /** Different assessors. */
  | 'ASSESSORS'
  /** Statements of the employer. */
  | 'ATTESTATIONS'
  /** Credentials. */
  | 'CREDENTIALS'
  /** Days in role. */
  | 'DAYS'
  /** Endorsements. */
  | 'ENDORSEMENTS'
  /** Accepted pieces of evidence. */
  | 'EVIDENCE_ITEMS'
  /** Different kinds of evidence. */
  | 'EVIDENCE_KINDS'
  /** Posts. */
  | 'POSTS'
  /** Parts of a group. */
  | 'REQUIREMENTS'
  /** Supervision sessions. */
  | 'SESSIONS'
  /** Curriculum units. */
  | 'UNITS';

/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type Query = {
  __typename?: 'Query';
  /** Your organisation's policy on facts from other employers' records; null before the first statement, when nothing counts. */
  acceptancePolicy: Maybe<AcceptancePolicy>;
  /** The learning systems whose accounts are named by the numbers of your workers, latest first, including ended ones. */
  accountHomes: Maybe<AccountHomeConnection>;
  /** What activities of learning systems are at your organisation, latest first, including ended mappings. */
  activityMappings: Maybe<ActivityMappingConnection>;
  /** Appeals against judgements at your organisation, latest first. */
  appeals: Maybe<AppealConnection>;
  /** Your organisation's policy on who assesses and how many judgements are checked; null before the first statement. */
  assessmentPolicy: Maybe<AssessmentPolicy>;
  /** Present, past and future appointments to judge evidence at your organisation, newest first. */
  assessorAppointments: Maybe<AssessorAppointmentConnection>;
  /** Your organisation's statements about its duties, newest first. */
  attestations: Maybe<AttestationConnection>;
  /** What a badge (one attainment) or a record (several) would show to everybody you give it to. Show it before you call issueBadge or issueRecord. */
  badgePreview: Maybe<BadgePreview>;
  /** All role bands and the steps between them. */
  careerMap: CareerMap;
  /** Changes at your organisation, in the order in which they were committed: workers, posts, facts recorded or undone, and readiness outcomes, as far as you may read them (docs/changes.md). */
  changes: Maybe<ChangeConnection>;
  /** What would prevent publication of a crosswalk; nothing is saved. */
  checkCrosswalkDraft: Maybe<Array<Finding>>;
  /** What would prevent publication of a curriculum unit; nothing is saved. */
  checkCurriculumUnitDraft: Maybe<Array<Finding>>;
  /** What would prevent publication of a programme with the units that it defines; nothing is saved. */
  checkProgrammeDraft: Maybe<Array<Finding>>;
  /** What would prevent publication of a role band; nothing is saved. */
  checkRoleBandDraft: Maybe<Array<Finding>>;
  /** What would prevent publication of a route, and what needs a second look; nothing is saved. */
  checkRouteDraft: Maybe<Array<Finding>>;
  /** How one edition of a framework differs from another: what was added, removed, recoded, moved, given another kind or reworded, each marked as breaking, to be looked at, or harmless. */
  compareFrameworkVersions: Maybe<FrameworkComparison>;
  /** How two programmes, two versions of one, or any two sets of units differ: what each teaches that the other does not, with levels, depths and hours. */
  compareProgrammes: Maybe<CurriculumComparison>;
  /** One competence; null if there is none. */
  competence: Maybe<Competence>;
  /** The competences of a framework version, in its order. */
  competences: Maybe<CompetenceConnection>;
  /** Workers' consents for your organisation to copy facts from other employers' records, latest first. */
  consentsReceived: Maybe<ReceivedConsentConnection>;
  /** What units cover of a framework version, a role band or a route, how deeply, and what is never taught, not assessed, below the required level, or not known. Published reference data: anyone may ask. */
  coverage: Maybe<CurriculumCoverage>;
  /** One type of credential; null if there is none. */
  credentialType: Maybe<CredentialType>;
  /** The kinds of credential that requirements refer to. */
  credentialTypes: Array<CredentialType>;
  /** One crosswalk between two framework versions; null if there is none. */
  crosswalk: Maybe<Crosswalk>;
  /** The crosswalks between framework versions, newest version of each first: which evidence of one framework counts towards another. */
  crosswalks: Maybe<CrosswalkConnection>;
  /** Every published curriculum, national and of organisations. */
  curricula: Array<Curriculum>;
  /** One curriculum unit; null if there is none. */
  curriculumUnit: Maybe<CurriculumUnit>;
  /** Curriculum units, in the order of their curriculum. */
  curriculumUnits: Maybe<CurriculumUnitConnection>;
  /** One draft; null if there is none, or you may not write it. */
  draft: Maybe<Draft>;
  /** The drafts that you may write or review: your organisation's and, at a national body, national ones; by code. */
  drafts: Maybe<DraftConnection>;
  /** One kind of role drift; null if there is none. */
  driftKind: Maybe<DriftKind>;
  /** The kinds of what workers are asked for although their role is not for it. */
  driftKinds: Array<DriftKind>;
  /** Your own notes of role drift, latest first. Nobody else can read them. */
  driftNotes: Maybe<DriftNoteConnection>;
  /** What organisations owe their peer workers: the statements of the framework's organisational competences, then the duties that the field asks for. */
  duties: Array<Duty>;
  /** One duty of organisations; null if there is none. */
  duty: Maybe<Duty>;
  /** How many workers say of each duty that your organisation does not fulfil it, as a range. */
  dutyDisagreements: Maybe<DutyDisagreements>;
  /** One topic that an endorsement can be about; null if there is none. */
  endorsementTopic: Maybe<EndorsementTopic>;
  /** The topics of endorsements within their subjects. */
  endorsementTopics: Array<EndorsementTopic>;
  /** Workers who have requested the erasure of their record and are waiting for it, longest waiting first. */
  erasureRequests: Maybe<WorkerConnection>;
  /** Your organisation's policy on sending events; null before the first statement, when nothing is held back. */
  eventPolicy: Maybe<EventPolicy>;
  /** One kind of evidence; null if there is none. */
  evidenceKind: Maybe<EvidenceKind>;
  /** The kinds of evidence from practice. */
  evidenceKinds: Array<EvidenceKind>;
  /** Submitted evidence at your organisation that needs an assessor, longest waiting first: it is not assigned to anybody, or its assessor can no longer judge it. */
  evidenceToAssign: Maybe<EvidenceConnection>;
  /** Evidence that is assigned to you and waits for your judgement, longest waiting first, including second judgements after an appeal. */
  evidenceToJudge: Maybe<EvidenceConnection>;
  /** Your whole record at your employer, in one document (docs/export.md); null if you have no record there. */
  exportRecord: Maybe<Scalars['JSON']['output']>;
  /** One framework; null if there is none. */
  framework: Maybe<Framework>;
  /** Every published competence framework. */
  frameworks: Array<Framework>;
  /** Grants of other organisations to yours, latest first, including ended ones. To use a grant, send the code of the organisation that granted it in the HTTP header Peerway-Acting-For with each request: the query viewer lists the organisations for which that is possible today (mayActFor). */
  grantsReceived: Maybe<ReceivedGrantConnection>;
  /** An imported file and its progress; null if there is none, or if you may not record its kind of content. */
  import: Maybe<Import>;
  /** Ready-made mappings of a file's columns: for each kind of file the headings that it has without a mapping, and mappings for other systems' files. To change one, copy its mapping into ImportFileInput.mapping. Null for people who may not send files. */
  importMappings: Maybe<Array<ImportMapping>>;
  /** The files that were sent in for your organisation, latest first, of the kinds that you may record. */
  imports: Maybe<ImportConnection>;
  /** The badges and records that you took away, latest first. Nobody else can list them. */
  issuedBadges: Maybe<IssuedBadgeConnection>;
  /** Your own record, at your organisation; null if you have none. */
  me: Maybe<Worker>;
  /** The people who act for your organisation, by name: for HR, lived experience leads and line managers. */
  members: Maybe<MemberConnection>;
  /** The judgements that you made at your organisation, newest first, including those that were superseded or undone since: claim.judgement is the current one. */
  myJudgements: Maybe<JudgementConnection>;
  /** An object by its global id; null if there is none. */
  node: Maybe<Node>;
  /** Several objects by their global ids, in the order of the ids; null for an id that is not found. */
  nodes: Array<Maybe<Node>>;
  /** One organisation, open or closed: for everybody who is signed in. Null if there is none. */
  organisation: Maybe<Organisation>;
  /** What your organisation records of itself to answer requests about its peer workforce, newest first. */
  organisationDetails: Maybe<OrganisationDetailConnection>;
  /** What your organisation owes its peer workers, and what it attests about each duty. */
  organisationDuties: Maybe<OrganisationDuties>;
  /** The organisations on record, by code, including closed ones: for everybody who is signed in. It does not include who works there or what is recorded. */
  organisations: Maybe<OrganisationConnection>;
  /** Your organisation's grants to partners, latest first, including ended ones. */
  partnerGrants: Maybe<PartnerGrantConnection>;
  /** The Agenda for Change pay bands, lowest first. */
  payBands: Array<PayBand>;
  /** One programme; null if there is none. */
  programme: Maybe<Programme>;
  /** The known programmes of all providers, by code. */
  programmes: Maybe<ProgrammeConnection>;
  /** One progression route; null if there is none. */
  progressionRoute: Maybe<ProgressionRoute>;
  /** The progression routes, in the order of publication. */
  progressionRoutes: Maybe<ProgressionRouteConnection>;
  /** The known training providers. */
  providers: Array<Organisation>;
  /** Accepted claims that were sampled for a second assessor, longest waiting first. */
  qualitySample: Maybe<SampledJudgementConnection>;
  /** Completions of a programme by unit and by the start of the course, latest starts first. Training providers and programs count only what they recorded themselves, HR all that your organisation's training providers and their programs recorded. What HR or a partner recorded is never counted. An empty list if there is nothing to count; null if you may not ask. */
  recordedCompletions: Maybe<Array<IntakeCompletions>>;
  /** How long your organisation keeps the text of evidence, by kind. Kinds not listed are kept indefinitely. */
  retentionRules: Maybe<Array<RetentionRule>>;
  /** One role band; null if there is none. */
  roleBand: Maybe<RoleBand>;
  /** The role bands, in the order of publication. */
  roleBands: Maybe<RoleBandConnection>;
  /** How many workers noted each kind of role drift, as a range, and by team if that singles nobody out. */
  roleDrift: Maybe<RoleDrift>;
  /** One setting in which peer support work is done; null if there is none. */
  setting: Maybe<Setting>;
  /** The settings in which peer support work is done: the national ones, then those of your organisation's own. */
  settings: Array<Setting>;
  /** The evidence that workers share with you today, latest share first. */
  sharedWithMe: Maybe<EvidenceShareConnection>;
  /** What would change for your organisation's workers if a drafted route were published: who would become eligible, who would stop being eligible, and which requirements are most often not met. People who may not list the workers see what the draft adds or changes, but no numbers. */
  simulateRoute: Maybe<RouteSimulation>;
  /** One source; null if there is none. */
  source: Maybe<Source>;
  /** The publications from which the reference data comes, by their short names. */
  sources: Maybe<SourceConnection>;
  /** The statements that learning systems sent for your organisation, latest first, and what became of each. Statements that led to nothing are kept for 30 days. */
  statementsReceived: Maybe<ReceivedStatementConnection>;
  /** Your organisation's subscriptions to events, latest first, including ended ones. */
  subscriptions: Maybe<EventSubscriptionConnection>;
  /** One kind of supervision; null if there is none. */
  supervisionKind: Maybe<SupervisionKind>;
  /** The kinds of supervision. */
  supervisionKinds: Array<SupervisionKind>;
  /** The teams of your organisation, by name, for people who may list its workers. */
  teams: Maybe<TeamConnection>;
  /** Everything that was done at your organisation, latest first: for auditors. */
  trail: Maybe<TrailEntryConnection>;
  /** The issuers whose Open Badges your organisation trusts, latest statement first, including ended ones. */
  trustedIssuers: Maybe<TrustedIssuerConnection>;
  /** The account that is signed in and what it may do: the account of the access token, the organisation that it acts for, its capacities or scopes, its own worker record, the other organisations for which it may act, and when the token expires. */
  viewer: Maybe<Viewer>;
  /** Which unit helps most: for your organisation's workers who could take a route, the curriculum units ranked by how many people they would bring nearer and how many they would make ready together with what these people already have. People who may not list the workers see no numbers, only which units would help a person with nothing on record yet. */
  whichUnitHelpsMost: Maybe<HelpfulUnits>;
  /** One worker; null if there is none, or if you may not see them. */
  worker: Maybe<Worker>;
  /** The workers of your organisation. If you give several filters, a worker must match all of them. Filters on the days of posts are for people who may read posts. */
  workers: Maybe<WorkerConnection>;
  /** A question about everybody who works for your organisation: who is ready for what, how many, what is missing, what lapses. The answer for today is stored; another day is calculated, for up to 1,000 workers. */
  workforce: Maybe<Workforce>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAcceptancePolicyArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAccountHomesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryActivityMappingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: Scalars['Boolean']['input'];
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAssessmentPolicyArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAssessorAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryBadgePreviewArgs = {
  attainments: Array<Scalars['ID']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCheckCrosswalkDraftArgs = {
  crosswalk: CrosswalkContentInput;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCheckCurriculumUnitDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  unit: CurriculumUnitContentInput;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCheckProgrammeDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  programme: ProgrammeContentInput;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCheckRoleBandDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  roleBand: RoleBandContentInput;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCheckRouteDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  route: RouteContentInput;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCompareFrameworkVersionsArgs = {
  from: FrameworkVersionBy;
  to: FrameworkVersionBy;
  weights?: InputMaybe<Array<ChangeWeight>>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCompareProgrammesArgs = {
  mandatoryOnly?: Scalars['Boolean']['input'];
  one: UnitSetBy;
  other: UnitSetBy;
  within?: InputMaybe<FrameworkVersionBy>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCompetenceArgs = {
  by: CompetenceBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<DomainBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  framework?: InputMaybe<FrameworkVersionBy>;
  kind?: InputMaybe<CompetenceKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryConsentsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCoverageArgs = {
  against: CoverageTargetBy;
  mandatoryOnly?: Scalars['Boolean']['input'];
  of: UnitSetBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCredentialTypeArgs = {
  by: CredentialTypeBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCrosswalkArgs = {
  by: CrosswalkBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCrosswalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<FrameworkVersionBy>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: VersionStatus;
  to?: InputMaybe<FrameworkVersionBy>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCurriculumUnitArgs = {
  by: CurriculumUnitBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryCurriculumUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  covers?: InputMaybe<CompetenceBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DraftKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DraftStatus>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryDriftKindArgs = {
  by: DriftKindBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryDriftNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryDutyArgs = {
  by: DutyBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryEndorsementTopicArgs = {
  by: EndorsementTopicBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryErasureRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryEvidenceKindArgs = {
  by: EvidenceKindBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryEvidenceToAssignArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryEvidenceToJudgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryFrameworkArgs = {
  by: FrameworkBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryImportMappingsArgs = {
  kind?: InputMaybe<ImportKind>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ImportKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ImportState>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryIssuedBadgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryMyJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryOrganisationArgs = {
  by: OrganisationBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryOrganisationDetailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryOrganisationDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganisationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryPartnerGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryProgrammeArgs = {
  by: ProgrammeBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryProgressionRouteArgs = {
  by: ProgressionRouteBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryProgressionRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<RoleBandBy>;
  kinds?: InputMaybe<Array<RouteKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<RoleBandBy>;
  toBeRechecked?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryQualitySampleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryRecordedCompletionsArgs = {
  programme: ProgrammeBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryRoleBandArgs = {
  by: RoleBandBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryRoleBandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  family?: InputMaybe<RoleFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  payBand?: InputMaybe<Scalars['String']['input']>;
  title?: InputMaybe<Scalars['String']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySettingArgs = {
  by: SettingBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySharedWithMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySimulateRouteArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  draft: Scalars['ID']['input'];
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryStatementsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  outcome?: InputMaybe<StatementOutcome>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySubscriptionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QuerySupervisionKindArgs = {
  by: SupervisionKindBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  employment?: InputMaybe<Array<EmploymentStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryTrustedIssuersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryWhichUnitHelpsMostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limits?: InputMaybe<PlanLimitsInput>;
  route: ProgressionRouteBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryWorkerArgs = {
  by: WorkerBy;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  employment?: InputMaybe<Array<EmploymentStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intention?: InputMaybe<SaidIntention>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  leftBetween?: InputMaybe<DaysInput>;
  name?: InputMaybe<Scalars['String']['input']>;
  number?: InputMaybe<Scalars['String']['input']>;
  order?: SortOrder;
  postEndsBetween?: InputMaybe<DaysInput>;
  postEndsWithin?: InputMaybe<Scalars['Int']['input']>;
  roleBand?: InputMaybe<RoleBandBy>;
  sortBy?: WorkerSort;
  startedBetween?: InputMaybe<DaysInput>;
  team?: InputMaybe<Scalars['String']['input']>;
  updatedSince?: InputMaybe<Scalars['DateTime']['input']>;
};


/** All queries. Anyone can read the published reference data; records of people can be read within your own organisation. */
export type QueryWorkforceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  publishable?: Scalars['Boolean']['input'];
  purpose: Scalars['String']['input'];
};

/** Whether a worker is ready to be considered along a route, in brief; Worker.eligibility explains it. It is advice: a person decides. A worker has one along each route, with its own id: node returns it as of today, so a client that also asks about other days must keep them apart. */
export type Readiness = Node & {
  __typename?: 'Readiness';
  /** Whether the worker has said that they aspire to the route. */
  aspired: Scalars['Boolean']['output'];
  /** Whether this is up to date; false if a recent change is still being processed. */
  current: Scalars['Boolean']['output'];
  /** From when the worker is eligible if nothing else happens; null if that is never. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** The role band held from which the route starts; null for a route that the worker only aspires to. */
  from: Maybe<RoleBand>;
  /** Global id of the readiness: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The day on which eligibility would be lost if nothing else happens; null if that is never the case. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** The requirements that are satisfied and would lapse within about a year, soonest first. */
  lapsing: Array<LapsingRequirement>;
  /** What is not met, in the order of the route. A choice is one requirement, with its parts. Empty if the worker is eligible. */
  open: Array<NamedRequirement>;
  /** The outcome. Eligible means MET or WAIVED. */
  outcome: Outcome;
  /** The worker's own part: the outcome if the employer had done everything that it owes. */
  ownPart: Outcome;
  /** How far along the worker is, with the employer's part counted separately. */
  progress: Progress;
  /** The progression route that this is about. */
  route: ProgressionRoute;
  /** The day since which the worker has been eligible; null if they are not. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** The route's title for people who start from the role band that the worker holds. */
  title: Scalars['String']['output'];
  /** The worker that this is about. */
  worker: Maybe<Worker>;
};

/** A page of workers with a route each. */
export type ReadinessConnection = {
  __typename?: 'ReadinessConnection';
  /** The items on the page, each with its position. */
  edges: Array<ReadinessEdge>;
  /** The items on the page. */
  nodes: Array<Readiness>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One readiness on a page, with its position in the list. */
export type ReadinessEdge = {
  __typename?: 'ReadinessEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The readiness at this position. */
  node: Readiness;
};

/** The order of the list. */
export type ReadinessSort =
  /** Workers who have been eligible longest first, then by the day on which they will be; workers who will never be eligible if nothing else happens come last. */
  | 'ELIGIBLE_FROM'
  /** By the day on which they would stop being eligible; workers who would not come last. */
  | 'LAPSES_ON'
  /** By name. */
  | 'NAME';

/** Lets the accounts that were detached from a worker's record link to it again. */
export type ReadmitAccountInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. It is kept in the trail, and the worker can read it. */
  reason: Scalars['String']['input'];
  /** The worker, who must not be you. */
  worker: WorkerBy;
};

/** The result of readmitAccount. */
export type ReadmitAccountPayload = {
  __typename?: 'ReadmitAccountPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Ready-made mappings of a file's columns. importMappings shows each of them. */
export type ReadyMapping =
  /** The competence export of the Electronic Staff Record. */
  | 'ESR_COMPETENCES'
  /** Moodle's report of course completion, in English. The course teaches the unit that the input names. */
  | 'MOODLE_COURSE_COMPLETION';

/** A worker's consent as the receiving organisation sees it. To copy what it covers, pass its id to copyFacts. */
export type ReceivedConsent = Node & {
  __typename?: 'ReceivedConsent';
  /** How many facts have been copied under it. */
  copied: Scalars['Int']['output'];
  /** The facts copied under it onto the record here, latest first; null if you may not read records. */
  facts: Maybe<FactConnection>;
  /** The organisation whose record has the facts. */
  from: Maybe<Organisation>;
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Opaque global id, for copyFacts. */
  id: Scalars['ID']['output'];
  /** The kinds of facts that may be copied. */
  kinds: Array<CopiedKind>;
  /** The first day on which nothing more may be copied. */
  untilOn: Scalars['Date']['output'];
  /** When it was withdrawn; null if it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** The same person's record here; null if they have not signed in to one here. */
  worker: Maybe<Worker>;
};


/** A worker's consent as the receiving organisation sees it. To copy what it covers, pass its id to copyFacts. */
export type ReceivedConsentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of consents received. */
export type ReceivedConsentConnection = {
  __typename?: 'ReceivedConsentConnection';
  /** The items on the page, each with its position. */
  edges: Array<ReceivedConsentEdge>;
  /** The items on the page. */
  nodes: Array<ReceivedConsent>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One received consent on a page, with its position in the list. */
export type ReceivedConsentEdge = {
  __typename?: 'ReceivedConsentEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The received consent at this position. */
  node: ReceivedConsent;
};

/** A grant as the partner sees it. The partner's people use it by sending the code of the organisation that granted it in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR): then they act in that capacity for the workers that it names. Without the header those workers are not found; with it, the workers of their own organisation are not found. */
export type ReceivedGrant = Node & {
  __typename?: 'ReceivedGrant';
  /** The capacity in which the partner's people act. */
  capacity: Capacity;
  /** The first day on which it no longer applies, if it was ended early; null if it was not. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the received grant: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The organisation that granted it. */
  organisation: Maybe<Organisation>;
  /** The first day on which it no longer applies, as it was granted; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The workers, in the order of their names. */
  workers: GrantedWorkerConnection;
};


/** A grant as the partner sees it. The partner's people use it by sending the code of the organisation that granted it in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR): then they act in that capacity for the workers that it names. Without the header those workers are not found; with it, the workers of their own organisation are not found. */
export type ReceivedGrantWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grants received. */
export type ReceivedGrantConnection = {
  __typename?: 'ReceivedGrantConnection';
  /** The items on the page, each with its position. */
  edges: Array<ReceivedGrantEdge>;
  /** The items on the page. */
  nodes: Array<ReceivedGrant>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One received grant on a page, with its position in the list. */
export type ReceivedGrantEdge = {
  __typename?: 'ReceivedGrantEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The received grant at this position. */
  node: ReceivedGrant;
};

/** A statement of xAPI that a learning system sent, and what became of it (docs/xapi.md). Its actor and result are not kept. If it led to nothing, it is kept for 30 days. */
export type ReceivedStatement = {
  __typename?: 'ReceivedStatement';
  /** Why it cannot be recorded; null unless it was refused. */
  code: Maybe<UserErrorCode>;
  /** When it was so, by its sender. */
  happenedAt: Scalars['DateTime']['output'];
  /** The id of the activity, or of the statement that it voids; null if its verb does not count. */
  object: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: StatementOutcome;
  /** When it was received. */
  receivedAt: Scalars['DateTime']['output'];
  /** The person or program that sent it, by the name that your organisation knows. */
  sentBy: Maybe<Scalars['String']['output']>;
  /** The id of the statement, which its sender gave it. */
  statementId: Scalars['ID']['output'];
  /** The id of its verb. */
  verb: Scalars['String']['output'];
};

/** A page of statements. */
export type ReceivedStatementConnection = {
  __typename?: 'ReceivedStatementConnection';
  /** The items on the page, each with its position. */
  edges: Array<ReceivedStatementEdge>;
  /** The items on the page. */
  nodes: Array<ReceivedStatement>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One received statement on a page, with its position in the list. */
export type ReceivedStatementEdge = {
  __typename?: 'ReceivedStatementEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The received statement at this position. */
  node: ReceivedStatement;
};

/** An adjustment of one requirement for one worker. Give at least one number or kind; each may only ask for less. There is no field for a reason. */
export type RecordAdjustmentInput = {
  /** Competence: this many different assessors. */
  assessors?: InputMaybe<Scalars['Int']['input']>;
  /** On whose authority it is. */
  authority: AdjustmentAuthority;
  /** The first day on which it applies: tomorrow or later. */
  fromOn: Scalars['Date']['input'];
  /** Competence: codes of kinds of evidence that count as well, at most 20. */
  furtherKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Competence: this many accepted pieces of evidence. */
  items?: InputMaybe<Scalars['Int']['input']>;
  /** Competence: this many different kinds of evidence. */
  kinds?: InputMaybe<Scalars['Int']['input']>;
  /** Supervision: sessions may be this many days apart. */
  longestGapDays?: InputMaybe<Scalars['Int']['input']>;
  /** Competence, credential or endorsement: it counts for this many months. Supervision: sessions within this many months count. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** Code of a single requirement, for example competence-3.4. It may be one that cannot be waived. The adjustment also applies to later versions and local versions of the route that keep the code. */
  requirement: Scalars['String']['input'];
  /** The progression route that this is about. */
  route: ProgressionRouteBy;
  /** Supervision: this many sessions. */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** The first day on which it no longer applies; leave it out if it has no end. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The worker. You cannot adjust a requirement on your own record. */
  worker: WorkerBy;
};

/** The result of recordAdjustment. */
export type RecordAdjustmentPayload = {
  __typename?: 'RecordAdjustmentPayload';
  /** The adjustment after the change; null if it was refused. */
  adjustment: Maybe<Adjustment>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A curriculum unit that a worker has completed. */
export type RecordCompletionInput = {
  /** The day of completion. */
  completedOn: Scalars['Date']['input'];
  /** The first day on which it no longer counts. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was passed. */
  passed: Scalars['Boolean']['input'];
  /** The programme that it was part of. */
  programme?: InputMaybe<ProgrammeBy>;
  /** The unit, for example by its code 1.2. */
  unit: CurriculumUnitBy;
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of recordCompletion. */
export type RecordCompletionPayload = {
  __typename?: 'RecordCompletionPayload';
  /** The completion after the change; null if it was refused. */
  completion: Maybe<Completion>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type RecordCompletionsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<RecordCompletionInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of recordCompletions. */
export type RecordCompletionsItemResult = {
  __typename?: 'RecordCompletionsItemResult';
  /** The completion after the change; null if it was refused. */
  completion: Maybe<Completion>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of recordCompletions. */
export type RecordCompletionsPayload = {
  __typename?: 'RecordCompletionsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RecordCompletionsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** Something that a worker did to keep their practice up. It holds no words about it. */
export type RecordCpdEntryInput = {
  /** The competences that it touched, at most 50. */
  competences?: InputMaybe<Array<CompetenceBy>>;
  /** The domains that it touched, at most 50. */
  domains?: InputMaybe<Array<DomainBy>>;
  /** The day on which it was done. */
  doneOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What kind of development it was. */
  kind: CpdKind;
  /** How long it took, in minutes: 1 to 10,080. */
  minutes: Scalars['Int']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of recordCpdEntry. */
export type RecordCpdEntryPayload = {
  __typename?: 'RecordCpdEntryPayload';
  /** The CPD entry after the change; null if it was refused. */
  entry: Maybe<CpdEntry>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A certificate, check or training. It counts once it is verified. */
export type RecordCredentialInput = {
  /** The day of the award. */
  awardedOn: Scalars['Date']['input'];
  /** The first day on which it is no longer valid, by its own terms. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The body that issued it, for example Skills for Health. */
  issuer: Scalars['String']['input'];
  /** Code of the credential type, for example FIRE_SAFETY. */
  type: Scalars['String']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of recordCredential. */
export type RecordCredentialPayload = {
  __typename?: 'RecordCredentialPayload';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type RecordCredentialsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<RecordCredentialInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of recordCredentials. */
export type RecordCredentialsItemResult = {
  __typename?: 'RecordCredentialsItemResult';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of recordCredentials. */
export type RecordCredentialsPayload = {
  __typename?: 'RecordCredentialsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RecordCredentialsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

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

/** The result of recordOffer. */
export type RecordOfferPayload = {
  __typename?: 'RecordOfferPayload';
  /** The offer after the change; null if it was refused. */
  offer: Maybe<Offer>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result for one item of recordOffers. */
export type RecordOffersItemResult = {
  __typename?: 'RecordOffersItemResult';
  /** The offer after the change; null if it was refused. */
  offer: Maybe<Offer>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of recordOffers. */
export type RecordOffersPayload = {
  __typename?: 'RecordOffersPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RecordOffersItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** Exactly one of the first five fields: what your organisation records of itself, and from which day it holds. */
export type RecordOrganisationDetailInput = {
  /** Professional development that you offer to peer support workers, in 1 to 300 characters. */
  developmentOffer?: InputMaybe<Scalars['String']['input']>;
  /** How many people your organisation employs in all, 1 to 10,000,000: the whole of which peer workers are a share. */
  employed?: InputMaybe<Scalars['Int']['input']>;
  /** The day from which it holds; today if left out. */
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where peer support sits in your organisation, in 1 to 300 characters. */
  peerSupportPlace?: InputMaybe<Scalars['String']['input']>;
  /** The directorate of a team. Peer support workers are then counted by directorate. */
  teamDirectorate?: InputMaybe<TeamDirectorateInput>;
  /** Training of peer support workers: when they take it, and who provides it. */
  training?: InputMaybe<OfferedTrainingInput>;
  /** The first day on which it no longer holds. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of recordOrganisationDetail. */
export type RecordOrganisationDetailPayload = {
  __typename?: 'RecordOrganisationDetailPayload';
  /** The detail after the change; null if it was refused. */
  detail: Maybe<OrganisationDetail>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** One assignment of a worker in an extract. A field that is left out is not compared; null means that there is none. */
export type RecordPostInput = {
  /** Your own number for the assignment, at most 40 characters, for example 20417-2. It identifies the assignment even if its role band or first day changes; without it a post is identified by worker, role band, first day and employer. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The day since which the data given here applies, if the extract has it. If left out, a difference counts from extractedOn. */
  changedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The kind of contract. */
  contractKind: ContractKind;
  /** The employer, for a post held elsewhere earlier; leave it out for your own organisation. */
  employerName?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no longer held. Null: the post continues, and an end on record is removed. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The grade in your own words, at most 100 characters, for example Scale 4; null for none. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The organisation where the work is done; null for the employer. */
  host?: InputMaybe<OrganisationBy>;
  /** The outcome of the job evaluation; null if it is not known. */
  jobEvaluation?: InputMaybe<JobEvaluation>;
  /** The label of the national profile to which the job was matched, at most 200 characters; null for none. */
  jobProfile?: InputMaybe<Scalars['String']['input']>;
  /** Code of the post's own pay band, for example 4, or of the one to which its grade is mapped; null for none of its own. */
  payBand?: InputMaybe<Scalars['String']['input']>;
  /** The role band, for example by its code PSW. */
  roleBand: RoleBandBy;
  /** Code of the setting, for example PERINATAL; null for none. */
  setting?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which the role band is held, or on which the assignment began. */
  startedOn: Scalars['Date']['input'];
  /** The team, at most 200 characters; null for none. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** 0 for a bank post, 1 for full time, in hundredths. */
  wholeTimeEquivalent: Scalars['Float']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The assignments of an extract, from 1 to 250. */
export type RecordPostsInput = {
  /** The day of the extract, for example 2026-10-31; if left out, today. */
  extractedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The assignments of the extract, at most 250. */
  items: Array<RecordPostInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
  /** Whether to record again what was on record in the same form and has been retracted. If left out, it is skipped, and the item's message reports it. */
  recordRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result for one assignment of recordPosts. */
export type RecordPostsItemResult = {
  __typename?: 'RecordPostsItemResult';
  /** Whether its content was retracted, and what was done about it; null if this does not apply. */
  message: Maybe<Scalars['String']['output']>;
  /** The outcome of the assignment, as for a line of a file. */
  outcome: ImportOutcome;
  /** The post after the change; null if it was refused, or was skipped because it was retracted. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of recordPosts. */
export type RecordPostsPayload = {
  __typename?: 'RecordPostsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RecordPostsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
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

/** The result of recordSupervision. */
export type RecordSupervisionPayload = {
  __typename?: 'RecordSupervisionPayload';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
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

/** The result for one item of recordSupervisions. */
export type RecordSupervisionsItemResult = {
  __typename?: 'RecordSupervisionsItemResult';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of recordSupervisions. */
export type RecordSupervisionsPayload = {
  __typename?: 'RecordSupervisionsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RecordSupervisionsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** Which events are sent again, and to which subscription. */
export type RedeliverEventsInput = {
  /** Everything after this cursor of the query changes is sent again; if left out, only what was given up. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subscription. */
  subscription: Scalars['ID']['input'];
};

/** The result of redeliverEvents. */
export type RedeliverEventsPayload = {
  __typename?: 'RedeliverEventsPayload';
  /** The subscription after the change; null if it was refused. */
  subscription: Maybe<EventSubscription>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Opens a record for somebody at your organisation. */
export type RegisterWorkerInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Their name, at most 200 characters. */
  name: Scalars['String']['input'];
  /** Your own number for them, at most 40 characters. */
  number: Scalars['String']['input'];
  /** The team they work in. */
  team?: InputMaybe<Scalars['String']['input']>;
};

/** The result of registerWorker. */
export type RegisterWorkerPayload = {
  __typename?: 'RegisterWorkerPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type RegisterWorkersInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give one idempotencyKey for the batch; an item must not have one. */
  items: Array<RegisterWorkerInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of registerWorkers. */
export type RegisterWorkersItemResult = {
  __typename?: 'RegisterWorkersItemResult';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of registerWorkers. */
export type RegisterWorkersPayload = {
  __typename?: 'RegisterWorkersPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RegisterWorkersItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** Removes a record that was opened by mistake. */
export type RemoveWorkerInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters, for example “Registered twice”. It is kept in the trail. Do not name anybody in it. */
  reason: Scalars['String']['input'];
  /** The worker, whose record must be empty. */
  worker: WorkerBy;
};

/** The result of removeWorker. */
export type RemoveWorkerPayload = {
  __typename?: 'RemoveWorkerPayload';
  /** The global id of the removed record, for use in your own system; null if it was refused. */
  removedWorkerId: Maybe<Scalars['ID']['output']>;
  /** What was wrong and how to correct it; empty if the record was removed. */
  userErrors: Array<UserError>;
};

/** What must be done by a day so that readiness is not lost on that day. */
export type Renewal = {
  __typename?: 'Renewal';
  /** The first day on which it would be lost. */
  dueOn: Scalars['Date']['output'];
  /** The day on which all of it is done: the same day, or later if it cannot be obtained sooner. */
  landsOn: Scalars['Date']['output'];
  /** The steps that renew it, dated as late as possible. */
  steps: Array<PlanStep>;
};

/** What to renew and by when, so as to stay ready. */
export type RenewalPlan = {
  __typename?: 'RenewalPlan';
  /** Whether the worker is ready on the day asked about. If not, see plan instead. */
  isReady: Scalars['Boolean']['output'];
  /** The day on which readiness is lost whatever is done; null if it can be kept. */
  lostOn: Maybe<Scalars['Date']['output']>;
  /** Why it is lost; empty if it can be kept. */
  obstacles: Array<PlanObstacle>;
  /** The renewals, in order of their days. Each assumes that the earlier ones are done; something that is renewed may lapse again. */
  renewals: Array<Renewal>;
  /** The last day that the plan covers. */
  untilOn: Scalars['Date']['output'];
};

/** A stored evaluation, calculated again now: for the same day, with the knowledge of the same instant, by the same version of the route. Outcomes and facts are compared. Sentences are stored, and are not generated again. */
export type Replay = {
  __typename?: 'Replay';
  /** The requirements that differ, in their order. */
  differences: Array<ReplayDifference>;
  /** The version of the engine that calculated the replay. */
  engineNow: Scalars['String']['output'];
  /** The version of the engine that gave the original advice. */
  engineThen: Scalars['String']['output'];
  /** Whether the same facts were known. */
  factsAgree: Scalars['Boolean']['output'];
  /** Whether every requirement has the same result: its outcome, its dates, its numbers, and the facts that count towards it. */
  outcomesAgree: Scalars['Boolean']['output'];
  /** Whether the same versions of the reference data were in force. */
  referenceAgrees: Scalars['Boolean']['output'];
  /** Whether outcomes and facts agree. */
  same: Scalars['Boolean']['output'];
};

/** A requirement that differs between a stored evaluation and its replay. */
export type ReplayDifference = {
  __typename?: 'ReplayDifference';
  /** Code of the requirement. */
  code: Scalars['String']['output'];
  /** The stored result; null if the stored evaluation does not have this requirement. */
  kept: Maybe<RequirementResult>;
  /** The result now; null if the replay does not have this requirement. */
  now: Maybe<RequirementResult>;
};

/** The answer to one question of a freedom of information request. */
export type RequestAnswer = {
  __typename?: 'RequestAnswer';
  /** Published figures to compare the answer with, by year; none if there are none. */
  benchmarks: Array<Benchmark>;
  /** What the answer was counted from. */
  countedFrom: Scalars['String']['output'];
  /** Why the answer is not held, and who may hold it; null if it is held. */
  notHeld: Maybe<Scalars['String']['output']>;
  /** The question, by its number in the request. */
  question: RequestQuestion;
  /** The lines of the answer; none if the answer is not held. */
  rows: Array<RequestRow>;
  /** The question in words, which are ours. */
  wording: Scalars['String']['output'];
};

/** A worker's request to erase their record. */
export type RequestErasureInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of requestErasure. */
export type RequestErasurePayload = {
  __typename?: 'RequestErasurePayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A question that trusts were asked about peer support workers in freedom of information requests, by its number there. */
export type RequestQuestion =
  /** How many are employed, and how many volunteer. */
  | 'Q1A'
  /** Other roles for which lived experience is essential. */
  | 'Q1B'
  /** Fixed terms. */
  | 'Q1C'
  /** Peer support workers at each pay band. */
  | 'Q2A'
  /** Other lived experience roles at each pay band. */
  | 'Q2B'
  /** Trained by the organisation, by others, or both. */
  | 'Q3A'
  /** Trained before they started, on the job, or both. */
  | 'Q3B'
  /** The professional development on offer. */
  | 'Q3C'
  /** Ways to progress, and how many moved up. */
  | 'Q3D'
  /** Days of sickness absence. */
  | 'Q4A'
  /** Sickness absence to do with mental health. */
  | 'Q4B'
  /** Numbers in each directorate or service area. */
  | 'Q5A'
  /** The place of peer support in the organisation. */
  | 'Q5B'
  /** Lived experience and peer roles in the whole workforce. */
  | 'Q6A'
  /** Roles that ask for lived experience in the job description. */
  | 'Q6B';

/** One line of an answer to a freedom of information request. */
export type RequestRow = {
  __typename?: 'RequestRow';
  /** What the line is about, in plain words. */
  label: Scalars['String']['output'];
  /** The whole that they are part of, to work out a share; null if there is none on record. */
  outOf: Maybe<PeopleCount>;
  /** How many workers; null for a line that is no number of workers, such as the name of a route. */
  workers: Maybe<PeopleCount>;
};

/** A requirement of a route: a node of its tree. A group has parts; any other requirement is met by one kind of fact. */
export type Requirement = Node & {
  __typename?: 'Requirement';
  /** The accepted issuers; null for any. */
  acceptedIssuers: Maybe<Array<Scalars['String']['output']>>;
  /** How well founded it is: published, inferred, local policy or illustrative. A group is as well founded as its weakest part. */
  basis: Basis;
  /** The capacity in which somebody must endorse the worker. */
  byCapacity: Maybe<Capacity>;
  /** Code, which stays the same in all versions of the route. */
  code: Scalars['String']['output'];
  /** The required competence, or the employer's duty. */
  competence: Maybe<Competence>;
  /** Whether only sessions count that the worker has confirmed; null if this asks for none. */
  confirmedOnly: Maybe<Scalars['Boolean']['output']>;
  /** For DOMAIN: whether its OPTIONAL competences count too; null for any other kind. */
  countOptional: Maybe<Scalars['Boolean']['output']>;
  /** For TIME_IN_ROLE: whether days count in full or by the hours worked. */
  counting: Maybe<Counting>;
  /** The type of credential that is required. */
  credentialType: Maybe<CredentialType>;
  /** Calendar months for which a credential counts; null for no limit, or if its own expiry date decides. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** The domain that is required. */
  domain: Maybe<Domain>;
  /** In a local version of a national route: what the national route asks for in this group, and this version does not. */
  dropped: Array<RouteChange>;
  /** How much evidence is needed, for a competence or a domain. */
  evidence: Maybe<EvidenceRule>;
  /** Calendar months for which the endorsement counts; null for no limit. */
  goodForMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the requirement: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kind of requirement. */
  kind: RequirementKind;
  /** The text in plain words, for people to read. */
  label: Scalars['String']['output'];
  /** The minimum level that is required. */
  level: Maybe<Level>;
  /** In a local version of a national route: how this requirement differs from the national one; null if it does not, and for any other route. */
  localChange: Maybe<RouteChange>;
  /** The longest gap in days between sessions; null if there is no limit. */
  longestGapDays: Maybe<Scalars['Int']['output']>;
  /** The lowest pay band of a post that counts. */
  minimumBand: Maybe<PayBand>;
  /** For UNIT_COMPLETED: the lowest version of the unit that counts; null for any. */
  minimumVersion: Maybe<Scalars['Int']['output']>;
  /** Calendar months of time in role. */
  months: Maybe<Scalars['Int']['output']>;
  /** For TIME_IN_ROLE: whether such a post must be held on the day; null for any other kind. */
  mustHoldNow: Maybe<Scalars['Boolean']['output']>;
  /** How many parts are needed, for N_OF. */
  n: Maybe<Scalars['Int']['output']>;
  /** In a local version of a national route: the national requirement that this one replaces; null if it was added, and for any other route. */
  national: Maybe<Requirement>;
  /** The organisation that is the source, if the basis is LOCAL_POLICY; null for any other basis. */
  organisation: Maybe<Organisation>;
  /** Code of the group that it belongs to; null for the root. */
  parentCode: Maybe<Scalars['String']['output']>;
  /** The parts of a group, in order; empty for a single requirement. */
  parts: Array<Requirement>;
  /** Its position in that group, from 1. */
  position: Scalars['Int']['output'];
  /** The required programme: all its mandatory units. */
  programme: Maybe<Programme>;
  /** The role bands in which time counts; empty if any role band at or above a band counts, or if no time is required. */
  roleBands: Array<RoleBand>;
  /** The number of supervision sessions needed. */
  sessions: Maybe<Scalars['Int']['output']>;
  /** Sessions fewer days apart than this count as one; null if every session counts. */
  shortestGapDays: Maybe<Scalars['Int']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** What the endorsement must be about. */
  subject: Maybe<EndorsementSubject>;
  /** For SUPERVISION: the kind of session that counts; null for any. */
  supervisionKind: Maybe<SupervisionKind>;
  /** Who can supply it; null for a group, whose parts have the answer. */
  suppliedBy: Maybe<SuppliedBy>;
  /** For ENDORSEMENT: the topic within the subject; null for any. */
  topic: Maybe<EndorsementTopic>;
  /** The required curriculum unit. */
  unit: Maybe<CurriculumUnit>;
  /** Whether somebody with authority may waive it. */
  waivable: Scalars['Boolean']['output'];
  /** Calendar months within which they count. */
  withinMonths: Maybe<Scalars['Int']['output']>;
};

/** A requirement that can be met by some of its parts. */
export type RequirementChoice = {
  __typename?: 'RequirementChoice';
  /** How many of the parts are needed. */
  needed: Scalars['Int']['output'];
  /** Everything to choose from, in the order of the route, whether or not a worker meets some of it already. */
  parts: Array<NamedRequirement>;
};

/** A requirement of a drafted route. The fields that it needs depend on its kind; the check reports what is missing or has no effect. */
export type RequirementContent = {
  __typename?: 'RequirementContent';
  /** The accepted issuers; null for any. */
  acceptedIssuers: Maybe<Array<Scalars['String']['output']>>;
  /** How well founded it is. Anything that a local version adds or changes is LOCAL_POLICY, whatever is given here. */
  basis: Basis;
  /** The capacity in which somebody must endorse the worker. */
  byCapacity: Maybe<Capacity>;
  /** Code, unique within the route and kept from version to version: small letters, digits, dots and hyphens. */
  code: Scalars['String']['output'];
  /** Code of the competence, or of the employer's duty. */
  competence: Maybe<Scalars['String']['output']>;
  /** Whether only sessions count that the worker has confirmed; null: every session counts. */
  confirmedOnly: Maybe<Scalars['Boolean']['output']>;
  /** Whether optional competences of a domain count; null for yes. */
  countOptional: Maybe<Scalars['Boolean']['output']>;
  /** How time is counted; null for CALENDAR. */
  counting: Maybe<Counting>;
  /** Code of the credential type. */
  credentialType: Maybe<Scalars['String']['output']>;
  /** Calendar months for which a credential counts; null for no limit. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** Code of the curriculum to which the unit belongs; null for the route's curriculum. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the domain. */
  domain: Maybe<Scalars['String']['output']>;
  /** How much evidence is needed; null for one accepted item of any kind and age. */
  evidence: Maybe<EvidenceRuleContent>;
  /** Code of the framework to which competence, domain and level belong; null for the route's framework. */
  framework: Maybe<Scalars['String']['output']>;
  /** Calendar months for which the endorsement counts; null for no limit. */
  goodForMonths: Maybe<Scalars['Int']['output']>;
  /** The kind of requirement. */
  kind: RequirementKind;
  /** The text in plain words, for people to read. */
  label: Scalars['String']['output'];
  /** Code of the minimum level. */
  level: Maybe<Scalars['String']['output']>;
  /** The longest gap in days between sessions; null for no limit. */
  longestGapDays: Maybe<Scalars['Int']['output']>;
  /** Code of the lowest pay band of a post that counts, for example 4. */
  minimumBand: Maybe<Scalars['String']['output']>;
  /** Lowest version of the unit; null for any. */
  minimumVersion: Maybe<Scalars['Int']['output']>;
  /** Calendar months of time in role. */
  months: Maybe<Scalars['Int']['output']>;
  /** Whether such a post must be held on the day itself; null for no. */
  mustHoldNow: Maybe<Scalars['Boolean']['output']>;
  /** How many parts are needed, for N_OF; how many competences, for DOMAIN (null for all). */
  n: Maybe<Scalars['Int']['output']>;
  /** Code of the group that it belongs to; null for the top requirement. */
  parent: Maybe<Scalars['String']['output']>;
  /** Code of the programme; all its mandatory units are required. */
  programme: Maybe<Scalars['String']['output']>;
  /** Codes of the role bands in which time counts. Give this or minimumBand. */
  roleBands: Maybe<Array<Scalars['String']['output']>>;
  /** The number of supervision sessions needed. */
  sessions: Maybe<Scalars['Int']['output']>;
  /** Sessions fewer days apart than this count as one; null if every session counts. */
  shortestGapDays: Maybe<Scalars['Int']['output']>;
  /** Reference of the source in which it was published. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** What the endorsement must be about. */
  subject: Maybe<EndorsementSubject>;
  /** Code of the topic within the subject. */
  subjectCode: Maybe<Scalars['String']['output']>;
  /** Code of the kind of supervision; null for any. */
  supervisionKind: Maybe<Scalars['String']['output']>;
  /** Who can supply it; null for a group. */
  suppliedBy: Maybe<SuppliedBy>;
  /** Code of the curriculum unit. */
  unit: Maybe<Scalars['String']['output']>;
  /** Whether somebody with authority may waive it. */
  waivable: Scalars['Boolean']['output'];
  /** Calendar months within which sessions count. */
  withinMonths: Maybe<Scalars['Int']['output']>;
};

/** A requirement of a drafted route. The fields that it needs depend on its kind; the check reports what is missing or has no effect. A document can also be saved as a file, so it refers to other things by their codes. */
export type RequirementContentInput = {
  /** The accepted issuers; null for any. */
  acceptedIssuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How well founded it is. Anything that a local version adds or changes is LOCAL_POLICY, whatever is given here. */
  basis: Basis;
  /** The capacity in which somebody must endorse the worker. */
  byCapacity?: InputMaybe<Capacity>;
  /** Code, unique within the route and kept from version to version: small letters, digits, dots and hyphens. */
  code: Scalars['String']['input'];
  /** Code of the competence, or of the employer's duty. */
  competence?: InputMaybe<Scalars['String']['input']>;
  /** Whether only sessions count that the worker has confirmed; null: every session counts. */
  confirmedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether optional competences of a domain count; null for yes. */
  countOptional?: InputMaybe<Scalars['Boolean']['input']>;
  /** How time is counted; null for CALENDAR. */
  counting?: InputMaybe<Counting>;
  /** Code of the credential type. */
  credentialType?: InputMaybe<Scalars['String']['input']>;
  /** Calendar months for which a credential counts; null for no limit. */
  currencyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the curriculum to which the unit belongs; null for the route's curriculum. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the domain. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** How much evidence is needed; null for one accepted item of any kind and age. */
  evidence?: InputMaybe<EvidenceRuleContentInput>;
  /** Code of the framework to which competence, domain and level belong; null for the route's framework. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Calendar months for which the endorsement counts; null for no limit. */
  goodForMonths?: InputMaybe<Scalars['Int']['input']>;
  /** The kind of requirement. */
  kind: RequirementKind;
  /** The text in plain words, for people to read. */
  label: Scalars['String']['input'];
  /** Code of the minimum level. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** The longest gap in days between sessions; null for no limit. */
  longestGapDays?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the lowest pay band of a post that counts, for example 4. */
  minimumBand?: InputMaybe<Scalars['String']['input']>;
  /** Lowest version of the unit; null for any. */
  minimumVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar months of time in role. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** Whether such a post must be held on the day itself; null for no. */
  mustHoldNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many parts are needed, for N_OF; how many competences, for DOMAIN (null for all). */
  n?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the group that it belongs to; null for the top requirement. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Code of the programme; all its mandatory units are required. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the role bands in which time counts. Give this or minimumBand. */
  roleBands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The number of supervision sessions needed. */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** Sessions fewer days apart than this count as one; null if every session counts. */
  shortestGapDays?: InputMaybe<Scalars['Int']['input']>;
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** What the endorsement must be about. */
  subject?: InputMaybe<EndorsementSubject>;
  /** Code of the topic within the subject. */
  subjectCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of supervision; null for any. */
  supervisionKind?: InputMaybe<Scalars['String']['input']>;
  /** Who can supply it; null for a group. */
  suppliedBy?: InputMaybe<SuppliedBy>;
  /** Code of the curriculum unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Whether somebody with authority may waive it. */
  waivable: Scalars['Boolean']['input'];
  /** Calendar months within which sessions count. */
  withinMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** How many workers do not meet a requirement, or would lose it. */
export type RequirementCount = {
  __typename?: 'RequirementCount';
  /** The requirement that they do not meet, or would lose. */
  requirement: NamedRequirement;
  /** How many workers there are. */
  workers: PeopleCount;
};

/** A requirement that differs between two answers. */
export type RequirementDifference = {
  __typename?: 'RequirementDifference';
  /** Its hypothetical result; null if the hypothetical route does not have it. */
  after: Maybe<RequirementResult>;
  /** Its result on record; null if the route on record does not have it. */
  before: Maybe<RequirementResult>;
  /** Code of the requirement, stable within its route. */
  code: Scalars['String']['output'];
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
};

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

/** A requirement that workers satisfy and would lose within some days if nothing else happens. */
export type RequirementLapsingInput = {
  /** Its code within the route, for example fire-safety; any requirement if left out. */
  requirement?: InputMaybe<Scalars['String']['input']>;
  /** The number of days after the day asked about, 1 to 366. */
  withinDays: Scalars['Int']['input'];
};

/** The position of one worker on one requirement, with an explanation. The dates come from the requirement's own timeline. */
export type RequirementResult = {
  __typename?: 'RequirementResult';
  /** The amount that the worker has. */
  actual: Quantity;
  /** For an open choice: its open parts. Any of them helps, and the shortfall is how many are needed. Otherwise empty. */
  alternatives: Array<RequirementResult>;
  /** How well founded the requirement is: national and published, local, or illustrative. A group is as well founded as its weakest part. */
  basis: Basis;
  /** The first day after the one asked about on which its outcome differs; null if it stays the same. */
  changesOn: Maybe<Scalars['Date']['output']>;
  /** Code of the requirement, stable within its route. */
  code: Scalars['String']['output'];
  /** The facts that count, each with the day on which it stops counting. */
  counted: Array<CountedFact>;
  /** The day from which it is satisfied if nothing else happens; null if that is never the case. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** The facts on this matter that do not count on the day, each with the first reason and what would make it count. For a group, see its parts. */
  excluded: Array<ExcludedFact>;
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
  /** The day on which it would be lost if nothing else happens; null if that is never the case, or if it is not satisfied. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** The day since which it has been open to the worker because the employer offered it, for example training; null if it was not offered, or the worker has taken it up. */
  offeredOn: Maybe<Scalars['Date']['output']>;
  /** The outcome on the day asked about. */
  outcome: Outcome;
  /** Its parts, if it is a group. */
  parts: Array<RequirementResult>;
  /** The amount that is required. */
  required: Quantity;
  /** The requirement; null for a competence that a DOMAIN requirement expands to, and for a requirement that is only drafted. */
  requirement: Maybe<Requirement>;
  /** The day since which it has been satisfied; null if it is not satisfied. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** One or two plain sentences about what is complete and what comes next. If something is supposed, they say so first. */
  sentence: Scalars['String']['output'];
  /** The amount that is still to come. */
  shortfall: Quantity;
  /** Who can supply it; null for a group, whose parts have the answer. */
  suppliedBy: Maybe<SuppliedBy>;
  /** Whether this result depends on something supposed in a what-if, and not only on the record. */
  supposed: Scalars['Boolean']['output'];
  /** Who has to act next; null if it is satisfied. */
  whoseMove: Maybe<SuppliedBy>;
};


/** The position of one worker on one requirement, with an explanation. The dates come from the requirement's own timeline. */
export type RequirementResultExcludedArgs = {
  audience?: InputMaybe<Audience>;
};


/** The position of one worker on one requirement, with an explanation. The dates come from the requirement's own timeline. */
export type RequirementResultLabelArgs = {
  audience?: InputMaybe<Audience>;
};


/** The position of one worker on one requirement, with an explanation. The dates come from the requirement's own timeline. */
export type RequirementResultSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** How many single requirements are met or waived, out of all that count. */
export type RequirementShare = {
  __typename?: 'RequirementShare';
  /** How many are met or waived. */
  met: Scalars['Int']['output'];
  /** How many count. For a choice, the parts that are nearest to being met. */
  total: Scalars['Int']['output'];
};

/** How long an organisation keeps the text of one kind of evidence. Without a rule it is kept indefinitely. */
export type RetentionRule = Node & {
  __typename?: 'RetentionRule';
  /** Global id of the retention rule: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kind of evidence. */
  kind: Maybe<EvidenceKind>;
  /** Calendar months after the day of the work, for example 36; null if the text is kept indefinitely. */
  months: Maybe<Scalars['Int']['output']>;
};

/** A kind of your organisation's own that is no longer used. */
export type RetireOwnKindInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the kind. */
  kind: Scalars['ID']['input'];
};

/** The result of retireOwnKind. */
export type RetireOwnKindPayload = {
  __typename?: 'RetireOwnKindPayload';
  /** The kind: a SupervisionKind, a CredentialType, an EndorsementTopic or a Setting of your organisation's own, after the change; null if it was refused. */
  kind: Maybe<Node>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A published version to retire without a successor. */
export type RetireVersionInput = {
  /** The current version, as you last read it. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether to retire the national version; otherwise your organisation's own version is retired. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of the published item, for example of a progression route. */
  published: Scalars['ID']['input'];
  /** The reason, at most 2,000 characters; it is kept with the version. */
  reason: Scalars['String']['input'];
};

/** The result of retireVersion. */
export type RetireVersionPayload = {
  __typename?: 'RetireVersionPayload';
  /** What needs a second look: for example, that somebody holds the retired role band. Only for those who may list the workers. */
  findings: Array<Finding>;
  /** The version that was retired: of a route, a role band, a curriculum unit, a programme, a crosswalk or a framework. Null if it was refused. */
  retired: Maybe<Node>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
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

/** The result of retractFact. */
export type RetractFactPayload = {
  __typename?: 'RetractFactPayload';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type RetractFactsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<RetractFactInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of retractFacts. */
export type RetractFactsItemResult = {
  __typename?: 'RetractFactsItemResult';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of retractFacts. */
export type RetractFactsPayload = {
  __typename?: 'RetractFactsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RetractFactsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
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

/** A lived experience lead's review of a draft of a route or a role band. */
export type ReviewDraftInput = {
  /** Global id of the draft. */
  draft: Scalars['ID']['input'];
  /** The version that you have reviewed. */
  expectedVersion: Scalars['Int']['input'];
  /** Your name, as everybody will read it with the published version. At most 200 characters. */
  name: Scalars['String']['input'];
};

/** The result of reviewDraft. */
export type ReviewDraftPayload = {
  __typename?: 'ReviewDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A replacement for a draft that has not been submitted. */
export type ReviseEvidenceInput = {
  /** Names of attachments, at most 20. The attachments themselves are stored elsewhere. The names are part of the worker's own text. */
  attachments?: Array<Scalars['String']['input']>;
  /** The competences that it is meant to show, 1 to 33. */
  claims: Array<ClaimInput>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['input'];
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** The version that you last read; a new draft has version 1. */
  expectedVersion: Scalars['Int']['input'];
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** The worker's own text, at most 20,000 characters. It is stored separately, and no rule reads it. It must not identify any service user. */
  reflection?: InputMaybe<Scalars['String']['input']>;
  /** A short title, chosen by the worker. */
  title: Scalars['String']['input'];
};

/** The result of reviseEvidence. */
export type ReviseEvidencePayload = {
  __typename?: 'ReviseEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

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

/** The result of revokeFact. */
export type RevokeFactPayload = {
  __typename?: 'RevokeFactPayload';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type RevokeFactsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<RevokeFactInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of revokeFacts. */
export type RevokeFactsItemResult = {
  __typename?: 'RevokeFactsItemResult';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of revokeFacts. */
export type RevokeFactsPayload = {
  __typename?: 'RevokeFactsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<RevokeFactsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** A role at a pay band, in its current version. */
export type RoleBand = Node & {
  __typename?: 'RoleBand';
  /** How well founded the band is. No national standard says which peer role belongs to which band. */
  bandBasis: Basis;
  /** The lowest and highest band at which employers place it; empty if only one is known. */
  bandRange: Array<PayBand>;
  /** Code, for example PSW_SNR. */
  code: Scalars['String']['output'];
  /** The content, as it would be drafted: the starting point for its next version. */
  content: RoleBandContent;
  /** That no route leads on from here, and why: the reason published for it, or that none has been published yet. Null if one does. */
  endOfMap: Maybe<Scalars['String']['output']>;
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Opaque global id; the same for every version of the role band. */
  id: Scalars['ID']['output'];
  /** What the role is for. */
  inScope: Array<SourcedLine>;
  /** The review by a lived experience lead with which this version was published; null for a version that came with the service's own data, which nobody has reviewed in this way. */
  livedExperienceReview: Maybe<LivedExperienceReview>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** What the role is not for. A worker may refuse to do it. */
  outOfScope: Array<SourcedLine>;
  /** The organisation that it belongs to; null for a national one. */
  owner: Maybe<Organisation>;
  /** The pay band; null for a volunteer role or one above the bands. */
  payBand: Maybe<PayBand>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  payBanding: PayBanding;
  /** The instant from which it is current here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The routes that start here: up, sideways, a step back, out, in, and deepening within. */
  routesFrom: Array<ProgressionRoute>;
  /** The routes that lead here. */
  routesTo: Array<ProgressionRoute>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What the role does. */
  summary: Scalars['String']['output'];
  /** The title that Peerway uses. */
  title: Scalars['String']['output'];
  /** How well founded the title is. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<SourcedLine>;
  /** What employers typically ask of somebody in the role. */
  typicalRequirements: Array<TypicalRequirement>;
  /** The national role band of which this one is a variant: the routes from there start here too, and its scope applies unless this one states its own. Null if it is no variant. */
  variantOf: Maybe<RoleBand>;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};

/** A role band, by exactly one of the two. */
export type RoleBandBy =
  /** Its code, for example PSW_SNR. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of role bands. */
export type RoleBandConnection = {
  __typename?: 'RoleBandConnection';
  /** The items on the page, each with its position. */
  edges: Array<RoleBandEdge>;
  /** The items on the page. */
  nodes: Array<RoleBand>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** The content of a role band version as it is drafted. Codes name everything that it refers to. */
export type RoleBandContent = {
  __typename?: 'RoleBandContent';
  /** How well founded the band is. */
  bandBasis: Basis;
  /** Code: capital letters, digits, hyphens and underscores, for example PSW_SNR. */
  code: Scalars['String']['output'];
  /** Why no route leads on from here; leave it out if one does. */
  endOfMap: Maybe<Scalars['String']['output']>;
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Code of the highest band at which it was seen. */
  highestPayBand: Maybe<Scalars['String']['output']>;
  /** What the role is for. */
  inScope: Array<SourcedLineContent>;
  /** Code of the lowest band at which it was seen; required with highestPayBand. */
  lowestPayBand: Maybe<Scalars['String']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** What the role is not for. A worker may refuse to do it. */
  outOfScope: Array<SourcedLineContent>;
  /** Code of the pay band, for example 4; null if it is not mapped to any. */
  payBand: Maybe<Scalars['String']['output']>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  payBanding: PayBanding;
  /** References of the sources in which it was published. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** What the role does. */
  summary: Scalars['String']['output'];
  /** Title of the role band. */
  title: Scalars['String']['output'];
  /** How well founded the title is. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<SourcedLineContent>;
  /** What employers typically ask of somebody in the role. */
  typicalRequirements: Array<TypicalRequirementContent>;
  /** Code of the national role band of which this role band of your own is a variant: routes that start there start here too, and time in this role counts as time in that one. If you leave the lists of its scope empty, the national ones apply. */
  variantOf: Maybe<Scalars['String']['output']>;
};

/** The content of a role band version as it is drafted. Codes name everything that it refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type RoleBandContentInput = {
  /** How well founded the band is. */
  bandBasis: Basis;
  /** Code: capital letters, digits, hyphens and underscores, for example PSW_SNR. */
  code: Scalars['String']['input'];
  /** Why no route leads on from here; leave it out if one does. */
  endOfMap?: InputMaybe<Scalars['String']['input']>;
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Code of the highest band at which it was seen. */
  highestPayBand?: InputMaybe<Scalars['String']['input']>;
  /** What the role is for. */
  inScope: Array<SourcedLineContentInput>;
  /** Code of the lowest band at which it was seen; required with highestPayBand. */
  lowestPayBand?: InputMaybe<Scalars['String']['input']>;
  /** A note for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the role is not for. A worker may refuse to do it. */
  outOfScope: Array<SourcedLineContentInput>;
  /** Code of the pay band, for example 4; null if it is not mapped to any. */
  payBand?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  payBanding: PayBanding;
  /** References of the sources in which it was published. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** What the role does. */
  summary: Scalars['String']['input'];
  /** Title of the role band. */
  title: Scalars['String']['input'];
  /** How well founded the title is. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<SourcedLineContentInput>;
  /** What employers typically ask of somebody in the role. */
  typicalRequirements: Array<TypicalRequirementContentInput>;
  /** Code of the national role band of which this role band of your own is a variant: routes that start there start here too, and time in this role counts as time in that one. If you leave the lists of its scope empty, the national ones apply. */
  variantOf?: InputMaybe<Scalars['String']['input']>;
};

/** How many hold a role band. */
export type RoleBandCount = {
  __typename?: 'RoleBandCount';
  /** The role band that this is about. */
  roleBand: RoleBand;
  /** How many hold it. */
  workers: PeopleCount;
};

/** One role band on a page, with its position in the list. */
export type RoleBandEdge = {
  __typename?: 'RoleBandEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The role band at this position. */
  node: RoleBand;
};

/** The workers of one role band from which a route starts. */
export type RoleBandReadiness = {
  __typename?: 'RoleBandReadiness';
  /** How many of them have each outcome. */
  byOutcome: Array<OutcomeCount>;
  /** The role band that this is about. */
  roleBand: RoleBand;
  /** How many hold it. */
  workers: PeopleCount;
};

/** What workers noted in confidence about role drift. The numbers change once a month and are fit for publication. They count what was noted in the twelve months before the day given. */
export type RoleDrift = {
  __typename?: 'RoleDrift';
  /** The first day whose notes do not count yet. */
  countedBeforeOn: Scalars['Date']['output'];
  /** Every kind by code, then the lines of the scope for which a range can be given. */
  counts: Array<DriftCount>;
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

/** The subscription that gets a new secret. */
export type RotateSecretInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subscription. */
  subscription: Scalars['ID']['input'];
};

/** The result of rotateSecret. */
export type RotateSecretPayload = {
  __typename?: 'RotateSecretPayload';
  /** The secret with which its receiver verifies signatures (Standard Webhooks), shown here alone; null if it was refused. */
  secret: Maybe<Scalars['String']['output']>;
  /** The subscription after the change; null if it was refused. */
  subscription: Maybe<EventSubscription>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A series of routes that leads to a role band. Each post on the way is assumed to be full time. */
export type RouteChain = {
  __typename?: 'RouteChain';
  /** The cost of the units of all its plans. */
  cost: PlanCost;
  /** The earliest day on which the last route is done; null if one of the routes has no plan. */
  readyOn: Maybe<Scalars['Date']['output']>;
  /** The routes, in order. */
  routes: Array<ChainedRoute>;
};

/** A requirement that differs between a local version of a route and the national one, or between two national versions. */
export type RouteChange = {
  __typename?: 'RouteChange';
  /** How it differs from the other version. */
  kind: RouteChangeKind;
  /** The requirement in the national, or earlier, version, with its basis and source; null if it was added. */
  national: Maybe<Requirement>;
  /** The requirement in the local, or later, version; null if it was dropped. */
  requirement: Maybe<Requirement>;
  /** What is asked for, and what was asked for before, in plain words. */
  sentence: Scalars['String']['output'];
};

/** How a requirement differs between two versions of a route. */
export type RouteChangeKind =
  /** Only the local, or later, version asks for it. */
  | 'ADDED'
  /** It asks for something else, or in another way. */
  | 'CHANGED'
  /** Only the national, or earlier, version asks for it. */
  | 'DROPPED'
  /** It asks for less. */
  | 'LOWERED'
  /** It asks for more. */
  | 'RAISED'
  /** It asks for the same in other words. */
  | 'REWORDED';

/** Something else that a route or a role asks for. It is shown and never evaluated: no fact is recorded about it. */
export type RouteCondition = {
  __typename?: 'RouteCondition';
  /** How well founded it is. */
  basis: Basis;
  /** Code, unique within its route. */
  code: Scalars['String']['output'];
  /** What the condition is about. */
  kind: ConditionKind;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
};

/** Something else that a drafted route asks for. It is shown and never evaluated. */
export type RouteConditionContent = {
  __typename?: 'RouteConditionContent';
  /** How well founded it is. */
  basis: Basis;
  /** Code, unique within the route. */
  code: Scalars['String']['output'];
  /** What the condition is about. */
  kind: ConditionKind;
  /** Reference of the source in which it was published. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
};

/** Something else that a drafted route asks for. It is shown and never evaluated. A document can also be saved as a file, so it refers to other things by their codes. */
export type RouteConditionContentInput = {
  /** How well founded it is. */
  basis: Basis;
  /** Code, unique within the route. */
  code: Scalars['String']['input'];
  /** What the condition is about. */
  kind: ConditionKind;
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['input'];
};

/** The content of a route version as it is drafted. Codes name everything that it refers to. */
export type RouteContent = {
  __typename?: 'RouteContent';
  /** How well founded the step itself is. */
  basis: Basis;
  /** Code of the route: capital letters, digits, hyphens and underscores, for example R03. */
  code: Scalars['String']['output'];
  /** Conditions that are shown and never evaluated. */
  conditions: Array<RouteConditionContent>;
  /** Code of the curriculum that requirements refer to if they do not name one. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the framework that requirements refer to if they do not name one, for example HEE-PSW. */
  framework: Maybe<Scalars['String']['output']>;
  /** The role bands it starts from. For a local version they are those of the national route. */
  from: Maybe<Array<RouteStartContent>>;
  /** The direction of the step. For a local version it is that of the national route, and may be left out. */
  kind: Maybe<RouteKind>;
  /** Code of the national route that this is your organisation's local version of; null for a separate route. What is PUBLISHED in the national route may be tightened, but not loosened; everything else may be changed. */
  localVersionOf: Maybe<Scalars['String']['output']>;
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** The tree as a list: each requirement names its group, and siblings are in order. */
  requirements: Array<RequirementContent>;
  /** References of the sources in which the step was published. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** A summary of the step. */
  summary: Scalars['String']['output'];
  /** Title of the route. */
  title: Scalars['String']['output'];
  /** Code of the role band it leads to. For a local version it is that of the national route. */
  to: Maybe<Scalars['String']['output']>;
};

/** The content of a route version as it is drafted. Codes name everything that it refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type RouteContentInput = {
  /** How well founded the step itself is. */
  basis: Basis;
  /** Code of the route: capital letters, digits, hyphens and underscores, for example R03. */
  code: Scalars['String']['input'];
  /** Conditions that are shown and never evaluated. */
  conditions: Array<RouteConditionContentInput>;
  /** Code of the curriculum that requirements refer to if they do not name one. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the framework that requirements refer to if they do not name one, for example HEE-PSW. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** The role bands it starts from. For a local version they are those of the national route. */
  from?: InputMaybe<Array<RouteStartContentInput>>;
  /** The direction of the step. For a local version it is that of the national route, and may be left out. */
  kind?: InputMaybe<RouteKind>;
  /** Code of the national route that this is your organisation's local version of; null for a separate route. What is PUBLISHED in the national route may be tightened, but not loosened; everything else may be changed. */
  localVersionOf?: InputMaybe<Scalars['String']['input']>;
  /** A note for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The tree as a list: each requirement names its group, and siblings are in order. */
  requirements: Array<RequirementContentInput>;
  /** References of the sources in which the step was published. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** A summary of the step. */
  summary: Scalars['String']['input'];
  /** Title of the route. */
  title: Scalars['String']['input'];
  /** Code of the role band it leads to. For a local version it is that of the national route. */
  to?: InputMaybe<Scalars['String']['input']>;
};

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

/** A route, and the workers who hold a role band from which it starts, each counted once. */
export type RouteReadiness = {
  __typename?: 'RouteReadiness';
  /** The most common unmet requirements, most frequent first; suppressed counts come last. A choice is one requirement. Null if it was refused. */
  blocking: Maybe<Array<RequirementCount>>;
  /** How many of them have each outcome. */
  byOutcome: Array<OutcomeCount>;
  /** The same numbers by the role band that the workers hold. */
  byRoleBand: Maybe<Array<RoleBandReadiness>>;
  /** The progression route that this is about. */
  route: ProgressionRoute;
  /** How many hold a role band from which it starts. */
  workers: PeopleCount;
};


/** A route, and the workers who hold a role band from which it starts, each counted once. */
export type RouteReadinessBlockingArgs = {
  first?: Scalars['Int']['input'];
};

/** What would change for your organisation's workers if a drafted route were in force, for those who hold a role band that it starts from. Nothing is stored. Only people who may list the workers see numbers and names; others see what the draft adds or changes. */
export type RouteSimulation = {
  __typename?: 'RouteSimulation';
  /** By outcome, under the draft. */
  after: Array<OutcomeCount>;
  /** The day the question is about. */
  asOf: Scalars['Date']['output'];
  /** By outcome, under the current version; null if there is none. */
  before: Maybe<Array<OutcomeCount>>;
  /** The requirements that the draft adds or changes, with how many workers do not meet each: most frequent first, then suppressed counts in the order of the draft. */
  blocking: Array<BlockingRequirement>;
  /** How many would become eligible. */
  newlyEligible: PeopleCount;
  /** The workers who would become eligible, by name; null if you may not read workers' records. */
  newlyEligibleWorkers: Maybe<SimulatedChangeConnection>;
  /** How many are eligible and would stop being eligible. */
  noLongerEligible: PeopleCount;
  /** The workers who are eligible and would stop being eligible, by name; null if you may not read workers' records. */
  noLongerEligibleWorkers: Maybe<SimulatedChangeConnection>;
  /** How many hold such a role band on the day. */
  workers: PeopleCount;
};


/** What would change for your organisation's workers if a drafted route were in force, for those who hold a role band that it starts from. Nothing is stored. Only people who may list the workers see numbers and names; others see what the draft adds or changes. */
export type RouteSimulationNewlyEligibleWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What would change for your organisation's workers if a drafted route were in force, for those who hold a role band that it starts from. Nothing is stored. Only people who may list the workers see numbers and names; others see what the draft adds or changes. */
export type RouteSimulationNoLongerEligibleWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A role band that a drafted route starts from. */
export type RouteStartContent = {
  __typename?: 'RouteStartContent';
  /** How well founded it is that the route starts here. */
  basis: Basis;
  /** Code of the role band. */
  roleBand: Scalars['String']['output'];
  /** The title for people who start here, for example Carer peer support worker to senior peer support worker; null: the route's own title. */
  title: Maybe<Scalars['String']['output']>;
};

/** A role band that a drafted route starts from. A document can also be saved as a file, so it refers to other things by their codes. */
export type RouteStartContentInput = {
  /** How well founded it is that the route starts here. */
  basis: Basis;
  /** Code of the role band. */
  roleBand: Scalars['String']['input'];
  /** The title for people who start here, for example Carer peer support worker to senior peer support worker; null: the route's own title. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A version of a progression route. */
export type RouteVersionInput = {
  /** The progression route that has the version. */
  route: ProgressionRouteBy;
  /** Its version, from 1. */
  version: Scalars['Int']['input'];
};

/** What a worker says they want, or that they have not said. */
export type SaidIntention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** They have not said. */
  | 'NOT_SAID'
  /** To stay and deepen where they are. */
  | 'STAYING';

/** An accepted claim that was sampled for a second assessor to check. The policy that was in force at the time of the judgement determines the sample, so that anyone can calculate it again. */
export type SampledJudgement = {
  __typename?: 'SampledJudgement';
  /** Its position in the draw, at least 0 and below 100: the first 48 bits of the SHA-256 of the seed, a colon and the judgement's own id, as a fraction of a hundred. */
  draw: Scalars['Float']['output'];
  /** The judgement that was sampled. */
  judgement: Maybe<Judgement>;
  /** Percentage of such judgements that are sampled. */
  percent: Scalars['Int']['output'];
  /** The reasons why it was more likely to be sampled; empty if there were none. */
  risks: Array<QualityRisk>;
};

/** A page of sampled judgements. */
export type SampledJudgementConnection = {
  __typename?: 'SampledJudgementConnection';
  /** The items on the page, each with its position. */
  edges: Array<SampledJudgementEdge>;
  /** The items on the page. */
  nodes: Array<SampledJudgement>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One sampled judgement on a page, with its position in the list. */
export type SampledJudgementEdge = {
  __typename?: 'SampledJudgementEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The sampled judgement at this position. */
  node: SampledJudgement;
};

/** A new draft of a crosswalk, or a replacement for an existing draft. Crosswalks are national. */
export type SaveCrosswalkDraftInput = {
  /** The whole content of the draft. */
  crosswalk: CrosswalkContentInput;
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of saveCrosswalkDraft. */
export type SaveCrosswalkDraftPayload = {
  __typename?: 'SaveCrosswalkDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A new draft of a curriculum unit, or a replacement for an existing draft. */
export type SaveCurriculumUnitDraftInput = {
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is national; otherwise it belongs to your organisation. This cannot be changed later. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content of the draft. */
  unit: CurriculumUnitContentInput;
};

/** The result of saveCurriculumUnitDraft. */
export type SaveCurriculumUnitDraftPayload = {
  __typename?: 'SaveCurriculumUnitDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A new draft of a programme with the mapping of all its units, or a replacement for an existing draft. */
export type SaveProgrammeDraftInput = {
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is national; otherwise it belongs to your organisation. This cannot be changed later. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content of the draft. */
  programme: ProgrammeContentInput;
};

/** The result of saveProgrammeDraft. */
export type SaveProgrammeDraftPayload = {
  __typename?: 'SaveProgrammeDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A new draft of a role band, or a replacement for an existing draft. */
export type SaveRoleBandDraftInput = {
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is national; otherwise it belongs to your organisation. This cannot be changed later. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content of the draft. */
  roleBand: RoleBandContentInput;
};

/** The result of saveRoleBandDraft. */
export type SaveRoleBandDraftPayload = {
  __typename?: 'SaveRoleBandDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A new draft of a route, or a replacement for an existing draft. */
export type SaveRouteDraftInput = {
  /** Global id of the draft to replace; leave it out to start a new draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you last read; required with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is national; otherwise it belongs to your organisation. This cannot be changed later. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content of the draft. */
  route: RouteContentInput;
};

/** The result of saveRouteDraft. */
export type SaveRouteDraftPayload = {
  __typename?: 'SaveRouteDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** The section of a drafted unit in its curriculum. */
export type SectionContent = {
  __typename?: 'SectionContent';
  /** Code of the section in its curriculum. */
  code: Scalars['String']['output'];
  /** Title of the section. */
  title: Scalars['String']['output'];
};

/** The section of a drafted unit in its curriculum. A document can also be saved as a file, so it refers to other things by their codes. */
export type SectionContentInput = {
  /** Code of the section in its curriculum. */
  code: Scalars['String']['input'];
  /** Title of the section. */
  title: Scalars['String']['input'];
};

/** A setting in which peer support work is done, for example perinatal services: a national one, or one of your organisation's own. */
export type Setting = Node & {
  __typename?: 'Setting';
  /** How well founded it is; LOCAL_POLICY for one of your organisation's own. */
  basis: Basis;
  /** Code, for example PERINATAL. */
  code: Scalars['String']['output'];
  /** Global id of the setting: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** When your organisation retired its own; null for one that is in use. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** A template of a route for this setting: the national route with what the setting adds. Change it as you need and pass it to saveRouteDraft; null if there is no template. It is illustrative. */
  routeTemplate: Maybe<RouteContent>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Title, for example Perinatal services. */
  title: Scalars['String']['output'];
  /** The national setting that one of your organisation's own comes under; null if there is none. */
  under: Maybe<Setting>;
};

/** A setting, by exactly one of the two. */
export type SettingBy =
  /** Its code, for example PERINATAL. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Lets a member read the text of your own evidence. */
export type ShareEvidenceInput = {
  /** Global id of the evidence, which must have been submitted. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the member. This replaces anything that you shared with them from this evidence before. */
  member: Scalars['ID']['input'];
  /** The purpose, at most 500 characters. You and the member can read it. */
  purpose: Scalars['String']['input'];
  /** The first day on which it is no longer shared, within twelve months. */
  untilOn: Scalars['Date']['input'];
};

/** The result of shareEvidence. */
export type ShareEvidencePayload = {
  __typename?: 'ShareEvidencePayload';
  /** The share after the change; null if it was refused. */
  share: Maybe<EvidenceShare>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What would change for one worker if the draft were in force. */
export type SimulatedChange = {
  __typename?: 'SimulatedChange';
  /** The outcome under the draft. */
  after: Outcome;
  /** The outcome under the current version; null if there is none. */
  before: Maybe<Outcome>;
  /** What the worker does not meet yet of the draft, in plain words. A choice is one requirement. */
  open: Array<Scalars['String']['output']>;
  /** The worker that this is about. */
  worker: Worker;
};

/** A page of workers. */
export type SimulatedChangeConnection = {
  __typename?: 'SimulatedChangeConnection';
  /** The items on the page, each with its position. */
  edges: Array<SimulatedChangeEdge>;
  /** The items on the page. */
  nodes: Array<SimulatedChange>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One simulated change on a page, with its position in the list. */
export type SimulatedChangeEdge = {
  __typename?: 'SimulatedChangeEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The simulated change at this position. */
  node: SimulatedChange;
};

/** The direction of a sorted list. */
export type SortOrder =
  /** From first to last: A to Z, earliest day first. */
  | 'ASCENDING'
  /** From last to first: Z to A, latest day first. */
  | 'DESCENDING';

/** A source of published facts. */
export type Source = Node & {
  __typename?: 'Source';
  /** Global id of the source: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What was read of it, or how far it can be trusted. */
  note: Maybe<Scalars['String']['output']>;
  /** Its date of publication, as the source gives it: a day, a month such as 2020-10, or a year. */
  published: Maybe<Scalars['String']['output']>;
  /** The organisation that published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Short name by which facts cite it, for example S-PROG. */
  ref: Scalars['String']['output'];
  /** What was read there, in our words. */
  says: Array<SourceStatement>;
  /** Title of the source. */
  title: Scalars['String']['output'];
  /** The web address of the source. */
  url: Maybe<Scalars['String']['output']>;
};

/** A source, by exactly one of the two. */
export type SourceBy =
  /** Its global id, as the API returned it. */
  { id: Scalars['ID']['input']; ref?: never; }
  |  /** The short name by which facts cite it, for example S-PROG. */
  { id?: never; ref: Scalars['String']['input']; };

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items on the page, each with its position. */
  edges: Array<SourceEdge>;
  /** The items on the page. */
  nodes: Array<Source>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One source on a page, with its position in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The source at this position. */
  node: Source;
};

/** Something that was read in a source. */
export type SourceStatement = {
  __typename?: 'SourceStatement';
  /** The facts that it supports, for example band PSW or credential-type *; * is any text. */
  about: Array<Scalars['String']['output']>;
  /** What the source says, in our words. */
  text: Scalars['String']['output'];
};

/** A line of text with a basis and a source of its own. */
export type SourcedLine = {
  __typename?: 'SourcedLine';
  /** How well founded it is. */
  basis: Basis;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
};

/** A line of text of a drafted role, with a basis and a source of its own. */
export type SourcedLineContent = {
  __typename?: 'SourcedLineContent';
  /** How well founded it is. */
  basis: Basis;
  /** Reference of the source in which it was published. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
};

/** A line of text of a drafted role, with a basis and a source of its own. A document can also be saved as a file, so it refers to other things by their codes. */
export type SourcedLineContentInput = {
  /** How well founded it is. */
  basis: Basis;
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['input'];
};

/** A role band held from a day on. */
export type StartPostInput = {
  /** Your own number for the assignment, at most 40 characters, for example 20417-2. It distinguishes two posts at one role band that begin on the same day, and stays the same when the role band changes. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The kind of contract. */
  contractKind: ContractKind;
  /** The employer, for a post held elsewhere earlier; leave it out for your own organisation. */
  employerName?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no longer held, if that is known. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The grade in your own words, at most 100 characters, for example Scale 4. Give payBand too if you map it to a pay band; otherwise nobody knows whether the post counts for a rule that asks for a band. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** The organisation where the work is done, if it is not yours. */
  host?: InputMaybe<OrganisationBy>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The outcome of the job evaluation; leave it out if it is not known. */
  jobEvaluation?: InputMaybe<JobEvaluation>;
  /** The label of the national profile to which the job was matched, at most 200 characters; jobEvaluation is then MATCHED. */
  jobProfile?: InputMaybe<Scalars['String']['input']>;
  /** Code of the post's own pay band, for example 4; or of the pay band to which its grade is mapped. If you leave it out and give no grade, the post counts at the pay band of its role band. */
  payBand?: InputMaybe<Scalars['String']['input']>;
  /** The role band, for example by its code PSW. */
  roleBand: RoleBandBy;
  /** Code of the setting, for example PERINATAL: one of the query settings. */
  setting?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is held. */
  startedOn: Scalars['Date']['input'];
  /** The team, for example Early intervention. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** 0 for a bank post, 1 for full time, in hundredths. */
  wholeTimeEquivalent: Scalars['Float']['input'];
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of startPost. */
export type StartPostPayload = {
  __typename?: 'StartPostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What your organisation accepts of facts copied from other employers' records. */
export type StateAcceptancePolicyInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A fact counts if one of the rules for its kind allows it; at most 50 rules. With no rules, nothing counts. */
  rules: Array<AcceptanceRuleInput>;
};

/** The result of stateAcceptancePolicy. */
export type StateAcceptancePolicyPayload = {
  __typename?: 'StateAcceptancePolicyPayload';
  /** The policy after the change; null if it was refused. */
  policy: Maybe<AcceptancePolicy>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A learning system whose accounts are named by the numbers of workers. */
export type StateAccountHomeInput = {
  /** The home page of its accounts, as statements name it (actor.account.homePage), for example https://moodle.example.org. Everybody with an account there has to have a name that is their worker number, and nobody else's. */
  homePage: Scalars['String']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of stateAccountHome. */
export type StateAccountHomePayload = {
  __typename?: 'StateAccountHomePayload';
  /** The account home after the change; null if it was refused. */
  accountHome: Maybe<AccountHome>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** The organisation's policy on who may assess, and how many judgements a second assessor checks, from now on. */
export type StateAssessmentPolicyInput = {
  /** Percentage of all accepted claims that are sampled, 0 to 100. */
  everyPercent: Scalars['Int']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a line manager with an appointment may judge the evidence of the people they manage. */
  lineManagersMayJudge: Scalars['Boolean']['input'];
  /** How many of their first judgements an assessor counts as new for, 0 to 1,000. */
  newAssessorJudgements: Scalars['Int']['input'];
  /** Percentage of a new assessor's judgements that are sampled. */
  newAssessorPercent: Scalars['Int']['input'];
  /** Percentage that is sampled if the worker's evidence of the competence was returned before. */
  returnedPercent: Scalars['Int']['input'];
  /** The seed that determines the sample, 8 to 200 characters; if left out, one is generated. */
  seed?: InputMaybe<Scalars['String']['input']>;
  /** Percentage that is sampled at the highest level of the framework. */
  topLevelPercent: Scalars['Int']['input'];
};

/** The result of stateAssessmentPolicy. */
export type StateAssessmentPolicyPayload = {
  __typename?: 'StateAssessmentPolicyPayload';
  /** The policy after the change; null if it was refused. */
  policy: Maybe<AssessmentPolicy>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** How the organisation's events are sent. */
export type StateEventPolicyInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For how many days an event about a lower outcome of readiness is held back, 0 to 30, so that the worker sees it first. */
  workerFirstDays: Scalars['Int']['input'];
};

/** The result of stateEventPolicy. */
export type StateEventPolicyPayload = {
  __typename?: 'StateEventPolicyPayload';
  /** The policy after the change; null if it was refused. */
  policy: Maybe<EventPolicy>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** How long the organisation keeps the text of one kind of evidence. */
export type StateRetentionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of evidence, for example REFLECTIVE_ACCOUNT. */
  kind: Scalars['String']['input'];
  /** Calendar months after the day of the work, 1 to 600; if left out, the text is kept indefinitely. */
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of stateRetention. */
export type StateRetentionPayload = {
  __typename?: 'StateRetentionPayload';
  /** The rule after the change; null if it was refused. */
  rule: Maybe<RetentionRule>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** An issuer of Open Badges whose badges your organisation trusts. If it is trusted already, this replaces what was stated: the previous statement ends. */
export type StateTrustedIssuerInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The id of the issuer, exactly as its badges have it, for example https://college.example/issuer or did:key:z6Mk…; at most 2,000 characters. */
  issuer: Scalars['String']['input'];
  /** Public keys as JWK (Ed25519 or RSA), for example the key of an issuer that signs JWTs. Together with multikeys, 1 to 10 keys. */
  jwks?: Array<Scalars['JSONObject']['input']>;
  /** Ed25519 public keys as Multikey, for example z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK. Ask the issuer for them in a way that you trust. */
  multikeys?: Array<Scalars['String']['input']>;
  /** The name that its credentials get as their issuer, for example Example College. */
  name: Scalars['String']['input'];
};

/** The result of stateTrustedIssuer. */
export type StateTrustedIssuerPayload = {
  __typename?: 'StateTrustedIssuerPayload';
  /** The statement after the change; null if it was refused. */
  trustedIssuer: Maybe<TrustedIssuer>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** An observable part of a competence, reworded: do not quote it as the framework's own text. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** How well founded it is. */
  basis: Basis;
  /** Code, for example 3.2.4; the numbering within a competence is ours. */
  code: Scalars['String']['output'];
  /** The competence that it belongs to. */
  competence: Competence;
  /** Global id of the statement: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What somebody with the competence can be seen to do. */
  text: Scalars['String']['output'];
  /** The heading under which the source groups it. */
  theme: Maybe<Scalars['String']['output']>;
};

/** What became of a statement of xAPI. */
export type StatementOutcome =
  /** It names nobody who can be a worker here: an account whose home page was not stated (stateAccountHome), an address that the directory does not know, or a group. */
  | 'ACTOR_UNKNOWN'
  /** It was on record already. */
  | 'ALREADY_RECORDED'
  /** Its verb does not count, or it is not about an activity. */
  | 'NOT_COUNTED'
  /** The activity is not mapped. Map it with mapActivity, and send the statement with another id. */
  | 'NOT_MAPPED'
  /** The activity was not passed, and what it is mapped to is recorded only if it was. */
  | 'NOT_PASSED'
  /** A completion or a credential was recorded. */
  | 'RECORDED'
  /** It cannot be recorded; code has the reason. */
  | 'REFUSED'
  /** The same was on record, and somebody retracted it. A statement does not restore it. */
  | 'STAYS_RETRACTED'
  /** Its sender voided it. What it had led to is retracted, unless another statement says the same or somebody else recorded it. */
  | 'VOIDED'
  /** It voids another statement. */
  | 'VOIDS'
  /** No worker of your organisation has the number that is the name of the account. */
  | 'WORKER_NOT_FOUND';

/** One thing that staying well in a role depends on. */
export type StayingItem = {
  __typename?: 'StayingItem';
  /** The day on which it lapses, or on which the pay step is due; null if there is none. */
  dueOn: Maybe<Scalars['Date']['output']>;
  /** What it is about. */
  kind: StayingKind;
  /** The pay step; null for any other kind. */
  payStep: Maybe<PayStep>;
  /** The requirement that it is about; null for CPD and for a pay step. */
  requirement: Maybe<RequirementResult>;
  /** One to three plain sentences about it. */
  sentence: Scalars['String']['output'];
  /** Who has to act; null if nobody has to. */
  whoseMove: Maybe<SuppliedBy>;
};


/** One thing that staying well in a role depends on. */
export type StayingItemSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** What a part of staying well is about. */
export type StayingKind =
  /** Continuing professional development in the last twelve months. */
  | 'CPD'
  /** Something that the employer has still to arrange. */
  | 'EMPLOYER_OWES'
  /** The next pay step within the band of a post. */
  | 'PAY_STEP'
  /** Something that is met and lapses within a year. */
  | 'RENEW'
  /** Supervision, whether or not it is met. */
  | 'SUPERVISION';

/** Stops sharing evidence, now. */
export type StopSharingEvidenceInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the share. */
  share: Scalars['ID']['input'];
};

/** The result of stopSharingEvidence. */
export type StopSharingEvidencePayload = {
  __typename?: 'StopSharingEvidencePayload';
  /** The share after the change; null if it was refused. */
  share: Maybe<EvidenceShare>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Submits evidence for judgement, today. */
export type SubmitEvidenceInput = {
  /** Global id of the member who is to judge it. They must be appointed for everything that it claims. If left out, the evidence waits until somebody assigns an assessor. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Confirms that no service user can be identified from it. */
  nobodyRecognisable: Scalars['Boolean']['input'];
};

/** The result of submitEvidence. */
export type SubmitEvidencePayload = {
  __typename?: 'SubmitEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Where events are sent, and which. */
export type SubscribeToEventsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** For peerway.readiness.lapsing.v1: how many days before readiness lapses its event is sent, 1 to 365; 90 if left out. */
  lapsingWithinDays?: InputMaybe<Scalars['Int']['input']>;
  /** For readiness: only along these routes; along all if left out. */
  routes?: InputMaybe<Array<ProgressionRouteBy>>;
  /** Only events of these types, for example peerway.readiness.changed.v1 (docs/changes.md lists them); all that you may read if left out. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The https address that receives them, at most 2,000 characters. Redirects are not followed. */
  url: Scalars['String']['input'];
};

/** The result of subscribeToEvents. */
export type SubscribeToEventsPayload = {
  __typename?: 'SubscribeToEventsPayload';
  /** The secret with which its receiver verifies signatures (Standard Webhooks), shown here alone; null if it was refused. */
  secret: Maybe<Scalars['String']['output']>;
  /** The subscription after the change; null if it was refused. */
  subscription: Maybe<EventSubscription>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A supervision session that took place. What was said is never recorded. */
export type Supervision = Fact & Node & {
  __typename?: 'Supervision';
  /** The worker's confirmation that it took place; null if there is none. */
  confirmation: Maybe<SupervisionConfirmation>;
  /** The worker's statement that it did not take place; null if there is none. A session does not count while there is one. */
  contest: Maybe<SupervisionConfirmation>;
  /** The day on which it took place. */
  heldOn: Scalars['Date']['output'];
  /** Global id of the supervision: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The kind of supervision. */
  kind: SupervisionKind;
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** What a worker says of a supervision session on their record: that it took place, or that it did not. */
export type SupervisionConfirmation = Fact & Node & {
  __typename?: 'SupervisionConfirmation';
  /** Global id of the supervision confirmation: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Whether the worker could set the agenda of the session. */
  setAgenda: Scalars['Boolean']['output'];
  /** Whether the session took place, as the worker says. */
  tookPlace: Scalars['Boolean']['output'];
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of supervision sessions. */
export type SupervisionConnection = {
  __typename?: 'SupervisionConnection';
  /** The items on the page, each with its position. */
  edges: Array<SupervisionEdge>;
  /** The items on the page. */
  nodes: Array<Supervision>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One supervision on a page, with its position in the list. */
export type SupervisionEdge = {
  __typename?: 'SupervisionEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The supervision at this position. */
  node: Supervision;
};

/** A kind of supervision: a national one, or one of your organisation's own. */
export type SupervisionKind = Node & {
  __typename?: 'SupervisionKind';
  /** How well founded it is. */
  basis: Basis;
  /** Code, for example PEER. */
  code: Scalars['String']['output'];
  /** Global id of the supervision kind: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** A note for readers. */
  note: Maybe<Scalars['String']['output']>;
  /** When your organisation retired its own; null for one that is in use. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** Title of the supervision kind. */
  title: Scalars['String']['output'];
  /** The national kind that one of your organisation's own comes under; null for a national one. A session of the own kind counts where the national one is asked for. */
  under: Maybe<SupervisionKind>;
};

/** A kind of supervision, by exactly one of the two. */
export type SupervisionKindBy =
  /** Its code, for example PEER. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

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

/** An attestation of one of the employer's duties that is supposed to be given. */
export type SupposedAttestationInput = {
  /** The day; the hypothetical day if left out. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A competence of kind ORGANISATIONAL, for example by its code 9.1. */
  competence: CompetenceBy;
  /** The first day on which the statement is no longer valid. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the duty is fulfilled. */
  met?: Scalars['Boolean']['input'];
};

/** Evidence of a competence that is supposed to have been submitted and accepted. */
export type SupposedClaimInput = {
  /** Global id of the member who accepts it, who must be appointed for it on that day; a new assessor if left out. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** The competence, for example by its code 3.2. */
  competence: CompetenceBy;
  /** The day on which the work is done. */
  doneOn: Scalars['Date']['input'];
  /** The day on which it is accepted. If left out: the hypothetical day, or the day the work is done if that is later. */
  judgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** Code of the level at which it is accepted, for example INDEPENDENT. */
  level: Scalars['String']['input'];
  /** If no member is named: which new assessor accepts it, 1 to 9. Two numbers are two people. */
  newAssessor?: Scalars['Int']['input'];
};

/** A unit, or all mandatory units of a programme, supposed to have been passed. */
export type SupposedCompletionInput = {
  /** The day of completion. */
  completedOn: Scalars['Date']['input'];
  /** The first day on which it no longer counts. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A programme instead of a unit: all its mandatory units. */
  programme?: InputMaybe<ProgrammeBy>;
  /** The unit. Give this or programme. */
  unit?: InputMaybe<CurriculumUnitBy>;
};

/** A certificate, check or training that is supposed to be held and verified. */
export type SupposedCredentialInput = {
  /** The day of the award. */
  awardedOn: Scalars['Date']['input'];
  /** The first day on which it is no longer valid, by its own terms. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that issues it, for example Skills for Health. */
  issuer: Scalars['String']['input'];
  /** Code of the credential type, for example FIRE_SAFETY. */
  type: Scalars['String']['input'];
  /** The day on which it is verified. If left out: the hypothetical day, or the day of the award if that is later. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An endorsement of the worker that is supposed to be given. */
export type SupposedEndorsementInput = {
  /** The capacity in which it is given. */
  as: Capacity;
  /** The first day on which it no longer applies. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day; the hypothetical day if left out. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** The route that SUPPORTS_MOVE supports; the hypothetical route if left out. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** Code of the topic, for EXPERIENCE, COMPETENCE and HR_STANDING. */
  topic?: InputMaybe<Scalars['String']['input']>;
};

/** The supposed end of a post that is on record. */
export type SupposedPostEndInput = {
  /** The first day on which it is no longer held: the day after the last. */
  endedOn: Scalars['Date']['input'];
  /** Global id of the post. */
  post: Scalars['ID']['input'];
};

/** A role band that the worker is supposed to hold from a day on. */
export type SupposedPostInput = {
  /** The first day on which it is no longer held. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The role band, for example by its code PSW. */
  roleBand: RoleBandBy;
  /** The first day on which it is held. */
  startedOn: Scalars['Date']['input'];
  /** 0 for a bank post, 1 for full time, in hundredths. */
  wholeTimeEquivalent?: Scalars['Float']['input'];
};

/** A supervision session that is supposed to take place. */
export type SupposedSupervisionInput = {
  /** The day on which it took place. */
  heldOn: Scalars['Date']['input'];
  /** Code of the kind of supervision, for example PEER. */
  kind: Scalars['String']['input'];
};

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

/** A competence as one side of a comparison teaches it. */
export type TaughtCompetence = {
  __typename?: 'TaughtCompetence';
  /** The competence that is taught. */
  competence: Competence;
  /** The greatest depth at which it is taught. */
  depth: Maybe<Depth>;
  /** The highest level at which it is assessed; null if nothing on record assesses it. */
  levelAssessed: Maybe<Level>;
  /** The levels at which it is taught, lowest first. */
  levels: Array<TaughtLevel>;
  /** The units that teach it, in order. */
  units: Array<CurriculumUnit>;
};

/** A competence that both sides teach, at different levels or depths. */
export type TaughtDifferently = {
  __typename?: 'TaughtDifferently';
  /** The competence that is taught. */
  competence: Competence;
  /** As the first side teaches it. */
  one: TaughtCompetence;
  /** As the second side teaches it. */
  other: TaughtCompetence;
};

/** A level at which a competence is taught, and how deeply. */
export type TaughtLevel = {
  __typename?: 'TaughtLevel';
  /** The greatest depth at which it is taught there. */
  depth: Maybe<Depth>;
  /** The level that is taught. */
  level: Level;
};

/** How well founded the outcomes are that an answer counts, each counted once, and what they are based on. */
export type TeachingBasis = {
  __typename?: 'TeachingBasis';
  /** The levels and depths of those outcomes. */
  levels: BasisCounts;
  /** The crosswalk links that were used. */
  links: BasisCounts;
  /** The mapping of those outcomes to competences. */
  mappings: BasisCounts;
  /** The outcomes, each by the weakest of everything that it is based on. The order from strongest to weakest is PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE. */
  outcomes: BasisCounts;
  /** The texts of those outcomes. */
  texts: BasisCounts;
  /** The facts that the programme teaches their units; chosen units are not counted. */
  units: BasisCounts;
};

/** A team of your organisation, as named on workers' records. */
export type Team = {
  __typename?: 'Team';
  /** Its name, for example Community North. */
  name: Scalars['String']['output'];
  /** How many of the selected workers are in it; `workers(team:)` lists them, including leavers unless you exclude them. */
  workers: Scalars['Int']['output'];
};

/** A page of teams. */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The items on the page, each with its position. */
  edges: Array<TeamEdge>;
  /** The items on the page. */
  nodes: Array<Team>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** The directorate of one team. */
export type TeamDirectorateInput = {
  /** Its directorate or service area, in 1 to 300 characters. */
  directorate: Scalars['String']['input'];
  /** The team, spelt as posts and workers have it. */
  team: Scalars['String']['input'];
};

/** How many workers of one team noted a kind of role drift. */
export type TeamDriftCount = {
  __typename?: 'TeamDriftCount';
  /** The team to which they belonged. */
  team: Scalars['String']['output'];
  /** A range, such as 5 to 9, and never the number. */
  workers: PeopleCount;
};

/** One team on a page, with its position in the list. */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The team at this position. */
  node: Team;
};

/** The kind of action. */
export type TrailAction =
  /** It was changed. */
  | 'CHANGED'
  /** Somebody other than the worker read the worker's own text. */
  | 'READ'
  /** It was created. */
  | 'RECORDED'
  /** It was deleted, for example text whose retention period is over. */
  | 'REMOVED'
  /** Earlier records were sealed as they were; nobody acted on them. */
  | 'SEALED';

/** An entry in an organisation's trail: who did what and when. It is written in the same transaction as the action, never changed, and sealed by the hash of the previous entry. */
export type TrailEntry = {
  __typename?: 'TrailEntry';
  /** What was done: recorded, changed, removed, read or sealed. */
  action: TrailAction;
  /** The capacity in which they acted; all of their capacities if the action does not record one. */
  capacities: Array<Capacity>;
  /** The instant at which it was done. */
  doneAt: Scalars['DateTime']['output'];
  /** The person who did it, by the name that the organisation knows; null if it does not know them, and for actions that nobody requested. */
  doneBy: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the content of the entry and the previous hash (docs/trail.md). */
  hash: Scalars['String']['output'];
  /** The key of the object within the organisation, as in the export of a record. */
  objectKey: Scalars['String']['output'];
  /** The type of object, for example JUDGEMENT, WORKER or EVIDENCE_WORDS. It is a text, since later versions of Peerway add types. */
  objectType: Scalars['String']['output'];
  /** The operation, for example judgeClaim. */
  operation: Scalars['String']['output'];
  /** Hash of the previous entry, 64 hexadecimal digits; all zeros for the first. */
  previousHash: Scalars['String']['output'];
  /** The reason, if one was required, as it is on record; the hash in the entry covers it. */
  reason: Maybe<Scalars['String']['output']>;
  /** Its number in the organisation's trail, from 1. */
  sequence: Scalars['Int']['output'];
};

/** A page of entries of a trail. */
export type TrailEntryConnection = {
  __typename?: 'TrailEntryConnection';
  /** The items on the page, each with its position. */
  edges: Array<TrailEntryEdge>;
  /** The items on the page. */
  nodes: Array<TrailEntry>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One trail entry on a page, with its position in the list. */
export type TrailEntryEdge = {
  __typename?: 'TrailEntryEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The trail entry at this position. */
  node: TrailEntry;
};

/** Who provides a training. */
export type TrainingProvision =
  /** The organisation together with somebody else. */
  | 'BOTH'
  /** Somebody else. */
  | 'EXTERNAL'
  /** The organisation itself. */
  | 'INTERNAL';

/** How many trained by a training route. */
export type TrainingRouteCount = {
  __typename?: 'TrainingRouteCount';
  /** The programme; null for workers with no unit of any programme on record. */
  programme: Maybe<Programme>;
  /** How many have passed a unit of it that is still in date. */
  workers: PeopleCount;
};

/** When peer support workers take a training. */
export type TrainingTiming =
  /** Before they start in the job. */
  | 'BEFORE_START'
  /** Partly before they start, partly on the job. */
  | 'BOTH'
  /** On the job. */
  | 'ON_THE_JOB';

/** What the items on one level of an imported tree become. */
export type TreeLevelUse =
  /** Competences. */
  | 'COMPETENCE'
  /** Domains. */
  | 'DOMAIN'
  /** They are left out, and what is below them takes their place. */
  | 'PASSED_OVER'
  /** Statements of competences. */
  | 'STATEMENT';

/** An organisation's statement that it trusts an issuer of Open Badges, and with which keys that issuer signs (docs/badges-in.md). */
export type TrustedIssuer = Node & {
  __typename?: 'TrustedIssuer';
  /** The instant from which it is no longer in force: somebody ended it, or stated it again. Null while it is in force. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** The person who ended it, by the name that the organisation knows; null while it is in force. */
  endedBy: Maybe<Scalars['String']['output']>;
  /** Global id of the trusted issuer: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** The id of the issuer, as its badges have it: an address or a did:key. */
  issuer: Scalars['String']['output'];
  /** The public keys with which it signs, each as a JWK. */
  keys: Array<Scalars['JSON']['output']>;
  /** Which achievements of this issuer are which types of credentials, latest statement first, including ended ones. */
  mappings: Array<AchievementMapping>;
  /** The name of the issuer, which its credentials get. */
  name: Scalars['String']['output'];
  /** The instant from which it is in force. */
  statedAt: Scalars['DateTime']['output'];
  /** The person who stated it, by the name that the organisation knows. */
  statedBy: Maybe<Scalars['String']['output']>;
};

/** A page of trusted issuers. */
export type TrustedIssuerConnection = {
  __typename?: 'TrustedIssuerConnection';
  /** The items on the page, each with its position. */
  edges: Array<TrustedIssuerEdge>;
  /** The items on the page. */
  nodes: Array<TrustedIssuer>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One trusted issuer on a page, with its position in the list. */
export type TrustedIssuerEdge = {
  __typename?: 'TrustedIssuerEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The trusted issuer at this position. */
  node: TrustedIssuer;
};

/** A typical requirement of employers for a role, as the sources describe it. */
export type TypicalRequirement = {
  __typename?: 'TypicalRequirement';
  /** How well founded it is. */
  basis: Basis;
  /** The sources in which it was published. */
  sources: Array<Source>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
  /** The kind of requirement, as the source data names it, for example EXPERIENCE. */
  type: Scalars['String']['output'];
};

/** A typical requirement of employers for a drafted role. */
export type TypicalRequirementContent = {
  __typename?: 'TypicalRequirementContent';
  /** How well founded it is. */
  basis: Basis;
  /** Reference of the source in which it was published. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['output'];
  /** The sort of requirement, for example EXPERIENCE. */
  type: Scalars['String']['output'];
};

/** A typical requirement of employers for a drafted role. A document can also be saved as a file, so it refers to other things by their codes. */
export type TypicalRequirementContentInput = {
  /** How well founded it is. */
  basis: Basis;
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['input'];
  /** The sort of requirement, for example EXPERIENCE. */
  type: Scalars['String']['input'];
};

/** An outcome whose mapping cannot be carried over: map it again, or remove it. */
export type UncarriedOutcome = {
  __typename?: 'UncarriedOutcome';
  /** Code of the competence. */
  competence: Scalars['String']['output'];
  /** Code of the level. */
  level: Scalars['String']['output'];
  /** Its place in the current version of the unit, from 1. */
  position: Scalars['Int']['output'];
  /** The text of the outcome. */
  text: Scalars['String']['output'];
};

/** The retraction or revocation of a fact, as an entry of its own with a reason. */
export type Undoing = {
  __typename?: 'Undoing';
  /** For a revocation, the first day on which the fact no longer counts; null for a retraction. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Whether it was retracted or revoked. */
  kind: UndoingKind;
  /** The reason, in the words of the person who recorded it. */
  reason: Scalars['String']['output'];
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
};

/** The two ways to undo a fact. */
export type UndoingKind =
  /** It was wrong from the start: it does not count on any day. */
  | 'RETRACTION'
  /** It was right, and stops counting from a day on. */
  | 'REVOCATION';

/** A unit that only one side has, that they have in different versions, or that is mandatory on one side only. */
export type UnitDifference = {
  __typename?: 'UnitDifference';
  /** As the first side has it; empty if it does not have it. */
  one: Array<UnitInSet>;
  /** As the second side has it; empty if it does not have it. */
  other: Array<UnitInSet>;
};

/** How one curriculum unit would help an organisation's workers along a route. */
export type UnitHelp = {
  __typename?: 'UnitHelp';
  /** How many workers would have less still to come once they passed it and its evidence was accepted. */
  nearer: PeopleCount;
  /** How many of these workers would be ready to be considered, together with what they already have. */
  ready: PeopleCount;
  /** The curriculum unit that this is about. */
  unit: CurriculumUnit;
};

/** A curriculum unit in a set, in the version that the set uses. */
export type UnitInSet = {
  __typename?: 'UnitInSet';
  /** How well founded it is that it is taught; null for chosen units. */
  basis: Maybe<Basis>;
  /** Whether everyone on the programme takes it; for a provider, on any of its programmes; null for chosen units. */
  mandatory: Maybe<Scalars['Boolean']['output']>;
  /** The curriculum unit that this is about. */
  unit: CurriculumUnit;
};

/** What a learner can do after a unit, and which competence that shows. */
export type UnitOutcome = {
  __typename?: 'UnitOutcome';
  /** How well founded the outcome is. */
  basis: Basis;
  /** The competence that it shows. */
  competence: Competence;
  /** How deeply it is taught. */
  depth: Depth;
  /** The kinds of evidence that a learner produces; empty if there are none, or they are not known. */
  evidenceKinds: Array<EvidenceKind>;
  /** The level at which it shows the competence. */
  level: Level;
  /** How well founded the level and the depth are. */
  levelBasis: Basis;
  /** How well founded the mapping to the competence is. */
  mappingBasis: Basis;
  /** Its position in the unit, from 1. */
  position: Scalars['Int']['output'];
  /** The text of the outcome. */
  text: Scalars['String']['output'];
};

/** A unit that a draft refers to. */
export type UnitRefContent = {
  __typename?: 'UnitRefContent';
  /** Code of the curriculum. Your own organisation's curriculum if left out. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['output'];
};

/** A unit that a draft refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type UnitRefContentInput = {
  /** Code of the curriculum. Your own organisation's curriculum if left out. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['input'];
};

/** The units that a question is about: those of a programme, those of a provider, or chosen ones. */
export type UnitSet = {
  __typename?: 'UnitSet';
  /** Whether the units and their outcomes are all that is taught: the provider has stated so of the programme (of each of its programmes, for a provider) and its units have not changed since, or the question assumes so of chosen units. If not, what they do not show is not known. */
  complete: Scalars['Boolean']['output'];
  /** Total taught hours, as the programme states them; null if it states none. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The programme, in the version that the set uses; null if the units are not those of one programme. */
  programme: Maybe<Programme>;
  /** The provider of the programme or programmes; null for chosen units. */
  provider: Maybe<Organisation>;
  /** Sum of the units' hours; null if any of them is not known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units, in order. */
  units: Array<UnitInSet>;
};

/** The units of a programme or of a provider, or any chosen units: exactly one of these. */
export type UnitSetBy =
  /** These units, 1 to 250, assuming that they and their outcomes are all that is taught: the answer then reports gaps. With `units`, whatever they do not show is not known. */
  { completeUnits: Array<ChosenUnitInput>; programme?: never; programmeVersion?: never; provider?: never; units?: never; }
  |  /** The units of a programme in its current version. */
  { completeUnits?: never; programme: ProgrammeBy; programmeVersion?: never; provider?: never; units?: never; }
  |  /** The units of a version of a programme. */
  { completeUnits?: never; programme?: never; programmeVersion: ProgrammeVersionInput; provider?: never; units?: never; }
  |  /** The units of all programmes of a provider in their current versions. */
  { completeUnits?: never; programme?: never; programmeVersion?: never; provider: OrganisationBy; units?: never; }
  |  /** These units, 1 to 250. A unit may be listed in several versions. */
  { completeUnits?: never; programme?: never; programmeVersion?: never; provider?: never; units: Array<ChosenUnitInput>; };

/** A day on which a unit begins. */
export type UnitStart = {
  __typename?: 'UnitStart';
  /** How many more learners can join; 0 if it is full, null if there is no limit, or it is not known. */
  places: Maybe<Scalars['Int']['output']>;
  /** The first day of the teaching. */
  startsOn: Scalars['Date']['output'];
};

/** A day on which a drafted unit begins. */
export type UnitStartContent = {
  __typename?: 'UnitStartContent';
  /** How many more learners can join; 0 if it is full. Leave it out if there is no limit, or it is not known. */
  places: Maybe<Scalars['Int']['output']>;
  /** The day: today or later. */
  startsOn: Scalars['Date']['output'];
};

/** A day on which a drafted unit begins. A document can also be saved as a file, so it refers to other things by their codes. */
export type UnitStartContentInput = {
  /** How many more learners can join; 0 if it is full. Leave it out if there is no limit, or it is not known. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** The day: today or later. */
  startsOn: Scalars['Date']['input'];
};

/** Changes a worker's details; fields that are left out stay as they are. */
export type UpdateWorkerInput = {
  /** The version that you last read. */
  expectedVersion: Scalars['Int']['input'];
  /** The worker's own stated intention. Only the worker can change it. */
  intention?: InputMaybe<Intention>;
  /** Their name, as the employer knows them. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The team; null for none. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** The worker that this is about. */
  worker: WorkerBy;
};

/** The result of updateWorker. */
export type UpdateWorkerPayload = {
  __typename?: 'UpdateWorkerPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What was wrong with an input and how to correct it. Nothing was stored. */
export type UserError = {
  __typename?: 'UserError';
  /** Why it was refused. */
  code: UserErrorCode;
  /** Path into the input, for example [items, 3, startedOn]. If something is named by an id or a natural key (the inputs whose names end in By), the path leads to that input: [items, 3, worker]. */
  field: Array<Scalars['String']['output']>;
  /** What was wrong and how to correct it, for people to read. */
  message: Scalars['String']['output'];
};

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

/** Confirmation that somebody has checked the credential. */
export type VerifyCredentialInput = {
  /** Global id of the credential. */
  credential: Scalars['ID']['input'];
  /** How it was verified, for example Certificate seen. */
  how: Scalars['String']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day; today if left out. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of verifyCredential. */
export type VerifyCredentialPayload = {
  __typename?: 'VerifyCredentialPayload';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several items, from 1 to 250. */
export type VerifyCredentialsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<VerifyCredentialInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of verifyCredentials. */
export type VerifyCredentialsItemResult = {
  __typename?: 'VerifyCredentialsItemResult';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** The result of verifyCredentials. */
export type VerifyCredentialsPayload = {
  __typename?: 'VerifyCredentialsPayload';
  /** One result an item, in the order given; empty if the batch as a whole was refused. */
  results: Array<VerifyCredentialsItemResult>;
  /** What was wrong with the batch as a whole. */
  userErrors: Array<UserError>;
};

/** The status of a version. */
export type VersionStatus =
  /** In preparation; nothing is judged by it. */
  | 'DRAFT'
  /** Current; it never changes. */
  | 'PUBLISHED'
  /** No longer current; kept for the answers that were given with it. */
  | 'RETIRED';

/** The account that is signed in, and what it may do: a person, a program or an operator. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The capacities in which they act in this request, for example HR. With the header Peerway-Acting-For, the capacities that the other organisation has granted. Empty for a program. */
  capacities: Array<Capacity>;
  /** The organisation of the token: the same, unless they act for another. Null for an operator. */
  home: Maybe<Organisation>;
  /** The kind of account. */
  kind: ViewerKind;
  /** The other organisations for which they may act today, apart from their own worker records elsewhere. To act for one, send its code in the HTTP header Peerway-Acting-For. Empty if no organisation has granted yours anything in one of their capacities. */
  mayActFor: Array<ActingFor>;
  /** Their name, from the access token, for example Ruth Bannerman. */
  name: Scalars['String']['output'];
  /** The organisation for which they act in this request: that of the token, or the one that the header Peerway-Acting-For names. Null for an operator. */
  organisation: Maybe<Organisation>;
  /** Their own worker records at any employer, oldest first. */
  records: Array<OwnRecord>;
  /** The scopes of a program, for example readiness:read; for an operator organisation:admin; for other people none. */
  scopes: Array<Scalars['String']['output']>;
  /** The account, as the identity provider names it in the claim sub of the access token. */
  subject: Scalars['String']['output'];
  /** The instant at which the access token expires; get a new one by then. Null if the token does not say. */
  tokenExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Their own worker record at the organisation for which they act; null if they have none there, and for programs and operators. */
  worker: Maybe<Worker>;
};

/** The kind of account that has signed in. */
export type ViewerKind =
  /** A person or program that runs the service. It manages the organisations, acts for none of them, and sees no workers. */
  | 'OPERATOR'
  /** A person who acts for an organisation, or for themselves as its worker. */
  | 'PERSON'
  /** A program with its own credentials, which acts by its scopes. */
  | 'PROGRAM';

/** A waiver: a worker does not have to meet one requirement of a route. */
export type WaiveRequirementInput = {
  /** The authority for the waiver, at most 200 characters, for example The trust's progression panel. */
  authority: Scalars['String']['input'];
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reason, at most 2,000 characters. The worker can read it. */
  reason: Scalars['String']['input'];
  /** Code of the requirement, either a single one or a group, for example supervision. The waiver also applies to later versions of the route that keep the code. */
  requirement: Scalars['String']['input'];
  /** The progression route that this is about. */
  route: ProgressionRouteBy;
  /** The first day on which it no longer applies; leave it out if it has no end. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The worker. You cannot waive a requirement on your own record. */
  worker: WorkerBy;
};

/** The result of waiveRequirement. */
export type WaiveRequirementPayload = {
  __typename?: 'WaiveRequirementPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The waiver after the change; null if it was refused. */
  waiver: Maybe<Waiver>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A waiver: a worker does not have to meet one requirement of a route, from one day until another, for a reason. */
export type Waiver = Fact & Node & {
  __typename?: 'Waiver';
  /** The person or panel with authority for it. */
  authority: Scalars['String']['output'];
  /** The first day on which it applies. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the waiver: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** Its origin, if it was copied; null if it was recorded here. */
  origin: Maybe<Origin>;
  /** The reason for it. */
  reason: Scalars['String']['output'];
  /** The capacity in which it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** The person who recorded it, by the name that your organisation knows; null if it does not know them. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The requirement, if the current or last version of the route still has it. */
  requirement: Maybe<Requirement>;
  /** Code of the requirement, stable within its route. */
  requirementCode: Scalars['String']['output'];
  /** The route, in its current version; for a retired route, in its last version. */
  route: Maybe<ProgressionRoute>;
  /** Its retraction or revocation; null if it is in force. If there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer applies; null if it has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** The worker concerned; null for a statement of an organisation about itself, and if you may not read the record. */
  worker: Maybe<Worker>;
};

/** A page of waivers. */
export type WaiverConnection = {
  __typename?: 'WaiverConnection';
  /** The items on the page, each with its position. */
  edges: Array<WaiverEdge>;
  /** The items on the page. */
  nodes: Array<Waiver>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** One waiver on a page, with its position in the list. */
export type WaiverEdge = {
  __typename?: 'WaiverEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The waiver at this position. */
  node: Waiver;
};

/** What would change if something were the case that is not on record. Nothing is stored. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The answer from the record. */
  base: Evaluation;
  /** The requirements that differ between the two in outcome, dates, numbers or the facts that count; groups before their parts. */
  differences: Array<RequirementDifference>;
  /** The answer with what is supposed, explained in the same way. */
  hypothetical: Evaluation;
};

/** What is supposed, 100 changes at most: facts added to the record, facts ignored, another day, another route. Nothing is stored. */
export type WhatIfChangesInput = {
  /** Another day for the hypothetical answer; the same day if left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The employer's attestations of its duties. */
  attestations?: Array<SupposedAttestationInput>;
  /** Evidence supposed to be accepted, with its claims. */
  claims?: Array<SupposedClaimInput>;
  /** Units or programmes passed. */
  completions?: Array<SupposedCompletionInput>;
  /** Credentials held and verified. */
  credentials?: Array<SupposedCredentialInput>;
  /** Global id of a draft of a route's next version, for the hypothetical answer. Give it instead of route; only for people who may write the draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Endorsements supposed to be given. */
  endorsements?: Array<SupposedEndorsementInput>;
  /** Ends of posts that are on record. */
  postEnds?: Array<SupposedPostEndInput>;
  /** Posts supposed to be held. */
  posts?: Array<SupposedPostInput>;
  /** Another route for the hypothetical answer; the same route if left out. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** Supervision sessions supposed to be held. */
  supervisions?: Array<SupposedSupervisionInput>;
  /** Global ids of facts of this worker, or of claims, that are treated as if they had never been recorded, together with everything that belongs to them. */
  withdrawn?: Array<Scalars['ID']['input']>;
};

/** The badge or record that you withdraw. */
export type WithdrawBadgeInput = {
  /** Global id of the badge or the record. */
  badge: Scalars['ID']['input'];
};

/** The result of withdrawBadge. */
export type WithdrawBadgePayload = {
  __typename?: 'WithdrawBadgePayload';
  /** The badge or record after the change; null if it was refused. */
  badge: Maybe<IssuedBadge>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A consent that the worker withdraws. */
export type WithdrawConsentInput = {
  /** Global id of the consent. */
  consent: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of withdrawConsent. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The consent after the change; null if it was refused. */
  consent: Maybe<CopyConsent>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** You withdraw what you said about a duty. */
export type WithdrawDisagreementInput = {
  /** The duty that it was about. */
  duty: DutyBy;
  /** The organisation that it was about. */
  organisation: OrganisationBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** The result of withdrawDisagreement. */
export type WithdrawDisagreementPayload = {
  __typename?: 'WithdrawDisagreementPayload';
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Withdraws evidence, from today. */
export type WithdrawEvidenceInput = {
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of withdrawEvidence. */
export type WithdrawEvidencePayload = {
  __typename?: 'WithdrawEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and how to correct it; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A person's record at one employer. */
export type Worker = Node & {
  __typename?: 'Worker';
  /** Adjustments of requirements for the worker, newest first. It holds only those that you can read: all of them for the worker and for those assigned to assess the worker's evidence, and otherwise those that you recorded. */
  adjustments: Maybe<AdjustmentConnection>;
  /** The routes that they say they aspire to, in the order in which they said so. */
  aspirations: Array<ProgressionRoute>;
  /** The same as aspirations, each with when they said so. */
  aspirationsSaid: Array<Aspiration>;
  /** The competences that assessors have accepted from the worker's evidence, newest work first. A competence that was shown several times is listed several times. */
  attainments: Maybe<AttainmentConnection>;
  /** Curriculum units completed, newest first. */
  completions: Maybe<CompletionConnection>;
  /** Declared conflicts of interest with assessors, newest first. */
  conflictsOfInterest: Maybe<ConflictOfInterestConnection>;
  /** The worker's consents for other organisations to copy facts, latest first; null unless you are the worker. */
  consents: Maybe<CopyConsentConnection>;
  /** Continuing professional development, newest first. */
  cpdEntries: Maybe<CpdEntryConnection>;
  /** Credentials held, newest first. */
  credentials: Maybe<CredentialConnection>;
  /** Decisions about the worker's progression, newest first. */
  decisions: Maybe<DecisionConnection>;
  /** What is owed to the worker: by their employer, then by each other organisation where they have a post on the day, and what each of them attests. */
  duties: Array<WorkerDuties>;
  /** Whether the worker is ready to be considered along a route, with reasons and dates. */
  eligibility: Evaluation;
  /** Whether they work for your organisation on a day, since when and until when, as it is known now. */
  employment: Maybe<Employment>;
  /** Endorsements of the worker, newest first. */
  endorsements: Maybe<EndorsementConnection>;
  /** When their name and text were erased, as they had requested; null if they were not. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** When they requested the erasure of their record; null if there is no open request. */
  erasureRequestedAt: Maybe<Scalars['DateTime']['output']>;
  /** The worker's evidence, newest work first. Only the worker sees drafts. */
  evidence: Maybe<EvidenceConnection>;
  /** Global id of the worker: opaque; look it up with node, and pass it back unchanged. */
  id: Scalars['ID']['output'];
  /** What they say they want; null if they have not said. It changes no outcome. */
  intention: Maybe<Intention>;
  /** Their name, as the employer has it. */
  name: Scalars['String']['output'];
  /** All routes out of the role bands held on the day, each with an evaluation: up, sideways, out, a step back, and deepening within. After the end of a post, the routes from it are still shown. */
  nextSteps: NextSteps;
  /** The employer's own number for them. */
  number: Scalars['String']['output'];
  /** What the employer offered the worker, newest first. */
  offers: Maybe<OfferConnection>;
  /** The ways from the role bands held to any role band: chains of routes, each route with its open requirements and its plan. */
  pathwayTo: Maybe<PathwayTo>;
  /** The cheapest way to be ready to be considered along a route: which curriculum units, which evidence, and everything that depends on other people or on time, with dates. Null with an error if the limits are not valid. */
  plan: Maybe<Plan>;
  /** Every post on the record, newest first. */
  posts: Maybe<Array<Post>>;
  /** The worker's readiness in brief: along every route out of the role bands held, and every route that they aspire to, in the order of the routes. It is as of now and always up to date; eligibility explains it. */
  readiness: Array<Readiness>;
  /** For a worker who is ready along a route: what to renew and by when, to stay ready. */
  renewalPlan: Maybe<RenewalPlan>;
  /** The role bands held on a day, each once. */
  roleBandsHeld: Array<RoleBand>;
  /** Supervision sessions, newest first. */
  supervisions: Maybe<SupervisionConnection>;
  /** The team they work in. */
  team: Maybe<Scalars['String']['output']>;
  /** What was done to the record, when, and who did it, and who read the worker's text; latest first. Null unless you are the worker or an auditor. */
  trail: Maybe<TrailEntryConnection>;
  /** How often these details have been changed; to update them, give the version that you last read. */
  version: Scalars['Int']['output'];
  /** Requirements that the worker does not have to meet, newest waiver first. */
  waivers: Maybe<WaiverConnection>;
  /** What would change along a route if something were the case that is not on record: more evidence, another post, another day, another route. Everybody who may read the record may ask, and nothing is stored. Null with an error if the changes are not possible; extensions.userErrors lists everything that is wrong with them. */
  whatIf: Maybe<WhatIf>;
};


/** A person's record at one employer. */
export type WorkerAdjustmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerAttainmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerCompletionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerConflictsOfInterestArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerCpdEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerCredentialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerDutiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person's record at one employer. */
export type WorkerEligibilityArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  route: ProgressionRouteBy;
};


/** A person's record at one employer. */
export type WorkerEmploymentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A person's record at one employer. */
export type WorkerEndorsementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<EvidenceState>;
};


/** A person's record at one employer. */
export type WorkerNextStepsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<RouteKind>>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person's record at one employer. */
export type WorkerOffersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerPathwayToArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  costProfile?: CostProfile;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limits?: InputMaybe<PlanLimitsInput>;
  roleBand: RoleBandBy;
};


/** A person's record at one employer. */
export type WorkerPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  costProfile?: CostProfile;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limits?: InputMaybe<PlanLimitsInput>;
  route: ProgressionRouteBy;
};


/** A person's record at one employer. */
export type WorkerPostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person's record at one employer. */
export type WorkerReadinessArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  route?: InputMaybe<ProgressionRouteBy>;
};


/** A person's record at one employer. */
export type WorkerRenewalPlanArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  costProfile?: CostProfile;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limits?: InputMaybe<PlanLimitsInput>;
  route: ProgressionRouteBy;
  untilOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A person's record at one employer. */
export type WorkerRoleBandsHeldArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** A person's record at one employer. */
export type WorkerSupervisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerWaiversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person's record at one employer. */
export type WorkerWhatIfArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  changes: WhatIfChangesInput;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  route: ProgressionRouteBy;
};

/** A worker of your organisation, by exactly one of the two. */
export type WorkerBy =
  /** Their global id, as the API returned it. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Your organisation's own number for them, for example the staff number NM-001. */
  { id?: never; number: Scalars['String']['input']; };

/** A page of workers. */
export type WorkerConnection = {
  __typename?: 'WorkerConnection';
  /** The items on the page, each with its position. */
  edges: Array<WorkerEdge>;
  /** The items on the page. */
  nodes: Array<Worker>;
  /** The position of the page in the list. */
  pageInfo: PageInfo;
  /** The number of items in the whole list; it is counted only if you ask for it. */
  totalCount: Scalars['Int']['output'];
};

/** What an organisation owes one worker, as their employer or as a host of their post. */
export type WorkerDuties = {
  __typename?: 'WorkerDuties';
  /** What the organisation is to the worker. */
  as: DutyHolder;
  /** Every duty: statements of the framework in its order, then those that the field asks for. */
  duties: Array<OwedDuty>;
  /** The organisation that owes it. */
  organisation: Organisation;
};

/** One worker on a page, with its position in the list. */
export type WorkerEdge = {
  __typename?: 'WorkerEdge';
  /** The opaque position of this item in the list. */
  cursor: Scalars['String']['output'];
  /** The worker at this position. */
  node: Worker;
};

/** The sort order of a list of workers. */
export type WorkerSort =
  /** By the day from which they no longer work for you; workers with no end on record come last. */
  | 'LEFT'
  /** By name, ignoring accents and capitals. */
  | 'NAME'
  /** By your own number for them, as text: 10 comes before 9. */
  | 'NUMBER'
  /** By the role band held on the day (the first, if there are several), in the order of roleBands; workers without one come last. */
  | 'ROLE_BAND'
  /** By the day on which they last started to work for you; workers with no post on record come last. */
  | 'STARTED'
  /** By team, then by name; workers without a team come last. */
  | 'TEAM';

/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type Workforce = {
  __typename?: 'Workforce';
  /** The day that the answers are about. */
  asOf: Scalars['Date']['output'];
  /** How many workers hold a post with each kind of contract; a worker with two kinds counts for both. */
  byContractKind: Array<ContractKindCount>;
  /** How many workers who hold a role band say that they want to stay, or to look at what comes next, and how many have not said. workers(intention:) and readiness(intention:) list them. An intention is as it is today, also if you ask about another day. */
  byIntention: Array<IntentionCount>;
  /** How many workers hold each role band; a worker who holds two counts for both. */
  byRoleBand: Maybe<Array<RoleBandCount>>;
  /** How many workers trained by each training route: a programme of which they have passed a unit that is still in date. A worker with two counts for both. */
  byTrainingRoute: Maybe<Array<TrainingRouteCount>>;
  /** Answers to the 15 questions that trusts were asked about peer support workers in freedom of information requests, in the order of the questions. Ask with `publishable: true` for an answer that leaves the organisation. */
  informationRequest: Array<RequestAnswer>;
  /** Requirements that workers satisfy now and would lose within the days asked about if nothing else happens, most frequent first; readiness(lapsingWithin:) lists the workers who would no longer be eligible. */
  lapses: Maybe<Array<LapseCount>>;
  /** Roughly how many workers have changes that are still being processed. Their rows are marked, and counts may be off by this number. 0 if everything is up to date, or if you may not know it. */
  pending: Scalars['Int']['output'];
  /** How many workers other employers place at your organisation on the day, by employer. They are not among the workers that the other fields count. It is null if the list is refused. */
  placedHere: Maybe<Array<PlacedCount>>;
  /** By role band held: how many workers have a post that ends within the days asked about, such as fixed terms that run out, with nothing recorded to follow it. workers(postEndsWithin:) lists them. */
  postEnds: Maybe<Array<PostEndCount>>;
  /** Workers who reached a higher band than ever before in the months up to the day asked about and still work for you, by date. */
  progressed: Maybe<ProgressionConnection>;
  /** How many workers reached a higher band than ever before. */
  progressedCount: PeopleCount;
  /** The purpose of the question. It is stored, with who asked and when. */
  purpose: Scalars['String']['output'];
  /** Workers with their readiness: one item for each worker and each route out of the role bands they hold, or that they aspire to. */
  readiness: Maybe<ReadinessConnection>;
  /** By route: how many workers have each outcome, and which requirements are most often not met. The choice of routes does not affect which numbers are suppressed. */
  routes: Array<RouteReadiness>;
  /** How many hold a role band. */
  workers: PeopleCount;
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforceLapsesArgs = {
  roleBand?: InputMaybe<RoleBandBy>;
  route?: InputMaybe<ProgressionRouteBy>;
  withinDays?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforcePostEndsArgs = {
  withinDays?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforceProgressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  months?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforceProgressedCountArgs = {
  months?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforceReadinessArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  intention?: InputMaybe<SaidIntention>;
  lapsingWithin?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  openRequirement?: InputMaybe<Scalars['String']['input']>;
  outcomes?: InputMaybe<Array<Outcome>>;
  requirementLapsing?: InputMaybe<RequirementLapsingInput>;
  roleBand?: InputMaybe<RoleBandBy>;
  route?: InputMaybe<ProgressionRouteBy>;
  sortBy?: ReadinessSort;
  team?: InputMaybe<Scalars['String']['input']>;
};


/** Everybody who works for your organisation, on one day. With `publishable: true`, small counts are suppressed, and so are counts that would reveal one. For people who may not list the workers, all counts are suppressed, and lists of what is counted are refused. */
export type WorkforceRoutesArgs = {
  roleBand?: InputMaybe<RoleBandBy>;
  route?: InputMaybe<ProgressionRouteBy>;
};

export type ImportWorkersMutationVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type ImportWorkersMutation = { __typename?: 'Mutation', importFile: { __typename?: 'ImportFilePayload', tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, refused: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPathQuery = { __typename?: 'Query', me: { __typename?: 'Worker', name: string, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, evaluations: Array<{ __typename?: 'Evaluation', outcome: Outcome, eligibleFromOn: string | null, route: { __typename?: 'ProgressionRoute', title: string }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }> }> } } | null };

export type ProgrammeCoverageQueryVariables = Exact<{
  programme: ProgrammeBy;
  route: ProgressionRouteBy;
}>;


export type ProgrammeCoverageQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', title: string, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, coverage: { __typename?: 'CurriculumCoverage', summary: Array<string>, counts: { __typename?: 'CoverageCounts', covered: number, neverTaught: number, notAssessed: number, belowLevel: number, notKnown: number }, findings: Array<{ __typename?: 'CoverageFinding', code: CoverageFindingCode, sentence: string }> } } | null };

export type ReadyWorkersQueryVariables = Exact<{
  route: ProgressionRouteBy;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ReadyWorkersQuery = { __typename?: 'Query', workforce: { __typename?: 'Workforce', readiness: { __typename?: 'ReadinessConnection', nodes: Array<{ __typename?: 'Readiness', satisfiedSinceOn: string | null, lapsesOn: string | null, worker: { __typename?: 'Worker', number: string, name: string, team: string | null } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

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

export const ImportWorkersDocument = new TypedDocumentString(`
    mutation ImportWorkers($text: String!) {
  importFile(input: {kind: WORKERS, format: CSV, text: $text, dryRun: false}) {
    tally {
      created
      changed
      skipped
      refused
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ImportWorkersMutation, ImportWorkersMutationVariables>;
export const MyPathDocument = new TypedDocumentString(`
    query MyPath {
  me {
    name
    nextSteps {
      notices
      evaluations {
        route {
          title
        }
        outcome
        eligibleFromOn
        missing {
          label
          sentence(audience: WORKER)
          whoseMove
          basis
          alternatives {
            label
            sentence(audience: WORKER)
          }
        }
        employerOwes {
          label
          sentence(audience: WORKER)
          basis
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPathQuery, MyPathQueryVariables>;
export const ProgrammeCoverageDocument = new TypedDocumentString(`
    query ProgrammeCoverage($programme: ProgrammeBy!, $route: ProgressionRouteBy!) {
  programme(by: $programme) {
    title
    completeness {
      statedOn
      statedBy
    }
    coverage(against: {route: $route}) {
      summary
      counts {
        covered
        neverTaught
        notAssessed
        belowLevel
        notKnown
      }
      findings {
        code
        sentence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammeCoverageQuery, ProgrammeCoverageQueryVariables>;
export const ReadyWorkersDocument = new TypedDocumentString(`
    query ReadyWorkers($route: ProgressionRouteBy!, $after: String) {
  workforce(purpose: "Planning progression interviews") {
    readiness(first: 50, after: $after, route: $route, outcomes: [MET, WAIVED]) {
      nodes {
        worker {
          number
          name
          team
        }
        satisfiedSinceOn
        lapsesOn
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReadyWorkersQuery, ReadyWorkersQueryVariables>;