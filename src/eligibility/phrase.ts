import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import type { FactKind } from "./fact-kind";
import type { Reason } from "./reason";
import type { VoiceWords } from "./voice";
import { dayInWords } from "./words";

/** Why a fact does not count, as a part of a sentence: "it was revoked on 3 May 2026". */
export function phraseOf({ reason, on, by }: Reason, kind: FactKind, { employer }: VoiceWords): string {
  const date = toCivilDateOrNull(on ?? null);
  const onDay = date === null ? "" : ` on ${dayInWords(date)}`;
  switch (reason) {
    case "NOT_YET_KNOWN":
      return kind === "CLAIM"
        ? "it, or what was decided about it, was recorded after the instant asked about"
        : "it was recorded after the instant asked about";
    case "RETRACTED":
      return "it was taken back as wrong from the start";
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      if (by === "JUDGEMENT") return `it was judged elsewhere, and ${employer} asks for it to be judged here`;
      return date === null
        ? `it was recorded elsewhere, and ${employer} does not accept it as it stands there`
        : `it was recorded elsewhere, and since ${dayInWords(date)} is older than ${employer} accepts`;
    case "SELF_ASSESSED":
      return "self-assessment never counts";
    case "NOT_ACCEPTED":
      return "no assessor has accepted it";
    case "ASSESSOR_NOT_ELIGIBLE":
      return "it was judged by somebody who could not judge it";
    case "SUPERSEDED":
      return kind === "ATTESTATION"
        ? "a later statement took its place"
        : "a later judgement took the place of its acceptance";
    case "NOT_PASSED":
      return "it was not passed";
    case "VERSION_TOO_LOW":
      return "it was of an earlier version of the unit";
    case "ISSUER_NOT_ACCEPTED":
      return "its issuer is not one of those accepted";
    case "OTHER_ROUTE":
      return "it supports another route";
    case "OTHER_CAPACITY":
      return "it was given in another capacity";
    case "OTHER_ROLE":
      return "it is in another role";
    case "BAND_TOO_LOW":
      return "it is below the band asked for";
    case "BAND_NOT_MAPPED":
      return "its grade is not mapped to a pay band";
    case "SAYS_NOT_MET":
      return "it says that this is not met";
    case "WITHDRAWN":
      return `it was withdrawn${onDay}`;
    case "REVOKED":
      return `it was revoked${onDay}`;
    case "KIND_NOT_ALLOWED":
      return "it is of a kind that does not count here";
    case "LEVEL_TOO_LOW":
      return by === "LINK"
        ? "the link between the two competences carries it no further than below the level asked for"
        : "it was accepted below the level asked for";
    case "NOT_YET_VALID":
      return date === null ? "its day has not come yet" : `it counts from ${dayInWords(date)}`;
    case "EXPIRED":
      return date === null ? "it is out of date" : `it stopped counting${onDay}`;
    case "NOT_VERIFIED":
      return "it is not verified";
    case "RUN_BROKEN":
      return "it lies before a gap that is too long";
    case "NO_HOURS":
      return "it has no hours of its own";
    case "NOT_HELD":
      return "it is not held on this day";
  }
}

/** What ran out by its own terms before it could count: a certificate that was never verified. */
function ranOut({ reason, on, day, kind }: Excluded): string | null {
  if (reason !== "EXPIRED" || on !== null || day === undefined || kind === "CLAIM" || kind === "SUPERVISION")
    return null;
  const date = toCivilDateOrNull(day);
  return date === null ? null : `it ran out on ${dayInWords(date)}`;
}

/** At most this many reasons are told of what does not count, so that a sentence stays one that can be read. */
const TOLD = 3;

/** Why none of some facts counts, each reason once, the commonest first. */
export function phrasesOf(excluded: readonly Excluded[], words: VoiceWords): string {
  const found = new Map<string, number>();
  for (const each of excluded) {
    const phrase = ranOut(each) ?? phraseOf(each, each.kind, words);
    found.set(phrase, (found.get(phrase) ?? 0) + 1);
  }
  const told = [...found].sort(([, a], [, b]) => b - a).map(([phrase]) => phrase);
  const rest = told.length > TOLD ? ["or for other reasons"] : [];
  return [...told.slice(0, TOLD), ...rest].join("; or ").replace("or or ", "or ");
}
