import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";
import { PayBand, PayBandYear, PayPoint, RoleBandVersion, Source } from "../../entities";
import { CivilDate } from "../../entities/scalars";
import { payOn, yearEndsOn, yearStartsOn } from "../../reference/pay";
import { AS_OF } from "../../schema/clocks";
import { BandPay } from "../../schema/pathway/band-pay";
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

  @FieldResolver(() => BandPay, { description: "What it pays on a day." })
  pay(
    @Root() band: PayBand,
    @Ctx() { reference, today }: Context,
    @Arg("asOf", () => CivilDate, { nullable: true, description: AS_OF }) asOf?: string | null,
  ): BandPay {
    return payOn(reference.pathway, band, asOf ?? today);
  }
}

@Resolver(() => PayBandYear)
export class PayBandYearFields {
  @FieldResolver(() => CivilDate, { nullable: true, description: "The first day on which it applies." })
  fromOn(@Root() year: PayBandYear): string | null {
    return yearStartsOn(year);
  }

  @FieldResolver(() => CivilDate, {
    nullable: true,
    description: "The first day on which it no longer applies.",
  })
  untilOn(@Root() year: PayBandYear): string | null {
    return yearEndsOn(year);
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
    const refs = [year.paySourceRef, ...year.points.map(({ sourceRef }) => sourceRef), year.stepSourceRef];
    return reference.framework.sourcesOf([...new Set(refs)]);
  }
}

@Resolver(() => PayPoint)
export class PayPointFields {
  @FieldResolver(() => [Source], {
    description: "The sources in which it was published; empty if it was worked out.",
  })
  sources(@Root() { sourceRef }: PayPoint, @Ctx() { reference }: Context): readonly Source[] {
    return reference.framework.sourcesOf([sourceRef]);
  }
}
