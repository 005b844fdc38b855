import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ProgrammeVersion } from "../../entities";
import { UnitSetBy } from "../../schema/curriculum/by";
import { CurriculumComparison } from "../../schema/curriculum/comparison";
import { CurriculumCoverage } from "../../schema/curriculum/coverage";
import { CoverageTargetBy } from "../../schema/curriculum/coverage-target";
import { FrameworkVersionBy } from "../../schema/framework/by";
import type { Context } from "../context";
import { toComparison } from "./comparison-view";
import { toCoverage } from "./coverage-view";
import { programmeUnits, requireUnitSet } from "./find";
import { requireCoverageTarget, requireFrameworkWithLevels } from "./find-target";

const MANDATORY_ONLY = "Whether to ignore the units that a programme offers as an option.";

@Resolver()
export class CoverageQueries {
  @Query(() => CurriculumCoverage, {
    description:
      "What units cover of a framework version, a role band or a route, how deeply, and what is never taught, not assessed, below the required level, or not known. Published reference data: anyone may ask.",
  })
  coverage(
    @Arg("of", () => UnitSetBy, { description: "The units that are asked about." }) of: UnitSetBy,
    @Arg("against", () => CoverageTargetBy, { description: "What to compare them with." })
    against: CoverageTargetBy,
    @Arg("mandatoryOnly", () => Boolean, { defaultValue: false, description: MANDATORY_ONLY })
    mandatoryOnly: boolean,
    @Ctx() context: Context,
  ): CurriculumCoverage {
    const units = requireUnitSet(context.reference, of, mandatoryOnly, ["of"]);
    return toCoverage(context.reference, units, requireCoverageTarget(context, against));
  }

  @Query(() => CurriculumComparison, {
    description:
      "How two programmes, two versions of one, or any two sets of units differ: what each teaches that the other does not, with levels, depths and hours.",
  })
  compareProgrammes(
    @Arg("one", () => UnitSetBy, { description: "The units of the first side." }) one: UnitSetBy,
    @Arg("other", () => UnitSetBy, { description: "The units of the second side." }) other: UnitSetBy,
    @Arg("mandatoryOnly", () => Boolean, { defaultValue: false, description: MANDATORY_ONLY })
    mandatoryOnly: boolean,
    @Ctx() { reference }: Context,
    @Arg("within", () => FrameworkVersionBy, {
      nullable: true,
      description:
        "The framework version to compare in: outcomes that are mapped to other frameworks count through the current crosswalks. If left out, each outcome counts at the competence it is mapped to.",
    })
    within?: FrameworkVersionBy | null,
  ): CurriculumComparison {
    return toComparison(
      reference,
      requireUnitSet(reference, one, mandatoryOnly, ["one"]),
      requireUnitSet(reference, other, mandatoryOnly, ["other"]),
      within ? requireFrameworkWithLevels(reference, within, ["within"]) : null,
    );
  }
}

@Resolver(() => ProgrammeVersion)
export class ProgrammeCoverageFields {
  @FieldResolver(() => CurriculumCoverage, {
    description: "What its units cover of a framework version, a role band or a route.",
  })
  coverage(
    @Root() programme: ProgrammeVersion,
    @Arg("against", () => CoverageTargetBy, { description: "What to compare them with." })
    against: CoverageTargetBy,
    @Arg("mandatoryOnly", () => Boolean, { defaultValue: false, description: MANDATORY_ONLY })
    mandatoryOnly: boolean,
    @Ctx() context: Context,
  ): CurriculumCoverage {
    const all = programmeUnits(context.reference, programme);
    const places = all.places.filter(({ mandatory }) => !mandatoryOnly || mandatory !== false);
    return toCoverage(context.reference, { ...all, places }, requireCoverageTarget(context, against));
  }
}
