import { SELF_ASSESSMENT } from "./claims";
import { toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import type { Exclusion, Reason } from "./reason";
import type { Requirement } from "./requirement";
import { type VoiceWords, whoIs } from "./voice";
import { capitalised, dayInWords, levelInWords } from "./words";

/** Why a fact cannot count, and what would count in its place. */
export function replacementSentence(requirement: Requirement, excluded: Excluded, words: VoiceWords): string {
  const problem = problemOf(excluded, words);
  const replacement = replacementFor(requirement, excluded, words);
  return `${problem} ${replacement}`.trim();
}

/** The problems that depend on nothing but the reason. */
const FIXED_PROBLEMS: Readonly<Partial<Record<Exclusion, string>>> = {
  SELF_ASSESSED: "Self-assessment is shown, but never counts.",
  KIND_NOT_ALLOWED: "It is of a kind that does not count here.",
  VERSION_TOO_LOW: "It is for an earlier version of the unit.",
  ISSUER_NOT_ACCEPTED: "It comes from an issuer that does not count here.",
  OTHER_CAPACITY: "It was given in a different capacity.",
  OTHER_ROUTE: "It supports another route.",
  OTHER_ROLE: "It is in another role.",
  BAND_TOO_LOW: "It is below the required band.",
  NO_HOURS: "It has no contracted hours, and only hours count here.",
  NOT_HELD: "It is not held on this day.",
  SAYS_NOT_MET: "It says that this is not met yet.",
};

function problemOf({ reason, kind, on, by }: Excluded, { employer }: VoiceWords): string {
  const date = toCivilDateOrNull(on);
  const onDay = date === null ? "" : ` on ${dayInWords(date)}`;
  switch (reason) {
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      return `It came from elsewhere. Since ${dayInWords(date ?? "")} it has been too old for ${employer}.`;
    case "SUPERSEDED":
      return kind === "ATTESTATION"
        ? "A later statement replaced it, and that one decides."
        : "It was accepted, but then judged again.";
    case "WITHDRAWN":
      return `It was withdrawn${onDay}.`;
    case "REVOKED":
      return `It was revoked${onDay}.`;
    case "LEVEL_TOO_LOW":
      return by === "LINK"
        ? "It shows a linked competence, which gives too low a level here."
        : "It was accepted at too low a level.";
    case "EXPIRED":
      return date === null ? "It is out of date." : `It stopped counting${onDay}.`;
    default:
      return FIXED_PROBLEMS[reason] ?? "";
  }
}

/** The replacements that depend on nothing but the reason. */
const FIXED_REPLACEMENTS: Readonly<Partial<Record<Exclusion, string>>> = {
  WITHDRAWN: "New evidence would count once it is accepted.",
  REVOKED: "A new one would count.",
  VERSION_TOO_LOW: "Completing a later version would count.",
  OTHER_ROUTE: "One for this route would count.",
  OTHER_ROLE: "Time in one of the required roles would count.",
  BAND_TOO_LOW: "A post at that band or above would count.",
  NO_HOURS: "A post with contracted hours would count.",
  NOT_HELD: "A post that is held on this day would count.",
};

/**
 * What would count in the place of a fact that is excluded for a reason; empty if there is nothing to add.
 */
export function replacementFor(
  requirement: Requirement,
  { reason, on, day }: Reason,
  words: VoiceWords,
): string {
  switch (reason) {
    case "SELF_ASSESSED":
      return allowsOtherKinds(requirement) ? "Evidence of another kind would count." : "";
    case "EXPIRED":
      return requirement.kind === "SUPERVISION" && requirement.confirmedOnly
        ? `A newer one would count once ${words.subject} ${words.hasOrHave} confirmed it.`
        : "A newer one would count.";
    case "SUPERSEDED":
      return requirement.kind === "COMPETENCE" ? "New evidence would count once it is accepted." : "";
    case "KIND_NOT_ALLOWED":
      return allowedKindsSentence(requirement);
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      // Without a day, the policy does not accept such a fact however new it is.
      return (on ?? day) == null ? "" : "A newer one would count.";
    case "ISSUER_NOT_ACCEPTED":
      return requirement.kind === "CREDENTIAL" && requirement.acceptedIssuers?.length
        ? `${requirement.acceptedIssuers.length === 1 ? "The accepted issuer is" : "The accepted issuers are"} ${list.format(requirement.acceptedIssuers)}.`
        : "";
    case "OTHER_CAPACITY":
      return requirement.kind === "ENDORSEMENT"
        ? `One from ${whoIs(requirement.byCapacity, words)} would count.`
        : "";
    case "LEVEL_TOO_LOW":
      return requirement.kind === "COMPETENCE"
        ? `Evidence for this would count if it is accepted at ${levelInWords(requirement)} or above.`
        : "";
    case "SAYS_NOT_MET":
      return `${capitalised(words.employer)} can say when it is.`;
    default:
      return FIXED_REPLACEMENTS[reason] ?? "";
  }
}

/** Whether any kind of evidence that is allowed can count at all. */
const allowsOtherKinds = (requirement: Requirement): boolean =>
  requirement.kind !== "COMPETENCE" ||
  (requirement.evidence.allowedKinds?.some((kind) => kind !== SELF_ASSESSMENT) ?? true);

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

const codeInWords = (code: string): string => code.toLowerCase().replaceAll("_", " ");

function allowedKindsSentence(requirement: Requirement): string {
  if (requirement.kind === "SUPERVISION" && requirement.supervisionKind !== null)
    return `Only sessions of this kind count: ${requirement.supervisionKindTitle ?? codeInWords(requirement.supervisionKind)}.`;
  const allowed = requirement.kind === "COMPETENCE" ? requirement.evidence.allowedKinds : null;
  const counting = allowed?.filter((kind) => kind !== SELF_ASSESSMENT) ?? [];
  if (counting.length === 0) return "";
  const these = counting.length === 1 ? "Only this kind counts" : "These kinds count";
  return `${these}: ${list.format(counting.map(codeInWords))}.`;
}
