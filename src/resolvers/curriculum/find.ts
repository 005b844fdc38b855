import type { CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import type { Reference } from "../../reference";
import { placesOfProvider, type UnitPlace } from "../../reference/coverage";
import type {
  ChosenUnit,
  CurriculumUnitBy,
  ProgrammeBy,
  ProgrammeVersionInput,
  ProviderBy,
  UnitSetBy,
} from "../../schema/curriculum/by";
import { badField, inField } from "../../schema/in-field";
import { idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";

/** Most units that one question may choose. */
const UNIT_LIMIT = 250;

/** The curriculum unit that an input names, or null where there is none. */
export function unitBy({ curriculum }: Reference, by: CurriculumUnitBy): CurriculumUnitVersion | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return curriculum.current.get(idOfType("CurriculumUnit", by.id ?? "")) ?? null;
  return curriculum.unitByCode(by.code?.curriculum ?? "", by.code?.code ?? "");
}

/** The programme that an input names, or null where there is none. */
export function programmeBy({ curriculum }: Reference, by: ProgrammeBy): ProgrammeVersion | null {
  if (exactlyOne(by, ["id", "code"]) === "id")
    return curriculum.currentProgrammes.get(idOfType("Programme", by.id ?? "")) ?? null;
  return curriculum.programmeByCode(by.code ?? "");
}

/** Units that a question is about, with what they belong to. */
export interface FoundUnits {
  readonly programme: ProgrammeVersion | null;
  readonly provider: Organisation | null;
  readonly places: readonly UnitPlace[];
}

/** @param path of the input, for refusals. @throws a GraphQL error with code BAD_USER_INPUT where it names nothing. */
export function unitSetBy(
  reference: Reference,
  by: UnitSetBy,
  mandatoryOnly: boolean,
  path: readonly string[],
): FoundUnits {
  const member = inField(
    path,
    () => exactlyOne(by, ["programme", "programmeVersion", "provider", "units"]),
    "",
  );
  const found = unitsOf(reference, by, [...path, member]);
  return mandatoryOnly
    ? { ...found, places: found.places.filter(({ mandatory }) => mandatory !== false) }
    : found;
}

function unitsOf(
  reference: Reference,
  { programme, programmeVersion, provider, units }: UnitSetBy,
  path: readonly string[],
): FoundUnits {
  if (programme) return programmeUnits(reference, knownProgramme(reference, programme, path));
  if (programmeVersion)
    return programmeUnits(reference, knownProgrammeVersion(reference, programmeVersion, path));
  if (provider) {
    const organisation = knownProvider(reference, provider, path);
    return {
      programme: null,
      provider: organisation,
      places: placesOfProvider(reference, organisation.id),
    };
  }
  return { programme: null, provider: null, places: chosenUnits(reference, units ?? [], path) };
}

export function programmeUnits({ curriculum }: Reference, programme: ProgrammeVersion): FoundUnits {
  const providerId = curriculum.programmes.get(programme.programmeId)?.providerId ?? "";
  return {
    programme,
    provider: curriculum.organisations.get(providerId) ?? null,
    places: curriculum
      .taughtIn(programme.id)
      .map(({ unit, place: { mandatory, basis } }) => ({ unit, mandatory, basis })),
  };
}

function knownProgramme(reference: Reference, by: ProgrammeBy, path: readonly string[]): ProgrammeVersion {
  return inField(
    path,
    () => programmeBy(reference, by),
    `There is no programme ${by.code ?? by.id}. The query programmes lists them.`,
  );
}

function knownProgrammeVersion(
  reference: Reference,
  { programme, version }: ProgrammeVersionInput,
  path: readonly string[],
): ProgrammeVersion {
  const { programmeId } = knownProgramme(reference, programme, [...path, "programme"]);
  const versions = reference.curriculum.programmeVersionsOf(programmeId);
  return inField(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The programme has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}

export function knownProvider(
  { curriculum }: Reference,
  by: ProviderBy,
  path: readonly string[],
): Organisation {
  return inField(
    path,
    () =>
      exactlyOne(by, ["id", "code"]) === "id"
        ? curriculum.providers.get(idOfType("Organisation", by.id ?? ""))
        : [...curriculum.providers.values()].find(({ code }) => code === by.code),
    `There is no training provider ${by.code ?? by.id}. The query providers lists them.`,
  );
}

function chosenUnits(
  reference: Reference,
  chosen: readonly ChosenUnit[],
  path: readonly string[],
): readonly UnitPlace[] {
  if (chosen.length === 0 || chosen.length > UNIT_LIMIT)
    throw badField(path, "OUT_OF_RANGE", `${chosen.length} units were chosen; choose 1 to ${UNIT_LIMIT}.`);
  const units = chosen.map((each, index) => knownUnit(reference, each, [...path, String(index)]));
  const versions = new Map(units.map((unit) => [unit.id, unit]));
  return [...versions.values()].map((unit) => ({ unit, mandatory: null, basis: null }));
}

function knownUnit(
  reference: Reference,
  { unit: by, version }: ChosenUnit,
  path: readonly string[],
): CurriculumUnitVersion {
  const unit = inField(
    [...path, "unit"],
    () => unitBy(reference, by),
    `There is no curriculum unit ${by.code?.code ?? by.id}${by.code ? ` in ${by.code.curriculum}` : ""}. The query curriculumUnits lists them.`,
  );
  if (version == null) return unit;
  const versions = reference.curriculum.unitVersionsOf(unit.unitId);
  return inField(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The unit has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const numbersOf = (versions: readonly { readonly version: number }[]): string =>
  list.format(
    versions
      .map(({ version }) => version)
      .sort((a, b) => a - b)
      .map(String),
  );
