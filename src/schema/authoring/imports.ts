import { GraphQLJSONObject } from "graphql-scalars";
import { Field, InputType, ObjectType } from "type-graphql";
import { Draft, Finding } from "../../entities";
import { ImportLoss, TreeLevelUse } from "../../entities/authoring/framework-import";
import { UserError } from "../../entities/user-error";
import { FrameworkComparison } from "../framework/comparison";
import { NamedDraftInput, SaveDraftInput } from "./inputs";

const DRY = "Whether only to report what was found. Nothing is stored then.";

@InputType({ description: "What a document of another system does not state about a framework." })
export class FrameworkPackageInput {
  @Field(() => String, {
    nullable: true,
    description:
      "Code of the framework here, for example NOS-PEER; required unless the package comes from Peerway.",
  })
  framework?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the edition is called; by default as in the package.",
  })
  version?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The jurisdiction in which the framework applies, for example England.",
  })
  jurisdiction?: string | null;

  @Field(() => [TreeLevelUse], {
    nullable: true,
    description:
      "What the items on each level of the tree become, from the top. Required unless there are three levels, or the types of the items are Domain, Competence and Statement.",
  })
  depths?: readonly TreeLevelUse[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Code of a framework whose levels apply. Required unless the package has exactly one rubric with one criterion and its levels.",
  })
  levelsOf?: string | null;
}

@InputType({ description: "A framework edition, from a file. Frameworks are national." })
export class ImportFrameworkVersionInput extends NamedDraftInput {
  @Field(() => GraphQLJSONObject, {
    description:
      "{ framework, sources, crosswalk }: the framework in the format of seed/reference/frameworks/hee-psw.json; the sources that it cites and that are not on record yet; and the links to it from the current edition (note, levelMap, links), or null. A CFPackage of CASE 1.0 or 1.1 is accepted too, and so is { moodleCsv }, the text of a file of Moodle.",
  })
  document: object;

  @Field(() => FrameworkPackageInput, {
    nullable: true,
    description: "For a document of another system: what it does not state.",
  })
  package?: FrameworkPackageInput | null;

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

  @Field(() => [ImportLoss], {
    description:
      "What of a document of another system could not be carried as it was; empty for a document in our own format.",
  })
  losses: readonly ImportLoss[];
}
