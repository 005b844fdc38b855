import { Field, ObjectType } from "type-graphql";
import { Basis, ConditionKind } from "../vocabulary";

@ObjectType({
  description:
    "Something that a route or a role also asks for and that is shown, never evaluated: no fact is held about it.",
})
export class RouteCondition {
  @Field(() => String, { description: "Stable within its route." })
  code: string;

  @Field(() => ConditionKind, { description: "What it is about." })
  kind: ConditionKind;

  @Field(() => String, { description: "The text in plain words, for a person to read." })
  text: string;

  @Field(() => Basis, { description: "How well it is founded." })
  basis: Basis;

  sourceRef: string | null;
}
