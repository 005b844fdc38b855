import { refusalOf, warningOf } from "./severity";

/** What can be wrong with the form of a document. */
export const DOCUMENT_FINDINGS = {
  UNKNOWN_FIELD: refusalOf(
    (field, fields) =>
      `There is no field "${field}" here. Take it out, or see how it is spelt. There are: ${fields}.`,
  ),
  BAD_VALUE: refusalOf((right) => `This has to be ${right}.`),
  NOTHING_CHANGED: refusalOf((what) => `It says the same as ${what}. There is nothing to publish.`),
} as const;

/** What can be wrong with an edition of a framework, and with a crosswalk. */
export const FRAMEWORK_FINDINGS = {
  NO_LEVELS: refusalOf(
    () => "The scale has no levels, so that nothing could be claimed. Give it at least one.",
  ),
  LEVEL_RANKS: refusalOf(
    (levels) =>
      `The ranks of ${levels} levels have to be 1 to ${levels}, each once: a level is a step on the one below.`,
  ),
  SCALE_DIFFERS: refusalOf(
    (scale, other) =>
      `The scale ${scale} has other levels in ${other}. Evidence would be carried over at the wrong ones: give this scale a code of its own, and the crosswalk a level map.`,
  ),
  EMPTY_DOMAIN: refusalOf(
    (domain) => `Domain ${domain} holds no competence. Put one in it, or take the domain out.`,
  ),
  NO_DOMAINS: refusalOf(
    () => "The framework holds no domain. It needs at least one, with a competence in it.",
  ),
  NO_CORE: warningOf(
    () =>
      "No domain is CORE: no competence of this framework concerns every worker. See whether the kinds are right.",
  ),
  NO_STATEMENTS: warningOf(
    (competence) =>
      `Competence ${competence} is said to be held in FULL, and lists no statement. See whether its text was left out.`,
  ),
  VERSION_TAKEN: refusalOf(
    (version, edition) => `Edition ${edition} is called ${version} already. Give this one a name of its own.`,
  ),
  SOURCE_DIFFERS: refusalOf(
    (ref) =>
      `A source ${ref} is on record with other words. Cite that one as it is, or give this one another name.`,
  ),
  NO_CROSSWALK: warningOf(
    (edition) =>
      `No crosswalk leads here from edition ${edition}: nothing that was shown against it would count. Give the links in crosswalk.`,
  ),
  CROSSWALK_FROM_NOTHING: refusalOf(
    () =>
      "This is the framework's first edition: no link can lead to it from one before it. Leave crosswalk out.",
  ),
  ROUTES_STAY_BEHIND: warningOf(
    (routes) =>
      `These routes ask for competences of the edition that this one takes the place of: ${routes}. Evidence is claimed against the new edition from its publication on, and counts towards them only over an EXACT link, or by a crosswalk that leads back. Publish new versions of them.`,
  ),
  UNITS_STAY_BEHIND: warningOf(
    (units) =>
      `These units are mapped to the edition that this one takes the place of: ${units}. Carry their mapping over with carryMappingOver.`,
  ),
  SAME_VERSION: refusalOf(
    () => "It leads from an edition to itself. Name another edition or framework at one of its ends.",
  ),
  LEVEL_NOT_IN_SCALE: refusalOf(
    (level, scale, levels) => `"${level}" is no level of the scale ${scale}. Its levels are: ${levels}.`,
  ),
  NO_LEVEL_MAP: refusalOf(
    (from, to) =>
      `The two ends have different scales (${from} and ${to}), and without a level map nothing is carried over. Say what each level counts as.`,
  ),
  LEVEL_MAP_FALLS: refusalOf(
    (lower, higher) =>
      `${higher} would count for less than ${lower}, which is the lower level. A higher level counts for at least as much.`,
  ),
  LEVEL_MAP_GAP: refusalOf(
    (mapped, left) =>
      `${mapped} is mapped and the higher level ${left} is not, so that more would count for nothing. Map ${left}, too.`,
  ),
  LEVEL_RAISED: refusalOf(
    (competence, level, higher) =>
      `Evidence of ${competence} at ${level} would come back to it along the links as ${higher}: going round would raise it. Map the level lower here, or in a crosswalk that leads back.`,
  ),
  PLACEHOLDER_LINK: refusalOf(
    (competence) =>
      `The title of ${competence} is a placeholder: what it asks for was not read, so that nobody can say that it is the same. Make the link PARTIAL or RELATED.`,
  ),
  ORGANISATIONAL_LINK: refusalOf(
    (one, other) =>
      `One of ${one} and ${other} is the organisation's own and the other a worker's: nothing of the one shows the other. Take the link out, or make it RELATED.`,
  ),
  NOTHING_LEADS_ON: warningOf(
    (competence, state) =>
      `Nothing leads on from competence ${competence}, which ${state}: what was shown of it would count for nothing in the new edition.`,
  ),
  APPOINTMENTS_STAY_BEHIND: warningOf(
    (competence) =>
      `Competence ${competence} leads on in part only: assessors who are appointed for it by name are not appointed for any of the new edition. Make a link EXACT or REPLACED_BY, or let employers know that they have to appoint them again.`,
  ),
} as const;
