import type { Capacity } from "../../entities/vocabulary";
import type { DraftRequirement, PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";

/** The capacities in which endorsements are given; the policy of access holds the same. */
export const MAY_ENDORSE: readonly Capacity[] = [
  "PEER_SUPERVISOR",
  "LINE_MANAGER",
  "LIVED_EXPERIENCE_LEAD",
  "HR",
];
/** An issuer's name is recorded with 1 to 200 characters. */
const LONGEST_ISSUER = 200;

/**
 * Requirements that no record could meet. Sound: what is refused here can never be met. It is also all there
 * is, once fields and references are in order: any number of sessions can be held on one day, every period
 * begins with a day that counts, time passes, and no requirement of one kind prevents another.
 */
export function checkPossible(
  row: DraftRequirement,
  path: readonly string[],
  reference: PublishedReference,
): Finding[] {
  const never = (field: string, why: string) => [finding("NEVER_MET", [...path, field], why)];
  const { parameters } = row;
  switch (row.kind) {
    case "COMPETENCE":
    case "DOMAIN":
      return checkEvidence(row, path, reference);
    case "UNIT_COMPLETED": {
      const newest = reference.curriculum.current.get(row.unitId ?? "")?.version;
      return newest !== undefined && (parameters.minimumVersion ?? 0) > newest
        ? never("minimumVersion", `the newest version of the unit is ${newest}. Ask for ${newest} or lower.`)
        : [];
    }
    case "CREDENTIAL":
      return parameters.acceptedIssuers?.some(isIssuer) === false
        ? never(
            "acceptedIssuers",
            "its list names no issuer. Name one, or leave the list out to accept any issuer.",
          )
        : [];
    case "TIME_IN_ROLE":
      return parameters.roleBandIds?.length === 0
        ? never("roleBandIds", "its list of role bands is empty. Name the role bands whose time counts.")
        : [];
    case "ENDORSEMENT":
      return parameters.byCapacity !== undefined && !MAY_ENDORSE.includes(parameters.byCapacity)
        ? never(
            "byCapacity",
            `nobody endorses as ${parameters.byCapacity}. Endorsements are given as ${MAY_ENDORSE.join(", ")}.`,
          )
        : [];
    default:
      return [];
  }
}

function checkEvidence(
  { parameters: { evidence } }: DraftRequirement,
  path: readonly string[],
  { pathway }: PublishedReference,
): Finding[] {
  if (!evidence) return [];
  const { allowedKinds, minimumKinds } = evidence;
  const counting = pathway.evidenceKinds.filter(
    ({ code, counts }) => counts && (allowedKinds?.includes(code) ?? true),
  ).length;
  if (counting === 0)
    return [
      finding(
        "NEVER_MET",
        [...path, "evidence.allowedKinds"],
        "none of the kinds of evidence allowed ever counts. Allow one that does, or leave the list out to allow any.",
      ),
    ];
  return minimumKinds > counting
    ? [
        finding(
          "NEVER_MET",
          [...path, "evidence.minimumKinds"],
          `it asks for ${minimumKinds} kinds of evidence where ${counting} can count. Ask for ${counting} or fewer.`,
        ),
      ]
    : [];
}

const isIssuer = (name: string): boolean => name.trim() !== "" && name.length <= LONGEST_ISSUER;
