import { Field, ObjectType } from "type-graphql";
import { Basis } from "../vocabulary";

@ObjectType({ description: "What employers typically ask of someone in a role, as the sources say it." })
export class TypicalRequirement {
  @Field(() => String, {
    description: "The sort of requirement, in the source data's words, for example EXPERIENCE.",
  })
  type: string;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  text: string;

  @Field(() => Basis, { description: "How well it is founded." })
  basis: Basis;

  sourceRef: string | null;
}
