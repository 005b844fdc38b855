import { Field, ObjectType } from "type-graphql";
import { Basis } from "../vocabulary";

@ObjectType({ description: "A fact about how a curriculum is meant to be taught." })
export class CurriculumDelivery {
  @Field(() => String, { description: "What is published about it, reworded." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  sourceRef: string | null;
}
