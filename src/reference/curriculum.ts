import {
  Curriculum,
  CurriculumUnit,
  CurriculumUnitVersion,
  Organisation,
  Programme,
  ProgrammeUnit,
  ProgrammeVersion,
  UnitOutcome,
  UnitPrerequisite,
  UnitStart,
} from "../entities";
import type { ReferenceReader } from "../repositories/authoring/reference";
import { byCode, byPosition, groupBy, indexBy } from "./index-by";

/** Curricula with the current version of each unit, and the providers' programmes, in memory. */
export class CurriculumReference {
  readonly curriculaByCode: ReadonlyMap<string, Curriculum>;
  readonly organisationsByCode: ReadonlyMap<string, Organisation>;
  readonly programmesByCode: ReadonlyMap<string, Programme>;

  private constructor(
    readonly curricula: ReadonlyMap<string, Curriculum>,
    readonly units: ReadonlyMap<string, CurriculumUnit>,
    readonly unitsOf: (curriculum: string) => readonly CurriculumUnit[],
    /** Published unit versions by the id of their unit. */
    readonly current: ReadonlyMap<string, CurriculumUnitVersion>,
    /** Every version of each unit, current or retired, newest first, by the id of the unit. */
    readonly unitVersionsOf: (unit: string) => readonly CurriculumUnitVersion[],
    readonly outcomesOf: (unitVersion: string) => readonly UnitOutcome[],
    readonly prerequisitesOf: (unitVersion: string) => readonly UnitPrerequisite[],
    /** The days on which a version of a unit begins, the earliest first. */
    readonly startsOf: (unitVersion: string) => readonly UnitStart[],
    /**
     * Every organisation as it was when this was read. Providers are organisations that teach, including
     * employers.
     */
    readonly organisations: ReadonlyMap<string, Organisation>,
    readonly providers: ReadonlyMap<string, Organisation>,
    readonly programmes: ReadonlyMap<string, Programme>,
    /** Published programme versions by the id of their programme. */
    readonly currentProgrammes: ReadonlyMap<string, ProgrammeVersion>,
    /** Every version of each programme, current or retired, by the id of the programme and by its own id. */
    readonly programmeVersionsOf: (programme: string) => readonly ProgrammeVersion[],
    readonly programmeVersions: ReadonlyMap<string, ProgrammeVersion>,
    readonly programmeUnitsOf: (programmeVersion: string) => readonly ProgrammeUnit[],
  ) {
    this.curriculaByCode = indexBy([...curricula.values()], ({ code }) => code);
    this.organisationsByCode = indexBy([...organisations.values()], ({ code }) => code);
    this.programmesByCode = indexBy([...programmes.values()], ({ code }) => code);
  }

  static async load(reader: ReferenceReader): Promise<CurriculumReference> {
    const [
      curricula,
      units,
      versions,
      outcomes,
      prerequisites,
      starts,
      organisations,
      programmes,
      programmeVersions,
      programmeUnits,
    ] = await Promise.all([
      reader.all(Curriculum),
      reader.all(CurriculumUnit),
      reader.all(CurriculumUnitVersion),
      reader.all(UnitOutcome),
      reader.all(UnitPrerequisite),
      reader.all(UnitStart),
      reader.all(Organisation),
      reader.all(Programme),
      reader.all(ProgrammeVersion),
      reader.all(ProgrammeUnit),
    ]);
    const published = byPosition(versions.filter(({ status }) => status === "PUBLISHED"));
    const teaching = new Set(programmes.map(({ providerId }) => providerId));
    const programmesThatStood = programmeVersions.filter(({ status }) => status !== "DRAFT");
    return new CurriculumReference(
      indexBy(byCode(curricula), ({ id }) => id),
      indexBy(units, ({ id }) => id),
      groupBy(byCode(units), ({ curriculumId }) => curriculumId),
      indexBy(published, ({ unitId }) => unitId),
      groupBy(
        versions.filter(({ status }) => status !== "DRAFT").sort((a, b) => b.version - a.version),
        ({ unitId }) => unitId,
      ),
      groupBy(byPosition(outcomes), ({ unitVersionId }) => unitVersionId),
      groupBy(prerequisites, ({ unitVersionId }) => unitVersionId),
      groupBy(
        starts.sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
        ({ unitVersionId }) => unitVersionId,
      ),
      indexBy(organisations, ({ id }) => id),
      indexBy(
        byCode(organisations.filter(({ id, kind }) => kind === "PROVIDER" || teaching.has(id))),
        ({ id }) => id,
      ),
      indexBy(byCode(programmes), ({ id }) => id),
      indexBy(
        programmeVersions.filter(({ status }) => status === "PUBLISHED"),
        ({ programmeId }) => programmeId,
      ),
      groupBy(programmesThatStood, ({ programmeId }) => programmeId),
      indexBy(programmesThatStood, ({ id }) => id),
      groupBy(byPosition(programmeUnits), ({ programmeVersionId }) => programmeVersionId),
    );
  }

  /**
   * The units of a programme's version, each in the version that it teaches: for the current programme, the
   * version that is current; for a retired programme, the version that it was published with.
   */
  taughtIn(programmeVersion: string): readonly { place: ProgrammeUnit; unit: CurriculumUnitVersion }[] {
    const programme = this.programmeVersions.get(programmeVersion);
    const since = programme?.status === "RETIRED" ? programme.publishedAt : null;
    return this.programmeUnitsOf(programmeVersion).flatMap((place) => {
      const versions = this.unitVersionsOf(place.unitId);
      const unit = since
        ? (versions.find(({ publishedAt }) => publishedAt !== null && publishedAt <= since) ??
          versions.at(-1))
        : (this.current.get(place.unitId) ?? versions[0]);
      return unit ? [{ place, unit }] : [];
    });
  }

  /** A unit in its current version; a retired unit in its last version, because records keep naming it. */
  newestUnit(unit: string): CurriculumUnitVersion | null {
    return this.current.get(unit) ?? this.unitVersionsOf(unit)[0] ?? null;
  }

  /** The same of a programme. */
  newestProgramme(programme: string): ProgrammeVersion | null {
    const newest = (a: ProgrammeVersion, b: ProgrammeVersion) => (b.version > a.version ? b : a);
    const versions = this.programmeVersionsOf(programme);
    return this.currentProgrammes.get(programme) ?? (versions.length > 0 ? versions.reduce(newest) : null);
  }

  /** The units whose outcomes show a competence. */
  covering(competence: string): readonly CurriculumUnitVersion[] {
    return [...this.current.values()].filter(({ id }) =>
      this.outcomesOf(id).some(({ competenceId }) => competenceId === competence),
    );
  }

  /** The published units of a curriculum, in its order. */
  currentUnitsOf(curriculum: string): readonly CurriculumUnitVersion[] {
    return [...this.current.values()].filter(
      ({ unitId }) => this.units.get(unitId)?.curriculumId === curriculum,
    );
  }

  unitByCode(curriculumCode: string, code: string): CurriculumUnitVersion | null {
    const [version] = this.unitVersionsByCode(curriculumCode, code);
    return (version && this.current.get(version.unitId)) ?? null;
  }

  /** Every version of a unit, current or retired, newest first. */
  unitVersionsByCode(curriculumCode: string, code: string): readonly CurriculumUnitVersion[] {
    const curriculum = this.curriculaByCode.get(curriculumCode);
    const unit = curriculum && this.unitsOf(curriculum.id).find((each) => each.code === code);
    return unit ? this.unitVersionsOf(unit.id) : [];
  }

  /** Every version of a programme, current or retired. */
  programmeVersionsByCode(code: string): readonly ProgrammeVersion[] {
    const programme = this.programmesByCode.get(code);
    return programme ? this.programmeVersionsOf(programme.id) : [];
  }

  /** Every published programme, by code. */
  allProgrammes(): readonly ProgrammeVersion[] {
    return [...this.programmes.keys()].flatMap((id) => this.currentProgrammes.get(id) ?? []);
  }

  programmesOf(provider: string): readonly ProgrammeVersion[] {
    return this.allProgrammes().filter(
      ({ programmeId }) => this.programmes.get(programmeId)?.providerId === provider,
    );
  }

  programmeByCode(code: string): ProgrammeVersion | null {
    return this.currentProgrammes.get(this.programmesByCode.get(code)?.id ?? "") ?? null;
  }
}
