import { Field, ObjectType } from "type-graphql";
import { ProgressionRouteVersion } from "../../entities";
import { DateTime } from "../../entities/scalars";

@ObjectType({
  description: "A route that a worker says they aspire to, and since when. It changes no outcome.",
})
export class Aspiration {
  @Field(() => ProgressionRouteVersion, { description: "The route, in its current version." })
  route: ProgressionRouteVersion;

  @Field(() => DateTime, { description: "When they said so." })
  saidAt: Date;
}
