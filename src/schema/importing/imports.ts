import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { CivilDate, DateTime } from "../../entities/scalars";
import { UserError, UserErrorCode } from "../../entities/user-error";
import { WorkerBy } from "../workforce/by";

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
  description: "Ways to read a file's columns that are ready.",
  valuesConfig: described(READY),
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

@InputType({ description: "A file, as large as one request may be; larger ones go through npm run import." })
export class ImportFileInput {
  @Field(() => ImportKind, { description: "What it is about." })
  kind: ImportKind;

  @Field(() => ImportFormat, { description: "How it is written." })
  format: ImportFormat;

  @Field(() => String, { nullable: true, description: "The file as text; this or base64." })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The file's bytes in base64; this or text." })
  base64?: string | null;

  @Field(() => String, { nullable: true, description: "Its name, to know it again by." })
  fileName?: string | null;

  @Field(() => ReadyMapping, {
    nullable: true,
    description: "How its columns are read; left out with mapping, they bear the names of the fields.",
  })
  ready?: ReadyMapping | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: "How its columns are read, in the shape that docs/import.md describes; instead of ready.",
  })
  mapping?: object | null;

  @Field(() => WorkerBy, {
    nullable: true,
    description: "The worker whom all of it is about, where the file does not say.",
  })
  worker?: WorkerBy | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day of which the file speaks, for example 2026-10-31: a post that is other than it was changes from this day, unless its line says changedOn. Left out, today.",
  })
  extractedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether lines are recorded that say just what was on record and has been retracted. Left out, they are skipped, and the tally counts them.",
  })
  recordRetracted?: boolean | null;

  @Field(() => Boolean, {
    description: "Whether only to tell what would become of its lines: nothing is stored then.",
  })
  dryRun: boolean;
}

@ObjectType({ description: "A line of a file, and what became or would become of it." })
export class ImportLine {
  @Field(() => Int, { description: "Its number, as an editor shows it: the headings are line 1." })
  line: number;

  @Field(() => ImportOutcome, { description: "What becomes of it." })
  outcome: ImportOutcome;

  @Field(() => UserErrorCode, { nullable: true, description: "Why it was refused; null where it was not." })
  code: UserErrorCode | null;

  @Field(() => String, { nullable: true, description: "The field that is wrong; null where it is the line." })
  field: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was wrong; of a line that was not refused, that what it says was retracted, and what became of that; null where there is nothing to say.",
  })
  message: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What a refused line said, as it was written. Only in the answer to importFile: it is not kept.",
  })
  written: string | null;
}

@ObjectType({ description: "How many lines of a file met which end." })
export class ImportTally {
  @Field(() => Int, { description: "Lines whose content was not on record." })
  created: number;

  @Field(() => Int, { description: "Lines that changed something on record." })
  changed: number;

  @Field(() => Int, { description: "Lines that were on record already." })
  skipped: number;

  @Field(() => Int, {
    description:
      "Those of the skipped lines whose content was on record and has been retracted: a file does not bring it back.",
  })
  retracted: number;

  @Field(() => Int, { description: "Lines that cannot be recorded." })
  refused: number;
}

@ObjectType({ description: "A file that was sent in, and how far it has come." })
export class Import {
  @Field(() => ID, { description: "Opaque global id." })
  id: string;

  @Field(() => ImportKind, { description: "What it is about." })
  kind: ImportKind;

  @Field(() => String, { description: "Its name." })
  fileName: string;

  @Field(() => DateTime, { description: "When it was sent in first." })
  startedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description:
      "When all of it was done; null while it is not: the same file, sent again, goes on where it stopped.",
  })
  finishedAt: Date | null;

  @Field(() => Int, { description: "How much of it is done, in per cent." })
  percentDone: number;

  @Field(() => ImportTally, { description: "What became of its lines so far." })
  tally: ImportTally;

  @Field(() => [ImportLine], { description: "The first hundred refused lines." })
  refused: ImportLine[] | Promise<ImportLine[]>;
}

@ObjectType({ description: "What came of importFile." })
export class ImportFilePayload {
  @Field(() => Import, {
    nullable: true,
    description: "The import; null for a dry run, or where it was refused.",
  })
  import: Import | null;

  @Field(() => ImportTally, {
    nullable: true,
    description: "What became or would become of its lines; null where the file was refused.",
  })
  tally: ImportTally | null;

  @Field(() => [ImportLine], {
    description:
      "The first 250 lines, and what became or would become of each: of a dry run all, otherwise those that were refused, or skipped as retracted.",
  })
  lines: ImportLine[];

  @Field(() => [UserError], { description: "Why the file as a whole was refused; empty where it was read." })
  userErrors: readonly UserError[];
}
