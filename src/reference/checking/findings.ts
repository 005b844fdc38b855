import type { FindingCode, FindingSeverity } from "../../entities/authoring/finding";
import { CURRICULUM_FINDINGS } from "./curriculum-findings";
import { DOCUMENT_FINDINGS, FRAMEWORK_FINDINGS } from "./framework-findings";
import { type Entry, refused, warned } from "./severity";

export type { FindingCode };

/** What a check found wrong with a draft, or worth a second look. */
export interface Finding {
  /** REFUSED stops publication; a WARNING does not. */
  readonly severity: FindingSeverity;
  readonly code: FindingCode;
  /**
   * In a route, requirement codes from the root to the node, then the field at fault, if one is; a field alone is the route's
   * own. In any other document, the names and numbers that lead to the field, as in its JSON.
   */
  readonly path: readonly string[];
  /** Plain words: what is wrong, and what would be right. */
  readonly message: string;
}

/** Every finding there is, with its severity and its words. */
export const FINDINGS = {
  // The shape of the tree.
  NO_ROOT: refused(
    () =>
      "No requirement stands at the top. Leave the parent of exactly one requirement empty: everything else stands in it.",
  ),
  SEVERAL_ROOTS: refused(
    (first) =>
      `This stands at the top beside "${first}". Only one requirement can: give this one a group to stand in.`,
  ),
  BAD_CODE: refused(
    (code) =>
      `"${code}" cannot be a code. A code is made of small letters, digits, dots and hyphens, and begins with a letter or a digit.`,
  ),
  DUPLICATE_CODE: refused(
    (code) =>
      `The code "${code}" is used more than once. Give each requirement of a route a code of its own.`,
  ),
  UNKNOWN_PARENT: refused(
    (parent) =>
      `It stands in "${parent}", and this draft has no such requirement. Name the code of a group of this draft.`,
  ),
  PARENT_IS_LEAF: refused(
    (parent, kind) =>
      `It stands in "${parent}", which is ${kind} and has no parts of its own. Put it in an ALL_OF, ANY_OF or N_OF.`,
  ),
  PARENT_CIRCLE: refused(
    (circle) =>
      `These stand in one another and so nowhere: ${circle}. Put one of them in a group that leads to the top.`,
  ),
  EMPTY_GROUP: refused((what) => `${what} Put a requirement in it, or take the group out.`),
  TOO_MANY: refused(
    (most, given) => `At most ${most} are kept here, and ${given} were given. Leave some out.`,
  ),
  TOO_DEEP: refused(
    (most) =>
      `It stands in more than ${most} groups within one another. Put it nearer to the top: a group in a group of its own kind asks for nothing more.`,
  ),
  N_OUT_OF_RANGE: refused(
    (children) => `The number of parts asked for has to be a whole number from 1 to ${children}.`,
  ),
  // The route itself.
  NO_START: refused(
    () => "The route starts nowhere. Name at least one role band from which people can take it.",
  ),
  DIRECTION: refused((what) => what),
  UPWARD_CIRCLE: refused(
    (circle) =>
      `Upward routes would lead round in a circle: ${circle}. Start or end this one elsewhere, or make it LATERAL.`,
  ),
  // Its fields.
  MISSING: refused((kind, what) => `${kind} needs this: ${what}.`),
  ONE_OF_TWO: refused(
    (kind, one, other) => `${kind} needs ${one} or ${other}, and not both. Give exactly one of them.`,
  ),
  OUT_OF_PLACE: refused(
    (kind, what) =>
      `${kind} does not read ${what}: it would have no effect. Take it out, or choose the kind that reads it.`,
  ),
  OUT_OF_RANGE: refused((least, most) => `This has to be a whole number from ${least} to ${most}.`),
  REPEATED: refused((what) => `${what} is named more than once. Name each one once.`),
  SUPPLIED_BY_EMPLOYER: refused(
    (what) =>
      `${what} is for the employer to supply, and never a gap of the worker's. Give EMPLOYER as who supplies it.`,
  ),
  // What it refers to.
  UNKNOWN_REFERENCE: refused((what, meant) => `There is no such ${what} that may be named here. ${meant}`),
  RETIRED_REFERENCE: refused(
    (what) => `${what} does not stand now. Choose one that is published and current.`,
  ),
  LEVEL_OF_ANOTHER_VERSION: refused(
    (of) =>
      `The level belongs to another framework version than the ${of}. Choose a level of the same version.`,
  ),
  EMPTY_PROGRAMME: refused(
    (programme) =>
      `Programme ${programme} has no mandatory units, so that nobody would have to do anything for it. Name a unit or another programme.`,
  ),
  PREREQUISITE_CIRCLE: refused(
    (circle) =>
      `Nobody could begin this: its units ask for one another first (${circle}). Publish a version of one of them without that prerequisite, or name another unit.`,
  ),
  // What may be asked of whom.
  OPTIONAL_BELOW_BAND_4: refused(
    (competence, where) =>
      `Competence ${competence} is for those who wish to develop further, and is never asked for at Band 3 or below. ${where}`,
  ),
  ORGANISATIONAL_NOT_EMPLOYER: refused(
    (competence) =>
      `Competence ${competence} is the organisation's, never the worker's. Ask for it as an EMPLOYER_CONDITION.`,
  ),
  CONDITION_NOT_ORGANISATIONAL: refused(
    (competence) =>
      `An EMPLOYER_CONDITION is a duty of the employing organisation, and competence ${competence} is not. Name a competence of kind ORGANISATIONAL, or ask the worker for it as a COMPETENCE.`,
  ),
  META_NOT_ENDORSEMENT: refused(
    (competence) =>
      `Competence ${competence} is a matter of judgement, for a supervisor to vouch for. Ask for it as an ENDORSEMENT with the subject COMPETENCE.`,
  ),
  NEVER_MET: refused((why) => `Nobody could ever meet this: ${why}`),
  CODE_FORMAT: refused(
    (code) =>
      `"${code}" cannot be a code here. It is made of capital letters, digits, hyphens and underscores, begins with a letter or a digit, and has at most 40 characters.`,
  ),
  CODE_TAKEN: refused(
    (what, instead) => `There is a national ${what} of that code. Give yours a code of its own${instead}.`,
  ),
  BAND_RANGE: refused(() => "Give the lowest and the highest band, the lowest first, or neither."),
  ROLE_BAND_HELD: warned(
    (code) =>
      `Somebody holds ${code} today. Their posts go on naming it, and time in it counts as before; workers(roleBand:) with a knownAt before this retirement lists them.`,
  ),
  IMPLIED_BY_SIBLING: warned((what) => what),
  // A tightened copy beside the national route.
  NOT_NATIONAL: refused(
    (code) => `There is no national route "${code}" that stands. Name the code of one that does.`,
  ),
  FIXED_BY_NATIONAL: refused(
    (what) => `A tightened route keeps ${what} of the national one. Leave it out, or give it as it is there.`,
  ),
  REMOVED: refused(
    (code) =>
      `The national route asks for "${code}" here, and the copy does not. Put it back: a copy may ask for more, never for less.`,
  ),
  ALTERNATIVE_ADDED: refused(
    (number) =>
      `This is another way round what the national route asks for. Leave it out of this group, or have the group ask for at least ${number} of its parts.`,
  ),
  ASKS_FEWER: refused(
    (has, number) =>
      `The copy asks for ${has} of the parts of this group, which is less than the national route. Have it ask for at least ${number}.`,
  ),
  LOOSER: refused(
    (right) => `This asks for less than the national route. To be at least as strict, ${right}.`,
  ),
  REPLACED: refused(
    (national) =>
      `What stands here can be satisfied without what the national route asks for. Put back the ${national}, beside or inside which more may be asked.`,
  ),
  MADE_WAIVABLE: refused(
    (code) =>
      `The national route lets nobody waive "${code}", and a waiver here would do away with it. Make this not waivable.`,
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
