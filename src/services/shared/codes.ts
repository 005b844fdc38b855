import type {
  CurriculumUnitVersion,
  EndorsementTopic,
  ProgrammeVersion,
  ProgressionRouteVersion,
  RoleBandVersion,
} from "../../entities";
import type { EndorsementSubject } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import { entryIn } from "./check";
import { refuse } from "./desk";
import { type Dated, stoodOn } from "./stood";

/** The unit that a completion names. @throws Refused where there is none, or it was retired before that day. */
export function unitIn(
  { curriculum }: Reference,
  curriculumCode: string,
  code: string,
  dated: Dated,
): CurriculumUnitVersion {
  entryIn(curriculum.curricula.values(), curriculumCode, "curriculum", "curriculum");
  const versions = curriculum.unitVersionsByCode(curriculumCode, code);
  const of = { field: "unit", name: `Unit "${code}" of "${curriculumCode}"`, what: "what was completed" };
  return (
    stoodOn(versions, dated, of) ??
    refuse(
      "UNKNOWN_CODE",
      ["unit"],
      `Curriculum "${curriculumCode}" has no unit "${code}". The query curriculumUnits lists them.`,
    )
  );
}

/** The programme that a completion names. @throws Refused where there is none, or it was retired before that day. */
export function programmeIn({ curriculum }: Reference, code: string, dated: Dated): ProgrammeVersion {
  const of = { field: "programme", name: `Programme "${code}"`, what: "what was completed in it" };
  return (
    stoodOn(curriculum.programmeVersionsByCode(code), dated, of) ??
    refuse("UNKNOWN_CODE", ["programme"], `There is no programme "${code}". The query programmes lists them.`)
  );
}

/** The role band that a post names. @throws Refused where there is none, or it was retired before that day. */
export function roleBandIn({ pathway }: Reference, code: string, dated: Dated): RoleBandVersion {
  const versions = [...pathway.roleBands.values()]
    .filter((each) => each.code === code)
    .flatMap(({ id }) => pathway.roleBandVersionsOf(id));
  const of = { field: "roleBand", name: `Role band "${code}"`, what: "posts at it that began" };
  return (
    stoodOn(versions, dated, of) ??
    refuse("UNKNOWN_CODE", ["roleBand"], `There is no role band "${code}". The query roleBands lists them.`)
  );
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
  code: string | null | undefined,
  dated: Dated,
): ProgressionRouteVersion {
  const versions = [...pathway.routes.values()]
    .filter((each) => each.code === code)
    .flatMap(({ id }) => pathway.routeVersionsOf(id));
  const of = { field: "route", name: `Progression route "${code}"`, what: "support for it that was given" };
  return (
    stoodOn(versions, dated, of) ??
    refuse(
      "UNKNOWN_CODE",
      ["route"],
      "Support for a move names the progression route, by its code. The query progressionRoutes lists them.",
    )
  );
}
