import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import { insteadOf, insteadOfReason } from "./instead";
import { phraseOf } from "./phrase";
import type { Requirement } from "./requirement";
import { VOICES, type Voice, type VoiceWords } from "./voice";
import { capitalised, dayInWords } from "./words";

/**
 * What would make an excluded fact count, or what would count in its place: plain sentences, and true ones. Where mending the
 * first reason is not enough, they say what else stands in the way.
 */
export function remedyOf(requirement: Requirement, excluded: Excluded, voice: Voice): string {
  const words = VOICES[voice];
  const { kind, further = [] } = excluded;
  const mend = mendOf(requirement, excluded, words);
  if (mend === null) return insteadOf(requirement, excluded, words);
  if (further.length === 0) return `${mend.is} ${mend.would}`.trim();
  const also = further.map((each) => phraseOf(each, kind, words)).join("; ");
  const others = further
    .map(({ reason }) => insteadOfReason(requirement, reason, words))
    .find((each) => each !== "");
  return `${mend.is} ${mend.not} ${also}.${others ? ` ${others}` : ""}`.trim();
}

/** What is, what would mend it, and how to say that it is not enough. */
interface Mend {
  readonly is: string;
  readonly would: string;
  readonly not: string;
}

/** What can be done about the fact itself; null where only another would count. */
function mendOf(
  requirement: Requirement,
  { reason, on, by }: Excluded,
  { employer }: VoiceWords,
): Mend | null {
  const date = toCivilDateOrNull(on);
  switch (reason) {
    case "NOT_YET_KNOWN":
      return {
        is: "It was recorded after the instant asked about.",
        would: "Asked as known at a later one, it may count.",
        not: "Known then, it still would not count:",
      };
    case "RETRACTED":
      return {
        is: "It was taken back as wrong from the start.",
        would: "If it holds after all, it can be recorded again.",
        not: "Recorded again, it still would not count:",
      };
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      if (by === "JUDGEMENT" && date !== null)
        return {
          is: `It was judged elsewhere, and since ${dayInWords(date)} ${employer} asks for it to be judged here.`,
          would: "It counts once it is.",
          not: "Judged here, it still would not count:",
        };
      if (date !== null) return null;
      return {
        is: `It was recorded elsewhere, and ${employer} does not accept it as it stands there.`,
        would: "It counts once it is recorded, judged or verified here.",
        not: "Recorded here, it still would not count:",
      };
    case "NOT_ACCEPTED":
      return {
        is: "",
        would: "It counts once an assessor accepts it at the level asked for.",
        not: "No assessor has accepted it, and accepted it still would not count:",
      };
    case "ASSESSOR_NOT_ELIGIBLE":
      return {
        is: "",
        would:
          "It counts once it is judged by someone else, who is appointed for this competence on that day.",
        not: "It was judged by somebody who could not judge it, and judged by somebody else it still would not count:",
      };
    case "BAND_NOT_MAPPED":
      return {
        is: "Its grade is not mapped to a pay band.",
        would: `${capitalised(employer)} can say which band it stands for.`,
        not: "Mapped high enough, it still would not count:",
      };
    case "NOT_PASSED":
      return {
        is: "It was not passed.",
        would: "A passed completion would count.",
        not: "Passed, it still would not count:",
      };
    case "NOT_YET_VALID":
      return date === null
        ? { is: "", would: "It does not count yet.", not: "It does not count yet, and as it is never will:" }
        : { is: "", would: `It counts from ${dayInWords(date)}.`, not: "" };
    case "NOT_VERIFIED":
      return {
        is: "",
        would: `It counts once ${employer} has verified it.`,
        not: "It is not verified, and verified it still would not count:",
      };
    case "RUN_BROKEN":
      return {
        is: "It lies before a gap that is too long.",
        would: gapOf(requirement),
        not: "Without the gap it still would not count:",
      };
    default:
      return null;
  }
}

function gapOf(requirement: Requirement): string {
  return requirement.kind === "SUPERVISION" && requirement.longestGapDays !== null
    ? `Sessions no more than ${requirement.longestGapDays} days apart count together.`
    : "";
}
