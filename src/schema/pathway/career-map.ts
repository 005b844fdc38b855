import { Field, ObjectType } from "type-graphql";
import { ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import { Basis, RouteKind } from "../../entities/vocabulary";

@ObjectType({
  description: "A step from one role band to another. A route with several starts has a step for each.",
})
export class CareerStep {
  @Field(() => RoleBandVersion, { description: "The role band from which it starts." })
  from: RoleBandVersion;

  @Field(() => RoleBandVersion, { description: "The role band to which it leads." })
  to: RoleBandVersion;

  @Field(() => String, { description: "The route's title for people who start there." })
  title: string;

  @Field(() => RouteKind, { description: "The direction of the route." })
  kind: RouteKind;

  @Field(() => Basis, { description: "How well founded it is that the route starts here." })
  basis: Basis;

  @Field(() => ProgressionRouteVersion, { description: "The progression route that this is about." })
  route: ProgressionRouteVersion;
}

@ObjectType({ description: "All role bands and all steps between them, ready to be drawn." })
export class CareerMap {
  @Field(() => [RoleBandVersion], { description: "All role bands, in the order of publication." })
  roleBands: RoleBandVersion[];

  @Field(() => [CareerStep], { description: "The steps between them." })
  steps: CareerStep[];
}
