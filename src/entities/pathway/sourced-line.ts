import { Field, ObjectType } from "type-graphql";
import { Basis } from "../vocabulary";

@ObjectType({ description: "A line of text with a basis and a source of its own." })
export class SourcedLine {
  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  sourceRef: string | null;
}
