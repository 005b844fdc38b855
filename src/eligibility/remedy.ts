import { type CivilDate, toCivilDateOrNull } from "./days";
import type { Excluded } from "./exclusion";
import type { Requirement } from "./requirement";
import { VOICES, type Voice } from "./voice";
import { dayInWords } from "./words";

/** What would make an excluded fact count, or what would count in its place: one plain sentence or two. */
export function remedyOf(requirement: Requirement, { reason, kind, on }: Excluded, voice: Voice): string {
  const { employer } = VOICES[voice];
  const date = toCivilDateOrNull(on);
  switch (reason) {
    case "NOT_YET_KNOWN":
      return "It was recorded after the instant asked about. Asked as known at a later one, it may count.";
    case "RETRACTED":
      return "It was taken back as wrong from the start. If it holds after all, it can be recorded anew.";
    case "NOT_ACCEPTED_FROM_ELSEWHERE":
      return date === null
        ? `It was recorded elsewhere, and ${employer} does not accept it as it stands there. It counts once it is recorded, judged or verified here.`
        : `It was recorded elsewhere, and since ${dayInWords(date)} it is older than ${employer} accepts from there. A newer one would count.`;
    case "NOT_ACCEPTED":
      return "It counts once an assessor accepts it at the level asked for.";
    case "SELF_ASSESSED":
      return "Self-assessment is shown and never counts. Evidence of another kind would.";
    case "ASSESSOR_NOT_ELIGIBLE":
      return "It counts once it is judged by someone else, who is appointed for this competence on that day.";
    case "SUPERSEDED":
      return kind === "ATTESTATION"
        ? "A later statement took its place, and that one decides."
        : "A later judgement took its place. New evidence, accepted, would count.";
    case "WITHDRAWN":
      return `It was withdrawn${onThe(date)}. New evidence, accepted, would count.`;
    case "REVOKED":
      return `It was revoked${onThe(date)}. A new one would count.`;
    case "KIND_NOT_ALLOWED":
      return `It is of a kind that does not count here.${kindsOf(requirement)}`;
    case "LEVEL_TOO_LOW":
      return "It was accepted below the level asked for. Evidence accepted at that level or above would count.";
    case "NOT_YET_VALID":
      return date === null ? "It does not count yet." : `It counts from ${dayInWords(date)}.`;
    case "EXPIRED":
      return `It stopped counting${onThe(date)}. A newer one would count.`;
    case "NOT_PASSED":
      return "It was not passed. A passed completion would count.";
    case "VERSION_TOO_LOW":
      return "It was of an earlier version of the unit. A completion of a later one would count.";
    case "ISSUER_NOT_ACCEPTED":
      return `Its issuer is not one of those accepted.${issuersOf(requirement)}`;
    case "NOT_VERIFIED":
      return `It counts once ${employer} has verified it.`;
    case "RUN_BROKEN":
      return `It lies before a gap that is too long.${gapOf(requirement)}`;
    case "OTHER_CAPACITY":
      return "It was given in another capacity than the one asked for.";
    case "OTHER_ROUTE":
      return "It supports another route. Support for this one would count.";
    case "OTHER_ROLE":
      return "It is in another role. Time in one of the roles named would count.";
    case "BAND_TOO_LOW":
      return "It is below the band asked for. A post at that band or above would count.";
    case "BAND_NOT_MAPPED":
      return `Its grade is not mapped to a pay band. ${employer.charAt(0).toUpperCase()}${employer.slice(1)} can say which band it stands for.`;
    case "NO_HOURS":
      return "It has no hours of its own, and hours are what counts here. A post with hours would count.";
    case "NOT_HELD":
      return "It is not held on this day. A post that is held would count.";
    case "SAYS_NOT_MET":
      return `It says that this is not met yet. It is for ${employer} to say when it is.`;
  }
}

const onThe = (date: CivilDate | null): string => (date === null ? "" : ` on ${dayInWords(date)}`);

const spoken = (code: string): string => code.toLowerCase().replaceAll("_", " ");

function kindsOf(requirement: Requirement): string {
  if (requirement.kind === "SUPERVISION" && requirement.supervisionKind !== null)
    return ` A session of this kind would: ${spoken(requirement.supervisionKind)}.`;
  if (requirement.kind === "COMPETENCE" && requirement.evidence.allowedKinds)
    return ` These kinds would: ${requirement.evidence.allowedKinds.map(spoken).join(", ")}.`;
  return "";
}

function issuersOf(requirement: Requirement): string {
  return requirement.kind === "CREDENTIAL" && requirement.acceptedIssuers
    ? ` These are: ${requirement.acceptedIssuers.join(", ")}.`
    : "";
}

function gapOf(requirement: Requirement): string {
  return requirement.kind === "SUPERVISION" && requirement.longestGapDays !== null
    ? ` Sessions no more than ${requirement.longestGapDays} days apart count together.`
    : "";
}
