import type { RequirementResult } from "./evaluation";
import { type ExcludedLookup, excludedSentence, stoppedSentence } from "./excluded-sentence";
import type { Excluded } from "./exclusion";
import type { FactKind } from "./fact-kind";
import { appealedSentence, returnedSentence } from "./judged-sentence";
import { dependsOnOffer } from "./offer";
import { isGroup, type Requirement, type SupervisionRequirement } from "./requirement";
import { expectedSentence } from "./satisfied-sentence";
import { type VoiceWords, whoIs } from "./voice";
import {
  allOf,
  capitalised,
  countedNoun,
  dayInWords,
  hasOrHave,
  inWords,
  isOrAre,
  levelInWords,
  monthInWords,
  outOf,
} from "./words";

/** The state of a leaf that is not met, and what comes next. */
export const notMetSentence = (
  result: RequirementResult,
  words: VoiceWords,
  excludedOf: ExcludedLookup,
): string => {
  const state = stateSentence(result, words, excludedOf);
  const judged = result.requirement.kind === "COMPETENCE" ? judgedSentences(state, words, excludedOf()) : [];
  return [state, ...judged, nextSentence(result, words)].filter((sentence) => sentence !== "").join(" ");
};

/** What assessors decided about evidence that does not count, as far as the state does not say it. */
function judgedSentences(state: string, words: VoiceWords, excluded: readonly Excluded[]): readonly string[] {
  return [/\breturned\b/.test(state) ? "" : returnedSentence(excluded), appealedSentence(excluded, words)];
}

/** The kind of fact that each requirement needs. */
const NEEDED_FACT: Readonly<Partial<Record<Requirement["kind"], FactKind>>> = {
  COMPETENCE: "CLAIM",
  UNIT_COMPLETED: "COMPLETION",
  CREDENTIAL: "CREDENTIAL",
  TIME_IN_ROLE: "POST",
  HOLDS_BAND: "POST",
  SUPERVISION: "SUPERVISION",
  ENDORSEMENT: "ENDORSEMENT",
  EMPLOYER_CONDITION: "ATTESTATION",
};

function stateSentence(result: RequirementResult, words: VoiceWords, excludedOf: ExcludedLookup): string {
  const { requirement, actual, note } = result;
  if (requirement.kind === "TIME_IN_ROLE") return timeSentence(result, words);
  if (requirement.kind === "EMPLOYER_CONDITION")
    return `${capitalised(words.employer)} says that it does not meet this yet.`;
  if (actual.amount > 0) return partSentence(result);
  const excluded = excludedOf();
  if (note.waiting > 0) return "The evidence handed in so far is not enough.";
  if (excluded.length > 0) return excludedSentence(excluded, words);
  const kind = NEEDED_FACT[requirement.kind];
  if (note.stoppedOn !== null && kind)
    return stoppedSentence(kind, note.stoppedOn, { facts: 1, expired: false });
  return nothingYet(requirement.kind);
}

function nothingYet(kind: Requirement["kind"]): string {
  switch (kind) {
    case "COMPETENCE":
      return "No accepted evidence is on record for this yet.";
    case "ENDORSEMENT":
      return "Nobody has confirmed this yet.";
    case "SUPERVISION":
      return "No supervision session is on record yet.";
    case "UNIT_COMPLETED":
      return "No completion is on record yet.";
    default:
      return "Nothing is on record for this yet.";
  }
}

/** How much of the required number counts; at least one. */
function partSentence({ required, actual, note: { newestOn } }: RequirementResult): string {
  const [amount, all] = [actual.amount, required.amount];
  const part = capitalised(outOf(amount, all, "of the"));
  switch (required.unit) {
    case "EVIDENCE_KINDS":
      return `The accepted evidence is of ${countedNoun(amount, "kind", "kinds")}. ${capitalised(inWords(all))} are needed.`;
    case "ASSESSORS":
      return `${capitalised(countedNoun(amount, "assessor has", "assessors have"))} accepted evidence. ${capitalised(inWords(all))} are needed.`;
    case "UNITS":
      return `${part} units ${isOrAre(amount)} complete.`;
    case "SESSIONS":
      return `${part} supervision sessions needed ${amount === 1 ? "counts" : "count"} so far.`;
    default: {
      const newest =
        newestOn === null ? "" : ` ${amount === 1 ? "It" : "The newest"} is from ${monthInWords(newestOn)}.`;
      return `${part} pieces of evidence needed ${hasOrHave(amount)} been accepted.${newest}`;
    }
  }
}

function timeSentence(
  { required, actual, note: { reachedOn } }: RequirementResult,
  { subject }: VoiceWords,
): string {
  const [amount, all] = [actual.amount, required.amount];
  if (required.unit === "POSTS")
    return `${capitalised(subject)} completed the required time in role${reachedOn === null ? "" : ` on ${dayInWords(reachedOn)}`}. This also needs a matching post now.`;
  return amount === 0
    ? `No days in role have counted so far. ${capitalised(inWords(all))} are needed.`
    : `${capitalised(outOf(amount, all, "of the"))} days needed in role ${hasOrHave(amount)} counted so far.`;
}

function nextSentence(result: RequirementResult, words: VoiceWords): string {
  const { requirement, actual, shortfall, whoseMove, eligibleFrom, note } = result;
  const { employer, needNotShow } = words;
  if (eligibleFrom !== null) return expectedSentence(result);
  switch (requirement.kind) {
    case "COMPETENCE":
      return evidenceNeeded(result, levelInWords(requirement));
    case "TIME_IN_ROLE":
      return timeNeeded(result, words);
    case "ENDORSEMENT":
      return (
        offerSentence(result, words) ??
        `This needs to be confirmed by ${whoIs(requirement.byCapacity, words)}.`
      );
    case "CREDENTIAL":
      return (
        offerSentence(result, words) ??
        (whoseMove === "EMPLOYER"
          ? `${capitalised(employer)} needs to arrange this.`
          : note.nothingRecorded
            ? "Proof that is in date is needed, such as a certificate."
            : "One that is in date is needed.")
      );
    case "SUPERVISION":
      return `${capitalised(inWords(shortfall.amount))} ${actual.amount > 0 ? "more " : ""}${isOrAre(shortfall.amount)} needed${countedSessions(requirement, words)}. ${capitalised(employer)} arranges supervision.`;
    case "EMPLOYER_CONDITION":
      return `${capitalised(needNotShow)}.`;
    case "HOLDS_BAND":
      return "A post at the required band or above is needed.";
    case "UNIT_COMPLETED":
      return unitsNeeded(result);
    default:
      return "";
  }
}

/** Which sessions count, where not every session does. */
function countedSessions(
  { shortestGapDays, confirmedOnly }: SupervisionRequirement,
  { subject }: VoiceWords,
): string {
  const apart = shortestGapDays === null ? "" : `, ${shortestGapDays} or more days apart`;
  return confirmedOnly ? `${apart}, each confirmed by ${subject}` : apart;
}

/** What comes next if the employer has to offer it first; null if it depends on no offer. */
function offerSentence({ requirement, note }: RequirementResult, words: VoiceWords): string | null {
  if (!isGroup(requirement) && !dependsOnOffer(requirement)) return null;
  if (note.offeredOn !== null)
    return `It was offered on ${dayInWords(note.offeredOn)}. ${capitalised(words.subject)} can take it up.`;
  return requirement.kind === "ENDORSEMENT"
    ? `This needs to be confirmed by ${whoIs(requirement.byCapacity, words)}. ${capitalised(words.employer)} needs to offer that first.`
    : `${capitalised(words.employer)} needs to offer this first.`;
}

function evidenceNeeded({ actual, shortfall: { amount, unit } }: RequirementResult, level: string): string {
  const more = actual.amount > 0 ? " more" : "";
  const many = inWords(amount);
  const need = amount === 1 ? "needs" : "need";
  switch (unit) {
    case "EVIDENCE_KINDS":
      return `Evidence of ${countedNoun(amount, "more kind", "more kinds")} needs to be accepted at ${level}.`;
    case "ASSESSORS":
      return `${capitalised(countedNoun(amount, "more assessor needs", "more assessors need"))} to accept evidence at ${level}.`;
    default:
      return `${capitalised(many)}${more} ${amount === 1 ? "piece" : "pieces"} of evidence ${need} to be accepted at ${level}.`;
  }
}

function timeNeeded({ required, actual, note }: RequirementResult, { holds }: VoiceWords): string {
  if (required.unit === "POSTS") return `It counts again from the day on which ${holds} one.`;
  if (note.count === "GOES_ON") return `Time keeps counting while ${holds} a matching post.`;
  if (note.count === "NO_HOURS")
    return `Counting has paused because the post held now has no contracted hours. It continues when ${holds} a post with hours.`;
  return actual.amount === 0
    ? `Counting starts when ${holds} a matching post.`
    : `Counting has paused because no matching post is held. It continues when ${holds} one.`;
}

function unitsNeeded({ actual, shortfall: { amount } }: RequirementResult): string {
  if (actual.amount > 0)
    return `${capitalised(inWords(amount))} more ${amount === 1 ? "needs" : "need"} to be completed and passed.`;
  return amount === 1
    ? "The unit needs to be completed and passed."
    : `${capitalised(allOf(amount))} units need to be completed and passed.`;
}
