import { ALL_KNOWN, type Knowledge, UNITS_KNOWN } from "../../curricula";
import type { CurriculumUnitVersion, Organisation, ProgrammeVersion } from "../../entities";
import type { Reference } from "../../reference";
import { knownOfProgramme, knownOfProvider } from "../../reference/completeness";
import { placesOfProvider, type UnitPlace } from "../../reference/coverage";
import { currentCodes } from "../../reference/current-codes";
import { versionAt } from "../../reference/version-at";
import { badField } from "../../schema/bad-argument";
import type {
  ChosenUnitInput,
  CurriculumUnitBy,
  ProgrammeBy,
  ProgrammeVersionInput,
  UnitSetBy,
} from "../../schema/curriculum/by";
import { parseIdOfType } from "../../schema/node";
import { requireExactlyOne } from "../../schema/one-of";
import { requireFound } from "../../schema/require-found";
import type { OrganisationBy } from "../../schema/workforce/by";
import { messages } from "../messages";
import { notFoundError, requireEntry } from "../not-found";
import { organisationBy } from "../workforce/find-organisation";

const UNIT_SETS = ["programme", "programmeVersion", "provider", "units", "completeUnits"] as const;

/** The greatest number of units in one question. */
const UNIT_LIMIT = 250;

/**
 * The curriculum unit that an input names, or null if there is none.
 * @param knownAt the instant for which to read the published version; now if left out.
 */
export function findUnit(
  reference: Reference,
  by: CurriculumUnitBy,
  field: readonly string[],
  knownAt?: Date | null,
): CurriculumUnitVersion | null {
  return versionAt(versionsOfUnit(reference, by, field), knownAt?.getTime());
}

function versionsOfUnit(
  { curriculum }: Reference,
  by: CurriculumUnitBy,
  field: readonly string[],
): readonly CurriculumUnitVersion[] {
  return requireExactlyOne(by, ["id", "code"], field) === "id"
    ? curriculum.unitVersionsOf(parseIdOfType("CurriculumUnit", by.id ?? "", field))
    : curriculum.unitVersionsByCode(by.code?.curriculum ?? "", by.code?.code ?? "");
}

/**
 * The programme that an input names, or null if there is none.
 * @param knownAt the instant for which to read the published version; now if left out.
 */
export function findProgramme(
  reference: Reference,
  by: ProgrammeBy,
  field: readonly string[],
  knownAt?: Date | null,
): ProgrammeVersion | null {
  return versionAt(versionsOfProgramme(reference, by, field), knownAt?.getTime());
}

function versionsOfProgramme(
  { curriculum }: Reference,
  by: ProgrammeBy,
  field: readonly string[],
): readonly ProgrammeVersion[] {
  return requireExactlyOne(by, ["id", "code"], field) === "id"
    ? curriculum.programmeVersionsOf(parseIdOfType("Programme", by.id ?? "", field))
    : curriculum.programmeVersionsByCode(by.code ?? "");
}

/** The units that a question is about, and what they belong to. */
export interface FoundUnits {
  readonly programme: ProgrammeVersion | null;
  readonly provider: Organisation | null;
  readonly places: readonly UnitPlace[];
  /** Whether they are all that is taught. */
  readonly known: Knowledge;
}

/**
 * @param path of the input, for refusals. @throws a GraphQL error with code BAD_USER_INPUT if it names
 *   nothing.
 */
export function requireUnitSet(
  reference: Reference,
  by: UnitSetBy,
  mandatoryOnly: boolean,
  path: readonly string[],
): FoundUnits {
  const member = requireExactlyOne(by, UNIT_SETS, path);
  const found = unitsOf(reference, by, [...path, member]);
  return mandatoryOnly
    ? { ...found, places: found.places.filter(({ mandatory }) => mandatory !== false) }
    : found;
}

function unitsOf(
  reference: Reference,
  { programme, programmeVersion, provider, units, completeUnits }: UnitSetBy,
  path: readonly string[],
): FoundUnits {
  if (programme) return programmeUnits(reference, requireProgramme(reference, programme, path));
  if (programmeVersion)
    return programmeUnits(reference, requireProgrammeVersion(reference, programmeVersion, path));
  if (provider) {
    const organisation = requireProvider(reference, provider, path);
    return {
      programme: null,
      provider: organisation,
      places: placesOfProvider(reference, organisation.id),
      known: knownOfProvider(reference.curriculum, organisation.id),
    };
  }
  const places = chosenUnits(reference, completeUnits ?? units ?? [], path);
  return { programme: null, provider: null, places, known: completeUnits ? ALL_KNOWN : UNITS_KNOWN };
}

export function programmeUnits({ curriculum }: Reference, programme: ProgrammeVersion): FoundUnits {
  const providerId = curriculum.programmes.get(programme.programmeId)?.providerId ?? "";
  return {
    programme,
    provider: curriculum.organisations.get(providerId) ?? null,
    places: curriculum
      .taughtIn(programme.id)
      .map(({ unit, place: { mandatory, basis } }) => ({ unit, mandatory, basis })),
    known: knownOfProgramme(curriculum, programme),
  };
}

export function requireProgramme(
  reference: Reference,
  by: ProgrammeBy,
  path: readonly string[],
): ProgrammeVersion {
  const versions = versionsOfProgramme(reference, by, path);
  const programme = versionAt(versions);
  if (programme) return programme;
  throw programmeNotFound(reference, by, path, versions);
}

/** The error for an input that names no programme, with the nearest codes. */
const programmeNotFound = (
  reference: Reference,
  by: ProgrammeBy,
  path: readonly string[],
  versions: readonly ProgrammeVersion[],
): Error =>
  notFoundError(path, {
    kind: "programme",
    by,
    list: "programmes",
    codes: () => currentCodes.programmes(reference),
    versions,
  });

/** A version by its number, whether or not it is current. */
function requireProgrammeVersion(
  reference: Reference,
  { programme, version }: ProgrammeVersionInput,
  path: readonly string[],
): ProgrammeVersion {
  const at = [...path, "programme"];
  const versions = versionsOfProgramme(reference, programme, at);
  if (versions.length === 0) throw programmeNotFound(reference, programme, at, versions);
  return requireFound(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The programme has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}

export function requireProvider(
  { curriculum }: Reference,
  by: OrganisationBy,
  path: readonly string[],
): Organisation {
  const all = curriculum.providers;
  if (requireExactlyOne(by, ["id", "code", "odsCode"], path) === "code")
    return requireEntry(all.values(), by.code ?? "", path, "training provider", "providers");
  const found = organisationBy(all, by, path);
  if (found) return found;
  const named = { id: by.odsCode ?? by.id };
  throw notFoundError(path, { kind: "training provider", by: named, list: "providers", codes: () => [] });
}

function chosenUnits(
  reference: Reference,
  chosen: readonly ChosenUnitInput[],
  path: readonly string[],
): readonly UnitPlace[] {
  if (chosen.length === 0) throw badField(path, "MISSING", messages.noUnits(UNIT_LIMIT));
  if (chosen.length > UNIT_LIMIT)
    throw badField(path, "OUT_OF_RANGE", messages.tooManyUnits(chosen.length, UNIT_LIMIT));
  const units = chosen.map((each, index) => requireUnit(reference, each, [...path, String(index)]));
  const versions = new Map(units.map((unit) => [unit.id, unit]));
  return [...versions.values()].map((unit) => ({ unit, mandatory: null, basis: null }));
}

/** A unit in its current version, or in a version by its number, whether or not that is current. */
function requireUnit(
  reference: Reference,
  { unit: by, version }: ChosenUnitInput,
  path: readonly string[],
): CurriculumUnitVersion {
  const at = [...path, "unit"];
  const versions = versionsOfUnit(reference, by, at);
  const standing = versionAt(versions);
  if (version == null && standing) return standing;
  if (version == null || versions.length === 0) throw unitNotFound(reference, by, at, versions);
  return requireFound(
    [...path, "version"],
    () => versions.find((each) => each.version === version),
    `The unit has no version ${version}. It has ${numbersOf(versions)}.`,
  );
}

/** The error for an input that names no curriculum unit, with the nearest codes. */
function unitNotFound(
  reference: Reference,
  { id, code }: CurriculumUnitBy,
  path: readonly string[],
  versions: readonly CurriculumUnitVersion[],
): Error {
  const curricula = [...reference.curriculum.curricula.values()];
  const home = code && requireEntry(curricula, code.curriculum, path, "curriculum", "curricula");
  return notFoundError(path, {
    kind: code ? `unit of ${code.curriculum}` : "curriculum unit",
    by: { id, code: code?.code },
    list: "curriculumUnits",
    codes: () => currentCodes.units(reference, home?.id ?? ""),
    versions,
  });
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
export const numbersOf = (versions: readonly { readonly version: number }[]): string =>
  list.format(
    versions
      .map(({ version }) => version)
      .sort((a, b) => a - b)
      .map(String),
  );
