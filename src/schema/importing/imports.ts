import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../../entities/node";
import { DateTime } from "../../entities/scalars";
import { UserError, UserErrorCode } from "../../entities/user-error";
import { ImportFormat, ImportKind, ImportOutcome, ImportState, LeftOutReason } from "./vocabulary";

@ObjectType({
  description: "A line of a file and its result, or, for a dry run, the result that it would have.",
})
export class ImportLine {
  @Field(() => Int, { description: "Its number, as an editor shows it; the headings are line 1." })
  line: number;

  @Field(() => ImportOutcome, { description: "The outcome of the line." })
  outcome: ImportOutcome;

  @Field(() => UserErrorCode, { nullable: true, description: "Why it was refused; null if it was not." })
  code: UserErrorCode | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The field that is wrong, for example `startedOn`, named as importMappings names the columns; null if the whole line is wrong, and if it was not refused.",
  })
  field: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was wrong and how to correct it. For a line that was not refused: that its content was retracted, and what was done about it. Null if there is nothing to report.",
  })
  message: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The content of a refused line, as it was sent: its first 1,000 characters. The reject file has all of it. Null if the line was not refused, and after 30 days.",
  })
  written: string | null;
}

@ObjectType({ description: "How many lines of a file had each outcome." })
export class ImportTally {
  @Field(() => Int, { description: "Lines whose content was not on record." })
  created: number;

  @Field(() => Int, { description: "Lines that changed something on record." })
  changed: number;

  @Field(() => Int, { description: "Lines that were on record already." })
  skipped: number;

  @Field(() => Int, {
    description:
      "Skipped lines whose content was on record and has been retracted. A file does not restore it.",
  })
  retracted: number;

  @Field(() => Int, { description: "Lines that cannot be recorded." })
  refused: number;
}

@ObjectType({
  description:
    "The refused lines as a file in the format of the original: line, code, field and reason, followed by the content of the line. Once corrected, it can be sent in unchanged. For a file of ESR it is CSV with the columns that are read: correct them in ESR.",
})
export class ImportRejectFile {
  @Field(() => String, { description: "A name for it, for example `workers.csv.rejects.csv`." })
  fileName: string;

  @Field(() => ImportFormat, {
    description: "The format of the file: that of the original, and CSV for a file of ESR.",
  })
  format: ImportFormat;

  @Field(() => String, { description: "The whole file as text, headings included; save it as it is." })
  text: string;

  @Field(() => Int, { description: "How many refused lines it has, at most 5,000." })
  lines: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "The value for afterLine to get the next part, if more lines were refused; each part is a file of its own. Null if this is the last part.",
  })
  nextAfterLine: number | null;
}

@ObjectType({ description: "Lines of a file that were neither recorded nor refused, for one reason." })
export class ImportLeftOut {
  @Field(() => LeftOutReason, { description: "Why they were left out." })
  reason: LeftOutReason;

  @Field(() => Int, { description: "How many lines were left out for this reason." })
  lines: number;
}

@ObjectType({
  implements: Node,
  description: "An imported file and its progress. People who may record its kind of content can see it.",
})
export class Import extends Node {
  @Field(() => ImportKind, { description: "What the lines of the file are about." })
  kind: ImportKind;

  @Field(() => ImportFormat, { description: "The format of the file." })
  format: ImportFormat;

  @Field(() => String, { description: "The file's name, for example `workers-monday.csv`." })
  fileName: string;

  @Field(() => Boolean, {
    description: "Whether this is a dry run: the lines are checked and nothing is recorded.",
  })
  dryRun: boolean;

  @Field(() => ImportState, { description: "How far the import has come." })
  state: ImportState;

  @Field(() => String, { nullable: true, description: "Why it failed; null if it did not." })
  failure: string | null;

  @Field(() => DateTime, { description: "When it was first sent in." })
  startedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it finished, failed or was cancelled; null until then.",
  })
  finishedAt: Date | null;

  @Field(() => Int, { description: "How much of it is done, as a percentage." })
  percentDone: number;

  @Field(() => ImportTally, {
    description: "The outcomes of its lines so far, or the outcomes that they would have.",
  })
  tally: ImportTally;

  @Field(() => [ImportLeftOut], {
    description:
      "Lines that were neither recorded nor refused, by the reason. Only files of ESR_GO have such lines; the tally counts all others.",
  })
  leftOut: ImportLeftOut[];
}

@ObjectType({ description: "The result of importFile." })
export class ImportFilePayload {
  @Field(() => Import, {
    nullable: true,
    description: "The import, also for a dry run; null if the file as a whole was refused.",
  })
  import: Import | null;

  @Field(() => ImportTally, {
    nullable: true,
    description:
      "The outcomes of its lines, or the outcomes that they would have. Null if the file was refused, or is recorded in the background: see import.tally for the lines done so far.",
  })
  tally: ImportTally | null;

  @Field(() => [ImportLine], {
    description:
      "The first 250 lines with their outcomes: every line for a dry run, otherwise the lines that were refused, or skipped as retracted. Empty for a file that is recorded in the background. import.refused lists every refused line.",
  })
  lines: ImportLine[];

  @Field(() => String, {
    nullable: true,
    description:
      "How to follow a file that is recorded in the background, in a sentence; null if it is done, or was refused.",
  })
  nextStep: string | null;

  @Field(() => [UserError], { description: "Why the file as a whole was refused; empty if it was read." })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of cancelImport." })
export class CancelImportPayload {
  @Field(() => Import, {
    nullable: true,
    description: "The import after the change; null if it was refused.",
  })
  import: Import | null;

  @Field(() => [UserError], { description: "What was wrong and how to correct it; empty if it was done." })
  userErrors: readonly UserError[];
}
