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

/** A worker's request for a second judgement by somebody else. */
export type AppealJudgementInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the current judgement. */
  judgement: Scalars['ID']['input'];
  /** The reason, at most 2,000 characters. Assessors and lived experience leads can read it. */
  reason: Scalars['String']['input'];
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

/** A route that a worker aspires to. */
export type AspireToInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The route, wherever it starts. */
  route: ProgressionRouteBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
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

/** Several items, from 1 to 250. */
export type AssignAssessorsInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The items. They must not have an idempotencyKey of their own: the batch has one for all. */
  items: Array<AssignAssessorInput>;
  /** What happens to the batch if an item is refused. */
  policy: BatchPolicy;
};

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

/** What a change between two editions asks of people. */
export type ChangeWeight =
  /** Data that refers to the earlier edition may not fit the later one: a domain, competence or level was removed, recoded or given another kind, or the scale of levels changed. */
  | 'BREAKING'
  /** Nothing that refers to the earlier edition is affected. */
  | 'HARMLESS'
  /** Somebody must read it, because the meaning may have changed. It is not breaking by itself. */
  | 'TO_LOOK_AT';

/** A competence that evidence is meant to show. */
export type ClaimInput = {
  /** The competence, of a current edition. */
  competence: CompetenceBy;
  /** Code of the level claimed, for example INDEPENDENT. */
  level: Scalars['String']['input'];
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

/** A statement by the provider: the programme's units and their outcomes are all that it teaches and assesses. Only then can an answer report what it does not teach. A document can also be saved as a file, so it refers to other things by their codes. */
export type CompletenessContentInput = {
  /** Who stated it: the provider or a role there, for example the course lead. Please do not name a person. */
  statedBy: Scalars['String']['input'];
  /** The day on which it was stated: today or earlier. */
  statedOn: Scalars['Date']['input'];
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

/** A worker's confirmation that one of their supervision sessions took place. It holds no words. */
export type ConfirmSupervisionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether you could set the agenda of the session. */
  setAgenda: Scalars['Boolean']['input'];
  /** Global id of the session. */
  supervision: Scalars['ID']['input'];
};

/** A worker's statement that a supervision session on their record did not take place. It holds no words. */
export type ContestSupervisionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the session. */
  supervision: Scalars['ID']['input'];
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

/** You delete one of your notes of role drift. */
export type DeleteDriftNoteInput = {
  /** Global id of the note. */
  note: Scalars['ID']['input'];
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

/** A kind of role drift, by exactly one of the two. */
export type DriftKindBy =
  /** Its code, for example RESTRAINT. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A route that a worker no longer aspires to. */
export type DropAspirationInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The progression route that this is about. */
  route: ProgressionRouteBy;
  /** The worker, who must be the caller. */
  worker: WorkerBy;
};

/** A duty of organisations, by exactly one of the two. */
export type DutyBy =
  /** Its code, for example 9.1.4 or WELLBEING_PLAN. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

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

/** Whether somebody works for your organisation on a day. */
export type EmploymentStatus =
  /** They hold a post with you. */
  | 'HERE'
  /** They have held a post with you and no longer do: a leaver. */
  | 'LEFT'
  /** Their first post is in the future, or none is on record. */
  | 'NOT_STARTED';

/** The subscription that is ended for good. */
export type EndSubscriptionInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subscription. */
  subscription: Scalars['ID']['input'];
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

/** The state of evidence. */
export type EvidenceState =
  /** A draft; it may be revised. */
  | 'DRAFT'
  /** Submitted; it can no longer change. */
  | 'SUBMITTED'
  /** Withdrawn; its claims no longer count. */
  | 'WITHDRAWN';

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

/** What a worker says they want. */
export type Intention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** To stay where they are and deepen their practice: this is a path too. */
  | 'STAYING';

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

/** What was issued. */
export type IssuedBadgeKind =
  /** One accepted competence, as an Open Badge 3.0. */
  | 'BADGE'
  /** Several accepted competences, as a Comprehensive Learner Record 2.0. */
  | 'RECORD';

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

/** A kind of endorsement that keeps competence up. A document can also be saved as a file, so it refers to other things by their codes. */
export type KeepingEndorsementContentInput = {
  /** The capacity in which somebody endorses the worker. */
  byCapacity: Capacity;
  /** What the endorsement is about. */
  subject: EndorsementSubject;
  /** Code of the topic within the subject, national or your organisation's own; null for a subject that has no topics. */
  subjectCode?: InputMaybe<Scalars['String']['input']>;
};

/** What keeps competence up beyond its currency: an endorsement of one of these kinds, with a CPD entry or a supervision session in the same number of months before it. A document can also be saved as a file, so it refers to other things by their codes. */
export type KeptUpByContentInput = {
  /** The kinds of endorsement, one or more. */
  endorsements: Array<KeepingEndorsementContentInput>;
  /** Calendar months for which each endorsement keeps competence up. */
  months: Scalars['Int']['input'];
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

/** What a level counts as on the other side of a drafted crosswalk. A document can also be saved as a file, so it refers to other things by their codes. */
export type LevelMapContentInput = {
  /** Code of the level that evidence was accepted at. */
  from: Scalars['String']['input'];
  /** Code of the level that it counts as. */
  to: Scalars['String']['input'];
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

/** An organisation, by exactly one of the three. */
export type OrganisationBy =
  /** Its code, for example IMROC. */
  { code: Scalars['String']['input']; id?: never; odsCode?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; odsCode?: never; }
  |  /** Its code at the NHS Organisation Data Service, for example RX4. */
  { code?: never; id?: never; odsCode: Scalars['String']['input']; };

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

/** A programme, by exactly one of the two. */
export type ProgrammeBy =
  /** Its code, for example IMROC-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

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

/** The order of the list. */
export type ReadinessSort =
  /** Workers who have been eligible longest first, then by the day on which they will be; workers who will never be eligible if nothing else happens come last. */
  | 'ELIGIBLE_FROM'
  /** By the day on which they would stop being eligible; workers who would not come last. */
  | 'LAPSES_ON'
  /** By name. */
  | 'NAME';

/** Ready-made mappings of a file's columns. importMappings shows each of them. */
export type ReadyMapping =
  /** The competence export of the Electronic Staff Record. */
  | 'ESR_COMPETENCES'
  /** Moodle's report of course completion, in English. The course teaches the unit that the input names. */
  | 'MOODLE_COURSE_COMPLETION';

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

/** Which events are sent again, and to which subscription. */
export type RedeliverEventsInput = {
  /** Everything after this cursor of the query changes is sent again; if left out, only what was given up. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the subscription. */
  subscription: Scalars['ID']['input'];
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

/** A role band, by exactly one of the two. */
export type RoleBandBy =
  /** Its code, for example PSW_SNR. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

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

/** The section of a drafted unit in its curriculum. A document can also be saved as a file, so it refers to other things by their codes. */
export type SectionContentInput = {
  /** Code of the section in its curriculum. */
  code: Scalars['String']['input'];
  /** Title of the section. */
  title: Scalars['String']['input'];
};

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

/** A line of text of a drafted role, with a basis and a source of its own. A document can also be saved as a file, so it refers to other things by their codes. */
export type SourcedLineContentInput = {
  /** How well founded it is. */
  basis: Basis;
  /** Reference of the source in which it was published. */
  sourceRef?: InputMaybe<Scalars['String']['input']>;
  /** The text in plain words, for people to read. */
  text: Scalars['String']['input'];
};

/** Stops sharing evidence, now. */
export type StopSharingEvidenceInput = {
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Global id of the share. */
  share: Scalars['ID']['input'];
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

/** The two ways to undo a fact. */
export type UndoingKind =
  /** It was wrong from the start: it does not count on any day. */
  | 'RETRACTION'
  /** It was right, and stops counting from a day on. */
  | 'REVOCATION';

/** A unit that a draft refers to. A document can also be saved as a file, so it refers to other things by their codes. */
export type UnitRefContentInput = {
  /** Code of the curriculum. Your own organisation's curriculum if left out. */
  curriculum?: InputMaybe<Scalars['String']['input']>;
  /** Code of the unit in it, for example 1.2. */
  unit: Scalars['String']['input'];
};

/** A day on which a drafted unit begins. A document can also be saved as a file, so it refers to other things by their codes. */
export type UnitStartContentInput = {
  /** How many more learners can join; 0 if it is full. Leave it out if there is no limit, or it is not known. */
  places?: InputMaybe<Scalars['Int']['input']>;
  /** The day: today or later. */
  startsOn: Scalars['Date']['input'];
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

/** The status of a version. */
export type VersionStatus =
  /** In preparation; nothing is judged by it. */
  | 'DRAFT'
  /** Current; it never changes. */
  | 'PUBLISHED'
  /** No longer current; kept for the answers that were given with it. */
  | 'RETIRED';

/** The badge or record that you withdraw. */
export type WithdrawBadgeInput = {
  /** Global id of the badge or the record. */
  badge: Scalars['ID']['input'];
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

/** Withdraws evidence, from today. */
export type WithdrawEvidenceInput = {
  /** Global id of the evidence. */
  evidence: Scalars['ID']['input'];
  /** Idempotency key (8 to 200 characters). Repeating a call with the same key returns the original result and records nothing twice. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A worker of your organisation, by exactly one of the two. */
export type WorkerBy =
  /** Their global id, as the API returned it. */
  { id: Scalars['ID']['input']; number?: never; }
  |  /** Your organisation's own number for them, for example the staff number NM-001. */
  { id?: never; number: Scalars['String']['input']; };

export type AppealJudgementMutationVariables = Exact<{
  input: AppealJudgementInput;
}>;

export type AppealJudgementMutation = { __typename?: 'Mutation', appealJudgement: { __typename?: 'AppealJudgementPayload', appeal: { __typename?: 'Appeal', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type AppointAssessorMutationVariables = Exact<{
  input: AppointAssessorInput;
}>;

export type AppointAssessorMutation = { __typename?: 'Mutation', appointAssessor: { __typename?: 'AppointAssessorPayload', appointment: { __typename?: 'AssessorAppointment', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type AspireToMutationVariables = Exact<{
  input: AspireToInput;
}>;

export type AspireToMutation = { __typename?: 'Mutation', aspireTo: { __typename?: 'AspireToPayload', worker: { __typename?: 'Worker', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type AssessorsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
}>;

export type AssessorsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, assessorAppointments: { __typename?: 'AssessorAppointmentConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'AssessorAppointment', id: string, fromOn: string, untilOn: string | null, covers: AppointmentScope, recordedBy: string | null, assessor: { __typename?: 'Member', name: string } | null, competences: Array<{ __typename?: 'Competence', code: string }> }> } | null, members: { __typename?: 'MemberConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename?: 'Member', id: string, name: string, capacities: Array<Capacity> }> } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string, domains: Array<{ __typename?: 'Domain', id: string, code: string, title: string }> } | null }> };

export type AssignAssessorsMutationVariables = Exact<{
  input: AssignAssessorsInput;
}>;

export type AssignAssessorsMutation = { __typename?: 'Mutation', assignAssessors: { __typename?: 'AssignAssessorsPayload', results: Array<{ __typename?: 'AssignAssessorsItemResult', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type BadgePreviewQueryVariables = Exact<{
  attainments: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;

export type BadgePreviewQuery = { __typename?: 'Query', badgePreview: { __typename?: 'BadgePreview', discloses: string, leavesOut: Array<string>, issuer: { __typename?: 'Organisation', name: string }, badges: Array<{ __typename?: 'PreviewedBadge', awardedOn: string, validUntilOn: string | null, competence: { __typename?: 'Competence', code: string, title: string }, level: { __typename?: 'Level', title: string } }> } | null };

export type CancelImportMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type CancelImportMutation = { __typename?: 'Mutation', cancelImport: { __typename?: 'CancelImportPayload', import: { __typename?: 'Import', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type CareerMapQueryVariables = Exact<{ [key: string]: never; }>;

export type CareerMapQuery = { __typename?: 'Query', careerMap: { __typename?: 'CareerMap', roleBands: Array<{ __typename?: 'RoleBand', code: string, title: string, family: RoleFamily, payBanding: PayBanding, payBand: { __typename?: 'PayBand', code: string } | null }>, steps: Array<{ __typename?: 'CareerStep', kind: RouteKind, basis: Basis, from: { __typename?: 'RoleBand', code: string }, to: { __typename?: 'RoleBand', code: string }, route: { __typename?: 'ProgressionRoute', code: string } }> } };

export type CompareProgrammesQueryVariables = Exact<{
  one: Scalars['String']['input'];
  other: Scalars['String']['input'];
}>;

export type CompareProgrammesQuery = { __typename?: 'Query', compareProgrammes: { __typename?: 'CurriculumComparison', summary: Array<string>, one: { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> }, other: { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> }, onlyInOne: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, onlyInOther: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, different: Array<{ __typename?: 'TaughtDifferently', one: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }, other: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } }>, same: Array<{ __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> }>, notKnown: Array<{ __typename?: 'NotKnownDifference', competence: { __typename?: 'Competence', code: string, title: string }, one: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } | null, other: { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> } | null }> } | null };

export type ComparedSideFragment = { __typename?: 'ComparedSet', complete: boolean, hours: number | null, unitHours: number | null, programme: { __typename?: 'Programme', code: string, title: string, award: string | null, price: number | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, provider: { __typename?: 'Organisation', name: string } | null, units: Array<{ __typename?: 'UnitInSet', mandatory: boolean | null, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> };

export type ComparedCompetenceFragment = { __typename?: 'TaughtCompetence', competence: { __typename?: 'Competence', code: string, title: string }, levels: Array<{ __typename?: 'TaughtLevel', depth: Depth | null, level: { __typename?: 'Level', title: string } }> };

export type ConfirmJudgementMutationVariables = Exact<{
  input: ConfirmJudgementInput;
}>;

export type ConfirmJudgementMutation = { __typename?: 'Mutation', confirmJudgement: { __typename?: 'ConfirmJudgementPayload', check: { __typename?: 'QualityCheck', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type ConfirmSupervisionMutationVariables = Exact<{
  input: ConfirmSupervisionInput;
}>;

export type ConfirmSupervisionMutation = { __typename?: 'Mutation', confirmSupervision: { __typename?: 'ConfirmSupervisionPayload', supervision: { __typename?: 'Supervision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type ContestSupervisionMutationVariables = Exact<{
  input: ContestSupervisionInput;
}>;

export type ContestSupervisionMutation = { __typename?: 'Mutation', contestSupervision: { __typename?: 'ContestSupervisionPayload', supervision: { __typename?: 'Supervision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type CoverageTargetsQueryVariables = Exact<{ [key: string]: never; }>;

export type CoverageTargetsQuery = { __typename?: 'Query', frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string } | null }>, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null };

export type CrosswalkChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type CrosswalkChoicesQuery = { __typename?: 'Query', frameworks: Array<{ __typename?: 'Framework', code: string, versions: Array<{ __typename?: 'FrameworkVersion', edition: number, version: string, title: string, status: VersionStatus }> }>, crosswalks: { __typename?: 'CrosswalkConnection', nodes: Array<{ __typename?: 'Crosswalk', content: { __typename?: 'CrosswalkContent', from: string, fromEdition: number | null, to: string, toEdition: number | null } }> } | null };

export type CrosswalkEndsQueryVariables = Exact<{
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
}>;

export type CrosswalkEndsQuery = { __typename?: 'Query', from: { __typename?: 'Framework', versions: Array<{ __typename?: 'FrameworkVersion', edition: number, status: VersionStatus, levels: Array<{ __typename?: 'Level', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', competences: Array<{ __typename?: 'Competence', code: string, title: string }> }> }> } | null, to: { __typename?: 'Framework', versions: Array<{ __typename?: 'FrameworkVersion', edition: number, status: VersionStatus, levels: Array<{ __typename?: 'Level', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', competences: Array<{ __typename?: 'Competence', code: string, title: string }> }> }> } | null };

export type CrosswalkEndFragment = { __typename?: 'Framework', versions: Array<{ __typename?: 'FrameworkVersion', edition: number, status: VersionStatus, levels: Array<{ __typename?: 'Level', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', competences: Array<{ __typename?: 'Competence', code: string, title: string }> }> }> };

export type CrosswalkToDraftQueryVariables = Exact<{
  from: FrameworkVersionBy;
  to: FrameworkVersionBy;
}>;

export type CrosswalkToDraftQuery = { __typename?: 'Query', crosswalks: { __typename?: 'CrosswalkConnection', nodes: Array<{ __typename?: 'Crosswalk', version: number, content: { __typename?: 'CrosswalkContent', from: string, fromEdition: number | null, to: string, toEdition: number | null, note: string | null, levelMap: Array<{ __typename?: 'LevelMapContent', from: string, to: string }> | null, links: Array<{ __typename?: 'CrosswalkLinkContent', from: string, to: string, relation: CrosswalkRelation, cap: string | null, basis: Basis }> } }> } | null };

export type DecideProgressionMutationVariables = Exact<{
  input: DecideProgressionInput;
}>;

export type DecideProgressionMutation = { __typename?: 'Mutation', decideProgression: { __typename?: 'DecideProgressionPayload', decision: { __typename?: 'Decision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;

export type DeclareConflictMutation = { __typename?: 'Mutation', declareConflict: { __typename?: 'DeclareConflictPayload', conflict: { __typename?: 'ConflictOfInterest', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type DeleteDriftNoteMutationVariables = Exact<{
  input: DeleteDriftNoteInput;
}>;

export type DeleteDriftNoteMutation = { __typename?: 'Mutation', deleteDriftNote: { __typename?: 'DeleteDriftNotePayload', worker: { __typename?: 'Worker', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type DisagreeWithDutyMutationVariables = Exact<{
  input: DisagreeWithDutyInput;
}>;

export type DisagreeWithDutyMutation = { __typename?: 'Mutation', disagreeWithDuty: { __typename?: 'DisagreeWithDutyPayload', worker: { __typename?: 'Worker', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type DiscardDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;

export type DiscardDraftMutation = { __typename?: 'Mutation', discardDraft: { __typename?: 'DiscardDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type DraftAuthorQueryVariables = Exact<{ [key: string]: never; }>;

export type DraftAuthorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', kind: OrganisationKind, name: string } | null } | null };

export type DraftEvidenceMutationVariables = Exact<{
  input: DraftEvidenceInput;
}>;

export type DraftEvidenceMutation = { __typename?: 'Mutation', draftEvidence: { __typename?: 'DraftEvidencePayload', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type DraftToChangeQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type DraftToChangeQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', code: string, kind: OrganisationKind, name: string } | null } | null, draft: { __typename?: 'Draft', id: string, kind: DraftKind, code: string, title: string, version: number, status: DraftStatus, document: Record<string, unknown> | null, organisation: { __typename?: 'Organisation', code: string, name: string } | null, route: { __typename?: 'RouteContent', code: string, title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, sourceRefs: Array<string>, framework: string | null, curriculum: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string, basis: Basis, title: string | null }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', code: string, kind: ConditionKind, text: string, basis: Basis, sourceRef: string | null }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, sourceRef: string | null, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null, keptUpBy: { __typename?: 'KeptUpBy', months: number, endorsements: Array<{ __typename?: 'KeepingEndorsement', byCapacity: Capacity, subject: EndorsementSubject, subjectCode: string | null }> } | null } | null }> } | null, unit: { __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> } | null, programme: { __typename?: 'ProgrammeContent', code: string, provider: string | null, title: string, shape: string, delivery: string | null, hours: number | null, price: number | null, maximumFunding: number | null, award: string | null, leadsTo: Array<string> | null, basis: Basis | null, sourceRef: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnitContent', curriculum: string | null, unit: string, mandatory: boolean, alone: boolean | null, basis: Basis | null }>, define: Array<{ __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> }> } | null, roleBand: { __typename?: 'RoleBandContent', code: string, title: string, payBanding: PayBanding, payBand: string | null, lowestPayBand: string | null, highestPayBand: string | null, family: RoleFamily, summary: string, titleBasis: Basis, bandBasis: Basis, note: string | null, endOfMap: string | null, variantOf: string | null, sourceRefs: Array<string>, titlesInUse: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, inScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, outOfScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, typicalRequirements: Array<{ __typename?: 'TypicalRequirementContent', type: string, text: string, basis: Basis, sourceRef: string | null }> } | null, crosswalk: { __typename?: 'CrosswalkContent', from: string, fromEdition: number | null, to: string, toEdition: number | null, note: string | null, levelMap: Array<{ __typename?: 'LevelMapContent', from: string, to: string }> | null, links: Array<{ __typename?: 'CrosswalkLinkContent', from: string, to: string, relation: CrosswalkRelation, cap: string | null, basis: Basis }> } | null } | null };

export type RouteToSaveFragment = { __typename?: 'RouteContent', code: string, title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, sourceRefs: Array<string>, framework: string | null, curriculum: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string, basis: Basis, title: string | null }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', code: string, kind: ConditionKind, text: string, basis: Basis, sourceRef: string | null }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, sourceRef: string | null, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null, keptUpBy: { __typename?: 'KeptUpBy', months: number, endorsements: Array<{ __typename?: 'KeepingEndorsement', byCapacity: Capacity, subject: EndorsementSubject, subjectCode: string | null }> } | null } | null }> };

export type RequirementToSaveFragment = { __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, sourceRef: string | null, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null, keptUpBy: { __typename?: 'KeptUpBy', months: number, endorsements: Array<{ __typename?: 'KeepingEndorsement', byCapacity: Capacity, subject: EndorsementSubject, subjectCode: string | null }> } | null } | null };

export type UnitToSaveFragment = { __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> };

export type ProgrammeToSaveFragment = { __typename?: 'ProgrammeContent', code: string, provider: string | null, title: string, shape: string, delivery: string | null, hours: number | null, price: number | null, maximumFunding: number | null, award: string | null, leadsTo: Array<string> | null, basis: Basis | null, sourceRef: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnitContent', curriculum: string | null, unit: string, mandatory: boolean, alone: boolean | null, basis: Basis | null }>, define: Array<{ __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> }> };

export type RoleToSaveFragment = { __typename?: 'RoleBandContent', code: string, title: string, payBanding: PayBanding, payBand: string | null, lowestPayBand: string | null, highestPayBand: string | null, family: RoleFamily, summary: string, titleBasis: Basis, bandBasis: Basis, note: string | null, endOfMap: string | null, variantOf: string | null, sourceRefs: Array<string>, titlesInUse: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, inScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, outOfScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, typicalRequirements: Array<{ __typename?: 'TypicalRequirementContent', type: string, text: string, basis: Basis, sourceRef: string | null }> };

export type CrosswalkToSaveFragment = { __typename?: 'CrosswalkContent', from: string, fromEdition: number | null, to: string, toEdition: number | null, note: string | null, levelMap: Array<{ __typename?: 'LevelMapContent', from: string, to: string }> | null, links: Array<{ __typename?: 'CrosswalkLinkContent', from: string, to: string, relation: CrosswalkRelation, cap: string | null, basis: Basis }> };

export type DraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type DraftQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, draft: { __typename?: 'Draft', id: string, kind: DraftKind, code: string, title: string, version: number, status: DraftStatus, createdAt: string, createdBy: string | null, updatedAt: string, updatedBy: string | null, publishedAt: string | null, publishedBy: string | null, discardedAt: string | null, organisation: { __typename?: 'Organisation', code: string, name: string } | null, livedExperienceReview: { __typename?: 'LivedExperienceReview', name: string, reviewedAt: string } | null, findings: Array<{ __typename?: 'Finding', severity: FindingSeverity, path: Array<string>, message: string }>, comparison: { __typename?: 'FrameworkComparison', breaking: number, toLookAt: number, changes: Array<{ __typename?: 'FrameworkChange', weight: ChangeWeight, message: string }> } | null, route: { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> } | null, unit: { __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> } | null, programme: { __typename?: 'ProgrammeContent', code: string, provider: string | null, title: string, shape: string, delivery: string | null, hours: number | null, price: number | null, maximumFunding: number | null, award: string | null, leadsTo: Array<string> | null, basis: Basis | null, sourceRef: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnitContent', curriculum: string | null, unit: string, mandatory: boolean, alone: boolean | null, basis: Basis | null }>, define: Array<{ __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> }> } | null, roleBand: { __typename?: 'RoleBandContent', code: string, title: string, payBanding: PayBanding, payBand: string | null, lowestPayBand: string | null, highestPayBand: string | null, family: RoleFamily, summary: string, titleBasis: Basis, bandBasis: Basis, note: string | null, endOfMap: string | null, variantOf: string | null, sourceRefs: Array<string>, titlesInUse: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, inScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, outOfScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, typicalRequirements: Array<{ __typename?: 'TypicalRequirementContent', type: string, text: string, basis: Basis, sourceRef: string | null }> } | null, crosswalk: { __typename?: 'CrosswalkContent', from: string, fromEdition: number | null, to: string, toEdition: number | null, note: string | null, levelMap: Array<{ __typename?: 'LevelMapContent', from: string, to: string }> | null, links: Array<{ __typename?: 'CrosswalkLinkContent', from: string, to: string, relation: CrosswalkRelation, cap: string | null, basis: Basis }> } | null } | null };

export type DraftedRouteFragment = { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> };

export type DraftingChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type DraftingChoicesQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', kind: OrganisationKind, name: string } | null } | null, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string } | null }> };

export type DraftsQueryVariables = Exact<{
  status: DraftStatus;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type DraftsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity> } | null, drafts: { __typename?: 'DraftConnection', nodes: Array<{ __typename?: 'Draft', id: string, kind: DraftKind, code: string, title: string, updatedAt: string, updatedBy: string | null, publishedAt: string | null, discardedAt: string | null, organisation: { __typename?: 'Organisation', name: string } | null, livedExperienceReview: { __typename?: 'LivedExperienceReview', name: string, reviewedAt: string } | null, findings: Array<{ __typename?: 'Finding', severity: FindingSeverity }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', title: string } | null }> };

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

export type DropAspirationMutationVariables = Exact<{
  input: DropAspirationInput;
}>;

export type DropAspirationMutation = { __typename?: 'Mutation', dropAspiration: { __typename?: 'DropAspirationPayload', worker: { __typename?: 'Worker', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type EditionDifferencesQueryVariables = Exact<{
  framework: Scalars['String']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
}>;

export type EditionDifferencesQuery = { __typename?: 'Query', compareFrameworkVersions: { __typename?: 'FrameworkComparison', breaking: number, toLookAt: number, changes: Array<{ __typename?: 'FrameworkChange', weight: ChangeWeight, message: string, differences: Array<{ __typename?: 'FrameworkDifference', field: string, before: string | null, after: string | null }> }> } | null };

export type EditionToDraftQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type EditionToDraftQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', kind: OrganisationKind } | null } | null, framework: { __typename?: 'Framework', current: { __typename?: 'FrameworkVersion', title: string, document: Record<string, unknown> } | null } | null };

export type EditionsQueryVariables = Exact<{
  framework: Scalars['String']['input'];
}>;

export type EditionsQuery = { __typename?: 'Query', framework: { __typename?: 'Framework', code: string, versions: Array<{ __typename?: 'FrameworkVersion', edition: number, version: string, title: string, status: VersionStatus, publishedOn: string | null }> } | null };

export type EndSubscriptionMutationVariables = Exact<{
  input: EndSubscriptionInput;
}>;

export type EndSubscriptionMutation = { __typename?: 'Mutation', endSubscription: { __typename?: 'EndSubscriptionPayload', subscription: { __typename?: 'EventSubscription', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type EvidenceChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type EvidenceChoicesQuery = { __typename?: 'Query', evidenceKinds: Array<{ __typename?: 'EvidenceKind', code: string, title: string, counts: boolean, needsThirdParty: boolean, privacy: string | null }>, framework: { __typename?: 'Framework', current: { __typename?: 'FrameworkVersion', levels: Array<{ __typename?: 'Level', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', title: string, kind: CompetenceKind, competences: Array<{ __typename?: 'Competence', id: string, code: string, title: string, kind: CompetenceKind }> }> } | null } | null };

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

export type HelpfulUnitsQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type HelpfulUnitsQuery = { __typename?: 'Query', progressionRoute: { __typename?: 'ProgressionRoute', title: string } | null, whichUnitHelpsMost: { __typename?: 'HelpfulUnits', workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, readyAlready: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, units: Array<{ __typename?: 'UnitHelp', unit: { __typename?: 'CurriculumUnit', title: string, hours: number | null, programmes: Array<{ __typename?: 'Programme', code: string, title: string }> }, nearer: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, ready: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> } | null };

export type HelpCountFragment = { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null };

export type ImportRejectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type ImportRejectsQuery = { __typename?: 'Query', import: { __typename?: 'Import', rejectFile: { __typename?: 'ImportRejectFile', fileName: string, format: ImportFormat, text: string } | null } | null };

export type ImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ImportQuery = { __typename?: 'Query', importMappings: Array<{ __typename?: 'ImportMapping', ready: ReadyMapping | null, kind: ImportKind, system: string, mapping: Record<string, unknown>, columns: Array<{ __typename?: 'ImportMappingColumn', column: string | null }> }> | null, import: { __typename?: 'Import', id: string, kind: ImportKind, format: ImportFormat, fileName: string, dryRun: boolean, state: ImportState, failure: string | null, percentDone: number, startedAt: string, finishedAt: string | null, startedBy: string | null, tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, retracted: number, refused: number }, leftOut: Array<{ __typename?: 'ImportLeftOut', reason: LeftOutReason, lines: number }>, refused: { __typename?: 'ImportLineConnection', nodes: Array<{ __typename?: 'ImportLine', line: number, field: string | null, message: string | null, written: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ImportsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, importMappings: Array<{ __typename?: 'ImportMapping', ready: ReadyMapping | null, kind: ImportKind, system: string, mapping: Record<string, unknown>, columns: Array<{ __typename?: 'ImportMappingColumn', column: string | null }> }> | null, imports: { __typename?: 'ImportConnection', nodes: Array<{ __typename?: 'Import', id: string, kind: ImportKind, fileName: string, dryRun: boolean, state: ImportState, percentDone: number, startedAt: string, startedBy: string | null, tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, refused: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InformationRequestQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
  publishable: Scalars['Boolean']['input'];
}>;

export type InformationRequestQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, informationRequest: Array<{ __typename?: 'RequestAnswer', question: RequestQuestion, wording: string, notHeld: string | null, countedFrom: string, benchmarks: Array<{ __typename?: 'Benchmark', title: string, year: string, basis: Basis, note: string | null, source: { __typename?: 'Source', title: string, url: string | null } | null }>, rows: Array<{ __typename?: 'RequestRow', label: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } | null, outOf: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } | null }> }> } | null };

export type IssueBadgeMutationVariables = Exact<{
  input: IssueBadgeInput;
}>;

export type IssueBadgeMutation = { __typename?: 'Mutation', issueBadge: { __typename?: 'IssueBadgePayload', document: string | null, mediaType: string | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type IssueRecordMutationVariables = Exact<{
  input: IssueRecordInput;
}>;

export type IssueRecordMutation = { __typename?: 'Mutation', issueRecord: { __typename?: 'IssueRecordPayload', document: string | null, mediaType: string | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type JudgeClaimsMutationVariables = Exact<{
  input: JudgeClaimsInput;
}>;

export type JudgeClaimsMutation = { __typename?: 'Mutation', judgeClaims: { __typename?: 'JudgeClaimsPayload', results: Array<{ __typename?: 'JudgeClaimsItemResult', judgement: { __typename?: 'Judgement', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type LeadWaitingQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  today?: InputMaybe<Scalars['Date']['input']>;
}>;

export type LeadWaitingQuery = { __typename?: 'Query', evidenceToAssign: { __typename?: 'EvidenceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Evidence', id: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, worker: { __typename?: 'Worker', name: string, team: string | null } | null, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string } }> }> } | null, appeals: { __typename?: 'AppealConnection', totalCount: number, nodes: Array<{ __typename?: 'Appeal', id: string, lodgedOn: string, reason: string | null, worker: { __typename?: 'Worker', name: string } | null, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, assessor: { __typename?: 'Member', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', id: string, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null, qualitySample: { __typename?: 'SampledJudgementConnection', totalCount: number, nodes: Array<{ __typename?: 'SampledJudgement', risks: Array<QualityRisk>, judgement: { __typename?: 'Judgement', id: string, judgedOn: string, assessor: { __typename?: 'Member', name: string } | null, worker: { __typename?: 'Worker', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', id: string, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null, assessorAppointments: { __typename?: 'AssessorAppointmentConnection', nodes: Array<{ __typename?: 'AssessorAppointment', assessor: { __typename?: 'Member', id: string, name: string } | null }> } | null };

export type MyAdjustmentsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyAdjustmentsQuery = { __typename?: 'Query', me: { __typename?: 'Worker', adjustments: { __typename?: 'AdjustmentConnection', nodes: Array<{ __typename?: 'Adjustment', id: string, requirementCode: string, authority: AdjustmentAuthority, items: number | null, kinds: number | null, assessors: number | null, furtherKinds: Array<string>, sessions: number | null, months: number | null, longestGapDays: number | null, fromOn: string, untilOn: string | null, recordedBy: string | null, route: { __typename?: 'ProgressionRoute', code: string, title: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null, evidenceKinds: Array<{ __typename?: 'EvidenceKind', code: string, title: string }> };

export type MyBadgesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  issuedAfter?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyBadgesQuery = { __typename?: 'Query', me: { __typename?: 'Worker', attainments: { __typename?: 'AttainmentConnection', nodes: Array<{ __typename?: 'Attainment', id: string, judgedOn: string, competence: { __typename?: 'Competence', code: string, title: string }, level: { __typename?: 'Level', title: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null, issuedBadges: { __typename?: 'IssuedBadgeConnection', nodes: Array<{ __typename?: 'IssuedBadge', id: string, kind: IssuedBadgeKind, issuedAt: string, withdrawnAt: string | null, isRevoked: boolean, competences: Array<{ __typename?: 'Competence', code: string, title: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyDriftQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyDriftQuery = { __typename?: 'Query', me: { __typename?: 'Worker', number: string, roleBandsHeld: Array<{ __typename?: 'RoleBand', title: string, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> }> } | null, driftKinds: Array<{ __typename?: 'DriftKind', code: string, title: string, basis: Basis }>, driftNotes: { __typename?: 'DriftNoteConnection', nodes: Array<{ __typename?: 'DriftNote', id: string, askedOn: string, scopeLine: string | null, kind: { __typename?: 'DriftKind', title: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyDutiesQueryVariables = Exact<{ [key: string]: never; }>;

export type MyDutiesQuery = { __typename?: 'Query', me: { __typename?: 'Worker', number: string, duties: Array<{ __typename?: 'WorkerDuties', as: DutyHolder, organisation: { __typename?: 'Organisation', code: string, name: string }, duties: Array<{ __typename?: 'OwedDuty', status: DutyStatus, attestedOn: string | null, expiresOn: string | null, disagreedOn: string | null, document: { __typename?: 'DutyDocument', title: string, datedOn: string } | null, duty: { __typename?: 'Duty', code: string, title: string, basis: Basis } }> }> } | null };

export type MyEvidenceQueryVariables = Exact<{
  state: EvidenceState;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyEvidenceQuery = { __typename?: 'Query', me: { __typename?: 'Worker', evidence: { __typename?: 'EvidenceConnection', nodes: Array<{ __typename?: 'Evidence', id: string, doneOn: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string, counts: boolean }, words: { __typename?: 'EvidenceWords', title: string } | null, assignment: { __typename?: 'EvidenceAssignment', assignedAt: string, assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string }, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, reason: string | null, judgedOn: string, appeal: { __typename?: 'Appeal', lodgedOn: string } | null } | null }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyJudgementsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyJudgementsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, myJudgements: { __typename?: 'JudgementConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Judgement', id: string, judgedOn: string, outcome: JudgementOutcome, reason: string | null, returnReason: ReturnReason | null, mayRetract: boolean, level: { __typename?: 'Level', title: string } | null, worker: { __typename?: 'Worker', name: string } | null, undoing: { __typename?: 'Undoing', kind: UndoingKind, effectiveOn: string | null, recordedAt: string, recordedBy: string | null } | null, appeal: { __typename?: 'Appeal', lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null, qualityCheck: { __typename?: 'QualityCheck', verdict: QualityVerdict, checkedOn: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, judgement: { __typename?: 'Judgement', id: string } | null, evidence: { __typename?: 'Evidence', id: string, kind: { __typename?: 'EvidenceKind', title: string } } } }> } | null };

export type MyLearningQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyLearningQuery = { __typename?: 'Query', me: { __typename?: 'Worker', cpdEntries: { __typename?: 'CpdEntryConnection', nodes: Array<{ __typename?: 'CpdEntry', id: string, doneOn: string, minutes: number, kind: CpdKind, recordedAs: Capacity, recordedBy: string | null, competences: Array<{ __typename?: 'Competence', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', title: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null, framework: { __typename?: 'Framework', current: { __typename?: 'FrameworkVersion', domains: Array<{ __typename?: 'Domain', id: string, title: string, kind: CompetenceKind }> } | null } | null };

export type MyNumberQueryVariables = Exact<{ [key: string]: never; }>;

export type MyNumberQuery = { __typename?: 'Query', me: { __typename?: 'Worker', number: string } | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPathQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string } | null } | null, me: { __typename?: 'Worker', name: string, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string, payBand: { __typename?: 'PayBand', title: string } | null } }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, stayingWell: Array<{ __typename?: 'StayingItem', whoseMove: SuppliedBy | null, sentence: string, requirement: { __typename?: 'RequirementResult', label: string } | null }>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, missing: Array<{ __typename?: 'RequirementResult', label: string, whoseMove: SuppliedBy | null, offeredOn: string | null }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string }>, progressByActor: Array<{ __typename?: 'ActorProgress', who: SuppliedBy, met: number, total: number }> }> } } | null };

export type MyPieceOfEvidenceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type MyPieceOfEvidenceQuery = { __typename?: 'Query', me: { __typename?: 'Worker', id: string } | null, node:
    | { __typename: 'AcceptancePolicy' }
    | { __typename: 'AccountHome' }
    | { __typename: 'AchievementMapping' }
    | { __typename: 'ActivityMapping' }
    | { __typename: 'Adjustment' }
    | { __typename: 'Appeal' }
    | { __typename: 'AssessmentPolicy' }
    | { __typename: 'AssessorAppointment' }
    | { __typename: 'Attainment' }
    | { __typename: 'Attestation' }
    | { __typename: 'Claim' }
    | { __typename: 'Competence' }
    | { __typename: 'Completion' }
    | { __typename: 'ConflictOfInterest' }
    | { __typename: 'CopyConsent' }
    | { __typename: 'CpdEntry' }
    | { __typename: 'Credential' }
    | { __typename: 'CredentialType' }
    | { __typename: 'CredentialVerification' }
    | { __typename: 'Crosswalk' }
    | { __typename: 'Curriculum' }
    | { __typename: 'CurriculumUnit' }
    | { __typename: 'Decision' }
    | { __typename: 'Domain' }
    | { __typename: 'Draft' }
    | { __typename: 'DriftKind' }
    | { __typename: 'DriftNote' }
    | { __typename: 'Duty' }
    | { __typename: 'Endorsement' }
    | { __typename: 'EndorsementTopic' }
    | { __typename: 'EventPolicy' }
    | { __typename: 'EventSubscription' }
    | { __typename: 'Evidence', id: string, version: number, state: EvidenceState, doneOn: string, submittedOn: string | null, origin: { __typename?: 'Origin', organisation: { __typename?: 'Organisation', name: string } | null } | null, undoing: { __typename?: 'Undoing', reason: string } | null, worker: { __typename?: 'Worker', id: string } | null, kind: { __typename?: 'EvidenceKind', code: string, title: string, counts: boolean }, words: { __typename?: 'EvidenceWords', title: string, reflection: string, attachments: Array<string> } | null, assignment: { __typename?: 'EvidenceAssignment', assignedAt: string, assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', id: string, code: string, title: string }, level: { __typename?: 'Level', code: string, title: string }, judgement: { __typename?: 'Judgement', id: string, outcome: JudgementOutcome, reason: string | null, judgedOn: string, level: { __typename?: 'Level', title: string } | null, assessor: { __typename?: 'Member', name: string } | null, appeal: { __typename?: 'Appeal', lodgedOn: string, reason: string | null } | null } | null }>, shares: Array<{ __typename?: 'EvidenceShare', id: string, purpose: string, untilOn: string, isActive: boolean, sharedWith: { __typename?: 'Member', name: string } | null }> | null }
    | { __typename: 'EvidenceHandover' }
    | { __typename: 'EvidenceKind' }
    | { __typename: 'EvidenceShare' }
    | { __typename: 'Framework' }
    | { __typename: 'FrameworkVersion' }
    | { __typename: 'Import' }
    | { __typename: 'IssuedBadge' }
    | { __typename: 'Judgement' }
    | { __typename: 'Level' }
    | { __typename: 'Member' }
    | { __typename: 'Offer' }
    | { __typename: 'Organisation' }
    | { __typename: 'OrganisationDetail' }
    | { __typename: 'PartnerGrant' }
    | { __typename: 'PayBand' }
    | { __typename: 'Post' }
    | { __typename: 'PostChange' }
    | { __typename: 'Programme' }
    | { __typename: 'ProgressionRoute' }
    | { __typename: 'QualityCheck' }
    | { __typename: 'Readiness' }
    | { __typename: 'ReceivedConsent' }
    | { __typename: 'ReceivedGrant' }
    | { __typename: 'Requirement' }
    | { __typename: 'RetentionRule' }
    | { __typename: 'RoleBand' }
    | { __typename: 'Setting' }
    | { __typename: 'Source' }
    | { __typename: 'Statement' }
    | { __typename: 'Supervision' }
    | { __typename: 'SupervisionConfirmation' }
    | { __typename: 'SupervisionKind' }
    | { __typename: 'TrustedIssuer' }
    | { __typename: 'Waiver' }
    | { __typename: 'Worker' }
   | null };

export type MyPlaceQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlaceQuery = { __typename?: 'Query', me: { __typename?: 'Worker', number: string, roleBandsHeld: Array<{ __typename?: 'RoleBand', code: string }>, aspirations: Array<{ __typename?: 'ProgressionRoute', code: string }> } | null };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlanQuery = { __typename?: 'Query', me: { __typename?: 'Worker', nextSteps: { __typename?: 'NextSteps', whatToDoNext: { __typename?: 'Plan', sentence: string, evaluation: { __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string } }, firstSteps: Array<{ __typename?: 'PlanStep', whoseMove: SuppliedBy, sentence: string }>, obstacles: Array<{ __typename?: 'PlanObstacle', sentence: string }> } | null } } | null };

export type MyProgrammesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MyProgrammesQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string, programmes: Array<{ __typename?: 'Programme', code: string, title: string, shape: string, hours: number | null, unitHours: number | null, price: number | null, award: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnit', mandatory: boolean, unit: { __typename?: 'CurriculumUnit', code: string, title: string, hours: number | null, starts: Array<{ __typename?: 'UnitStart', startsOn: string }>, outcomes: Array<{ __typename?: 'UnitOutcome', competence: { __typename?: 'Competence', code: string } }> } }> }> } | null } | null, programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', code: string, title: string, provider: { __typename?: 'Organisation', name: string } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type MyRecordQueryVariables = Exact<{ [key: string]: never; }>;

export type MyRecordQuery = { __typename?: 'Query', exportRecord: unknown | null };

export type MySupervisionQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type MySupervisionQuery = { __typename?: 'Query', me: { __typename?: 'Worker', supervisions: { __typename?: 'SupervisionConnection', nodes: Array<{ __typename?: 'Supervision', id: string, heldOn: string, recordedBy: string | null, kind: { __typename?: 'SupervisionKind', title: string }, confirmation: { __typename?: 'SupervisionConfirmation', setAgenda: boolean, recordedAt: string } | null, contest: { __typename?: 'SupervisionConfirmation', id: string } | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, nextSteps: { __typename?: 'NextSteps', evaluations: Array<{ __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string }, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis, requirement: { __typename?: 'Requirement', kind: RequirementKind, confirmedOnly: boolean | null } | null }>, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis, requirement: { __typename?: 'Requirement', kind: RequirementKind, confirmedOnly: boolean | null } | null }> }> } } | null };

export type MyWaitingQueryVariables = Exact<{ [key: string]: never; }>;

export type MyWaitingQuery = { __typename?: 'Query', me: { __typename?: 'Worker', erasureRequestedAt: string | null, employment: { __typename?: 'Employment', startedOn: string | null } | null, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, host: { __typename?: 'Organisation', name: string } | null }> | null, drafts: { __typename?: 'EvidenceConnection', nodes: Array<{ __typename?: 'Evidence', id: string, recordedAt: string, kind: { __typename?: 'EvidenceKind', title: string }, words: { __typename?: 'EvidenceWords', title: string } | null }> } | null, handedIn: { __typename?: 'EvidenceConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename?: 'Evidence', id: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, words: { __typename?: 'EvidenceWords', title: string } | null, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string }, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, judgedOn: string, appeal: { __typename?: 'Appeal', lodgedOn: string } | null } | null }> }> } | null, supervisions: { __typename?: 'SupervisionConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean }, nodes: Array<{ __typename?: 'Supervision', heldOn: string, recordedAt: string, recordedBy: string | null, confirmation: { __typename?: 'SupervisionConfirmation', id: string } | null, contest: { __typename?: 'SupervisionConfirmation', recordedAt: string } | null }> } | null, credentials: { __typename?: 'CredentialConnection', nodes: Array<{ __typename?: 'Credential', recordedAt: string, verifiedOn: string | null, type: { __typename?: 'CredentialType', title: string } }> } | null, duties: Array<{ __typename?: 'WorkerDuties', as: DutyHolder, organisation: { __typename?: 'Organisation', name: string }, duties: Array<{ __typename?: 'OwedDuty', status: DutyStatus, attestedOn: string | null }> }>, aspirationsSaid: Array<{ __typename?: 'Aspiration', saidAt: string, route: { __typename?: 'ProgressionRoute', code: string } }>, decisions: { __typename?: 'DecisionConnection', nodes: Array<{ __typename?: 'Decision', decidedOn: string, route: { __typename?: 'ProgressionRoute', code: string } }> } | null } | null };

export type MyWayQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type MyWayQuery = { __typename?: 'Query', me: { __typename?: 'Worker', eligibility: { __typename?: 'Evaluation', title: string, asOf: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, progressByActor: Array<{ __typename?: 'ActorProgress', who: SuppliedBy, met: number, total: number }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } } | null };

export type NoteDriftMutationVariables = Exact<{
  input: NoteDriftInput;
}>;

export type NoteDriftMutation = { __typename?: 'Mutation', noteDrift: { __typename?: 'NoteDriftPayload', note: { __typename?: 'DriftNote', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type OpenDraftQueryVariables = Exact<{
  kind: DraftKind;
  code: Scalars['String']['input'];
}>;

export type OpenDraftQuery = { __typename?: 'Query', drafts: { __typename?: 'DraftConnection', nodes: Array<{ __typename?: 'Draft', id: string, title: string, organisation: { __typename?: 'Organisation', code: string } | null }> } | null };

export type OverturnJudgementMutationVariables = Exact<{
  input: OverturnJudgementInput;
}>;

export type OverturnJudgementMutation = { __typename?: 'Mutation', overturnJudgement: { __typename?: 'OverturnJudgementPayload', check: { __typename?: 'QualityCheck', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type PeopleToChooseQueryVariables = Exact<{
  team?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type PeopleToChooseQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, teams: { __typename?: 'TeamConnection', nodes: Array<{ __typename?: 'Team', name: string }> } | null, workers: { __typename?: 'WorkerConnection', pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Worker', id: string, name: string, team: string | null }> } | null };

export type PeopleToShareWithQueryVariables = Exact<{
  name?: InputMaybe<Scalars['String']['input']>;
}>;

export type PeopleToShareWithQuery = { __typename?: 'Query', members: { __typename?: 'MemberConnection', nodes: Array<{ __typename?: 'Member', id: string, name: string, capacities: Array<Capacity> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean } } | null };

export type PeopleWhoJudgeQueryVariables = Exact<{
  asOf: Scalars['Date']['input'];
}>;

export type PeopleWhoJudgeQuery = { __typename?: 'Query', assessorAppointments: { __typename?: 'AssessorAppointmentConnection', nodes: Array<{ __typename?: 'AssessorAppointment', covers: AppointmentScope, assessor: { __typename?: 'Member', id: string, name: string } | null, competences: Array<{ __typename?: 'Competence', id: string }> }> } | null };

export type PeopleFragment = { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null };

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

export type ProgrammeCoverageQueryVariables = Exact<{
  programme: Scalars['String']['input'];
  against: CoverageTargetBy;
}>;

export type ProgrammeCoverageQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', code: string, title: string, shape: string, provider: { __typename?: 'Organisation', name: string }, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null } | null, coverage: { __typename?: 'CurriculumCoverage', summary: Array<string>, of: { __typename?: 'UnitSet', complete: boolean }, against: { __typename?: 'CoverageTarget', frameworkVersion: { __typename?: 'FrameworkVersion', title: string } | null, routes: Array<{ __typename?: 'ProgressionRoute', title: string }> }, levels: Array<{ __typename?: 'Level', code: string, title: string }>, rows: Array<{ __typename?: 'CoverageRow', status: CoverageStatus, competence: { __typename?: 'Competence', code: string, title: string, domain: { __typename?: 'Domain', code: string, title: string, frameworkVersion: { __typename?: 'FrameworkVersion', framework: { __typename?: 'Framework', code: string } } } }, levelAsked: { __typename?: 'Level', title: string } | null, cells: Array<{ __typename?: 'CoverageCell', depth: Depth | null, level: { __typename?: 'Level', code: string }, units: Array<{ __typename?: 'CurriculumUnit', code: string }> }> }>, findings: Array<{ __typename?: 'CoverageFinding', sentence: string, competence: { __typename?: 'Competence', code: string } | null }>, notAsked: Array<{ __typename?: 'Competence', code: string, title: string }>, awarded: Array<{ __typename?: 'Requirement', label: string, basis: Basis }>, beyondTeaching: Array<{ __typename?: 'Requirement', label: string, basis: Basis }>, restsOn: { __typename?: 'CoverageBasis', mappings: { __typename?: 'BasisCounts', published: number, inferred: number, localPolicy: number, illustrative: number } } } | null };

export type ProgrammeToDraftQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type ProgrammeToDraftQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', version: number, content: { __typename?: 'ProgrammeContent', code: string, provider: string | null, title: string, shape: string, delivery: string | null, hours: number | null, price: number | null, maximumFunding: number | null, award: string | null, leadsTo: Array<string> | null, basis: Basis | null, sourceRef: string | null, note: string | null, completeness: { __typename?: 'CompletenessContent', statedOn: string, statedBy: string } | null, units: Array<{ __typename?: 'ProgrammeUnitContent', curriculum: string | null, unit: string, mandatory: boolean, alone: boolean | null, basis: Basis | null }>, define: Array<{ __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> }> } } | null };

export type ProgrammesToCompareQueryVariables = Exact<{ [key: string]: never; }>;

export type ProgrammesToCompareQuery = { __typename?: 'Query', programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', code: string, title: string, provider: { __typename?: 'Organisation', name: string } }> } | null };

export type ProgrammesToDraftQueryVariables = Exact<{ [key: string]: never; }>;

export type ProgrammesToDraftQuery = { __typename?: 'Query', programmes: { __typename?: 'ProgrammeConnection', nodes: Array<{ __typename?: 'Programme', code: string, title: string }> } | null };

export type PublishDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
}>;

export type PublishDraftMutation = { __typename?: 'Mutation', publishDraft: { __typename?: 'PublishDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RecordCpdEntryMutationVariables = Exact<{
  input: RecordCpdEntryInput;
}>;

export type RecordCpdEntryMutation = { __typename?: 'Mutation', recordCpdEntry: { __typename?: 'RecordCpdEntryPayload', entry: { __typename?: 'CpdEntry', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RecordOffersMutationVariables = Exact<{
  input: RecordOffersInput;
}>;

export type RecordOffersMutation = { __typename?: 'Mutation', recordOffers: { __typename?: 'RecordOffersPayload', results: Array<{ __typename?: 'RecordOffersItemResult', offer: { __typename?: 'Offer', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RecordSupervisionsMutationVariables = Exact<{
  input: RecordSupervisionsInput;
}>;

export type RecordSupervisionsMutation = { __typename?: 'Mutation', recordSupervisions: { __typename?: 'RecordSupervisionsPayload', results: Array<{ __typename?: 'RecordSupervisionsItemResult', supervision: { __typename?: 'Supervision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> }>, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type RecordedCompletionsQueryVariables = Exact<{
  programme: Scalars['String']['input'];
}>;

export type RecordedCompletionsQuery = { __typename?: 'Query', programme: { __typename?: 'Programme', code: string, title: string, provider: { __typename?: 'Organisation', name: string } } | null, recordedCompletions: Array<{ __typename?: 'IntakeCompletions', startsOn: string | null, firstCompletedOn: string, lastCompletedOn: string, passed: number, notPassed: number, unit: { __typename?: 'CurriculumUnit', code: string, title: string } }> | null };

export type RedeliverEventsMutationVariables = Exact<{
  input: RedeliverEventsInput;
}>;

export type RedeliverEventsMutation = { __typename?: 'Mutation', redeliverEvents: { __typename?: 'RedeliverEventsPayload', subscription: { __typename?: 'EventSubscription', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RequirementLabelsQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type RequirementLabelsQuery = { __typename?: 'Query', progressionRoute: { __typename?: 'ProgressionRoute', requirement: { __typename?: 'Requirement', code: string, label: string, parts: Array<{ __typename?: 'Requirement', code: string, label: string, parts: Array<{ __typename?: 'Requirement', code: string, label: string, parts: Array<{ __typename?: 'Requirement', code: string, label: string }> }> }> } } | null };

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

export type ReviewDraftMutationVariables = Exact<{
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name: Scalars['String']['input'];
}>;

export type ReviewDraftMutation = { __typename?: 'Mutation', reviewDraft: { __typename?: 'ReviewDraftPayload', userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type ReviseEvidenceMutationVariables = Exact<{
  input: ReviseEvidenceInput;
}>;

export type ReviseEvidenceMutation = { __typename?: 'Mutation', reviseEvidence: { __typename?: 'ReviseEvidencePayload', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

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

export type RoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type RoleChoicesQuery = { __typename?: 'Query', payBands: Array<{ __typename?: 'PayBand', code: string, title: string }>, roleBands: { __typename?: 'RoleBandConnection', nodes: Array<{ __typename?: 'RoleBand', code: string, title: string, owner: { __typename?: 'Organisation', code: string } | null }> } | null };

export type RoleToDraftQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleToDraftQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', version: number, content: { __typename?: 'RoleBandContent', code: string, title: string, payBanding: PayBanding, payBand: string | null, lowestPayBand: string | null, highestPayBand: string | null, family: RoleFamily, summary: string, titleBasis: Basis, bandBasis: Basis, note: string | null, endOfMap: string | null, variantOf: string | null, sourceRefs: Array<string>, titlesInUse: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, inScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, outOfScope: Array<{ __typename?: 'SourcedLineContent', text: string, basis: Basis, sourceRef: string | null }>, typicalRequirements: Array<{ __typename?: 'TypicalRequirementContent', type: string, text: string, basis: Basis, sourceRef: string | null }> } } | null };

export type RoleQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', code: string, title: string, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> } | null };

export type RotateSecretMutationVariables = Exact<{
  input: RotateSecretInput;
}>;

export type RotateSecretMutation = { __typename?: 'Mutation', rotateSecret: { __typename?: 'RotateSecretPayload', secret: string | null, subscription: { __typename?: 'EventSubscription', id: string, url: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RouteDistributionFragment = { __typename?: 'RouteReadiness', route: { __typename?: 'ProgressionRoute', code: string, title: string, kind: RouteKind, basis: Basis }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, byOutcome: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> };

export type RouteInForceQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RouteInForceQuery = { __typename?: 'Query', progressionRoute: { __typename?: 'ProgressionRoute', version: number, content: { __typename?: 'RouteContent', title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', text: string }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null } | null }> } } | null };

export type RouteToDraftQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RouteToDraftQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', kind: OrganisationKind } | null } | null, progressionRoute: { __typename?: 'ProgressionRoute', owner: { __typename?: 'Organisation', code: string } | null, content: { __typename?: 'RouteContent', code: string, title: string, kind: RouteKind | null, to: string | null, basis: Basis, summary: string, note: string | null, sourceRefs: Array<string>, framework: string | null, curriculum: string | null, localVersionOf: string | null, from: Array<{ __typename?: 'RouteStartContent', roleBand: string, basis: Basis, title: string | null }> | null, conditions: Array<{ __typename?: 'RouteConditionContent', code: string, kind: ConditionKind, text: string, basis: Basis, sourceRef: string | null }>, requirements: Array<{ __typename?: 'RequirementContent', code: string, parent: string | null, kind: RequirementKind, label: string, basis: Basis, sourceRef: string | null, waivable: boolean, suppliedBy: SuppliedBy | null, n: number | null, framework: string | null, competence: string | null, domain: string | null, level: string | null, countOptional: boolean | null, curriculum: string | null, unit: string | null, programme: string | null, minimumVersion: number | null, credentialType: string | null, acceptedIssuers: Array<string> | null, currencyMonths: number | null, roleBands: Array<string> | null, minimumBand: string | null, months: number | null, counting: Counting | null, mustHoldNow: boolean | null, sessions: number | null, supervisionKind: string | null, withinMonths: number | null, longestGapDays: number | null, shortestGapDays: number | null, confirmedOnly: boolean | null, byCapacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, goodForMonths: number | null, evidence: { __typename?: 'EvidenceRuleContent', minimumItems: number, minimumKinds: number, minimumAssessors: number, allowedKinds: Array<string> | null, currencyMonths: number | null, keptUpBy: { __typename?: 'KeptUpBy', months: number, endorsements: Array<{ __typename?: 'KeepingEndorsement', byCapacity: Capacity, subject: EndorsementSubject, subjectCode: string | null }> } | null } | null }> } } | null };

export type SaveCrosswalkDraftMutationVariables = Exact<{
  input: SaveCrosswalkDraftInput;
}>;

export type SaveCrosswalkDraftMutation = { __typename?: 'Mutation', saveCrosswalkDraft: { __typename?: 'SaveCrosswalkDraftPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SaveEditionDraftMutationVariables = Exact<{
  input: ImportFrameworkVersionInput;
}>;

export type SaveEditionDraftMutation = { __typename?: 'Mutation', importFrameworkVersion: { __typename?: 'ImportFrameworkVersionPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SaveProgrammeDraftMutationVariables = Exact<{
  input: SaveProgrammeDraftInput;
}>;

export type SaveProgrammeDraftMutation = { __typename?: 'Mutation', saveProgrammeDraft: { __typename?: 'SaveProgrammeDraftPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SaveRoleDraftMutationVariables = Exact<{
  input: SaveRoleBandDraftInput;
}>;

export type SaveRoleDraftMutation = { __typename?: 'Mutation', saveRoleBandDraft: { __typename?: 'SaveRoleBandDraftPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SaveRouteDraftMutationVariables = Exact<{
  input: SaveRouteDraftInput;
}>;

export type SaveRouteDraftMutation = { __typename?: 'Mutation', saveRouteDraft: { __typename?: 'SaveRouteDraftPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SaveUnitDraftMutationVariables = Exact<{
  input: SaveCurriculumUnitDraftInput;
}>;

export type SaveUnitDraftMutation = { __typename?: 'Mutation', saveCurriculumUnitDraft: { __typename?: 'SaveCurriculumUnitDraftPayload', draft: { __typename?: 'Draft', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SendFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;

export type SendFileMutation = { __typename?: 'Mutation', importFile: { __typename?: 'ImportFilePayload', import: { __typename?: 'Import', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type ShareEvidenceMutationVariables = Exact<{
  input: ShareEvidenceInput;
}>;

export type ShareEvidenceMutation = { __typename?: 'Mutation', shareEvidence: { __typename?: 'ShareEvidencePayload', share: { __typename?: 'EvidenceShare', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

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

export type SimulateDraftQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type SimulateDraftQuery = { __typename?: 'Query', draft: { __typename?: 'Draft', title: string } | null, simulateRoute: { __typename?: 'RouteSimulation', asOf: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, before: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> | null, after: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }>, newlyEligible: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, noLongerEligible: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, blocking: Array<{ __typename?: 'BlockingRequirement', label: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> } | null };

export type StopSharingEvidenceMutationVariables = Exact<{
  input: StopSharingEvidenceInput;
}>;

export type StopSharingEvidenceMutation = { __typename?: 'Mutation', stopSharingEvidence: { __typename?: 'StopSharingEvidencePayload', share: { __typename?: 'EvidenceShare', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SubmitEvidenceMutationVariables = Exact<{
  input: SubmitEvidenceInput;
}>;

export type SubmitEvidenceMutation = { __typename?: 'Mutation', submitEvidence: { __typename?: 'SubmitEvidencePayload', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SubscribeToEventsMutationVariables = Exact<{
  input: SubscribeToEventsInput;
}>;

export type SubscribeToEventsMutation = { __typename?: 'Mutation', subscribeToEvents: { __typename?: 'SubscribeToEventsPayload', secret: string | null, subscription: { __typename?: 'EventSubscription', id: string, url: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type SubscriptionChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type SubscriptionChoicesQuery = { __typename?: 'Query', subscriptions: { __typename?: 'EventSubscriptionConnection', totalCount: number } | null, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null };

export type SubscriptionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  state?: InputMaybe<EventDeliveryState>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type SubscriptionQuery = { __typename?: 'Query', node:
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
    | { __typename?: 'EventSubscription', id: string, url: string, types: Array<string> | null, lapsingWithinDays: number | null, state: EventSubscriptionState, reason: EventSubscriptionReason | null, resumesAt: string | null, subscribedAt: string, subscribedBy: string | null, secretChangedAt: string, routes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> | null, deliveries: { __typename?: 'EventDeliveryConnection', nodes: Array<{ __typename?: 'EventDelivery', eventId: string, type: string, state: EventDeliveryState, attempts: number, status: number | null, failure: EventDeliveryFailure | null, attemptedAt: string | null, dueAt: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename?: 'Evidence' }
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
   | null };

export type SubscriptionsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type SubscriptionsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, subscriptions: { __typename?: 'EventSubscriptionConnection', nodes: Array<{ __typename?: 'EventSubscription', id: string, url: string, state: EventSubscriptionState, reason: EventSubscriptionReason | null, resumesAt: string | null, subscribedAt: string, subscribedBy: string | null, failed: { __typename?: 'EventDeliveryConnection', totalCount: number }, waiting: { __typename?: 'EventDeliveryConnection', totalCount: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type TeachingChoicesQueryVariables = Exact<{ [key: string]: never; }>;

export type TeachingChoicesQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', code: string, kind: OrganisationKind, name: string, programmes: Array<{ __typename?: 'Programme', code: string, title: string }> } | null } | null, frameworks: Array<{ __typename?: 'Framework', code: string, current: { __typename?: 'FrameworkVersion', edition: number, levels: Array<{ __typename?: 'Level', code: string, title: string }>, domains: Array<{ __typename?: 'Domain', competences: Array<{ __typename?: 'Competence', code: string, title: string, kind: CompetenceKind }> }> } | null }>, evidenceKinds: Array<{ __typename?: 'EvidenceKind', code: string, title: string }>, credentialTypes: Array<{ __typename?: 'CredentialType', code: string, title: string }>, providers: Array<{ __typename?: 'Organisation', code: string, name: string }>, curricula: Array<{ __typename?: 'Curriculum', code: string, title: string, sections: Array<{ __typename?: 'CurriculumSection', units: Array<{ __typename?: 'CurriculumUnit', code: string, title: string }> }> }> };

export type TeamMemberQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type TeamMemberQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string } | null, worker: { __typename?: 'Worker', id: string, name: string, number: string, team: string | null, intention: Intention | null, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', title: string } }> | null, readiness: Array<{ __typename?: 'Readiness', id: string, title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } }, open: Array<{ __typename?: 'NamedRequirement', label: string, suppliedBy: SuppliedBy | null, basis: Basis }>, lapsing: Array<{ __typename?: 'LapsingRequirement', lapsesOn: string, requirement: { __typename?: 'NamedRequirement', label: string } }> }>, evidence: { __typename?: 'EvidenceConnection', nodes: Array<{ __typename?: 'Evidence', id: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, judgement: { __typename?: 'Judgement', outcome: JudgementOutcome, appeal: { __typename?: 'Appeal', lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null } | null }> }> } | null, supervisions: { __typename?: 'SupervisionConnection', nodes: Array<{ __typename?: 'Supervision', id: string, heldOn: string, recordedBy: string | null, kind: { __typename?: 'SupervisionKind', title: string }, confirmation: { __typename?: 'SupervisionConfirmation', setAgenda: boolean } | null, contest: { __typename?: 'SupervisionConfirmation', id: string } | null }> } | null, endorsements: { __typename?: 'EndorsementConnection', nodes: Array<{ __typename?: 'Endorsement', id: string, givenOn: string, expiresOn: string | null, recordedBy: string | null, capacity: Capacity, subject: EndorsementSubject, topic: { __typename?: 'EndorsementTopic', title: string } | null, route: { __typename?: 'ProgressionRoute', title: string } | null }> } | null, offers: { __typename?: 'OfferConnection', nodes: Array<{ __typename?: 'Offer', id: string, fromOn: string, recordedBy: string | null, capacity: Capacity | null, subject: EndorsementSubject | null, subjectCode: string | null, type: { __typename?: 'CredentialType', title: string } | null }> } | null } | null };

export type TeamQueryVariables = Exact<{
  team?: InputMaybe<Scalars['String']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type TeamQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null } | null, teams: { __typename?: 'TeamConnection', nodes: Array<{ __typename?: 'Team', name: string }> } | null, workers: { __typename?: 'WorkerConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Worker', id: string, name: string, team: string | null, supervisions: { __typename?: 'SupervisionConnection', nodes: Array<{ __typename?: 'Supervision', heldOn: string }> } | null, readiness: Array<{ __typename?: 'Readiness', outcome: Outcome, ownPart: Outcome, open: Array<{ __typename?: 'NamedRequirement', suppliedBy: SuppliedBy | null, label: string }>, lapsing: Array<{ __typename?: 'LapsingRequirement', lapsesOn: string, requirement: { __typename?: 'NamedRequirement', suppliedBy: SuppliedBy | null, label: string } }> }> }> } | null, sharedWithMe: { __typename?: 'EvidenceShareConnection', nodes: Array<{ __typename?: 'EvidenceShare', id: string, sharedBy: string, purpose: string, untilOn: string, isActive: boolean, kind: { __typename?: 'EvidenceKind', title: string } | null }> } | null };

export type UnitToDraftQueryVariables = Exact<{
  curriculum: Scalars['String']['input'];
  code: Scalars['String']['input'];
}>;

export type UnitToDraftQuery = { __typename?: 'Query', curriculumUnit: { __typename?: 'CurriculumUnit', version: number, content: { __typename?: 'CurriculumUnitContent', curriculum: string | null, code: string, optional: boolean | null, title: string, titleBasis: Basis | null, aim: string | null, summary: string, hours: number | null, deliveryMode: DeliveryMode | null, price: number | null, durationDays: number | null, mappingBasis: Basis | null, note: string | null, sourceRefs: Array<string>, section: { __typename?: 'SectionContent', code: string, title: string } | null, starts: Array<{ __typename?: 'UnitStartContent', startsOn: string, places: number | null }>, prerequisites: Array<{ __typename?: 'UnitRefContent', curriculum: string | null, unit: string }>, outcomes: Array<{ __typename?: 'OutcomeContent', text: string, basis: Basis | null, framework: string, edition: number | null, competence: string, level: string, depth: Depth, evidenceKinds: Array<string>, mappingBasis: Basis | null, levelBasis: Basis | null }> } } | null };

export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;

export type VisitorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null, worker: { __typename?: 'Worker', id: string } | null } | null };

export type WaitingToJudgeQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WaitingToJudgeQuery = { __typename?: 'Query', evidenceToJudge: { __typename?: 'EvidenceConnection', totalCount: number, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename?: 'Evidence', id: string, doneOn: string, submittedOn: string | null, kind: { __typename?: 'EvidenceKind', title: string }, worker: { __typename?: 'Worker', name: string, team: string | null } | null, claims: Array<{ __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, judgement: { __typename?: 'Judgement', appeal: { __typename?: 'Appeal', lodgedOn: string, secondJudgement: { __typename?: 'Judgement', id: string } | null } | null } | null }> }> } | null, qualitySample: { __typename?: 'SampledJudgementConnection', totalCount: number, nodes: Array<{ __typename?: 'SampledJudgement', risks: Array<QualityRisk>, judgement: { __typename?: 'Judgement', id: string, judgedOn: string, assessor: { __typename?: 'Member', name: string } | null, worker: { __typename?: 'Worker', name: string } | null, claim: { __typename?: 'Claim', competence: { __typename?: 'Competence', code: string, title: string }, evidence: { __typename?: 'Evidence', assignment: { __typename?: 'EvidenceAssignment', assessor: { __typename?: 'Member', name: string } | null } | null } } } | null }> } | null };

export type WayForHrQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  route: Scalars['String']['input'];
}>;

export type WayForHrQuery = { __typename?: 'Query', node:
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
    | { __typename?: 'Worker', id: string, name: string, number: string, eligibility: { __typename?: 'Evaluation', title: string, asOf: string, knownAt: string, fingerprint: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } }
   | null };

export type WhoLookedQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WhoLookedQuery = { __typename?: 'Query', me: { __typename?: 'Worker', name: string, trail: { __typename?: 'TrailEntryConnection', nodes: Array<{ __typename?: 'TrailEntry', sequence: number, doneAt: string, doneBy: string | null, capacities: Array<Capacity>, operation: string, action: TrailAction, objectType: string, reason: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WithdrawBadgeMutationVariables = Exact<{
  input: WithdrawBadgeInput;
}>;

export type WithdrawBadgeMutation = { __typename?: 'Mutation', withdrawBadge: { __typename?: 'WithdrawBadgePayload', badge: { __typename?: 'IssuedBadge', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type WithdrawDisagreementMutationVariables = Exact<{
  input: WithdrawDisagreementInput;
}>;

export type WithdrawDisagreementMutation = { __typename?: 'Mutation', withdrawDisagreement: { __typename?: 'WithdrawDisagreementPayload', worker: { __typename?: 'Worker', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type WithdrawEvidenceMutationVariables = Exact<{
  input: WithdrawEvidenceInput;
}>;

export type WithdrawEvidenceMutation = { __typename?: 'Mutation', withdrawEvidence: { __typename?: 'WithdrawEvidencePayload', evidence: { __typename?: 'Evidence', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type WordsToGiveQueryVariables = Exact<{ [key: string]: never; }>;

export type WordsToGiveQuery = { __typename?: 'Query', supervisionKinds: Array<{ __typename?: 'SupervisionKind', code: string, title: string, retiredAt: string | null }>, endorsementTopics: Array<{ __typename?: 'EndorsementTopic', subject: EndorsementSubject, code: string, title: string, retiredAt: string | null }>, credentialTypes: Array<{ __typename?: 'CredentialType', code: string, title: string, category: CredentialCategory, retiredAt: string | null }>, progressionRoutes: { __typename?: 'ProgressionRouteConnection', nodes: Array<{ __typename?: 'ProgressionRoute', code: string, title: string }> } | null };

export type WorkerForHrQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type WorkerForHrQuery = { __typename?: 'Query', node:
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
    | { __typename?: 'Worker', id: string, number: string, name: string, team: string | null, intention: Intention | null, employment: { __typename?: 'Employment', status: EmploymentStatus, startedOn: string | null, endedOn: string | null } | null, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, contractKind: ContractKind, wholeTimeEquivalent: number, team: string | null, employerName: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string }, host: { __typename?: 'Organisation', name: string } | null }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }> }, decisions: { __typename?: 'DecisionConnection', nodes: Array<{ __typename?: 'Decision', outcome: DecisionOutcome, reason: string, decidedOn: string, departsFromAdvice: boolean, recordedBy: string | null, route: { __typename?: 'ProgressionRoute', code: string, title: string } }> } | null }
   | null };

export type WorkforceBlockersQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
}>;

export type WorkforceBlockersQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, routes: Array<{ __typename?: 'RouteReadiness', route: { __typename?: 'ProgressionRoute', code: string, title: string }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, blocking: Array<{ __typename?: 'RequirementCount', requirement: { __typename?: 'NamedRequirement', code: string, label: string, basis: Basis, suppliedBy: SuppliedBy | null }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> | null }> } | null };

export type WorkforceDistributionQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
}>;

export type WorkforceDistributionQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, routes: Array<{ __typename?: 'RouteReadiness', route: { __typename?: 'ProgressionRoute', code: string, title: string, kind: RouteKind, basis: Basis }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, byOutcome: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> }> } | null };

export type WorkforceLapsesQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
  withinDays: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WorkforceLapsesQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, lapses: Array<{ __typename?: 'LapseCount', requirement: { __typename?: 'NamedRequirement', code: string, label: string, basis: Basis, suppliedBy: SuppliedBy | null }, route: { __typename?: 'ProgressionRoute', code: string, title: string }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> | null, readiness: { __typename?: 'ReadinessConnection', nodes: Array<{ __typename?: 'Readiness', title: string, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string }, worker: { __typename?: 'Worker', id: string, name: string, number: string, team: string | null } | null, lapsing: Array<{ __typename?: 'LapsingRequirement', lapsesOn: string, requirement: { __typename?: 'NamedRequirement', label: string } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type WorkforceReadinessQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
  route?: InputMaybe<ProgressionRouteBy>;
  outcomes?: InputMaybe<Array<Outcome> | Outcome>;
  team?: InputMaybe<Scalars['String']['input']>;
  intention?: InputMaybe<SaidIntention>;
  name?: InputMaybe<Scalars['String']['input']>;
  openRequirement?: InputMaybe<Scalars['String']['input']>;
  requirementLapsing?: InputMaybe<RequirementLapsingInput>;
  sortBy: ReadinessSort;
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WorkforceReadinessQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, pending: number, readiness: { __typename?: 'ReadinessConnection', totalCount: number, nodes: Array<{ __typename?: 'Readiness', title: string, aspired: boolean, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, current: boolean, route: { __typename?: 'ProgressionRoute', code: string }, worker: { __typename?: 'Worker', id: string, number: string, name: string, team: string | null } | null, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, routes: Array<{ __typename?: 'RouteReadiness', route: { __typename?: 'ProgressionRoute', code: string, title: string, kind: RouteKind, basis: Basis }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, byOutcome: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> }> } | null, teams: { __typename?: 'TeamConnection', nodes: Array<{ __typename?: 'Team', name: string }> } | null };

export type WorkforceTermsQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
  withinDays: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type WorkforceTermsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, postEnds: Array<{ __typename?: 'PostEndCount', roleBand: { __typename?: 'RoleBand', code: string, title: string }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, ending: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> | null } | null, workers: { __typename?: 'WorkerConnection', nodes: Array<{ __typename?: 'Worker', id: string, name: string, number: string, team: string | null, nextSteps: { __typename?: 'NextSteps', postEnds: Array<{ __typename?: 'PostEnd', lastDayOn: string, sentence: string, roleBand: { __typename?: 'RoleBand', title: string } | null }> } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

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
export const CrosswalkEndFragmentDoc = new TypedDocumentString(`
    fragment CrosswalkEnd on Framework {
  versions {
    edition
    status
    levels {
      code
      title
    }
    domains {
      competences {
        code
        title
      }
    }
  }
}
    `, {"fragmentName":"CrosswalkEnd"}) as unknown as TypedDocumentString<CrosswalkEndFragment, unknown>;
export const RequirementToSaveFragmentDoc = new TypedDocumentString(`
    fragment RequirementToSave on RequirementContent {
  code
  parent
  kind
  label
  basis
  sourceRef
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
    keptUpBy {
      months
      endorsements {
        byCapacity
        subject
        subjectCode
      }
    }
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
    `, {"fragmentName":"RequirementToSave"}) as unknown as TypedDocumentString<RequirementToSaveFragment, unknown>;
export const RouteToSaveFragmentDoc = new TypedDocumentString(`
    fragment RouteToSave on RouteContent {
  code
  title
  kind
  from {
    roleBand
    basis
    title
  }
  to
  basis
  summary
  note
  sourceRefs
  conditions {
    code
    kind
    text
    basis
    sourceRef
  }
  framework
  curriculum
  localVersionOf
  requirements {
    ...RequirementToSave
  }
}
    fragment RequirementToSave on RequirementContent {
  code
  parent
  kind
  label
  basis
  sourceRef
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
    keptUpBy {
      months
      endorsements {
        byCapacity
        subject
        subjectCode
      }
    }
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
}`, {"fragmentName":"RouteToSave"}) as unknown as TypedDocumentString<RouteToSaveFragment, unknown>;
export const UnitToSaveFragmentDoc = new TypedDocumentString(`
    fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}
    `, {"fragmentName":"UnitToSave"}) as unknown as TypedDocumentString<UnitToSaveFragment, unknown>;
export const ProgrammeToSaveFragmentDoc = new TypedDocumentString(`
    fragment ProgrammeToSave on ProgrammeContent {
  code
  provider
  title
  shape
  delivery
  hours
  price
  maximumFunding
  award
  leadsTo
  basis
  sourceRef
  note
  completeness {
    statedOn
    statedBy
  }
  units {
    curriculum
    unit
    mandatory
    alone
    basis
  }
  define {
    ...UnitToSave
  }
}
    fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}`, {"fragmentName":"ProgrammeToSave"}) as unknown as TypedDocumentString<ProgrammeToSaveFragment, unknown>;
export const RoleToSaveFragmentDoc = new TypedDocumentString(`
    fragment RoleToSave on RoleBandContent {
  code
  title
  titlesInUse {
    text
    basis
    sourceRef
  }
  payBanding
  payBand
  lowestPayBand
  highestPayBand
  family
  summary
  titleBasis
  bandBasis
  note
  endOfMap
  variantOf
  inScope {
    text
    basis
    sourceRef
  }
  outOfScope {
    text
    basis
    sourceRef
  }
  typicalRequirements {
    type
    text
    basis
    sourceRef
  }
  sourceRefs
}
    `, {"fragmentName":"RoleToSave"}) as unknown as TypedDocumentString<RoleToSaveFragment, unknown>;
export const CrosswalkToSaveFragmentDoc = new TypedDocumentString(`
    fragment CrosswalkToSave on CrosswalkContent {
  from
  fromEdition
  to
  toEdition
  note
  levelMap {
    from
    to
  }
  links {
    from
    to
    relation
    cap
    basis
  }
}
    `, {"fragmentName":"CrosswalkToSave"}) as unknown as TypedDocumentString<CrosswalkToSaveFragment, unknown>;
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
export const PeopleFragmentDoc = new TypedDocumentString(`
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}
    `, {"fragmentName":"People"}) as unknown as TypedDocumentString<PeopleFragment, unknown>;
export const RouteDistributionFragmentDoc = new TypedDocumentString(`
    fragment RouteDistribution on RouteReadiness {
  route {
    code
    title
    kind
    basis
  }
  workers {
    ...People
  }
  byOutcome {
    outcome
    workers {
      ...People
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`, {"fragmentName":"RouteDistribution"}) as unknown as TypedDocumentString<RouteDistributionFragment, unknown>;
export const AppealJudgementDocument = new TypedDocumentString(`
    mutation AppealJudgement($input: AppealJudgementInput!) {
  appealJudgement(input: $input) {
    appeal {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AppealJudgementMutation, AppealJudgementMutationVariables>;
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
export const AspireToDocument = new TypedDocumentString(`
    mutation AspireTo($input: AspireToInput!) {
  aspireTo(input: $input) {
    worker {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AspireToMutation, AspireToMutationVariables>;
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
export const BadgePreviewDocument = new TypedDocumentString(`
    query BadgePreview($attainments: [ID!]!) {
  badgePreview(attainments: $attainments) {
    discloses
    leavesOut
    issuer {
      name
    }
    badges {
      competence {
        code
        title
      }
      level {
        title
      }
      awardedOn
      validUntilOn
    }
  }
}
    `) as unknown as TypedDocumentString<BadgePreviewQuery, BadgePreviewQueryVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($id: ID!) {
  cancelImport(input: {import: $id}) {
    import {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
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
export const ConfirmSupervisionDocument = new TypedDocumentString(`
    mutation ConfirmSupervision($input: ConfirmSupervisionInput!) {
  confirmSupervision(input: $input) {
    supervision {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmSupervisionMutation, ConfirmSupervisionMutationVariables>;
export const ContestSupervisionDocument = new TypedDocumentString(`
    mutation ContestSupervision($input: ContestSupervisionInput!) {
  contestSupervision(input: $input) {
    supervision {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ContestSupervisionMutation, ContestSupervisionMutationVariables>;
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
export const CrosswalkChoicesDocument = new TypedDocumentString(`
    query CrosswalkChoices {
  frameworks {
    code
    versions {
      edition
      version
      title
      status
    }
  }
  crosswalks(first: 100) {
    nodes {
      content {
        from
        fromEdition
        to
        toEdition
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CrosswalkChoicesQuery, CrosswalkChoicesQueryVariables>;
export const CrosswalkEndsDocument = new TypedDocumentString(`
    query CrosswalkEnds($from: String!, $to: String!) {
  from: framework(by: {code: $from}) {
    ...CrosswalkEnd
  }
  to: framework(by: {code: $to}) {
    ...CrosswalkEnd
  }
}
    fragment CrosswalkEnd on Framework {
  versions {
    edition
    status
    levels {
      code
      title
    }
    domains {
      competences {
        code
        title
      }
    }
  }
}`) as unknown as TypedDocumentString<CrosswalkEndsQuery, CrosswalkEndsQueryVariables>;
export const CrosswalkToDraftDocument = new TypedDocumentString(`
    query CrosswalkToDraft($from: FrameworkVersionBy!, $to: FrameworkVersionBy!) {
  crosswalks(from: $from, to: $to, first: 1) {
    nodes {
      version
      content {
        ...CrosswalkToSave
      }
    }
  }
}
    fragment CrosswalkToSave on CrosswalkContent {
  from
  fromEdition
  to
  toEdition
  note
  levelMap {
    from
    to
  }
  links {
    from
    to
    relation
    cap
    basis
  }
}`) as unknown as TypedDocumentString<CrosswalkToDraftQuery, CrosswalkToDraftQueryVariables>;
export const DecideProgressionDocument = new TypedDocumentString(`
    mutation DecideProgression($input: DecideProgressionInput!) {
  decideProgression(input: $input) {
    decision {
      id
    }
    userErrors {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideProgressionMutation, DecideProgressionMutationVariables>;
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
export const DeleteDriftNoteDocument = new TypedDocumentString(`
    mutation DeleteDriftNote($input: DeleteDriftNoteInput!) {
  deleteDriftNote(input: $input) {
    worker {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteDriftNoteMutation, DeleteDriftNoteMutationVariables>;
export const DisagreeWithDutyDocument = new TypedDocumentString(`
    mutation DisagreeWithDuty($input: DisagreeWithDutyInput!) {
  disagreeWithDuty(input: $input) {
    worker {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DisagreeWithDutyMutation, DisagreeWithDutyMutationVariables>;
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
export const DraftAuthorDocument = new TypedDocumentString(`
    query DraftAuthor {
  viewer {
    capacities
    organisation {
      kind
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DraftAuthorQuery, DraftAuthorQueryVariables>;
export const DraftEvidenceDocument = new TypedDocumentString(`
    mutation DraftEvidence($input: DraftEvidenceInput!) {
  draftEvidence(input: $input) {
    evidence {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DraftEvidenceMutation, DraftEvidenceMutationVariables>;
export const DraftToChangeDocument = new TypedDocumentString(`
    query DraftToChange($id: ID!) {
  viewer {
    capacities
    organisation {
      code
      kind
      name
    }
  }
  draft(id: $id) {
    id
    kind
    code
    title
    version
    status
    organisation {
      code
      name
    }
    document
    route {
      ...RouteToSave
    }
    unit {
      ...UnitToSave
    }
    programme {
      ...ProgrammeToSave
    }
    roleBand {
      ...RoleToSave
    }
    crosswalk {
      ...CrosswalkToSave
    }
  }
}
    fragment RouteToSave on RouteContent {
  code
  title
  kind
  from {
    roleBand
    basis
    title
  }
  to
  basis
  summary
  note
  sourceRefs
  conditions {
    code
    kind
    text
    basis
    sourceRef
  }
  framework
  curriculum
  localVersionOf
  requirements {
    ...RequirementToSave
  }
}
fragment RequirementToSave on RequirementContent {
  code
  parent
  kind
  label
  basis
  sourceRef
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
    keptUpBy {
      months
      endorsements {
        byCapacity
        subject
        subjectCode
      }
    }
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
fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}
fragment ProgrammeToSave on ProgrammeContent {
  code
  provider
  title
  shape
  delivery
  hours
  price
  maximumFunding
  award
  leadsTo
  basis
  sourceRef
  note
  completeness {
    statedOn
    statedBy
  }
  units {
    curriculum
    unit
    mandatory
    alone
    basis
  }
  define {
    ...UnitToSave
  }
}
fragment RoleToSave on RoleBandContent {
  code
  title
  titlesInUse {
    text
    basis
    sourceRef
  }
  payBanding
  payBand
  lowestPayBand
  highestPayBand
  family
  summary
  titleBasis
  bandBasis
  note
  endOfMap
  variantOf
  inScope {
    text
    basis
    sourceRef
  }
  outOfScope {
    text
    basis
    sourceRef
  }
  typicalRequirements {
    type
    text
    basis
    sourceRef
  }
  sourceRefs
}
fragment CrosswalkToSave on CrosswalkContent {
  from
  fromEdition
  to
  toEdition
  note
  levelMap {
    from
    to
  }
  links {
    from
    to
    relation
    cap
    basis
  }
}`) as unknown as TypedDocumentString<DraftToChangeQuery, DraftToChangeQueryVariables>;
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
      code
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
    unit {
      ...UnitToSave
    }
    programme {
      ...ProgrammeToSave
    }
    roleBand {
      ...RoleToSave
    }
    crosswalk {
      ...CrosswalkToSave
    }
  }
}
    fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}
fragment ProgrammeToSave on ProgrammeContent {
  code
  provider
  title
  shape
  delivery
  hours
  price
  maximumFunding
  award
  leadsTo
  basis
  sourceRef
  note
  completeness {
    statedOn
    statedBy
  }
  units {
    curriculum
    unit
    mandatory
    alone
    basis
  }
  define {
    ...UnitToSave
  }
}
fragment RoleToSave on RoleBandContent {
  code
  title
  titlesInUse {
    text
    basis
    sourceRef
  }
  payBanding
  payBand
  lowestPayBand
  highestPayBand
  family
  summary
  titleBasis
  bandBasis
  note
  endOfMap
  variantOf
  inScope {
    text
    basis
    sourceRef
  }
  outOfScope {
    text
    basis
    sourceRef
  }
  typicalRequirements {
    type
    text
    basis
    sourceRef
  }
  sourceRefs
}
fragment CrosswalkToSave on CrosswalkContent {
  from
  fromEdition
  to
  toEdition
  note
  levelMap {
    from
    to
  }
  links {
    from
    to
    relation
    cap
    basis
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
export const DraftingChoicesDocument = new TypedDocumentString(`
    query DraftingChoices {
  viewer {
    capacities
    organisation {
      kind
      name
    }
  }
  progressionRoutes(first: 100) {
    nodes {
      code
      title
    }
  }
  frameworks {
    code
    current {
      title
    }
  }
}
    `) as unknown as TypedDocumentString<DraftingChoicesQuery, DraftingChoicesQueryVariables>;
export const DraftsDocument = new TypedDocumentString(`
    query Drafts($status: DraftStatus!, $after: String) {
  viewer {
    name
    capacities
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
export const DropAspirationDocument = new TypedDocumentString(`
    mutation DropAspiration($input: DropAspirationInput!) {
  dropAspiration(input: $input) {
    worker {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DropAspirationMutation, DropAspirationMutationVariables>;
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
export const EditionToDraftDocument = new TypedDocumentString(`
    query EditionToDraft($code: String!) {
  viewer {
    capacities
    organisation {
      kind
    }
  }
  framework(by: {code: $code}) {
    current {
      title
      document
    }
  }
}
    `) as unknown as TypedDocumentString<EditionToDraftQuery, EditionToDraftQueryVariables>;
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
export const EndSubscriptionDocument = new TypedDocumentString(`
    mutation EndSubscription($input: EndSubscriptionInput!) {
  endSubscription(input: $input) {
    subscription {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndSubscriptionMutation, EndSubscriptionMutationVariables>;
export const EvidenceChoicesDocument = new TypedDocumentString(`
    query EvidenceChoices {
  evidenceKinds {
    code
    title
    counts
    needsThirdParty
    privacy
  }
  framework(by: {code: "HEE-PSW"}) {
    current {
      levels {
        code
        title
      }
      domains {
        title
        kind
        competences {
          id
          code
          title
          kind
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvidenceChoicesQuery, EvidenceChoicesQueryVariables>;
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
export const ImportRejectsDocument = new TypedDocumentString(`
    query ImportRejects($id: ID!) {
  import(id: $id) {
    rejectFile {
      fileName
      format
      text
    }
  }
}
    `) as unknown as TypedDocumentString<ImportRejectsQuery, ImportRejectsQueryVariables>;
export const ImportDocument = new TypedDocumentString(`
    query Import($id: ID!, $after: String) {
  importMappings {
    ready
    kind
    system
    mapping
    columns {
      column
    }
  }
  import(id: $id) {
    id
    kind
    format
    fileName
    dryRun
    state
    failure
    percentDone
    startedAt
    finishedAt
    startedBy
    tally {
      created
      changed
      skipped
      retracted
      refused
    }
    leftOut {
      reason
      lines
    }
    refused(first: 25, after: $after) {
      nodes {
        line
        field
        message
        written
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportQuery, ImportQueryVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($after: String) {
  viewer {
    capacities
  }
  importMappings {
    ready
    kind
    system
    mapping
    columns {
      column
    }
  }
  imports(first: 25, after: $after) {
    nodes {
      id
      kind
      fileName
      dryRun
      state
      percentDone
      startedAt
      startedBy
      tally {
        created
        changed
        skipped
        refused
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const InformationRequestDocument = new TypedDocumentString(`
    query InformationRequest($purpose: String!, $publishable: Boolean!) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose, publishable: $publishable) {
    asOf
    informationRequest {
      question
      wording
      notHeld
      countedFrom
      benchmarks {
        title
        year
        basis
        note
        source {
          title
          url
        }
      }
      rows {
        label
        workers {
          ...People
        }
        outOf {
          ...People
        }
      }
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<InformationRequestQuery, InformationRequestQueryVariables>;
export const IssueBadgeDocument = new TypedDocumentString(`
    mutation IssueBadge($input: IssueBadgeInput!) {
  issueBadge(input: $input) {
    document
    mediaType
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IssueBadgeMutation, IssueBadgeMutationVariables>;
export const IssueRecordDocument = new TypedDocumentString(`
    mutation IssueRecord($input: IssueRecordInput!) {
  issueRecord(input: $input) {
    document
    mediaType
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IssueRecordMutation, IssueRecordMutationVariables>;
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
export const MyAdjustmentsDocument = new TypedDocumentString(`
    query MyAdjustments($after: String) {
  me {
    adjustments(first: 20, after: $after) {
      nodes {
        id
        requirementCode
        authority
        items
        kinds
        assessors
        furtherKinds
        sessions
        months
        longestGapDays
        fromOn
        untilOn
        recordedBy
        route {
          code
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  evidenceKinds {
    code
    title
  }
}
    `) as unknown as TypedDocumentString<MyAdjustmentsQuery, MyAdjustmentsQueryVariables>;
export const MyBadgesDocument = new TypedDocumentString(`
    query MyBadges($after: String, $issuedAfter: String) {
  me {
    attainments(first: 40, after: $after) {
      nodes {
        id
        judgedOn
        competence {
          code
          title
        }
        level {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  issuedBadges(first: 20, after: $issuedAfter) {
    nodes {
      id
      kind
      issuedAt
      withdrawnAt
      isRevoked
      competences {
        code
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyBadgesQuery, MyBadgesQueryVariables>;
export const MyDriftDocument = new TypedDocumentString(`
    query MyDrift($after: String) {
  me {
    number
    roleBandsHeld {
      title
      outOfScope {
        text
        basis
      }
    }
  }
  driftKinds {
    code
    title
    basis
  }
  driftNotes(first: 20, after: $after) {
    nodes {
      id
      askedOn
      scopeLine
      kind {
        title
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MyDriftQuery, MyDriftQueryVariables>;
export const MyDutiesDocument = new TypedDocumentString(`
    query MyDuties {
  me {
    number
    duties {
      as
      organisation {
        code
        name
      }
      duties {
        status
        attestedOn
        expiresOn
        disagreedOn
        document {
          title
          datedOn
        }
        duty {
          code
          title
          basis
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyDutiesQuery, MyDutiesQueryVariables>;
export const MyEvidenceDocument = new TypedDocumentString(`
    query MyEvidence($state: EvidenceState!, $after: String) {
  me {
    evidence(state: $state, first: 20, after: $after) {
      nodes {
        id
        doneOn
        submittedOn
        kind {
          title
          counts
        }
        words {
          title
        }
        assignment {
          assignedAt
          assessor {
            name
          }
        }
        claims {
          competence {
            code
          }
          judgement {
            outcome
            reason
            judgedOn
            appeal {
              lodgedOn
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyEvidenceQuery, MyEvidenceQueryVariables>;
export const MyJudgementsDocument = new TypedDocumentString(`
    query MyJudgements($after: String) {
  viewer {
    name
  }
  myJudgements(first: 20, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      judgedOn
      outcome
      reason
      returnReason
      mayRetract
      level {
        title
      }
      worker {
        name
      }
      undoing {
        kind
        effectiveOn
        recordedAt
        recordedBy
      }
      appeal {
        lodgedOn
        secondJudgement {
          id
        }
      }
      qualityCheck {
        verdict
        checkedOn
      }
      claim {
        competence {
          code
          title
        }
        judgement {
          id
        }
        evidence {
          id
          kind {
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyJudgementsQuery, MyJudgementsQueryVariables>;
export const MyLearningDocument = new TypedDocumentString(`
    query MyLearning($after: String) {
  me {
    cpdEntries(first: 20, after: $after) {
      nodes {
        id
        doneOn
        minutes
        kind
        recordedAs
        recordedBy
        competences {
          code
          title
        }
        domains {
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  framework(by: {code: "HEE-PSW"}) {
    current {
      domains {
        id
        title
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyLearningQuery, MyLearningQueryVariables>;
export const MyNumberDocument = new TypedDocumentString(`
    query MyNumber {
  me {
    number
  }
}
    `) as unknown as TypedDocumentString<MyNumberQuery, MyNumberQueryVariables>;
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
          offeredOn
        }
        employerOwes {
          label(audience: WORKER)
        }
        progressByActor {
          who
          met
          total
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPathQuery, MyPathQueryVariables>;
export const MyPieceOfEvidenceDocument = new TypedDocumentString(`
    query MyPieceOfEvidence($id: ID!) {
  me {
    id
  }
  node(id: $id) {
    __typename
    ... on Evidence {
      id
      version
      state
      doneOn
      submittedOn
      origin {
        organisation {
          name
        }
      }
      undoing {
        reason
      }
      worker {
        id
      }
      kind {
        code
        title
        counts
      }
      words {
        title
        reflection
        attachments
      }
      assignment {
        assignedAt
        assessor {
          name
        }
      }
      claims {
        competence {
          id
          code
          title
        }
        level {
          code
          title
        }
        judgement {
          id
          outcome
          reason
          judgedOn
          level {
            title
          }
          assessor {
            name
          }
          appeal {
            lodgedOn
            reason
          }
        }
      }
      shares {
        id
        purpose
        untilOn
        isActive
        sharedWith {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyPieceOfEvidenceQuery, MyPieceOfEvidenceQueryVariables>;
export const MyPlaceDocument = new TypedDocumentString(`
    query MyPlace {
  me {
    number
    roleBandsHeld {
      code
    }
    aspirations {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MyPlaceQuery, MyPlaceQueryVariables>;
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
    capacities
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
export const MyRecordDocument = new TypedDocumentString(`
    query MyRecord {
  exportRecord
}
    `) as unknown as TypedDocumentString<MyRecordQuery, MyRecordQueryVariables>;
export const MySupervisionDocument = new TypedDocumentString(`
    query MySupervision($after: String) {
  me {
    supervisions(first: 20, after: $after) {
      nodes {
        id
        heldOn
        recordedBy
        kind {
          title
        }
        confirmation {
          setAgenda
          recordedAt
        }
        contest {
          id
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    nextSteps {
      evaluations {
        title
        route {
          code
        }
        met {
          label(audience: WORKER)
          sentence(audience: WORKER)
          basis
          requirement {
            kind
            confirmedOnly
          }
        }
        missing {
          label(audience: WORKER)
          sentence(audience: WORKER)
          basis
          requirement {
            kind
            confirmedOnly
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MySupervisionQuery, MySupervisionQueryVariables>;
export const MyWaitingDocument = new TypedDocumentString(`
    query MyWaiting {
  me {
    erasureRequestedAt
    employment {
      startedOn
    }
    posts {
      startedOn
      endedOn
      host {
        name
      }
    }
    drafts: evidence(state: DRAFT, first: 20) {
      nodes {
        id
        recordedAt
        kind {
          title
        }
        words {
          title
        }
      }
    }
    handedIn: evidence(state: SUBMITTED, first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        submittedOn
        kind {
          title
        }
        words {
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
          }
          judgement {
            outcome
            judgedOn
            appeal {
              lodgedOn
            }
          }
        }
      }
    }
    supervisions(first: 100) {
      pageInfo {
        hasNextPage
      }
      nodes {
        heldOn
        recordedAt
        recordedBy
        confirmation {
          id
        }
        contest {
          recordedAt
        }
      }
    }
    credentials(first: 100) {
      nodes {
        recordedAt
        verifiedOn
        type {
          title
        }
      }
    }
    duties {
      as
      organisation {
        name
      }
      duties {
        status
        attestedOn
      }
    }
    aspirationsSaid {
      saidAt
      route {
        code
      }
    }
    decisions(first: 20) {
      nodes {
        decidedOn
        route {
          code
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWaitingQuery, MyWaitingQueryVariables>;
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
      progressByActor {
        who
        met
        total
      }
      postEnds {
        sentence(audience: WORKER)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWayQuery, MyWayQueryVariables>;
export const NoteDriftDocument = new TypedDocumentString(`
    mutation NoteDrift($input: NoteDriftInput!) {
  noteDrift(input: $input) {
    note {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteDriftMutation, NoteDriftMutationVariables>;
export const OpenDraftDocument = new TypedDocumentString(`
    query OpenDraft($kind: DraftKind!, $code: String!) {
  drafts(status: OPEN, kind: $kind, code: $code, first: 5) {
    nodes {
      id
      title
      organisation {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDraftQuery, OpenDraftQueryVariables>;
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
export const PeopleToShareWithDocument = new TypedDocumentString(`
    query PeopleToShareWith($name: String) {
  members(name: $name, first: 20) {
    nodes {
      id
      name
      capacities
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleToShareWithQuery, PeopleToShareWithQueryVariables>;
export const PeopleWhoJudgeDocument = new TypedDocumentString(`
    query PeopleWhoJudge($asOf: Date!) {
  assessorAppointments(first: 100, asOf: $asOf) {
    nodes {
      covers
      assessor {
        id
        name
      }
      competences {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleWhoJudgeQuery, PeopleWhoJudgeQueryVariables>;
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
export const ProgrammeCoverageDocument = new TypedDocumentString(`
    query ProgrammeCoverage($programme: String!, $against: CoverageTargetBy!) {
  programme(by: {code: $programme}) {
    code
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
export const ProgrammeToDraftDocument = new TypedDocumentString(`
    query ProgrammeToDraft($code: String!) {
  programme(by: {code: $code}) {
    version
    content {
      ...ProgrammeToSave
    }
  }
}
    fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}
fragment ProgrammeToSave on ProgrammeContent {
  code
  provider
  title
  shape
  delivery
  hours
  price
  maximumFunding
  award
  leadsTo
  basis
  sourceRef
  note
  completeness {
    statedOn
    statedBy
  }
  units {
    curriculum
    unit
    mandatory
    alone
    basis
  }
  define {
    ...UnitToSave
  }
}`) as unknown as TypedDocumentString<ProgrammeToDraftQuery, ProgrammeToDraftQueryVariables>;
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
export const ProgrammesToDraftDocument = new TypedDocumentString(`
    query ProgrammesToDraft {
  programmes(first: 100) {
    nodes {
      code
      title
    }
  }
}
    `) as unknown as TypedDocumentString<ProgrammesToDraftQuery, ProgrammesToDraftQueryVariables>;
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
export const RecordCpdEntryDocument = new TypedDocumentString(`
    mutation RecordCpdEntry($input: RecordCpdEntryInput!) {
  recordCpdEntry(input: $input) {
    entry {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordCpdEntryMutation, RecordCpdEntryMutationVariables>;
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
export const RecordedCompletionsDocument = new TypedDocumentString(`
    query RecordedCompletions($programme: String!) {
  programme(by: {code: $programme}) {
    code
    title
    provider {
      name
    }
  }
  recordedCompletions(programme: {code: $programme}) {
    unit {
      code
      title
    }
    startsOn
    firstCompletedOn
    lastCompletedOn
    passed
    notPassed
  }
}
    `) as unknown as TypedDocumentString<RecordedCompletionsQuery, RecordedCompletionsQueryVariables>;
export const RedeliverEventsDocument = new TypedDocumentString(`
    mutation RedeliverEvents($input: RedeliverEventsInput!) {
  redeliverEvents(input: $input) {
    subscription {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RedeliverEventsMutation, RedeliverEventsMutationVariables>;
export const RequirementLabelsDocument = new TypedDocumentString(`
    query RequirementLabels($route: String!) {
  progressionRoute(by: {code: $route}) {
    requirement {
      code
      label
      parts {
        code
        label
        parts {
          code
          label
          parts {
            code
            label
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RequirementLabelsQuery, RequirementLabelsQueryVariables>;
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
export const ReviseEvidenceDocument = new TypedDocumentString(`
    mutation ReviseEvidence($input: ReviseEvidenceInput!) {
  reviseEvidence(input: $input) {
    evidence {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReviseEvidenceMutation, ReviseEvidenceMutationVariables>;
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
export const RoleChoicesDocument = new TypedDocumentString(`
    query RoleChoices {
  payBands {
    code
    title
  }
  roleBands(first: 100) {
    nodes {
      code
      title
      owner {
        code
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoleChoicesQuery, RoleChoicesQueryVariables>;
export const RoleToDraftDocument = new TypedDocumentString(`
    query RoleToDraft($code: String!) {
  roleBand(by: {code: $code}) {
    version
    content {
      ...RoleToSave
    }
  }
}
    fragment RoleToSave on RoleBandContent {
  code
  title
  titlesInUse {
    text
    basis
    sourceRef
  }
  payBanding
  payBand
  lowestPayBand
  highestPayBand
  family
  summary
  titleBasis
  bandBasis
  note
  endOfMap
  variantOf
  inScope {
    text
    basis
    sourceRef
  }
  outOfScope {
    text
    basis
    sourceRef
  }
  typicalRequirements {
    type
    text
    basis
    sourceRef
  }
  sourceRefs
}`) as unknown as TypedDocumentString<RoleToDraftQuery, RoleToDraftQueryVariables>;
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
export const RotateSecretDocument = new TypedDocumentString(`
    mutation RotateSecret($input: RotateSecretInput!) {
  rotateSecret(input: $input) {
    subscription {
      id
      url
    }
    secret
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RotateSecretMutation, RotateSecretMutationVariables>;
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
export const RouteToDraftDocument = new TypedDocumentString(`
    query RouteToDraft($code: String!) {
  viewer {
    organisation {
      kind
    }
  }
  progressionRoute(by: {code: $code}) {
    owner {
      code
    }
    content {
      ...RouteToSave
    }
  }
}
    fragment RouteToSave on RouteContent {
  code
  title
  kind
  from {
    roleBand
    basis
    title
  }
  to
  basis
  summary
  note
  sourceRefs
  conditions {
    code
    kind
    text
    basis
    sourceRef
  }
  framework
  curriculum
  localVersionOf
  requirements {
    ...RequirementToSave
  }
}
fragment RequirementToSave on RequirementContent {
  code
  parent
  kind
  label
  basis
  sourceRef
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
    keptUpBy {
      months
      endorsements {
        byCapacity
        subject
        subjectCode
      }
    }
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
}`) as unknown as TypedDocumentString<RouteToDraftQuery, RouteToDraftQueryVariables>;
export const SaveCrosswalkDraftDocument = new TypedDocumentString(`
    mutation SaveCrosswalkDraft($input: SaveCrosswalkDraftInput!) {
  saveCrosswalkDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCrosswalkDraftMutation, SaveCrosswalkDraftMutationVariables>;
export const SaveEditionDraftDocument = new TypedDocumentString(`
    mutation SaveEditionDraft($input: ImportFrameworkVersionInput!) {
  importFrameworkVersion(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveEditionDraftMutation, SaveEditionDraftMutationVariables>;
export const SaveProgrammeDraftDocument = new TypedDocumentString(`
    mutation SaveProgrammeDraft($input: SaveProgrammeDraftInput!) {
  saveProgrammeDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveProgrammeDraftMutation, SaveProgrammeDraftMutationVariables>;
export const SaveRoleDraftDocument = new TypedDocumentString(`
    mutation SaveRoleDraft($input: SaveRoleBandDraftInput!) {
  saveRoleBandDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveRoleDraftMutation, SaveRoleDraftMutationVariables>;
export const SaveRouteDraftDocument = new TypedDocumentString(`
    mutation SaveRouteDraft($input: SaveRouteDraftInput!) {
  saveRouteDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveRouteDraftMutation, SaveRouteDraftMutationVariables>;
export const SaveUnitDraftDocument = new TypedDocumentString(`
    mutation SaveUnitDraft($input: SaveCurriculumUnitDraftInput!) {
  saveCurriculumUnitDraft(input: $input) {
    draft {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveUnitDraftMutation, SaveUnitDraftMutationVariables>;
export const SendFileDocument = new TypedDocumentString(`
    mutation SendFile($input: ImportFileInput!) {
  importFile(input: $input) {
    import {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendFileMutation, SendFileMutationVariables>;
export const ShareEvidenceDocument = new TypedDocumentString(`
    mutation ShareEvidence($input: ShareEvidenceInput!) {
  shareEvidence(input: $input) {
    share {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShareEvidenceMutation, ShareEvidenceMutationVariables>;
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
export const StopSharingEvidenceDocument = new TypedDocumentString(`
    mutation StopSharingEvidence($input: StopSharingEvidenceInput!) {
  stopSharingEvidence(input: $input) {
    share {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StopSharingEvidenceMutation, StopSharingEvidenceMutationVariables>;
export const SubmitEvidenceDocument = new TypedDocumentString(`
    mutation SubmitEvidence($input: SubmitEvidenceInput!) {
  submitEvidence(input: $input) {
    evidence {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubmitEvidenceMutation, SubmitEvidenceMutationVariables>;
export const SubscribeToEventsDocument = new TypedDocumentString(`
    mutation SubscribeToEvents($input: SubscribeToEventsInput!) {
  subscribeToEvents(input: $input) {
    subscription {
      id
      url
    }
    secret
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SubscribeToEventsMutation, SubscribeToEventsMutationVariables>;
export const SubscriptionChoicesDocument = new TypedDocumentString(`
    query SubscriptionChoices {
  subscriptions(first: 1) {
    totalCount
  }
  progressionRoutes(first: 100) {
    nodes {
      code
      title
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionChoicesQuery, SubscriptionChoicesQueryVariables>;
export const SubscriptionDocument = new TypedDocumentString(`
    query Subscription($id: ID!, $state: EventDeliveryState, $after: String) {
  node(id: $id) {
    ... on EventSubscription {
      id
      url
      types
      lapsingWithinDays
      state
      reason
      resumesAt
      subscribedAt
      subscribedBy
      secretChangedAt
      routes {
        code
        title
      }
      deliveries(first: 25, state: $state, after: $after) {
        nodes {
          eventId
          type
          state
          attempts
          status
          failure
          attemptedAt
          dueAt
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionQuery, SubscriptionQueryVariables>;
export const SubscriptionsDocument = new TypedDocumentString(`
    query Subscriptions($after: String) {
  viewer {
    capacities
  }
  subscriptions(first: 10, after: $after) {
    nodes {
      id
      url
      state
      reason
      resumesAt
      subscribedAt
      subscribedBy
      failed: deliveries(first: 1, state: FAILED) {
        totalCount
      }
      waiting: deliveries(first: 1, state: WAITING) {
        totalCount
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<SubscriptionsQuery, SubscriptionsQueryVariables>;
export const TeachingChoicesDocument = new TypedDocumentString(`
    query TeachingChoices {
  viewer {
    capacities
    organisation {
      code
      kind
      name
      programmes {
        code
        title
      }
    }
  }
  frameworks {
    code
    current {
      edition
      levels {
        code
        title
      }
      domains {
        competences {
          code
          title
          kind
        }
      }
    }
  }
  evidenceKinds {
    code
    title
  }
  credentialTypes {
    code
    title
  }
  providers {
    code
    name
  }
  curricula {
    code
    title
    sections {
      units {
        code
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TeachingChoicesQuery, TeachingChoicesQueryVariables>;
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
        contest {
          id
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
export const UnitToDraftDocument = new TypedDocumentString(`
    query UnitToDraft($curriculum: String!, $code: String!) {
  curriculumUnit(by: {code: {curriculum: $curriculum, code: $code}}) {
    version
    content {
      ...UnitToSave
    }
  }
}
    fragment UnitToSave on CurriculumUnitContent {
  curriculum
  code
  section {
    code
    title
  }
  optional
  title
  titleBasis
  aim
  summary
  hours
  deliveryMode
  price
  durationDays
  starts {
    startsOn
    places
  }
  prerequisites {
    curriculum
    unit
  }
  outcomes {
    text
    basis
    framework
    edition
    competence
    level
    depth
    evidenceKinds
    mappingBasis
    levelBasis
  }
  mappingBasis
  note
  sourceRefs
}`) as unknown as TypedDocumentString<UnitToDraftQuery, UnitToDraftQueryVariables>;
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
export const WayForHrDocument = new TypedDocumentString(`
    query WayForHr($id: ID!, $route: String!) {
  node(id: $id) {
    ... on Worker {
      id
      name
      number
      eligibility(route: {code: $route}) {
        title
        asOf
        knownAt
        fingerprint
        outcome
        ownPart
        satisfiedSinceOn
        eligibleFromOn
        lapsesOn
        root {
          sentence(audience: HR)
        }
        route {
          code
          conditions {
            text
            basis
          }
        }
        missing {
          label(audience: HR)
          sentence(audience: HR)
          basis
        }
        employerOwes {
          label(audience: HR)
          sentence(audience: HR)
          basis
        }
        lapsing {
          label(audience: HR)
          lapsesOn
        }
        postEnds {
          sentence(audience: HR)
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WayForHrQuery, WayForHrQueryVariables>;
export const WhoLookedDocument = new TypedDocumentString(`
    query WhoLooked($after: String) {
  me {
    name
    trail(first: 20, after: $after) {
      nodes {
        sequence
        doneAt
        doneBy
        capacities
        operation
        action
        objectType
        reason
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WhoLookedQuery, WhoLookedQueryVariables>;
export const WithdrawBadgeDocument = new TypedDocumentString(`
    mutation WithdrawBadge($input: WithdrawBadgeInput!) {
  withdrawBadge(input: $input) {
    badge {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawBadgeMutation, WithdrawBadgeMutationVariables>;
export const WithdrawDisagreementDocument = new TypedDocumentString(`
    mutation WithdrawDisagreement($input: WithdrawDisagreementInput!) {
  withdrawDisagreement(input: $input) {
    worker {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawDisagreementMutation, WithdrawDisagreementMutationVariables>;
export const WithdrawEvidenceDocument = new TypedDocumentString(`
    mutation WithdrawEvidence($input: WithdrawEvidenceInput!) {
  withdrawEvidence(input: $input) {
    evidence {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawEvidenceMutation, WithdrawEvidenceMutationVariables>;
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
export const WorkerForHrDocument = new TypedDocumentString(`
    query WorkerForHr($id: ID!) {
  node(id: $id) {
    ... on Worker {
      id
      number
      name
      team
      intention
      employment {
        status
        startedOn
        endedOn
      }
      posts {
        startedOn
        endedOn
        contractKind
        wholeTimeEquivalent
        team
        employerName
        roleBand {
          code
          title
        }
        host {
          name
        }
      }
      nextSteps {
        notices
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
      decisions(first: 20) {
        nodes {
          outcome
          reason
          decidedOn
          departsFromAdvice
          recordedBy
          route {
            code
            title
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkerForHrQuery, WorkerForHrQueryVariables>;
export const WorkforceBlockersDocument = new TypedDocumentString(`
    query WorkforceBlockers($purpose: String!) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose) {
    asOf
    routes {
      route {
        code
        title
      }
      workers {
        ...People
      }
      blocking(first: 50) {
        requirement {
          code
          label
          basis
          suppliedBy
        }
        workers {
          ...People
        }
      }
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<WorkforceBlockersQuery, WorkforceBlockersQueryVariables>;
export const WorkforceDistributionDocument = new TypedDocumentString(`
    query WorkforceDistribution($purpose: String!) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose, publishable: true) {
    asOf
    routes {
      ...RouteDistribution
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}
fragment RouteDistribution on RouteReadiness {
  route {
    code
    title
    kind
    basis
  }
  workers {
    ...People
  }
  byOutcome {
    outcome
    workers {
      ...People
    }
  }
}`) as unknown as TypedDocumentString<WorkforceDistributionQuery, WorkforceDistributionQueryVariables>;
export const WorkforceLapsesDocument = new TypedDocumentString(`
    query WorkforceLapses($purpose: String!, $withinDays: Int!, $after: String) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose) {
    asOf
    lapses(withinDays: $withinDays) {
      requirement {
        code
        label
        basis
        suppliedBy
      }
      route {
        code
        title
      }
      workers {
        ...People
      }
    }
    readiness(
      first: 25
      after: $after
      lapsingWithin: $withinDays
      sortBy: LAPSES_ON
    ) {
      nodes {
        title
        lapsesOn
        route {
          code
        }
        worker {
          id
          name
          number
          team
        }
        lapsing {
          requirement {
            label
          }
          lapsesOn
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<WorkforceLapsesQuery, WorkforceLapsesQueryVariables>;
export const WorkforceReadinessDocument = new TypedDocumentString(`
    query WorkforceReadiness($purpose: String!, $route: ProgressionRouteBy, $outcomes: [Outcome!], $team: String, $intention: SaidIntention, $name: String, $openRequirement: String, $requirementLapsing: RequirementLapsingInput, $sortBy: ReadinessSort!, $after: String) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose) {
    asOf
    pending
    readiness(
      first: 25
      after: $after
      route: $route
      outcomes: $outcomes
      team: $team
      intention: $intention
      name: $name
      openRequirement: $openRequirement
      requirementLapsing: $requirementLapsing
      sortBy: $sortBy
    ) {
      totalCount
      nodes {
        title
        aspired
        outcome
        ownPart
        satisfiedSinceOn
        eligibleFromOn
        lapsesOn
        current
        route {
          code
        }
        worker {
          id
          number
          name
          team
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
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    routes {
      ...RouteDistribution
    }
  }
  teams(first: 100, employment: [HERE]) {
    nodes {
      name
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}
fragment RouteDistribution on RouteReadiness {
  route {
    code
    title
    kind
    basis
  }
  workers {
    ...People
  }
  byOutcome {
    outcome
    workers {
      ...People
    }
  }
}`) as unknown as TypedDocumentString<WorkforceReadinessQuery, WorkforceReadinessQueryVariables>;
export const WorkforceTermsDocument = new TypedDocumentString(`
    query WorkforceTerms($purpose: String!, $withinDays: Int!, $after: String) {
  viewer {
    capacities
  }
  workforce(purpose: $purpose) {
    asOf
    postEnds(withinDays: $withinDays) {
      roleBand {
        code
        title
      }
      workers {
        ...People
      }
      ending {
        ...People
      }
    }
  }
  workers(
    first: 25
    after: $after
    employment: [HERE]
    postEndsWithin: $withinDays
  ) {
    nodes {
      id
      name
      number
      team
      nextSteps(kinds: [WITHIN]) {
        postEnds {
          roleBand {
            title
          }
          lastDayOn
          sentence(audience: HR)
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment People on PeopleCount {
  count
  suppressedBecause
  atLeast
  atMost
}`) as unknown as TypedDocumentString<WorkforceTermsQuery, WorkforceTermsQueryVariables>;