import { GraphQLJSONObject } from "graphql-scalars";
import { Field, InputType, ObjectType } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { UserError } from "../../entities/user-error";
import { FrameworkComparison } from "../framework/comparison";
import { NamedDraftInput, SaveDraftInput } from "./inputs";

const DRY = "Whether only to report what was found. Nothing is stored then.";

@InputType({ description: "A framework edition, from a file. Frameworks are national." })
export class ImportFrameworkVersionInput extends NamedDraftInput {
  @Field(() => GraphQLJSONObject, {
    description:
      "{ framework, sources, crosswalk }: the framework in the format of seed/reference/frameworks/hee-psw.json; the sources that it cites and that are not on record yet; and the links to it from the current edition (note, levelMap, links), or null.",
  })
  document: object;

  @Field(() => Boolean, { description: DRY })
  dryRun: boolean;
}

@InputType({ description: "A programme with the mapping of all its units, from a file." })
export class ImportProgrammeInput extends SaveDraftInput {
  @Field(() => GraphQLJSONObject, {
    description: "The fields of ProgrammeContentInput. Optional fields and lists may be left out here too.",
  })
  document: object;

  @Field(() => Boolean, { description: DRY })
  dryRun: boolean;
}

@ObjectType({ description: "The result of importProgramme." })
export class ImportProgrammePayload {
  @Field(() => Draft, {
    nullable: true,
    description: "The draft that was made of it; null for a dry run, or if it was refused.",
  })
  draft: Draft | null | Promise<Draft | null>;

  @Field(() => [Finding], {
    description:
      "What prevents publication, and what needs a second look, each with its path in the document.",
  })
  findings: readonly Finding[];

  @Field(() => [UserError], {
    description: "Why no draft was made; empty if one was made, and for a dry run.",
  })
  userErrors: readonly UserError[];
}

@ObjectType({ description: "The result of importFrameworkVersion." })
export class ImportFrameworkVersionPayload extends ImportProgrammePayload {
  @Field(() => FrameworkComparison, {
    nullable: true,
    description: "How it differs from the current edition; null if the document cannot be read.",
  })
  comparison: FrameworkComparison | null;
}
