import { SELF_ASSESSMENT } from "./claims";
import { type CivilDate, toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import type { Requirement } from "./requirement";
import { type VoiceWords, whoIs } from "./voice";
import { dayInWords } from "./words";

/** What would count in the place of a fact that cannot. */
export function insteadOf(
  requirement: Requirement,
  { reason, kind, on, by }: Excluded,
  words: VoiceWords,
): string {
  const { employer } = words;
  const date = toCivilDateOrNull(on);
  const would = insteadOfReason(requirement, reason, words);
  switch (reason) {
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      return `It was recorded elsewhere, and since ${dayInWords(date ?? "")} it is older than ${employer} accepts from there. ${would}`;
    case "SELF_ASSESSED":
      return `Self-assessment is shown and never counts. ${would}`.trim();
    case "SUPERSEDED":
      return kind === "ATTESTATION"
        ? "A later statement took its place, and that one decides."
        : `A later judgement took its place. ${would}`;
    case "WITHDRAWN":
      return `It was withdrawn${onThe(date)}. ${would}`;
    case "REVOKED":
      return `It was revoked${onThe(date)}. ${would}`;
    case "KIND_NOT_ALLOWED":
      return `It is of a kind that does not count here. ${would}`.trim();
    case "LEVEL_TOO_LOW":
      return by === "LINK"
        ? "It is evidence of another competence, and the link to this one carries it no further than below the level asked for. Evidence of this competence, accepted at that level or above, would count."
        : `It was accepted below the level asked for. ${would}`;
    case "EXPIRED":
      return date === null ? `It is out of date. ${would}` : `It stopped counting${onThe(date)}. ${would}`;
    case "VERSION_TOO_LOW":
      return `It was of an earlier version of the unit. ${would}`;
    case "ISSUER_NOT_ACCEPTED":
      return `Its issuer is not one of those accepted. ${would}`.trim();
    case "OTHER_CAPACITY":
      return `It was given in another capacity than the one asked for. ${would}`.trim();
    case "OTHER_ROUTE":
      return `It supports another route. ${would}`;
    case "OTHER_ROLE":
      return `It is in another role. ${would}`;
    case "BAND_TOO_LOW":
      return `It is below the band asked for. ${would}`;
    case "NO_HOURS":
      return `It has no hours of its own, and hours are what counts here. ${would}`;
    case "NOT_HELD":
      return `It is not held on this day. ${would}`;
    case "SAYS_NOT_MET":
      return `It says that this is not met yet. ${would}`;
    default:
      return would;
  }
}

/** What would count where a reason stands in the way of a fact; empty where there is nothing to add. */
export function insteadOfReason(
  requirement: Requirement,
  reason: Excluded["reason"],
  words: VoiceWords,
): string {
  const { employer } = words;
  switch (reason) {
    case "SELF_ASSESSED":
      return isAnyKindLeft(requirement) ? "Evidence of another kind would." : "";
    case "SUPERSEDED":
    case "WITHDRAWN":
      return "New evidence, accepted, would count.";
    case "REVOKED":
      return "A new one would count.";
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
    case "EXPIRED":
      return "A newer one would count.";
    case "KIND_NOT_ALLOWED":
      return kindsOf(requirement);
    case "LEVEL_TOO_LOW":
      return "Evidence accepted at that level or above would count.";
    case "VERSION_TOO_LOW":
      return "A completion of a later one would count.";
    case "ISSUER_NOT_ACCEPTED":
      return issuersOf(requirement);
    case "OTHER_CAPACITY":
      return requirement.kind === "ENDORSEMENT"
        ? `The word of ${whoIs(requirement.byCapacity, words)} would count.`
        : "";
    case "OTHER_ROUTE":
      return "Support for this one would count.";
    case "OTHER_ROLE":
      return "Time in one of the roles named would count.";
    case "BAND_TOO_LOW":
      return "A post at that band or above would count.";
    case "NO_HOURS":
      return "A post with hours would count.";
    case "NOT_HELD":
      return "A post that is held would count.";
    case "SAYS_NOT_MET":
      return `It is for ${employer} to say when it is.`;
    default:
      return "";
  }
}

/** Whether any kind of evidence that is allowed may count at all. */
const isAnyKindLeft = (requirement: Requirement): boolean =>
  requirement.kind !== "COMPETENCE" ||
  (requirement.evidence.allowedKinds?.some((kind) => kind !== SELF_ASSESSMENT) ?? true);

const onThe = (date: CivilDate | null): string => (date === null ? "" : ` on ${dayInWords(date)}`);

const spoken = (code: string): string => code.toLowerCase().replaceAll("_", " ");

function kindsOf(requirement: Requirement): string {
  if (requirement.kind === "SUPERVISION" && requirement.supervisionKind !== null)
    return `A session of this kind would: ${spoken(requirement.supervisionKind)}.`;
  const allowed = requirement.kind === "COMPETENCE" ? requirement.evidence.allowedKinds : null;
  const counting = allowed?.filter((kind) => kind !== SELF_ASSESSMENT) ?? [];
  if (counting.length > 0) return `These kinds would: ${counting.map(spoken).join(", ")}.`;
  return "";
}

function issuersOf(requirement: Requirement): string {
  return requirement.kind === "CREDENTIAL" && requirement.acceptedIssuers?.length
    ? `These are: ${requirement.acceptedIssuers.join(", ")}.`
    : "";
}
