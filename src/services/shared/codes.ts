import type {
  Curriculum,
  CurriculumUnitVersion,
  EndorsementTopic,
  Organisation,
  ProgrammeVersion,
  ProgressionRouteVersion,
  RoleBandVersion,
} from "../../entities";
import type { EndorsementSubject } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import { currentCodes } from "../../reference/current-codes";
import {
  type NamedByCode,
  type NamedOrganisation,
  type NamedUnit,
  nameOf,
  type Path,
  requireOneOf,
} from "./by";
import { refuse } from "./context";
import { sharedMessages } from "./messages";
import { requireListed } from "./own-kinds";
import { versionsOfRoute } from "./route";
import { refuseUnknown, refuseUnknownCode, refuseUnknownId } from "./unknown-code";
import { parseId, requireEntry } from "./validation";
import { type FactDate, requireVersionOn } from "./version-on";

/** The unit that a completion names. @throws Refused if there is none, or it was retired before that day. */
export function requireUnit(
  reference: Reference,
  by: NamedUnit,
  dated: FactDate,
  path: Path = ["unit"],
): CurriculumUnitVersion {
  const { curriculum } = reference;
  const isById = requireOneOf(by, ["id", "code"], path) === "id";
  const { code = "", curriculum: home = "" } = by.code ?? {};
  const versions = isById
    ? curriculum.unitVersionsOf(parseId("CurriculumUnit", by.id ?? "", path))
    : curriculum.unitVersionsByCode(home, code);
  const name = isById ? `Unit ${nameOf({ id: by.id })}` : `Unit "${code}" of "${home}"`;
  return (
    requireVersionOn(versions, dated, { path, name, what: "completions" }) ??
    (isById
      ? refuseUnknownId(path, by.id, { what: "curriculum unit", list: "curriculumUnits" })
      : refuseUnknownUnit(reference, home, code, path))
  );
}

/**
 * The programme that a completion names. @throws Refused if there is none, or it was retired before that day.
 */
export function requireProgramme(
  reference: Reference,
  by: NamedByCode,
  dated: FactDate,
  path: Path = ["programme"],
): ProgrammeVersion {
  const { curriculum } = reference;
  const isById = requireOneOf(by, ["id", "code"], path) === "id";
  const versions = isById
    ? curriculum.programmeVersionsOf(parseId("Programme", by.id ?? "", path))
    : curriculum.programmeVersionsByCode(by.code ?? "");
  const of = { path, name: `Programme ${nameOf(by)}`, what: "completions" };
  return (
    requireVersionOn(versions, dated, of) ??
    refuseUnknown(path, by, {
      what: "programme",
      list: "programmes",
      among: currentCodes.programmes(reference),
    })
  );
}

/** The role band that a post names. @throws Refused if there is none, or it was retired before that day. */
export function requireRoleBand(
  reference: Reference,
  by: NamedByCode,
  dated: FactDate,
  path: Path = ["roleBand"],
): RoleBandVersion {
  const { pathway } = reference;
  const versions =
    requireOneOf(by, ["id", "code"], path) === "id"
      ? pathway.roleBandVersionsOf(parseId("RoleBand", by.id ?? "", path))
      : pathway.roleBandVersionsByCode(by.code ?? "");
  const of = { path, name: `Role band ${nameOf(by)}`, what: "posts" };
  return (
    requireVersionOn(versions, dated, of) ??
    refuseUnknown(path, by, {
      what: "role band",
      list: "roleBands",
      among: currentCodes.roleBands(reference),
    })
  );
}

/**
 * What within its subject an endorsement is about; null for a subject that has no topics. @throws Refused for
 * none of them.
 */
export function requireTopic(
  { pathway }: Reference,
  subject: EndorsementSubject,
  code: string | null | undefined,
  on: string,
): EndorsementTopic | null {
  const topics = pathway.endorsementTopics.filter((topic) => topic.subject === subject);
  if (topics.length > 0) {
    const named = { what: `topic of ${subject}`, facts: "endorsements", on };
    return requireListed(topics, code ?? "", "topic", named);
  }
  if (code != null) refuse("WRONG_STATE", ["topic"], sharedMessages.noTopic(subject));
  return null;
}

/**
 * The route that support for a move names. @throws Refused if there is none, or it was retired before that
 * day.
 */
export function requireSupportedRoute(
  reference: Reference,
  by: NamedByCode | null | undefined,
  dated: FactDate,
  path: Path = ["route"],
): ProgressionRouteVersion {
  if (!by) return refuse("MISSING", path, sharedMessages.routeOfMoveMissing);
  const versions = versionsOfRoute(reference, by, path);
  const of = { path, name: `Progression route ${nameOf(by)}`, what: "endorsements" };
  return (
    requireVersionOn(versions, dated, of) ??
    refuseUnknown(path, by, {
      what: "progression route",
      list: "progressionRoutes",
      among: currentCodes.routes(reference),
    })
  );
}

/** The organisation that an input names. @throws Refused if there is none. */
export const requireOrganisation = (
  { curriculum }: Reference,
  by: NamedOrganisation,
  path: Path,
): Organisation => requireOrganisationAmong(curriculum.organisations, by, path);

/** The one of some organisations, by their ids, that an input names. @throws Refused if there is none. */
export function requireOrganisationAmong<Found extends Pick<Organisation, "code" | "odsCode">>(
  all: ReadonlyMap<string, Found>,
  by: NamedOrganisation,
  path: Path,
): Found {
  const named = requireOneOf(by, ["id", "code", "odsCode"], path);
  if (named === "code")
    return requireEntry(all.values(), by.code ?? "", path, "organisation", "organisations");
  if (named === "odsCode")
    return (
      [...all.values()].find(({ odsCode }) => odsCode === by.odsCode) ??
      refuse("UNKNOWN_CODE", path, sharedMessages.odsCodeUnknown(by.odsCode ?? ""))
    );
  return (
    all.get(parseId("Organisation", by.id ?? "", path)) ??
    refuseUnknownId(path, by.id, { what: "organisation", list: "organisations" })
  );
}

/** The curriculum that an input names. @throws Refused if there is none. */
export function requireCurriculum({ curriculum }: Reference, by: NamedByCode, path: Path): Curriculum {
  const all = curriculum.curricula;
  if (requireOneOf(by, ["id", "code"], path) === "code")
    return requireEntry(all.values(), by.code ?? "", path, "curriculum");
  return (
    all.get(parseId("Curriculum", by.id ?? "", path)) ??
    refuseUnknownId(path, by.id, { what: "curriculum", list: "curricula" })
  );
}

function refuseUnknownUnit(reference: Reference, curriculum: string, code: string, path: Path): never {
  const home = requireEntry(reference.curriculum.curricula.values(), curriculum, path, "curriculum");
  const among = currentCodes.units(reference, home.id);
  return refuseUnknownCode(path, { what: `unit of ${curriculum}`, code, among, list: "curriculumUnits" });
}
