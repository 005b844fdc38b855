import { Field, ObjectType } from "type-graphql";
import { Basis, ConditionKind } from "../vocabulary";

@ObjectType({
  description:
    "Something else that a route or a role asks for. It is shown and never evaluated: no fact is recorded about it.",
})
export class RouteCondition {
  @Field(() => String, { description: "Code, unique within its route." })
  code: string;

  @Field(() => ConditionKind, { description: "What the condition is about." })
  kind: ConditionKind;

  @Field(() => String, { description: "The text in plain words, for people to read." })
  text: string;

  @Field(() => Basis, { description: "How well founded it is." })
  basis: Basis;

  sourceRef: string | null;
}
