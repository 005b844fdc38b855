import type { CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import type { Reference } from "../../reference";
import { placesOfProvider, type UnitPlace } from "../../reference/coverage";
import { standingAt } from "../../reference/then";
import type {
  ChosenUnitInput,
  CurriculumUnitBy,
  ProgrammeBy,
  ProgrammeVersionInput,
  UnitSetBy,
} from "../../schema/curriculum/by";
import { badField, inField } from "../../schema/in-field";
import { idOfType } from "../../schema/node";
import { exactlyOne } from "../../schema/one-of";
import type { OrganisationBy } from "../../schema/workforce/by";
import { absenceOf } from "../absence";
import { organisationBy } from "../workforce/find-organisation";

/** Most units that one question may choose. */
const UNIT_LIMIT = 250;

/**
 * The curriculum unit that an input names, or null where there is none.
 * @param knownAt the instant at which it stood; now where it is left out.
 */
export function unitBy(
  reference: Reference,
  by: CurriculumUnitBy,
  knownAt?: Date | null,
): CurriculumUnitVersion | null {
  return standingAt(versionsOfUnit(reference, by), knownAt?.getTime());
}

function versionsOfUnit({ curriculum }: Reference, by: CurriculumUnitBy): readonly CurriculumUnitVersion[] {
  return exactlyOne(by, ["id", "code"]) === "id"
    ? curriculum.unitVersionsOf(idOfType("CurriculumUnit", by.id ?? ""))
    : curriculum.unitVersionsByCode(by.code?.curriculum ?? "", by.code?.code ?? "");
}

/**
 * The programme that an input names, or null where there is none.
 * @param knownAt the instant at which it stood; now where it is left out.
 */
export function programmeBy(
  reference: Reference,
  by: ProgrammeBy,
  knownAt?: Date | null,
): ProgrammeVersion | null {
  return standingAt(versionsOfProgramme(reference, by), knownAt?.getTime());
}

function versionsOfProgramme({ curriculum }: Reference, by: ProgrammeBy): readonly ProgrammeVersion[] {
  return exactlyOne(by, ["id", "code"]) === "id"
    ? curriculum.programmeVersionsOf(idOfType("Programme", by.id ?? ""))
    : curriculum.programmeVersionsByCode(by.code ?? "");
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
  const versions = inField(path, () => versionsOfProgramme(reference, by), "");
  return inField(path, () => standingAt(versions), whyNoProgramme(by, versions));
}

/** Why an input names no programme, and what would be right. */
const whyNoProgramme = (by: ProgrammeBy, versions: readonly ProgrammeVersion[]): string =>
  absenceOf("programme", by.code ?? by.id, "programmes", versions);

/** A version by its number, whether or not the programme stands still. */
function knownProgrammeVersion(
  reference: Reference,
  { programme, version }: ProgrammeVersionInput,
  path: readonly string[],
): ProgrammeVersion {
  const at = [...path, "programme"];
  const versions = inField(at, () => versionsOfProgramme(reference, programme), "");
  if (versions.length === 0) throw badField(at, "NOT_FOUND", whyNoProgramme(programme, versions));
  return inField(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The programme has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}

export function knownProvider(
  { curriculum }: Reference,
  by: OrganisationBy,
  path: readonly string[],
): Organisation {
  return inField(
    path,
    () => organisationBy(curriculum.providers, by),
    `There is no training provider ${by.code ?? by.odsCode ?? by.id}. The query providers lists them.`,
  );
}

function chosenUnits(
  reference: Reference,
  chosen: readonly ChosenUnitInput[],
  path: readonly string[],
): readonly UnitPlace[] {
  if (chosen.length === 0 || chosen.length > UNIT_LIMIT)
    throw badField(path, "OUT_OF_RANGE", `${chosen.length} units were chosen; choose 1 to ${UNIT_LIMIT}.`);
  const units = chosen.map((each, index) => knownUnit(reference, each, [...path, String(index)]));
  const versions = new Map(units.map((unit) => [unit.id, unit]));
  return [...versions.values()].map((unit) => ({ unit, mandatory: null, basis: null }));
}

/** A unit as it stands, or a version of it by its number, whether or not the unit stands still. */
function knownUnit(
  reference: Reference,
  { unit: by, version }: ChosenUnitInput,
  path: readonly string[],
): CurriculumUnitVersion {
  const at = [...path, "unit"];
  const versions = inField(at, () => versionsOfUnit(reference, by), "");
  if (version == null || versions.length === 0)
    return inField(
      at,
      () => standingAt(versions),
      absenceOf(
        "curriculum unit",
        by.code ? `${by.code.code} in ${by.code.curriculum}` : by.id,
        "curriculumUnits",
        versions,
      ),
    );
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
