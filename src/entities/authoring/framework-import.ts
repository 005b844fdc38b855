import { Field, Int, ObjectType } from "type-graphql";
import { vocabulary } from "../vocabulary";

export const ImportLossEffect = vocabulary("ImportLossEffect", "What became of something in an import.", {
  LEFT_OUT: "It is not carried.",
  CHANGED: "It is carried in another form.",
  ASSUMED: "The document does not state it, and a value was assumed.",
});
export type ImportLossEffect = keyof typeof ImportLossEffect;

export const TreeLevelUse = vocabulary(
  "TreeLevelUse",
  "What the items on one level of an imported tree become.",
  {
    DOMAIN: "Domains.",
    COMPETENCE: "Competences.",
    STATEMENT: "Statements of competences.",
    PASSED_OVER: "They are left out, and what is below them takes their place.",
  },
);
export type TreeLevelUse = keyof typeof TreeLevelUse;

@ObjectType({ description: "Something in an imported document that could not be carried as it was." })
export class ImportLoss {
  @Field(() => ImportLossEffect, { description: "What became of it." })
  effect: ImportLossEffect;

  @Field(() => String, { description: "The property, for example CFItems.educationLevel." })
  what: string;

  @Field(() => String, { description: "What became of it, in plain words." })
  message: string;

  @Field(() => Int, { description: "How often it was found." })
  count: number;

  @Field(() => [[String]], {
    description: "The first ten places: the names and numbers that lead there in the document.",
  })
  places: readonly (readonly string[])[];
}

@ObjectType({ description: "Where an imported draft comes from, and what of it could not be carried." })
export class FrameworkImport {
  @Field(() => String, { description: "The format of the document: CASE or MOODLE." })
  format: string;

  @Field(() => String, { description: "Identifier of the document at its source." })
  identifier: string;

  @Field(() => String, { nullable: true, description: "Address of the document at its source." })
  uri: string | null;

  @Field(() => String, {
    description:
      "SHA-256 of the document that was imported; the order of its properties makes no difference.",
  })
  digest: string;

  @Field(() => [ImportLoss], { description: "What could not be carried as it was." })
  losses: readonly ImportLoss[];
}
