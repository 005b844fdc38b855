import { Field, ObjectType } from "type-graphql";
import { Basis } from "../vocabulary";

@ObjectType({ description: "A typical requirement of employers for a role, as the sources describe it." })
export class TypicalRequirement {
  @Field(() => String, {
    description: "The kind of requirement, as the source data names it, for example EXPERIENCE.",
  })
  type: string;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  sourceRef: string | null;
}
