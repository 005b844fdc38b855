import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import {
  LivedExperienceReview,
  Organisation,
  PayBand,
  ProgressionRouteVersion,
  RoleBandVersion,
  RouteCondition,
  Source,
  SourcedLine,
  TypicalRequirement,
} from "../../entities";
import { documentOfRoleBand } from "../../reference/authoring";
import { hasWayOn, noRoutes, noWayOn } from "../../reference/checking";
import { RoleBandContent } from "../../schema/authoring/role-band-content";
import { toGlobalId } from "../../schema/node";
import type { Context } from "../context";

@Resolver(() => RoleBandVersion)
export class RoleBandFields {
  @FieldResolver(() => ID, { description: "Opaque global id; the same for every version of the role band." })
  id(@Root() role: RoleBandVersion): string {
    return toGlobalId("RoleBand", role.roleBandId);
  }

  @FieldResolver(() => LivedExperienceReview, {
    nullable: true,
    description:
      "The review by a lived experience lead with which this version was published; null for a version that came with the service's own data, which nobody has reviewed in this way.",
  })
  livedExperienceReview(
    @Root() { id }: RoleBandVersion,
    @Ctx() { loaders }: Context,
  ): Promise<LivedExperienceReview | null> {
    return loaders.reviews.load(id);
  }

  @FieldResolver(() => String, { description: "Code, for example PSW_SNR." })
  code(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): string {
    return reference.pathway.roleBands.get(role.roleBandId)?.code ?? "";
  }

  @FieldResolver(() => Organisation, {
    nullable: true,
    description: "The organisation that it belongs to; null for a national one.",
  })
  owner(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): Organisation | null {
    const owner = reference.pathway.roleBands.get(role.roleBandId)?.ownerOrganisationId;
    return reference.curriculum.organisations.get(owner ?? "") ?? null;
  }

  @FieldResolver(() => RoleBandVersion, {
    nullable: true,
    description:
      "The national role band of which this one is a variant: the routes from there start here too, and its scope applies unless this one states its own. Null if it is no variant.",
  })
  variantOf(@Root() { variantOfId }: RoleBandVersion, @Ctx() { reference }: Context): RoleBandVersion | null {
    return reference.pathway.newestRoleBands.get(variantOfId ?? "") ?? null;
  }

  @FieldResolver(() => PayBand, {
    nullable: true,
    description: "The pay band; null for a volunteer role or one above the bands.",
  })
  payBand(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): PayBand | null {
    return reference.pathway.payBands.get(role.payBandId ?? "") ?? null;
  }

  @FieldResolver(() => [PayBand], {
    description: "The lowest and highest band at which employers place it; empty if only one is known.",
  })
  bandRange(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): readonly PayBand[] {
    return [role.lowestPayBandId, role.highestPayBandId].flatMap(
      (id) => reference.pathway.payBands.get(id ?? "") ?? [],
    );
  }

  @FieldResolver(() => [TypicalRequirement], {
    description: "What employers typically ask of somebody in the role.",
  })
  typicalRequirements(@Root() role: RoleBandVersion): readonly TypicalRequirement[] {
    return role.typicalRequirements;
  }

  @FieldResolver(() => [ProgressionRouteVersion], {
    description: "The routes that start here: up, sideways, a step back, out, in, and deepening within.",
  })
  routesFrom(
    @Root() role: RoleBandVersion,
    @Ctx() { reference }: Context,
  ): readonly ProgressionRouteVersion[] {
    return reference.pathway.routesFrom(role.roleBandId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "That no route leads on from here, and why: the reason published for it, or that none has been published yet. Null if one does.",
  })
  endOfMap(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): string | null {
    if (hasWayOn(reference.pathway, role.roleBandId)) return null;
    const isEmpty = reference.pathway.routesFrom(role.roleBandId).length === 0;
    return role.endOfMap ?? (isEmpty ? noRoutes : noWayOn)(role.title, null);
  }

  @FieldResolver(() => [ProgressionRouteVersion], { description: "The routes that lead here." })
  routesTo(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): readonly ProgressionRouteVersion[] {
    return reference.pathway.routesTo(role.roleBandId);
  }

  @FieldResolver(() => RoleBandContent, {
    description: "The content, as it would be drafted: the starting point for its next version.",
  })
  content(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): RoleBandContent {
    return documentOfRoleBand(reference, role);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf(role.sourceRefs);
  }
}

@Resolver(() => SourcedLine)
export class SourcedLineFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: SourcedLine, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => TypicalRequirement)
export class TypicalRequirementFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: TypicalRequirement, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}

@Resolver(() => RouteCondition)
export class RouteConditionFields {
  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() { sourceRef }: RouteCondition, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}
