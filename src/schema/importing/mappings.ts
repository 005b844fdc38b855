import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { ImportKind, ReadyMapping } from "./vocabulary";

@ObjectType({ description: "A field that lines of a file have, and the column that it is read from." })
export class ImportMappingColumn {
  @Field(() => String, { description: "The field, for example `startedOn`: what a refused line names." })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The heading, or key, that it is read from, for example `Expiry Date`; null where it is read from no column.",
  })
  column: string | null;

  @Field(() => Boolean, { description: "Whether every line has to say it." })
  isRequired: boolean;
}

@ObjectType({
  description: "A way to read a file's columns that is ready to be used, or to be copied and changed.",
})
export class ImportMapping {
  @Field(() => String, {
    description: "Its name, for example `esr-competences`: npm run import takes it as --mapping.",
  })
  name: string;

  @Field(() => ReadyMapping, {
    nullable: true,
    description: "What importFile takes as ready; null for how files are read without that.",
  })
  ready: ReadyMapping | null;

  @Field(() => ImportKind, { description: "What its files are about." })
  kind: ImportKind;

  @Field(() => String, { description: "Which system's files it reads." })
  system: string;

  @Field(() => [ImportMappingColumn], { description: "The fields, and where each is read from." })
  columns: ImportMappingColumn[];

  @Field(() => GraphQLJSONObject, {
    description: "The mapping itself: importFile takes it, or a changed copy of it, as mapping.",
  })
  mapping: object;
}
