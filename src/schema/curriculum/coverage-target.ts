import { Field, InputType, Int, ObjectType } from "type-graphql";
import { FrameworkVersion, Level, ProgressionRouteVersion, RoleBandVersion } from "../../entities";
import { FrameworkVersionBy } from "../framework/by";
import { ProgressionRouteBy, RoleBandBy } from "../pathway/by";

@InputType({ description: "A framework version, each competence asked for at a level." })
export class FrameworkAtLevelInput {
  @Field(() => FrameworkVersionBy, { description: "The framework version that it is about." })
  frameworkVersion: FrameworkVersionBy;

  @Field(() => String, { description: "Code of a level of its own, for example INDEPENDENT." })
  level: string;
}

@InputType({ description: "A version of a progression route." })
export class RouteVersionInput {
  @Field(() => ProgressionRouteBy, { description: "The progression route that it is about." })
  route: ProgressionRouteBy;

  @Field(() => Int, { description: "Its version, from 1." })
  version: number;
}

@InputType({ description: "What a curriculum is held against: exactly one of these." })
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
      "All that is asked for by the routes that lead to a role band, those for deepening within it included: a competence counts at the highest level that any of them asks for. What employers typically ask in words alone is not read.",
  })
  roleBand?: RoleBandBy | null;

  @Field(() => ProgressionRouteBy, {
    nullable: true,
    description: "What a progression route asks for as it stands now.",
  })
  route?: ProgressionRouteBy | null;

  @Field(() => RouteVersionInput, {
    nullable: true,
    description: "What a version of a progression route asks for.",
  })
  routeVersion?: RouteVersionInput | null;
}

@ObjectType({
  description: "What a curriculum was held against: a framework version, a role band, or a route.",
})
export class CoverageTarget {
  @Field(() => FrameworkVersion, { nullable: true, description: "The framework version, where it was one." })
  frameworkVersion: FrameworkVersion | null;

  @Field(() => Level, {
    nullable: true,
    description:
      "The level asked for of a framework version; null for any, and for routes, which say their own.",
  })
  level: Level | null;

  @Field(() => RoleBandVersion, { nullable: true, description: "The role band, where it was one." })
  roleBand: RoleBandVersion | null;

  @Field(() => [ProgressionRouteVersion], {
    description: "The routes whose requirements are meant; none for a framework version.",
  })
  routes: readonly ProgressionRouteVersion[];
}
