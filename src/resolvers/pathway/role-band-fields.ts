import { Ctx, FieldResolver, ID, Int, Resolver, Root } from "type-graphql";
import {
  Organisation,
  PayBand,
  PayBandYear,
  ProgressionRouteVersion,
  RoleBandVersion,
  RouteCondition,
  Source,
  TypicalRequirement,
} from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { toGlobalId } from "../../schema/node";
import type { Context } from "../context";

@Resolver(() => PayBand)
export class PayBandFields {
  @FieldResolver(() => [RoleBandVersion], {
    description: "The role bands at this pay band, in the order of publication.",
  })
  roleBands(@Root() band: PayBand, @Ctx() { reference }: Context): readonly RoleBandVersion[] {
    return [...reference.pathway.currentRoleBands.values()].filter(({ payBandId }) => payBandId === band.id);
  }

  @FieldResolver(() => [PayBandYear], { description: "Its pay by year, newest year first." })
  years(@Root() band: PayBand, @Ctx() { reference }: Context): readonly PayBandYear[] {
    return reference.pathway.payYearsOf(band.id);
  }
}

@Resolver(() => PayBandYear)
export class PayBandYearFields {
  @FieldResolver(() => CivilDate, { nullable: true, description: "The first day on which it applies." })
  fromOn(@Root() year: PayBandYear): string | null {
    return /\d{4}-\d{2}-\d{2}/.exec(year.validity)?.[0] ?? null;
  }

  @FieldResolver(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies.",
  })
  untilOn(@Root() year: PayBandYear): string | null {
    return /,(\d{4}-\d{2}-\d{2})/.exec(year.validity)?.[1] ?? null;
  }

  @FieldResolver(() => [Int], {
    nullable: "items",
    description: "Years in the band before each later point; null if the source does not say.",
  })
  stepAfterYears(@Root() year: PayBandYear): readonly (number | null)[] {
    return year.stepAfterYears;
  }

  @FieldResolver(() => [Source], { description: "The sources of the points and the years between them." })
  sources(@Root() year: PayBandYear, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([year.paySourceRef, year.stepSourceRef]);
  }
}

@Resolver(() => RoleBandVersion)
export class RoleBandFields {
  @FieldResolver(() => ID, { description: "Opaque global id; the same for every version of the role band." })
  id(@Root() role: RoleBandVersion): string {
    return toGlobalId("RoleBand", role.roleBandId);
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
    description: "The routes that start here: up, sideways, out, and deepening within.",
  })
  routesFrom(
    @Root() role: RoleBandVersion,
    @Ctx() { reference }: Context,
  ): readonly ProgressionRouteVersion[] {
    return reference.pathway.routesFrom(role.roleBandId);
  }

  @FieldResolver(() => [ProgressionRouteVersion], { description: "The routes that lead here." })
  routesTo(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): readonly ProgressionRouteVersion[] {
    return reference.pathway.routesTo(role.roleBandId);
  }

  @FieldResolver(() => [Source], { description: "The sources in which it was published." })
  sources(@Root() role: RoleBandVersion, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf(role.sourceRefs);
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
