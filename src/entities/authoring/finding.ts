import { Field, ObjectType } from "type-graphql";
import { vocabulary } from "../vocabulary";

export const FindingSeverity = vocabulary("FindingSeverity", "What a finding means for publication.", {
  REFUSED: "It prevents publication.",
  WARNING: "It needs a second look, but does not prevent publication.",
});
export type FindingSeverity = keyof typeof FindingSeverity;

export const FindingCode = vocabulary("FindingCode", "What a check found in a draft.", {
  CODE_FORMAT: "A code of a route or a role band in the wrong format.",
  CODE_TAKEN: "A code that a national item has already.",
  FIXED_BY_NATIONAL: "A local version that changes something that the national route fixes.",
  NOT_NATIONAL: "A local version of something that is not a current national route.",
  NO_ROOT: "A tree without a top.",
  SEVERAL_ROOTS: "A tree with more than one top.",
  BAD_CODE: "A requirement's code in the wrong format.",
  DUPLICATE_CODE: "A requirement's code that is used more than once.",
  UNKNOWN_PARENT: "A group that the draft does not have.",
  PARENT_IS_LEAF: "A requirement inside one that is not a group.",
  PARENT_CIRCLE: "Groups that contain one another.",
  EMPTY_GROUP: "A group or a domain with nothing in it.",
  TOO_MANY: "A list with too many entries.",
  TOO_DEEP: "A requirement nested too deeply in groups.",
  N_OUT_OF_RANGE: "An impossible number of parts.",
  NO_START: "A route without a start.",
  DIRECTION: "Starts and an end that do not match the kind of route.",
  NO_WAY_ON: "A national role band from which no route leads on, without a reason.",
  NO_WAY_ON_YET: "An organisation's role band from which no route leads on so far.",
  VARIANT_OF_OWN: "A role band that would be a variant of one that is not national.",
  LAST_WAY_ON: "A new version of a national route that takes away the only way on from a role band.",
  LAST_WAY_ON_OF_OWN: "A new version of an organisation's route that takes away the only way on.",
  UPWARD_CIRCLE: "UPWARD routes that form a circle.",
  MISSING: "A required field that is missing.",
  ONE_OF_TWO: "Two fields of which exactly one is required.",
  OUT_OF_PLACE: "A field that has no effect.",
  OUT_OF_RANGE: "A number outside the allowed range.",
  REPEATED: "Something listed twice.",
  SUPPLIED_BY_EMPLOYER: "A duty of the employer that is assigned to somebody else.",
  UNKNOWN_REFERENCE: "Something that is not published, or that the route may not refer to.",
  RETIRED_REFERENCE: "Something that has been retired.",
  LEVEL_OF_ANOTHER_VERSION: "A level of a different framework version than the competence or the domain.",
  EMPTY_PROGRAMME: "A programme without requirements.",
  PREREQUISITE_CIRCLE: "Units that are prerequisites of one another.",
  OPTIONAL_BELOW_BAND_4: "An OPTIONAL competence in a route to Band 3 or below.",
  ORGANISATIONAL_NOT_EMPLOYER: "An ORGANISATIONAL competence asked of the worker.",
  CONDITION_NOT_ORGANISATIONAL: "An employer's condition that is not a duty of the employer.",
  META_NOT_ENDORSEMENT: "A matter of judgement that is required as evidence.",
  NEVER_MET: "A requirement that nobody can ever meet.",
  IMPLIED_BY_SIBLING: "A requirement that has no effect because of one of the same kind next to it.",
  REMOVED: "A PUBLISHED national requirement that the local version leaves out.",
  ALTERNATIVE_ADDED: "An alternative to something PUBLISHED that the national route requires.",
  ASKS_FEWER: "A group that can be met without something PUBLISHED that the national route requires.",
  LOOSER: "A requirement that asks for less than the PUBLISHED national one.",
  REPLACED: "A replacement for a PUBLISHED national requirement that can be satisfied without it.",
  MADE_WAIVABLE: "A waiver of something PUBLISHED that nobody may waive in the national route.",
  LOCAL_VERSIONS_STAY_BEHIND: "Local versions of a national route, which stay as they are when it changes.",
  UNKNOWN_FIELD: "A field that such a document does not have.",
  BAD_VALUE: "A value of the wrong type, or outside what is allowed.",
  NOTHING_CHANGED: "A draft with the same content as the current version.",
  NO_LEVELS: "A framework without levels.",
  LEVEL_RANKS: "Levels whose ranks are not 1, 2, 3 and so on.",
  SCALE_DIFFERS: "A scale with the name of another scale, but other levels.",
  EMPTY_DOMAIN: "A domain without a competence.",
  NO_DOMAINS: "A framework without a domain.",
  NO_CORE: "A framework without a CORE competence.",
  NO_STATEMENTS: "A competence without a statement.",
  VERSION_TAKEN: "The name of a version that has been published.",
  SOURCE_DIFFERS: "A source with the reference of another source.",
  NO_CROSSWALK: "A new edition without a crosswalk from the previous one.",
  CROSSWALK_FROM_NOTHING: "A crosswalk from an edition before the first.",
  ROUTES_STAY_BEHIND: "Routes that still ask for competences of the previous edition.",
  UNITS_STAY_BEHIND: "Units that still teach competences of the previous edition.",
  SAME_VERSION: "A crosswalk from a version to itself.",
  LEVEL_NOT_IN_SCALE: "A level that its scale does not have.",
  NO_LEVEL_MAP: "A crosswalk between two scales that carries no level over.",
  LEVEL_MAP_FALLS: "A level that is mapped to a lower level than the level below it.",
  LEVEL_MAP_GAP: "A level that is not mapped to any level.",
  LEVEL_RAISED: "A level that a circle of links raises.",
  PLACEHOLDER_LINK: "An EXACT link with a competence whose title is a placeholder.",
  ORGANISATIONAL_LINK: "A link between a worker's competence and an organisation's.",
  NOTHING_LEADS_ON: "A competence from which no link leads to the next edition.",
  APPOINTMENTS_STAY_BEHIND:
    "A competence of which only a part leads to the next edition: appointments that name it do not carry over.",
  ROLE_BAND_HELD: "A role band that was retired while somebody holds it.",
  REQUIRES_ITSELF: "A unit that is its own prerequisite.",
  UNIT_CIRCLE: "Drafted units that are prerequisites of one another.",
  START_IN_PAST: "A start in the past.",
  NO_OUTCOMES: "A unit without an outcome.",
  DUPLICATE_OUTCOME: "An outcome that a unit has twice.",
  ASSESSED_WITHOUT_EVIDENCE: "An assessed unit that produces no evidence.",
  ORGANISATIONAL_OUTCOME: "An outcome that is a duty of the employing organisation.",
  META_OUTCOME: "An outcome that is a matter of judgement.",
  NO_UNITS: "A programme without a unit.",
  STATED_IN_FUTURE: "A statement that a programme is complete, dated in the future.",
  STATED_BEFORE_CHANGE: "A statement that a programme is complete, made before a change of what is taught.",
  COMPLETE_YET_ILLUSTRATIVE:
    "A programme stated to be complete, with a unit that is only our own illustration.",
  NO_MANDATORY_UNITS: "A programme without mandatory units.",
  PREREQUISITE_OUTSIDE: "A prerequisite that the programme does not teach.",
  UNIT_NOT_TAUGHT: "A drafted unit that the programme does not teach.",
  OF_ANOTHER: "A code that belongs to another organisation.",
  HOURS_DIFFER: "Hours that differ from the sum of the units' hours.",
  BAND_RANGE: "A lowest band above the highest, or only one of the two.",
});
export type FindingCode = keyof typeof FindingCode;

@ObjectType({
  description: "A problem that a check found in a draft, or something that needs a second look.",
})
export class Finding {
  @Field(() => FindingSeverity, { description: "Whether it prevents publication." })
  severity: FindingSeverity;

  @Field(() => FindingCode, { description: "What the check found, as a code." })
  code: FindingCode;

  @Field(() => [String], {
    description:
      "Where it is. In a route: the codes of the requirements from the top of the tree, then the field, for example [all, time-in-role, months]; a field on its own belongs to the route itself. In anything else: the names and numbers that lead to the field, for example [define, 0, outcomes, 2, level].",
  })
  path: readonly string[];

  @Field(() => String, { description: "What is wrong and how to correct it, for people to read." })
  message: string;
}
