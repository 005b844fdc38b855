import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  LivedExperienceReview,
  Organisation,
  ProgressionRouteFrom,
  ProgressionRouteVersion,
  RequirementRow,
  RoleBandVersion,
  RouteCondition,
  Source,
} from "../../entities";
import { documentOfRoute } from "../../reference/authoring";
import { localChangesOf, nationalChangesSince } from "../../reference/local-changes";
import { isToBeRechecked, localVersionBaseOf } from "../../reference/local-version";
import { RouteContent } from "../../schema/authoring/route-content";
import { toGlobalId } from "../../schema/node";
import { LocalVersion } from "../../schema/pathway/local-version";
import type { Context } from "../context";

@Resolver(() => ProgressionRouteFrom)
export class ProgressionRouteFromFields {
  @FieldResolver(() => RoleBandVersion, { description: "The role band that this is about." })
  roleBand(
    @Root() { roleBandId }: ProgressionRouteFrom,
    @Ctx() { reference }: Context,
  ): RoleBandVersion | undefined {
    return reference.pathway.newestRoleBands.get(roleBandId);
  }

  @FieldResolver(() => String, {
    description:
      "The route's title for people who start here, for example Carer peer support worker to senior peer support worker.",
  })
  title(@Root() { routeVersionId, title }: ProgressionRouteFrom, @Ctx() { reference }: Context): string {
    return title ?? reference.pathway.routeVersions.get(routeVersionId)?.title ?? "";
  }
}

@Resolver(() => ProgressionRouteVersion)
export class ProgressionRouteFields {
  @FieldResolver(() => ID, { description: "Opaque global id; the same for every version of the route." })
  id(@Root() { routeId }: ProgressionRouteVersion): string {
    return toGlobalId("ProgressionRoute", routeId);
  }

  @FieldResolver(() => LivedExperienceReview, {
    nullable: true,
    description:
      "The review by a lived experience lead with which this version was published; null for a version that came with the service's own data, which nobody has reviewed in this way.",
  })
  livedExperienceReview(
    @Root() { id }: ProgressionRouteVersion,
    @Ctx() { loaders }: Context,
  ): Promise<LivedExperienceReview | null> {
    return loaders.reviews.load(id);
  }

  @FieldResolver(() => String, { description: "Code, for example R03." })
  code(@Root() { routeId }: ProgressionRouteVersion, @Ctx() { reference }: Context): string {
    return reference.pathway.routes.get(routeId)?.code ?? "";
  }

  @FieldResolver(() => [ProgressionRouteFrom], {
    description: "The role bands it starts from, each with how well that is founded.",
  })
  from(
    @Root() { id }: ProgressionRouteVersion,
    @Ctx() { reference }: Context,
  ): readonly ProgressionRouteFrom[] {
    return reference.pathway.startsOf(id);
  }

  @FieldResolver(() => RoleBandVersion, { description: "The role band it leads to." })
  to(
    @Root() { toRoleBandId }: ProgressionRouteVersion,
    @Ctx() { reference }: Context,
  ): RoleBandVersion | undefined {
    return reference.pathway.newestRoleBands.get(toRoleBandId);
  }

  @FieldResolver(() => [RouteCondition], {
    description: "What else it asks for. Nobody evaluates this, and no fact is recorded about it.",
  })
  conditions(@Root() { conditions }: ProgressionRouteVersion): readonly RouteCondition[] {
    return conditions;
  }

  @FieldResolver(() => RequirementRow, { description: "Its requirements: the root of the tree." })
  requirement(
    @Root() { id }: ProgressionRouteVersion,
    @Ctx() { reference }: Context,
  ): RequirementRow | undefined {
    return reference.pathway.requirementsOf(id).find(({ parentCode }) => parentCode === null);
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description:
      "The organisation that the route belongs to; null for a national route and for its local versions.",
  })
  owner(@Root() { routeId }: ProgressionRouteVersion, @Ctx() { reference }: Context): Organisation | null {
    const owner = reference.pathway.routes.get(routeId)?.ownerOrganisationId;
    return reference.curriculum.organisations.get(owner ?? "") ?? null;
  }

  @FieldResolver(() => LocalVersion, {
    nullable: true,
    description:
      "What your organisation has changed of a national route; null if the national version applies.",
  })
  localVersion(@Root() route: ProgressionRouteVersion, @Ctx() { reference }: Context): LocalVersion | null {
    const standing = localVersionBaseOf(reference, route);
    if (!standing) return null;
    const { national, current, findings } = standing;
    return {
      organisation: reference.curriculum.organisations.get(route.organisationId ?? "") ?? null,
      nationalVersion: national.version,
      nationalPublishedAt: national.publishedAt,
      currentNationalVersion: current?.version ?? null,
      toBeRechecked: isToBeRechecked(reference, route),
      changes: localChangesOf(reference, route),
      nationalChanges: current ? nationalChangesSince(reference, national, current) : [],
      findings,
    };
  }

  @FieldResolver(() => RouteContent, {
    description: "The content, as it would be drafted: the starting point for the draft of a new version.",
  })
  content(@Root() route: ProgressionRouteVersion, @Ctx() { reference }: Context): RouteContent {
    return documentOfRoute(reference, route);
  }

  @FieldResolver(() => [Source], { description: "The sources in which the step was published." })
  sources(@Root() { sourceRefs }: ProgressionRouteVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf(sourceRefs);
  }
}
