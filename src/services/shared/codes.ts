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

/** The unit that a code names, in the version that stands. @throws Refused where there is none. */
export function unitIn(
  { curriculum }: Reference,
  curriculumCode: string,
  code: string,
): CurriculumUnitVersion {
  return (
    curriculum.unitByCode(curriculumCode, code) ??
    refuse(
      "UNKNOWN_CODE",
      ["unit"],
      `Curriculum "${curriculumCode}" has no unit "${code}". The query curriculumUnits lists them.`,
    )
  );
}

/** The programme that a code names, in the version that stands. @throws Refused where there is none. */
export function programmeIn({ curriculum }: Reference, code: string): ProgrammeVersion {
  return (
    curriculum.programmeByCode(code) ??
    refuse("UNKNOWN_CODE", ["programme"], `There is no programme "${code}". The query programmes lists them.`)
  );
}

/** The role band that a code names, in the version that stands. @throws Refused where there is none. */
export function roleBandIn({ pathway }: Reference, code: string): RoleBandVersion {
  return (
    [...pathway.currentRoleBands.values()].find(
      ({ roleBandId }) => pathway.roleBands.get(roleBandId)?.code === code,
    ) ??
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

/** The route that support for a move names. @throws Refused where there is none. */
export function supportedRouteIn(
  { pathway }: Reference,
  code: string | null | undefined,
): ProgressionRouteVersion {
  return (
    [...pathway.currentRoutes.values()].find(({ routeId }) => pathway.routes.get(routeId)?.code === code) ??
    refuse(
      "UNKNOWN_CODE",
      ["route"],
      "Support for a move names the progression route, by its code. The query progressionRoutes lists them.",
    )
  );
}
