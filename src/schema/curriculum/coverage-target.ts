import { Field, InputType, Int, ObjectType } from "type-graphql";
import { FrameworkVersion, Level, ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import { FrameworkVersionBy } from "../framework/by";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";

@InputType({ description: "A framework version with a level that is required of each competence." })
export class FrameworkAtLevelInput {
  @Field(() => FrameworkVersionBy, { description: "The framework version to compare with." })
  frameworkVersion: FrameworkVersionBy;

  @Field(() => String, { description: "Code of a level of that framework version, for example INDEPENDENT." })
  level: string;
}

@InputType({ description: "A version of a progression route." })
export class RouteVersionInput {
  @Field(() => ProgressionRouteBy, { description: "The progression route that has the version." })
  route: ProgressionRouteBy;

  @Field(() => Int, { description: "Its version, from 1." })
  version: number;
}

@InputType({ description: "What a curriculum is compared with: exactly one of these." })
export class CoverageTargetBy {
  @Field(() => FrameworkVersionBy, {
    nullable: true,
    description: "Every competence of a framework version, assessed at any level.",
  })
  frameworkVersion?: FrameworkVersionBy | null;

  @Field(() => FrameworkAtLevelInput, {
    nullable: true,
    description: "Every competence of a framework version, assessed at a level or above.",
  })
  frameworkAtLevel?: FrameworkAtLevelInput | null;

  @Field(() => RoleBandBy, {
    nullable: true,
    description:
      "Everything that the routes to a role band require, including the routes for deepening within it. A competence counts at the highest level that any route requires. Typical requirements of employers that exist only as text are not included.",
  })
  roleBand?: RoleBandBy | null;

  @Field(() => ProgressionRouteBy, {
    nullable: true,
    description: "The requirements of the current version of a progression route.",
  })
  route?: ProgressionRouteBy | null;

  @Field(() => RouteVersionInput, {
    nullable: true,
    description: "The requirements of a version of a progression route.",
  })
  routeVersion?: RouteVersionInput | null;
}

@ObjectType({
  description: "What a curriculum was compared with: a framework version, a role band or a route.",
})
export class CoverageTarget {
  @Field(() => FrameworkVersion, { nullable: true, description: "The framework version, if one was given." })
  frameworkVersion: FrameworkVersion | null;

  @Field(() => Level, {
    nullable: true,
    description:
      "The level required for a framework version; null for any level, and for routes, which set their own levels.",
  })
  level: Level | null;

  @Field(() => RoleBandVersion, { nullable: true, description: "The role band, if one was given." })
  roleBand: RoleBandVersion | null;

  @Field(() => [ProgressionRouteVersion], {
    description: "The routes whose requirements are included; none for a framework version.",
  })
  routes: readonly ProgressionRouteVersion[];
}
