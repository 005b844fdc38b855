import { registerEnumType } from "type-graphql";

const keysOf = <Values extends Record<string, unknown>>(values: Values) =>
  Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { readonly [Key in keyof Values]: Key };
const described = <Values extends Record<string, string>>(values: Values) =>
  Object.fromEntries(Object.entries(values).map(([key, description]) => [key, { description }])) as Record<
    keyof Values,
    { description: string }
  >;

const KINDS = {
  WORKERS: "Workers: their numbers, names and teams.",
  POSTS: "Posts, their changes and their ends.",
  COMPLETIONS: "Completions of curriculum units.",
  CREDENTIALS: "Credentials, verified or not.",
  SUPERVISIONS: "Supervision sessions: their kind and day.",
  ENDORSEMENTS: "Endorsements of many workers, given by the person who sends the file.",
  OFFERS: "What workers were offered: mandatory training, or somebody's word.",
  ESR_GO:
    "A Generic Outbound file of the Electronic Staff Record: workers, posts and credentials. See docs/esr.md.",
};
export const ImportKind = keysOf(KINDS);
export type ImportKind = keyof typeof ImportKind;
registerEnumType(ImportKind, {
  name: "ImportKind",
  description: "The kind of content of a file.",
  valuesConfig: described(KINDS),
});

const FORMATS = {
  CSV: "Comma-separated values with headings.",
  NDJSON: "One JSON object on each line.",
  ESR_GO: "A Generic Outbound file, as the Electronic Staff Record writes it.",
};
export const ImportFormat = keysOf(FORMATS);
export type ImportFormat = keyof typeof ImportFormat;
registerEnumType(ImportFormat, {
  name: "ImportFormat",
  description: "The format of a file.",
  valuesConfig: described(FORMATS),
});

const READY = {
  ESR_COMPETENCES: "The competence export of the Electronic Staff Record.",
  MOODLE_COURSE_COMPLETION:
    "Moodle's report of course completion, in English. The course teaches the unit that the input names.",
};
export const ReadyMapping = keysOf(READY);
export type ReadyMapping = keyof typeof ReadyMapping;
registerEnumType(ReadyMapping, {
  name: "ReadyMapping",
  description: "Ready-made mappings of a file's columns. importMappings shows each of them.",
  valuesConfig: described(READY),
});

const LEFT_OUT = {
  ABSENCE: "A record of an absence. It is not read.",
  DISABILITY: "A record of a disability. It is not read.",
  PAY: "A record of pay. It is not read.",
  COSTING: "A record of where pay is charged. It is not read.",
  TRAINING_ABSENCE: "A record of an absence for training. It is not read.",
  FURTHER_PARTICULARS: "A record of further particulars of a person or position. It is not read.",
  COMPETENCE_DEFINITION: "A definition of a competence. Nothing is done with it yet.",
  LOCATION: "A record of a location. Nothing is done with it.",
  ORGANISATION: "A record of a part of the employer. Nothing is done with it.",
  POSITION: "A record of a position. Nothing is done with it: the assignment names its position.",
  QUALIFICATION: "A record of a qualification. It is not read.",
  OTHER_RECORD: "A record of another type. It is not read.",
  OTHER_PERIOD: "A row of a person for other days than the file's.",
  REPLACED_IN_FILE: "A line that a later line of the file replaces.",
  POSITION_NOT_IN_TABLE: "An assignment whose position or grade is not in the table of role bands.",
  COMPETENCE_NOT_HELD: "A competence that is required, or not achieved.",
  COMPETENCE_WITHOUT_TYPE: "A competence that no credential type stands for.",
  NOT_RECORDED_HERE: "A record of somebody who is not on record, and does not hold a post of the table.",
};
export const LeftOutReason = keysOf(LEFT_OUT);
export type LeftOutReason = keyof typeof LeftOutReason;
registerEnumType(LeftOutReason, {
  name: "LeftOutReason",
  description: "Why lines of a file were neither recorded nor refused.",
  valuesConfig: described(LEFT_OUT),
});

const STATES = {
  QUEUED: "It waits to be recorded in the background.",
  RUNNING:
    "It is being recorded. An interrupted import of npm run import stays in this state until the same file is sent again, or the import is cancelled.",
  DONE: "All of its lines have been processed.",
  FAILED: "It could not continue; failure gives the reason. Everything recorded before the failure stays.",
  CANCELLED: "Somebody cancelled it. Everything recorded before that stays.",
};
export const ImportState = keysOf(STATES);
export type ImportState = keyof typeof ImportState;
registerEnumType(ImportState, {
  name: "ImportState",
  description: "The state of an import.",
  valuesConfig: described(STATES),
});

const OUTCOMES = {
  CREATED: "It was not on record.",
  CHANGED:
    "Something on record changes: a worker's name or team; a post's hours, contract kind, team, role band or end; or a credential is verified.",
  SKIPPED: "It is on record already.",
  REFUSED: "It cannot be recorded.",
};
export const ImportOutcome = keysOf(OUTCOMES);
export type ImportOutcome = keyof typeof ImportOutcome;
registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description: "The outcome of a line of a file.",
  valuesConfig: described(OUTCOMES),
});
