import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { CurriculumUnitBy, ProgrammeBy } from "../curriculum/by";
import { WorkerBy } from "../workforce/by";
import { ImportFormat, ImportKind, ReadyMapping } from "./vocabulary";

@InputType({
  description:
    "A file. The size limit is that of the body of a request (docs/limits.md). A file of more than 1,000 lines is recorded in the background.",
})
export class ImportFileInput {
  @Field(() => ImportKind, { description: "What the lines of the file are about." })
  kind: ImportKind;

  @Field(() => ImportFormat, { description: "The format of the file." })
  format: ImportFormat;

  @Field(() => String, {
    nullable: true,
    description: "The file as text, for example `number,name\\n20417,Ada Example`. Give this or base64.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "The file's bytes in base64. Give this or text." })
  base64?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Its name, so that you can recognise it later, for example `workers-monday.csv`.",
  })
  fileName?: string | null;

  @Field(() => ReadyMapping, {
    nullable: true,
    description:
      "A ready-made mapping of its columns. Without ready and mapping, the columns must have the names of the fields that importMappings lists.",
  })
  ready?: ReadyMapping | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      "A mapping of its columns, in the format that docs/import.md describes, for example a copy of ImportMapping.mapping. The file must have every column that it names. Give this or ready.",
  })
  mapping?: object | null;

  @Field(() => WorkerBy, {
    nullable: true,
    description:
      "The worker that all of it is about. Only with a mapping that takes the worker from here, such as ESR_COMPETENCES.",
  })
  worker?: WorkerBy | null;

  @Field(() => CurriculumUnitBy, {
    nullable: true,
    description:
      "The unit that all of it is about. Only with a mapping that takes the unit from here, such as MOODLE_COURSE_COMPLETION.",
  })
  unit?: CurriculumUnitBy | null;

  @Field(() => ProgrammeBy, {
    nullable: true,
    description:
      "The programme in which the unit was taught, if it was. Only with a mapping that takes it from here.",
  })
  programme?: ProgrammeBy | null;

  @Field(() => CivilDate, {
    nullable: true,
    description:
      "The day of the extract, for example 2026-10-31. If a post differs from the record, it changes from this day, unless its line gives changedOn. If left out, today. Not for ESR_GO, which says so itself.",
  })
  extractedOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether to record lines again whose exact content was on record and has been retracted. If left out, they are skipped, and the tally counts them.",
  })
  recordRetracted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "For ESR_GO: whether to take the file although the one before it is missing. If left out, such a file is refused.",
  })
  acceptGap?: boolean | null;

  @Field(() => Boolean, {
    description:
      "Whether to do a dry run: the lines are checked and nothing is recorded. The import and its refused lines are kept for 30 days.",
  })
  dryRun: boolean;
}

@InputType({ description: "An import to cancel before its last line." })
export class CancelImportInput {
  @Field(() => ID, { description: "Global id of the import, as importFile and imports return it." })
  import: string;
}
