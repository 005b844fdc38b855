import {
  couldJudge,
  countingStretches,
  decidingJudgement,
  expiryOf,
  isKindAllowed,
  SELF_ASSESSMENT,
  withdrawalOf,
} from "./claims";
import type { Day } from "./days";
import { type Excluded, excludedFor } from "./exclusion";
import type { ClaimFact, EvidenceFact, JudgementFact } from "./facts";
import { type Keeping, keepingOf, keptUpUntil } from "./kept-up";
import type { KnownFacts } from "./known-facts";
import type { Judged, Reason } from "./reason";
import type { CompetenceRequirement } from "./requirement";

/**
 * Every claim on the competence, or on one that leads to it, that does not count on a day: each with every
 * reason, in the order of docs/eligibility.md, section 6. Reasons about the evidence itself come before
 * reasons about its judgement.
 */
export function excludedClaims(
  known: KnownFacts,
  requirement: CompetenceRequirement,
  day: Day,
): readonly Excluded[] {
  const evidence = new Map(known.record.evidence.map((each) => [each.id, each]));
  const passedOver = new Map(known.passedOver().evidence.map(({ fact, reasons }) => [fact.id, reasons]));
  const ranks = ranksIn(known, requirement);
  const { keptUpBy } = requirement.evidence;
  const keeping = keptUpBy ? keepingOf(known, keptUpBy) : [];
  return known.record.claims.flatMap((claim) => {
    if (!known.paths.leads(requirement.competenceId, claim.competenceId)) return [];
    const found = evidence.get(claim.evidenceId);
    if (!found) return { factId: claim.id, kind: "CLAIM", reason: "NOT_YET_KNOWN", on: null };
    const own = ofEvidence(known, found, passedOver.get(found.id) ?? [], day);
    const isSelfAssessed = found.kind === SELF_ASSESSMENT;
    const judged = judgedOn(known, claim, day);
    // A self-assessment never counts, whatever its judgement: no further reason is given.
    const then = isSelfAssessed
      ? []
      : [
          ...judged.reasons.filter(({ reason }) => !own.some((each) => each.reason === reason)),
          ...ofTerms(known, requirement, ranks, claim, found, judged, { day, keeping }),
        ];
    const counts = countingStretches(known, requirement, claim, keeping);
    return excludedFor(claim.id, "CLAIM", own, counts, then) ?? [];
  });
}

/** The reasons that concern the evidence itself. */
function ofEvidence(
  known: KnownFacts,
  evidence: EvidenceFact,
  passedOver: readonly Reason[],
  day: Day,
): readonly Reason[] {
  const reasons = [...passedOver];
  const acceptedUntil = known.acceptedUntil(evidence);
  if (passedOver.length === 0 && acceptedUntil <= day)
    reasons.push({ reason: "NOT_ACCEPTED_FROM_ELSEWHERE", on: acceptedUntil });
  if (evidence.kind === SELF_ASSESSMENT) reasons.push({ reason: "SELF_ASSESSED" });
  return reasons;
}

interface JudgedOn {
  /** The judgement that would count, by somebody who may judge; null if one has to be made. */
  readonly stands: JudgementFact | null;
  readonly reasons: readonly Reason[];
}

/**
 * The reasons that concern a claim's judgement on a day. A retracted judgement is treated as if it had never
 * been made.
 */
function judgedOn(known: KnownFacts, claim: ClaimFact, day: Day): JudgedOn {
  const all = known.judgementsOf(claim.id);
  const judgements = all.filter((each) => known.acceptedUntil(each) > day);
  const deciding = decidingJudgement(judgements);
  const says = (...reasons: Reason[]): JudgedOn => ({ stands: null, reasons });
  if (deciding?.outcome === "ACCEPTED" && deciding.acceptedRank !== null)
    return couldJudge(known, deciding, claim)
      ? { stands: deciding, reasons: [] }
      : says({ reason: "ASSESSOR_NOT_ELIGIBLE" });
  if (deciding)
    return says({
      reason: judgements.some(({ outcome }) => outcome === "ACCEPTED") ? "SUPERSEDED" : "NOT_ACCEPTED",
      judged: judgedAs(known, deciding),
    });
  const ended = decidingJudgement(all.filter(({ outcome }) => outcome === "ACCEPTED"));
  if (ended)
    return says({ reason: "NOT_ACCEPTED_FROM_ELSEWHERE", on: known.acceptedUntil(ended), by: "JUDGEMENT" });
  const passed = known
    .passedOver()
    .judgements.filter(({ fact }) => fact.claimId === claim.id && fact.outcome === "ACCEPTED")
    .map(({ reasons }) => reasons[0]?.reason);
  if (passed.includes("NOT_YET_KNOWN")) return says({ reason: "NOT_YET_KNOWN" });
  if (passed.includes("NOT_ACCEPTED_FROM_ELSEWHERE"))
    return says({ reason: "NOT_ACCEPTED_FROM_ELSEWHERE", by: "JUDGEMENT" });
  return says({ reason: "NOT_ACCEPTED" });
}

function judgedAs(known: KnownFacts, { id, outcome, judgedOn, returnReason }: JudgementFact): Judged {
  const appeals = known.appealsOf(id).map(({ appealedOn }) => appealedOn);
  return {
    returnedOn: outcome === "RETURNED" ? judgedOn : null,
    returnReason: returnReason ?? null,
    appealedOn: appeals.length > 0 ? Math.min(...appeals) : null,
  };
}

/**
 * What the evidence is, and when it counts: as judged, or as it would be if it were accepted on the day, high
 * enough.
 */
function ofTerms(
  known: KnownFacts,
  requirement: CompetenceRequirement,
  ranks: readonly number[],
  claim: ClaimFact,
  evidence: EvidenceFact,
  { stands }: JudgedOn,
  { day, keeping }: { readonly day: Day; readonly keeping: readonly Keeping[] },
): Reason[] {
  const reasons: Reason[] = [];
  const withdrawnOn = withdrawalOf(known, evidence.id);
  if (withdrawnOn <= day) reasons.push({ reason: "WITHDRAWN", on: withdrawnOn });
  const revokedOn = Math.min(
    known.revokedOn(evidence),
    stands ? known.revokedOn(stands) : Number.POSITIVE_INFINITY,
  );
  if (revokedOn <= day) reasons.push({ reason: "REVOKED", on: revokedOn });
  if (!isKindAllowed(evidence.kind, requirement)) reasons.push({ reason: "KIND_NOT_ALLOWED" });
  const isLinked = claim.competenceId !== requirement.competenceId;
  const isHighEnough =
    stands?.acceptedRank == null
      ? !isLinked || ranks.some((rank) => carries(known, requirement, claim, rank))
      : carries(known, requirement, claim, stands.acceptedRank);
  if (!isHighEnough)
    reasons.push({
      reason: "LEVEL_TOO_LOW",
      ...(isLinked && { by: "LINK" as const }),
      ...(stands && { judged: judgedAs(known, stands) }),
    });
  if (stands && day < stands.judgedOn) reasons.push({ reason: "NOT_YET_VALID", on: stands.judgedOn });
  const expiresOn = keptUpUntil(keeping, evidence.doneOn, expiryOf(evidence.doneOn, requirement));
  if (expiresOn <= day) reasons.push({ reason: "EXPIRED", on: expiresOn });
  return reasons;
}

function carries(
  known: KnownFacts,
  { competenceId, minimumRank }: CompetenceRequirement,
  claim: ClaimFact,
  rank: number,
): boolean {
  const reach = known.paths.towards(competenceId, claim.competenceId, rank);
  return reach !== null && reach.rank >= minimumRank;
}

/** The ranks that a level could have, as far as links and the requirement distinguish them. */
function ranksIn(known: KnownFacts, { minimumRank }: CompetenceRequirement): readonly number[] {
  const ranks = new Set([minimumRank]);
  for (const { levelMap } of known.record.links)
    for (const [rank, worth] of levelMap ?? []) ranks.add(rank).add(worth);
  return [...ranks];
}
