import type { RequirementResult, Unit } from "./evaluation";
import { isGroup } from "./requirement";
import { isSatisfied } from "./timeline";
import { VOICES, type Voice, type VoiceWords } from "./voice";
import { allOf, capitalised, counted, dayInWords, inWords, isOrAre, monthInWords, outOf } from "./words";

type Result = RequirementResult;

/** What several are called, of whatever a requirement may ask for several. */
const SEVERAL: Readonly<Partial<Record<Unit, string>>> = {
  EVIDENCE_ITEMS: "accepted pieces of evidence",
  EVIDENCE_KINDS: "kinds of evidence",
  ASSESSORS: "different assessors",
  UNITS: "units",
  SESSIONS: "supervision sessions",
};

/**
 * One plain sentence or two, in the worker's voice or HR's: what is there, and what comes next. A pure function of the result;
 * none scores or blames anyone.
 */
export function sentenceOf(result: RequirementResult, voice: Voice): string {
  const words = VOICES[voice];
  if (result.outcome === "WAIVED") return until(`This has been waived ${words.forThem}`, result.lapsesOn);
  if (isGroup(result.requirement)) return groupSentence(result);
  if (result.outcome === "MET") return until(metSentence(result, words), result.lapsesOn);
  if (result.outcome === "PENDING") return pendingSentence(result, words);
  if (result.outcome === "UNKNOWN") return unknownSentence(result, words);
  return `${standing(result, words)} ${next(result, words)}`;
}

/** The sentence of a result that stands as it does because of something that is supposed, and not on record. */
export const asSupposed = (sentence: string): string => `Supposed: ${sentence}`;

function until(text: string, lapsesOn: string | null): string {
  return lapsesOn === null ? `${text}.` : `${text}; it counts until ${dayInWords(lapsesOn)}.`;
}

function metSentence(
  { requirement, actual, satisfiedSince, note: { newestOn } }: Result,
  { holds, employer }: VoiceWords,
): string {
  switch (requirement.kind) {
    case "COMPETENCE":
      return `Shown by ${counted(actual.amount, "accepted piece of evidence", "accepted pieces of evidence")}${newestOn === null ? "" : `, the newest from ${monthInWords(newestOn)}`}`;
    case "TIME_IN_ROLE":
      return `The time in role was reached${satisfiedSince === null ? "" : ` on ${dayInWords(satisfiedSince)}`}`;
    case "SUPERVISION":
      return `${capitalised(counted(actual.amount, "supervision session", "supervision sessions"))} in the last ${requirement.withinMonths} months`;
    case "HOLDS_BAND":
      return `${capitalised(holds)} a post at the band that is asked for`;
    case "EMPLOYER_CONDITION":
      return `${capitalised(employer)} says that it meets this`;
    case "ENDORSEMENT":
      return `Given${newestOn === null ? "" : ` on ${dayInWords(newestOn)}`}`;
    case "UNIT_COMPLETED":
      return actual.amount === 1
        ? "The unit is completed"
        : `${capitalised(allOf(actual.amount))} units are completed`;
    default:
      return `In date${satisfiedSince === null ? "" : ` since ${dayInWords(satisfiedSince)}`}`;
  }
}

function pendingSentence({ requirement, note: { waiting } }: Result, { employer }: VoiceWords): string {
  if (requirement.kind === "CREDENTIAL") return `It is recorded and waits for ${employer} to verify it.`;
  return `${capitalised(counted(waiting, "piece of evidence waits", "pieces of evidence wait"))} for an assessor; if accepted, this is met.`;
}

function unknownSentence({ requirement }: Result, { theRecord, employer, toShow }: VoiceWords): string {
  switch (requirement.kind) {
    case "TIME_IN_ROLE":
    case "HOLDS_BAND":
      return `${capitalised(theRecord)} does not show the posts that this is judged by; ${employer} can add them.`;
    case "EMPLOYER_CONDITION":
      return `${capitalised(employer)} has not yet said whether it meets this. It is not something ${toShow}.`;
    default:
      return `HR has not yet confirmed this. It is for ${employer} to do.`;
  }
}

/** What is there. */
function standing(
  { requirement, required, actual, note: { newestOn, stoppedOn, waiting } }: Result,
  { employer }: VoiceWords,
): string {
  if (requirement.kind === "TIME_IN_ROLE")
    return `${capitalised(counted(actual.amount, "day", "days"))} of ${required.amount} in role ${actual.amount === 1 ? "has" : "have"} counted so far.`;
  if (requirement.kind === "EMPLOYER_CONDITION")
    return `${capitalised(employer)} says that it does not meet this yet.`;
  if (actual.amount === 0 && stoppedOn !== null)
    return `What was there stopped counting on ${dayInWords(stoppedOn)}.`;
  if (required.amount === 1)
    return waiting > 0 ? "What has been handed in is not enough by itself." : nothingYet(requirement.kind);
  const newest =
    newestOn === null || requirement.kind !== "COMPETENCE"
      ? ""
      : `, the newest from ${monthInWords(newestOn)}`;
  return `${capitalised(outOf(actual.amount, required.amount))} ${SEVERAL[required.unit] ?? ""}${newest}.`;
}

function nothingYet(kind: Result["requirement"]["kind"]): string {
  switch (kind) {
    case "COMPETENCE":
      return "No accepted evidence is recorded for this yet.";
    case "ENDORSEMENT":
      return "This has not been recorded yet.";
    default:
      return "None is recorded yet.";
  }
}

/** What comes next. */
function next(
  { requirement, shortfall, whoseMove, eligibleFrom }: Result,
  { employer, supervisor, toShow }: VoiceWords,
): string {
  if (eligibleFrom !== null) return `It will be met on ${dayInWords(eligibleFrom)} if nothing else changes.`;
  const more = `${capitalised(inWords(shortfall.amount))} more ${isOrAre(shortfall.amount)} needed`;
  switch (requirement.kind) {
    case "COMPETENCE":
      return shortfall.unit === "EVIDENCE_ITEMS" && shortfall.amount === 1
        ? "One new piece of evidence, accepted at this level, is needed."
        : `${more}.`;
    case "TIME_IN_ROLE":
      return "The count goes on while a post that matches is held.";
    case "ENDORSEMENT":
      return whoseMove === "EMPLOYER" ? `It is for ${employer} to do.` : `It is for ${supervisor} to give.`;
    case "CREDENTIAL":
      return whoseMove === "EMPLOYER" ? `It is for ${employer} to arrange.` : "One in date is needed.";
    case "SUPERVISION":
      return `${more}; ${employer} arranges supervision.`;
    case "EMPLOYER_CONDITION":
      return `It is not something ${toShow}.`;
    default:
      return `${more}.`;
  }
}

/** At most this many parts are named, so that a sentence stays one that can be read. */
const NAMED = 3;

function groupSentence({ outcome, required, actual, children, lapsesOn, eligibleFrom }: Result): string {
  if (isSatisfied(outcome))
    return until(
      required.amount === children.length && required.amount > 1
        ? `${capitalised(allOf(required.amount))} parts are there`
        : "What is needed is there",
      lapsesOn,
    );
  const open = children
    .filter((child) => !isSatisfied(child.outcome))
    .map(({ requirement }) => requirement.label);
  const named = open.slice(0, NAMED).join("; ");
  const rest = open.length > NAMED ? `; and ${inWords(open.length - NAMED)} more` : "";
  const later =
    eligibleFrom === null ? "" : ` It will be met on ${dayInWords(eligibleFrom)} if nothing else changes.`;
  const there =
    required.amount < children.length && actual.amount === 0
      ? `${capitalised(inWords(required.amount))} of these ${isOrAre(required.amount)} needed`
      : `${capitalised(outOf(actual.amount, required.amount))} parts ${isOrAre(actual.amount)} there; open`;
  return `${there}: ${named}${rest}.${later}`;
}
