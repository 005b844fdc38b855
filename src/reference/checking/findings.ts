import type { FindingCode, FindingSeverity } from "../../entities/authoring/finding";
import { CURRICULUM_FINDINGS } from "./curriculum-findings";
import { DOCUMENT_FINDINGS, FRAMEWORK_FINDINGS } from "./framework-findings";
import { type Entry, refusalOf, warningOf } from "./severity";

export type { FindingCode };

/** What a check found wrong with a draft, or worth a second look. */
export interface Finding {
  /** REFUSED stops publication; a WARNING does not. */
  readonly severity: FindingSeverity;
  readonly code: FindingCode;
  /**
   * In a route, requirement codes from the root to the node, then the field at fault, if one is; a field
   * alone is the route's own. In any other document, the names and numbers that lead to the field, as in its
   * JSON.
   */
  readonly path: readonly string[];
  /** Plain words: what is wrong, and what would be right. */
  readonly message: string;
}

/** Every finding, with its severity and its sentence. */
export const FINDINGS = {
  // The shape of the tree.
  NO_ROOT: refusalOf(
    () =>
      "No requirement is at the top. Leave the parent of exactly one requirement empty, and put all others in it.",
  ),
  SEVERAL_ROOTS: refusalOf(
    (first) =>
      `This is at the top, and so is "${first}". Only one requirement can be: put this one in a group.`,
  ),
  BAD_CODE: refusalOf(
    (code) =>
      `"${code}" cannot be a code. A code is made of small letters, digits, dots and hyphens, and begins with a letter or a digit.`,
  ),
  DUPLICATE_CODE: refusalOf(
    (code) =>
      `The code "${code}" is used more than once. Give each requirement of a route a code of its own.`,
  ),
  UNKNOWN_PARENT: refusalOf(
    (parent) =>
      `It is in "${parent}", which this draft does not have. Give the code of a group in this draft.`,
  ),
  PARENT_IS_LEAF: refusalOf(
    (parent, kind) =>
      `It is in "${parent}", which cannot have parts: ${kind}. Put it in a group (ALL_OF, ANY_OF or N_OF).`,
  ),
  PARENT_CIRCLE: refusalOf(
    (circle) =>
      `These are in one another, so none of them leads to the top: ${circle}. Put one of them in a group that does.`,
  ),
  EMPTY_GROUP: refusalOf((what) => `${what} Put a requirement in it, or take the group out.`),
  TOO_MANY: refusalOf(
    (most, given) => `At most ${most} can be given here, and ${given} were. Leave some out.`,
  ),
  TOO_DEEP: refusalOf(
    (most) =>
      `It is more than ${most} groups deep. Put it nearer to the top: a group inside a group of the same kind adds nothing.`,
  ),
  N_OUT_OF_RANGE: refusalOf(
    (children) => `The number of parts required must be a whole number from 1 to ${children}.`,
  ),
  // The route itself.
  NO_START: refusalOf(
    () => "The route has no start. Name at least one role band from which people can take it.",
  ),
  DIRECTION: refusalOf((what) => what),
  NO_WAY_ON: refusalOf(
    (code) =>
      `No route leads on from ${code}: people who hold it would have nowhere to go. Publish a route that starts there first, or write in endOfMap why none does, for example that its routes follow once it is published.`,
  ),
  VARIANT_OF_OWN: refusalOf(
    (code) =>
      `${code} is a role band of your own. A variant is of a national role band: give its code, or leave variantOf out.`,
  ),
  NO_WAY_ON_YET: warningOf(
    (code) =>
      `No route leads on from ${code} yet. Draft a route that starts there, or write in endOfMap why none does.`,
  ),
  LAST_WAY_ON: refusalOf(
    (code) =>
      `This route is the only way on from ${code}, and the draft no longer starts there. Put that start back, or first publish another route from it.`,
  ),
  LAST_WAY_ON_OF_OWN: warningOf(
    (code) =>
      `This route is the only way on from ${code}, and the draft no longer starts there. Put that start back if people hold ${code}.`,
  ),
  UPWARD_CIRCLE: refusalOf(
    (circle) =>
      `Upward routes would form a circle: ${circle}. Start or end this one elsewhere, or make it LATERAL.`,
  ),
  // Its fields.
  MISSING: refusalOf((kind, what) => `${kind} needs this: ${what}.`),
  ONE_OF_TWO: refusalOf(
    (kind, one, other) => `${kind} needs ${one} or ${other}, and not both. Give exactly one of them.`,
  ),
  OUT_OF_PLACE: refusalOf(
    (kind, what) =>
      `${kind} does not use ${what}, so it would have no effect. Take it out, or choose the kind that uses it.`,
  ),
  OUT_OF_RANGE: refusalOf((least, most) => `This must be a whole number from ${least} to ${most}.`),
  REPEATED: refusalOf((what) => `${what} is named more than once. Name each one once.`),
  SUPPLIED_BY_EMPLOYER: refusalOf(
    (what) => `The employer supplies ${what}, so it is never the worker's gap. Set suppliedBy to EMPLOYER.`,
  ),
  // What it refers to.
  UNKNOWN_REFERENCE: refusalOf((what, meant) => `No ${what} with this code can be named here. ${meant}`),
  RETIRED_REFERENCE: refusalOf((what) => `${what} is not current. Choose one that is published and current.`),
  LEVEL_OF_ANOTHER_VERSION: refusalOf(
    (of) =>
      `The level belongs to another framework version than the ${of}. Choose a level of the same version.`,
  ),
  EMPTY_PROGRAMME: refusalOf(
    (programme) =>
      `Programme ${programme} has no mandatory units, so a worker would have nothing to do for it. Name a unit or another programme.`,
  ),
  PREREQUISITE_CIRCLE: refusalOf(
    (circle) =>
      `Nobody could begin this, because its units require one another first (${circle}). Publish a version of one of them without that prerequisite, or name another unit.`,
  ),
  // Which competences may be asked of workers, and which of employers.
  OPTIONAL_BELOW_BAND_4: refusalOf(
    (competence, where) =>
      `Competence ${competence} is for workers who wish to develop further, and is not asked for at Band 3 or below. ${where}`,
  ),
  ORGANISATIONAL_NOT_EMPLOYER: refusalOf(
    (competence) =>
      `Competence ${competence} is a duty of the organisation, not of the worker. Ask for it as an EMPLOYER_CONDITION.`,
  ),
  CONDITION_NOT_ORGANISATIONAL: refusalOf(
    (competence) =>
      `An EMPLOYER_CONDITION is a duty of the employing organisation, and competence ${competence} is not. Name a competence of kind ORGANISATIONAL, or ask the worker for it as a COMPETENCE.`,
  ),
  META_NOT_ENDORSEMENT: refusalOf(
    (competence) =>
      `Competence ${competence} is a matter of judgement, which a supervisor confirms. Ask for it as an ENDORSEMENT with the subject COMPETENCE.`,
  ),
  NEVER_MET: refusalOf((why) => `Nobody could ever meet this: ${why}`),
  CODE_FORMAT: refusalOf(
    (code) =>
      `"${code}" cannot be a code here. It is made of capital letters, digits, hyphens and underscores, begins with a letter or a digit, and has at most 40 characters.`,
  ),
  CODE_TAKEN: refusalOf(
    (what, instead) => `A national ${what} already has this code. Give yours another code${instead}.`,
  ),
  BAND_RANGE: refusalOf(() => "Give the lowest and the highest band, the lowest first, or neither."),
  ROLE_BAND_HELD: warningOf(
    (code) =>
      `Some workers hold ${code} today. Their posts keep naming it, and time in it still counts; workers(roleBand:) with a knownAt before this retirement lists them.`,
  ),
  IMPLIED_BY_SIBLING: warningOf((what) => what),
  // A local version, compared with the national route.
  NOT_NATIONAL: refusalOf(
    (code) => `No current national route has the code "${code}". Give the code of one that is current.`,
  ),
  FIXED_BY_NATIONAL: refusalOf(
    (what) => `A local version keeps the national route's ${what}. Leave it out, or give it unchanged.`,
  ),
  REMOVED: refusalOf(
    (what) =>
      `The national route asks here for ${what}, and this version does not. What is published may be tightened, but not loosened. Put it back.`,
  ),
  ALTERNATIVE_ADDED: refusalOf(
    (what) =>
      `This offers a way around ${what}. What is published may be tightened, but not loosened. Take one of the two out of this group, or make the group ask for more of its parts.`,
  ),
  ASKS_FEWER: refusalOf(
    (what) =>
      `This group can be met without ${what}. What is published may be tightened, but not loosened. Make the group ask for more of its parts.`,
  ),
  LOOSER: refusalOf(
    (what, right) =>
      `This asks for less than ${what} in the national route. What is published may be tightened, but not loosened. To be at least as strict, ${right}.`,
  ),
  REPLACED: refusalOf(
    (what) =>
      `This can be met without meeting ${what}, which the national route asks for. What is published may be tightened, but not loosened. Put it back; you may ask for more in addition to it or inside it.`,
  ),
  MADE_WAIVABLE: refusalOf(
    (what) =>
      `The national route does not allow ${what} to be waived, and a waiver here would waive it. Make this not waivable.`,
  ),
  LOCAL_VERSIONS_STAY_BEHIND: warningOf(
    (below) =>
      `Organisations have local versions of this route, which stay as they are until each organisation has checked its own again.${below} The organisations see what has changed, and so do their workers.`,
  ),
  ...DOCUMENT_FINDINGS,
  ...FRAMEWORK_FINDINGS,
  ...CURRICULUM_FINDINGS,
} as const satisfies Record<FindingCode, object>;

type About<Code extends FindingCode> = Parameters<(typeof FINDINGS)[Code]["says"]>;

/** A finding of that code at a path; `about` fills in its words. */
export function finding<Code extends FindingCode>(
  code: Code,
  path: readonly string[],
  ...about: About<Code>
): Finding {
  const { severity, says }: Entry<string[]> = FINDINGS[code] as Entry<string[]>;
  return { severity, code, path, message: says(...about) };
}
