import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ID, InputType } from "type-graphql";
import { CivilDate } from "../../entities/scalars";
import { WorkerBy } from "../workforce/by";
import { ImportFormat, ImportKind, ReadyMapping } from "./vocabulary";

@InputType({
  description:
    "A file, as large as the body of a request may be (docs/limits.md). One of more than 1,000 lines is recorded in the background.",
})
export class ImportFileInput {
  @Field(() => ImportKind, { description: "What it is about." })
  kind: ImportKind;

  @Field(() => ImportFormat, { description: "How it is written." })
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
    description: "Its name, by which you know it again, for example `workers-monday.csv`.",
  })
  fileName?: string | null;

  @Field(() => ReadyMapping, {
    nullable: true,
    description:
      "A ready way to read its columns. Without ready and mapping, the columns bear the names of the fields that importMappings lists.",
  })
  ready?: ReadyMapping | null;

  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description:
      "How its columns are read, in the shape that docs/import.md describes, for example a copy of ImportMapping.mapping. Every column that it names has to be in the file. Give this or ready.",
  })
  mapping?: object | null;

  @Field(() => WorkerBy, {
    nullable: true,
    description:
      "The worker whom all of it is about. Only with a mapping that takes the worker from here, such as ESR_COMPETENCES.",
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
    description:
      "Whether only to find out what would become of its lines. Nothing is recorded then; the import and its refused lines are kept for 30 days.",
  })
  dryRun: boolean;
}

@InputType({ description: "An import that is to end before its last line." })
export class CancelImportInput {
  @Field(() => ID, { description: "Global id of the import, as importFile and imports give it." })
  import: string;
}
