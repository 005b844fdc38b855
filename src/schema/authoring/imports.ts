import { GraphQLJSONObject } from "graphql-scalars";
import { Field, InputType, ObjectType } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { UserError } from "../../entities/user-error";
import { FrameworkComparison } from "../framework/comparison";
import { NamedDraftInput, SaveDraftInput } from "./inputs";

const DRY = "Whether only to tell what was found: nothing is stored then.";

@InputType({ description: "An edition of a framework, from a file. Frameworks are national." })
export class ImportFrameworkVersionInput extends NamedDraftInput {
  @Field(() => GraphQLJSONObject, {
    description:
      "{ framework, sources, crosswalk }: the framework in the shape of seed/reference/frameworks/hee-psw.json; sources that it cites and that are not on record yet; and the links to it from the edition that stands (note, levelMap, links), or null.",
  })
  document: object;

  @Field(() => Boolean, { description: DRY })
  dryRun: boolean;
}

@InputType({ description: "A programme with the mapping of all its units, from a file." })
export class ImportProgrammeInput extends SaveDraftInput {
  @Field(() => GraphQLJSONObject, {
    description:
      "The fields of ProgrammeContentInput. What may be left out there may be left out here, lists too.",
  })
  document: object;

  @Field(() => Boolean, { description: DRY })
  dryRun: boolean;
}

@ObjectType({ description: "What came of importProgramme." })
export class ImportProgrammePayload {
  @Field(() => Draft, {
    nullable: true,
    description: "The draft that it became; null where it was a dry run, or was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [Finding], {
    description:
      "What stands in the way of publication, and what is worth a second look, each with its path in the document.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "Why no draft was made; empty where one was, and for a dry run.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "What came of importFrameworkVersion." })
export class ImportFrameworkVersionPayload extends ImportProgrammePayload {
  @Field(() => FrameworkComparison, {
    nullable: true,
    description: "How it differs from the edition that stands; null where the document cannot be read.",
  })
  comparison: FrameworkComparison | null;
}
