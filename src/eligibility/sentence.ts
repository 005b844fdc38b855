import { toCivilDateOrNull } from "./days";
import type { RequirementResult, Unit } from "./evaluation";
import type { Excluded } from "./exclusion";
import { groupSentence } from "./group-sentence";
import { phrasesOf } from "./phrase";
import { isGroup } from "./requirement";
import { comesOn, until } from "./until";
import { VOICES, type Voice, type VoiceWords, whoIs } from "./voice";
import { allOf, capitalised, counted, dayInWords, inWords, isOrAre, monthInWords, outOf } from "./words";

type Result = RequirementResult;

/** The facts on the matter of a leaf that do not count; looked for only where the sentence speaks of them. */
export type ExcludedOf = () => readonly Excluded[];
const NOTHING: ExcludedOf = () => [];

/** What several are called, of whatever a requirement may ask for several. */
const SEVERAL: Readonly<Partial<Record<Unit, string>>> = {
  EVIDENCE_ITEMS: "accepted pieces of evidence",
  EVIDENCE_KINDS: "kinds of evidence",
  ASSESSORS: "different assessors",
  UNITS: "units",
  SESSIONS: "supervision sessions",
};

/**
 * One plain sentence or two, in the worker's voice or HR's: what is there and why it does not count, and what comes next. A pure
 * function of the result and of what does not count; none scores or blames anyone.
 */
export function sentenceOf(result: Result, voice: Voice, excludedOf: ExcludedOf = NOTHING): string {
  const words = VOICES[voice];
  if (isGroup(result.requirement)) return groupSentence(result, words);
  if (result.outcome === "WAIVED") return until(`This has been waived ${words.forThem}`, result);
  if (result.outcome === "MET") return until(metSentence(result, words), result);
  if (result.outcome === "PENDING") return pendingSentence(result, words);
  if (result.outcome === "UNKNOWN") return unknownSentence(result, words, excludedOf());
  return `${standing(result, words, excludedOf)} ${next(result, words)}`;
}

/** The sentence of a result that stands as it does because of something that is supposed, and not on record. */
export const asSupposed = (sentence: string): string => `Supposed: ${sentence}`;

function metSentence(
  { requirement, actual, satisfiedSince, note: { newestOn, since, reachedOn } }: Result,
  { holds, employer }: VoiceWords,
): string {
  const onDay = (word: string, date: string | null) =>
    date === null || satisfiedSince === null ? "" : ` ${word} ${dayInWords(date)}`;
  switch (requirement.kind) {
    case "COMPETENCE":
      return `Shown by ${counted(actual.amount, "accepted piece of evidence", "accepted pieces of evidence")}${newestOn === null || actual.unit !== "EVIDENCE_ITEMS" ? "" : `, the newest from ${monthInWords(newestOn)}`}`;
    case "TIME_IN_ROLE":
      return `The time in role was reached${onDay("on", reachedOn)}`;
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
      return `In date${onDay("since", since)}`;
  }
}

function pendingSentence({ requirement, note: { waiting } }: Result, { employer }: VoiceWords): string {
  if (requirement.kind === "CREDENTIAL") return `It is recorded and waits for ${employer} to verify it.`;
  return `${capitalised(counted(waiting, "piece of evidence waits", "pieces of evidence wait"))} for an assessor; if accepted, this is met.`;
}

function unknownSentence({ requirement }: Result, words: VoiceWords, excluded: readonly Excluded[]): string {
  const { theRecord, employer, toShow } = words;
  switch (requirement.kind) {
    case "TIME_IN_ROLE":
    case "HOLDS_BAND":
      if (excluded.length === 0)
        return `${capitalised(theRecord)} does not show the posts that this is judged by; ${employer} can add them.`;
      return excluded.some(({ reason }) => reason === "BAND_NOT_MAPPED")
        ? `${capitalised(theRecord)} shows a post whose grade is not mapped to a pay band; ${employer} can say which band it stands for.`
        : `${notCounting(excluded, words)} ${capitalised(employer)} can add the posts that this is judged by.`;
    case "EMPLOYER_CONDITION":
      return excluded.length === 0
        ? `${capitalised(employer)} has not yet said whether it meets this. It is not something ${toShow}.`
        : `${notCounting(excluded, words)} It is for ${employer} to say whether it meets this, and not something ${toShow}.`;
    default: {
      const who = requirement.kind === "ENDORSEMENT" ? whoIs(requirement.byCapacity, words) : "HR";
      return excluded.length === 0
        ? `${capitalised(who)} has not yet confirmed this. It is for ${employer} to do.`
        : `${notCounting(excluded, words)} It is for ${who} to confirm this.`;
    }
  }
}

/** What is recorded, and why none of it counts. */
function notCounting(excluded: readonly Excluded[], words: VoiceWords): string {
  if (excluded.every(({ reason, further = [] }) => reason === "NOT_YET_VALID" && further.length === 0))
    return "What is recorded does not count yet.";
  let stopped: number | null = null;
  for (const { reason, on } of excluded)
    if (reason !== "NOT_YET_VALID" && on !== null) stopped = Math.max(on, stopped ?? on);
  const date = toCivilDateOrNull(stopped);
  return date === null
    ? `What is recorded does not count: ${phrasesOf(excluded, words)}.`
    : `What was there stopped counting on ${dayInWords(date)}.`;
}

/** What is there, and why it does not count. */
function standing(result: Result, words: VoiceWords, excludedOf: ExcludedOf): string {
  const { requirement, required, actual, note } = result;
  const { employer } = words;
  if (requirement.kind === "TIME_IN_ROLE") return servedSentence(result);
  if (requirement.kind === "EMPLOYER_CONDITION")
    return `${capitalised(employer)} says that it does not meet this yet.`;
  if (actual.amount === 0) {
    const excluded = excludedOf();
    if (required.amount === 1 && note.waiting > 0) return "What has been handed in is not enough by itself.";
    if (excluded.length > 0) return notCounting(excluded, words);
    if (note.stoppedOn !== null) return `What was there stopped counting on ${dayInWords(note.stoppedOn)}.`;
    if (required.amount === 1) return nothingYet(requirement.kind);
  }
  const newest =
    note.newestOn === null || actual.unit !== "EVIDENCE_ITEMS"
      ? ""
      : `, the newest from ${monthInWords(note.newestOn)}`;
  return `${capitalised(outOf(actual.amount, required.amount))} ${SEVERAL[required.unit] ?? ""}${newest}.`;
}

function servedSentence({ required, actual, note: { reachedOn } }: Result): string {
  if (required.unit === "POSTS")
    return `The time in role was reached${reachedOn === null ? "" : ` on ${dayInWords(reachedOn)}`}, and a post has to be held now: none that matches is.`;
  return `${capitalised(counted(actual.amount, "day", "days"))} of ${required.amount} in role ${actual.amount === 1 ? "has" : "have"} counted so far.`;
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
function next(result: Result, words: VoiceWords): string {
  const { requirement, required, actual, shortfall, whoseMove, eligibleFrom, note } = result;
  const { employer, toShow } = words;
  if (eligibleFrom !== null) return comesOn(result);
  const more = `${capitalised(inWords(shortfall.amount))} more ${isOrAre(shortfall.amount)} needed`;
  const needed = (one: string, many: string) =>
    actual.amount > 0
      ? more
      : `${capitalised(counted(shortfall.amount, one, many))} ${isOrAre(shortfall.amount)} needed`;
  switch (requirement.kind) {
    case "COMPETENCE":
      return shortfall.unit === "EVIDENCE_ITEMS" && shortfall.amount === 1
        ? "One new piece of evidence, accepted at this level, is needed."
        : `${needed("piece of evidence, accepted at this level,", "pieces of evidence, accepted at this level,")}.`;
    case "TIME_IN_ROLE":
      if (required.unit === "POSTS") return "It counts again from the day on which one is held.";
      if (note.count === "GOES_ON") return "The count goes on while a post that matches is held.";
      if (note.count === "NO_HOURS")
        return "The count stands still: the post that is held has no hours. It goes on with one that has.";
      return actual.amount === 0
        ? "No post that matches is held: the count begins when one is."
        : "The count has stopped, since no post that matches is held; it goes on from the day on which one is.";
    case "ENDORSEMENT":
      return `It is for ${whoIs(requirement.byCapacity, words)} to give.`;
    case "CREDENTIAL":
      return whoseMove === "EMPLOYER" ? `It is for ${employer} to arrange.` : "One in date is needed.";
    case "SUPERVISION":
      return `${needed("session", "sessions")}; ${employer} arranges supervision.`;
    case "EMPLOYER_CONDITION":
      return `It is not something ${toShow}.`;
    case "HOLDS_BAND":
      return "A post at that band or above is needed.";
    case "UNIT_COMPLETED":
      return `${needed("passed completion", "passed completions")}.`;
    default:
      return `${more}.`;
  }
}
