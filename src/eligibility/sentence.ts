import type { RequirementResult } from "./evaluation";
import { type ExcludedLookup, excludedSentence } from "./excluded-sentence";
import type { Excluded } from "./exclusion";
import { groupSentence } from "./group-sentence";
import { metSentence } from "./met-sentence";
import { notMetSentence } from "./not-met-sentence";
import { isGroup } from "./requirement";
import { waivedSentence } from "./satisfied-sentence";
import { VOICES, type Voice, type VoiceWords, whoIs } from "./voice";
import { capitalised, countedNoun, inWords } from "./words";

const NOTHING: ExcludedLookup = () => [];

/**
 * One or two plain sentences, in the worker's voice or HR's: the state of the requirement, why facts do not
 * count, and what comes next. A pure function of the result and of the facts that do not count. No sentence
 * scores or blames anyone.
 */
export function sentenceOf(
  result: RequirementResult,
  voice: Voice,
  excludedOf: ExcludedLookup = NOTHING,
): string {
  const words = VOICES[voice];
  if (isGroup(result.requirement)) return groupSentence(result, words);
  switch (result.outcome) {
    case "WAIVED":
      return waivedSentence(words.forThem, result);
    case "MET":
      return metSentence(result, words);
    case "PENDING":
      return pendingSentence(result, words);
    case "UNKNOWN":
      return unknownSentence(result, words, excludedOf());
    case "NOT_MET":
      return notMetSentence(result, words, excludedOf);
  }
}

/** Marks the sentence of a result that depends on something supposed, which is not on record. */
export const supposedSentence = (sentence: string): string => `Supposed: ${sentence}`;

function pendingSentence({ requirement, note }: RequirementResult, { employer }: VoiceWords): string {
  if (requirement.kind === "CREDENTIAL") return `This is on record, but ${employer} has not verified it yet.`;
  const waiting = countedNoun(note.waiting, "piece of evidence is", "pieces of evidence are");
  return `${capitalised(waiting)} waiting for an assessor. If ${note.waiting === 1 ? "it is" : "they are"} accepted, this is met.`;
}

function unknownSentence(
  { requirement, actual, required }: RequirementResult,
  words: VoiceWords,
  excluded: readonly Excluded[],
): string {
  const { employer, needNotShow } = words;
  const reasons = excluded.length === 0 ? null : excludedSentence(excluded, words);
  switch (requirement.kind) {
    case "TIME_IN_ROLE":
    case "HOLDS_BAND":
      return unknownPostSentence(words, excluded);
    case "EMPLOYER_CONDITION":
      if (actual.amount > 0)
        return `${capitalised(employer)} confirms ${inWords(actual.amount)} of ${inWords(required.amount)} parts of this so far. ${capitalised(needNotShow)}.`;
      return reasons === null
        ? `${capitalised(employer)} has not said yet whether it meets this. ${capitalised(needNotShow)}.`
        : `${reasons} ${capitalised(employer)} needs to say whether it meets this. ${capitalised(needNotShow)}.`;
    default: {
      const who = requirement.kind === "ENDORSEMENT" ? whoIs(requirement.byCapacity, words) : "HR";
      return reasons === null
        ? `This has not been confirmed by ${who} yet. ${capitalised(employer)} needs to arrange that.`
        : `${reasons} This needs to be confirmed by ${who}.`;
    }
  }
}

function unknownPostSentence(words: VoiceWords, excluded: readonly Excluded[]): string {
  const [theRecord, employer] = [capitalised(words.theRecord), capitalised(words.employer)];
  if (excluded.length === 0)
    return `${theRecord} does not show the posts that this depends on. ${employer} can add them.`;
  return excluded.some(({ reason }) => reason === "BAND_NOT_MAPPED")
    ? `${theRecord} shows a post whose grade has no pay band here. ${employer} can say which band it is like.`
    : `${excludedSentence(excluded, words)} ${employer} can add the posts that this depends on.`;
}
