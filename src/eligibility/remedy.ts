import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import { exclusionPhrase, returnedPhrase } from "./exclusion-phrase";
import type { FactKind } from "./fact-kind";
import type { Exclusion } from "./reason";
import { replacementFor, replacementSentence } from "./replacement";
import type { Requirement } from "./requirement";
import { VOICES, type Voice, type VoiceWords } from "./voice";
import { capitalised, dayInWords, levelInWords } from "./words";

/**
 * What would make an excluded fact count, or what would count in its place, in plain and true sentences. If
 * correcting the first reason is not enough, they give the other reasons.
 */
export function remedyOf(requirement: Requirement, excluded: Excluded, voice: Voice): string {
  const words = VOICES[voice];
  const { kind, further = [] } = excluded;
  const correction = correctionOf(requirement, excluded, words);
  if (correction === null) return replacementSentence(requirement, excluded, words);
  const { problem, remedy, corrected } = correction;
  // A fact that counts from a day needs nothing else: its other reasons end by that day.
  const isDated = excluded.reason === "NOT_YET_VALID" && excluded.on !== null;
  if (further.length === 0 || isDated) return joined(problem, remedy);
  const others = further.map((each) => capitalised(exclusionPhrase(each, kind, words))).join(". ");
  const replacement = further
    .map((each) => replacementFor(requirement, each, words))
    .find((each) => each !== "");
  return joined(problem, `${corrected} it would still not count. ${others}.`, replacement ?? "");
}

const joined = (...sentences: readonly string[]): string => sentences.filter((each) => each !== "").join(" ");

/** How a fact itself can be corrected. */
interface Correction {
  /** What is wrong; empty if the remedy says it. */
  readonly problem: string;
  readonly remedy: string;
  /** Begins the sentence that says that the correction is not enough. */
  readonly corrected: string;
}

/** The corrections that depend on nothing but the reason. */
const FIXED_CORRECTIONS: Readonly<Partial<Record<Exclusion, Correction>>> = {
  NOT_YET_KNOWN: {
    problem: "It was recorded after the date and time you asked about.",
    remedy: "Choose a later one and it may count.",
    corrected: "Even at a later one,",
  },
  RETRACTED: {
    problem: "It was retracted as an error.",
    remedy: "If it was correct after all, it can be recorded again.",
    corrected: "Even if it is recorded again,",
  },
  CONTESTED: {
    problem: "It is said not to have taken place.",
    remedy: "It counts once that is taken back.",
    corrected: "Even if that is taken back,",
  },
  ASSESSOR_NOT_ELIGIBLE: {
    problem: "It was judged by someone who was not allowed to judge it.",
    remedy: "It counts once an assessor who is appointed to judge it accepts it.",
    corrected: "Even if another assessor accepts it,",
  },
  NOT_PASSED: {
    problem: "It was not passed.",
    remedy: "A completion that is passed would count.",
    corrected: "Even if it is passed,",
  },
};

/** How the fact itself can be corrected; null if only another fact would count. */
function correctionOf(
  requirement: Requirement,
  { kind, reason, on, by, judged }: Excluded,
  { employer, subject, hasOrHave }: VoiceWords,
): Correction | null {
  const date = toCivilDateOrNull(on);
  const day = date === null ? null : dayInWords(date);
  switch (reason) {
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      return elsewhereCorrection(employer, kind, day, by === "JUDGEMENT");
    case "BAND_NOT_MAPPED":
      return {
        problem: "Its grade has no pay band here.",
        remedy: `${capitalised(employer)} can say which band it is like.`,
        corrected: "Even if the band is high enough,",
      };
    case "NOT_YET_VALID":
      return day === null
        ? {
            problem: "It is dated after the day you asked about.",
            remedy: "",
            corrected: "Even on that day,",
          }
        : { problem: "", remedy: `It counts from ${day}.`, corrected: "" };
    case "NOT_VERIFIED":
      return {
        problem: "",
        remedy: `It counts once ${employer} has verified it.`,
        corrected: "It has not been verified. Even if it is,",
      };
    case "NOT_ACCEPTED":
      return {
        problem:
          judged?.returnedOn == null
            ? ""
            : `It was ${returnedPhrase(judged.returnedOn, judged.returnReason)}.`,
        remedy: `It counts once an assessor accepts it${atLevel(requirement)}.`,
        corrected: "No assessor has accepted it. Even if one does,",
      };
    case "NOT_CONFIRMED":
      return {
        problem: "",
        remedy: `It counts once ${subject} ${hasOrHave} confirmed that it took place.`,
        corrected: "It has not been confirmed. Even if it is,",
      };
    case "RUN_BROKEN":
      return {
        problem: "It falls before a gap that is too long.",
        remedy: longestGapSentence(requirement),
        corrected: "Even without the gap,",
      };
    default:
      return FIXED_CORRECTIONS[reason] ?? null;
  }
}

/** @param day since when it is too old to be accepted; null if that is not the reason. */
function elsewhereCorrection(
  employer: string,
  kind: FactKind,
  day: string | null,
  isJudgement: boolean,
): Correction | null {
  const also = kind === "CLAIM" ? " or judged" : kind === "CREDENTIAL" ? " or verified" : "";
  if (day === null)
    return {
      problem: `It came from elsewhere, and ${employer} does not accept it.`,
      remedy: `It counts once it is recorded${also} here.`,
      corrected: "Even if it is recorded here,",
    };
  if (!isJudgement) return null;
  return {
    problem: `It was judged elsewhere. Since ${day}, ${employer} has to judge it too.`,
    remedy: "It counts once it is accepted here.",
    corrected: "Even if it is accepted here,",
  };
}

const atLevel = (requirement: Requirement): string =>
  requirement.kind === "COMPETENCE" ? ` at ${levelInWords(requirement)}` : "";

function longestGapSentence(requirement: Requirement): string {
  return requirement.kind === "SUPERVISION" && requirement.longestGapDays !== null
    ? `Sessions no more than ${requirement.longestGapDays} days apart count together.`
    : "";
}
