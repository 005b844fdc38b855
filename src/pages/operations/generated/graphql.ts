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

/** Why the last attempt of a delivery failed. */
export type EventDeliveryFailure =
  /** The address leads to a network that is not public. */
  | 'ADDRESS_REFUSED'
  /** The answer was not HTTP. */
  | 'BAD_ANSWER'
  /** The receiver could not be reached, or ended the connection. */
  | 'NOT_CONNECTED'
  /** The name in the address was not found. */
  | 'NOT_RESOLVED'
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
  | 'WAITING';

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

/** A programme, by exactly one of the two. */
export type ProgrammeBy =
  /** Its code, for example IMROC-PSW. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

/** A progression route, by exactly one of the two. */
export type ProgressionRouteBy =
  /** Its code, for example R03. */
  { code: Scalars['String']['input']; id?: never; }
  |  /** Its global id, as the API returned it. */
  { code?: never; id: Scalars['ID']['input']; };

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

/** A requirement that workers satisfy and would lose within some days if nothing else happens. */
export type RequirementLapsingInput = {
  /** Its code within the route, for example fire-safety; any requirement if left out. */
  requirement?: InputMaybe<Scalars['String']['input']>;
  /** The number of days after the day asked about, 1 to 366. */
  withinDays: Scalars['Int']['input'];
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

/** What a worker says they want, or that they have not said. */
export type SaidIntention =
  /** To look at what comes next. */
  | 'EXPLORING'
  /** They have not said. */
  | 'NOT_SAID'
  /** To stay and deepen where they are. */
  | 'STAYING';

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

export type CancelImportMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type CancelImportMutation = { __typename?: 'Mutation', cancelImport: { __typename?: 'CancelImportPayload', import: { __typename?: 'Import', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type CareerMapQueryVariables = Exact<{ [key: string]: never; }>;

export type CareerMapQuery = { __typename?: 'Query', careerMap: { __typename?: 'CareerMap', roleBands: Array<{ __typename?: 'RoleBand', code: string, title: string, family: RoleFamily, payBanding: PayBanding, payBand: { __typename?: 'PayBand', code: string } | null }>, steps: Array<{ __typename?: 'CareerStep', kind: RouteKind, basis: Basis, from: { __typename?: 'RoleBand', code: string }, to: { __typename?: 'RoleBand', code: string }, route: { __typename?: 'ProgressionRoute', code: string } }> } };

export type DecideProgressionMutationVariables = Exact<{
  input: DecideProgressionInput;
}>;

export type DecideProgressionMutation = { __typename?: 'Mutation', decideProgression: { __typename?: 'DecideProgressionPayload', decision: { __typename?: 'Decision', id: string } | null, userErrors: Array<{ __typename?: 'UserError', code: UserErrorCode, field: Array<string>, message: string }> } | null };

export type EndSubscriptionMutationVariables = Exact<{
  input: EndSubscriptionInput;
}>;

export type EndSubscriptionMutation = { __typename?: 'Mutation', endSubscription: { __typename?: 'EndSubscriptionPayload', subscription: { __typename?: 'EventSubscription', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type ImportRejectsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;

export type ImportRejectsQuery = { __typename?: 'Query', import: { __typename?: 'Import', rejectFile: { __typename?: 'ImportRejectFile', fileName: string, format: ImportFormat, text: string } | null } | null };

export type ImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ImportQuery = { __typename?: 'Query', import: { __typename?: 'Import', id: string, kind: ImportKind, format: ImportFormat, fileName: string, dryRun: boolean, state: ImportState, failure: string | null, percentDone: number, startedAt: string, finishedAt: string | null, startedBy: string | null, tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, retracted: number, refused: number }, leftOut: Array<{ __typename?: 'ImportLeftOut', reason: LeftOutReason, lines: number }>, refused: { __typename?: 'ImportLineConnection', nodes: Array<{ __typename?: 'ImportLine', line: number, field: string | null, message: string | null, written: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ImportsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;

export type ImportsQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, imports: { __typename?: 'ImportConnection', nodes: Array<{ __typename?: 'Import', id: string, kind: ImportKind, fileName: string, dryRun: boolean, state: ImportState, percentDone: number, startedAt: string, startedBy: string | null, tally: { __typename?: 'ImportTally', created: number, changed: number, skipped: number, refused: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type InformationRequestQueryVariables = Exact<{
  purpose: Scalars['String']['input'];
  publishable: Scalars['Boolean']['input'];
}>;

export type InformationRequestQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', capacities: Array<Capacity> } | null, workforce: { __typename?: 'Workforce', asOf: string, informationRequest: Array<{ __typename?: 'RequestAnswer', question: RequestQuestion, wording: string, notHeld: string | null, countedFrom: string, rows: Array<{ __typename?: 'RequestRow', label: string, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } | null, outOf: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } | null }> }> } | null };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPathQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', organisation: { __typename?: 'Organisation', name: string } | null } | null, me: { __typename?: 'Worker', name: string, posts: Array<{ __typename?: 'Post', startedOn: string, endedOn: string | null, roleBand: { __typename?: 'RoleBand', code: string, title: string, payBand: { __typename?: 'PayBand', title: string } | null } }> | null, nextSteps: { __typename?: 'NextSteps', notices: Array<string>, stayingWell: Array<{ __typename?: 'StayingItem', whoseMove: SuppliedBy | null, sentence: string, requirement: { __typename?: 'RequirementResult', label: string } | null }>, evaluations: Array<{ __typename?: 'Evaluation', title: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis }, missing: Array<{ __typename?: 'RequirementResult', label: string, whoseMove: SuppliedBy | null }>, progress: { __typename?: 'Progress', own: { __typename?: 'RequirementShare', met: number, total: number }, employer: { __typename?: 'RequirementShare', met: number, total: number } } }> } } | null };

export type MyPlanQueryVariables = Exact<{ [key: string]: never; }>;

export type MyPlanQuery = { __typename?: 'Query', me: { __typename?: 'Worker', nextSteps: { __typename?: 'NextSteps', whatToDoNext: { __typename?: 'Plan', sentence: string, evaluation: { __typename?: 'Evaluation', title: string, route: { __typename?: 'ProgressionRoute', code: string } }, firstSteps: Array<{ __typename?: 'PlanStep', whoseMove: SuppliedBy, sentence: string }>, obstacles: Array<{ __typename?: 'PlanObstacle', sentence: string }> } | null } } | null };

export type MyWayQueryVariables = Exact<{
  route: Scalars['String']['input'];
}>;

export type MyWayQuery = { __typename?: 'Query', me: { __typename?: 'Worker', eligibility: { __typename?: 'Evaluation', title: string, asOf: string, outcome: Outcome, ownPart: Outcome, satisfiedSinceOn: string | null, eligibleFromOn: string | null, lapsesOn: string | null, root: { __typename?: 'RequirementResult', sentence: string }, route: { __typename?: 'ProgressionRoute', code: string, kind: RouteKind, basis: Basis, conditions: Array<{ __typename?: 'RouteCondition', text: string, basis: Basis }> }, missing: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis, alternatives: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, whoseMove: SuppliedBy | null, basis: Basis }> }>, employerOwes: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, met: Array<{ __typename?: 'RequirementResult', label: string, sentence: string, basis: Basis }>, lapsing: Array<{ __typename?: 'RequirementResult', label: string, lapsesOn: string | null }>, postEnds: Array<{ __typename?: 'PostEnd', sentence: string }> } } | null };

export type PeopleFragment = { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null };

export type RedeliverEventsMutationVariables = Exact<{
  input: RedeliverEventsInput;
}>;

export type RedeliverEventsMutation = { __typename?: 'Mutation', redeliverEvents: { __typename?: 'RedeliverEventsPayload', subscription: { __typename?: 'EventSubscription', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

export type RoleQueryVariables = Exact<{
  code: Scalars['String']['input'];
}>;

export type RoleQuery = { __typename?: 'Query', roleBand: { __typename?: 'RoleBand', code: string, title: string, summary: string, note: string | null, endOfMap: string | null, titlesInUse: Array<{ __typename?: 'SourcedLine', text: string }>, inScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }>, outOfScope: Array<{ __typename?: 'SourcedLine', text: string, basis: Basis }> } | null };

export type RouteDistributionFragment = { __typename?: 'RouteReadiness', route: { __typename?: 'ProgressionRoute', code: string, title: string, kind: RouteKind, basis: Basis }, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null }, byOutcome: Array<{ __typename?: 'OutcomeCount', outcome: Outcome, workers: { __typename?: 'PeopleCount', count: number | null, suppressedBecause: SuppressionReason | null, atLeast: number | null, atMost: number | null } }> };

export type SendFileMutationVariables = Exact<{
  input: ImportFileInput;
}>;

export type SendFileMutation = { __typename?: 'Mutation', importFile: { __typename?: 'ImportFilePayload', import: { __typename?: 'Import', id: string } | null, userErrors: Array<{ __typename?: 'UserError', field: Array<string>, message: string }> } | null };

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

export type VisitorQueryVariables = Exact<{ [key: string]: never; }>;

export type VisitorQuery = { __typename?: 'Query', viewer: { __typename?: 'Viewer', name: string, capacities: Array<Capacity>, organisation: { __typename?: 'Organisation', name: string } | null, worker: { __typename?: 'Worker', id: string } | null } | null };

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