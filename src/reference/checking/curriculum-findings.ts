import { refusalOf, warningOf } from "./severity";

/** What can be wrong with a unit or a programme. */
export const CURRICULUM_FINDINGS = {
  REQUIRES_ITSELF: refusalOf(
    (unit) =>
      `Unit ${unit} asks for itself first, so that nobody could begin it. Take that prerequisite out.`,
  ),
  UNIT_CIRCLE: refusalOf(
    (circle) =>
      `Nobody could begin these units: they ask for one another first (${circle}). Take one of the prerequisites out.`,
  ),
  START_IN_PAST: refusalOf(
    (day, today) => `${day} is before today, ${today}. Leave out starts that have been.`,
  ),
  NO_OUTCOMES: refusalOf(
    () => "The unit has no outcome, so that it would teach nothing. Say what a learner can do after it.",
  ),
  DUPLICATE_OUTCOME: refusalOf(
    (competence, level, depth) =>
      `Another outcome of this unit says the same in the same words: competence ${competence}, at ${level}, ${depth}. Say it once.`,
  ),
  ASSESSED_WITHOUT_EVIDENCE: warningOf(
    () => "It is assessed and names no kind of evidence that comes of it, so that no plan can count on any.",
  ),
  ORGANISATIONAL_OUTCOME: refusalOf(
    (competence) =>
      `Competence ${competence} is the employing organisation's, and no learner can show it. Map the outcome to another.`,
  ),
  META_OUTCOME: warningOf(
    (competence) =>
      `Competence ${competence} is a matter of judgement, for a supervisor to vouch for: no route counts evidence of it.`,
  ),
  NO_UNITS: refusalOf(() => "The programme has no unit. Name at least one that it teaches."),
  NO_MANDATORY_UNITS: warningOf(
    () =>
      "No unit is mandatory, so that nobody would have to do anything for the programme, and no route can ask for it.",
  ),
  STATED_IN_FUTURE: refusalOf(
    (day, today) =>
      `${day} is after today, ${today}. Give the day on which it was stated that the programme teaches nothing else.`,
  ),
  STATED_BEFORE_CHANGE: refusalOf(
    (day) =>
      `The statement of ${day} was about the current version, and this draft changes what is taught. If it is complete again, give the day on which that was stated; otherwise leave completeness out.`,
  ),
  COMPLETE_YET_ILLUSTRATIVE: refusalOf(
    (unit) =>
      `The programme is stated to be complete, but unit ${unit} is marked as our own illustration (ILLUSTRATIVE). If the programme teaches the unit, set its basis to LOCAL_POLICY or PUBLISHED; otherwise take the unit out, or leave the statement out.`,
  ),
  PREREQUISITE_OUTSIDE: warningOf(
    (unit, prerequisite) =>
      `Unit ${unit} asks for unit ${prerequisite} first, which the programme does not teach: learners have to bring it along.`,
  ),
  UNIT_NOT_TAUGHT: refusalOf(
    (unit) =>
      `Unit ${unit} is written here, and the programme does not teach it. Name it in units, or take it out.`,
  ),
  OF_ANOTHER: refusalOf((what, owner) => `${what} is ${owner}'s. Choose a code of your own.`),
  HOURS_DIFFER: warningOf(
    (hours, sum) =>
      `The programme says ${hours} hours, and its mandatory units come to ${sum}. See which is right.`,
  ),
} as const;
