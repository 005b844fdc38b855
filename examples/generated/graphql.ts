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
  /** A JSON object, as it is. */
  JSON: { input: unknown; output: unknown; }
  /** The `JSONObject` scalar type represents JSON objects as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** What an organisation accepts of facts copied from other employers' records. The latest statement known holds, for every day asked about; before the first, nothing counts. */
export type AcceptancePolicy = Node & {
  __typename?: 'AcceptancePolicy';
  /** Global id of the acceptance policy: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** A fact counts where one of the rules for its kind allows it; of a kind without any, none does. */
  rules: Array<AcceptanceRule>;
  /** The instant from which it is known. */
  statedAt: Scalars['DateTime']['output'];
  /** Who stated it, as the organisation knows them. */
  statedBy: Maybe<Scalars['String']['output']>;
};

/** What of other employers' records counts here; null where there is no limit. */
export type AcceptanceRule = {
  __typename?: 'AcceptanceRule';
  /** Of evidence: codes of the kinds that count. */
  evidenceKinds: Maybe<Array<Scalars['String']['output']>>;
  /** The organisations from which it counts; null for any. */
  fromOrganisations: Maybe<Array<Organisation>>;
  /** Of credentials: the issuers that count. */
  issuers: Maybe<Array<Scalars['String']['output']>>;
  /** Of which kind of fact. */
  kind: CopiedKind;
  /** It counts until so many calendar months after its own day. */
  maximalAgeMonths: Maybe<Scalars['Int']['output']>;
  /** For evidence and credentials: whether somebody here has to judge or verify again what was judged or verified elsewhere, before it counts. */
  mustBeCheckedHere: Scalars['Boolean']['output'];
};

/** What of other employers' records counts here; what is left out is no limit. */
export type AcceptanceRuleInput = {
  /** Of evidence: codes of the kinds that count. */
  evidenceKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The organisations from which it counts. */
  fromOrganisations?: InputMaybe<Array<OrganisationBy>>;
  /** Of credentials: the issuers that count. */
  issuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Of which kind of fact. */
  kind: CopiedKind;
  /** It counts until so many calendar months after its own day, 1 to 600; not of posts. */
  maximalAgeMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Of evidence and credentials: what was judged or verified elsewhere has to be judged or verified anew here. */
  mustBeCheckedHere?: Scalars['Boolean']['input'];
};

/** That whoever asks may act for another organisation than their own, for the workers that its grants name (grantsReceived). They act so in a request that names the organisation, by its code, in the HTTP header Peerway-Acting-For: Peerway-Acting-For: NORTHMOOR. Without the header the workers of that organisation read as if they did not exist, and with it those of one's own do. */
export type ActingFor = {
  __typename?: 'ActingFor';
  /** In which of their capacities, for example PROVIDER. */
  capacity: Capacity;
  /** The organisation, whose code the header Peerway-Acting-For names. */
  organisation: Maybe<Organisation>;
  /** The first day on which no grant of the organisation in this capacity holds any more; null where one has no end. */
  untilOn: Maybe<Scalars['Date']['output']>;
};

/** An organisation to be entered. One that is on record with the same particulars stays as it is, so the call may be repeated. */
export type AddOrganisationInput = {
  /** Its code, for example NORTHMOOR: 1 to 40 capital letters, digits, hyphens and underscores. Access tokens name it; it is never changed. */
  code: Scalars['String']['input'];
  /** The organisation within which it works without being part of it. */
  host?: InputMaybe<OrganisationBy>;
  /** What kind of organisation it is, for example NHS_TRUST; who the NATIONAL_BODY is is a setting of the service. */
  kind: OrganisationKind;
  /** What it is called, 1 to 200 characters, for example Northmoor Mental Health NHS Trust. */
  name: Scalars['String']['input'];
  /** Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits, for example RX4. */
  odsCode?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that it is part of. */
  parent?: InputMaybe<OrganisationBy>;
};

/** The organisation that was entered, or why it was not. */
export type AddOrganisationPayload = {
  __typename?: 'AddOrganisationPayload';
  /** The organisation as it stands now; null where the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and what would be right; empty where it was done. */
  userErrors: Array<UserError>;
};

/** A worker's request for a second judgement by someone else. The first stands until the second is there. */
export type Appeal = Fact & Node & {
  __typename?: 'Appeal';
  /** Global id of the appeal: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The judgement that is appealed. */
  judgement: Maybe<Judgement>;
  /** The day of the appeal. */
  lodgedOn: Scalars['Date']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** Why, in the worker's words; null for anyone but the worker, assessors and leads. */
  reason: Maybe<Scalars['String']['output']>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The second judgement, by someone else; null while the first stands. */
  secondJudgement: Maybe<Judgement>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of appeals. */
export type AppealConnection = {
  __typename?: 'AppealConnection';
  /** The items of the page, each with its place. */
  edges: Array<AppealEdge>;
  /** The items of the page. */
  nodes: Array<Appeal>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One appeal of a page, with its place in the list. */
export type AppealEdge = {
  __typename?: 'AppealEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The appeal at this place. */
  node: Appeal;
};

/** A worker's request for a second judgement by someone else. */
export type AppealJudgementInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement that stands. */
  judgement: Scalars['ID']['input'];
  /** Why, at most 2,000 characters: for assessors and lived experience leads. */
  reason: Scalars['String']['input'];
};

/** The result of appealJudgement. */
export type AppealJudgementPayload = {
  __typename?: 'AppealJudgementPayload';
  /** The appeal after the change; null if it was refused. */
  appeal: Maybe<Appeal>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** An appointment to judge evidence. */
export type AppointAssessorInput = {
  /** Global id of the member of your organisation, as the query members gives it. */
  assessor: Scalars['ID']['input'];
  /** What they may judge. */
  covers: AppointmentCoverInput;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it no longer holds. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of appointAssessor. */
export type AppointAssessorPayload = {
  __typename?: 'AppointAssessorPayload';
  /** The appointment after the change; null if it was refused. */
  appointment: Maybe<AssessorAppointment>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** What an assessor is appointed to judge: every competence that there is, or all that is named here. For example {everyCompetence: true}, or {domains: [{code: {code: "3"}}]}. */
export type AppointmentCoverInput = {
  /** Single competences, at most 250. */
  competences?: Array<CompetenceBy>;
  /** Domains: all the competences of each, at most 100. */
  domains?: Array<DomainBy>;
  /** Every competence of every framework, also of those that are published later. Nothing else is named then. */
  everyCompetence?: Scalars['Boolean']['input'];
  /** Editions of frameworks: all the competences of each, at most 20. */
  frameworkVersions?: Array<FrameworkVersionBy>;
};

/** Whether an appointment is for every competence. */
export type AppointmentScope =
  /** For every competence of every framework, also of those that are published later. */
  | 'EVERY_COMPETENCE'
  /** For the competences that it names, and no others. */
  | 'NAMED_COMPETENCES';

/** A route that a worker aspires to. */
export type AspireToInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The route, wherever it starts. */
  route: ProgressionRouteBy;
  /** The worker: whoever says so. */
  worker: WorkerBy;
};

/** The result of aspireTo. */
export type AspireToPayload = {
  __typename?: 'AspireToPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What an organisation has stated about who assesses, and how much of it a second assessor looks at. The latest statement holds for what is judged after it; before the first, line managers do not judge and nothing is drawn. */
export type AssessmentPolicy = Node & {
  __typename?: 'AssessmentPolicy';
  /** Of all accepted claims, how many in a hundred are drawn. */
  everyPercent: Scalars['Int']['output'];
  /** Global id of the assessment policy: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Whether a line manager with an appointment may judge the evidence of those they manage. */
  lineManagersMayJudge: Scalars['Boolean']['output'];
  /** For how many of their first judgements here an assessor is new. */
  newAssessorJudgements: Scalars['Int']['output'];
  /** Of a new assessor's, how many in a hundred. */
  newAssessorPercent: Scalars['Int']['output'];
  /** Where the worker's evidence of the competence had been returned before, how many in a hundred. */
  returnedPercent: Scalars['Int']['output'];
  /** What is drawn follows from this and a judgement's id, so that it can be worked out again; null for those who state no policy. */
  seed: Maybe<Scalars['String']['output']>;
  /** The instant from which it holds. */
  statedAt: Scalars['DateTime']['output'];
  /** Who stated it, as the organisation knows them. */
  statedBy: Maybe<Scalars['String']['output']>;
  /** At the highest level of the framework, how many in a hundred. */
  topLevelPercent: Scalars['Int']['output'];
};

/** An appointment to judge evidence, from a day until another. */
export type AssessorAppointment = Fact & Node & {
  __typename?: 'AssessorAppointment';
  /** Who is appointed; null where they are no member of your organisation. */
  assessor: Maybe<Member>;
  /** The competences that it is for, never none: of an appointment for every competence, those of all editions that stand now. */
  competences: Array<Competence>;
  /** Whether it is for every competence that there is. */
  covers: AppointmentScope;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the assessor appointment: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer holds; null without end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of assessor appointments. */
export type AssessorAppointmentConnection = {
  __typename?: 'AssessorAppointmentConnection';
  /** The items of the page, each with its place. */
  edges: Array<AssessorAppointmentEdge>;
  /** The items of the page. */
  nodes: Array<AssessorAppointment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One assessor appointment of a page, with its place in the list. */
export type AssessorAppointmentEdge = {
  __typename?: 'AssessorAppointmentEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The assessor appointment at this place. */
  node: AssessorAppointment;
};

/** Who is to judge a piece of evidence. */
export type AssignAssessorInput = {
  /** Global id of the member, appointed today for all that it claims. Whoever it was assigned to before no longer reads or judges it. */
  assessor: Scalars['ID']['input'];
  /** Global id of the evidence, which has been handed in. */
  evidence: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of assignAssessor. */
export type AssignAssessorPayload = {
  __typename?: 'AssignAssessorPayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type AssignAssessorsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<AssignAssessorInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of assignAssessors. */
export type AssignAssessorsItemResult = {
  __typename?: 'AssignAssessorsItemResult';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** A competence that an assessor has accepted from the worker's evidence, as it stands on the day; a claim has one at most. Whether, and until when, it counts towards a requirement is for eligibility to say. */
export type Attainment = Node & {
  __typename?: 'Attainment';
  /** The claim that was accepted. */
  claim: Maybe<Claim>;
  /** The competence that it is about. */
  competence: Competence;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['output'];
  /** Opaque global id; node finds it as long as the claim stands as accepted today. */
  id: Scalars['ID']['output'];
  /** The day on which it was accepted. */
  judgedOn: Scalars['Date']['output'];
  /** The level at which it was accepted. */
  level: Level;
};

/** A page of competences accepted. */
export type AttainmentConnection = {
  __typename?: 'AttainmentConnection';
  /** The items of the page, each with its place. */
  edges: Array<AttainmentEdge>;
  /** The items of the page. */
  nodes: Array<Attainment>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One attainment of a page, with its place in the list. */
export type AttainmentEdge = {
  __typename?: 'AttainmentEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The attainment at this place. */
  node: Attainment;
};

/** Your organisation's own word on whether it meets one of its duties. */
export type AttestDutyInput = {
  /** The day; today where it is left out. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A competence of kind ORGANISATIONAL, for example by its code 9.1. */
  competence: CompetenceBy;
  /** The first day on which the statement no longer holds. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is met. */
  met: Scalars['Boolean']['input'];
};

/** The result of attestDuty. */
export type AttestDutyPayload = {
  __typename?: 'AttestDutyPayload';
  /** The attestation after the change; null if it was refused. */
  attestation: Maybe<Attestation>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** An employer's own word on whether it meets one of its duties. */
export type Attestation = Fact & Node & {
  __typename?: 'Attestation';
  /** The day of the statement. */
  attestedOn: Scalars['Date']['output'];
  /** The duty, a competence of kind ORGANISATIONAL. */
  competence: Competence;
  /** The first day on which it no longer holds by its own terms; null without end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the attestation: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Whether it is met. */
  met: Scalars['Boolean']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of attestations. */
export type AttestationConnection = {
  __typename?: 'AttestationConnection';
  /** The items of the page, each with its place. */
  edges: Array<AttestationEdge>;
  /** The items of the page. */
  nodes: Array<Attestation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One attestation of a page, with its place in the list. */
export type AttestationEdge = {
  __typename?: 'AttestationEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The attestation at this place. */
  node: Attestation;
};

/** The reader that a sentence is written for. */
export type Audience =
  /** Someone in HR who reads about the worker. */
  | 'HR'
  /** The worker whose record it is. */
  | 'WORKER';

/** How well a fact of the field is founded. */
export type Basis =
  /** A default of Peerway's, to be replaced by better material or by local policy. */
  | 'ILLUSTRATIVE'
  /** Worked out from published facts. */
  | 'INFERRED'
  /** An organisation's own rule. */
  | 'LOCAL_POLICY'
  /** Read in the public source named. */
  | 'PUBLISHED';

/** How many facts are founded how well. */
export type BasisCounts = {
  __typename?: 'BasisCounts';
  /** How many are defaults of Peerway's. */
  illustrative: Scalars['Int']['output'];
  /** Worked out from published facts. */
  inferred: Scalars['Int']['output'];
  /** How many are an organisation's own rule. */
  localPolicy: Scalars['Int']['output'];
  /** Read in a public source. */
  published: Scalars['Int']['output'];
};

/** What becomes of a batch in which an item is refused. */
export type BatchPolicy =
  /** One refused item refuses the whole batch: nothing is stored. */
  | 'ALL_OR_NOTHING'
  /** The others are stored. */
  | 'EACH_FOR_ITSELF';

/** A requirement that the draft adds or changes, and how many do not meet it. */
export type BlockingRequirement = {
  __typename?: 'BlockingRequirement';
  /** Code of the requirement within its route. */
  code: Scalars['String']['output'];
  /** The text in plain words, for a person to read. */
  label: Scalars['String']['output'];
  /** How many do not meet it. */
  workers: PeopleCount;
};

/** An import that is to end before its last line. */
export type CancelImportInput = {
  /** Global id of the import, as importFile and imports give it. */
  import: Scalars['ID']['input'];
};

/** What came of cancelImport. */
export type CancelImportPayload = {
  __typename?: 'CancelImportPayload';
  /** The import after the change; null if it was refused. */
  import: Maybe<Import>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** In what capacity someone acts. */
export type Capacity =
  /** Appointed to judge evidence. */
  | 'ASSESSOR'
  /** Reads, and changes nothing. */
  | 'AUDITOR'
  /** Human resources or learning administration. */
  | 'HR'
  /** A line manager. */
  | 'LINE_MANAGER'
  /** Leads lived experience work in an organisation. */
  | 'LIVED_EXPERIENCE_LEAD'
  /** A supervisor with lived experience. */
  | 'PEER_SUPERVISOR'
  /** A training provider. */
  | 'PROVIDER'
  /** Keeps the reference data. */
  | 'STEWARD'
  /** For themselves, on their own record. */
  | 'WORKER';

/** All role bands and all ways between them, ready to be drawn. */
export type CareerMap = {
  __typename?: 'CareerMap';
  /** All role bands, in the order of publication. */
  roleBands: Array<RoleBand>;
  /** The ways between them. */
  steps: Array<CareerStep>;
};

/** One way from a role band to another. A route with several starts gives an edge for each. */
export type CareerStep = {
  __typename?: 'CareerStep';
  /** How well it is founded that the route starts here. */
  basis: Basis;
  /** The role band from which it starts. */
  from: RoleBand;
  /** The direction of the route: up, sideways, out or within. */
  kind: RouteKind;
  /** The progression route that it is about. */
  route: ProgressionRoute;
  /** The role band to which it leads. */
  to: RoleBand;
};

/** An outcome whose mapping leads on to the edition that stands. */
export type CarriedOutcome = {
  __typename?: 'CarriedOutcome';
  /** What it is mapped to now, in the retired edition. */
  from: OutcomeMapping;
  /** Whether it shows less than it did, because a link carries only a part. */
  lowered: Scalars['Boolean']['output'];
  /** Its place in the unit as it stands, from 1. */
  position: Scalars['Int']['output'];
  /** What it would be mapped to, in the edition that stands. */
  to: OutcomeMapping;
};

/** A unit with its mapping carried over. */
export type CarriedOverUnit = {
  __typename?: 'CarriedOverUnit';
  /** What was carried over, in order. */
  carried: Array<CarriedOutcome>;
  /** Its draft; null in a dry run, and where it was refused. */
  draft: Maybe<Draft>;
  /** What could not be carried over, and is not in the draft. */
  notCarried: Array<UncarriedOutcome>;
  /** The unit as it stands. */
  unit: CurriculumUnit;
  /** Why no draft of it was begun; empty where one was. */
  userErrors: Array<UserError>;
};

/** The units whose mapping is to be carried over from retired editions of frameworks to those that stand. */
export type CarryMappingOverInput = {
  /** The curriculum; your own organisation's where it is left out. */
  curriculum?: InputMaybe<CurriculumBy>;
  /** Whether only to tell what would be carried: nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Units of that curriculum, at most 250; all of them where left out. */
  units?: InputMaybe<Array<CurriculumUnitBy>>;
};

/** What came of carryMappingOver. */
export type CarryMappingOverPayload = {
  __typename?: 'CarryMappingOverPayload';
  /** The units that are mapped to a retired edition, in the order of their curriculum; each for itself. */
  units: Array<CarriedOverUnit>;
  /** Why nothing was done at all. */
  userErrors: Array<UserError>;
};

/** The erasure of a record whose worker has asked for it. */
export type CarryOutErasureInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it was weighed against, at most 2,000 characters: it stays on record, so name nobody in it. */
  reason: Scalars['String']['input'];
  /** The worker, who has asked for it. */
  worker: WorkerBy;
};

/** The result of carryOutErasure. */
export type CarryOutErasurePayload = {
  __typename?: 'CarryOutErasurePayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** One route of a chain, with what is open on it and the plan that closes it. */
export type ChainedRoute = {
  __typename?: 'ChainedRoute';
  /** The plan along it, from the day on which the post before it begins. Its evaluation says what is open then; on every route but the first it is a hypothetical one. */
  plan: Plan;
};

/** An event of the feed of changes. It holds ids and outcomes and never changes; what it leads to is read as it is now, by whoever may read that. Webhooks will carry the same events. */
export type Change = {
  __typename?: 'Change';
  /** The outcome since, of READINESS_CHANGED; null where the route does not concern the worker any more. */
  after: Maybe<Outcome>;
  /** The outcome before, of READINESS_CHANGED; null where the route did not concern the worker before. */
  before: Maybe<Outcome>;
  /** When it was committed, by the database's clock. */
  committedAt: Scalars['DateTime']['output'];
  /** The fact as it is now: undoing says whether it stands. */
  fact: Maybe<Fact>;
  /** Global id of the fact that was recorded or undone; null for other changes. */
  factId: Maybe<Scalars['ID']['output']>;
  /** Of which kind the fact is that was recorded or undone; null for other changes. */
  factKind: Maybe<FactKind>;
  /** Its own id, always the same: whoever has seen it has seen the event. */
  id: Scalars['ID']['output'];
  /** What kind of change it is. */
  kind: ChangeKind;
  /** The post as it is now. */
  post: Maybe<Post>;
  /** Global id of the post that a POST change is about; null for other changes. */
  postId: Maybe<Scalars['ID']['output']>;
  /** The route as it is now; null where it has been retired. */
  route: Maybe<ProgressionRoute>;
  /** Global id of the route, of READINESS_CHANGED; null for other changes. */
  routeId: Maybe<Scalars['ID']['output']>;
  /** Its type as a CloudEvent, for example peerway.readiness.changed.v1. */
  type: Scalars['String']['output'];
  /** The worker as they are now. */
  worker: Maybe<Worker>;
  /** Global id of the worker it is about, also once they have been removed; null for what the organisation says of itself. */
  workerId: Maybe<Scalars['ID']['output']>;
};

/** A page of the feed of changes, in the order in which they were committed. */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The events of the page, each with its place. */
  edges: Array<ChangeEdge>;
  /** Cursor of the end of the feed as it is now. Ask for it first, then read the workers, then follow the feed from it: nothing is missed, and what changed meanwhile comes once more. */
  latestCursor: Scalars['String']['output'];
  /** The events of the page. */
  nodes: Array<Change>;
  /** Where the page stands in the feed. Its endCursor is never null: it is where to go on, also where nothing is new. */
  pageInfo: PageInfo;
};

/** An event of the feed, with its place. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Opaque place in the feed, right after this event. */
  cursor: Scalars['String']['output'];
  /** The event at this place. */
  node: Change;
};

/** What kind of change the feed reports. */
export type ChangeKind =
  /** Another fact about a worker was recorded, for example a completion or a judgement; evidence when it is handed in for the first time. */
  | 'FACT_RECORDED'
  /** Another fact about a worker was retracted or revoked. */
  | 'FACT_UNDONE'
  /** A change of a post was recorded, for example other hours or its end. */
  | 'POST_CHANGED'
  /** A post was recorded. */
  | 'POST_RECORDED'
  /** A post, or a change of one, was retracted or revoked. */
  | 'POST_UNDONE'
  /** What a worker is ready for along a route has another outcome. */
  | 'READINESS_CHANGED'
  /** The organisation said something of itself: it attested a duty, or appointed an assessor. */
  | 'STATEMENT_RECORDED'
  /** Such a statement was retracted or revoked. */
  | 'STATEMENT_UNDONE'
  /** A worker's particulars changed: name, team, intention, or the routes that they aspire to. */
  | 'WORKER_CHANGED'
  /** A worker's name and words were taken away, as they had asked. The record stays under its id; what a system keeps of the name and number it takes away too. */
  | 'WORKER_ERASED'
  /** A worker's record was opened. */
  | 'WORKER_REGISTERED'
  /** A worker's record, opened by mistake, was removed: nothing is found under the id any more. */
  | 'WORKER_REMOVED'
  /** A worker got another staff number; the id stays. */
  | 'WORKER_RENUMBERED';

/** What is to change of an organisation; what is left out stays, and null empties its ODS code, parent or host. Where nothing would differ, nothing happens. */
export type ChangeOrganisationInput = {
  /** Its version as you have read it; another one is answered CONFLICT, and nothing is stored. */
  expectedVersion: Scalars['Int']['input'];
  /** The organisation within which it works without being part of it. */
  host?: InputMaybe<OrganisationBy>;
  /** What kind of organisation it is; none becomes, or stops being, the NATIONAL_BODY. */
  kind?: InputMaybe<OrganisationKind>;
  /** What it is called from now on, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its code at the NHS Organisation Data Service, 3 to 8 capital letters and digits. */
  odsCode?: InputMaybe<Scalars['String']['input']>;
  /** Which organisation is meant, for example { code: "NORTHMOOR" }. */
  organisation: OrganisationBy;
  /** The organisation that it is part of. */
  parent?: InputMaybe<OrganisationBy>;
  /** Give true to take a closing back, whether its day has come or lies ahead. */
  reopen?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The organisation that was changed, or why it was not. */
export type ChangeOrganisationPayload = {
  __typename?: 'ChangeOrganisationPayload';
  /** The organisation as it stands now; null where the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and what would be right; empty where it was done. */
  userErrors: Array<UserError>;
};

/** What changes of a post from a day on; what is left out stays as it is. */
export type ChangePostInput = {
  /** Your own number of the assignment, at most 40 characters, where it has another from then on. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** The new contract kind, for example PERMANENT. */
  contractKind?: InputMaybe<ContractKind>;
  /** The first day on which it is so, for example 2026-10-01; the day on which the post started where it was so from the start. */
  effectiveOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the post. */
  post: Scalars['ID']['input'];
  /** The new team, at most 200 characters; null for none from then on. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** The new whole-time equivalent, 0 to 1 in hundredths, for example 0.6. */
  wholeTimeEquivalent?: InputMaybe<Scalars['Float']['input']>;
};

/** The result of changePost. */
export type ChangePostPayload = {
  __typename?: 'ChangePostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several changes at once: 1 to 250. */
export type ChangePostsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<ChangePostInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of changePosts. */
export type ChangePostsItemResult = {
  __typename?: 'ChangePostsItemResult';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
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
  /** What was written against the earlier edition does not simply hold of the later one: a domain, competence or level that is gone, recoded or of another kind, or another scale of levels. */
  | 'BREAKING'
  /** Nothing that was written against the earlier edition is touched. */
  | 'HARMLESS'
  /** Someone has to read it: the meaning may be another. Not breaking by itself. */
  | 'TO_LOOK_AT';

/** A curriculum unit, or a version of it. */
export type ChosenUnitInput = {
  /** The curriculum unit that it is about. */
  unit: CurriculumUnitBy;
  /** Its version, from 1; the one that stands now where it is left out. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a piece of evidence is said to show. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** The competence that it is about. */
  competence: Competence;
  /** The evidence that makes it. */
  evidence: Evidence;
  /** Global id of the claim: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The judgement that stands; null while it waits for one. */
  judgement: Maybe<Judgement>;
  /** Every judgement of it, the latest first, those superseded or undone too. A further judgement supersedes the first of these. */
  judgements: Array<Judgement>;
  /** The level claimed; the one that counts is the one accepted. */
  level: Level;
};

/** What evidence is said to show. */
export type ClaimInput = {
  /** The competence, of an edition that stands. */
  competence: CompetenceBy;
  /** Code of the level claimed, for example INDEPENDENT. */
  level: Scalars['String']['input'];
};

/** The end of an organisation: from a day on nobody signs in for it or acts for it, and nothing new is recorded there. Its records stay as they are. It is refused while an organisation that stays open is part of it or hosted by it. */
export type CloseOrganisationInput = {
  /** The first day on which nobody signs in for it, today or later; today where it is left out. Choose a day ahead, so that its workers can take their records out. */
  closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which organisation is meant, for example { code: "NORTHMOOR" }. */
  organisation: OrganisationBy;
};

/** The organisation that was closed, or why it was not. */
export type CloseOrganisationPayload = {
  __typename?: 'CloseOrganisationPayload';
  /** The organisation as it stands now; null where the call was refused. */
  organisation: Maybe<Organisation>;
  /** What was wrong and what would be right; empty where it was done. */
  userErrors: Array<UserError>;
};

/** One side of a comparison. */
export type ComparedSet = {
  __typename?: 'ComparedSet';
  /** Taught hours in all, as the programme states them; null where none are stated. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The programme, in the version that is meant; null where the units are not those of one. */
  programme: Maybe<Programme>;
  /** The provider of the programme or programmes; null for chosen units. */
  provider: Maybe<Organisation>;
  /** How well founded what it teaches is. */
  restsOn: TeachingBasis;
  /** Sum of the units' hours, where all are known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units, in order. */
  units: Array<UnitInSet>;
};

/** Something that a peer support worker knows or does, or, where ORGANISATIONAL, that their organisation does. */
export type Competence = Node & {
  __typename?: 'Competence';
  /** Code within the framework version, for example 3.2; the same code in another is something else. */
  code: Scalars['String']['output'];
  /** How much of its published text these statements hold. */
  coverage: Coverage;
  /** The domain it belongs to. */
  domain: Domain;
  /** The edition it belongs to; its code means nothing without it. */
  frameworkVersion: FrameworkVersion;
  /** Global id of the competence: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The people whom the competence concerns. */
  kind: CompetenceKind;
  /** What maps to it from other frameworks: the links that lead to it, of the crosswalks that stand now. */
  mappedFrom: Array<CrosswalkLink>;
  /** What it maps to in other frameworks: the links that lead from it, of the crosswalks that stand now. Evidence accepted for it counts there, as far as the relation allows; links chain, and only the first step is listed here. */
  mapsTo: Array<CrosswalkLink>;
  /** What to know of how it was read. */
  note: Maybe<Scalars['String']['output']>;
  /** The requirements of the routes in force that ask for it, in the order of their routes. */
  requirements: Array<Requirement>;
  /** Where it was read. */
  sources: Array<Source>;
  /** What is seen when it is there, in order. */
  statements: Array<Statement>;
  /** What it is about; null where the title is all that the source says. */
  summary: Maybe<Scalars['String']['output']>;
  /** The curriculum units whose outcomes show it. */
  taughtBy: Array<CurriculumUnit>;
  /** Title of the competence. */
  title: Scalars['String']['output'];
  /** How well the title is founded. */
  titleBasis: Basis;
};

/** Which competence: exactly one of the two. */
export type CompetenceBy =
  /** Its code and framework. */
  { code: CompetenceCodeInput; id?: never; }
  |  /** Its global id, as the API gave it. */
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
  /** The items of the page, each with its place. */
  edges: Array<CompetenceEdge>;
  /** The items of the page. */
  nodes: Array<Competence>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One competence of a page, with its place in the list. */
export type CompetenceEdge = {
  __typename?: 'CompetenceEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The competence at this place. */
  node: Competence;
};

/** Whom a competence concerns. */
export type CompetenceKind =
  /** Every peer support worker. */
  | 'CORE'
  /** Judgement about how to use the others; a supervisor's to vouch for, not a checklist. */
  | 'META'
  /** Those who wish to develop further; never asked for at Band 3 or below. */
  | 'OPTIONAL'
  /** The employing organisation, never the worker. */
  | 'ORGANISATIONAL';

/** A curriculum unit that a worker has completed. */
export type Completion = Fact & Node & {
  __typename?: 'Completion';
  /** The day of completion. */
  completedOn: Scalars['Date']['output'];
  /** The first day on which it no longer counts; null without end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the completion: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** Whether it was passed. */
  passed: Scalars['Boolean']['output'];
  /** The programme that it was part of, where that is known. */
  programme: Maybe<Programme>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The unit, in the version that was taken, whatever stands now. */
  unit: Maybe<CurriculumUnit>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of completions. */
export type CompletionConnection = {
  __typename?: 'CompletionConnection';
  /** The items of the page, each with its place. */
  edges: Array<CompletionEdge>;
  /** The items of the page. */
  nodes: Array<Completion>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One completion of a page, with its place in the list. */
export type CompletionEdge = {
  __typename?: 'CompletionEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The completion at this place. */
  node: Completion;
};

/** What a condition is about; conditions are shown and never evaluated. */
export type ConditionKind =
  /** Lived experience that the role rests on; no fact is held about it. */
  | 'LIVED_EXPERIENCE'
  /** A condition of some employers. */
  | 'LOCAL_CONDITION'
  /** How a pay step within a band comes about. */
  | 'PAY_STEP'
  /** A post has to exist. */
  | 'VACANCY';

/** A second assessor agrees with a judgement that the sample drew. */
export type ConfirmJudgementInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement. */
  judgement: Scalars['ID']['input'];
  /** What was noticed, at most 2,000 characters. */
  remark?: InputMaybe<Scalars['String']['input']>;
};

/** The result of confirmJudgement. */
export type ConfirmJudgementPayload = {
  __typename?: 'ConfirmJudgementPayload';
  /** The check after the change; null if it was refused. */
  check: Maybe<QualityCheck>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A declared conflict of interest between an assessor and a worker: nothing that they judge in it counts. */
export type ConflictOfInterest = Fact & Node & {
  __typename?: 'ConflictOfInterest';
  /** The assessor whose conflict of interest it is; null if your organisation does not know them. */
  assessor: Maybe<Member>;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the conflict of interest: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** Why; null for anyone but whoever declared it, HR and lived experience leads. */
  reason: Maybe<Scalars['String']['output']>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer holds; null without end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of conflicts of interest. */
export type ConflictOfInterestConnection = {
  __typename?: 'ConflictOfInterestConnection';
  /** The items of the page, each with its place. */
  edges: Array<ConflictOfInterestEdge>;
  /** The items of the page. */
  nodes: Array<ConflictOfInterest>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One conflict of interest of a page, with its place in the list. */
export type ConflictOfInterestEdge = {
  __typename?: 'ConflictOfInterestEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The conflict of interest at this place. */
  node: ConflictOfInterest;
};

/** That another organisation may copy facts from one's own record. */
export type ConsentToCopyInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
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
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** On what footing a post is held. */
export type ContractKind =
  /** The post is held as an apprentice. */
  | 'APPRENTICESHIP'
  /** As and when; commonly of no fixed hours. */
  | 'BANK'
  /** The post ends on a known day. */
  | 'FIXED_TERM'
  /** The post has no end date. */
  | 'PERMANENT'
  /** On loan from another post. */
  | 'SECONDMENT'
  /** The work is done as a volunteer, unpaid. */
  | 'VOLUNTARY';

/** How many hold a post on a kind of contract. */
export type ContractKindCount = {
  __typename?: 'ContractKindCount';
  /** The kind of contract. */
  contractKind: ContractKind;
  /** How many hold a post on it. */
  workers: PeopleCount;
};

/** Which facts of a record may be copied to another employer's, each with what hangs on it. */
export type CopiedKind =
  /** Curriculum units completed. */
  | 'COMPLETION'
  /** Credentials, with their verifications. */
  | 'CREDENTIAL'
  /** Endorsements. */
  | 'ENDORSEMENT'
  /** Evidence that was handed in, with its claims and the judgements that accept it: its public face, and none of its words. */
  | 'EVIDENCE'
  /** Posts held, with their changes and ends. */
  | 'POST'
  /** Supervision sessions: their kind and day. */
  | 'SUPERVISION';

/** That a worker lets another organisation copy facts from their record, until a day. */
export type CopyConsent = Node & {
  __typename?: 'CopyConsent';
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Global id of the copy consent: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Which facts may be copied. */
  kinds: Array<CopiedKind>;
  /** The organisation that may copy. */
  to: Maybe<Organisation>;
  /** The first day on which nothing more may be copied. */
  untilOn: Scalars['Date']['output'];
  /** When it was taken back; null where it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A page of consents. */
export type CopyConsentConnection = {
  __typename?: 'CopyConsentConnection';
  /** The items of the page, each with its place. */
  edges: Array<CopyConsentEdge>;
  /** The items of the page. */
  nodes: Array<CopyConsent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One copy consent of a page, with its place in the list. */
export type CopyConsentEdge = {
  __typename?: 'CopyConsentEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The copy consent at this place. */
  node: CopyConsent;
};

/** What a worker has consented to, copied. */
export type CopyFactsInput = {
  /** Global id of the consent, as the query consentsReceived gives it. */
  consent: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of copyFacts. */
export type CopyFactsPayload = {
  __typename?: 'CopyFactsPayload';
  /** The consent, with the facts copied under it, after the change; null if it was refused. */
  consent: Maybe<ReceivedConsent>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Corrects a worker's number, where it was typed wrong or your system has given them another: the record stays the same one. */
export type CorrectNumberInput = {
  /** Whether the number that they had is free, as where it is a colleague's by right. Otherwise it is remembered as theirs: registerWorker and files that still have it are refused, and told the right one. */
  formerNumberIsFree?: Scalars['Boolean']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The right number, at most 40 characters: nobody else's. The number that they have now, together with formerNumberIsFree, frees those they had before. */
  number: Scalars['String']['input'];
  /** Why, at most 2,000 characters, for example “Two digits swapped”: it stands in the trail, and the worker reads it. */
  reason: Scalars['String']['input'];
  /** The worker, by their id or the number that they have now. */
  worker: WorkerBy;
};

/** The result of correctNumber. */
export type CorrectNumberPayload = {
  __typename?: 'CorrectNumberPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What a plan takes least of. */
export type CostProfile =
  /** Taught hours. Units whose hours are not known come last. */
  | 'FEWEST_HOURS'
  /** Curriculum units. */
  | 'FEWEST_UNITS'
  /** Pounds, for whole programmes or for units, whichever comes to less. Units whose price is not known come last. */
  | 'LEAST_MONEY'
  /** Days until the ready date. */
  | 'SOONEST';

/** A fact that counts on the day asked about. */
export type CountedFact = {
  __typename?: 'CountedFact';
  /** The fact itself; null for a supposed one, and where it is not yours to read. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for supposing it away; for a supposed one, its place in what is supposed. */
  factId: Scalars['ID']['output'];
  /** What sort of fact it is. */
  kind: CountedFactKind;
  /** For a claim on another competence: the links between competences by which it counts, in order; empty where it is on the competence itself. */
  path: Array<CrosswalkLink>;
  /** The first day on which it no longer counts; null where it counts without end. */
  stopsCountingOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is supposed in a what-if: nothing on record stands behind it. */
  supposed: Scalars['Boolean']['output'];
};

/** What sort of fact counts. */
export type CountedFactKind =
  /** The employer's statement. */
  | 'ATTESTATION'
  /** An accepted claim. */
  | 'CLAIM'
  /** A completed unit. */
  | 'COMPLETION'
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

/** How much of a competence's published text is held. */
export type Coverage =
  /** All statements seen on the public page are here, reworded; the page may itself be a selection. */
  | 'FULL'
  /** Only the first part of the public page was read. */
  | 'PARTIAL'
  /** Numbering shows a competence here; neither title nor text was reached. */
  | 'PLACEHOLDER'
  /** The title is published; the statements are placeholders, or there are none. */
  | 'TITLE_ONLY';

/** A requirement that asks for a competence, and the level it asks for. */
export type CoverageAsk = {
  __typename?: 'CoverageAsk';
  /** How well it is founded that it is asked for. */
  basis: Basis;
  /** The least level; null for any. */
  level: Maybe<Level>;
  /** The requirement; null where the framework itself is the target. */
  requirement: Maybe<Requirement>;
};

/** What a coverage answer rests on. */
export type CoverageBasis = {
  __typename?: 'CoverageBasis';
  /** Their levels and depths. */
  levels: BasisCounts;
  /** The crosswalk links taken on the way. */
  links: BasisCounts;
  /** Their mapping to competences. */
  mappings: BasisCounts;
  /** The outcomes, each by the least founded of all that it rests on: from best to least PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE. */
  outcomes: BasisCounts;
  /** The requirements of the routes that ask for a competence or a unit; for a framework version, its competences, by how well their titles are founded. */
  requirements: BasisCounts;
  /** The words of those outcomes. */
  texts: BasisCounts;
  /** That their units are taught by the programme; units that were simply chosen are not counted. */
  units: BasisCounts;
};

/** A competence at one level: what teaches it there, and how deeply. */
export type CoverageCell = {
  __typename?: 'CoverageCell';
  /** How deeply it is taught here; null: not at all. */
  depth: Maybe<Depth>;
  /** The level: the column. */
  level: Level;
  /** Their outcomes that do, in order. */
  outcomes: Array<CoverageOutcome>;
  /** The units that teach it here, in order. */
  units: Array<CurriculumUnit>;
};

/** How many competences of a target are covered, and how many show each gap; one may show two of them, not assessed and below the level. */
export type CoverageCounts = {
  __typename?: 'CoverageCounts';
  /** Assessed, or taught where nothing assesses it, below the level asked for. */
  belowLevel: Scalars['Int']['output'];
  /** How many are covered at the level asked for. */
  covered: Scalars['Int']['output'];
  /** How many no unit teaches. */
  neverTaught: Scalars['Int']['output'];
  /** Taught and never assessed. */
  notAssessed: Scalars['Int']['output'];
  /** How many are outside any curriculum. */
  outside: Scalars['Int']['output'];
  /** Not covered, in a group that is satisfied otherwise. */
  satisfiedOtherwise: Scalars['Int']['output'];
};

/** Something found of a curriculum against a target. */
export type CoverageFinding = {
  __typename?: 'CoverageFinding';
  /** What it is, as one of a closed list. */
  code: CoverageFindingCode;
  /** The competence that it is about, which has a row; null where it is about a unit. */
  competence: Maybe<Competence>;
  /** NOT_ASSESSED: the highest level taught. BELOW_LEVEL: the level reached. OVER_TAUGHT: the level that several units assess. Null for any other. */
  level: Maybe<Level>;
  /** The level asked for; null where none is. */
  levelAsked: Maybe<Level>;
  /** The units that are missing: UNIT_NOT_TAUGHT and PREREQUISITE_MISSING. */
  missing: Array<CurriculumUnit>;
  /** The requirements that it leaves open; none where the framework itself is the target. */
  requirements: Array<Requirement>;
  /** The text in plain words, for a person to read. */
  sentence: Scalars['String']['output'];
  /** The units that it is about, in order. */
  units: Array<CurriculumUnit>;
};

/** What can be found of a curriculum. None is a fault in itself: a provider may mean it so. */
export type CoverageFindingCode =
  /** It is assessed below the required level; or, if no unit assesses it, taught below that level. */
  | 'BELOW_LEVEL'
  /** It is required, but no unit teaches it. */
  | 'NEVER_TAUGHT'
  /** It is taught, but no unit assesses it. */
  | 'NOT_ASSESSED'
  /** Several units assess it at the same level. */
  | 'OVER_TAUGHT'
  /** A unit has a prerequisite that is not one of these units. */
  | 'PREREQUISITE_MISSING'
  /** A route requires a unit, or a version of a unit, that is not one of these units. */
  | 'UNIT_NOT_TAUGHT';

/** An outcome of a unit that counts towards a competence. */
export type CoverageOutcome = {
  __typename?: 'CoverageOutcome';
  /** How well it is founded, by the least founded of all that it rests on. */
  basis: Basis;
  /** The outcome, with the competence and the level it is mapped to. */
  outcome: UnitOutcome;
  /** The crosswalk links by which it counts here, in order; none where it is mapped here itself. */
  path: Array<CrosswalkLink>;
  /** The curriculum unit that it is about. */
  unit: CurriculumUnit;
};

/** A competence of the target: a row of the matrix. */
export type CoverageRow = {
  __typename?: 'CoverageRow';
  /** What asks for it; none for a competence outside any curriculum. */
  asks: Array<CoverageAsk>;
  /** One for each level of its framework version, lowest first. */
  cells: Array<CoverageCell>;
  /** The competence that it is about. */
  competence: Competence;
  /** How deeply it is taught at most; null: never. */
  depth: Maybe<Depth>;
  /** All that is missing for what is asked of it: something never assessed may be taught below the level asked for, too. */
  gaps: Array<CoverageFindingCode>;
  /** The highest level that is asked for; null where none is. */
  levelAsked: Maybe<Level>;
  /** The highest level at which it is assessed; null: never. */
  levelAssessed: Maybe<Level>;
  /** The highest level at which it is taught; null: never. */
  levelTaught: Maybe<Level>;
  /** How far it has come, as one word. */
  status: CoverageStatus;
};

/** Where a competence of the target stands, in one word: the first of its gaps, where it has several. */
export type CoverageStatus =
  /** It is assessed below the required level; or, if no unit assesses it, taught below that level. */
  | 'BELOW_LEVEL'
  /** Assessed at the level asked for or above; at any level where none is asked for. */
  | 'COVERED'
  /** It is required, but no unit teaches it. */
  | 'NEVER_TAUGHT'
  /** It is taught, but no unit assesses it. */
  | 'NOT_ASSESSED'
  /** Outside any curriculum, and no gap: the organisation's duty, or judgement that a supervisor vouches for. */
  | 'OUTSIDE'
  /** Not covered, and no gap: the group of requirements that asks for it is satisfied by its other parts. */
  | 'SATISFIED_OTHERWISE';

/** What a curriculum was held against: a framework version, a role band, or a route. */
export type CoverageTarget = {
  __typename?: 'CoverageTarget';
  /** The framework version, where it was one. */
  frameworkVersion: Maybe<FrameworkVersion>;
  /** The level asked for of a framework version; null for any, and for routes, which say their own. */
  level: Maybe<Level>;
  /** The role band, where it was one. */
  roleBand: Maybe<RoleBand>;
  /** The routes whose requirements are meant; none for a framework version. */
  routes: Array<ProgressionRoute>;
};

/** What a curriculum is held against: exactly one of these. */
export type CoverageTargetBy =
  /** Every competence of a framework version, assessed at a level or above. */
  { frameworkAtLevel: FrameworkAtLevelInput; frameworkVersion?: never; roleBand?: never; route?: never; routeVersion?: never; }
  |  /** Every competence of a framework version, assessed at any level. */
  { frameworkAtLevel?: never; frameworkVersion: FrameworkVersionBy; roleBand?: never; route?: never; routeVersion?: never; }
  |  /** All that is asked for by the routes that lead to a role band, those for deepening within it included: a competence counts at the highest level that any of them asks for. What employers typically ask in words alone is not read. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand: RoleBandBy; route?: never; routeVersion?: never; }
  |  /** What a progression route asks for as it stands now. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand?: never; route: ProgressionRouteBy; routeVersion?: never; }
  |  /** What a version of a progression route asks for. */
  { frameworkAtLevel?: never; frameworkVersion?: never; roleBand?: never; route?: never; routeVersion: RouteVersionInput; };

/** A certificate, check or training that a worker holds. */
export type Credential = Fact & Node & {
  __typename?: 'Credential';
  /** The day of the award. */
  awardedOn: Scalars['Date']['output'];
  /** The first day on which it no longer holds by its own terms; null without end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** Global id of the credential: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The body that issued it, for example Skills for Health. */
  issuer: Scalars['String']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** What the system that it came from calls it, word for word, for example NHS|CSTF|Fire Safety - 2 Years|; null where it was recorded by hand. */
  sourceWording: Maybe<Scalars['String']['output']>;
  /** What kind of credential it is. */
  type: CredentialType;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Who verified it and how, the latest first. */
  verifications: Array<CredentialVerification>;
  /** The day on which it was verified; null while it waits for that. */
  verifiedOn: Maybe<Scalars['Date']['output']>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};


/** A certificate, check or training that a worker holds. */
export type CredentialVerificationsArgs = {
  includeUndone?: Scalars['Boolean']['input'];
};

/** What sort of credential it is. */
export type CredentialCategory =
  /** A Disclosure and Barring Service check: its level and date, never its contents. */
  | 'DBS'
  /** Being on the way to a qualification. */
  | 'ENROLMENT'
  /** Statutory and mandatory training. */
  | 'MANDATORY_TRAINING'
  /** A qualification or its entry requirements. */
  | 'QUALIFICATION'
  /** Training that is not a unit of a curriculum held here. */
  | 'TRAINING';

/** A page of credentials. */
export type CredentialConnection = {
  __typename?: 'CredentialConnection';
  /** The items of the page, each with its place. */
  edges: Array<CredentialEdge>;
  /** The items of the page. */
  nodes: Array<Credential>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One credential of a page, with its place in the list. */
export type CredentialEdge = {
  __typename?: 'CredentialEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The credential at this place. */
  node: Credential;
};

/** A kind of certificate, check or training that a requirement can ask for. */
export type CredentialType = Node & {
  __typename?: 'CredentialType';
  /** How well it is founded. */
  basis: Basis;
  /** What sort of credential it is. */
  category: CredentialCategory;
  /** Code, for example FIRE_SAFETY. */
  code: Scalars['String']['output'];
  /** Calendar months for which it commonly counts; local policy decides. */
  defaultCurrencyMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the credential type: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The requirements of the routes in force that ask for it, in the order of their routes. */
  requirements: Array<Requirement>;
  /** The sources in which it was read. */
  sources: Array<Source>;
  /** Title of the credential type. */
  title: Scalars['String']['output'];
};

/** Which type of credential: exactly one of the two. */
export type CredentialTypeBy =
  /** Its code, for example FIRE_SAFETY. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** That someone has seen to it that a credential is real. */
export type CredentialVerification = Fact & Node & {
  __typename?: 'CredentialVerification';
  /** How, for example Certificate seen. */
  how: Scalars['String']['output'];
  /** Global id of the credential verification: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** The program that verified it by what its source system says, as its issuer knows it, for example trust-hr-system; null where a person did. */
  program: Maybe<Scalars['String']['output']>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The day on which it took place. */
  verifiedOn: Scalars['Date']['output'];
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** Typed, directed links from the competences of one framework version to those of another: what evidence of the one counts towards in the other. Nothing is carried the other way. */
export type Crosswalk = Node & {
  __typename?: 'Crosswalk';
  /** What it says, as it would be drafted: where its next version starts from. */
  content: CrosswalkContent;
  /** The framework version that it leads from. */
  from: FrameworkVersion;
  /** Opaque global id; each version has its own. */
  id: Scalars['ID']['output'];
  /** What each level counts as on the other side, before a link's cap, lowest first; a level that is left out carries nothing over. */
  levels: Array<CrosswalkLevel>;
  /** Its links, in the order of the competences that they lead from. */
  links: Array<CrosswalkLink>;
  /** What to know of it: whose judgement it is, and where it is weak. */
  note: Maybe<Scalars['String']['output']>;
  /** The instant from which it stands. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** The framework version that it leads to. */
  to: FrameworkVersion;
  /** Our count of its versions between these two framework versions, from 1. */
  version: Scalars['Int']['output'];
};

/** Two frameworks, for the crosswalk that stands between their current editions. */
export type CrosswalkBetweenInput = {
  /** Code of the framework that it leads from, for example PEER-WORKER-ST0896. */
  from: Scalars['String']['input'];
  /** Code of the framework that it leads to. */
  to?: Scalars['String']['input'];
};

/** Which crosswalk: exactly one of the two. */
export type CrosswalkBy =
  /** The frameworks that it joins. */
  { between: CrosswalkBetweenInput; id?: never; }
  |  /** Its global id; a retired one is found by it too. */
  { between?: never; id: Scalars['ID']['input']; };

/** A page of crosswalks. */
export type CrosswalkConnection = {
  __typename?: 'CrosswalkConnection';
  /** The items of the page, each with its place. */
  edges: Array<CrosswalkEdge>;
  /** The items of the page. */
  nodes: Array<Crosswalk>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a version of a crosswalk says, with codes for everything that it names: as it is drafted. */
export type CrosswalkContent = {
  __typename?: 'CrosswalkContent';
  /** Code of the framework that it leads from. */
  from: Scalars['String']['output'];
  /** Our count of that framework's editions; the one that stands where left out. */
  fromEdition: Maybe<Scalars['Int']['output']>;
  /** Between different scales: what each level counts as. Left out within one scale, where a level carries over as it is. */
  levelMap: Maybe<Array<LevelMapContent>>;
  /** The links between competences, in order. */
  links: Array<CrosswalkLinkContent>;
  /** What to know of it: whose judgement it is, and where it is weak. */
  note: Maybe<Scalars['String']['output']>;
  /** Code of the framework that it leads to. */
  to: Scalars['String']['output'];
  /** Our count of that framework's editions; the one that stands where left out. */
  toEdition: Maybe<Scalars['Int']['output']>;
};

/** What a version of a crosswalk says, with codes for everything that it names: as it is drafted. A document is a file format too, so it names other things by their codes. */
export type CrosswalkContentInput = {
  /** Code of the framework that it leads from. */
  from: Scalars['String']['input'];
  /** Our count of that framework's editions; the one that stands where left out. */
  fromEdition?: InputMaybe<Scalars['Int']['input']>;
  /** Between different scales: what each level counts as. Left out within one scale, where a level carries over as it is. */
  levelMap?: InputMaybe<Array<LevelMapContentInput>>;
  /** The links between competences, in order. */
  links: Array<CrosswalkLinkContentInput>;
  /** What to know of it: whose judgement it is, and where it is weak. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Code of the framework that it leads to. */
  to: Scalars['String']['input'];
  /** Our count of that framework's editions; the one that stands where left out. */
  toEdition?: InputMaybe<Scalars['Int']['input']>;
};

/** One crosswalk of a page, with its place in the list. */
export type CrosswalkEdge = {
  __typename?: 'CrosswalkEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The crosswalk at this place. */
  node: Crosswalk;
};

/** What a level of one framework version counts as in another. */
export type CrosswalkLevel = {
  __typename?: 'CrosswalkLevel';
  /** The level in the framework version that the crosswalk leads from. */
  from: Level;
  /** The level that it counts as in the one that the crosswalk leads to. */
  to: Level;
};

/** One link of a crosswalk: from a competence to one of another framework version. */
export type CrosswalkLink = {
  __typename?: 'CrosswalkLink';
  /** How well the link is founded. */
  basis: Basis;
  /** For PARTIAL: the highest level that evidence can count at, however high it was accepted, on the scale of the competence it counts towards. Null for every other relation. */
  cap: Maybe<Level>;
  /** The crosswalk that it belongs to; its note says whose judgement the links are. */
  crosswalk: Crosswalk;
  /** The competence that evidence was given for. */
  from: Competence;
  /** What evidence carries over. */
  relation: CrosswalkRelation;
  /** The competence that it counts towards. */
  to: Competence;
};

/** A link of a drafted crosswalk. */
export type CrosswalkLinkContent = {
  __typename?: 'CrosswalkLinkContent';
  /** How well the link is founded. */
  basis: Basis;
  /** For PARTIAL, and for it alone: code of the highest level that it can give, on the scale it leads to. */
  cap: Maybe<Scalars['String']['output']>;
  /** Code of the competence that evidence was given for. */
  from: Scalars['String']['output'];
  /** What evidence carries over by the link. */
  relation: CrosswalkRelation;
  /** Code of the competence that it counts towards. */
  to: Scalars['String']['output'];
};

/** A link of a drafted crosswalk. A document is a file format too, so it names other things by their codes. */
export type CrosswalkLinkContentInput = {
  /** How well the link is founded. */
  basis: Basis;
  /** For PARTIAL, and for it alone: code of the highest level that it can give, on the scale it leads to. */
  cap?: InputMaybe<Scalars['String']['input']>;
  /** Code of the competence that evidence was given for. */
  from: Scalars['String']['input'];
  /** What evidence carries over by the link. */
  relation: CrosswalkRelation;
  /** Code of the competence that it counts towards. */
  to: Scalars['String']['input'];
};

/** What evidence carries over from one competence to another. */
export type CrosswalkRelation =
  /** The same competence: it counts at its level. */
  | 'EXACT'
  /** Part of it: it counts up to a cap. */
  | 'PARTIAL'
  /** Worth knowing of; nothing carries over. */
  | 'RELATED'
  /** The later edition's name for it: it counts at its level. */
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
  /** Global id of the curriculum: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What to know of how it was read. */
  notes: Array<Scalars['String']['output']>;
  /** The day of publication. */
  publishedOn: Scalars['Date']['output'];
  /** Its sections, in order. */
  sections: Array<CurriculumSection>;
  /** Where it was read. */
  sources: Array<Source>;
  /** Title of the curriculum. */
  title: Scalars['String']['output'];
};

/** Which curriculum: exactly one of the two. */
export type CurriculumBy =
  /** Its code, for example HEE-PSW-CURRICULUM. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** How two programmes, two versions of one, or any two sets of units differ. Nothing is a merit or a fault. With the sides exchanged the answer is the same, with its sides exchanged. */
export type CurriculumComparison = {
  __typename?: 'CurriculumComparison';
  /** Competences that both teach at the same levels and depths; the units are those of the one side. */
  alike: Array<TaughtCompetence>;
  /** Competences that both teach, at other levels or depths. */
  different: Array<TaughtDifferently>;
  /** The one side, with its hours. */
  one: ComparedSet;
  /** Competences that the one side alone teaches. */
  onlyInOne: Array<TaughtCompetence>;
  /** Competences that the other side alone teaches. */
  onlyInOther: Array<TaughtCompetence>;
  /** The other side, with its hours. */
  other: ComparedSet;
  /** The units in which they differ. */
  units: Array<UnitDifference>;
};

/** What units cover of a target: a matrix of competence by level and depth, and what is found. Outcomes of other frameworks count through the crosswalks that stand now, up to their caps. */
export type CurriculumCoverage = {
  __typename?: 'CurriculumCoverage';
  /** What they are held against. */
  against: CoverageTarget;
  /** What the routes ask for besides, and no curriculum gives: credentials, time, somebody's word. */
  beyondTeaching: Array<Requirement>;
  /** How many rows are covered, and how many show each gap. */
  counts: CoverageCounts;
  /** What is found: by competence in the order of the rows, then what is about units. */
  findings: Array<CoverageFinding>;
  /** The columns of the matrix: the levels of the rows' framework versions, lowest first. */
  levels: Array<Level>;
  /** Competences that the units teach and that lead to nothing in the target. */
  notAsked: Array<Competence>;
  /** The units asked about. */
  of: UnitSet;
  /** How well founded the answer is. */
  restsOn: CoverageBasis;
  /** The rows of the matrix: each competence of the target once, in the order of its framework, by domain. Those outside any curriculum are there too, named so. */
  rows: Array<CoverageRow>;
};

/** A fact about how a curriculum is meant to be taught. */
export type CurriculumDelivery = {
  __typename?: 'CurriculumDelivery';
  /** How well it is founded. */
  basis: Basis;
  /** Where it was read. */
  sources: Array<Source>;
  /** What is published about it, reworded. */
  text: Scalars['String']['output'];
};

/** A section of a curriculum, with the units that stand now. */
export type CurriculumSection = {
  __typename?: 'CurriculumSection';
  /** Code of the curriculum section. */
  code: Scalars['String']['output'];
  /** Title of the curriculum section. */
  title: Scalars['String']['output'];
  /** Its units, in order. */
  units: Array<CurriculumUnit>;
};

/** What is taught as one piece, in the version that stands now, or the one that was asked about. */
export type CurriculumUnit = Node & {
  __typename?: 'CurriculumUnit';
  /** What it is for, where the source says. */
  aim: Maybe<Scalars['String']['output']>;
  /** Code in its curriculum, for example 1.2; not a competence's code. */
  code: Scalars['String']['output'];
  /** What it says, as it would be drafted: where its next version starts from. Starts that have been are left out. */
  content: CurriculumUnitContent;
  /** The curriculum it belongs to. */
  curriculum: Curriculum;
  /** How it is taught, where known. */
  deliveryMode: Maybe<DeliveryMode>;
  /** Days from its start to the day after its end, where known: 1 for a single day. */
  durationDays: Maybe<Scalars['Int']['output']>;
  /** Taught hours, where known: the national curriculum leaves them to the provider. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Opaque global id; the same for every version of the unit. */
  id: Scalars['ID']['output'];
  /** How well the mapping to competences is founded. */
  mappingBasis: Basis;
  /** What to know of how it was read. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the curriculum offers it as an option. */
  optional: Scalars['Boolean']['output'];
  /** What a learner can do after it, in order. */
  outcomes: Array<UnitOutcome>;
  /** Units to be taken before it. */
  prerequisites: Array<CurriculumUnit>;
  /** What it costs one learner, in pounds sterling; null where it is not known, 0 where it is free. */
  price: Maybe<Scalars['Float']['output']>;
  /** The programmes that teach it, by code. */
  programmes: Array<Programme>;
  /** The instant from which it stands here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The section of the curriculum that it belongs to. */
  section: CurriculumSection;
  /** Where it was read. */
  sources: Array<Source>;
  /** When it starts next: the days from today on that its provider has published, the earliest first. */
  starts: Array<UnitStart>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['output'];
  /** How well the title is founded. */
  titleBasis: Basis;
  /** Its version, from 1; a changed unit is a new version. */
  version: Scalars['Int']['output'];
};

/** Which curriculum unit: exactly one of the two. */
export type CurriculumUnitBy =
  /** Its code and curriculum. */
  { code: CurriculumUnitCodeInput; id?: never; }
  |  /** Its global id, as the API gave it. */
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
  /** The items of the page, each with its place. */
  edges: Array<CurriculumUnitEdge>;
  /** The items of the page. */
  nodes: Array<CurriculumUnit>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a version of a curriculum unit says, with codes for everything that it names: as it is drafted. */
export type CurriculumUnitContent = {
  __typename?: 'CurriculumUnitContent';
  /** What it is for. */
  aim: Maybe<Scalars['String']['output']>;
  /** Its code in the curriculum, for example 1.2. */
  code: Scalars['String']['output'];
  /** Code of the curriculum it belongs to. Your own organisation's curriculum where it is left out; a national unit names it. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** How it is taught. */
  deliveryMode: Maybe<DeliveryMode>;
  /** Days from its start to the day after its end. */
  durationDays: Maybe<Scalars['Int']['output']>;
  /** Taught hours, more than 0, to a tenth. */
  hours: Maybe<Scalars['Float']['output']>;
  /** How well its mapping as a whole is founded; LOCAL_POLICY where left out. */
  mappingBasis: Maybe<Basis>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** Whether the curriculum offers it as an option; it does not where left out. */
  optional: Maybe<Scalars['Boolean']['output']>;
  /** What a learner can do after it, in order. */
  outcomes: Array<OutcomeContent>;
  /** Units to be taken before it. */
  prerequisites: Array<UnitRefContent>;
  /** What it costs one learner, in pounds sterling; 0 where it is free. */
  price: Maybe<Scalars['Float']['output']>;
  /** Its section; left out where there are none. */
  section: Maybe<SectionContent>;
  /** References of the sources where it was read. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** When it starts next. */
  starts: Array<UnitStartContent>;
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['output'];
  /** How well the title is founded; LOCAL_POLICY where left out. */
  titleBasis: Maybe<Basis>;
};

/** What a version of a curriculum unit says, with codes for everything that it names: as it is drafted. A document is a file format too, so it names other things by their codes. */
export type CurriculumUnitContentInput = {
  /** What it is for. */
  aim?: InputMaybe<Scalars['String']['input']>;
  /** Its code in the curriculum, for example 1.2. */
  code: Scalars['String']['input'];
  /** Code of the curriculum it belongs to. Your own organisation's curriculum where it is left out; a national unit names it. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** How it is taught. */
  deliveryMode?: InputMaybe<DeliveryMode>;
  /** Days from its start to the day after its end. */
  durationDays?: InputMaybe<Scalars['Int']['input']>;
  /** Taught hours, more than 0, to a tenth. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** How well its mapping as a whole is founded; LOCAL_POLICY where left out. */
  mappingBasis?: InputMaybe<Basis>;
  /** What to know of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether the curriculum offers it as an option; it does not where left out. */
  optional?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a learner can do after it, in order. */
  outcomes: Array<OutcomeContentInput>;
  /** Units to be taken before it. */
  prerequisites: Array<UnitRefContentInput>;
  /** What it costs one learner, in pounds sterling; 0 where it is free. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** Its section; left out where there are none. */
  section?: InputMaybe<SectionContentInput>;
  /** References of the sources where it was read. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** When it starts next. */
  starts: Array<UnitStartContentInput>;
  /** What it is about. */
  summary: Scalars['String']['input'];
  /** Title of the curriculum unit. */
  title: Scalars['String']['input'];
  /** How well the title is founded; LOCAL_POLICY where left out. */
  titleBasis?: InputMaybe<Basis>;
};

/** One curriculum unit of a page, with its place in the list. */
export type CurriculumUnitEdge = {
  __typename?: 'CurriculumUnitEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The curriculum unit at this place. */
  node: CurriculumUnit;
};

/** From one day to another, both included; leave one out for no limit on that side. */
export type DaysInput = {
  /** The first day that counts, for example 2026-04-01. */
  fromOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day that counts, for example 2027-03-31. */
  toOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision about a worker's progression, with the evaluation that it was made on. */
export type DecideProgressionInput = {
  /** The day that the evaluation was about, as it says in asOf; within a year of today. */
  asOf: Scalars['Date']['input'];
  /** The evaluation's fingerprint. Where what it rests on has changed, the decision is refused with CONFLICT. */
  fingerprint: Scalars['String']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The instant up to which the record had been read, as the evaluation says in knownAt. */
  knownAt: Scalars['DateTime']['input'];
  /** What is decided; it may depart from the advice. */
  outcome: DecisionOutcome;
  /** Why, at most 2,000 characters. The worker can read it. */
  reason: Scalars['String']['input'];
  /** The progression route that it is about. */
  route: ProgressionRouteBy;
  /** The worker; never your own record. */
  worker: WorkerBy;
};

/** The result of decideProgression. */
export type DecideProgressionPayload = {
  __typename?: 'DecideProgressionPayload';
  /** The decision after the change; null if it was refused. */
  decision: Maybe<Decision>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What a named person decided about a worker's progression, with the advice they had: recordedBy and recordedAs say who, and in what capacity. The advice never acts by itself, and nor does the decision: a change of role is a post. */
export type Decision = Fact & Node & {
  __typename?: 'Decision';
  /** The day that the evaluation was about. */
  asOf: Scalars['Date']['output'];
  /** The day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** Whether it differs from the advice: progress though not eligible, or not now though eligible. */
  departsFromAdvice: Scalars['Boolean']['output'];
  /** The version of the engine that gave the advice, a number that is raised when outcomes could change. */
  engine: Scalars['String']['output'];
  /** The advice that the decider had, kept as it was told. */
  evaluation: Evaluation;
  /** Names the evaluation that the decider had. */
  fingerprint: Scalars['String']['output'];
  /** Global id of the decision: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The instant up to which the record had been read. */
  knownAt: Scalars['DateTime']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** What was decided: to progress, or not now. */
  outcome: DecisionOutcome;
  /** The reason that was given for it. */
  reason: Scalars['String']['output'];
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The same advice given again now, from the record as it is, and how it compares; null where the record is not yours to read. */
  replay: Maybe<Replay>;
  /** The route, in the version that the advice was given by. */
  route: ProgressionRoute;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The items of the page, each with its place. */
  edges: Array<DecisionEdge>;
  /** The items of the page. */
  nodes: Array<Decision>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One decision of a page, with its place in the list. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The decision at this place. */
  node: Decision;
};

/** What a named person decided about a progression. */
export type DecisionOutcome =
  /** Not at this time; the reason says what would be right. */
  | 'NOT_NOW'
  /** The worker goes along the route. */
  | 'PROGRESS';

/** A conflict of interest between an assessor and a worker. */
export type DeclareConflictInput = {
  /** Global id of the member whose conflict it is, for HR and lived experience leads; left out, your own. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters: for whoever declares it, HR and lived experience leads. */
  reason: Scalars['String']['input'];
  /** The first day on which it no longer holds; left out where no end is known. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of declareConflict. */
export type DeclareConflictPayload = {
  __typename?: 'DeclareConflictPayload';
  /** The conflict of interest after the change; null if it was refused. */
  conflict: Maybe<ConflictOfInterest>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** How a unit is taught. */
export type DeliveryMode =
  /** Partly at a distance, partly where people meet. */
  | 'BLENDED'
  /** People meet. */
  | 'IN_PERSON'
  /** At work, with supervision and feedback. */
  | 'IN_PRACTICE'
  /** At a distance throughout. */
  | 'ONLINE';

/** How deeply an outcome is taught. */
export type Depth =
  /** Shown and judged. */
  | 'ASSESSED'
  /** Explained and talked about. */
  | 'INTRODUCED'
  /** Tried out, with feedback. */
  | 'PRACTISED';

/** Detaches the account that has taken up a worker's record. */
export type DetachAccountInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters: it stands in the trail, and the worker reads it. */
  reason: Scalars['String']['input'];
  /** The worker: another than yourself. */
  worker: WorkerBy;
};

/** The result of detachAccount. */
export type DetachAccountPayload = {
  __typename?: 'DetachAccountPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A draft to give up. */
export type DiscardDraftInput = {
  /** Global id of the draft. */
  draft: Scalars['ID']['input'];
  /** The version that you have read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The result of discardDraft. */
export type DiscardDraftPayload = {
  __typename?: 'DiscardDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A part of a framework that holds competences. */
export type Domain = Node & {
  __typename?: 'Domain';
  /** Code, for example 3. */
  code: Scalars['String']['output'];
  /** Its competences, in order. */
  competences: Array<Competence>;
  /** The edition of a framework that it is part of. */
  frameworkVersion: FrameworkVersion;
  /** Global id of the domain: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Whom it concerns: every worker (CORE), those who wish to develop further (OPTIONAL), judgement (META) or the employer (ORGANISATIONAL). */
  kind: CompetenceKind;
  /** What it is made of, for example SKILLS; null if its source uses a word of its own. */
  nature: Maybe<DomainNature>;
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** Title of the domain. */
  title: Scalars['String']['output'];
  /** How well the title is founded. */
  titleBasis: Basis;
};

/** Which domain of a framework: exactly one of the two. */
export type DomainBy =
  /** Its code and framework. */
  { code: DomainCodeInput; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A domain by the code it has in a framework's current edition. */
export type DomainCodeInput = {
  /** Code of the domain, for example 3. */
  code: Scalars['String']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** What a domain of a framework is made of. */
export type DomainNature =
  /** How to use the other domains together. */
  | 'JUDGEMENT'
  /** What somebody knows. */
  | 'KNOWLEDGE'
  /** What the employing organisation does. */
  | 'ORGANISATIONAL'
  /** What somebody can do. */
  | 'SKILLS'
  /** What somebody stands for in the work. */
  | 'VALUES';

/** Reference data being written: a version of a route or a role band, before it is published. Only those who may author it see it. */
export type Draft = Node & {
  __typename?: 'Draft';
  /** What it became, as it stands now; null until it is published, and once that is replaced. */
  became: Maybe<Node>;
  /** Code of the route or the role band. */
  code: Scalars['String']['output'];
  /** How an edition of a framework differs from the one that stands; null for any other kind. Once it is published, compareFrameworkVersions tells. */
  comparison: Maybe<FrameworkComparison>;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** Who began it, by the name that your organisation knows; null for somebody elsewhere. */
  createdBy: Maybe<Scalars['String']['output']>;
  /** What it says, of a crosswalk; null for any other kind. */
  crosswalk: Maybe<CrosswalkContent>;
  /** When it was given up; null for one that was not. */
  discardedAt: Maybe<Scalars['DateTime']['output']>;
  /** The document that was imported, of an edition of a framework; null for any other kind. */
  document: Maybe<Scalars['JSONObject']['output']>;
  /** What stands in the way of publication now, and what is worth a second look; empty for one that is closed. */
  findings: Array<Finding>;
  /** Global id of the draft: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What it is to become. */
  kind: DraftKind;
  /** The organisation whose own it is; null for a national one. */
  organisation: Maybe<Organisation>;
  /** What it says, of a programme; null for any other kind. */
  programme: Maybe<ProgrammeContent>;
  /** When it was published; null until then. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who published it, by the name that your organisation knows; null until then. */
  publishedBy: Maybe<Scalars['String']['output']>;
  /** What it says, of a role band; null for any other kind. */
  roleBand: Maybe<RoleBandContent>;
  /** What it says, of a route; null for any other kind. */
  route: Maybe<RouteContent>;
  /** How far it has come, as one word. */
  status: DraftStatus;
  /** Title of the draft. */
  title: Scalars['String']['output'];
  /** What it says, of a curriculum unit; null for any other kind. */
  unit: Maybe<CurriculumUnitContent>;
  /** When it was last saved. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who last saved it, by the name that your organisation knows; null for somebody elsewhere. */
  updatedBy: Maybe<Scalars['String']['output']>;
  /** How often it has been saved; a change names the one that it was made on, as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of drafts. */
export type DraftConnection = {
  __typename?: 'DraftConnection';
  /** The items of the page, each with its place. */
  edges: Array<DraftEdge>;
  /** The items of the page. */
  nodes: Array<Draft>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One draft of a page, with its place in the list. */
export type DraftEdge = {
  __typename?: 'DraftEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The draft at this place. */
  node: Draft;
};

/** A draft of evidence: nothing counts until it is handed in and judged. */
export type DraftEvidenceInput = {
  /** Names of what goes with it, at most 20; what they name is kept elsewhere. They are the worker's own words too. */
  attachments?: Array<Scalars['String']['input']>;
  /** What it is said to show, 1 to 33 competences. */
  claims: Array<ClaimInput>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** The worker's own words, at most 20,000 characters: kept apart, no rule's input. No service user may be recognisable in them. */
  reflection?: InputMaybe<Scalars['String']['input']>;
  /** A short title, the worker's own. */
  title: Scalars['String']['input'];
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of draftEvidence. */
export type DraftEvidencePayload = {
  __typename?: 'DraftEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What a draft is to become. */
export type DraftKind =
  /** A version of the crosswalk between two framework versions. */
  | 'CROSSWALK'
  /** A version of a curriculum unit. */
  | 'CURRICULUM_UNIT'
  /** An edition of a framework, and the crosswalk to it from the one before. */
  | 'FRAMEWORK_VERSION'
  /** A version of a programme, and of the units that it writes. */
  | 'PROGRAMME'
  /** A version of a role band. */
  | 'ROLE_BAND'
  /** A version of a progression route. */
  | 'ROUTE';

/** Where a draft stands. */
export type DraftStatus =
  /** It was given up. */
  | 'DISCARDED'
  /** Being written. */
  | 'OPEN'
  /** It was published, and is kept as it was then. */
  | 'PUBLISHED';

/** A route that a worker no longer aspires to. */
export type DropAspirationInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The progression route that it is about. */
  route: ProgressionRouteBy;
  /** The worker: whoever says so. */
  worker: WorkerBy;
};

/** The result of dropAspiration. */
export type DropAspirationPayload = {
  __typename?: 'DropAspirationPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** From when to when somebody works for your organisation without a break, in whatever posts; of several times, the one that counts on the day asked about: the last that has begun. Posts at earlier employers do not count. */
export type Employment = {
  __typename?: 'Employment';
  /** The first day on which they no longer work for you: the day after the last; null where no end is on record. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day; null where no post is on record. */
  startedOn: Maybe<Scalars['Date']['output']>;
  /** Whether they are here, have left or have not started, on that day. */
  status: EmploymentStatus;
};

/** Where somebody is in their time with your organisation, on a day. */
export type EmploymentStatus =
  /** They hold a post of yours. */
  | 'HERE'
  /** They held one, and hold none any longer: a leaver. */
  | 'LEFT'
  /** Their first post lies ahead, or none is on record. */
  | 'NOT_STARTED';

/** The end of a permission, earlier than it was given until. */
export type EndGrantInput = {
  /** The first day on which it no longer holds; today where it is left out. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Global id of the grant. */
  grant: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of endGrant. */
export type EndGrantPayload = {
  __typename?: 'EndGrantPayload';
  /** The grant after the change; null if it was refused. */
  grant: Maybe<PartnerGrant>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** The end of a post; of one that has ended, another end. */
export type EndPostInput = {
  /** The first day on which it is no longer held: the day after the last, for example 2026-11-01. */
  endedOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the post. */
  post: Scalars['ID']['input'];
};

/** The result of endPost. */
export type EndPostPayload = {
  __typename?: 'EndPostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type EndPostsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<EndPostInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of endPosts. */
export type EndPostsItemResult = {
  __typename?: 'EndPostsItemResult';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** Someone's word for a worker, in a capacity. */
export type Endorsement = Fact & Node & {
  __typename?: 'Endorsement';
  /** In what capacity it was given. */
  capacity: Capacity;
  /** The first day on which it no longer holds by its own terms; null without end. */
  expiresOn: Maybe<Scalars['Date']['output']>;
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Global id of the endorsement: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The route that is supported, for SUPPORTS_MOVE. */
  route: Maybe<ProgressionRoute>;
  /** What was vouched for. */
  subject: EndorsementSubject;
  /** The topic within the subject, for example NO_FORMAL_PROCESS. */
  subjectCode: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of endorsements. */
export type EndorsementConnection = {
  __typename?: 'EndorsementConnection';
  /** The items of the page, each with its place. */
  edges: Array<EndorsementEdge>;
  /** The items of the page. */
  nodes: Array<Endorsement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One endorsement of a page, with its place in the list. */
export type EndorsementEdge = {
  __typename?: 'EndorsementEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The endorsement at this place. */
  node: Endorsement;
};

/** What someone vouches for. */
export type EndorsementSubject =
  /** That an appraisal took place. */
  | 'APPRAISAL'
  /** A competence that is a matter of judgement. */
  | 'COMPETENCE'
  /** Experience of a named kind. */
  | 'EXPERIENCE'
  /** That nothing on the employment record stands in the way. What might is never stored. */
  | 'HR_STANDING'
  /** Support for a move along one route. */
  | 'SUPPORTS_MOVE';

/** What an endorsement can speak of within its subject. */
export type EndorsementTopic = Node & {
  __typename?: 'EndorsementTopic';
  /** How well it is founded. */
  basis: Basis;
  /** Code, for example NO_FORMAL_PROCESS. */
  code: Scalars['String']['output'];
  /** Global id of the endorsement topic: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The sources in which it was read. */
  sources: Array<Source>;
  /** The subject it belongs to. */
  subject: EndorsementSubject;
  /** The text in plain words, for a person to read. */
  title: Scalars['String']['output'];
};

/** Which topic of endorsements: exactly one of the two. */
export type EndorsementTopicBy =
  /** Its code, for example NO_FORMAL_PROCESS. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Whether a worker is ready to be considered along a route, with reasons and dates. Advice: a person decides. */
export type Evaluation = {
  __typename?: 'Evaluation';
  /** What the organisation accepts of other employers' records, as known then: where the record holds facts that were copied. Null where it holds none, and where nothing had been stated. */
  acceptancePolicy: Maybe<AcceptancePolicy>;
  /** The day the answer is about. */
  asOf: Scalars['Date']['output'];
  /** Whether the outcome is MET or WAIVED. */
  eligible: Scalars['Boolean']['output'];
  /** From when the worker is eligible if nothing else happens; null where that is never. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** What the employer owes: its open requirements, and never a gap of the worker's. */
  employerOwes: Array<RequirementResult>;
  /** Names what the answer rests on: the versions of route, reference data and engine, the facts known then, and the dates. A decision names the evaluation it was made on by it. */
  fingerprint: Scalars['String']['output'];
  /** The instant up to which the record was read. */
  knownAt: Scalars['DateTime']['output'];
  /** When eligibility would be lost if nothing else happens. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** Single requirements that are satisfied and would lapse, soonest first. */
  lapsing: Array<RequirementResult>;
  /** Every single requirement that is met or waived, in the order of the route. */
  met: Array<RequirementResult>;
  /** Every single requirement still open that is not the employer's, in the order of the route. */
  missing: Array<RequirementResult>;
  /** The outcome. Eligible means MET or WAIVED: ready to be considered, never promoted. */
  outcome: Outcome;
  /** The worker's own part: the outcome if the employer had done everything that is its to do. */
  ownPart: Outcome;
  /** Single requirements met, of all that count: the worker's and the employer's apart. */
  progress: Progress;
  /** The whole explanation, from the top of the tree of requirements. */
  root: RequirementResult;
  /** The progression route that it is about. */
  route: ProgressionRoute;
  /** Since when the worker has been eligible. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** Whether it is the hypothetical answer of a what-if, which no decision can rest on. */
  supposed: Scalars['Boolean']['output'];
  /** Why: a smallest set of facts that alone forces the outcome. With these and no others it is the same, and each is needed. */
  why: Array<FactReference>;
  /** Why not, and what would do: the least sets of open requirements that would make the worker eligible, fewest first, at most eight. Empty where the worker is eligible. */
  whyNot: Array<MissingSet>;
  /** The worker that the answer is about; null if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Something done on a day, of a kind: its public face. The owner's words are kept apart. */
export type Evidence = Fact & Node & {
  __typename?: 'Evidence';
  /** Who is to judge it. Null for a draft, for what has been taken back, and where it waits for an assessor. */
  assignment: Maybe<EvidenceAssignment>;
  /** What it is said to show. */
  claims: Array<Claim>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['output'];
  /** When it was handed in and taken back, the latest first; empty for a draft. */
  handovers: Array<EvidenceHandover>;
  /** Global id of the evidence: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What kind of evidence it is. */
  kind: EvidenceKind;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** With whom the worker shares it and has shared it, the latest first; null for anyone but the worker, and whoever it is shared with sees that alone. */
  shares: Maybe<Array<EvidenceShare>>;
  /** How far it has come. */
  state: EvidenceState;
  /** The day on which it was handed in. */
  submittedOn: Maybe<Scalars['Date']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Counts revisions of the draft; a revision names the version that it has read. */
  version: Scalars['Int']['output'];
  /** The owner's words; null for anyone but the worker and, while it is handed in, the assessor that it is assigned to and whoever the worker shares it with. Null too where they are no longer kept. */
  words: Maybe<EvidenceWords>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** Who is to judge a piece of evidence. They alone do, and they read its words for it. */
export type EvidenceAssignment = {
  __typename?: 'EvidenceAssignment';
  /** The assessor whom it is assigned to. */
  assessor: Maybe<Member>;
  /** In what capacity they did; WORKER where the worker chose. */
  assignedAs: Capacity;
  /** The instant from which it is assigned to them. */
  assignedAt: Scalars['DateTime']['output'];
  /** Who chose the assessor, as your organisation knows them; null where it does not. */
  assignedBy: Maybe<Scalars['String']['output']>;
};

/** A page of pieces of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The items of the page, each with its place. */
  edges: Array<EvidenceEdge>;
  /** The items of the page. */
  nodes: Array<Evidence>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One evidence of a page, with its place in the list. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The evidence at this place. */
  node: Evidence;
};

/** That evidence was handed in, or taken back. */
export type EvidenceHandover = Fact & Node & {
  __typename?: 'EvidenceHandover';
  /** The day on which it took place. */
  effectiveOn: Scalars['Date']['output'];
  /** Global id of the evidence handover: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Which way it went. */
  kind: HandoverKind;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A kind of evidence of practice. */
export type EvidenceKind = Node & {
  __typename?: 'EvidenceKind';
  /** How well it is founded that such evidence is in use. */
  basis: Basis;
  /** Code, for example DIRECT_OBSERVATION. */
  code: Scalars['String']['output'];
  /** False for self-assessment: it is shown and never counted. */
  counts: Scalars['Boolean']['output'];
  /** How well that period is founded. */
  currencyBasis: Basis;
  /** Calendar months for which it commonly counts. */
  defaultCurrencyMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the evidence kind: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Whether someone other than the worker has to take part. */
  needsThirdParty: Scalars['Boolean']['output'];
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** What it must not hold. */
  privacy: Maybe<Scalars['String']['output']>;
  /** Title of the evidence kind. */
  title: Scalars['String']['output'];
};

/** Which kind of evidence: exactly one of the two. */
export type EvidenceKindBy =
  /** Its code, for example DIRECT_OBSERVATION. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** How much accepted evidence a competence asks for, and how recent. */
export type EvidenceRule = {
  __typename?: 'EvidenceRule';
  /** Codes of the kinds that may count; null for any. */
  allowedKinds: Maybe<Array<Scalars['String']['output']>>;
  /** Calendar months from the day the work was done for which it counts; null without end. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** Least number of different assessors. */
  minimumAssessors: Scalars['Int']['output'];
  /** Least number of accepted evidence items. */
  minimumItems: Scalars['Int']['output'];
  /** Least number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['output'];
};

/** How much accepted evidence a drafted requirement asks for, and how recent. */
export type EvidenceRuleContent = {
  __typename?: 'EvidenceRuleContent';
  /** Codes of the kinds that may count; null for any. */
  allowedKinds: Maybe<Array<Scalars['String']['output']>>;
  /** Calendar months from the day the work was done for which it counts; null without end. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** Least number of different assessors. */
  minimumAssessors: Scalars['Int']['output'];
  /** Least number of accepted evidence items. */
  minimumItems: Scalars['Int']['output'];
  /** Least number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['output'];
};

/** How much accepted evidence a drafted requirement asks for, and how recent. A document is a file format too, so it names other things by their codes. */
export type EvidenceRuleContentInput = {
  /** Codes of the kinds that may count; null for any. */
  allowedKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Calendar months from the day the work was done for which it counts; null without end. */
  currencyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Least number of different assessors. */
  minimumAssessors: Scalars['Int']['input'];
  /** Least number of accepted evidence items. */
  minimumItems: Scalars['Int']['input'];
  /** Least number of different kinds of evidence. */
  minimumKinds: Scalars['Int']['input'];
};

/** That a worker lets a member of the organisation read the words of a piece of evidence, for a purpose and until a day. */
export type EvidenceShare = Node & {
  __typename?: 'EvidenceShare';
  /** The day on which the work was done. */
  doneOn: Maybe<Scalars['Date']['output']>;
  /** The evidence; null where the worker's record is not yours to read. */
  evidence: Maybe<Evidence>;
  /** Opaque global id; stopSharingEvidence takes it. */
  id: Scalars['ID']['output'];
  /** Whether it is shared today: neither stopped, nor over, nor the evidence taken back. */
  isActive: Scalars['Boolean']['output'];
  /** What kind of evidence it is. */
  kind: Maybe<EvidenceKind>;
  /** What for, in the worker's words. */
  purpose: Scalars['String']['output'];
  /** The instant from which it is shared. */
  sharedAt: Scalars['DateTime']['output'];
  /** The worker who shares it, by name. */
  sharedBy: Scalars['String']['output'];
  /** With whom it is shared. */
  sharedWith: Maybe<Member>;
  /** The instant at which the worker stopped it; null where they did not. */
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** The first day on which it is no longer shared. */
  untilOn: Scalars['Date']['output'];
  /** The words that are shared; null once they no longer are, except for the worker. */
  words: Maybe<EvidenceWords>;
};

/** A page of shares of evidence. */
export type EvidenceShareConnection = {
  __typename?: 'EvidenceShareConnection';
  /** The items of the page, each with its place. */
  edges: Array<EvidenceShareEdge>;
  /** The items of the page. */
  nodes: Array<EvidenceShare>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One evidence share of a page, with its place in the list. */
export type EvidenceShareEdge = {
  __typename?: 'EvidenceShareEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The evidence share at this place. */
  node: EvidenceShare;
};

/** How far evidence has come. */
export type EvidenceState =
  /** Being written; it may be revised. */
  | 'DRAFT'
  /** Handed in; it stays as it is. */
  | 'SUBMITTED'
  /** Taken back; its claims no longer count. */
  | 'WITHDRAWN';

/** The owner's words: for the worker, the assessor that the evidence is assigned to, and whoever the worker shares it with. That somebody else reads them stands in the worker's trail. */
export type EvidenceWords = {
  __typename?: 'EvidenceWords';
  /** Names of what goes with it; what they name is kept elsewhere. */
  attachments: Array<Scalars['String']['output']>;
  /** What the worker wrote. */
  reflection: Scalars['String']['output'];
  /** The title that the worker gave it. */
  title: Scalars['String']['output'];
};

/** A fact on the matter of a requirement that does not count on the day asked about. */
export type ExcludedFact = {
  __typename?: 'ExcludedFact';
  /** The day from which it counts, or since which it does not; null where the reason has no day. */
  changesOn: Maybe<Scalars['Date']['output']>;
  /** The fact itself; null for a supposed one, and where it is not yours to read. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for supposing it away; for a supposed one, its place in what is supposed. */
  factId: Scalars['ID']['output'];
  /** What sort of fact it is. */
  kind: CountedFactKind;
  /** The first reason that excludes it. */
  reason: Exclusion;
  /** What would make it count, or what would count in its place. */
  remedy: Scalars['String']['output'];
  /** Whether it is supposed in a what-if: nothing on record stands behind it. */
  supposed: Scalars['Boolean']['output'];
};

/** Why a fact does not count on a day: the first of these that holds. */
export type Exclusion =
  /** Whoever accepted it could not: the worker, nobody appointed for it on that day, or someone in a declared conflict of interest. */
  | 'ASSESSOR_NOT_ELIGIBLE'
  /** Its grade is not mapped to a pay band. */
  | 'BAND_NOT_MAPPED'
  /** It is below the band asked for. */
  | 'BAND_TOO_LOW'
  /** It has stopped counting. */
  | 'EXPIRED'
  /** Its issuer is not one of those accepted. */
  | 'ISSUER_NOT_ACCEPTED'
  /** It is of a kind that does not count here. */
  | 'KIND_NOT_ALLOWED'
  /** It was accepted below the level asked for. */
  | 'LEVEL_TOO_LOW'
  /** No assessor has accepted it. */
  | 'NOT_ACCEPTED'
  /** It was copied from another employer's record, and this employer's policy does not accept it, or not at this age. */
  | 'NOT_ACCEPTED_FROM_ELSEWHERE'
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
  /** It has no hours, and hours are what counts. */
  | 'NO_HOURS'
  /** It was given in another capacity than the one asked for. */
  | 'OTHER_CAPACITY'
  /** It is in another role. */
  | 'OTHER_ROLE'
  /** It supports another route. */
  | 'OTHER_ROUTE'
  /** It was wrong from the start, and has been taken back. */
  | 'RETRACTED'
  /** It has been revoked. */
  | 'REVOKED'
  /** It lies before a gap that is too long. */
  | 'RUN_BROKEN'
  /** It says that the employer's duty is not met. */
  | 'SAYS_NOT_MET'
  /** It is the worker's own assessment: shown, and never counted. */
  | 'SELF_ASSESSED'
  /** A later judgement or statement took its place. */
  | 'SUPERSEDED'
  /** It was of an earlier version of the unit than the one asked for. */
  | 'VERSION_TOO_LOW'
  /** The worker has taken it back. */
  | 'WITHDRAWN';

/** Something that was recorded once and stays on record: about a worker, or said by an organisation itself. It can be retracted or revoked, and is never changed. */
export type Fact = {
  /** Opaque global id, passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of facts. */
export type FactConnection = {
  __typename?: 'FactConnection';
  /** The items of the page, each with its place. */
  edges: Array<FactEdge>;
  /** The items of the page. */
  nodes: Array<Fact>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One fact of a page, with its place in the list. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The fact at this place. */
  node: Fact;
};

/** What kind of fact something is. */
export type FactKind =
  /** That a worker asks for a second judgement. */
  | 'APPEAL'
  /** The appointment of an assessor. */
  | 'ASSESSOR_APPOINTMENT'
  /** Whether the organisation meets a duty. */
  | 'ATTESTATION'
  /** A completed curriculum unit. */
  | 'COMPLETION'
  /** A conflict of interest between an assessor and a worker. */
  | 'CONFLICT'
  /** A credential. */
  | 'CREDENTIAL'
  /** That a credential was verified. */
  | 'CREDENTIAL_VERIFICATION'
  /** A decision about a worker's progression. */
  | 'DECISION'
  /** Somebody's word for a worker. */
  | 'ENDORSEMENT'
  /** A piece of evidence. */
  | 'EVIDENCE'
  /** That evidence was handed in, or taken back. */
  | 'EVIDENCE_HANDOVER'
  /** A judgement of a claim. */
  | 'JUDGEMENT'
  /** A post. */
  | 'POST'
  /** The end of a post, or another change of it. */
  | 'POST_CHANGE'
  /** A second assessor's look at a judgement. */
  | 'QUALITY_CHECK'
  /** A supervision session. */
  | 'SUPERVISION'
  /** A waiver of a requirement. */
  | 'WAIVER';

/** A fact of the record by its id. */
export type FactReference = {
  __typename?: 'FactReference';
  /** The fact itself; null for a supposed one, and where it is not yours to read. */
  fact: Maybe<Node>;
  /** Global id of the fact, for node or for supposing it away; for a supposed one, its place in what is supposed. */
  factId: Scalars['ID']['output'];
  /** What sort of fact it is. */
  kind: CountedFactKind;
  /** Whether it is supposed in a what-if: nothing on record stands behind it. */
  supposed: Scalars['Boolean']['output'];
};

/** What a check found wrong with a draft, or worth a second look. */
export type Finding = {
  __typename?: 'Finding';
  /** What the check found, as a code. */
  code: FindingCode;
  /** What is wrong and what would be right, for a person to read. */
  message: Scalars['String']['output'];
  /** Where: in a route, codes of requirements from the top of the tree, then the field, for example [all, time-in-role, months]; a field alone is the route's own. In anything else, the names and numbers that lead to the field, for example [define, 0, outcomes, 2, level]. */
  path: Array<Scalars['String']['output']>;
  /** Whether it stands in the way of publication. */
  severity: FindingSeverity;
};

/** What a check found in a draft. */
export type FindingCode =
  /** Another way round what the national route asks for. */
  | 'ALTERNATIVE_ADDED'
  /** A competence of which only a part leads to the next edition: appointments by name do not. */
  | 'APPOINTMENTS_STAY_BEHIND'
  /** A group that asks for fewer of its parts than the national one. */
  | 'ASKS_FEWER'
  /** An assessed unit from which no evidence comes. */
  | 'ASSESSED_WITHOUT_EVIDENCE'
  /** A requirement's code that is not written as codes are. */
  | 'BAD_CODE'
  /** A value that is not of its type, or outside what is allowed. */
  | 'BAD_VALUE'
  /** A lowest band above the highest, or one of the two alone. */
  | 'BAND_RANGE'
  /** A code of a route or a role band that is not written as codes are. */
  | 'CODE_FORMAT'
  /** A code that a national one has already. */
  | 'CODE_TAKEN'
  /** An employer's condition that is no duty of the employer. */
  | 'CONDITION_NOT_ORGANISATIONAL'
  /** A crosswalk from an edition before the first. */
  | 'CROSSWALK_FROM_NOTHING'
  /** Starts and an end that do not fit the kind of route. */
  | 'DIRECTION'
  /** A requirement's code that is used more than once. */
  | 'DUPLICATE_CODE'
  /** An outcome that a unit has twice. */
  | 'DUPLICATE_OUTCOME'
  /** A domain without a competence. */
  | 'EMPTY_DOMAIN'
  /** A group or a domain that holds nothing. */
  | 'EMPTY_GROUP'
  /** A programme that asks for nothing. */
  | 'EMPTY_PROGRAMME'
  /** A tightened route that would change what the national one fixes. */
  | 'FIXED_BY_NATIONAL'
  /** Hours that the units do not come to. */
  | 'HOURS_DIFFER'
  /** A requirement that changes nothing because of one of the same kind beside it. */
  | 'IMPLIED_BY_SIBLING'
  /** A level that is carried over to a lower one than the level below it. */
  | 'LEVEL_MAP_FALLS'
  /** A level that is carried over to none. */
  | 'LEVEL_MAP_GAP'
  /** A level that its scale does not have. */
  | 'LEVEL_NOT_IN_SCALE'
  /** A level of another framework version than the competence or the domain. */
  | 'LEVEL_OF_ANOTHER_VERSION'
  /** A level that links lead back to its competence as a higher one. */
  | 'LEVEL_RAISED'
  /** Levels whose ranks are not 1, 2, 3 and so on. */
  | 'LEVEL_RANKS'
  /** A requirement that asks for less than the national one. */
  | 'LOOSER'
  /** A waiver that would do away with what nobody may waive in the national route. */
  | 'MADE_WAIVABLE'
  /** A matter of judgement asked for as evidence. */
  | 'META_NOT_ENDORSEMENT'
  /** An outcome that is a matter of judgement. */
  | 'META_OUTCOME'
  /** A field that has to be given. */
  | 'MISSING'
  /** A requirement that nobody could ever meet. */
  | 'NEVER_MET'
  /** A draft that says what stands already. */
  | 'NOTHING_CHANGED'
  /** A competence from which nothing leads to the next edition. */
  | 'NOTHING_LEADS_ON'
  /** A tightening of something that is no national route that stands. */
  | 'NOT_NATIONAL'
  /** A framework without a CORE competence. */
  | 'NO_CORE'
  /** A new edition without a crosswalk from the one before it. */
  | 'NO_CROSSWALK'
  /** A framework without a domain. */
  | 'NO_DOMAINS'
  /** A framework without levels. */
  | 'NO_LEVELS'
  /** A crosswalk between two scales that carries no level over. */
  | 'NO_LEVEL_MAP'
  /** A programme of which nothing is mandatory. */
  | 'NO_MANDATORY_UNITS'
  /** A unit without an outcome. */
  | 'NO_OUTCOMES'
  /** A tree without a top. */
  | 'NO_ROOT'
  /** A route that starts nowhere. */
  | 'NO_START'
  /** A competence without a statement. */
  | 'NO_STATEMENTS'
  /** A programme without a unit. */
  | 'NO_UNITS'
  /** A number of parts that there cannot be. */
  | 'N_OUT_OF_RANGE'
  /** A code that is another organisation's. */
  | 'OF_ANOTHER'
  /** Two fields of which exactly one has to be given. */
  | 'ONE_OF_TWO'
  /** An OPTIONAL competence in a route to Band 3 or below. */
  | 'OPTIONAL_BELOW_BAND_4'
  /** A link between a worker's competence and an organisation's. */
  | 'ORGANISATIONAL_LINK'
  /** An ORGANISATIONAL competence asked of the worker. */
  | 'ORGANISATIONAL_NOT_EMPLOYER'
  /** An outcome that is the employing organisation's. */
  | 'ORGANISATIONAL_OUTCOME'
  /** A field that would have no effect. */
  | 'OUT_OF_PLACE'
  /** A number outside what is allowed. */
  | 'OUT_OF_RANGE'
  /** Groups that stand in one another. */
  | 'PARENT_CIRCLE'
  /** A requirement that stands in one that is no group. */
  | 'PARENT_IS_LEAF'
  /** An EXACT link with a competence whose title is a placeholder. */
  | 'PLACEHOLDER_LINK'
  /** Units that ask for one another first. */
  | 'PREREQUISITE_CIRCLE'
  /** A prerequisite that the programme does not teach. */
  | 'PREREQUISITE_OUTSIDE'
  /** A national requirement that the tightened route leaves out. */
  | 'REMOVED'
  /** Something named twice in a list. */
  | 'REPEATED'
  /** A requirement in the place of a national one that can be satisfied without it. */
  | 'REPLACED'
  /** A unit that asks for itself first. */
  | 'REQUIRES_ITSELF'
  /** Something that stood once and no longer does. */
  | 'RETIRED_REFERENCE'
  /** A role band that was retired while somebody holds it. */
  | 'ROLE_BAND_HELD'
  /** Routes that go on asking for competences of the edition before. */
  | 'ROUTES_STAY_BEHIND'
  /** A crosswalk from a version to itself. */
  | 'SAME_VERSION'
  /** A scale of the name of another, with other levels. */
  | 'SCALE_DIFFERS'
  /** A tree with more than one top. */
  | 'SEVERAL_ROOTS'
  /** A source of the reference of another. */
  | 'SOURCE_DIFFERS'
  /** A start that has been. */
  | 'START_IN_PAST'
  /** Something for the employer to supply that is put on somebody else. */
  | 'SUPPLIED_BY_EMPLOYER'
  /** A requirement that stands in too many groups within one another. */
  | 'TOO_DEEP'
  /** A list with more entries than are kept. */
  | 'TOO_MANY'
  /** Units that go on teaching competences of the edition before. */
  | 'UNITS_STAY_BEHIND'
  /** Drafted units that ask for one another first. */
  | 'UNIT_CIRCLE'
  /** A drafted unit that the programme does not teach. */
  | 'UNIT_NOT_TAUGHT'
  /** A field that such a document does not have. */
  | 'UNKNOWN_FIELD'
  /** A group that the draft does not have. */
  | 'UNKNOWN_PARENT'
  /** Something that is not published, or not the route's to name. */
  | 'UNKNOWN_REFERENCE'
  /** UPWARD routes that lead round in a circle. */
  | 'UPWARD_CIRCLE'
  /** The name of a version that was published already. */
  | 'VERSION_TAKEN';

/** What a finding means for publication. */
export type FindingSeverity =
  /** It stands in the way of publication. */
  | 'REFUSED'
  /** Worth a second look; it can be published. */
  | 'WARNING';

/** A published competence framework, through all its editions. */
export type Framework = Node & {
  __typename?: 'Framework';
  /** Short code, for example HEE-PSW or PEER-WORKER-ST0896. */
  code: Scalars['String']['output'];
  /** The edition that stands now. */
  current: Maybe<FrameworkVersion>;
  /** Global id of the framework: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Every published or retired edition, newest first. */
  versions: Array<FrameworkVersion>;
};

/** A framework version, each competence asked for at a level. */
export type FrameworkAtLevelInput = {
  /** The framework version that it is about. */
  frameworkVersion: FrameworkVersionBy;
  /** Code of a level of its own, for example INDEPENDENT. */
  level: Scalars['String']['input'];
};

/** Which framework: exactly one of the two. */
export type FrameworkBy =
  /** Its code, for example HEE-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** One way in which the later of two editions differs from the earlier one. */
export type FrameworkChange = {
  __typename?: 'FrameworkChange';
  /** Its code in the later edition; null where it is gone. */
  after: Maybe<Scalars['String']['output']>;
  /** Its code in the earlier edition; null where it is new. */
  before: Maybe<Scalars['String']['output']>;
  /** The competence of the earlier edition that it is about, with what leads on from it and who teaches it; null for other parts, and for a new one. */
  competence: Maybe<Competence>;
  /** The fields that differ; none where its place alone does. */
  differences: Array<FrameworkDifference>;
  /** How this part differs between the editions. */
  kind: FrameworkChangeKind;
  /** What differs and what that asks of people, in plain words. */
  message: Scalars['String']['output'];
  /** What it is about. */
  part: FrameworkPart;
  /** What it asks of people. */
  weight: ChangeWeight;
};

/** How a part of a framework differs between two editions. */
export type FrameworkChangeKind =
  /** The later edition has it and the earlier one has not. */
  | 'ADDED'
  /** Its words stand, and what they rest on differs: basis, coverage, sources or a note. */
  | 'BASIS_CHANGED'
  /** It concerns others than before: CORE, OPTIONAL, META or ORGANISATIONAL. */
  | 'KIND_CHANGED'
  /** Elsewhere: in another domain or competence, at another place among the same neighbours, or, for a level, at another rank. */
  | 'MOVED'
  /** The same thing under another code. */
  | 'RECODED'
  /** The earlier edition has it and the later one has not. */
  | 'REMOVED'
  /** Its words differ. */
  | 'REWORDED';

/** How an edition of a framework differs from an earlier one. */
export type FrameworkComparison = {
  __typename?: 'FrameworkComparison';
  /** How many of the changes are breaking. */
  breaking: Scalars['Int']['output'];
  /** The changes: of the edition as a whole, of levels, domains, competences and statements, each by code. */
  changes: Array<FrameworkChange>;
  /** The earlier edition; null where there was none, for a framework's first. */
  from: Maybe<FrameworkVersion>;
  /** The later edition; null where it is not published yet. */
  to: Maybe<FrameworkVersion>;
  /** How many have to be looked at. */
  toLookAt: Scalars['Int']['output'];
};

/** What stood in a field of a part, and what stands in it in the later edition. */
export type FrameworkDifference = {
  __typename?: 'FrameworkDifference';
  /** What the later edition has; null where nothing. */
  after: Maybe<Scalars['String']['output']>;
  /** What the earlier edition has; null where nothing. */
  before: Maybe<Scalars['String']['output']>;
  /** Name of the field, for example title, kind, domain or rank. */
  field: Scalars['String']['output'];
};

/** An edition of a framework, whether it stands now or is retired. */
export type FrameworkEditionInput = {
  /** Our count of its editions, from 1; the field edition tells it. */
  edition: Scalars['Int']['input'];
  /** Code of the framework. */
  framework?: Scalars['String']['input'];
};

/** What of a framework version a change is about. */
export type FrameworkPart =
  /** A competence. */
  | 'COMPETENCE'
  /** A domain. */
  | 'DOMAIN'
  /** The edition as a whole: its title, summary, publisher or reach. */
  | 'FRAMEWORK'
  /** One step of the scale. */
  | 'LEVEL'
  /** The scale of proficiency as a whole. */
  | 'LEVEL_SCALE'
  /** An observable statement of a competence. */
  | 'STATEMENT';

/** One edition of a competence framework. Once published it never changes. */
export type FrameworkVersion = Node & {
  __typename?: 'FrameworkVersion';
  /** The whole of it as a document: where its next edition starts from, as the framework of importFrameworkVersion's document. */
  document: Scalars['JSONObject']['output'];
  /** Its domains, in order. */
  domains: Array<Domain>;
  /** Our count of editions, from 1. */
  edition: Scalars['Int']['output'];
  /** The framework that this is an edition of. */
  framework: Framework;
  /** Global id of the framework version: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The country in which it applies, for example England. */
  jurisdiction: Scalars['String']['output'];
  /** How well the scale is founded. */
  levelBasis: Basis;
  /** Code of the scale of proficiency, for example PEERWAY-4. */
  levelScale: Scalars['String']['output'];
  /** What to know of the scale: the HEE framework has none of its own. */
  levelScaleNote: Scalars['String']['output'];
  /** Name of the scale. */
  levelScaleTitle: Scalars['String']['output'];
  /** Its levels of proficiency, lowest first. */
  levels: Array<Level>;
  /** What to know of how it was read: wording, numbering, coverage. */
  notes: Array<Scalars['String']['output']>;
  /** The instant from which it stands here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The day of publication; a note says where only the month is known. Null where the source shows none. */
  publishedOn: Maybe<Scalars['Date']['output']>;
  /** The organisation that published it. */
  publisher: Scalars['String']['output'];
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it was read. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What it is about. */
  summary: Scalars['String']['output'];
  /** Title of the framework. */
  title: Scalars['String']['output'];
  /** The publisher's own name for the edition, for example 1.0. */
  version: Scalars['String']['output'];
};

/** Which framework version: exactly one of the three. */
export type FrameworkVersionBy =
  /** One of a framework's editions, by its number. */
  { edition: FrameworkEditionInput; framework?: never; id?: never; }
  |  /** Code of a framework, for the edition of it that stands now, for example PEER-WORKER-ST0896. */
  { edition?: never; framework: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { edition?: never; framework?: never; id: Scalars['ID']['input']; };

/** Your word for a worker, in one of your own capacities. */
export type GiveEndorsementInput = {
  /** The capacity in which you give it. */
  as: Capacity;
  /** The first day on which it no longer holds. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day; today where it is left out. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The progression route, for SUPPORTS_MOVE. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** What you vouch for. */
  subject: EndorsementSubject;
  /** Code of the topic, for EXPERIENCE, COMPETENCE and HR_STANDING. */
  topic?: InputMaybe<Scalars['String']['input']>;
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of giveEndorsement. */
export type GiveEndorsementPayload = {
  __typename?: 'GiveEndorsementPayload';
  /** The endorsement after the change; null if it was refused. */
  endorsement: Maybe<Endorsement>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type GiveEndorsementsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<GiveEndorsementInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of giveEndorsements. */
export type GiveEndorsementsItemResult = {
  __typename?: 'GiveEndorsementsItemResult';
  /** The endorsement after the change; null if it was refused. */
  endorsement: Maybe<Endorsement>;
  /** What was wrong and what would be right; empty if it was done. */
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
  /** In which capacity its people may act. */
  capacity: PartnerCapacity;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organisation whose people may act. */
  partner: OrganisationBy;
  /** The first day on which it no longer holds. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The workers, 1 to 250. */
  workers: Array<WorkerBy>;
};

/** The result of grantPartner. */
export type GrantPartnerPayload = {
  __typename?: 'GrantPartnerPayload';
  /** The grant after the change; null if it was refused. */
  grant: Maybe<PartnerGrant>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A worker for whom a grant holds, as the grant names them. */
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
  /** The items of the page, each with its place. */
  edges: Array<GrantedWorkerEdge>;
  /** The items of the page. */
  nodes: Array<GrantedWorker>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One granted worker of a page, with its place in the list. */
export type GrantedWorkerEdge = {
  __typename?: 'GrantedWorkerEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The granted worker at this place. */
  node: GrantedWorker;
};

/** Which way evidence went. */
export type HandoverKind =
  /** Handed in for judgement. */
  | 'SUBMITTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** Which unit helps most: units ranked by how many people they would help. People are counted, never named or scored. Those who may not list the workers get no numbers. */
export type HelpfulUnits = {
  __typename?: 'HelpfulUnits';
  /** The day the question is about. */
  asOf: Scalars['Date']['output'];
  /** How many of them are ready already. */
  readyAlready: PeopleCount;
  /** Units that would help someone and whose prerequisites that person holds: those that make most people ready first, then those that bring most nearer, then by code. For those who may not list the workers: units that would help a person who has nothing on record yet, by code. */
  units: Array<UnitHelp>;
  /** How many of your organisation's workers hold a role band that the route starts from. */
  workers: PeopleCount;
};

/** A file that was sent in, and how far it has come. Those see it who may record what it is about. */
export type Import = Node & {
  __typename?: 'Import';
  /** Whether it only finds out what would become of the lines: nothing is recorded then. */
  dryRun: Scalars['Boolean']['output'];
  /** Why it failed; null where it did not. */
  failure: Maybe<Scalars['String']['output']>;
  /** The file's name, for example `workers-monday.csv`. */
  fileName: Scalars['String']['output'];
  /** When it was done, failed or was cancelled; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the file is written. */
  format: ImportFormat;
  /** Opaque global id, passed back as it is. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: ImportKind;
  /** How much of it is done, in per cent. */
  percentDone: Scalars['Int']['output'];
  /** Every refused line, in the file's order. While the import is running, those that were refused so far. */
  refused: ImportLineConnection;
  /** The refused lines as a file, as npm run import writes it; null where no line was refused, and 30 days after the import has ended. Of more than 5,000 lines it holds the first; nextAfterLine leads to the rest. */
  rejectFile: Maybe<ImportRejectFile>;
  /** When it was sent in first. */
  startedAt: Scalars['DateTime']['output'];
  /** Who sent it in, by the name that your organisation knows; null for somebody elsewhere. */
  startedBy: Maybe<Scalars['String']['output']>;
  /** How far it is. */
  state: ImportState;
  /** What became, or would become, of its lines so far. */
  tally: ImportTally;
};


/** A file that was sent in, and how far it has come. Those see it who may record what it is about. */
export type ImportRefusedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A file that was sent in, and how far it has come. Those see it who may record what it is about. */
export type ImportRejectFileArgs = {
  afterLine?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type ImportConnection = {
  __typename?: 'ImportConnection';
  /** The items of the page, each with its place. */
  edges: Array<ImportEdge>;
  /** The items of the page. */
  nodes: Array<Import>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One import of a page, with its place in the list. */
export type ImportEdge = {
  __typename?: 'ImportEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The import at this place. */
  node: Import;
};

/** A file, as large as the body of a request may be (docs/limits.md). One of more than 1,000 lines is recorded in the background. */
export type ImportFileInput = {
  /** The file's bytes in base64. Give this or text. */
  base64?: InputMaybe<Scalars['String']['input']>;
  /** Whether only to find out what would become of its lines. Nothing is recorded then; the import and its refused lines are kept for 30 days. */
  dryRun: Scalars['Boolean']['input'];
  /** The day of which the file speaks, for example 2026-10-31: a post that is other than it was changes from this day, unless its line says changedOn. Left out, today. */
  extractedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its name, by which you know it again, for example `workers-monday.csv`. */
  fileName?: InputMaybe<Scalars['String']['input']>;
  /** How it is written. */
  format: ImportFormat;
  /** What it is about. */
  kind: ImportKind;
  /** How its columns are read, in the shape that docs/import.md describes, for example a copy of ImportMapping.mapping. Every column that it names has to be in the file. Give this or ready. */
  mapping?: InputMaybe<Scalars['JSONObject']['input']>;
  /** A ready way to read its columns. Without ready and mapping, the columns bear the names of the fields that importMappings lists. */
  ready?: InputMaybe<ReadyMapping>;
  /** Whether lines are recorded that say just what was on record and has been retracted. Left out, they are skipped, and the tally counts them. */
  recordRetracted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file as text, for example `number,name\n20417,Ada Example`. Give this or base64. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** The worker whom all of it is about. Only with a mapping that takes the worker from here, such as ESR_COMPETENCES. */
  worker?: InputMaybe<WorkerBy>;
};

/** What came of importFile. */
export type ImportFilePayload = {
  __typename?: 'ImportFilePayload';
  /** The import, also of a dry run; null where the file was refused as a whole. */
  import: Maybe<Import>;
  /** The first 250 lines, and what became or would become of each: of a dry run all, otherwise those that were refused, or skipped as retracted. Empty for a file that is recorded in the background. import.refused shows every refused line. */
  lines: Array<ImportLine>;
  /** How to go on with a file that is recorded in the background, in a sentence; null where it is done, or was refused. */
  nextStep: Maybe<Scalars['String']['output']>;
  /** What became or would become of its lines; null where the file was refused, or is recorded in the background: import.tally then says what became of those that are done. */
  tally: Maybe<ImportTally>;
  /** Why the file as a whole was refused; empty where it was read. */
  userErrors: Array<UserError>;
};

/** How a file is written. */
export type ImportFormat =
  /** Cells with headings. */
  | 'CSV'
  /** One JSON object a line. */
  | 'NDJSON';

/** An edition of a framework, from a file. Frameworks are national. */
export type ImportFrameworkVersionInput = {
  /** { framework, sources, crosswalk }: the framework in the shape of seed/reference/frameworks/hee-psw.json; sources that it cites and that are not on record yet; and the links to it from the edition that stands (note, levelMap, links), or null. */
  document: Scalars['JSONObject']['input'];
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only to tell what was found: nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of importFrameworkVersion. */
export type ImportFrameworkVersionPayload = {
  __typename?: 'ImportFrameworkVersionPayload';
  /** How it differs from the edition that stands; null where the document cannot be read. */
  comparison: Maybe<FrameworkComparison>;
  /** The draft that it became; null where it was a dry run, or was refused. */
  draft: Maybe<Draft>;
  /** What stands in the way of publication, and what is worth a second look, each with its path in the document. */
  findings: Array<Finding>;
  /** Why no draft was made; empty where one was, and for a dry run. */
  userErrors: Array<UserError>;
};

/** What a file is about. */
export type ImportKind =
  /** Completions of curriculum units. */
  | 'COMPLETIONS'
  /** Credentials, verified or not. */
  | 'CREDENTIALS'
  /** Endorsements: the own word of whoever sends the file, for many workers at once. */
  | 'ENDORSEMENTS'
  /** Posts, their changes and their ends. */
  | 'POSTS'
  /** Supervision sessions: their kind and day. */
  | 'SUPERVISIONS'
  /** Workers: their numbers, names and teams. */
  | 'WORKERS';

/** A line of a file, and what became or would become of it. */
export type ImportLine = {
  __typename?: 'ImportLine';
  /** Why it was refused; null where it was not. */
  code: Maybe<UserErrorCode>;
  /** The field that is wrong, for example `startedOn`, as importMappings names the columns; null where it is the line as a whole, and where it was not refused. */
  field: Maybe<Scalars['String']['output']>;
  /** Its number, as an editor shows it: the headings are line 1. */
  line: Scalars['Int']['output'];
  /** What was wrong and what would be right; of a line that was not refused, that what it says was retracted, and what became of that; null where there is nothing to say. */
  message: Maybe<Scalars['String']['output']>;
  /** What becomes of it. */
  outcome: ImportOutcome;
  /** What a refused line said, as it was sent: its first 1,000 characters; the reject file has all of it. Null where it was not refused, and after 30 days. */
  written: Maybe<Scalars['String']['output']>;
};

/** A page of lines of a file. */
export type ImportLineConnection = {
  __typename?: 'ImportLineConnection';
  /** The items of the page, each with its place. */
  edges: Array<ImportLineEdge>;
  /** The items of the page. */
  nodes: Array<ImportLine>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One import line of a page, with its place in the list. */
export type ImportLineEdge = {
  __typename?: 'ImportLineEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The import line at this place. */
  node: ImportLine;
};

/** A way to read a file's columns that is ready to be used, or to be copied and changed. */
export type ImportMapping = {
  __typename?: 'ImportMapping';
  /** The fields, and where each is read from. */
  columns: Array<ImportMappingColumn>;
  /** What its files are about. */
  kind: ImportKind;
  /** The mapping itself: importFile takes it, or a changed copy of it, as mapping. */
  mapping: Scalars['JSONObject']['output'];
  /** Its name, for example `esr-competences`: npm run import takes it as --mapping. */
  name: Scalars['String']['output'];
  /** What importFile takes as ready; null for how files are read without that. */
  ready: Maybe<ReadyMapping>;
  /** Which system's files it reads. */
  system: Scalars['String']['output'];
};

/** A field that lines of a file have, and the column that it is read from. */
export type ImportMappingColumn = {
  __typename?: 'ImportMappingColumn';
  /** The heading, or key, that it is read from, for example `Expiry Date`; null where it is read from no column. */
  column: Maybe<Scalars['String']['output']>;
  /** The field, for example `startedOn`: what a refused line names. */
  field: Scalars['String']['output'];
  /** Whether every line has to say it. */
  isRequired: Scalars['Boolean']['output'];
};

/** What becomes of a line of a file. */
export type ImportOutcome =
  /** Something on record changes: a worker's name or team; a post's hours, contract kind, team, role band or end; a credential is verified. */
  | 'CHANGED'
  /** It was not on record. */
  | 'CREATED'
  /** It cannot be recorded. */
  | 'REFUSED'
  /** It is on record already. */
  | 'SKIPPED';

/** A programme with the mapping of all its units, from a file. */
export type ImportProgrammeInput = {
  /** The fields of ProgrammeContentInput. What may be left out there may be left out here, lists too. */
  document: Scalars['JSONObject']['input'];
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Whether only to tell what was found: nothing is stored then. */
  dryRun: Scalars['Boolean']['input'];
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What came of importProgramme. */
export type ImportProgrammePayload = {
  __typename?: 'ImportProgrammePayload';
  /** The draft that it became; null where it was a dry run, or was refused. */
  draft: Maybe<Draft>;
  /** What stands in the way of publication, and what is worth a second look, each with its path in the document. */
  findings: Array<Finding>;
  /** Why no draft was made; empty where one was, and for a dry run. */
  userErrors: Array<UserError>;
};

/** Refused lines as a file in the format of the one that was sent: line, code, field and reason, and then what the line said. Put right, it can be sent in as it is. */
export type ImportRejectFile = {
  __typename?: 'ImportRejectFile';
  /** A name for it, for example `workers.csv.rejects.csv`. */
  fileName: Scalars['String']['output'];
  /** How it is written: as the file that was sent. */
  format: ImportFormat;
  /** How many refused lines are in it: 5,000 at most. */
  lines: Scalars['Int']['output'];
  /** Where more lines were refused: what to give as afterLine for the next part, which is a file of its own. Null where this is all. */
  nextAfterLine: Maybe<Scalars['Int']['output']>;
  /** The whole file as text, headings included; save it as it is. */
  text: Scalars['String']['output'];
};

/** How far an import is. */
export type ImportState =
  /** Somebody cancelled it. What it recorded before stays. */
  | 'CANCELLED'
  /** All of its lines have been dealt with. */
  | 'DONE'
  /** It could not go on; failure says why. What it recorded before stays. */
  | 'FAILED'
  /** It waits to be recorded in the background. */
  | 'QUEUED'
  /** It is being recorded. One that npm run import was interrupted in stays so until the same file is sent again, or it is cancelled. */
  | 'RUNNING';

/** How many lines of a file met which end. */
export type ImportTally = {
  __typename?: 'ImportTally';
  /** Lines that changed something on record. */
  changed: Scalars['Int']['output'];
  /** Lines whose content was not on record. */
  created: Scalars['Int']['output'];
  /** Lines that cannot be recorded. */
  refused: Scalars['Int']['output'];
  /** Those of the skipped lines whose content was on record and has been retracted: a file does not bring it back. */
  retracted: Scalars['Int']['output'];
  /** Lines that were on record already. */
  skipped: Scalars['Int']['output'];
};

/** What a worker says they want. */
export type Intention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** To stay and deepen where they are: a path too. */
  | 'STAYING';

/** An assessor's judgement of a claim. */
export type JudgeClaimInput = {
  /** Global id of the claim. */
  claim: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day; today where it is left out. */
  judgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the level at which it is accepted. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is accepted or returned. */
  outcome: JudgementOutcome;
  /** Why it is returned, so that the worker knows what would be right. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement that stands, which this one replaces. */
  supersedes?: InputMaybe<Scalars['ID']['input']>;
};

/** The result of judgeClaim. */
export type JudgeClaimPayload = {
  __typename?: 'JudgeClaimPayload';
  /** The judgement after the change; null if it was refused. */
  judgement: Maybe<Judgement>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type JudgeClaimsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<JudgeClaimInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of judgeClaims. */
export type JudgeClaimsItemResult = {
  __typename?: 'JudgeClaimsItemResult';
  /** The judgement after the change; null if it was refused. */
  judgement: Maybe<Judgement>;
  /** What was wrong and what would be right; empty if it was done. */
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
  /** The worker's appeal against it; null where there is none. */
  appeal: Maybe<Appeal>;
  /** The assessor who judged; null if your organisation does not know them, for example for a judgement copied from elsewhere. */
  assessor: Maybe<Member>;
  /** The claim that was judged. */
  claim: Claim;
  /** Global id of the judgement: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The day of the judgement. */
  judgedOn: Scalars['Date']['output'];
  /** The level accepted; null where it was returned. */
  level: Maybe<Level>;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** Whether the claim was accepted or returned. */
  outcome: JudgementOutcome;
  /** What a second assessor made of it, where the sample drew it; null while nobody has looked. */
  qualityCheck: Maybe<QualityCheck>;
  /** Why it was returned, or what the assessor adds. */
  reason: Maybe<Scalars['String']['output']>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The judgement that it supersedes; null for the first. */
  supersedes: Maybe<Judgement>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** What an assessor decided. */
export type JudgementOutcome =
  /** It shows the competence, at the level said: the evidence is sufficient, authentic, relevant and current (https://www.etutor.org.uk/topics/sources-of-evidence-2/). */
  | 'ACCEPTED'
  /** Not yet, for the reason given. */
  | 'RETURNED';

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

/** One step of growing practice in a framework version; a higher one includes the lower. */
export type Level = Node & {
  __typename?: 'Level';
  /** How well it is founded. */
  basis: Basis;
  /** Code, for example INDEPENDENT. */
  code: Scalars['String']['output'];
  /** What someone at this level shows. */
  description: Scalars['String']['output'];
  /** Global id of the level: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Its place on the scale, from 1. */
  rank: Scalars['Int']['output'];
  /** In plain words, for example Does it independently. */
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

/** What a level counts as on the other side of a drafted crosswalk. A document is a file format too, so it names other things by their codes. */
export type LevelMapContentInput = {
  /** Code of the level that evidence was accepted at. */
  from: Scalars['String']['input'];
  /** Code of the level that it counts as. */
  to: Scalars['String']['input'];
};

/** Someone who acts for an organisation: records, judges, endorses. */
export type Member = Node & {
  __typename?: 'Member';
  /** In which capacities they act, as of their last sign-in. */
  capacities: Array<Capacity>;
  /** Opaque global id; appointAssessor takes it. */
  id: Scalars['ID']['output'];
  /** Their name, as the organisation knows them. */
  name: Scalars['String']['output'];
  /** Of somebody who acts here for a partner: whose they are. Null for the organisation's own. */
  partner: Maybe<Organisation>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The items of the page, each with its place. */
  edges: Array<MemberEdge>;
  /** The items of the page. */
  nodes: Array<Member>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One member of a page, with its place in the list. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The member at this place. */
  node: Member;
};

/** A least set of open requirements that would satisfy the whole if they were met. */
export type MissingSet = {
  __typename?: 'MissingSet';
  /** The open requirements, none of which can be left out. */
  requirements: Array<RequirementResult>;
};

/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Enters an organisation, so that people and programs can sign in for it: for operators. */
  addOrganisation: Maybe<AddOrganisationPayload>;
  /** Asks for a second judgement of one's own evidence by someone else; the first stands until it is there. */
  appealJudgement: Maybe<AppealJudgementPayload>;
  /** Appoints a member as an assessor, from a day on. */
  appointAssessor: Maybe<AppointAssessorPayload>;
  /** Records that you aspire to a route, wherever it starts: it is among what your employer plans by. It changes no outcome. */
  aspireTo: Maybe<AspireToPayload>;
  /** Assigns evidence to an assessor, who alone reads its words for it and judges it. */
  assignAssessor: Maybe<AssignAssessorPayload>;
  /** Assigns several pieces of evidence to assessors, who alone read their words for it and judge them. */
  assignAssessors: Maybe<AssignAssessorsPayload>;
  /** States whether your organisation meets one of its duties. */
  attestDuty: Maybe<AttestDutyPayload>;
  /** Ends an import that is queued or running. What it has recorded stays, and the rest of the file is deleted. */
  cancelImport: Maybe<CancelImportPayload>;
  /** Carries the mapping of a curriculum's units over from retired editions of frameworks to those that stand, along the crosswalks between them, and says what could not be carried. Each unit becomes a draft, for its author to look over and publish. */
  carryMappingOver: Maybe<CarryMappingOverPayload>;
  /** Takes away the name and the words of a worker who has asked for it. Facts and decisions stay, under an id that names nobody. */
  carryOutErasure: Maybe<CarryOutErasurePayload>;
  /** Changes what is on record of an organisation, or opens a closed one again: for operators. */
  changeOrganisation: Maybe<ChangeOrganisationPayload>;
  /** Records that a post's hours, contract kind, team or assignment number change on a day. What is so already is not recorded again. */
  changePost: Maybe<ChangePostPayload>;
  /** Records changes of several posts. */
  changePosts: Maybe<ChangePostsPayload>;
  /** Closes an organisation from a day on: nobody signs in for it, and its records stay as they are. For operators. */
  closeOrganisation: Maybe<CloseOrganisationPayload>;
  /** Confirms a judgement that the sample drew, as a second assessor. */
  confirmJudgement: Maybe<ConfirmJudgementPayload>;
  /** Lets another organisation copy facts from one's own record, until a day. */
  consentToCopy: Maybe<ConsentToCopyPayload>;
  /** Copies what a worker has consented to onto their record here, each fact with its origin and once. Words of evidence are not copied, nor what refers to the other employer's own role bands and routes. */
  copyFacts: Maybe<CopyFactsPayload>;
  /** Corrects a worker's number. Ids, links, cursors and the account that has taken the record up stay as they are; an account that has not yet takes it up by the new number. The former number is remembered, so that a file which still has it opens no second record. */
  correctNumber: Maybe<CorrectNumberPayload>;
  /** Records what you decide about a worker's progression, with the advice you had. Nothing else happens: a change of role is a post. */
  decideProgression: Maybe<DecideProgressionPayload>;
  /** Declares a conflict of interest: nothing that the assessor judges in it counts. What ends early is revoked from a day. */
  declareConflict: Maybe<DeclareConflictPayload>;
  /** Detaches the account that has taken up a worker's record, where it is not that worker's, or they have another now. The record waits again for the first account that signs in with its number, and the one detached does not take it up again (readmitAccount). What it let other organisations copy from the record ends. */
  detachAccount: Maybe<DetachAccountPayload>;
  /** Gives a draft up; it is kept as it was. */
  discardDraft: Maybe<DiscardDraftPayload>;
  /** Drafts evidence on one's own record. */
  draftEvidence: Maybe<DraftEvidencePayload>;
  /** Records that you no longer aspire to a route. */
  dropAspiration: Maybe<DropAspirationPayload>;
  /** Ends a grant, from today or a later day on. What was done under it stays. */
  endGrant: Maybe<EndGrantPayload>;
  /** Records the end of a post. One that has ended gets this end instead; one that ends on this day stays as it is. */
  endPost: Maybe<EndPostPayload>;
  /** Records the ends of several posts. */
  endPosts: Maybe<EndPostsPayload>;
  /** Gives your word for a worker. */
  giveEndorsement: Maybe<GiveEndorsementPayload>;
  /** Gives your word for several workers, for example HR's word that no formal process is open for any of a team. */
  giveEndorsements: Maybe<GiveEndorsementsPayload>;
  /** Lets a partner's people act in one capacity for named workers, from a day until another. */
  grantPartner: Maybe<GrantPartnerPayload>;
  /** Records a file of workers, posts, completions, credentials, supervision sessions or endorsements, or finds out what would become of its lines (dryRun). Up to 1,000 lines are recorded before the answer; a larger file is recorded in the background, and nextStep says how to follow it. Sent again it goes on where it stopped, and records nothing twice; lines that cannot be recorded are refused, and the others land. */
  importFile: Maybe<ImportFilePayload>;
  /** Reads an edition of a framework from a document, says how it differs from the edition that stands and what stands in its way, and, unless it is a dry run, makes a draft of it. Publishing that publishes its crosswalk in the same step. */
  importFrameworkVersion: Maybe<ImportFrameworkVersionPayload>;
  /** Reads a programme with the mapping of all its units from a document, says what stands in its way, and, unless it is a dry run, makes a draft of it. */
  importProgramme: Maybe<ImportProgrammePayload>;
  /** Judges a claim, as an appointed assessor. */
  judgeClaim: Maybe<JudgeClaimPayload>;
  /** Judges several claims, up to 250 at once. */
  judgeClaims: Maybe<JudgeClaimsPayload>;
  /** Judges otherwise than a judgement that the sample drew, which is superseded. */
  overturnJudgement: Maybe<OverturnJudgementPayload>;
  /** Publishes a draft, if nothing that is found stands in the way. The version that it replaces is retired at the same instant. */
  publishDraft: Maybe<PublishDraftPayload>;
  /** Lets the accounts that were detached from a worker's record take it up again, as long as it waits for one. */
  readmitAccount: Maybe<ReadmitAccountPayload>;
  /** Records a completed curriculum unit. */
  recordCompletion: Maybe<RecordCompletionPayload>;
  /** Records several completed units. */
  recordCompletions: Maybe<RecordCompletionsPayload>;
  /** Records a credential that a worker holds. */
  recordCredential: Maybe<RecordCredentialPayload>;
  /** Records credentials of several workers, up to 250 at once. */
  recordCredentials: Maybe<RecordCredentialsPayload>;
  /** Makes the record of posts what an extract of a personnel system says, as importFile does with a file of posts: opens, changes, ends, re-opens and corrects them. What is on record just so stays untouched. */
  recordPosts: Maybe<RecordPostsPayload>;
  /** Records a supervision session. */
  recordSupervision: Maybe<RecordSupervisionPayload>;
  /** Records several supervision sessions. */
  recordSupervisions: Maybe<RecordSupervisionsPayload>;
  /** Opens a record for someone at your organisation. */
  registerWorker: Maybe<RegisterWorkerPayload>;
  /** Opens records for several people. */
  registerWorkers: Maybe<RegisterWorkersPayload>;
  /** Removes the record of a worker who was registered by mistake, while no fact stands on it, no account has taken it up, and nothing was granted, consented to or asked for. The trail keeps that it was removed, and why. */
  removeWorker: Maybe<RemoveWorkerPayload>;
  /** Asks for one's own record to be erased: one's name and words. HR carries it out. */
  requestErasure: Maybe<RequestErasurePayload>;
  /** Retires a published version without another in its place, unless something that stands refers to it. */
  retireVersion: Maybe<RetireVersionPayload>;
  /** Retracts a fact: it counts on no day. It stays on record, and so does why. */
  retractFact: Maybe<RetractFactPayload>;
  /** Retracts several facts: they count on no day. They stay on record, and so does why. */
  retractFacts: Maybe<RetractFactsPayload>;
  /** Writes a draft anew, if it still stands as you have read it. */
  reviseEvidence: Maybe<ReviseEvidencePayload>;
  /** Revokes a fact from a day on. It stays on record, and so does why. */
  revokeFact: Maybe<RevokeFactPayload>;
  /** Revokes several facts, each from a day on. They stay on record, and so does why. */
  revokeFacts: Maybe<RevokeFactsPayload>;
  /** Begins a draft of a crosswalk between two published framework versions, or writes one anew. */
  saveCrosswalkDraft: Maybe<SaveCrosswalkDraftPayload>;
  /** Begins a draft of a curriculum unit, or writes one anew. A provider drafts units of its own curriculum, a steward national ones. */
  saveCurriculumUnitDraft: Maybe<SaveCurriculumUnitDraftPayload>;
  /** Begins a draft of a programme with the mapping of all its units, or writes one anew. Publishing it publishes the units that it writes in the same step. */
  saveProgrammeDraft: Maybe<SaveProgrammeDraftPayload>;
  /** Begins a draft of a role band, or writes one anew. */
  saveRoleBandDraft: Maybe<SaveRoleBandDraftPayload>;
  /** Begins a draft of a route, or writes one anew. What is wrong with it, the draft's findings say. */
  saveRouteDraft: Maybe<SaveRouteDraftPayload>;
  /** Lets a member read the words of evidence of one's own, for a purpose and until a day. */
  shareEvidence: Maybe<ShareEvidencePayload>;
  /** Records a post. One that is on record just so is not recorded again: the answer shows the one on record. */
  startPost: Maybe<StartPostPayload>;
  /** States what your organisation accepts of other employers' records. */
  stateAcceptancePolicy: Maybe<StateAcceptancePolicyPayload>;
  /** States who may assess, and how much of it a second assessor looks at, from now on. */
  stateAssessmentPolicy: Maybe<StateAssessmentPolicyPayload>;
  /** States for how long the words of evidence of a kind are kept. npm run retention deletes what is kept no longer. */
  stateRetention: Maybe<StateRetentionPayload>;
  /** Stops sharing evidence, now. */
  stopSharingEvidence: Maybe<StopSharingEvidencePayload>;
  /** Hands evidence in for judgement. */
  submitEvidence: Maybe<SubmitEvidencePayload>;
  /** Changes a worker's particulars, if they still stand as you have read them. */
  updateWorker: Maybe<UpdateWorkerPayload>;
  /** Records that somebody has checked a credential and how. */
  verifyCredential: Maybe<VerifyCredentialPayload>;
  /** Verifies several credentials, up to 250 at once. */
  verifyCredentials: Maybe<VerifyCredentialsPayload>;
  /** Records that a worker need not meet one requirement of a route; retractFact and revokeFact undo it. */
  waiveRequirement: Maybe<WaiveRequirementPayload>;
  /** Takes a consent back: nothing more is copied, and what has been stays. */
  withdrawConsent: Maybe<WithdrawConsentPayload>;
  /** Takes evidence back, from today. */
  withdrawEvidence: Maybe<WithdrawEvidencePayload>;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAppealJudgementArgs = {
  input: AppealJudgementInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAppointAssessorArgs = {
  input: AppointAssessorInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAspireToArgs = {
  input: AspireToInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAssignAssessorArgs = {
  input: AssignAssessorInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAssignAssessorsArgs = {
  input: AssignAssessorsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationAttestDutyArgs = {
  input: AttestDutyInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCarryMappingOverArgs = {
  input: CarryMappingOverInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCarryOutErasureArgs = {
  input: CarryOutErasureInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationChangeOrganisationArgs = {
  input: ChangeOrganisationInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationChangePostArgs = {
  input: ChangePostInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationChangePostsArgs = {
  input: ChangePostsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCloseOrganisationArgs = {
  input: CloseOrganisationInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationConfirmJudgementArgs = {
  input: ConfirmJudgementInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationConsentToCopyArgs = {
  input: ConsentToCopyInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCopyFactsArgs = {
  input: CopyFactsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationCorrectNumberArgs = {
  input: CorrectNumberInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDecideProgressionArgs = {
  input: DecideProgressionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDetachAccountArgs = {
  input: DetachAccountInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDraftEvidenceArgs = {
  input: DraftEvidenceInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationDropAspirationArgs = {
  input: DropAspirationInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationEndGrantArgs = {
  input: EndGrantInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationEndPostArgs = {
  input: EndPostInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationEndPostsArgs = {
  input: EndPostsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationGiveEndorsementArgs = {
  input: GiveEndorsementInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationGiveEndorsementsArgs = {
  input: GiveEndorsementsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationGrantPartnerArgs = {
  input: GrantPartnerInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationImportFileArgs = {
  input: ImportFileInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationImportFrameworkVersionArgs = {
  input: ImportFrameworkVersionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationImportProgrammeArgs = {
  input: ImportProgrammeInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationJudgeClaimArgs = {
  input: JudgeClaimInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationJudgeClaimsArgs = {
  input: JudgeClaimsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationOverturnJudgementArgs = {
  input: OverturnJudgementInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationPublishDraftArgs = {
  input: PublishDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationReadmitAccountArgs = {
  input: ReadmitAccountInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordCompletionArgs = {
  input: RecordCompletionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordCompletionsArgs = {
  input: RecordCompletionsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordCredentialArgs = {
  input: RecordCredentialInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordCredentialsArgs = {
  input: RecordCredentialsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordPostsArgs = {
  input: RecordPostsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordSupervisionArgs = {
  input: RecordSupervisionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRecordSupervisionsArgs = {
  input: RecordSupervisionsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRegisterWorkerArgs = {
  input: RegisterWorkerInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRegisterWorkersArgs = {
  input: RegisterWorkersInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRemoveWorkerArgs = {
  input: RemoveWorkerInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRequestErasureArgs = {
  input: RequestErasureInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRetireVersionArgs = {
  input: RetireVersionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRetractFactArgs = {
  input: RetractFactInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRetractFactsArgs = {
  input: RetractFactsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationReviseEvidenceArgs = {
  input: ReviseEvidenceInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRevokeFactArgs = {
  input: RevokeFactInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationRevokeFactsArgs = {
  input: RevokeFactsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSaveCrosswalkDraftArgs = {
  input: SaveCrosswalkDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSaveCurriculumUnitDraftArgs = {
  input: SaveCurriculumUnitDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSaveProgrammeDraftArgs = {
  input: SaveProgrammeDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSaveRoleBandDraftArgs = {
  input: SaveRoleBandDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSaveRouteDraftArgs = {
  input: SaveRouteDraftInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationShareEvidenceArgs = {
  input: ShareEvidenceInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationStartPostArgs = {
  input: StartPostInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationStateAcceptancePolicyArgs = {
  input: StateAcceptancePolicyInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationStateAssessmentPolicyArgs = {
  input: StateAssessmentPolicyInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationStateRetentionArgs = {
  input: StateRetentionInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationStopSharingEvidenceArgs = {
  input: StopSharingEvidenceInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationSubmitEvidenceArgs = {
  input: SubmitEvidenceInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationUpdateWorkerArgs = {
  input: UpdateWorkerInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationVerifyCredentialArgs = {
  input: VerifyCredentialInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationVerifyCredentialsArgs = {
  input: VerifyCredentialsInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationWaiveRequirementArgs = {
  input: WaiveRequirementInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


/** What can be recorded. Who records, judges or decides is taken from the one who asks. */
export type MutationWithdrawEvidenceArgs = {
  input: WithdrawEvidenceInput;
};

/** A single requirement of a route, by name. */
export type NamedRequirement = {
  __typename?: 'NamedRequirement';
  /** How well it is founded: national and published, or local. */
  basis: Basis;
  /** Its code within the route, for example time-in-role. */
  code: Scalars['String']['output'];
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
  /** Who can supply it. */
  suppliedBy: SuppliedBy;
};

/** The routes out of the role bands that a worker holds, each evaluated; and what the record lacks, said first. */
export type NextSteps = {
  __typename?: 'NextSteps';
  /** One for each route. */
  evaluations: Array<Evaluation>;
  /** What the record lacks for an answer, in plain words; empty where nothing is. */
  notices: Array<Scalars['String']['output']>;
  /** What to do next: the plan along the nearest route of these, the open one with the fewest requirements still to come. Null where none is open. */
  whatToDoNext: Maybe<Plan>;
};


/** The routes out of the role bands that a worker holds, each evaluated; and what the record lacks, said first. */
export type NextStepsWhatToDoNextArgs = {
  costProfile?: CostProfile;
  limits?: InputMaybe<PlanLimitsInput>;
};

/** Anything that can be found again by its global id. */
export type Node = {
  /** Opaque global id, passed back as it is. */
  id: Scalars['ID']['output'];
};

/** An employer, a training provider or a national body. Operators of the service enter, change and close them; who is signed in finds every one (organisations), so that an employer can name the partner whom it lets act, or a worker the employer to whom they move. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** The first day on which nobody signs in for it any more and nothing new is recorded; what is on record stays. It may lie ahead. Null while no end is set. */
  closedOn: Maybe<Scalars['Date']['output']>;
  /** Short code, for example IMROC. Access tokens name it, and so does the header Peerway-Acting-For. */
  code: Scalars['String']['output'];
  /** The organisation within which it works without being part of it; null where there is none. */
  host: Maybe<Organisation>;
  /** Global id of the organisation: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What kind of organisation it is, for example NHS_TRUST. */
  kind: OrganisationKind;
  /** What it is called, for example Northmoor Mental Health NHS Trust. */
  name: Scalars['String']['output'];
  /** Its code at the NHS Organisation Data Service, for example RX4; null where it has none, or none is on record. */
  odsCode: Maybe<Scalars['String']['output']>;
  /** The organisation that it is part of; null where it is part of none. */
  parent: Maybe<Organisation>;
  /** The programmes it teaches; none for an employer. */
  programmes: Array<Programme>;
  /** Where it was read. */
  sources: Array<Source>;
  /** How often it has been changed, from 1; changeOrganisation takes it as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** Which organisation: exactly one of the three. */
export type OrganisationBy =
  /** Its code, for example IMROC. */
  { code: Scalars['String']['input']; id?: never; odsCode?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; odsCode?: never; }
  |  /** Its code at the NHS Organisation Data Service, for example RX4. */
  { code?: never; id?: never; odsCode: Scalars['String']['input']; };

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The items of the page, each with its place. */
  edges: Array<OrganisationEdge>;
  /** The items of the page. */
  nodes: Array<Organisation>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One organisation of a page, with its place in the list. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The organisation at this place. */
  node: Organisation;
};

/** What an organisation is. */
export type OrganisationKind =
  /** A charity or other voluntary organisation. */
  | 'CHARITY'
  /** A national body. */
  | 'NATIONAL_BODY'
  /** An NHS trust or foundation trust. */
  | 'NHS_TRUST'
  /** A training provider. */
  | 'PROVIDER';

/** Where a fact came from that was copied from another employer's record with the worker's consent. */
export type Origin = {
  __typename?: 'Origin';
  /** The organisation on whose record it stood. */
  organisation: Maybe<Organisation>;
  /** The instant at which it was recorded there. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it there, as it was handed on. */
  recordedByName: Scalars['String']['output'];
  /** How it was verified there. */
  verifiedHow: Scalars['String']['output'];
};

/** Where a requirement stands, from lowest to highest. MET and WAIVED both satisfy. */
export type Outcome =
  /** It is there. */
  | 'MET'
  /** Something is still to come. */
  | 'NOT_MET'
  /** It would be met if what has been handed in were accepted. */
  | 'PENDING'
  /** A fact needed to judge is missing altogether: not a failure, and someone can supply it. */
  | 'UNKNOWN'
  /** A person with authority has waived it. */
  | 'WAIVED';

/** What a learner can do after a drafted unit, and what that shows. */
export type OutcomeContent = {
  __typename?: 'OutcomeContent';
  /** How well the outcome is founded; LOCAL_POLICY where left out. */
  basis: Maybe<Basis>;
  /** Code of the competence, for example 3.2. */
  competence: Scalars['String']['output'];
  /** How deeply it is taught. */
  depth: Depth;
  /** Our count of that framework's editions; the one that stands where left out. */
  edition: Maybe<Scalars['Int']['output']>;
  /** Codes of the kinds of evidence that a learner comes away with, for example DIRECT_OBSERVATION. */
  evidenceKinds: Array<Scalars['String']['output']>;
  /** Code of the framework whose competence it shows, for example HEE-PSW. */
  framework: Scalars['String']['output'];
  /** Code of the level at which it shows it, of the same edition. */
  level: Scalars['String']['output'];
  /** How well level and depth are founded; LOCAL_POLICY where left out. */
  levelBasis: Maybe<Basis>;
  /** How well the mapping is founded; LOCAL_POLICY where left out. */
  mappingBasis: Maybe<Basis>;
  /** The outcome in plain words. */
  text: Scalars['String']['output'];
};

/** What a learner can do after a drafted unit, and what that shows. A document is a file format too, so it names other things by their codes. */
export type OutcomeContentInput = {
  /** How well the outcome is founded; LOCAL_POLICY where left out. */
  basis?: InputMaybe<Basis>;
  /** Code of the competence, for example 3.2. */
  competence: Scalars['String']['input'];
  /** How deeply it is taught. */
  depth: Depth;
  /** Our count of that framework's editions; the one that stands where left out. */
  edition?: InputMaybe<Scalars['Int']['input']>;
  /** Codes of the kinds of evidence that a learner comes away with, for example DIRECT_OBSERVATION. */
  evidenceKinds: Array<Scalars['String']['input']>;
  /** Code of the framework whose competence it shows, for example HEE-PSW. */
  framework: Scalars['String']['input'];
  /** Code of the level at which it shows it, of the same edition. */
  level: Scalars['String']['input'];
  /** How well level and depth are founded; LOCAL_POLICY where left out. */
  levelBasis?: InputMaybe<Basis>;
  /** How well the mapping is founded; LOCAL_POLICY where left out. */
  mappingBasis?: InputMaybe<Basis>;
  /** The outcome in plain words. */
  text: Scalars['String']['input'];
};

/** How many workers stand so. */
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

/** A second assessor judges otherwise, in place of a judgement that the sample drew. */
export type OverturnJudgementInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the judgement. */
  judgement: Scalars['ID']['input'];
  /** Code of the level accepted; goes with ACCEPTED. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** What is decided instead. */
  outcome: JudgementOutcome;
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of overturnJudgement. */
export type OverturnJudgementPayload = {
  __typename?: 'OverturnJudgementPayload';
  /** The check after the change; null if it was refused. */
  check: Maybe<QualityCheck>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** When a plan may count on a piece of evidence from the worker's own practice, without a unit. */
export type OwnEvidence =
  /** Wherever it costs less: the worker can do it already. */
  | 'ANYWHERE'
  /** Units alone. */
  | 'NEVER'
  /** Of something never shown at the level, only where no unit that can be taken assesses it; of what was shown before, always. */
  | 'WHERE_NOT_TAUGHT';

/** A worker record of whoever asks, at any employer. To read it in full, act for that organisation: sign in for it, or send its code in the header Peerway-Acting-For. */
export type OwnRecord = {
  __typename?: 'OwnRecord';
  /** Whether it is the one at the organisation that is acted for now. */
  isCurrent: Scalars['Boolean']['output'];
  /** Their name, as the employer has it. */
  name: Scalars['String']['output'];
  /** The employer's number for them. */
  number: Scalars['String']['output'];
  /** The employer that keeps the record. */
  organisation: Maybe<Organisation>;
};

/** Where a page stands in its list. */
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

/** In which capacity a partner's people may act. */
export type PartnerCapacity =
  /** They read the public face of the workers' records and judge evidence, where they are appointed at home. */
  | 'ASSESSOR'
  /** They read the public face of the workers' records, record supervision and endorse. */
  | 'LINE_MANAGER'
  /** They read the public face of the workers' records, record supervision and endorse. */
  | 'PEER_SUPERVISOR'
  /** They record completed units, and read back what they recorded and nothing else. */
  | 'PROVIDER';

/** An organisation's dated permission for a partner (provider, host, another employer's assessor) to act in one capacity for named workers. */
export type PartnerGrant = Node & {
  __typename?: 'PartnerGrant';
  /** In which capacity the partner's people act. */
  capacity: Capacity;
  /** Why it was ended; null where it was not. */
  endReason: Maybe<Scalars['String']['output']>;
  /** The first day on which it no longer holds, where it was ended; null where it was not. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['output'];
  /** The instant at which it was given. */
  grantedAt: Scalars['DateTime']['output'];
  /** Who gave it, as the organisation knows them. */
  grantedBy: Maybe<Scalars['String']['output']>;
  /** Global id of the partner grant: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Whose people may act. */
  partner: Maybe<Organisation>;
  /** The first day on which it no longer holds, as it was given; null without end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** For whom, in the order of their names. */
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
  /** The items of the page, each with its place. */
  edges: Array<PartnerGrantEdge>;
  /** The items of the page. */
  nodes: Array<PartnerGrant>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One partner grant of a page, with its place in the list. */
export type PartnerGrantEdge = {
  __typename?: 'PartnerGrantEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The partner grant at this place. */
  node: PartnerGrant;
};

/** Why a unit could not be chosen. */
export type PassedOverReason =
  /** It is not taught online throughout. */
  | 'NOT_ONLINE'
  /** None of its known starts comes soon enough, or at all. */
  | 'NO_START_LEFT'
  /** None of the providers asked for teaches it. */
  | 'OTHER_PROVIDER'
  /** It asks, perhaps through others, for a unit that asks for it. */
  | 'PREREQUISITES_CIRCULAR'
  /** It asks for a unit that cannot be taken. */
  | 'PREREQUISITE_NOT_OFFERED'
  /** Its price is not known, so it fits no budget. */
  | 'PRICE_NOT_KNOWN'
  /** It is taught within a programme alone, and something that everyone on it takes cannot be taken. */
  | 'PROGRAMME_NOT_OFFERED'
  /** Those of its starts that come soon enough are full. */
  | 'STARTS_FULL'
  /** It takes more hours in a month than may be spent. */
  | 'TOO_MANY_HOURS_A_MONTH';

/** A unit that would help and could not be chosen. */
export type PassedOverUnit = {
  __typename?: 'PassedOverUnit';
  /** Why it could not be chosen. */
  reason: PassedOverReason;
  /** The curriculum unit that it is about. */
  unit: CurriculumUnit;
};

/** The ways from the role bands held to another. */
export type PathwayTo = {
  __typename?: 'PathwayTo';
  /** The chains of routes, the cheapest first, five at most; those that have a plan before those that do not. None comes to a role band twice, nor steps aside for what can be gone to directly. */
  chains: Array<RouteChain>;
  /** Whether everything that could be cheaper was looked at: false where there were too many ways. */
  isComplete: Scalars['Boolean']['output'];
  /** Why there is no way, in plain words; empty where there is one. */
  notices: Array<Scalars['String']['output']>;
};

/** An Agenda for Change pay band. */
export type PayBand = Node & {
  __typename?: 'PayBand';
  /** Code, for example 8a. */
  code: Scalars['String']['output'];
  /** Global id of the pay band: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Its place among the bands; a volunteer role ranks 0, a role above the bands 100. */
  rank: Scalars['Int']['output'];
  /** The role bands at this pay band, in the order of publication. */
  roleBands: Array<RoleBand>;
  /** For example Band 8a. */
  title: Scalars['String']['output'];
  /** What it pays, newest year first. */
  years: Array<PayBandYear>;
};

/** What a pay band pays in one year. */
export type PayBandYear = {
  __typename?: 'PayBandYear';
  /** Yearly pay at each point, from entry to top, full time, without a high-cost-area supplement. */
  annualPoints: Array<Scalars['Int']['output']>;
  /** The country in which it applies, for example England. */
  country: Scalars['String']['output'];
  /** Currency of the points. */
  currency: Scalars['String']['output'];
  /** First day on which it holds. */
  fromOn: Maybe<Scalars['Date']['output']>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** How well the points are founded. */
  payBasis: Basis;
  /** The pay year, for example 2025/26. */
  payYear: Scalars['String']['output'];
  /** Where the points and the years between them were read. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** Years in the band before each later point; null where the source does not say. */
  stepAfterYears: Array<Maybe<Scalars['Int']['output']>>;
  /** How well the years between points are founded. */
  stepBasis: Basis;
  /** First day on which it no longer holds. */
  untilOn: Maybe<Scalars['Date']['output']>;
};

/** Whether a role has an Agenda for Change pay band. */
export type PayBanding =
  /** Very senior pay; above Band 9. */
  | 'ABOVE_BANDS'
  /** Within the bands. */
  | 'BANDED'
  /** Unpaid; below Band 2. */
  | 'VOLUNTEER';

/** A number of people, for example 12. Those who may list the workers get every number. With `publishable: true` numbers that would single people out are left out, with what they lie between. Those who may not list the workers get no number, so that asking twice shows nothing about one person. */
export type PeopleCount = {
  __typename?: 'PeopleCount';
  /** The number is this or higher: `count` itself if that is shown. It is worked out from what is shown alone, so it gives nothing away. Null if nothing can be said. */
  atLeast: Maybe<Scalars['Int']['output']>;
  /** The number is this or lower, worked out in the same way. Null if nothing can be said. */
  atMost: Maybe<Scalars['Int']['output']>;
  /** How many; null if the number is left out. */
  count: Maybe<Scalars['Int']['output']>;
  /** Whether the number is left out. */
  suppressed: Scalars['Boolean']['output'];
  /** Why the number is left out; null if it is not. */
  suppressedBecause: Maybe<SuppressionReason>;
};

/** The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. Nothing of it is stored, nobody is scored, and a person decides. */
export type Plan = {
  __typename?: 'Plan';
  /** What its units take. */
  cost: PlanCost;
  /** The steps that decide the ready date, each before the next. */
  criticalPath: Array<PlanStep>;
  /** The day before which the same units cannot be done in any order: the ready date where that is proven, else an earlier day. */
  earliestOn: Maybe<Scalars['Date']['output']>;
  /** Where the worker stands along the route without it. */
  evaluation: Evaluation;
  /** Where it is BOUNDED: the part of the cost by which something could be cheaper at most, 0 to 1; null where it is PROVEN. */
  gap: Maybe<Scalars['Float']['output']>;
  /** Why there is no plan; empty where there is one. */
  obstacles: Array<PlanObstacle>;
  /** What came of planning. */
  outcome: PlanOutcome;
  /** Units that would help and could not be chosen. */
  passedOver: Array<PassedOverUnit>;
  /** Whether no plan that is ready on any day within ten years costs less. */
  proof: PlanProof;
  /** The earliest day on which the worker is ready by this plan; null where there is none. */
  readyOn: Maybe<Scalars['Date']['output']>;
  /** The plan as a whole in plain words: when, and what it takes; or why there is none. */
  sentence: Scalars['String']['output'];
  /** Everything to do and everything assumed: units by code with the judgement of what comes of them, then the rest. */
  steps: Array<PlanStep>;
};


/** The cheapest way to be ready to be considered along a route, with everything that it assumes; or why there is none. Nothing of it is stored, nobody is scored, and a person decides. */
export type PlanSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** What the units of a plan take. What is not known of a unit is counted apart, and never as nothing. */
export type PlanCost = {
  __typename?: 'PlanCost';
  /** Taught hours of the units whose hours are known. */
  hours: Scalars['Float']['output'];
  /** How many units' hours are not known. */
  hoursNotKnown: Scalars['Int']['output'];
  /** Pounds sterling: of the programmes that have one price for the whole, and of the other units whose price is known. */
  price: Scalars['Float']['output'];
  /** How many units' prices are not known. */
  priceNotKnown: Scalars['Int']['output'];
  /** The number of curriculum units in the plan. */
  units: Scalars['Int']['output'];
};

/** Limits within which a plan has to stay. */
export type PlanLimitsInput = {
  /** Most pounds sterling in all, 0 or more. A unit whose price is not known does not fit a budget. */
  budget?: InputMaybe<Scalars['Float']['input']>;
  /** Least number of days between two supervision sessions that are still to come, 1 to 366. */
  daysBetweenSessions?: Scalars['Int']['input'];
  /** Most taught hours in any calendar month, more than 0; any number where it is left out. */
  hoursAMonth?: InputMaybe<Scalars['Float']['input']>;
  /** Only units that are taught online throughout. */
  onlineOnly?: Scalars['Boolean']['input'];
  /** When the plan may count on a piece of evidence from practice, without a unit. */
  ownEvidence?: OwnEvidence;
  /** Only units that one of these training providers teaches, 1 to 20; any where it is left out. */
  providers?: InputMaybe<Array<OrganisationBy>>;
  /** Seconds for which a proof that nothing is cheaper may be looked for, 1 to 10. It mostly takes a fraction of one. */
  seconds?: Scalars['Int']['input'];
};

/** One reason why there is no plan. */
export type PlanObstacle = {
  __typename?: 'PlanObstacle';
  /** What it is, as one of a closed list. */
  code: PlanObstacleCode;
  /** The day on which something is lost, where that is why. */
  lostOn: Maybe<Scalars['Date']['output']>;
  /** The requirement that stays open, as it stands now; null where it is about the whole. */
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
  /** No units that close what is open fit the budget. */
  | 'BUDGET_TOO_SMALL'
  /** It would be lost before the rest is there, and cannot be had again. */
  | 'LAPSES_BEFORE_THE_REST'
  /** Only a post brings it, and no plan can promise one. */
  | 'NEEDS_A_POST'
  /** No unit assesses it as it is asked for, and no evidence from practice may be counted on. */
  | 'NO_EVIDENCE_LEFT'
  /** The seconds were over before any plan was found. */
  | 'OUT_OF_TIME'
  /** There are never enough supervision sessions at one time, so many days apart. */
  | 'SESSIONS_TOO_FAR_APART'
  /** A unit that it asks for cannot be taken. */
  | 'UNIT_NOT_OFFERED';

/** What came of planning. */
export type PlanOutcome =
  /** The worker is ready to be considered already. */
  | 'NOTHING_TO_DO'
  /** There is none; the obstacles say why. */
  | 'NO_DATE'
  /** There is a day, and a way to it. */
  | 'PLANNED';

/** How sure it is that nothing cheaper would do. */
export type PlanProof =
  /** The time was over before it was: the gap says how much cheaper something could be at most. */
  | 'BOUNDED'
  /** It is proven. */
  | 'PROVEN';

/** Something that a plan asks for or assumes: somebody's move, or time's. None of it is recorded. */
export type PlanStep = {
  __typename?: 'PlanStep';
  /** Ids of the steps that come before it. */
  after: Array<Scalars['String']['output']>;
  /** Pieces of evidence, or supervision sessions; 1 of anything else. */
  amount: Scalars['Int']['output'];
  /** Of evidence: the kinds that come of the unit, or that would do. Empty where they are not known, or it is about something else. */
  evidenceKinds: Array<EvidenceKind>;
  /** Names it within its plan, for example unit:HEE-PSW-CURRICULUM 3.2. */
  id: Scalars['String']['output'];
  /** What sort of step it is. */
  kind: PlanStepKind;
  /** The earliest day on which it is done and counts. */
  landsOn: Scalars['Date']['output'];
  /** The last day on which it may be done with the ready date unchanged. */
  latestOn: Scalars['Date']['output'];
  /** The programme within which the unit is taken, with what everyone on it takes; null where it is taken by itself. */
  programme: Maybe<Programme>;
  /** Where it renews something: the day on which that lapses; null where nothing of it stood. */
  renewsOn: Maybe<Scalars['Date']['output']>;
  /** The step in plain words: what is done, by whom and when. */
  sentence: Scalars['String']['output'];
  /** The open requirements that it serves, as they stand now; none for a unit that only comes before another, or with the rest of its programme. */
  serves: Array<RequirementResult>;
  /** Days between the two: 0 where it decides the ready date. */
  slackDays: Scalars['Int']['output'];
  /** The day on which it begins, by the plan. */
  startsOn: Scalars['Date']['output'];
  /** Of evidence from practice: the units that teach the competence without assessing it as asked for, where one could learn it first. */
  taughtIn: Array<CurriculumUnit>;
  /** The unit to take, or whose evidence is judged; null for any other step. */
  unit: Maybe<CurriculumUnit>;
  /** Whose move it is. */
  whoseMove: SuppliedBy;
};


/** Something that a plan asks for or assumes: somebody's move, or time's. None of it is recorded. */
export type PlanStepSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** What sort of step it is. */
export type PlanStepKind =
  /** The employer says that it meets a duty. */
  | 'ATTESTATION'
  /** A credential is awarded and verified. */
  | 'CREDENTIAL'
  /** Somebody gives their word. */
  | 'ENDORSEMENT'
  /** A piece of evidence from practice is handed in. */
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
  /** The employer's own number of the assignment, for example 20417-2. It stays when the role band changes, so the post before has the same. */
  assignmentNumber: Maybe<Scalars['String']['output']>;
  /** Its ends and the changes of its hours, contract kind, team and assignment number, the latest first. Of several ends the one recorded last holds. */
  changes: Array<PostChange>;
  /** On what footing it is held: on the day asked about, otherwise after the latest change. */
  contractKind: ContractKind;
  /** The employer of a post held elsewhere before; null for this organisation. */
  employerName: Maybe<Scalars['String']['output']>;
  /** The first day on which it is no longer held; null while it goes on. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** Where the work is done, where that is another organisation than the employer. */
  host: Maybe<Organisation>;
  /** Global id of the post: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The role band held. */
  roleBand: RoleBand;
  /** The first day on which it is held. */
  startedOn: Scalars['Date']['output'];
  /** The team, for example Community North: on the day asked about, otherwise after the latest change. */
  team: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whole-time equivalent, 0 to 1; 0 for a bank post: on the day asked about, otherwise after the latest change. */
  wholeTimeEquivalent: Scalars['Float']['output'];
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};


/** A role band held from a day on, at this employer or an earlier one. */
export type PostChangesArgs = {
  includeUndone?: Scalars['Boolean']['input'];
};

/** The end of a post, or a change of its hours, contract kind, team or assignment number, from a day on; one change each. */
export type PostChange = Fact & Node & {
  __typename?: 'PostChange';
  /** The new number of the assignment; null for other changes. */
  assignmentNumber: Maybe<Scalars['String']['output']>;
  /** The new contract kind, for example PERMANENT; null for other changes. */
  contractKind: Maybe<ContractKind>;
  /** The first day on which it is so, or on which the post is no longer held. */
  effectiveOn: Scalars['Date']['output'];
  /** Global id of the post change: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What changes about the post: its end or its hours. */
  kind: PostChangeKind;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The new team; null where there is none from then on, and for other changes. */
  team: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The new whole-time equivalent, 0 to 1; null for other changes. */
  wholeTimeEquivalent: Maybe<Scalars['Float']['output']>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** What changes about a post. */
export type PostChangeKind =
  /** Its assignment has another number: assignmentNumber. */
  | 'ASSIGNMENT'
  /** It is held on another footing: contractKind. */
  | 'CONTRACT'
  /** It is no longer held. */
  | 'END'
  /** It is held for other hours: wholeTimeEquivalent. */
  | 'HOURS'
  /** It is held in another team, or in none: team. */
  | 'TEAM';

/** A provider's course, in the version that stands now, or the one that was asked about. */
export type Programme = Node & {
  __typename?: 'Programme';
  /** What it leads to. */
  award: Maybe<Scalars['String']['output']>;
  /** How well the programme's own description is founded. */
  basis: Basis;
  /** Code, for example IMROC-PSW. */
  code: Scalars['String']['output'];
  /** What it says, as it would be drafted: where its next version starts from. */
  content: ProgrammeContent;
  /** What its units cover of a framework version, a role band or a route. */
  coverage: CurriculumCoverage;
  /** How it is taught. */
  delivery: Maybe<Scalars['String']['output']>;
  /** Taught hours in all, where known. */
  hours: Maybe<Scalars['Float']['output']>;
  /** Opaque global id; the same for every version of the programme. */
  id: Scalars['ID']['output'];
  /** What to know of it: which units it teaches is often our reading. */
  note: Maybe<Scalars['String']['output']>;
  /** What the whole of it costs one learner, in pounds sterling; null where it is not known. */
  price: Maybe<Scalars['Float']['output']>;
  /** The training provider that teaches it. */
  provider: Organisation;
  /** The instant from which it stands here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** How it is laid out, reworded from the source. */
  shape: Scalars['String']['output'];
  /** Where it was read. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** Title of the programme. */
  title: Scalars['String']['output'];
  /** Sum of its units' hours, where all are known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnit>;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};


/** A provider's course, in the version that stands now, or the one that was asked about. */
export type ProgrammeCoverageArgs = {
  against: CoverageTargetBy;
  mandatoryOnly?: Scalars['Boolean']['input'];
};

/** Which programme: exactly one of the two. */
export type ProgrammeBy =
  /** Its code, for example IMROC-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  /** The items of the page, each with its place. */
  edges: Array<ProgrammeEdge>;
  /** The items of the page. */
  nodes: Array<Programme>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a version of a programme says, with the units that are new or changed with it: as it is drafted. */
export type ProgrammeContent = {
  __typename?: 'ProgrammeContent';
  /** What it leads to. */
  award: Maybe<Scalars['String']['output']>;
  /** How well its description is founded; LOCAL_POLICY where left out. */
  basis: Maybe<Basis>;
  /** Its code, for example IMROC-PSW. */
  code: Scalars['String']['output'];
  /** Units that are new or changed: each is published in the same step, and stands in units as well. */
  define: Array<CurriculumUnitContent>;
  /** How it is taught. */
  delivery: Maybe<Scalars['String']['output']>;
  /** Taught hours in all, more than 0, to a tenth. */
  hours: Maybe<Scalars['Float']['output']>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** What the whole of it costs one learner, in pounds sterling. */
  price: Maybe<Scalars['Float']['output']>;
  /** Code of the organisation that teaches it. Your own where it is left out; a national one names it. */
  provider: Maybe<Scalars['String']['output']>;
  /** How it is laid out. */
  shape: Scalars['String']['output'];
  /** Reference of the source where it was read. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** Title of the programme. */
  title: Scalars['String']['output'];
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnitContent>;
};

/** What a version of a programme says, with the units that are new or changed with it: as it is drafted. A document is a file format too, so it names other things by their codes. */
export type ProgrammeContentInput = {
  /** What it leads to. */
  award?: InputMaybe<Scalars['String']['input']>;
  /** How well its description is founded; LOCAL_POLICY where left out. */
  basis?: InputMaybe<Basis>;
  /** Its code, for example IMROC-PSW. */
  code: Scalars['String']['input'];
  /** Units that are new or changed: each is published in the same step, and stands in units as well. */
  define: Array<CurriculumUnitContentInput>;
  /** How it is taught. */
  delivery?: InputMaybe<Scalars['String']['input']>;
  /** Taught hours in all, more than 0, to a tenth. */
  hours?: InputMaybe<Scalars['Float']['input']>;
  /** What to know of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the whole of it costs one learner, in pounds sterling. */
  price?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the organisation that teaches it. Your own where it is left out; a national one names it. */
  provider?: InputMaybe<Scalars['String']['input']>;
  /** How it is laid out. */
  shape: Scalars['String']['input'];
  /** Reference of the source where it was read. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** Title of the programme. */
  title: Scalars['String']['input'];
  /** The units it teaches, in order. */
  units: Array<ProgrammeUnitContentInput>;
};

/** One programme of a page, with its place in the list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The programme at this place. */
  node: Programme;
};

/** A unit's place in a programme. */
export type ProgrammeUnit = {
  __typename?: 'ProgrammeUnit';
  /** Whether it may be taken without the rest of the programme; where nobody says, it may. */
  alone: Scalars['Boolean']['output'];
  /** How well it is founded that the programme teaches it. */
  basis: Basis;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['output'];
  /** Its place, from 1. */
  position: Scalars['Int']['output'];
  /** The unit, in the version that stands now; for an earlier version of a programme, in the one that it was published with. */
  unit: CurriculumUnit;
};

/** A unit's place in a drafted programme. */
export type ProgrammeUnitContent = {
  __typename?: 'ProgrammeUnitContent';
  /** Whether it may be taken without the rest of the programme; it may where left out. */
  alone: Maybe<Scalars['Boolean']['output']>;
  /** How well it is founded that the programme teaches it; LOCAL_POLICY where left out. */
  basis: Maybe<Basis>;
  /** Code of the curriculum. Your own organisation's curriculum where it is left out. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['output'];
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['output'];
};

/** A unit's place in a drafted programme. A document is a file format too, so it names other things by their codes. */
export type ProgrammeUnitContentInput = {
  /** Whether it may be taken without the rest of the programme; it may where left out. */
  alone?: InputMaybe<Scalars['Boolean']['input']>;
  /** How well it is founded that the programme teaches it; LOCAL_POLICY where left out. */
  basis?: InputMaybe<Basis>;
  /** Code of the curriculum. Your own organisation's curriculum where it is left out. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Whether everyone on the programme takes it. */
  mandatory: Scalars['Boolean']['input'];
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['input'];
};

/** A version of a programme. */
export type ProgrammeVersionInput = {
  /** The programme that it is about. */
  programme: ProgrammeBy;
  /** Its version, from 1; one that was retired has its units as it was published with them. */
  version: Scalars['Int']['input'];
};

/** How far along, the worker's part and the employer's apart. Never a score of a person. */
export type Progress = {
  __typename?: 'Progress';
  /** What is the employer's to do. */
  employer: RequirementShare;
  /** What is not the employer's to do. */
  own: RequirementShare;
};

/** A worker's step up to a higher band than they had ever held before. */
export type Progression = {
  __typename?: 'Progression';
  /** The highest role band held before. */
  from: Maybe<RoleBand>;
  /** The day on which the new role band was first held. */
  progressedOn: Scalars['Date']['output'];
  /** The role band held since. */
  to: Maybe<RoleBand>;
  /** The worker that it is about. */
  worker: Maybe<Worker>;
};

/** A page of steps up. */
export type ProgressionConnection = {
  __typename?: 'ProgressionConnection';
  /** The items of the page, each with its place. */
  edges: Array<ProgressionEdge>;
  /** The items of the page. */
  nodes: Array<Progression>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One progression of a page, with its place in the list. */
export type ProgressionEdge = {
  __typename?: 'ProgressionEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The progression at this place. */
  node: Progression;
};

/** A step from one or more role bands to another, or deepening within one, in the version that stands now. */
export type ProgressionRoute = Node & {
  __typename?: 'ProgressionRoute';
  /** How well the step itself is founded. */
  basis: Basis;
  /** Code, for example R03. */
  code: Scalars['String']['output'];
  /** What it also asks for and nobody evaluates: no fact is held about it. */
  conditions: Array<RouteCondition>;
  /** What it says, as it would be drafted: where the draft of a new version starts from. */
  content: RouteContent;
  /** The role bands it starts from, each with how well that is founded. */
  from: Array<ProgressionRouteFrom>;
  /** Opaque global id; the same for every version of the route. */
  id: Scalars['ID']['output'];
  /** The direction of the step. */
  kind: RouteKind;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The organisation whose own route it is; null for a national one, tightened or not. */
  owner: Maybe<Organisation>;
  /** The instant from which it stands. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** What it asks for: the root of the tree. */
  requirement: Requirement;
  /** The instant at which it was retired. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** Where the step was read. */
  sources: Array<Source>;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What the step is. */
  summary: Scalars['String']['output'];
  /** What your organisation asks for besides; null where the national version stands as it is. */
  tightening: Maybe<Tightening>;
  /** Title of the progression route. */
  title: Scalars['String']['output'];
  /** The role band it leads to. */
  to: RoleBand;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};

/** Which progression route: exactly one of the two. */
export type ProgressionRouteBy =
  /** Its code, for example R03. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of progression routes. */
export type ProgressionRouteConnection = {
  __typename?: 'ProgressionRouteConnection';
  /** The items of the page, each with its place. */
  edges: Array<ProgressionRouteEdge>;
  /** The items of the page. */
  nodes: Array<ProgressionRoute>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One progression route of a page, with its place in the list. */
export type ProgressionRouteEdge = {
  __typename?: 'ProgressionRouteEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The progression route at this place. */
  node: ProgressionRoute;
};

/** A role band that a route starts from. */
export type ProgressionRouteFrom = {
  __typename?: 'ProgressionRouteFrom';
  /** How well it is founded that the route starts here. */
  basis: Basis;
  /** The role band that it is about. */
  roleBand: RoleBand;
};

/** A draft to publish. */
export type PublishDraftInput = {
  /** Global id of the draft. */
  draft: Scalars['ID']['input'];
  /** The version that you have read. */
  expectedVersion: Scalars['Int']['input'];
};

/** The result of publishDraft. */
export type PublishDraftPayload = {
  __typename?: 'PublishDraftPayload';
  /** The draft after the change, with what it became; null if it was refused. */
  draft: Maybe<Draft>;
  /** Everything that was found: what stands in the way, or the warnings of what was published. */
  findings: Array<Finding>;
  /** What was wrong and what would be right; empty if it was published. */
  userErrors: Array<UserError>;
};

/** A second assessor's look at an accepted claim that the sample drew. */
export type QualityCheck = Fact & Node & {
  __typename?: 'QualityCheck';
  /** The day of the check. */
  checkedOn: Scalars['Date']['output'];
  /** The second assessor, who checked it; null if your organisation does not know them. */
  checker: Maybe<Member>;
  /** Global id of the quality check: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The judgement that was looked at. */
  judgement: Maybe<Judgement>;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** The judgement that took its place; null where it was confirmed. */
  overturnedBy: Maybe<Judgement>;
  /** Why it was overturned, or what was noticed. */
  reason: Maybe<Scalars['String']['output']>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** What came of it. */
  verdict: QualityVerdict;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** Why a judgement is more likely to be drawn. */
export type QualityRisk =
  /** It is among the assessor's first at the organisation. */
  | 'NEW_ASSESSOR'
  /** The worker's evidence of the competence had been returned before. */
  | 'RETURNED_BEFORE'
  /** It was accepted at the highest level. */
  | 'TOP_LEVEL';

/** What a second assessor made of a judgement. */
export type QualityVerdict =
  /** The judgement was right, and stays. */
  | 'CONFIRMED'
  /** Another judgement took its place. */
  | 'OVERTURNED';

/** A number and what it counts. */
export type Quantity = {
  __typename?: 'Quantity';
  /** How many workers there are. */
  amount: Scalars['Int']['output'];
  /** What the amount counts, for example DAYS. */
  unit: QuantityUnit;
};

/** What a quantity counts. */
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

/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type Query = {
  __typename?: 'Query';
  /** What your organisation accepts of other employers' records; null before the first statement, when nothing counts. */
  acceptancePolicy: Maybe<AcceptancePolicy>;
  /** Appeals against judgements at your organisation, the latest first. */
  appeals: Maybe<AppealConnection>;
  /** What your organisation has stated about who assesses and how much is looked at again; null before the first statement. */
  assessmentPolicy: Maybe<AssessmentPolicy>;
  /** Who is, was and will be appointed to judge evidence at your organisation, the newest first. */
  assessorAppointments: Maybe<AssessorAppointmentConnection>;
  /** What your organisation says of its own duties, the newest first. */
  attestations: Maybe<AttestationConnection>;
  /** All role bands and the ways between them. */
  careerMap: CareerMap;
  /** What changed at your organisation, in the order in which it was committed: workers, posts, facts recorded or undone, and outcomes of readiness, as far as you may read them (docs/changes.md). */
  changes: Maybe<ChangeConnection>;
  /** What would stand in the way of publishing a crosswalk; nothing is saved. */
  checkCrosswalkDraft: Maybe<Array<Finding>>;
  /** What would stand in the way of publishing a curriculum unit; nothing is saved. */
  checkCurriculumUnitDraft: Maybe<Array<Finding>>;
  /** What would stand in the way of publishing a programme with the units that it writes; nothing is saved. */
  checkProgrammeDraft: Maybe<Array<Finding>>;
  /** What would stand in the way of publishing a role band; nothing is saved. */
  checkRoleBandDraft: Maybe<Array<Finding>>;
  /** What would stand in the way of publishing a route, and what is worth a second look; nothing is saved. */
  checkRouteDraft: Maybe<Array<Finding>>;
  /** How one edition of a framework differs from another: what is new, gone, recoded, moved, of another kind or worded otherwise, each marked as breaking, to be looked at, or harmless. */
  compareFrameworkVersions: Maybe<FrameworkComparison>;
  /** How two programmes, two versions of one, or any two sets of units differ: what each teaches that the other does not, with levels, depths and hours. */
  compareProgrammes: Maybe<CurriculumComparison>;
  /** One competence; null where there is none. */
  competence: Maybe<Competence>;
  /** The competences of a framework version, in its order. */
  competences: Maybe<CompetenceConnection>;
  /** What workers let your organisation copy from other employers' records, the latest first. */
  consentsReceived: Maybe<ReceivedConsentConnection>;
  /** What units cover of a framework version, a role band or a route, how deeply, and what is never taught, not assessed, or below the level asked for. Published reference data: anyone may ask. */
  coverage: Maybe<CurriculumCoverage>;
  /** One type of credential; null if there is none. */
  credentialType: Maybe<CredentialType>;
  /** The kinds of credential that requirements speak of. */
  credentialTypes: Array<CredentialType>;
  /** One crosswalk between two framework versions; null where there is none. */
  crosswalk: Maybe<Crosswalk>;
  /** The crosswalks between framework versions, the newest version of each first: what evidence of one framework counts towards in another. */
  crosswalks: Maybe<CrosswalkConnection>;
  /** Every published curriculum, national and of organisations. */
  curricula: Array<Curriculum>;
  /** One curriculum unit; null where there is none. */
  curriculumUnit: Maybe<CurriculumUnit>;
  /** Curriculum units, in the order of their curriculum. */
  curriculumUnits: Maybe<CurriculumUnitConnection>;
  /** One draft; null where there is none, or none that is yours to write. */
  draft: Maybe<Draft>;
  /** The drafts that are yours to write: your organisation's, and national ones for stewards; by code. */
  drafts: Maybe<DraftConnection>;
  /** One topic that an endorsement can be about; null if there is none. */
  endorsementTopic: Maybe<EndorsementTopic>;
  /** What endorsements can speak of within their subjects. */
  endorsementTopics: Array<EndorsementTopic>;
  /** Workers who have asked for their record to be erased and wait for it, the longest first. */
  erasureRequests: Maybe<WorkerConnection>;
  /** One kind of evidence; null if there is none. */
  evidenceKind: Maybe<EvidenceKind>;
  /** The kinds of evidence of practice. */
  evidenceKinds: Array<EvidenceKind>;
  /** Evidence of your organisation that has been handed in and waits for an assessor, the longest waiting first: it is assigned to nobody, or to somebody who can no longer judge it. */
  evidenceToAssign: Maybe<EvidenceConnection>;
  /** Evidence that is assigned to you, which you may judge and which waits for your judgement, the longest waiting first; a second one too, where the worker has appealed. */
  evidenceToJudge: Maybe<EvidenceConnection>;
  /** Your whole record at your employer, in one document (docs/export.md); null where you have none there. */
  exportRecord: Maybe<Scalars['JSON']['output']>;
  /** One framework; null where there is none. */
  framework: Maybe<Framework>;
  /** Every published competence framework. */
  frameworks: Array<Framework>;
  /** What other organisations let yours do, the latest first; ended ones too. To act by a grant, send its giver's code in the HTTP header Peerway-Acting-For with each request: the query viewer says for whom that is possible today (mayActFor). */
  grantsReceived: Maybe<ReceivedGrantConnection>;
  /** A file that was sent in, and how far it has come; null where there is none, or where you may not record what it is about. */
  import: Maybe<Import>;
  /** Ways to read a file's columns that are ready: for each kind of file the headings that it has without a mapping, and mappings for other systems' files. To change one, copy its mapping into ImportFileInput.mapping. Null for those who may not send files. */
  importMappings: Maybe<Array<ImportMapping>>;
  /** The files that were sent in for your organisation, the latest first, of the kinds that you may record. */
  imports: Maybe<ImportConnection>;
  /** The record of whoever asks, at their organisation; null where they have none. */
  me: Maybe<Worker>;
  /** Those who act for your organisation, by name: for HR, lived experience leads and line managers. */
  members: Maybe<MemberConnection>;
  /** Anything by its global id; null where there is none. */
  node: Maybe<Node>;
  /** Several things by their global ids, in the order asked for; null where there is none. */
  nodes: Array<Maybe<Node>>;
  /** One organisation, open or closed: for everybody who is signed in. Null where there is none. */
  organisation: Maybe<Organisation>;
  /** The organisations on record, by code, closed ones too: for everybody who is signed in. Who works there and what is recorded is not among it. */
  organisations: Maybe<OrganisationConnection>;
  /** What your organisation lets partners do, the latest first; ended ones too. */
  partnerGrants: Maybe<PartnerGrantConnection>;
  /** The Agenda for Change pay bands, lowest first. */
  payBands: Array<PayBand>;
  /** One programme; null where there is none. */
  programme: Maybe<Programme>;
  /** The known programmes of all providers, by code. */
  programmes: Maybe<ProgrammeConnection>;
  /** One progression route; null where there is none. */
  progressionRoute: Maybe<ProgressionRoute>;
  /** The progression routes, in the order of publication. */
  progressionRoutes: Maybe<ProgressionRouteConnection>;
  /** The known training providers. */
  providers: Array<Organisation>;
  /** Accepted claims that were drawn for a second assessor, the longest waiting first. */
  qualitySample: Maybe<SampledJudgementConnection>;
  /** For how long your organisation keeps the words of evidence, by kind; others it keeps. */
  retentionRules: Maybe<Array<RetentionRule>>;
  /** One role band; null where there is none. */
  roleBand: Maybe<RoleBand>;
  /** The role bands, in the order of publication. */
  roleBands: Maybe<RoleBandConnection>;
  /** The evidence that workers share with you today, the latest share first. */
  sharedWithMe: Maybe<EvidenceShareConnection>;
  /** What would change for your organisation's workers if a drafted route were published: who would gain, who would lose, and what blocks most. Those who may not list the workers see what the draft adds or changes, and no number. */
  simulateRoute: Maybe<RouteSimulation>;
  /** One source; null if there is none. */
  source: Maybe<Source>;
  /** The publications in which the reference data was read, by their short names. */
  sources: Maybe<SourceConnection>;
  /** One kind of supervision; null if there is none. */
  supervisionKind: Maybe<SupervisionKind>;
  /** The kinds of supervision. */
  supervisionKinds: Array<SupervisionKind>;
  /** The teams of your organisation, by name, for those who may list its workers. */
  teams: Maybe<TeamConnection>;
  /** Everything that was done at your organisation, the latest first: for auditors. */
  trail: Maybe<TrailEntryConnection>;
  /** Who is asking, and what they may do: the account of the access token, the organisation that it acts for, its capacities or scopes, its own worker record, for which other organisations it may act, and until when the token is good. */
  viewer: Maybe<Viewer>;
  /** Which unit helps most: over your organisation's workers who could take a route, the curriculum units ranked by how many people they would bring nearer and how many they would make ready together with what they hold. Those who may not list the workers see no number, but which units would help a person who has nothing on record yet. */
  whichUnitHelpsMost: Maybe<HelpfulUnits>;
  /** One worker; null where there is none, or none that is yours to see. */
  worker: Maybe<Worker>;
  /** The workers of one's organisation. All narrowings together hold for each of them; those about posts' days are for those who may read posts. */
  workers: Maybe<WorkerConnection>;
  /** Asks about everybody who works for your organisation: who is ready for what, how many, what stands in the way, what lapses. Today is answered from what is stored; another day is worked out, for up to 1,000 workers. */
  workforce: Maybe<Workforce>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryAcceptancePolicyArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryAppealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: Scalars['Boolean']['input'];
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryAssessmentPolicyArgs = {
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryAssessorAppointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryAttestationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  includeUndone?: Scalars['Boolean']['input'];
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<ChangeKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCheckCrosswalkDraftArgs = {
  crosswalk: CrosswalkContentInput;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCheckCurriculumUnitDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  unit: CurriculumUnitContentInput;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCheckProgrammeDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  programme: ProgrammeContentInput;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCheckRoleBandDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  roleBand: RoleBandContentInput;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCheckRouteDraftArgs = {
  national?: InputMaybe<Scalars['Boolean']['input']>;
  route: RouteContentInput;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCompareFrameworkVersionsArgs = {
  from: FrameworkVersionBy;
  to: FrameworkVersionBy;
  weights?: InputMaybe<Array<ChangeWeight>>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCompareProgrammesArgs = {
  mandatoryOnly?: Scalars['Boolean']['input'];
  one: UnitSetBy;
  other: UnitSetBy;
  within?: InputMaybe<FrameworkVersionBy>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCompetenceArgs = {
  by: CompetenceBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCompetencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<DomainBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  framework?: InputMaybe<FrameworkVersionBy>;
  kind?: InputMaybe<CompetenceKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryConsentsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCoverageArgs = {
  against: CoverageTargetBy;
  mandatoryOnly?: Scalars['Boolean']['input'];
  of: UnitSetBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCredentialTypeArgs = {
  by: CredentialTypeBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCrosswalkArgs = {
  by: CrosswalkBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCrosswalksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<FrameworkVersionBy>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: VersionStatus;
  to?: InputMaybe<FrameworkVersionBy>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCurriculumUnitArgs = {
  by: CurriculumUnitBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryCurriculumUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  covers?: InputMaybe<CompetenceBy>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryDraftArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryDraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<DraftKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<DraftStatus>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryEndorsementTopicArgs = {
  by: EndorsementTopicBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryErasureRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryEvidenceKindArgs = {
  by: EvidenceKindBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryEvidenceToAssignArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryEvidenceToJudgeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryFrameworkArgs = {
  by: FrameworkBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryGrantsReceivedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryImportMappingsArgs = {
  kind?: InputMaybe<ImportKind>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ImportKind>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<ImportState>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryOrganisationArgs = {
  by: OrganisationBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<OrganisationKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  open?: InputMaybe<Scalars['Boolean']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryPartnerGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryProgrammeArgs = {
  by: ProgrammeBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryProgressionRouteArgs = {
  by: ProgressionRouteBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
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


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryQualitySampleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryRoleBandArgs = {
  by: RoleBandBy;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryRoleBandsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  family?: InputMaybe<RoleFamily>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  payBand?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QuerySharedWithMeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QuerySimulateRouteArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  draft: Scalars['ID']['input'];
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QuerySourceArgs = {
  by: SourceBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QuerySupervisionKindArgs = {
  by: SupervisionKindBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  employment?: InputMaybe<Array<EmploymentStatus>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryTrailArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryWhichUnitHelpsMostArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
  limits?: InputMaybe<PlanLimitsInput>;
  route: ProgressionRouteBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryWorkerArgs = {
  by: WorkerBy;
};


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
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


/** What can be asked. Published reference data is anyone's to read; records of people are read within one's organisation. */
export type QueryWorkforceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  publishable?: Scalars['Boolean']['input'];
  purpose: Scalars['String']['input'];
};

/** Whether a worker is ready to be considered along a route, in brief; Worker.eligibility explains it. Advice: a person decides. A worker has one along each route, with an id of its own: node answers it as of today, and a client that asks about another day too keeps the two apart. */
export type Readiness = Node & {
  __typename?: 'Readiness';
  /** Whether the worker says that they aspire to it. */
  aspired: Scalars['Boolean']['output'];
  /** Whether this is what would be worked out now; false where something has come since and is just being taken into account. */
  current: Scalars['Boolean']['output'];
  /** From when the worker is eligible if nothing else happens; null where that is never. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** The role band held from which the route starts; null for one that is only aspired to. */
  from: Maybe<RoleBand>;
  /** Opaque global id, passed back as it is. */
  id: Scalars['ID']['output'];
  /** When eligibility would be lost if nothing else happens; null where that is never. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** What is satisfied and would lapse within about a year, the soonest first. */
  lapsing: Array<LapsingRequirement>;
  /** What stands in the way, in the order of the route: of a choice, what is nearest. Empty where the worker is eligible. */
  open: Array<NamedRequirement>;
  /** The outcome. Eligible means MET or WAIVED. */
  outcome: Outcome;
  /** The worker's own part: the outcome if the employer had done everything that is its to do. */
  ownPart: Outcome;
  /** How far along, the worker's part and the employer's apart. */
  progress: Progress;
  /** The progression route that it is about. */
  route: ProgressionRoute;
  /** Since when the worker has been eligible; null where they are not. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** The worker that it is about. */
  worker: Maybe<Worker>;
};

/** A page of workers with a route each. */
export type ReadinessConnection = {
  __typename?: 'ReadinessConnection';
  /** The items of the page, each with its place. */
  edges: Array<ReadinessEdge>;
  /** The items of the page. */
  nodes: Array<Readiness>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One readiness of a page, with its place in the list. */
export type ReadinessEdge = {
  __typename?: 'ReadinessEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The readiness at this place. */
  node: Readiness;
};

/** In which order workers are listed. */
export type ReadinessSort =
  /** Those who have been eligible longest first, then by when they will be; those who will never be if nothing else happens last. */
  | 'ELIGIBLE_FROM'
  /** By when they would lose it; those who would not last. */
  | 'LAPSES_ON'
  /** By name. */
  | 'NAME';

/** Lets the accounts that were detached from a worker's record take it up again. */
export type ReadmitAccountInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters: it stands in the trail, and the worker reads it. */
  reason: Scalars['String']['input'];
  /** The worker: another than yourself. */
  worker: WorkerBy;
};

/** The result of readmitAccount. */
export type ReadmitAccountPayload = {
  __typename?: 'ReadmitAccountPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Ready ways to read a file's columns. importMappings shows each of them. */
export type ReadyMapping =
  /** The competence export of the Electronic Staff Record. */
  | 'ESR_COMPETENCES';

/** A worker's consent as the organisation sees it that may copy: copyFacts takes its id, and copies what it covers. */
export type ReceivedConsent = Node & {
  __typename?: 'ReceivedConsent';
  /** How many facts have been copied under it. */
  copied: Scalars['Int']['output'];
  /** The facts copied under it onto the record here, the latest first; null if you may not read records. */
  facts: Maybe<FactConnection>;
  /** On whose record the facts stand. */
  from: Maybe<Organisation>;
  /** The day on which it was given. */
  givenOn: Scalars['Date']['output'];
  /** Opaque global id; copyFacts takes it. */
  id: Scalars['ID']['output'];
  /** Which facts may be copied. */
  kinds: Array<CopiedKind>;
  /** The first day on which nothing more may be copied. */
  untilOn: Scalars['Date']['output'];
  /** When it was taken back; null where it was not. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
  /** The record of the same person here; null while they have none that they have signed in to. */
  worker: Maybe<Worker>;
};


/** A worker's consent as the organisation sees it that may copy: copyFacts takes its id, and copies what it covers. */
export type ReceivedConsentFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of consents received. */
export type ReceivedConsentConnection = {
  __typename?: 'ReceivedConsentConnection';
  /** The items of the page, each with its place. */
  edges: Array<ReceivedConsentEdge>;
  /** The items of the page. */
  nodes: Array<ReceivedConsent>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One received consent of a page, with its place in the list. */
export type ReceivedConsentEdge = {
  __typename?: 'ReceivedConsentEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The received consent at this place. */
  node: ReceivedConsent;
};

/** A grant as the partner sees it, whose people may act by it. In a request with the giver's code in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR) they act in that capacity for the workers that it names; without the header those workers read as if they did not exist, and with it the workers of their own organisation do. */
export type ReceivedGrant = Node & {
  __typename?: 'ReceivedGrant';
  /** In which capacity the partner's people act. */
  capacity: Capacity;
  /** The first day on which it no longer holds, where it was ended; null where it was not. */
  endedOn: Maybe<Scalars['Date']['output']>;
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the received grant: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The organisation that gave it. */
  organisation: Maybe<Organisation>;
  /** The first day on which it no longer holds, as it was given; null without end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** For whom, in the order of their names. */
  workers: GrantedWorkerConnection;
};


/** A grant as the partner sees it, whose people may act by it. In a request with the giver's code in the HTTP header Peerway-Acting-For (Peerway-Acting-For: NORTHMOOR) they act in that capacity for the workers that it names; without the header those workers read as if they did not exist, and with it the workers of their own organisation do. */
export type ReceivedGrantWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of grants received. */
export type ReceivedGrantConnection = {
  __typename?: 'ReceivedGrantConnection';
  /** The items of the page, each with its place. */
  edges: Array<ReceivedGrantEdge>;
  /** The items of the page. */
  nodes: Array<ReceivedGrant>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One received grant of a page, with its place in the list. */
export type ReceivedGrantEdge = {
  __typename?: 'ReceivedGrantEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The received grant at this place. */
  node: ReceivedGrant;
};

/** A curriculum unit that a worker has completed. */
export type RecordCompletionInput = {
  /** The day of completion. */
  completedOn: Scalars['Date']['input'];
  /** The first day on which it no longer counts. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was passed. */
  passed: Scalars['Boolean']['input'];
  /** The programme it was part of. */
  programme?: InputMaybe<ProgrammeBy>;
  /** The unit, for example by its code 1.2. */
  unit: CurriculumUnitBy;
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of recordCompletion. */
export type RecordCompletionPayload = {
  __typename?: 'RecordCompletionPayload';
  /** The completion after the change; null if it was refused. */
  completion: Maybe<Completion>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RecordCompletionsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<RecordCompletionInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of recordCompletions. */
export type RecordCompletionsItemResult = {
  __typename?: 'RecordCompletionsItemResult';
  /** The completion after the change; null if it was refused. */
  completion: Maybe<Completion>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** A certificate, check or training; it counts once verified. */
export type RecordCredentialInput = {
  /** The day of the award. */
  awardedOn: Scalars['Date']['input'];
  /** The first day on which it no longer holds, by its own terms. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The body that issued it, for example Skills for Health. */
  issuer: Scalars['String']['input'];
  /** Code of the credential type, for example FIRE_SAFETY. */
  type: Scalars['String']['input'];
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of recordCredential. */
export type RecordCredentialPayload = {
  __typename?: 'RecordCredentialPayload';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RecordCredentialsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<RecordCredentialInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of recordCredentials. */
export type RecordCredentialsItemResult = {
  __typename?: 'RecordCredentialsItemResult';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** What an extract says of one assignment of a worker. Of what is left out it says nothing; null says that there is none. */
export type RecordPostInput = {
  /** Your own number of the assignment, at most 40 characters, for example 20417-2. By it the same assignment is known again when its role band or first day is another; without it a post is known by worker, role band, first day and employer. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Since when it is as it says here, where the extract knows that. Left out, a difference counts from extractedOn. */
  changedOn?: InputMaybe<Scalars['Date']['input']>;
  /** On what footing it is held. */
  contractKind: ContractKind;
  /** The employer of a post held elsewhere before; left out for your organisation. */
  employerName?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no longer held. Null: it goes on, and an end that is on record is taken away. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The organisation where the work is done; null for the employer. */
  host?: InputMaybe<OrganisationBy>;
  /** The role band, for example by its code PSW. */
  roleBand: RoleBandBy;
  /** The first day on which the role band is held, or on which the assignment began. */
  startedOn: Scalars['Date']['input'];
  /** The team, at most 200 characters; null for none. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** 0 for a bank post, 1 for full time, in hundredths. */
  wholeTimeEquivalent: Scalars['Float']['input'];
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** What an extract says of several assignments: 1 to 250. */
export type RecordPostsInput = {
  /** The day of which the extract speaks, for example 2026-10-31; left out, today. */
  extractedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The assignments of the extract, at most 250. */
  items: Array<RecordPostInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
  /** Whether what was on record just so and has been retracted is recorded again. Left out, it is skipped, and the item's message says so. */
  recordRetracted?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The result for one assignment of recordPosts. */
export type RecordPostsItemResult = {
  __typename?: 'RecordPostsItemResult';
  /** That what it says was retracted, and what became of that; null if there is nothing of that kind to say. */
  message: Maybe<Scalars['String']['output']>;
  /** What became of it, as of a line of a file. */
  outcome: ImportOutcome;
  /** The post after the change; null if it was refused, or skipped since it was retracted. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** That a supervision session took place: never what was said. */
export type RecordSupervisionInput = {
  /** The day on which it took place. */
  heldOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of supervision, for example PEER. */
  kind: Scalars['String']['input'];
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of recordSupervision. */
export type RecordSupervisionPayload = {
  __typename?: 'RecordSupervisionPayload';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RecordSupervisionsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<RecordSupervisionInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of recordSupervisions. */
export type RecordSupervisionsItemResult = {
  __typename?: 'RecordSupervisionsItemResult';
  /** The supervision session after the change; null if it was refused. */
  supervision: Maybe<Supervision>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** Opens a record for someone at your organisation. */
export type RegisterWorkerInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
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
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RegisterWorkersInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 250 items. Give the idempotencyKey of the batch; one of an item is refused. */
  items: Array<RegisterWorkerInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of registerWorkers. */
export type RegisterWorkersItemResult = {
  __typename?: 'RegisterWorkersItemResult';
  /** What was wrong and what would be right; empty if it was done. */
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
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters, for example “Registered twice”: it stands in the trail. Name nobody in it. */
  reason: Scalars['String']['input'];
  /** The worker, on whose record nothing may stand. */
  worker: WorkerBy;
};

/** The result of removeWorker. */
export type RemoveWorkerPayload = {
  __typename?: 'RemoveWorkerPayload';
  /** The global id that the removed record had, for what you keep of it; null if it was refused. */
  removedWorkerId: Maybe<Scalars['ID']['output']>;
  /** What was wrong and what would be right; empty if the record was removed. */
  userErrors: Array<UserError>;
};

/** What has to be done by a day so that readiness is not lost on it. */
export type Renewal = {
  __typename?: 'Renewal';
  /** The first day on which it would be lost. */
  dueOn: Scalars['Date']['output'];
  /** The day on which all of it is done: the same, or later where it cannot be had sooner. */
  landsOn: Scalars['Date']['output'];
  /** What renews it, dated as late as it can be. */
  steps: Array<PlanStep>;
};

/** What to renew and by when, so as to stay ready. */
export type RenewalPlan = {
  __typename?: 'RenewalPlan';
  /** Whether the worker is ready on the day asked about; where not, there is a plan instead. */
  isReady: Scalars['Boolean']['output'];
  /** The day on which readiness is lost whatever is done; null where it can be kept. */
  lostOn: Maybe<Scalars['Date']['output']>;
  /** Why it is lost; empty where it can be kept. */
  obstacles: Array<PlanObstacle>;
  /** In order of their days; each takes those before it as done, and what is renewed may lapse again. */
  renewals: Array<Renewal>;
  /** The day up to which is looked. */
  untilOn: Scalars['Date']['output'];
};

/** A kept evaluation given again now: about the same day, as known at the same instant, by the same version of the route. Outcomes and facts are compared; sentences were kept and are not made again. */
export type Replay = {
  __typename?: 'Replay';
  /** The requirements that stand otherwise, in their order. */
  differences: Array<ReplayDifference>;
  /** The version of the engine that gave it again. */
  engineNow: Scalars['String']['output'];
  /** The version of the engine that gave the advice. */
  engineThen: Scalars['String']['output'];
  /** Whether the same facts were known. */
  factsAgree: Scalars['Boolean']['output'];
  /** Whether every requirement stands as it did: its outcome, its dates, its numbers, and the facts that count towards it. */
  outcomesAgree: Scalars['Boolean']['output'];
  /** Whether the same versions of the reference data stood. */
  referenceAgrees: Scalars['Boolean']['output'];
  /** Whether outcomes and facts agree. */
  same: Scalars['Boolean']['output'];
};

/** A requirement that stands otherwise in a kept evaluation and in its replay. */
export type ReplayDifference = {
  __typename?: 'ReplayDifference';
  /** Code of the requirement. */
  code: Scalars['String']['output'];
  /** As it was told; null where the kept evaluation has no such requirement. */
  kept: Maybe<RequirementResult>;
  /** As it is worked out now; null where the replay has no such requirement. */
  now: Maybe<RequirementResult>;
};

/** Whose record is to be erased. */
export type RequestErasureInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The worker, who is the caller. */
  worker: WorkerBy;
};

/** The result of requestErasure. */
export type RequestErasurePayload = {
  __typename?: 'RequestErasurePayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What a route asks for: a node of its tree. A group has parts; everything else is something that one kind of fact can meet. */
export type Requirement = Node & {
  __typename?: 'Requirement';
  /** Issuers that are accepted; null for any. */
  acceptedIssuers: Maybe<Array<Scalars['String']['output']>>;
  /** How well it is founded: published, inferred, local policy or illustrative. */
  basis: Basis;
  /** In what capacity someone has to vouch. */
  byCapacity: Maybe<Capacity>;
  /** Stable within its route, across versions. */
  code: Scalars['String']['output'];
  /** The competence asked for, or the employer's duty. */
  competence: Maybe<Competence>;
  /** For DOMAIN: whether its OPTIONAL competences count too; null for any other kind. */
  countOptional: Maybe<Scalars['Boolean']['output']>;
  /** For TIME_IN_ROLE: whether days count as they are or by the hours worked. */
  counting: Maybe<Counting>;
  /** The credential asked for. */
  credentialType: Maybe<CredentialType>;
  /** Calendar months for which a credential counts; null without end, or where its own expiry says. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** The domain asked for. */
  domain: Maybe<Domain>;
  /** How much evidence, for a competence or a domain. */
  evidence: Maybe<EvidenceRule>;
  /** Calendar months for which their word is good; null without end. */
  goodForMonths: Maybe<Scalars['Int']['output']>;
  /** Global id of the requirement: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What kind of requirement it is. */
  kind: RequirementKind;
  /** The text in plain words, for a person to read. */
  label: Scalars['String']['output'];
  /** The least level that is asked for. */
  level: Maybe<Level>;
  /** Longest gap in days between sessions; null where none is set. */
  longestGapDays: Maybe<Scalars['Int']['output']>;
  /** The least pay band of a post that counts. */
  minimumBand: Maybe<PayBand>;
  /** For UNIT_COMPLETED: the least version of the unit that counts; null for any. */
  minimumVersion: Maybe<Scalars['Int']['output']>;
  /** Calendar months of time in role. */
  months: Maybe<Scalars['Int']['output']>;
  /** For TIME_IN_ROLE: whether such a post has to be held on the day; null for any other kind. */
  mustHoldNow: Maybe<Scalars['Boolean']['output']>;
  /** How many parts are needed, for N_OF. */
  n: Maybe<Scalars['Int']['output']>;
  /** Of a route that an organisation has tightened: the national requirement that this one stands in place of; null where it was added, and on any other route. */
  national: Maybe<Requirement>;
  /** Code of the group it stands in; null for the root. */
  parentCode: Maybe<Scalars['String']['output']>;
  /** The parts of a group, in order; empty for a single requirement. */
  parts: Array<Requirement>;
  /** Its place in that group, from 1. */
  position: Scalars['Int']['output'];
  /** The programme asked for: all its mandatory units. */
  programme: Maybe<Programme>;
  /** The role bands in which time counts; empty where any at or above a band does, or where no time is asked for. */
  roleBands: Array<RoleBand>;
  /** Supervision sessions asked for. */
  sessions: Maybe<Scalars['Int']['output']>;
  /** Where it was read. */
  sources: Array<Source>;
  /** What they vouch for. */
  subject: Maybe<EndorsementSubject>;
  /** For SUPERVISION: the kind of session that counts; null for any. */
  supervisionKind: Maybe<SupervisionKind>;
  /** Who can supply it; null for a group, whose parts say. */
  suppliedBy: Maybe<SuppliedBy>;
  /** For ENDORSEMENT: the topic within the subject; null for any. */
  topic: Maybe<EndorsementTopic>;
  /** The curriculum unit asked for. */
  unit: Maybe<CurriculumUnit>;
  /** Whether someone with authority may waive it. */
  waivable: Scalars['Boolean']['output'];
  /** Calendar months within which they count. */
  withinMonths: Maybe<Scalars['Int']['output']>;
};

/** A requirement of a drafted route. Which fields it needs and reads depends on its kind; the check says what is missing or has no effect. */
export type RequirementContent = {
  __typename?: 'RequirementContent';
  /** Issuers that are accepted; null for any. */
  acceptedIssuers: Maybe<Array<Scalars['String']['output']>>;
  /** How well it is founded. What a tightened route adds or changes is LOCAL_POLICY, whatever is given. */
  basis: Basis;
  /** In what capacity someone has to vouch. */
  byCapacity: Maybe<Capacity>;
  /** Code, of its own within the route and kept from version to version: small letters, digits, dots and hyphens. */
  code: Scalars['String']['output'];
  /** Code of the competence, or of the employer's duty. */
  competence: Maybe<Scalars['String']['output']>;
  /** Whether optional competences of a domain count; null for yes. */
  countOptional: Maybe<Scalars['Boolean']['output']>;
  /** How time is counted; null for CALENDAR. */
  counting: Maybe<Counting>;
  /** Code of the credential type. */
  credentialType: Maybe<Scalars['String']['output']>;
  /** Calendar months for which a credential counts; null without end. */
  currencyMonths: Maybe<Scalars['Int']['output']>;
  /** Code of the curriculum that the unit is of; null for the route's. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the domain. */
  domain: Maybe<Scalars['String']['output']>;
  /** How much evidence; null for one accepted item of any kind and age. */
  evidence: Maybe<EvidenceRuleContent>;
  /** Code of the framework that competence, domain and level are of; null for the route's. */
  framework: Maybe<Scalars['String']['output']>;
  /** Calendar months for which their word is good; null without end. */
  goodForMonths: Maybe<Scalars['Int']['output']>;
  /** What kind of requirement it is. */
  kind: RequirementKind;
  /** The text in plain words, for a person to read. */
  label: Scalars['String']['output'];
  /** Code of the least level. */
  level: Maybe<Scalars['String']['output']>;
  /** Longest gap in days between sessions; null for none. */
  longestGapDays: Maybe<Scalars['Int']['output']>;
  /** Code of the least pay band of a post that counts, for example 4. */
  minimumBand: Maybe<Scalars['String']['output']>;
  /** Lowest version of the unit; null for any. */
  minimumVersion: Maybe<Scalars['Int']['output']>;
  /** Calendar months of time in role. */
  months: Maybe<Scalars['Int']['output']>;
  /** Whether such a post has to be held on the day itself; null for no. */
  mustHoldNow: Maybe<Scalars['Boolean']['output']>;
  /** How many parts are needed, for N_OF; how many competences, for DOMAIN, where null is all. */
  n: Maybe<Scalars['Int']['output']>;
  /** Code of the group that it stands in; null for the one at the top. */
  parent: Maybe<Scalars['String']['output']>;
  /** Code of the programme, all of whose mandatory units are asked for. */
  programme: Maybe<Scalars['String']['output']>;
  /** Codes of the role bands in which time counts; or minimumBand. */
  roleBands: Maybe<Array<Scalars['String']['output']>>;
  /** How many supervision sessions are asked for. */
  sessions: Maybe<Scalars['Int']['output']>;
  /** Reference of the source where it was read. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** What they vouch for. */
  subject: Maybe<EndorsementSubject>;
  /** Code of the topic within the subject. */
  subjectCode: Maybe<Scalars['String']['output']>;
  /** Code of the kind of supervision; null for any. */
  supervisionKind: Maybe<Scalars['String']['output']>;
  /** Who can supply it; null for a group. */
  suppliedBy: Maybe<SuppliedBy>;
  /** Code of the curriculum unit. */
  unit: Maybe<Scalars['String']['output']>;
  /** Whether someone with authority may waive it. */
  waivable: Scalars['Boolean']['output'];
  /** Calendar months within which sessions count. */
  withinMonths: Maybe<Scalars['Int']['output']>;
};

/** A requirement of a drafted route. Which fields it needs and reads depends on its kind; the check says what is missing or has no effect. A document is a file format too, so it names other things by their codes. */
export type RequirementContentInput = {
  /** Issuers that are accepted; null for any. */
  acceptedIssuers?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How well it is founded. What a tightened route adds or changes is LOCAL_POLICY, whatever is given. */
  basis: Basis;
  /** In what capacity someone has to vouch. */
  byCapacity?: InputMaybe<Capacity>;
  /** Code, of its own within the route and kept from version to version: small letters, digits, dots and hyphens. */
  code: Scalars['String']['input'];
  /** Code of the competence, or of the employer's duty. */
  competence?: InputMaybe<Scalars['String']['input']>;
  /** Whether optional competences of a domain count; null for yes. */
  countOptional?: InputMaybe<Scalars['Boolean']['input']>;
  /** How time is counted; null for CALENDAR. */
  counting?: InputMaybe<Counting>;
  /** Code of the credential type. */
  credentialType?: InputMaybe<Scalars['String']['input']>;
  /** Calendar months for which a credential counts; null without end. */
  currencyMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the curriculum that the unit is of; null for the route's. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the domain. */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** How much evidence; null for one accepted item of any kind and age. */
  evidence?: InputMaybe<EvidenceRuleContentInput>;
  /** Code of the framework that competence, domain and level are of; null for the route's. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** Calendar months for which their word is good; null without end. */
  goodForMonths?: InputMaybe<Scalars['Int']['input']>;
  /** What kind of requirement it is. */
  kind: RequirementKind;
  /** The text in plain words, for a person to read. */
  label: Scalars['String']['input'];
  /** Code of the least level. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Longest gap in days between sessions; null for none. */
  longestGapDays?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the least pay band of a post that counts, for example 4. */
  minimumBand?: InputMaybe<Scalars['String']['input']>;
  /** Lowest version of the unit; null for any. */
  minimumVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Calendar months of time in role. */
  months?: InputMaybe<Scalars['Int']['input']>;
  /** Whether such a post has to be held on the day itself; null for no. */
  mustHoldNow?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many parts are needed, for N_OF; how many competences, for DOMAIN, where null is all. */
  n?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the group that it stands in; null for the one at the top. */
  parent?: InputMaybe<Scalars['String']['input']>;
  /** Code of the programme, all of whose mandatory units are asked for. */
  programme?: InputMaybe<Scalars['String']['input']>;
  /** Codes of the role bands in which time counts; or minimumBand. */
  roleBands?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many supervision sessions are asked for. */
  sessions?: InputMaybe<Scalars['Int']['input']>;
  /** Reference of the source where it was read. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** What they vouch for. */
  subject?: InputMaybe<EndorsementSubject>;
  /** Code of the topic within the subject. */
  subjectCode?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of supervision; null for any. */
  supervisionKind?: InputMaybe<Scalars['String']['input']>;
  /** Who can supply it; null for a group. */
  suppliedBy?: InputMaybe<SuppliedBy>;
  /** Code of the curriculum unit. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** Whether someone with authority may waive it. */
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

/** A requirement that stands otherwise in two answers. */
export type RequirementDifference = {
  __typename?: 'RequirementDifference';
  /** Where it would stand; null where the hypothetical route does not ask for it. */
  after: Maybe<RequirementResult>;
  /** Where it stands on record; null where the route on record does not ask for it. */
  before: Maybe<RequirementResult>;
  /** Code of the requirement, stable within its route. */
  code: Scalars['String']['output'];
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
};

/** What kind of requirement it is. */
export type RequirementKind =
  /** Every part. */
  | 'ALL_OF'
  /** At least one part. */
  | 'ANY_OF'
  /** Accepted evidence of a competence at a level. */
  | 'COMPETENCE'
  /** A credential in date. */
  | 'CREDENTIAL'
  /** Accepted evidence of competences of a domain. */
  | 'DOMAIN'
  /** Something that the employer owes and says is met. */
  | 'EMPLOYER_CONDITION'
  /** Someone's word, in a capacity. */
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
  /** Its code within the route, for example fire-safety; any requirement where it is left out. */
  requirement?: InputMaybe<Scalars['String']['input']>;
  /** Within how many days after the day asked about, 1 to 366. */
  withinDays: Scalars['Int']['input'];
};

/** Where one requirement stands for one worker, explained. Its dates are read from its own timeline. */
export type RequirementResult = {
  __typename?: 'RequirementResult';
  /** How much of it the worker has. */
  actual: Quantity;
  /** How well the requirement is founded: national and published, or local, or illustrative. */
  basis: Basis;
  /** The first day after the one asked about on which its outcome differs; null where that is never. */
  changesOn: Maybe<Scalars['Date']['output']>;
  /** Code of the requirement, stable within its route. */
  code: Scalars['String']['output'];
  /** The facts that count, each with the day on which it stops. */
  counted: Array<CountedFact>;
  /** From when it is satisfied if nothing else happens; null where that is never. */
  eligibleFromOn: Maybe<Scalars['Date']['output']>;
  /** The facts on this matter that do not count on the day, each with the first reason and what would make it count. A group's parts say. */
  excluded: Array<ExcludedFact>;
  /** The requirement in plain words. */
  label: Scalars['String']['output'];
  /** When it would be lost if nothing else happens; null where that is never, or where it is not satisfied. */
  lapsesOn: Maybe<Scalars['Date']['output']>;
  /** Where it stands on the day asked about. */
  outcome: Outcome;
  /** Its parts, where it is a group. */
  parts: Array<RequirementResult>;
  /** What is asked for. */
  required: Quantity;
  /** The requirement; null for a competence that a DOMAIN requirement spells out, and for one that is only drafted. */
  requirement: Maybe<Requirement>;
  /** Since when it has been satisfied; null where it is not. */
  satisfiedSinceOn: Maybe<Scalars['Date']['output']>;
  /** One plain sentence or two: what is there, and what comes next. It says first where it is supposed. */
  sentence: Scalars['String']['output'];
  /** What is still to come. */
  shortfall: Quantity;
  /** Who can supply it; null for a group, whose parts say. */
  suppliedBy: Maybe<SuppliedBy>;
  /** Whether it stands as it does because of something supposed in a what-if, and not by the record. */
  supposed: Scalars['Boolean']['output'];
  /** Whose move it is now; null where it is satisfied. */
  whoseMove: Maybe<SuppliedBy>;
};


/** Where one requirement stands for one worker, explained. Its dates are read from its own timeline. */
export type RequirementResultExcludedArgs = {
  audience?: InputMaybe<Audience>;
};


/** Where one requirement stands for one worker, explained. Its dates are read from its own timeline. */
export type RequirementResultSentenceArgs = {
  audience?: InputMaybe<Audience>;
};

/** Single requirements that are met or waived, of all that count. */
export type RequirementShare = {
  __typename?: 'RequirementShare';
  /** How many are met or waived. */
  met: Scalars['Int']['output'];
  /** How many count: of a choice, the parts that are nearest. */
  total: Scalars['Int']['output'];
};

/** For how long an organisation keeps the words of one kind of evidence. Without a rule it keeps them without end. */
export type RetentionRule = Node & {
  __typename?: 'RetentionRule';
  /** Global id of the retention rule: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** The kind of evidence. */
  kind: Maybe<EvidenceKind>;
  /** Calendar months after the day of the work, for example 36; null if the words are kept without end. */
  months: Maybe<Scalars['Int']['output']>;
};

/** A published version to retire, without another in its place. */
export type RetireVersionInput = {
  /** The version that stands, as you have read it. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether the national version is meant; otherwise the one that your organisation has of its own. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id of what is published, for example of a progression route. */
  published: Scalars['ID']['input'];
  /** Why, at most 2,000 characters; kept with the version. */
  reason: Scalars['String']['input'];
};

/** The result of retireVersion. */
export type RetireVersionPayload = {
  __typename?: 'RetireVersionPayload';
  /** What is worth a second look: that somebody holds the role band that was retired, for those who may list the workers. */
  findings: Array<Finding>;
  /** The version that was retired: of a route, a role band, a curriculum unit, a programme, a crosswalk or a framework. Null if it was refused. */
  retired: Maybe<Node>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A fact that was wrong from the start. */
export type RetractFactInput = {
  /** Global id of the fact. */
  fact: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of retractFact. */
export type RetractFactPayload = {
  __typename?: 'RetractFactPayload';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RetractFactsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<RetractFactInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of retractFacts. */
export type RetractFactsItemResult = {
  __typename?: 'RetractFactsItemResult';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** A draft written anew, until it is handed in. */
export type ReviseEvidenceInput = {
  /** Names of what goes with it, at most 20; what they name is kept elsewhere. They are the worker's own words too. */
  attachments?: Array<Scalars['String']['input']>;
  /** What it is said to show, 1 to 33 competences. */
  claims: Array<ClaimInput>;
  /** The day on which the work was done. */
  doneOn: Scalars['Date']['input'];
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** The version that you have read; a new draft is 1. */
  expectedVersion: Scalars['Int']['input'];
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** The worker's own words, at most 20,000 characters: kept apart, no rule's input. No service user may be recognisable in them. */
  reflection?: InputMaybe<Scalars['String']['input']>;
  /** A short title, the worker's own. */
  title: Scalars['String']['input'];
};

/** The result of reviseEvidence. */
export type ReviseEvidencePayload = {
  __typename?: 'ReviseEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
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
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** The result of revokeFact. */
export type RevokeFactPayload = {
  __typename?: 'RevokeFactPayload';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type RevokeFactsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<RevokeFactInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of revokeFacts. */
export type RevokeFactsItemResult = {
  __typename?: 'RevokeFactsItemResult';
  /** The fact after the change; null if it was refused. */
  fact: Maybe<Fact>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** A role at a pay band, as it stands now. */
export type RoleBand = Node & {
  __typename?: 'RoleBand';
  /** How well the band is founded: no national standard says which peer role sits at which band. */
  bandBasis: Basis;
  /** Lowest and highest band at which employers were seen to place it; empty where only one is known. */
  bandRange: Array<PayBand>;
  /** Code, for example PSW_SNR. */
  code: Scalars['String']['output'];
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Opaque global id; the same for every version of the role band. */
  id: Scalars['ID']['output'];
  /** What the role is for. */
  inScope: Array<Scalars['String']['output']>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** What the role is not for, and may be refused. */
  outOfScope: Array<Scalars['String']['output']>;
  /** The organisation whose own it is; null for a national one. */
  owner: Maybe<Organisation>;
  /** The pay band; null for a volunteer role or one above the bands. */
  payBand: Maybe<PayBand>;
  /** The instant from which it stands here. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The instant at which it was retired here. */
  retiredAt: Maybe<Scalars['DateTime']['output']>;
  /** The routes that start here: up, sideways, out, and deepening within. */
  routesFrom: Array<ProgressionRoute>;
  /** The routes that lead here. */
  routesTo: Array<ProgressionRoute>;
  /** How well the scope is founded. */
  scopeBasis: Maybe<Basis>;
  /** Where it was read. */
  sources: Array<Source>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  standing: PayBanding;
  /** Whether it is a draft, published or retired. */
  status: VersionStatus;
  /** What the role does. */
  summary: Scalars['String']['output'];
  /** The title by which it is known here. */
  title: Scalars['String']['output'];
  /** How well the title is founded. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<Scalars['String']['output']>;
  /** What employers typically ask of someone in the role. */
  typicalRequirements: Array<TypicalRequirement>;
  /** Its version, from 1. */
  version: Scalars['Int']['output'];
};

/** Which role band: exactly one of the two. */
export type RoleBandBy =
  /** Its code, for example PSW_SNR. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A page of role bands. */
export type RoleBandConnection = {
  __typename?: 'RoleBandConnection';
  /** The items of the page, each with its place. */
  edges: Array<RoleBandEdge>;
  /** The items of the page. */
  nodes: Array<RoleBand>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What a version of a role band says, with codes for everything that it names: as it is drafted. */
export type RoleBandContent = {
  __typename?: 'RoleBandContent';
  /** How well the band is founded. */
  bandBasis: Basis;
  /** Code: capital letters, digits, hyphens and underscores, for example PSW_SNR. */
  code: Scalars['String']['output'];
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Code of the highest band at which it was seen. */
  highestPayBand: Maybe<Scalars['String']['output']>;
  /** What the role is for. */
  inScope: Array<Scalars['String']['output']>;
  /** Code of the lowest band at which it was seen; goes with highestPayBand. */
  lowestPayBand: Maybe<Scalars['String']['output']>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** What the role is not for, and may be refused. */
  outOfScope: Array<Scalars['String']['output']>;
  /** Code of the pay band, for example 4; null where it is mapped to none. */
  payBand: Maybe<Scalars['String']['output']>;
  /** How well the scope is founded. */
  scopeBasis: Maybe<Basis>;
  /** References of the sources where it was read. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  standing: PayBanding;
  /** What the role does. */
  summary: Scalars['String']['output'];
  /** Title of the role band. */
  title: Scalars['String']['output'];
  /** How well the title is founded. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<Scalars['String']['output']>;
  /** What employers typically ask of someone in the role. */
  typicalRequirements: Array<TypicalRequirementContent>;
};

/** What a version of a role band says, with codes for everything that it names: as it is drafted. A document is a file format too, so it names other things by their codes. */
export type RoleBandContentInput = {
  /** How well the band is founded. */
  bandBasis: Basis;
  /** Code: capital letters, digits, hyphens and underscores, for example PSW_SNR. */
  code: Scalars['String']['input'];
  /** The family of roles it belongs to. */
  family: RoleFamily;
  /** Code of the highest band at which it was seen. */
  highestPayBand?: InputMaybe<Scalars['String']['input']>;
  /** What the role is for. */
  inScope: Array<Scalars['String']['input']>;
  /** Code of the lowest band at which it was seen; goes with highestPayBand. */
  lowestPayBand?: InputMaybe<Scalars['String']['input']>;
  /** What to know of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What the role is not for, and may be refused. */
  outOfScope: Array<Scalars['String']['input']>;
  /** Code of the pay band, for example 4; null where it is mapped to none. */
  payBand?: InputMaybe<Scalars['String']['input']>;
  /** How well the scope is founded. */
  scopeBasis?: InputMaybe<Basis>;
  /** References of the sources where it was read. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** Whether it is a volunteer role, within the bands, or above them. */
  standing: PayBanding;
  /** What the role does. */
  summary: Scalars['String']['input'];
  /** Title of the role band. */
  title: Scalars['String']['input'];
  /** How well the title is founded. */
  titleBasis: Basis;
  /** Titles that employers use for it. */
  titlesInUse: Array<Scalars['String']['input']>;
  /** What employers typically ask of someone in the role. */
  typicalRequirements: Array<TypicalRequirementContentInput>;
};

/** How many hold a role band. */
export type RoleBandCount = {
  __typename?: 'RoleBandCount';
  /** The role band that it is about. */
  roleBand: RoleBand;
  /** How many hold it. */
  workers: PeopleCount;
};

/** One role band of a page, with its place in the list. */
export type RoleBandEdge = {
  __typename?: 'RoleBandEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The role band at this place. */
  node: RoleBand;
};

/** The workers of one role band from which a route starts. */
export type RoleBandReadiness = {
  __typename?: 'RoleBandReadiness';
  /** How many of them stand where. */
  byOutcome: Array<OutcomeCount>;
  /** The role band that it is about. */
  roleBand: RoleBand;
  /** How many hold it. */
  workers: PeopleCount;
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

/** Routes that lead one after another to a role band. Each post on the way is assumed, full time. */
export type RouteChain = {
  __typename?: 'RouteChain';
  /** What the units of all its plans take. */
  cost: PlanCost;
  /** The earliest day on which the last of it is done; null where some route of it has no plan. */
  readyOn: Maybe<Scalars['Date']['output']>;
  /** The routes, in order. */
  routes: Array<ChainedRoute>;
};

/** Something that a route or a role also asks for and that is shown, never evaluated: no fact is held about it. */
export type RouteCondition = {
  __typename?: 'RouteCondition';
  /** How well it is founded. */
  basis: Basis;
  /** Stable within its route. */
  code: Scalars['String']['output'];
  /** What it is about. */
  kind: ConditionKind;
  /** Where it was read. */
  sources: Array<Source>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['output'];
};

/** Something that a drafted route also asks for, shown and never evaluated. */
export type RouteConditionContent = {
  __typename?: 'RouteConditionContent';
  /** How well it is founded. */
  basis: Basis;
  /** Code, of its own within the route. */
  code: Scalars['String']['output'];
  /** What it is about. */
  kind: ConditionKind;
  /** Reference of the source where it was read. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['output'];
};

/** Something that a drafted route also asks for, shown and never evaluated. A document is a file format too, so it names other things by their codes. */
export type RouteConditionContentInput = {
  /** How well it is founded. */
  basis: Basis;
  /** Code, of its own within the route. */
  code: Scalars['String']['input'];
  /** What it is about. */
  kind: ConditionKind;
  /** Reference of the source where it was read. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['input'];
};

/** What a version of a route says, with codes for everything that it names: as it is drafted. */
export type RouteContent = {
  __typename?: 'RouteContent';
  /** How well the step itself is founded. */
  basis: Basis;
  /** Code of the route: capital letters, digits, hyphens and underscores, for example R03. */
  code: Scalars['String']['output'];
  /** What is shown and never evaluated. */
  conditions: Array<RouteConditionContent>;
  /** Code of the curriculum that requirements speak of where they name none. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the framework that requirements speak of where they name none, for example HEE-PSW. */
  framework: Maybe<Scalars['String']['output']>;
  /** The role bands it starts from; of a tightened route, the national one's. */
  from: Maybe<Array<RouteStartContent>>;
  /** The direction of the step; of a tightened route, the national one's, and may be left out. */
  kind: Maybe<RouteKind>;
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The tree as a list: each names the group that it stands in, siblings in their order. */
  requirements: Array<RequirementContent>;
  /** References of the sources where the step was read. */
  sourceRefs: Array<Scalars['String']['output']>;
  /** What the step is. */
  summary: Scalars['String']['output'];
  /** Code of the national route that this one tightens for your organisation; null for a route of its own. */
  tightens: Maybe<Scalars['String']['output']>;
  /** Title of the route. */
  title: Scalars['String']['output'];
  /** Code of the role band it leads to; of a tightened route, the national one's. */
  to: Maybe<Scalars['String']['output']>;
};

/** What a version of a route says, with codes for everything that it names: as it is drafted. A document is a file format too, so it names other things by their codes. */
export type RouteContentInput = {
  /** How well the step itself is founded. */
  basis: Basis;
  /** Code of the route: capital letters, digits, hyphens and underscores, for example R03. */
  code: Scalars['String']['input'];
  /** What is shown and never evaluated. */
  conditions: Array<RouteConditionContentInput>;
  /** Code of the curriculum that requirements speak of where they name none. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the framework that requirements speak of where they name none, for example HEE-PSW. */
  framework?: InputMaybe<Scalars['String']['input']>;
  /** The role bands it starts from; of a tightened route, the national one's. */
  from?: InputMaybe<Array<RouteStartContentInput>>;
  /** The direction of the step; of a tightened route, the national one's, and may be left out. */
  kind?: InputMaybe<RouteKind>;
  /** What to know of it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The tree as a list: each names the group that it stands in, siblings in their order. */
  requirements: Array<RequirementContentInput>;
  /** References of the sources where the step was read. */
  sourceRefs: Array<Scalars['String']['input']>;
  /** What the step is. */
  summary: Scalars['String']['input'];
  /** Code of the national route that this one tightens for your organisation; null for a route of its own. */
  tightens?: InputMaybe<Scalars['String']['input']>;
  /** Title of the route. */
  title: Scalars['String']['input'];
  /** Code of the role band it leads to; of a tightened route, the national one's. */
  to?: InputMaybe<Scalars['String']['input']>;
};

/** The direction of a progression route. */
export type RouteKind =
  /** Sideways, to another kind of peer role. */
  | 'LATERAL'
  /** Out of peer work, to another profession. */
  | 'OUTWARD'
  /** To a role at a higher band, or with more responsibility. */
  | 'UPWARD'
  /** Staying and deepening where one is, with the published standards of a pay step. */
  | 'WITHIN';

/** A route, and the workers who hold a role band from which it starts, each counted once. */
export type RouteReadiness = {
  __typename?: 'RouteReadiness';
  /** What stands in the way of most, most first; those whose number is left out come last. */
  blocking: Maybe<Array<RequirementCount>>;
  /** How many of them stand where. */
  byOutcome: Array<OutcomeCount>;
  /** The same by the role band that they hold. */
  byRoleBand: Maybe<Array<RoleBandReadiness>>;
  /** The progression route that it is about. */
  route: ProgressionRoute;
  /** How many hold a role band from which it starts. */
  workers: PeopleCount;
};


/** A route, and the workers who hold a role band from which it starts, each counted once. */
export type RouteReadinessBlockingArgs = {
  first?: Scalars['Int']['input'];
};

/** What would change for the workers of your organisation who hold a role band that a drafted route starts from, if it stood. Nothing is stored. Numbers and names are for those who may list the workers; others see what the draft adds or changes. */
export type RouteSimulation = {
  __typename?: 'RouteSimulation';
  /** By outcome, by the draft. */
  after: Array<OutcomeCount>;
  /** The day the question is about. */
  asOf: Scalars['Date']['output'];
  /** By outcome, by the version that stands; null where none does. */
  before: Maybe<Array<OutcomeCount>>;
  /** What the draft adds or changes, with how many do not meet it: most first, and those whose number is left out last, in the order of the draft. */
  blocking: Array<BlockingRequirement>;
  /** How many would become eligible. */
  newlyEligible: PeopleCount;
  /** Who would become eligible, by name; null for those who may not read workers' records. */
  newlyEligibleWorkers: Maybe<SimulatedChangeConnection>;
  /** How many are eligible and would no longer be. */
  noLongerEligible: PeopleCount;
  /** Who is eligible and would no longer be, by name; null for those who may not read workers' records. */
  noLongerEligibleWorkers: Maybe<SimulatedChangeConnection>;
  /** How many hold such a role band on the day. */
  workers: PeopleCount;
};


/** What would change for the workers of your organisation who hold a role band that a drafted route starts from, if it stood. Nothing is stored. Numbers and names are for those who may list the workers; others see what the draft adds or changes. */
export type RouteSimulationNewlyEligibleWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What would change for the workers of your organisation who hold a role band that a drafted route starts from, if it stood. Nothing is stored. Numbers and names are for those who may list the workers; others see what the draft adds or changes. */
export type RouteSimulationNoLongerEligibleWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A role band that a drafted route starts from. */
export type RouteStartContent = {
  __typename?: 'RouteStartContent';
  /** How well it is founded that the route starts here. */
  basis: Basis;
  /** Code of the role band. */
  roleBand: Scalars['String']['output'];
};

/** A role band that a drafted route starts from. A document is a file format too, so it names other things by their codes. */
export type RouteStartContentInput = {
  /** How well it is founded that the route starts here. */
  basis: Basis;
  /** Code of the role band. */
  roleBand: Scalars['String']['input'];
};

/** A version of a progression route. */
export type RouteVersionInput = {
  /** The progression route that it is about. */
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

/** An accepted claim that was drawn for a second assessor to look at. Which ones are drawn follows from the policy that stood when it was judged, so that it can be worked out again. */
export type SampledJudgement = {
  __typename?: 'SampledJudgement';
  /** Where it fell, at least 0 and below 100: the first 48 bits of the SHA-256 of the seed, a colon and the judgement's own id, as a fraction of a hundred. */
  draw: Scalars['Float']['output'];
  /** The judgement that was drawn. */
  judgement: Maybe<Judgement>;
  /** Of such judgements, how many in a hundred are drawn. */
  percent: Scalars['Int']['output'];
  /** What made it more likely; empty where nothing did. */
  risks: Array<QualityRisk>;
};

/** A page of sampled judgements. */
export type SampledJudgementConnection = {
  __typename?: 'SampledJudgementConnection';
  /** The items of the page, each with its place. */
  edges: Array<SampledJudgementEdge>;
  /** The items of the page. */
  nodes: Array<SampledJudgement>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One sampled judgement of a page, with its place in the list. */
export type SampledJudgementEdge = {
  __typename?: 'SampledJudgementEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The sampled judgement at this place. */
  node: SampledJudgement;
};

/** A crosswalk to begin drafting, or a draft of one to write anew. Crosswalks are national. */
export type SaveCrosswalkDraftInput = {
  /** The whole content, as it is to be drafted. */
  crosswalk: CrosswalkContentInput;
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of saveCrosswalkDraft. */
export type SaveCrosswalkDraftPayload = {
  __typename?: 'SaveCrosswalkDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A curriculum unit to begin drafting, or a draft of one to write anew. */
export type SaveCurriculumUnitDraftInput = {
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content, as it is to be drafted. */
  unit: CurriculumUnitContentInput;
};

/** The result of saveCurriculumUnitDraft. */
export type SaveCurriculumUnitDraftPayload = {
  __typename?: 'SaveCurriculumUnitDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A programme to begin drafting with the mapping of all its units, or a draft of one to write anew. */
export type SaveProgrammeDraftInput = {
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content, as it is to be drafted. */
  programme: ProgrammeContentInput;
};

/** The result of saveProgrammeDraft. */
export type SaveProgrammeDraftPayload = {
  __typename?: 'SaveProgrammeDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A role band to begin drafting, or a draft of one to write anew. */
export type SaveRoleBandDraftInput = {
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content, as it is to be drafted. */
  roleBand: RoleBandContentInput;
};

/** The result of saveRoleBandDraft. */
export type SaveRoleBandDraftPayload = {
  __typename?: 'SaveRoleBandDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A route to begin drafting, or a draft of one to write anew. */
export type SaveRouteDraftInput = {
  /** Global id of the draft to write anew; left out to begin one. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the draft that you have read; goes with draft. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and begins nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is for everybody; otherwise it is your organisation's own. A draft stays what it was begun as. */
  national?: InputMaybe<Scalars['Boolean']['input']>;
  /** The whole content, as it is to be drafted. */
  route: RouteContentInput;
};

/** The result of saveRouteDraft. */
export type SaveRouteDraftPayload = {
  __typename?: 'SaveRouteDraftPayload';
  /** The draft after the change; null if it was refused. */
  draft: Maybe<Draft>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** A section of a drafted unit's curriculum. */
export type SectionContent = {
  __typename?: 'SectionContent';
  /** Code of the section in its curriculum. */
  code: Scalars['String']['output'];
  /** Title of the section. */
  title: Scalars['String']['output'];
};

/** A section of a drafted unit's curriculum. A document is a file format too, so it names other things by their codes. */
export type SectionContentInput = {
  /** Code of the section in its curriculum. */
  code: Scalars['String']['input'];
  /** Title of the section. */
  title: Scalars['String']['input'];
};

/** Lets a member read the words of evidence of one's own. */
export type ShareEvidenceInput = {
  /** Global id of the evidence, which has been handed in. */
  evidence: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the member; what they were given of it before is replaced. */
  member: Scalars['ID']['input'];
  /** What for, at most 500 characters: you and they read it. */
  purpose: Scalars['String']['input'];
  /** The first day on which it is no longer shared, within twelve months. */
  untilOn: Scalars['Date']['input'];
};

/** The result of shareEvidence. */
export type ShareEvidencePayload = {
  __typename?: 'ShareEvidencePayload';
  /** The share after the change; null if it was refused. */
  share: Maybe<EvidenceShare>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What would become of one worker if the draft stood. */
export type SimulatedChange = {
  __typename?: 'SimulatedChange';
  /** The outcome by the draft. */
  after: Outcome;
  /** The outcome by the version that stands; null where none does. */
  before: Maybe<Outcome>;
  /** What stands in the way by the draft, in plain words. */
  open: Array<Scalars['String']['output']>;
  /** The worker that it is about. */
  worker: Worker;
};

/** A page of workers. */
export type SimulatedChangeConnection = {
  __typename?: 'SimulatedChangeConnection';
  /** The items of the page, each with its place. */
  edges: Array<SimulatedChangeEdge>;
  /** The items of the page. */
  nodes: Array<SimulatedChange>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One simulated change of a page, with its place in the list. */
export type SimulatedChangeEdge = {
  __typename?: 'SimulatedChangeEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The simulated change at this place. */
  node: SimulatedChange;
};

/** Which way a list is sorted. */
export type SortOrder =
  /** From the first to the last: A to Z, the earliest day first. */
  | 'ASCENDING'
  /** From the last to the first: Z to A, the latest day first. */
  | 'DESCENDING';

/** Where a fact of the field was read. */
export type Source = Node & {
  __typename?: 'Source';
  /** Global id of the source: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What was read of it, or how far it can be trusted. */
  note: Maybe<Scalars['String']['output']>;
  /** When it was published, as the source gives it: a day, a month such as 2020-10, or a year. */
  published: Maybe<Scalars['String']['output']>;
  /** The organisation that published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** Short name by which facts cite it, for example S-PROG. */
  ref: Scalars['String']['output'];
  /** Title of the source. */
  title: Scalars['String']['output'];
  /** Where it can be read. */
  url: Maybe<Scalars['String']['output']>;
};

/** Which source: exactly one of the two. */
export type SourceBy =
  /** Its global id, as the API gave it. */
  { id: Scalars['ID']['input']; ref?: never; }
  |  /** The short name by which facts cite it, for example S-PROG. */
  { id?: never; ref: Scalars['String']['input']; };

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** The items of the page, each with its place. */
  edges: Array<SourceEdge>;
  /** The items of the page. */
  nodes: Array<Source>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One source of a page, with its place in the list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The source at this place. */
  node: Source;
};

/** A role band held from a day on. */
export type StartPostInput = {
  /** Your own number of the assignment, at most 40 characters, for example 20417-2. It tells two posts of one role band apart that begin on one day, and stays when the role band changes. */
  assignmentNumber?: InputMaybe<Scalars['String']['input']>;
  /** On what footing it is held. */
  contractKind: ContractKind;
  /** The employer of a post held elsewhere before; left out for your organisation. */
  employerName?: InputMaybe<Scalars['String']['input']>;
  /** The first day on which it is no longer held, where that is known. */
  endedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The organisation where the work is done, where that is another. */
  host?: InputMaybe<OrganisationBy>;
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The role band, for example by its code PSW. */
  roleBand: RoleBandBy;
  /** The first day on which it is held. */
  startedOn: Scalars['Date']['input'];
  /** The team in which it is held, for example Early intervention. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** 0 for a bank post, 1 for full time, in hundredths. */
  wholeTimeEquivalent: Scalars['Float']['input'];
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of startPost. */
export type StartPostPayload = {
  __typename?: 'StartPostPayload';
  /** The post after the change; null if it was refused. */
  post: Maybe<Post>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What your organisation accepts of facts copied from other employers' records. */
export type StateAcceptancePolicyInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** A fact counts where one of the rules for its kind allows it; at most 50, none for nothing. */
  rules: Array<AcceptanceRuleInput>;
};

/** The result of stateAcceptancePolicy. */
export type StateAcceptancePolicyPayload = {
  __typename?: 'StateAcceptancePolicyPayload';
  /** The policy after the change; null if it was refused. */
  policy: Maybe<AcceptancePolicy>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** Who may assess, and how much of it a second assessor looks at, from now on. */
export type StateAssessmentPolicyInput = {
  /** Of all accepted claims, how many in a hundred are drawn; 0 to 100. */
  everyPercent: Scalars['Int']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a line manager with an appointment may judge the evidence of those they manage. */
  lineManagersMayJudge: Scalars['Boolean']['input'];
  /** For how many of their first judgements an assessor is new; 0 to 1,000. */
  newAssessorJudgements: Scalars['Int']['input'];
  /** Of a new assessor's, how many in a hundred. */
  newAssessorPercent: Scalars['Int']['input'];
  /** Where the worker's evidence of the competence had been returned before, how many in a hundred. */
  returnedPercent: Scalars['Int']['input'];
  /** What the drawing follows from, 8 to 200 characters; left out, one is made up. */
  seed?: InputMaybe<Scalars['String']['input']>;
  /** At the highest level of the framework, how many in a hundred. */
  topLevelPercent: Scalars['Int']['input'];
};

/** The result of stateAssessmentPolicy. */
export type StateAssessmentPolicyPayload = {
  __typename?: 'StateAssessmentPolicyPayload';
  /** The policy after the change; null if it was refused. */
  policy: Maybe<AssessmentPolicy>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** For how long the organisation keeps the words of evidence of a kind. */
export type StateRetentionInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Code of the kind of evidence, for example REFLECTIVE_ACCOUNT. */
  kind: Scalars['String']['input'];
  /** Calendar months after the day of the work, 1 to 600; left out, they are kept. */
  months?: InputMaybe<Scalars['Int']['input']>;
};

/** The result of stateRetention. */
export type StateRetentionPayload = {
  __typename?: 'StateRetentionPayload';
  /** The rule after the change; null if it was refused. */
  rule: Maybe<RetentionRule>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
};

/** One observable thing of a competence, reworded: not to be quoted as the framework's own text. */
export type Statement = Node & {
  __typename?: 'Statement';
  /** How well it is founded. */
  basis: Basis;
  /** Code, for example 3.2.4; the numbering within a competence is ours. */
  code: Scalars['String']['output'];
  /** The competence that it is seen by. */
  competence: Competence;
  /** Global id of the statement: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What can be seen when the competence is there. */
  text: Scalars['String']['output'];
  /** The heading under which the source groups it. */
  theme: Maybe<Scalars['String']['output']>;
};

/** Stops sharing evidence, now. */
export type StopSharingEvidenceInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the share. */
  share: Scalars['ID']['input'];
};

/** The result of stopSharingEvidence. */
export type StopSharingEvidencePayload = {
  __typename?: 'StopSharingEvidencePayload';
  /** The share after the change; null if it was refused. */
  share: Maybe<EvidenceShare>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Hands evidence in for judgement, today. */
export type SubmitEvidenceInput = {
  /** Global id of the member who is to judge it, appointed for all that it claims. Where it is left out, the evidence waits until somebody assigns it. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** That no service user can be recognised in it. */
  nobodyRecognisable: Scalars['Boolean']['input'];
};

/** The result of submitEvidence. */
export type SubmitEvidencePayload = {
  __typename?: 'SubmitEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A supervision session that took place: never what was said. */
export type Supervision = Fact & Node & {
  __typename?: 'Supervision';
  /** The day on which it took place. */
  heldOn: Scalars['Date']['output'];
  /** Global id of the supervision: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What kind of supervision it was. */
  kind: SupervisionKind;
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of supervision sessions. */
export type SupervisionConnection = {
  __typename?: 'SupervisionConnection';
  /** The items of the page, each with its place. */
  edges: Array<SupervisionEdge>;
  /** The items of the page. */
  nodes: Array<Supervision>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One supervision of a page, with its place in the list. */
export type SupervisionEdge = {
  __typename?: 'SupervisionEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The supervision at this place. */
  node: Supervision;
};

/** A kind of supervision. */
export type SupervisionKind = Node & {
  __typename?: 'SupervisionKind';
  /** How well it is founded. */
  basis: Basis;
  /** Code, for example PEER. */
  code: Scalars['String']['output'];
  /** Global id of the supervision kind: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What to know of it. */
  note: Maybe<Scalars['String']['output']>;
  /** The sources in which it was read. */
  sources: Array<Source>;
  /** Title of the supervision kind. */
  title: Scalars['String']['output'];
};

/** Which kind of supervision: exactly one of the two. */
export type SupervisionKindBy =
  /** Its code, for example PEER. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API gave it. */
  { code?: never; id: Scalars['ID']['input']; };

/** Who can supply what a requirement asks for. */
export type SuppliedBy =
  /** An assessor or supervisor, by judging. */
  | 'ASSESSOR'
  /** The employer: never a gap of the worker's. */
  | 'EMPLOYER'
  /** A training provider. */
  | 'PROVIDER'
  /** Nobody: it comes with time. */
  | 'TIME'
  /** The worker. */
  | 'WORKER';

/** The employer's word on one of its duties, supposed to be given. */
export type SupposedAttestationInput = {
  /** The day; the hypothetical day where it is left out. */
  attestedOn?: InputMaybe<Scalars['Date']['input']>;
  /** A competence of kind ORGANISATIONAL, for example by its code 9.1. */
  competence: CompetenceBy;
  /** The first day on which the statement no longer holds. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Whether it is met. */
  met?: Scalars['Boolean']['input'];
};

/** Evidence of a competence that is supposed to have been handed in and accepted. */
export type SupposedClaimInput = {
  /** Global id of the member who accepts it, who has to be appointed for it on that day; somebody new where it is left out. */
  assessor?: InputMaybe<Scalars['ID']['input']>;
  /** The competence, for example by its code 3.2. */
  competence: CompetenceBy;
  /** The day on which the work is done. */
  doneOn: Scalars['Date']['input'];
  /** The day on which it is accepted; the hypothetical day where it is left out, or the day the work is done where that is later. */
  judgedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Code of the kind of evidence, for example DIRECT_OBSERVATION. */
  kind: Scalars['String']['input'];
  /** Code of the level at which it is accepted, for example INDEPENDENT. */
  level: Scalars['String']['input'];
  /** Where no member is named: which new assessor accepts it, 1 to 9. Two numbers are two people. */
  newAssessor?: Scalars['Int']['input'];
};

/** A unit, or all mandatory units of a programme, supposed to be passed. */
export type SupposedCompletionInput = {
  /** The day of completion. */
  completedOn: Scalars['Date']['input'];
  /** The first day on which it no longer counts. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** A programme in place of a unit: all its mandatory units. */
  programme?: InputMaybe<ProgrammeBy>;
  /** The unit; this or the programme. */
  unit?: InputMaybe<CurriculumUnitBy>;
};

/** A certificate, check or training that is supposed to be held and verified. */
export type SupposedCredentialInput = {
  /** The day of the award. */
  awardedOn: Scalars['Date']['input'];
  /** The first day on which it no longer holds, by its own terms. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The body that issues it, for example Skills for Health. */
  issuer: Scalars['String']['input'];
  /** Code of the credential type, for example FIRE_SAFETY. */
  type: Scalars['String']['input'];
  /** The day on which it is verified; the hypothetical day where it is left out, or the day of the award where that is later. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody's word for the worker, supposed to be given. */
export type SupposedEndorsementInput = {
  /** The capacity in which it is given. */
  as: Capacity;
  /** The first day on which it no longer holds. */
  expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** The day; the hypothetical day where it is left out. */
  givenOn?: InputMaybe<Scalars['Date']['input']>;
  /** The route that SUPPORTS_MOVE supports; the hypothetical one where it is left out. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** What is vouched for. */
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

/** A role band that is supposed to be held from a day on. */
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

/** Why a number of people is left out. */
export type SuppressionReason =
  /** The route was published a moment ago, and its workers are being computed. Ask again in a minute. */
  | 'BEING_COMPUTED'
  /** Only those who may list the workers may count them. */
  | 'MAY_NOT_COUNT'
  /** It is of enough people, and would give away a number that is small. */
  | 'PROTECTS_ANOTHER'
  /** It is of fewer people than the threshold (SUPPRESSION_THRESHOLD, 5 unless set), and not of nobody. */
  | 'SMALL'
  /** It is small or protects another; to say which would give the number away. */
  | 'SMALL_OR_PROTECTS_ANOTHER';

/** A competence as one side of a comparison teaches it. */
export type TaughtCompetence = {
  __typename?: 'TaughtCompetence';
  /** The competence that it is about. */
  competence: Competence;
  /** How deeply it is taught at most. */
  depth: Maybe<Depth>;
  /** The highest level at which it is assessed; null: never. */
  levelAssessed: Maybe<Level>;
  /** The levels at which it is taught, lowest first. */
  levels: Array<TaughtLevel>;
  /** The units that teach it, in order. */
  units: Array<CurriculumUnit>;
};

/** A competence that both sides teach, at other levels or depths. */
export type TaughtDifferently = {
  __typename?: 'TaughtDifferently';
  /** The competence that it is about. */
  competence: Competence;
  /** As the one side teaches it. */
  one: TaughtCompetence;
  /** As the other side teaches it. */
  other: TaughtCompetence;
};

/** A level at which a competence is taught, and how deeply. */
export type TaughtLevel = {
  __typename?: 'TaughtLevel';
  /** How deeply it is taught there at most. */
  depth: Maybe<Depth>;
  /** The level that it is about. */
  level: Level;
};

/** How well founded the outcomes are that an answer counts, each counted once, and what they rest on. */
export type TeachingBasis = {
  __typename?: 'TeachingBasis';
  /** Their levels and depths. */
  levels: BasisCounts;
  /** The crosswalk links taken on the way. */
  links: BasisCounts;
  /** Their mapping to competences. */
  mappings: BasisCounts;
  /** The outcomes, each by the least founded of all that it rests on: from best to least PUBLISHED, INFERRED, LOCAL_POLICY, ILLUSTRATIVE. */
  outcomes: BasisCounts;
  /** The words of those outcomes. */
  texts: BasisCounts;
  /** That their units are taught by the programme; units that were simply chosen are not counted. */
  units: BasisCounts;
};

/** A team of your organisation: what workers' records name as their team. */
export type Team = {
  __typename?: 'Team';
  /** Its name, for example Community North. */
  name: Scalars['String']['output'];
  /** How many workers are in it, of those asked for; `workers(team:)` lists them, leavers included unless you leave them out. */
  workers: Scalars['Int']['output'];
};

/** A page of teams. */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The items of the page, each with its place. */
  edges: Array<TeamEdge>;
  /** The items of the page. */
  nodes: Array<Team>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One team of a page, with its place in the list. */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The team at this place. */
  node: Team;
};

/** That an organisation asks for more on a national route: its tightened version stands in place of the national one, for its workers alone. */
export type Tightening = {
  __typename?: 'Tightening';
  /** The national version that stands now. */
  currentNationalVersion: Maybe<Scalars['Int']['output']>;
  /** Where it asks for less than the national version that stands now; empty where it is at least as strict. */
  findings: Array<Finding>;
  /** The instant from which that version stood. */
  nationalPublishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The national version that it stands on: the one that it was checked against. */
  nationalVersion: Scalars['Int']['output'];
  /** The organisation whose own it is. */
  organisation: Maybe<Organisation>;
  /** Whether a later national version stands: the tightened one goes on as it is until somebody has looked at it again. */
  toBeRechecked: Scalars['Boolean']['output'];
};

/** What was done to the thing. */
export type TrailAction =
  /** It was there and was changed. */
  | 'CHANGED'
  /** Somebody else than the worker read the worker's own words. */
  | 'READ'
  /** It was written for the first time. */
  | 'RECORDED'
  /** It was deleted, for example words that are kept no longer. */
  | 'REMOVED'
  /** What had been recorded before was sealed as it was; nobody did anything to it. */
  | 'SEALED';

/** That somebody did something, in an organisation's trail: written with what it tells of, never changed, and sealed by the hash of the entry before it. */
export type TrailEntry = {
  __typename?: 'TrailEntry';
  /** What was done: recorded, changed, removed, read or sealed. */
  action: TrailAction;
  /** In which capacity; all that they acted in, where the act does not say. */
  capacities: Array<Capacity>;
  /** The instant at which it was done. */
  doneAt: Scalars['DateTime']['output'];
  /** Who did it, by the name under which the organisation knows them; null where it does not, and for what nobody in particular asked for. */
  doneBy: Maybe<Scalars['String']['output']>;
  /** SHA-256 of what the entry says and of the hash before it (docs/trail.md). */
  hash: Scalars['String']['output'];
  /** Which of them: the key of the thing within the organisation, as the export of a record has it. */
  objectKey: Scalars['String']['output'];
  /** The type of thing that was acted on, for example JUDGEMENT, WORKER or EVIDENCE_WORDS. A text, since later versions of Peerway add types. */
  objectType: Scalars['String']['output'];
  /** By which operation, for example judgeClaim. */
  operation: Scalars['String']['output'];
  /** Hash of the entry before it, 64 hexadecimal digits; of the first, noughts. */
  previousHash: Scalars['String']['output'];
  /** Why, where a reason was asked; as it stands on record, and held to the hash in the entry. */
  reason: Maybe<Scalars['String']['output']>;
  /** Its number in the organisation's trail, from 1. */
  sequence: Scalars['Int']['output'];
};

/** A page of entries of a trail. */
export type TrailEntryConnection = {
  __typename?: 'TrailEntryConnection';
  /** The items of the page, each with its place. */
  edges: Array<TrailEntryEdge>;
  /** The items of the page. */
  nodes: Array<TrailEntry>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One trail entry of a page, with its place in the list. */
export type TrailEntryEdge = {
  __typename?: 'TrailEntryEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The trail entry at this place. */
  node: TrailEntry;
};

/** How many came by a training route. */
export type TrainingRouteCount = {
  __typename?: 'TrainingRouteCount';
  /** The programme; null: no unit of any programme is on record. */
  programme: Maybe<Programme>;
  /** How many have passed a unit of it that is in date. */
  workers: PeopleCount;
};

/** What employers typically ask of someone in a role, as the sources say it. */
export type TypicalRequirement = {
  __typename?: 'TypicalRequirement';
  /** How well it is founded. */
  basis: Basis;
  /** Where it was read. */
  sources: Array<Source>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['output'];
  /** The sort of requirement, in the source data's words, for example EXPERIENCE. */
  type: Scalars['String']['output'];
};

/** What employers typically ask of someone in a drafted role. */
export type TypicalRequirementContent = {
  __typename?: 'TypicalRequirementContent';
  /** How well it is founded. */
  basis: Basis;
  /** Reference of the source where it was read. */
  sourceRef: Maybe<Scalars['String']['output']>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['output'];
  /** The sort of requirement, for example EXPERIENCE. */
  type: Scalars['String']['output'];
};

/** What employers typically ask of someone in a drafted role. A document is a file format too, so it names other things by their codes. */
export type TypicalRequirementContentInput = {
  /** How well it is founded. */
  basis: Basis;
  /** Reference of the source where it was read. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for a person to read. */
  text: Scalars['String']['input'];
  /** The sort of requirement, for example EXPERIENCE. */
  type: Scalars['String']['input'];
};

/** An outcome of which nothing leads on: it is to be mapped anew, or taken out. */
export type UncarriedOutcome = {
  __typename?: 'UncarriedOutcome';
  /** Code of the competence. */
  competence: Scalars['String']['output'];
  /** Code of the level. */
  level: Scalars['String']['output'];
  /** Its place in the unit as it stands, from 1. */
  position: Scalars['Int']['output'];
  /** The outcome in plain words. */
  text: Scalars['String']['output'];
};

/** The retraction or revocation of a fact: a row of its own, with why. */
export type Undoing = {
  __typename?: 'Undoing';
  /** For a revocation, the first day on which the fact no longer counts; null for a retraction. */
  effectiveOn: Maybe<Scalars['Date']['output']>;
  /** Which of the two it is. */
  kind: UndoingKind;
  /** Why, in the words of whoever did it. */
  reason: Scalars['String']['output'];
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
};

/** The two ways to undo a fact. */
export type UndoingKind =
  /** It was wrong from the start: it counts on no day. */
  | 'RETRACTION'
  /** It was right, and stops counting from a day on. */
  | 'REVOCATION';

/** A unit that only one side has, or that they have in different versions, or that is mandatory on one side alone. */
export type UnitDifference = {
  __typename?: 'UnitDifference';
  /** As the one side has it; none: it has not. */
  one: Array<UnitInSet>;
  /** As the other side has it; none: it has not. */
  other: Array<UnitInSet>;
};

/** What one curriculum unit would do for an organisation's workers along a route. */
export type UnitHelp = {
  __typename?: 'UnitHelp';
  /** How many would have less still to come, once they passed it and its evidence was accepted. */
  nearer: PeopleCount;
  /** Of them, how many would be ready to be considered, together with what they hold. */
  ready: PeopleCount;
  /** The curriculum unit that it is about. */
  unit: CurriculumUnit;
};

/** A curriculum unit among others, in the version that is meant. */
export type UnitInSet = {
  __typename?: 'UnitInSet';
  /** How well it is founded that it is taught; null for chosen units. */
  basis: Maybe<Basis>;
  /** Whether everyone on the programme takes it; for a provider, on any of its programmes; null for chosen units. */
  mandatory: Maybe<Scalars['Boolean']['output']>;
  /** The curriculum unit that it is about. */
  unit: CurriculumUnit;
};

/** What a learner can do after a unit, and what that shows. */
export type UnitOutcome = {
  __typename?: 'UnitOutcome';
  /** How well the outcome is founded. */
  basis: Basis;
  /** The competence it shows. */
  competence: Competence;
  /** How deeply it is taught. */
  depth: Depth;
  /** The kinds of evidence that a learner comes away with; none where it yields none, or nothing is known of it. */
  evidenceKinds: Array<EvidenceKind>;
  /** The level at which it shows it. */
  level: Level;
  /** How well the level and the depth are founded. */
  levelBasis: Basis;
  /** How well the mapping to the competence is founded. */
  mappingBasis: Basis;
  /** Its place in the unit, from 1. */
  position: Scalars['Int']['output'];
  /** The outcome in plain words. */
  text: Scalars['String']['output'];
};

/** A unit that a draft names. */
export type UnitRefContent = {
  __typename?: 'UnitRefContent';
  /** Code of the curriculum. Your own organisation's curriculum where it is left out. */
  curriculum: Maybe<Scalars['String']['output']>;
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['output'];
};

/** A unit that a draft names. A document is a file format too, so it names other things by their codes. */
export type UnitRefContentInput = {
  /** Code of the curriculum. Your own organisation's curriculum where it is left out. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['input'];
};

/** Units that a question is about: those of a programme, of a provider, or chosen ones. */
export type UnitSet = {
  __typename?: 'UnitSet';
  /** Taught hours in all, as the programme states them; null where none are stated. */
  hours: Maybe<Scalars['Float']['output']>;
  /** The programme, in the version that is meant; null where the units are not those of one. */
  programme: Maybe<Programme>;
  /** The provider of the programme or programmes; null for chosen units. */
  provider: Maybe<Organisation>;
  /** Sum of the units' hours, where all are known. */
  unitHours: Maybe<Scalars['Float']['output']>;
  /** The units, in order. */
  units: Array<UnitInSet>;
};

/** Which units: those of a programme, of a provider, or any chosen ones; exactly one of these. */
export type UnitSetBy =
  /** Those of a programme as it stands now. */
  { programme: ProgrammeBy; programmeVersion?: never; provider?: never; units?: never; }
  |  /** Those of a version of a programme. */
  { programme?: never; programmeVersion: ProgrammeVersionInput; provider?: never; units?: never; }
  |  /** Those of all programmes of a provider as they stand now. */
  { programme?: never; programmeVersion?: never; provider: OrganisationBy; units?: never; }
  |  /** These, 1 to 250; a unit may be there in several versions. */
  { programme?: never; programmeVersion?: never; provider?: never; units: Array<ChosenUnitInput>; };

/** A day on which a unit begins. */
export type UnitStart = {
  __typename?: 'UnitStart';
  /** How many more learners it has room for; 0 where it is full, null where that is not limited, or not known. */
  places: Maybe<Scalars['Int']['output']>;
  /** The day on which it took place. */
  startsOn: Scalars['Date']['output'];
};

/** A day on which a drafted unit begins. */
export type UnitStartContent = {
  __typename?: 'UnitStartContent';
  /** How many more learners it has room for: 0 where it is full. Left out where that is not limited, or not known. */
  places: Maybe<Scalars['Int']['output']>;
  /** The day: today or later. */
  startsOn: Scalars['Date']['output'];
};

/** A day on which a drafted unit begins. A document is a file format too, so it names other things by their codes. */
export type UnitStartContentInput = {
  /** How many more learners it has room for: 0 where it is full. Left out where that is not limited, or not known. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** The day: today or later. */
  startsOn: Scalars['Date']['input'];
};

/** Changes a worker's particulars; what is left out stays. */
export type UpdateWorkerInput = {
  /** The version that you have read. */
  expectedVersion: Scalars['Int']['input'];
  /** What the worker says they want; theirs to say. */
  intention?: InputMaybe<Intention>;
  /** Their name, as the employer knows them. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The team; null for none. */
  team?: InputMaybe<Scalars['String']['input']>;
  /** The worker that it is about. */
  worker: WorkerBy;
};

/** The result of updateWorker. */
export type UpdateWorkerPayload = {
  __typename?: 'UpdateWorkerPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** What was wrong with an input, and what would be right. Nothing was stored. */
export type UserError = {
  __typename?: 'UserError';
  /** Why it was refused. */
  code: UserErrorCode;
  /** Path into the input, for example [items, 3, startedOn]. Where something is named by an id or a natural key (the inputs that end in By), the path leads to that name: [items, 3, worker]. */
  field: Array<Scalars['String']['output']>;
  /** What was wrong and what would be right, for a person to read. */
  message: Scalars['String']['output'];
};

/** Why an input was refused. */
export type UserErrorCode =
  /** It stands already. */
  | 'ALREADY_RECORDED'
  /** A batch without an item. */
  | 'BATCH_EMPTY'
  /** More items than one call takes. */
  | 'BATCH_TOO_LARGE'
  /** A capacity that you do not have, or that cannot do this. */
  | 'CAPACITY'
  /** It has changed since you read it. */
  | 'CONFLICT'
  /** Within a declared conflict of interest between the assessor and the worker. */
  | 'CONFLICT_OF_INTEREST'
  /** An end that is not after its beginning. */
  | 'DATES_OUT_OF_ORDER'
  /** A day that has not come yet, for something that has to have happened. */
  | 'DATE_IN_FUTURE'
  /** An idempotency key that was used for something else. */
  | 'KEY_REUSED'
  /** A level that belongs to another framework version than the competence. */
  | 'LEVEL_OF_ANOTHER_VERSION'
  /** A line manager of the worker, whom the organisation's policy does not let judge. */
  | 'LINE_MANAGER'
  /** Something that is needed was not given, or is empty. */
  | 'MISSING'
  /** It has been judged: a further judgement says which one it supersedes. */
  | 'MUST_SUPERSEDE'
  /** Another item of an all-or-nothing batch was refused. */
  | 'NOTHING_STORED'
  /** The evidence is not assigned to you: who it is assigned to judges it. */
  | 'NOT_ASSIGNED'
  /** The sample for checks of quality did not draw it. */
  | 'NOT_DRAWN'
  /** There is no such thing, or it is not yours to see. */
  | 'NOT_FOUND'
  /** Something was found that stands in the way of publication. */
  | 'NOT_PUBLISHABLE'
  /** No appointment as an assessor on that day for that competence. */
  | 'NO_APPOINTMENT'
  /** A number or a day outside what is allowed. */
  | 'OUT_OF_RANGE'
  /** Nobody writes about themselves, but as the worker whose record it is and what is the worker's to say. */
  | 'OWN_WORK'
  /** Something that stands refers to it. */
  | 'REFERRED_TO'
  /** It is for someone else than whoever judged before: an appeal, or a check of quality. */
  | 'SOMEONE_ELSE'
  /** A text that is too short or too long; the message says how long it may be. */
  | 'TEXT_LENGTH'
  /** A code that names nothing; the message says what could have been meant: the nearest codes, or all of them if they are few. */
  | 'UNKNOWN_CODE'
  /** Something that is not in the form that it has to have. */
  | 'UNREADABLE'
  /** It is not in a state in which this can be done. */
  | 'WRONG_STATE';

/** That someone has seen to it that a credential is real. */
export type VerifyCredentialInput = {
  /** Global id of the credential. */
  credential: Scalars['ID']['input'];
  /** How it was verified, for example Certificate seen. */
  how: Scalars['String']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The day; today where it is left out. */
  verifiedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** The result of verifyCredential. */
export type VerifyCredentialPayload = {
  __typename?: 'VerifyCredentialPayload';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Several at once: 1 to 250. */
export type VerifyCredentialsInput = {
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. None has an idempotencyKey of its own: the batch has one for all. */
  items: Array<VerifyCredentialInput>;
  /** What becomes of the batch in which an item is refused. */
  policy: BatchPolicy;
};

/** The result for one item of verifyCredentials. */
export type VerifyCredentialsItemResult = {
  __typename?: 'VerifyCredentialsItemResult';
  /** The credential after the change; null if it was refused. */
  credential: Maybe<Credential>;
  /** What was wrong and what would be right; empty if it was done. */
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

/** Where a version stands. */
export type VersionStatus =
  /** Being written; nothing is judged by it. */
  | 'DRAFT'
  /** Stands now, and never changes. */
  | 'PUBLISHED'
  /** Stood once; kept for the answers that were given with it. */
  | 'RETIRED';

/** The account that asks, with what it may do: for every account that is signed in, whether a person's, a program's or an operator's. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The capacities in which they act in this request, for example HR; under the header Peerway-Acting-For those that the other organisation has granted. A program has none. */
  capacities: Array<Capacity>;
  /** The organisation of the token: the same, unless they act for another. Null for an operator. */
  home: Maybe<Organisation>;
  /** What kind of account it is. */
  kind: ViewerKind;
  /** For which other organisations they may act today, beside their own worker records elsewhere: name its code in the HTTP header Peerway-Acting-For. None for somebody whose organisation has been granted nothing in a capacity of theirs. */
  mayActFor: Array<ActingFor>;
  /** Their name, as the access token says it, for example Ruth Bannerman. */
  name: Scalars['String']['output'];
  /** The organisation for which they act in this request: that of the token, or the one that the header Peerway-Acting-For names. Null for an operator. */
  organisation: Maybe<Organisation>;
  /** Their own worker records, at whatever employer, the oldest first. */
  records: Array<OwnRecord>;
  /** The scopes that a program has, for example readiness:read; of an operator organisation:admin; of other people none. */
  scopes: Array<Scalars['String']['output']>;
  /** The account, as the identity provider names it in the claim sub of the access token. */
  subject: Scalars['String']['output'];
  /** The instant until which the access token is good: a new one has to be fetched by then. Null where it does not say. */
  tokenExpiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Their own worker record at the organisation for which they act; null where they have none there, and for programs and operators. */
  worker: Maybe<Worker>;
};

/** What kind of account has signed in. */
export type ViewerKind =
  /** Whoever runs the service, a person or a program: keeps the organisations, acts for none of them, and sees no worker. */
  | 'OPERATOR'
  /** Somebody who acts for an organisation, or for themselves as its worker. */
  | 'PERSON'
  /** A program with credentials of its own, which acts by its scopes. */
  | 'PROGRAM';

/** That a worker need not meet one requirement of a route. */
export type WaiveRequirementInput = {
  /** On whose authority, at most 200 characters, for example The trust's progression panel. */
  authority: Scalars['String']['input'];
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why, at most 2,000 characters. The worker can read it. */
  reason: Scalars['String']['input'];
  /** Code of the requirement, single or group, for example supervision. The waiver lasts across versions of the route that keep the code. */
  requirement: Scalars['String']['input'];
  /** The progression route that it is about. */
  route: ProgressionRouteBy;
  /** The first day on which it no longer holds; left out where it has no end. */
  untilOn?: InputMaybe<Scalars['Date']['input']>;
  /** The worker; never your own record. */
  worker: WorkerBy;
};

/** The result of waiveRequirement. */
export type WaiveRequirementPayload = {
  __typename?: 'WaiveRequirementPayload';
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The waiver after the change; null if it was refused. */
  waiver: Maybe<Waiver>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** That a worker need not meet one requirement of a route, from a day until another, and why. */
export type Waiver = Fact & Node & {
  __typename?: 'Waiver';
  /** The person or panel on whose authority it was waived. */
  authority: Scalars['String']['output'];
  /** The first day on which it holds. */
  fromOn: Scalars['Date']['output'];
  /** Global id of the waiver: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** Where it was copied from; null where it was recorded here. */
  origin: Maybe<Origin>;
  /** The reason that was given for it. */
  reason: Scalars['String']['output'];
  /** In what capacity it was recorded. */
  recordedAs: Capacity;
  /** The instant at which it was recorded: it is known from then on. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it, as your organisation knows them; null where it does not. */
  recordedBy: Maybe<Scalars['String']['output']>;
  /** The requirement, where the version of the route that stands now, or stood last, still has it. */
  requirement: Maybe<Requirement>;
  /** Code of the requirement, stable within its route. */
  requirementCode: Scalars['String']['output'];
  /** The route, in the version that stands now; of one that was retired, in its last. */
  route: Maybe<ProgressionRoute>;
  /** Its retraction or revocation; null where it stands. Where there are both, the retraction is shown. */
  undoing: Maybe<Undoing>;
  /** The first day on which it no longer holds; null without end. */
  untilOn: Maybe<Scalars['Date']['output']>;
  /** Whom it is about; null for what an organisation says of itself, and where the record is not yours to read. */
  worker: Maybe<Worker>;
};

/** A page of waivers. */
export type WaiverConnection = {
  __typename?: 'WaiverConnection';
  /** The items of the page, each with its place. */
  edges: Array<WaiverEdge>;
  /** The items of the page. */
  nodes: Array<Waiver>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One waiver of a page, with its place in the list. */
export type WaiverEdge = {
  __typename?: 'WaiverEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The waiver at this place. */
  node: Waiver;
};

/** What would be if something were so that is not on record. Nothing of it is stored. */
export type WhatIf = {
  __typename?: 'WhatIf';
  /** The answer by what is on record. */
  base: Evaluation;
  /** The requirements that differ between the two in outcome, dates, numbers or the facts that count; groups before their parts. */
  differences: Array<RequirementDifference>;
  /** The answer by what is supposed, explained in the same way. */
  hypothetical: Evaluation;
};

/** What is supposed, 100 changes at most: facts added to the record, facts supposed away, another day, another route. Nothing of it is stored. */
export type WhatIfChangesInput = {
  /** Another day for the hypothetical answer; the same where it is left out. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** The employer's word on its duties. */
  attestations?: Array<SupposedAttestationInput>;
  /** Evidence supposed to be accepted, with its claims. */
  claims?: Array<SupposedClaimInput>;
  /** Units or programmes passed. */
  completions?: Array<SupposedCompletionInput>;
  /** Credentials held and verified. */
  credentials?: Array<SupposedCredentialInput>;
  /** Global id of a draft of a route's next version, for the hypothetical answer: in place of route, for whoever may write the draft. */
  draft?: InputMaybe<Scalars['ID']['input']>;
  /** Endorsements supposed to be given. */
  endorsements?: Array<SupposedEndorsementInput>;
  /** Ends of posts that are on record. */
  postEnds?: Array<SupposedPostEndInput>;
  /** Posts supposed to be held. */
  posts?: Array<SupposedPostInput>;
  /** Another route for the hypothetical answer; the same where it is left out. */
  route?: InputMaybe<ProgressionRouteBy>;
  /** Supervision sessions supposed to be held. */
  supervisions?: Array<SupposedSupervisionInput>;
  /** Global ids of facts of this worker, or of claims, that are taken as if they had never been recorded, with what belongs to them. */
  withdrawn?: Array<Scalars['ID']['input']>;
};

/** A consent that is taken back. */
export type WithdrawConsentInput = {
  /** Global id of the consent. */
  consent: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of withdrawConsent. */
export type WithdrawConsentPayload = {
  __typename?: 'WithdrawConsentPayload';
  /** The consent after the change; null if it was refused. */
  consent: Maybe<CopyConsent>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** Takes evidence back, from today. */
export type WithdrawEvidenceInput = {
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** A key of the caller's own, 8 to 200 characters: the same call with the same key answers the same again and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The result of withdrawEvidence. */
export type WithdrawEvidencePayload = {
  __typename?: 'WithdrawEvidencePayload';
  /** The evidence after the change; null if it was refused. */
  evidence: Maybe<Evidence>;
  /** What was wrong and what would be right; empty if it was done. */
  userErrors: Array<UserError>;
  /** The worker concerned, after the change; null if it was refused, or if you may not read their record. */
  worker: Maybe<Worker>;
};

/** A person's record at one employer. */
export type Worker = Node & {
  __typename?: 'Worker';
  /** The routes that they say they aspire to, in the order in which they said so. */
  aspirations: Array<ProgressionRoute>;
  /** The competences that assessors have accepted from the worker's evidence, the newest work first; one that was shown again is there again. */
  attainments: Maybe<AttainmentConnection>;
  /** Curriculum units completed, the newest first. */
  completions: Maybe<CompletionConnection>;
  /** Conflicts of interest with assessors that have been declared, the newest first. */
  conflictsOfInterest: Maybe<ConflictOfInterestConnection>;
  /** What the worker lets other organisations copy, the latest first; null for anyone but the worker. */
  consents: Maybe<CopyConsentConnection>;
  /** Credentials held, the newest first. */
  credentials: Maybe<CredentialConnection>;
  /** What was decided about their progression, the newest first. */
  decisions: Maybe<DecisionConnection>;
  /** Whether the worker is ready to be considered along a route, with reasons and dates. */
  eligibility: Evaluation;
  /** Whether they work for your organisation on a day, since when and until when, as it is known now. */
  employment: Maybe<Employment>;
  /** Endorsements, the newest first. */
  endorsements: Maybe<EndorsementConnection>;
  /** When their name and words were taken away, as they had asked; null where they were not. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** When they asked for their record to be erased; null where no request waits. */
  erasureRequestedAt: Maybe<Scalars['DateTime']['output']>;
  /** The worker's evidence, the newest work first; drafts are shown to the worker alone. */
  evidence: Maybe<EvidenceConnection>;
  /** Global id of the worker: opaque, found again by node, and passed back as it is. */
  id: Scalars['ID']['output'];
  /** What they say they want; null where they have not said. It changes no outcome. */
  intention: Maybe<Intention>;
  /** Their name, as the employer has it. */
  name: Scalars['String']['output'];
  /** All routes out of the role bands held on the day, each evaluated: up, sideways, out, and deepening within. */
  nextSteps: NextSteps;
  /** The employer's own number for them. */
  number: Scalars['String']['output'];
  /** The way there: from the role bands held to any role band, the chains of routes, each with what is open and its plan. */
  pathwayTo: Maybe<PathwayTo>;
  /** The cheapest way to be ready to be considered along a route: which curriculum units, which evidence, and everything that others or time have to bring, with dates. Null with an error where the limits cannot be. */
  plan: Maybe<Plan>;
  /** Every post on the record, newest first. */
  posts: Maybe<Array<Post>>;
  /** What the worker is ready for, in brief: along every route out of the role bands held, and every one aspired to, in the order of the routes. As of now, whatever is stored; eligibility explains it. */
  readiness: Array<Readiness>;
  /** For someone who is ready along a route: what to renew and by when so as to stay it. */
  renewalPlan: Maybe<RenewalPlan>;
  /** The role bands held on a day, each once. */
  roleBandsHeld: Array<RoleBand>;
  /** Supervision sessions, the newest first. */
  supervisions: Maybe<SupervisionConnection>;
  /** The team they work in. */
  team: Maybe<Scalars['String']['output']>;
  /** What was done to the record, by whom and when, and who read the worker's words; the latest first. Null for anyone but the worker and auditors. */
  trail: Maybe<TrailEntryConnection>;
  /** Counts changes of these particulars; an update names the version that it has read. */
  version: Scalars['Int']['output'];
  /** Requirements that the worker need not meet, the newest waiver first. */
  waivers: Maybe<WaiverConnection>;
  /** What would be along a route if something were so that is not on record: more evidence, another post, another day, another route. Whoever may read the record may ask, and nothing is stored. Null with an error where what is supposed cannot be, with everything that is wrong with it in extensions.userErrors. */
  whatIf: Maybe<WhatIf>;
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

/** Which worker of your organisation: exactly one of the two. */
export type WorkerBy =
  /** Their global id, as the API gave it. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Your organisation's own number for them, for example the staff number NM-001. */
  { id?: never; number: Scalars['String']['input']; };

/** A page of workers. */
export type WorkerConnection = {
  __typename?: 'WorkerConnection';
  /** The items of the page, each with its place. */
  edges: Array<WorkerEdge>;
  /** The items of the page. */
  nodes: Array<Worker>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many items the whole list holds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One worker of a page, with its place in the list. */
export type WorkerEdge = {
  __typename?: 'WorkerEdge';
  /** Opaque place in this list. */
  cursor: Scalars['String']['output'];
  /** The worker at this place. */
  node: Worker;
};

/** What a list of workers is sorted by. */
export type WorkerSort =
  /** By the day from which they no longer work for you; those for whom no end is on record come last. */
  | 'LEFT'
  /** By name, accents and capitals aside. */
  | 'NAME'
  /** By your own number for them, as a text: 10 comes before 9. */
  | 'NUMBER'
  /** By the role band that they hold on the day, in the order of roleBands, and the first of several; those who hold none come last. */
  | 'ROLE_BAND'
  /** By the day on which they began to work for you, the last time; those who have no post on record come last. */
  | 'STARTED'
  /** By team, and within it by name; those without a team come last. */
  | 'TEAM';

/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
export type Workforce = {
  __typename?: 'Workforce';
  /** The day that the answers are about. */
  asOf: Scalars['Date']['output'];
  /** How many hold a post on each kind of contract; somebody with two kinds counts at both. */
  byContractKind: Array<ContractKindCount>;
  /** How many hold each role band; somebody who holds two counts at both. */
  byRoleBand: Maybe<Array<RoleBandCount>>;
  /** How many came by each training route: a programme of which they have passed a unit that is in date; somebody with two counts at both. */
  byTrainingRoute: Maybe<Array<TrainingRouteCount>>;
  /** What workers satisfy now and would lose within the days asked about if nothing else happens, most first; readiness(lapsingWithin:) says who would no longer be eligible. */
  lapses: Maybe<Array<LapseCount>>;
  /** About how many workers something has come since that is just being taken into account: their rows say so, and counts may be off by them. 0: everything is as of now, or it is not yours to know. */
  pending: Scalars['Int']['output'];
  /** Who has come to hold a higher band than ever before, in the months up to the day asked about and are still here; by the day. */
  progressed: Maybe<ProgressionConnection>;
  /** How many have come to hold a higher band than ever before. */
  progressedCount: PeopleCount;
  /** What was asked for: it is kept, with who asked and when. */
  purpose: Scalars['String']['output'];
  /** Workers with what they are ready for: one item for each worker and each route out of the role bands they hold, or that they aspire to. */
  readiness: Maybe<ReadinessConnection>;
  /** By route: how many stand where, and what stands in the way of most. What is left out does not depend on which routes are asked about. */
  routes: Array<RouteReadiness>;
  /** How many hold a role band. */
  workers: PeopleCount;
};


/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
export type WorkforceLapsesArgs = {
  roleBand?: InputMaybe<RoleBandBy>;
  route?: InputMaybe<ProgressionRouteBy>;
  withinDays?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
export type WorkforceProgressedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  months?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
export type WorkforceProgressedCountArgs = {
  months?: Scalars['Int']['input'];
};


/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
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


/** Everybody who works for your organisation, on one day. With `publishable: true` counts of few people are left out, and with them whatever would give one away; for those who may not list the workers all counts are left out, and lists of what is counted are refused. */
export type WorkforceRoutesArgs = {
  roleBand?: InputMaybe<RoleBandBy>;
  route?: InputMaybe<ProgressionRouteBy>;
};

export type ImportWorkersMutationVariables = Exact<{
  text: Scalars['String']['input'];
}>;


export type ImportWorkersMutation = { __typename?: 'Mutation', importFile: { __typename?: 'ImportFilePayload', tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, refused: number } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPathQuery = { __typename?: 'Query', me: { __typename?: 'Worker', name: string, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, evaluations: Array<{ __typename?: 'Evaluation', outcome: Outcome, eligibleFromOn: string | null, route: { __typename?: 'ProgressionRoute', title: string }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }> }> } } | null };

export type ProgrammeCoverageQueryVariables = Exact<{
  programme: ProgrammeBy;
  route: ProgressionRouteBy;
}>;


export type ProgrammeCoverageQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', title: string, coverage: { __typename?: 'CurriculumCoverage', counts: { __typename?: 'CoverageCounts', covered: number, neverTaught: number, notAssessed: number, belowLevel: number }, findings: Array<{ __typename?: 'CoverageFinding', code: CoverageFindingCode, sentence: string }> } } | null };

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
    coverage(against: {route: $route}) {
      counts {
        covered
        neverTaught
        notAssessed
        belowLevel
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