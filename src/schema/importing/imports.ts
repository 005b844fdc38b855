import { Field, Int, ObjectType } from "type-graphql";
import { Node } from "../../entities/node";
import { DateTime } from "../../entities/scalars";
import { UserError, UserErrorCode } from "../../entities/user-error";
import { ImportFormat, ImportKind, ImportOutcome, ImportState } from "./vocabulary";

@ObjectType({ description: "A line of a file, and what became or would become of it." })
export class ImportLine {
  @Field(() => Int, { description: "Its number, as an editor shows it: the headings are line 1." })
  line: number;

  @Field(() => ImportOutcome, { description: "What becomes of it." })
  outcome: ImportOutcome;

  @Field(() => UserErrorCode, { nullable: true, description: "Why it was refused; null where it was not." })
  code: UserErrorCode | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The field that is wrong, for example `startedOn`, as importMappings names the columns; null where it is the line as a whole, and where it was not refused.",
  })
  field: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What was wrong and what would be right; of a line that was not refused, that what it says was retracted, and what became of that; null where there is nothing to say.",
  })
  message: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "What a refused line said, as it was sent: its first 1,000 characters; the reject file has all of it. Null where it was not refused, and after 30 days.",
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

@ObjectType({
  description:
    "Refused lines as a file in the format of the one that was sent: line, code, field and reason, and then what the line said. Put right, it can be sent in as it is.",
})
export class ImportRejectFile {
  @Field(() => String, { description: "A name for it, for example `workers.csv.rejects.csv`." })
  fileName: string;

  @Field(() => ImportFormat, { description: "How it is written: as the file that was sent." })
  format: ImportFormat;

  @Field(() => String, { description: "The whole file as text, headings included; save it as it is." })
  text: string;

  @Field(() => Int, { description: "How many refused lines are in it: 5,000 at most." })
  lines: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Where more lines were refused: what to give as afterLine for the next part, which is a file of its own. Null where this is all.",
  })
  nextAfterLine: number | null;
}

@ObjectType({
  implements: Node,
  description:
    "A file that was sent in, and how far it has come. Those see it who may record what it is about.",
})
export class Import extends Node {
  @Field(() => ImportKind, { description: "What it is about." })
  kind: ImportKind;

  @Field(() => ImportFormat, { description: "How the file is written." })
  format: ImportFormat;

  @Field(() => String, { description: "The file's name, for example `workers-monday.csv`." })
  fileName: string;

  @Field(() => Boolean, {
    description: "Whether it only finds out what would become of the lines: nothing is recorded then.",
  })
  dryRun: boolean;

  @Field(() => ImportState, { description: "How far it is." })
  state: ImportState;

  @Field(() => String, { nullable: true, description: "Why it failed; null where it did not." })
  failure: string | null;

  @Field(() => DateTime, { description: "When it was sent in first." })
  startedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: "When it was done, failed or was cancelled; null before.",
  })
  finishedAt: Date | null;

  @Field(() => Int, { description: "How much of it is done, in per cent." })
  percentDone: number;

  @Field(() => ImportTally, { description: "What became, or would become, of its lines so far." })
  tally: ImportTally;
}

@ObjectType({ description: "What came of importFile." })
export class ImportFilePayload {
  @Field(() => Import, {
    nullable: true,
    description: "The import, also of a dry run; null where the file was refused as a whole.",
  })
  import: Import | null;

  @Field(() => ImportTally, {
    nullable: true,
    description:
      "What became or would become of its lines; null where the file was refused, or is recorded in the background: import.tally then says what became of those that are done.",
  })
  tally: ImportTally | null;

  @Field(() => [ImportLine], {
    description:
      "The first 250 lines, and what became or would become of each: of a dry run all, otherwise those that were refused, or skipped as retracted. Empty for a file that is recorded in the background. import.refused shows every refused line.",
  })
  lines: ImportLine[];

  @Field(() => String, {
    nullable: true,
    description:
      "How to go on with a file that is recorded in the background, in a sentence; null where it is done, or was refused.",
  })
  nextStep: string | null;

  @Field(() => [UserError], { description: "Why the file as a whole was refused; empty where it was read." })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "What came of cancelImport." })
export class CancelImportPayload {
  @Field(() => Import, {
    nullable: true,
    description: "The import after the change; null if it was refused.",
  })
  import: Import | null;

  @Field(() => [UserError], { description: "What was wrong and what would be right; empty if it was done." })
  userErrors: readonly UserError[];
}
