import { couldJudge, decidingJudgement, expiryOf, isAllowed, SELF_ASSESSMENT, withdrawalOf } from "./claims";
import type { Day } from "./days";
import type { Excluded, Exclusion } from "./exclusion";
import type { ClaimFact } from "./facts";
import type { KnownFacts } from "./known";
import type { PassedOverFacts } from "./passed-over";
import type { CompetenceRequirement } from "./requirement";

/**
 * Every claim on the competence, or on one that leads to it, that does not count on a day: each with the first reason, in the
 * order of docs/eligibility.md, section 4.
 */
export function excludedClaims(
  known: KnownFacts,
  requirement: CompetenceRequirement,
  day: Day,
): readonly Excluded[] {
  const passedOver = known.passedOver();
  return known.record.claims.flatMap((claim) => {
    if (!known.paths.leads(requirement.competenceId, claim.competenceId)) return [];
    const found = reasonOf(claim, known, passedOver, requirement, day);
    return found
      ? [{ factId: claim.id, kind: "CLAIM" as const, reason: found[0], on: found[1] ?? null }]
      : [];
  });
}

function reasonOf(
  claim: ClaimFact,
  known: KnownFacts,
  passedOver: PassedOverFacts,
  requirement: CompetenceRequirement,
  day: Day,
): readonly [Exclusion, Day?] | null {
  const evidence = known.evidenceOf(claim.evidenceId);
  if (!evidence)
    return [passedOver.evidence.find(({ id }) => id === claim.evidenceId)?.reason ?? "NOT_YET_KNOWN"];
  const acceptedUntil = known.acceptedUntil(evidence);
  if (acceptedUntil <= day) return ["NOT_ACCEPTED_FROM_ELSEWHERE", acceptedUntil];
  if (evidence.kind === SELF_ASSESSMENT) return ["SELF_ASSESSED"];
  const judgements = known.judgementsOf(claim.id);
  const deciding = decidingJudgement(judgements);
  const passedAcceptance = (why: Exclusion) =>
    passedOver.judgements.some(
      ({ claimId, outcome, reason }) => claimId === claim.id && outcome === "ACCEPTED" && reason === why,
    );
  if (!deciding && passedAcceptance("NOT_YET_KNOWN")) return ["NOT_YET_KNOWN"];
  if (!deciding && passedAcceptance("NOT_ACCEPTED_FROM_ELSEWHERE")) return ["NOT_ACCEPTED_FROM_ELSEWHERE"];
  if (!judgements.some(({ outcome }) => outcome === "ACCEPTED")) return ["NOT_ACCEPTED"];
  if (deciding?.outcome !== "ACCEPTED" || deciding.acceptedRank === null) return ["SUPERSEDED"];
  if (!couldJudge(known, deciding, claim)) return ["ASSESSOR_NOT_ELIGIBLE"];
  const withdrawnOn = withdrawalOf(known, evidence.id);
  if (withdrawnOn <= day) return ["WITHDRAWN", withdrawnOn];
  const revokedOn = Math.min(known.revokedOn(evidence), known.revokedOn(deciding));
  if (revokedOn <= day) return ["REVOKED", revokedOn];
  if (!isAllowed(evidence.kind, requirement)) return ["KIND_NOT_ALLOWED"];
  const reach = known.paths.towards(requirement.competenceId, claim.competenceId, deciding.acceptedRank);
  if (reach === null || reach.rank < requirement.minimumRank) return ["LEVEL_TOO_LOW"];
  if (day < deciding.judgedOn) return ["NOT_YET_VALID", deciding.judgedOn];
  const expiresOn = expiryOf(evidence.doneOn, requirement);
  return expiresOn <= day ? ["EXPIRED", expiresOn] : null;
}
