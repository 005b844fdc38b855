import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { Curriculum, CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import { DateTime } from "../../entities/scalars";
import { VERSION_AT } from "../../schema/clocks";
import { type Connection, connectionOf, PageArgs, pageOfList } from "../../schema/connection";
import { CurriculumUnitBy, ProgrammeBy } from "../../schema/curriculum/by";
import { CompetenceBy } from "../../schema/framework/by";
import { requirePast } from "../clocks";
import type { Context } from "../context";
import { requireCompetence } from "../framework/find";
import { findProgramme, findUnit } from "./find";

const CurriculumUnitConnection = connectionOf(CurriculumUnitVersion, "CurriculumUnit", "curriculum units");
const ProgrammeConnection = connectionOf(ProgrammeVersion, "Programme", "programmes");

@Resolver()
export class CurriculumQueries {
  @Query(() => [Curriculum], { description: "Every published curriculum, national and of organisations." })
  curricula(@Ctx() { reference }: Context): readonly Curriculum[] {
    return [...reference.curriculum.curricula.values()];
  }

  @Query(() => CurriculumUnitVersion, {
    nullable: true,
    description: "One curriculum unit; null if there is none.",
  })
  curriculumUnit(
    @Arg("by", () => CurriculumUnitBy, { description: "Its id or its natural key: exactly one of them." })
    by: CurriculumUnitBy,
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: VERSION_AT }) knownAt?: Date | null,
  ): CurriculumUnitVersion | null {
    return findUnit(context.reference, by, ["by"], requirePast(context, knownAt));
  }

  @Query(() => CurriculumUnitConnection, {
    description: "Curriculum units, in the order of their curriculum.",
  })
  curriculumUnits(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
    @Arg("covers", () => CompetenceBy, {
      nullable: true,
      description: "Only units with an outcome that shows this competence.",
    })
    covers?: CompetenceBy | null,
  ): Connection<CurriculumUnitVersion> {
    const competence = covers && requireCompetence(reference, covers, ["covers"]);
    const units = competence
      ? reference.curriculum.covering(competence.id)
      : [...reference.curriculum.current.values()];
    return pageOfList("curriculumUnits", units, ({ unitId }) => unitId, page);
  }

  @Query(() => ProgrammeVersion, { nullable: true, description: "One programme; null if there is none." })
  programme(
    @Arg("by", () => ProgrammeBy, { description: "Its id or its natural key: exactly one of them." })
    by: ProgrammeBy,
    @Ctx() context: Context,
    @Arg("knownAt", () => DateTime, { nullable: true, description: VERSION_AT }) knownAt?: Date | null,
  ): ProgrammeVersion | null {
    return findProgramme(context.reference, by, ["by"], requirePast(context, knownAt));
  }

  @Query(() => ProgrammeConnection, { description: "The known programmes of all providers, by code." })
  programmes(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { reference }: Context,
  ): Connection<ProgrammeVersion> {
    return pageOfList(
      "programmes",
      reference.curriculum.allProgrammes(),
      ({ programmeId }) => programmeId,
      page,
    );
  }

  @Query(() => [Organisation], { description: "The known training providers." })
  providers(@Ctx() { reference }: Context): readonly Organisation[] {
    return [...reference.curriculum.providers.values()];
  }
}
