import { Field, ObjectType } from "type-graphql";
import { vocabulary } from "../vocabulary";

export const FindingSeverity = vocabulary("FindingSeverity", "What a finding means for publication.", {
  REFUSED: "It stands in the way of publication.",
  WARNING: "Worth a second look; it can be published.",
});
export type FindingSeverity = keyof typeof FindingSeverity;

export const FindingCode = vocabulary("FindingCode", "What a check found in a draft.", {
  CODE_FORMAT: "A code of a route or a role band that is not written as codes are.",
  CODE_TAKEN: "A code that a national one has already.",
  FIXED_BY_NATIONAL: "A tightened route that would change what the national one fixes.",
  NOT_NATIONAL: "A tightening of something that is no national route that stands.",
  NO_ROOT: "A tree without a top.",
  SEVERAL_ROOTS: "A tree with more than one top.",
  BAD_CODE: "A requirement's code that is not written as codes are.",
  DUPLICATE_CODE: "A requirement's code that is used more than once.",
  UNKNOWN_PARENT: "A group that the draft does not have.",
  PARENT_IS_LEAF: "A requirement that stands in one that is no group.",
  PARENT_CIRCLE: "Groups that stand in one another.",
  EMPTY_GROUP: "A group or a domain that holds nothing.",
  TOO_MANY: "A list with more entries than are kept.",
  TOO_DEEP: "A requirement that stands in too many groups within one another.",
  N_OUT_OF_RANGE: "A number of parts that there cannot be.",
  NO_START: "A route that starts nowhere.",
  DIRECTION: "Starts and an end that do not fit the kind of route.",
  UPWARD_CIRCLE: "UPWARD routes that lead round in a circle.",
  MISSING: "A field that has to be given.",
  ONE_OF_TWO: "Two fields of which exactly one has to be given.",
  OUT_OF_PLACE: "A field that would have no effect.",
  OUT_OF_RANGE: "A number outside what is allowed.",
  REPEATED: "Something named twice in a list.",
  SUPPLIED_BY_EMPLOYER: "Something for the employer to supply that is put on somebody else.",
  UNKNOWN_REFERENCE: "Something that is not published, or not the route's to name.",
  RETIRED_REFERENCE: "Something that stood once and no longer does.",
  LEVEL_OF_ANOTHER_VERSION: "A level of another framework version than the competence or the domain.",
  EMPTY_PROGRAMME: "A programme that asks for nothing.",
  PREREQUISITE_CIRCLE: "Units that ask for one another first.",
  OPTIONAL_BELOW_BAND_4: "An OPTIONAL competence in a route to Band 3 or below.",
  ORGANISATIONAL_NOT_EMPLOYER: "An ORGANISATIONAL competence asked of the worker.",
  CONDITION_NOT_ORGANISATIONAL: "An employer's condition that is no duty of the employer.",
  META_NOT_ENDORSEMENT: "A matter of judgement asked for as evidence.",
  NEVER_MET: "A requirement that nobody could ever meet.",
  IMPLIED_BY_SIBLING: "A requirement that changes nothing because of one of the same kind beside it.",
  REMOVED: "A national requirement that the tightened route leaves out.",
  ALTERNATIVE_ADDED: "Another way round what the national route asks for.",
  ASKS_FEWER: "A group that asks for fewer of its parts than the national one.",
  LOOSER: "A requirement that asks for less than the national one.",
  REPLACED: "A requirement in the place of a national one that can be satisfied without it.",
  MADE_WAIVABLE: "A waiver that would do away with what nobody may waive in the national route.",
  UNKNOWN_FIELD: "A field that such a document does not have.",
  BAD_VALUE: "A value that is not of its type, or outside what is allowed.",
  NOTHING_CHANGED: "A draft that says what stands already.",
  NO_LEVELS: "A framework without levels.",
  LEVEL_RANKS: "Levels whose ranks are not 1, 2, 3 and so on.",
  SCALE_DIFFERS: "A scale of the name of another, with other levels.",
  EMPTY_DOMAIN: "A domain without a competence.",
  NO_DOMAINS: "A framework without a domain.",
  NO_CORE: "A framework without a CORE competence.",
  NO_STATEMENTS: "A competence without a statement.",
  VERSION_TAKEN: "The name of a version that was published already.",
  SOURCE_DIFFERS: "A source of the reference of another.",
  NO_CROSSWALK: "A new edition without a crosswalk from the one before it.",
  CROSSWALK_FROM_NOTHING: "A crosswalk from an edition before the first.",
  ROUTES_STAY_BEHIND: "Routes that go on asking for competences of the edition before.",
  UNITS_STAY_BEHIND: "Units that go on teaching competences of the edition before.",
  SAME_VERSION: "A crosswalk from a version to itself.",
  LEVEL_NOT_IN_SCALE: "A level that its scale does not have.",
  NO_LEVEL_MAP: "A crosswalk between two scales that carries no level over.",
  LEVEL_MAP_FALLS: "A level that is carried over to a lower one than the level below it.",
  LEVEL_MAP_GAP: "A level that is carried over to none.",
  LEVEL_RAISED: "A level that links lead back to its competence as a higher one.",
  PLACEHOLDER_LINK: "An EXACT link with a competence whose title is a placeholder.",
  ORGANISATIONAL_LINK: "A link between a worker's competence and an organisation's.",
  NOTHING_LEADS_ON: "A competence from which nothing leads to the next edition.",
  APPOINTMENTS_STAY_BEHIND:
    "A competence of which only a part leads to the next edition: appointments by name do not.",
  ROLE_BAND_HELD: "A role band that was retired while somebody holds it.",
  REQUIRES_ITSELF: "A unit that asks for itself first.",
  UNIT_CIRCLE: "Drafted units that ask for one another first.",
  START_IN_PAST: "A start that has been.",
  NO_OUTCOMES: "A unit without an outcome.",
  DUPLICATE_OUTCOME: "An outcome that a unit has twice.",
  ASSESSED_WITHOUT_EVIDENCE: "An assessed unit from which no evidence comes.",
  ORGANISATIONAL_OUTCOME: "An outcome that is the employing organisation's.",
  META_OUTCOME: "An outcome that is a matter of judgement.",
  NO_UNITS: "A programme without a unit.",
  NO_MANDATORY_UNITS: "A programme of which nothing is mandatory.",
  PREREQUISITE_OUTSIDE: "A prerequisite that the programme does not teach.",
  UNIT_NOT_TAUGHT: "A drafted unit that the programme does not teach.",
  OF_ANOTHER: "A code that is another organisation's.",
  HOURS_DIFFER: "Hours that the units do not come to.",
  BAND_RANGE: "A lowest band above the highest, or one of the two alone.",
});
export type FindingCode = keyof typeof FindingCode;

@ObjectType({ description: "What a check found wrong with a draft, or worth a second look." })
export class Finding {
  @Field(() => FindingSeverity, { description: "Whether it stands in the way of publication." })
  severity: FindingSeverity;

  @Field(() => FindingCode, { description: "What the check found, as a code." })
  code: FindingCode;

  @Field(() => [String], {
    description:
      "Where: in a route, codes of requirements from the top of the tree, then the field, for example [all, time-in-role, months]; a field alone is the route's own. In anything else, the names and numbers that lead to the field, for example [define, 0, outcomes, 2, level].",
  })
  path: readonly string[];

  @Field(() => String, { description: "What is wrong and what would be right, for a person to read." })
  message: string;
}
