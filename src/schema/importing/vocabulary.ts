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
  ENDORSEMENTS: "Endorsements: the own word of whoever sends the file, for many workers at once.",
};
export const ImportKind = keysOf(KINDS);
export type ImportKind = keyof typeof ImportKind;
registerEnumType(ImportKind, {
  name: "ImportKind",
  description: "What a file is about.",
  valuesConfig: described(KINDS),
});

const FORMATS = { CSV: "Cells with headings.", NDJSON: "One JSON object a line." };
export const ImportFormat = keysOf(FORMATS);
export type ImportFormat = keyof typeof ImportFormat;
registerEnumType(ImportFormat, {
  name: "ImportFormat",
  description: "How a file is written.",
  valuesConfig: described(FORMATS),
});

const READY = { ESR_COMPETENCES: "The competence export of the Electronic Staff Record." };
export const ReadyMapping = keysOf(READY);
export type ReadyMapping = keyof typeof ReadyMapping;
registerEnumType(ReadyMapping, {
  name: "ReadyMapping",
  description: "Ready ways to read a file's columns. importMappings shows each of them.",
  valuesConfig: described(READY),
});

const STATES = {
  QUEUED: "It waits to be recorded in the background.",
  RUNNING:
    "It is being recorded. One that npm run import was interrupted in stays so until the same file is sent again, or it is cancelled.",
  DONE: "All of its lines have been dealt with.",
  FAILED: "It could not go on; failure says why. What it recorded before stays.",
  CANCELLED: "Somebody cancelled it. What it recorded before stays.",
};
export const ImportState = keysOf(STATES);
export type ImportState = keyof typeof ImportState;
registerEnumType(ImportState, {
  name: "ImportState",
  description: "How far an import is.",
  valuesConfig: described(STATES),
});

const OUTCOMES = {
  CREATED: "It was not on record.",
  CHANGED:
    "Something on record changes: a worker's name or team; a post's hours, contract kind, team, role band or end; a credential is verified.",
  SKIPPED: "It is on record already.",
  REFUSED: "It cannot be recorded.",
};
export const ImportOutcome = keysOf(OUTCOMES);
export type ImportOutcome = keyof typeof ImportOutcome;
registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description: "What becomes of a line of a file.",
  valuesConfig: described(OUTCOMES),
});
