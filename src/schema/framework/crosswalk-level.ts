import { Field, ObjectType } from "type-graphql";
import { Level } from "../../entities";

@ObjectType({ description: "What a level of one framework version counts as in another." })
export class CrosswalkLevel {
  @Field(() => Level, { description: "The level in the framework version that the crosswalk leads from." })
  from: Level;

  @Field(() => Level, {
    description: "The level that it counts as in the framework version that the crosswalk leads to.",
  })
  to: Level;
}
