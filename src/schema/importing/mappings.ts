import { GraphQLJSONObject } from "graphql-scalars";
import { Field, ObjectType } from "type-graphql";
import { ImportKind, ReadyMapping } from "./vocabulary";

@ObjectType({ description: "A field of a line, and the column that it is read from." })
export class ImportMappingColumn {
  @Field(() => String, { description: "The field, for example `startedOn`, as a refused line names it." })
  field: string;

  @Field(() => String, {
    nullable: true,
    description:
      "The heading, or key, that it is read from, for example `Expiry Date`; null if it is not read from any column.",
  })
  column: string | null;

  @Field(() => Boolean, { description: "Whether every line must have it." })
  isRequired: boolean;
}

@ObjectType({
  description: "A ready-made mapping of a file's columns, to use as it is or to copy and change.",
})
export class ImportMapping {
  @Field(() => String, {
    description: "Its name, for example `esr-competences`; npm run import takes it as --mapping.",
  })
  name: string;

  @Field(() => ReadyMapping, {
    nullable: true,
    description: "The value for ready in importFile; null for the way files are read without a mapping.",
  })
  ready: ReadyMapping | null;

  @Field(() => ImportKind, { description: "The kind of content of its files." })
  kind: ImportKind;

  @Field(() => String, { description: "The system whose files it reads." })
  system: string;

  @Field(() => [ImportMappingColumn], { description: "The fields, and the column that each is read from." })
  columns: ImportMappingColumn[];

  @Field(() => GraphQLJSONObject, {
    description: "The mapping itself; importFile takes it, or a changed copy of it, as mapping.",
  })
  mapping: object;
}
