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
import { type NamedByCode, type NamedOrganisation, type NamedUnit, nameOf, oneOf, type Path } from "./by";
import { entryIn, idIn } from "./check";
import { refuse } from "./desk";
import { type Dated, stoodOn } from "./stood";

/** The unit that a completion names. @throws Refused where there is none, or it was retired before that day. */
export function unitIn(
  { curriculum }: Reference,
  by: NamedUnit,
  dated: Dated,
  path: Path = ["unit"],
): CurriculumUnitVersion {
  const isById = oneOf(by, ["id", "code"], path) === "id";
  const { code = "", curriculum: home = "" } = by.code ?? {};
  const versions = isById
    ? curriculum.unitVersionsOf(idIn("CurriculumUnit", by.id ?? "", path))
    : curriculum.unitVersionsByCode(home, code);
  const name = isById ? `Unit ${nameOf({ id: by.id })}` : `Unit "${code}" of "${home}"`;
  return (
    stoodOn(versions, dated, { path, name, what: "what was completed" }) ??
    (isById
      ? refuse(
          "NOT_FOUND",
          path,
          `There is no curriculum unit ${nameOf({ id: by.id })}. The query curriculumUnits lists them.`,
        )
      : refuse(
          "UNKNOWN_CODE",
          path,
          `Curriculum "${home}" has no unit "${code}". The query curriculumUnits lists them.`,
        ))
  );
}

/** The programme that a completion names. @throws Refused where there is none, or it was retired before that day. */
export function programmeIn(
  { curriculum }: Reference,
  by: NamedByCode,
  dated: Dated,
  path: Path = ["programme"],
): ProgrammeVersion {
  const isById = oneOf(by, ["id", "code"], path) === "id";
  const versions = isById
    ? curriculum.programmeVersionsOf(idIn("Programme", by.id ?? "", path))
    : curriculum.programmeVersionsByCode(by.code ?? "");
  const of = { path, name: `Programme ${nameOf(by)}`, what: "what was completed in it" };
  return stoodOn(versions, dated, of) ?? refuseUnknown(by, path, "programme", "programmes");
}

/** The role band that a post names. @throws Refused where there is none, or it was retired before that day. */
export function roleBandIn(
  { pathway }: Reference,
  by: NamedByCode,
  dated: Dated,
  path: Path = ["roleBand"],
): RoleBandVersion {
  const ids =
    oneOf(by, ["id", "code"], path) === "id"
      ? [idIn("RoleBand", by.id ?? "", path)]
      : [...pathway.roleBands.values()].filter(({ code }) => code === by.code).map(({ id }) => id);
  const versions = ids.flatMap((id) => pathway.roleBandVersionsOf(id));
  const of = { path, name: `Role band ${nameOf(by)}`, what: "posts at it that began" };
  return stoodOn(versions, dated, of) ?? refuseUnknown(by, path, "role band", "roleBands");
}

/** What within its subject an endorsement is about; null for a subject that has no topics. @throws Refused for none of them. */
export function topicIn(
  { pathway }: Reference,
  subject: EndorsementSubject,
  code: string | null | undefined,
): EndorsementTopic | null {
  const topics = pathway.endorsementTopics.filter((topic) => topic.subject === subject);
  return topics.length === 0 ? null : entryIn(topics, code ?? "", "topic", `topic of ${subject}`);
}

/** The route that support for a move names. @throws Refused where there is none, or it was retired before that day. */
export function supportedRouteIn(
  { pathway }: Reference,
  by: NamedByCode | null | undefined,
  dated: Dated,
  path: Path = ["route"],
): ProgressionRouteVersion {
  if (!by)
    return refuse(
      "UNKNOWN_CODE",
      path,
      "Support for a move names the progression route. The query progressionRoutes lists them.",
    );
  const ids =
    oneOf(by, ["id", "code"], path) === "id"
      ? [idIn("ProgressionRoute", by.id ?? "", path)]
      : [...pathway.routes.values()].filter(({ code }) => code === by.code).map(({ id }) => id);
  const versions = ids.flatMap((id) => pathway.routeVersionsOf(id));
  const of = { path, name: `Progression route ${nameOf(by)}`, what: "support for it that was given" };
  return stoodOn(versions, dated, of) ?? refuseUnknown(by, path, "progression route", "progressionRoutes");
}

/** The organisation that an input names. @throws Refused where there is none. */
export const organisationIn = ({ curriculum }: Reference, by: NamedOrganisation, path: Path): Organisation =>
  organisationAmong(curriculum.organisations, by, path);

/** The one of some organisations, by their ids, that an input names. @throws Refused where there is none. */
export function organisationAmong<Found extends Pick<Organisation, "code" | "odsCode">>(
  all: ReadonlyMap<string, Found>,
  by: NamedOrganisation,
  path: Path,
): Found {
  const named = oneOf(by, ["id", "code", "odsCode"], path);
  if (named === "code") return entryIn(all.values(), by.code ?? "", path, "organisation");
  if (named === "odsCode")
    return (
      [...all.values()].find(({ odsCode }) => odsCode === by.odsCode) ??
      refuse(
        "UNKNOWN_CODE",
        path,
        `No organisation on record has the ODS code "${by.odsCode}". The query organisations lists those that there are.`,
      )
    );
  return (
    all.get(idIn("Organisation", by.id ?? "", path)) ??
    refuse("NOT_FOUND", path, `There is no organisation ${nameOf(by)}. The query organisations lists them.`)
  );
}

/** The curriculum that an input names. @throws Refused where there is none. */
export function curriculumIn({ curriculum }: Reference, by: NamedByCode, path: Path): Curriculum {
  const all = curriculum.curricula;
  if (oneOf(by, ["id", "code"], path) === "code")
    return entryIn(all.values(), by.code ?? "", path, "curriculum");
  return (
    all.get(idIn("Curriculum", by.id ?? "", path)) ??
    refuse("NOT_FOUND", path, `There is no curriculum ${nameOf(by)}. The query curricula lists them.`)
  );
}

const refuseUnknown = (by: NamedByCode, path: Path, what: string, list: string): never =>
  refuse(
    by.id == null ? "UNKNOWN_CODE" : "NOT_FOUND",
    path,
    `There is no ${what} ${nameOf(by)}. The query ${list} lists them.`,
  );
