import { addMonths } from "../../../src/eligibility";
import type { Outcome } from "../../../src/eligibility/evaluation";
import type {
  ClaimFact,
  CompetenceLink,
  EvidenceFact,
  JudgementFact,
  SubmissionFact,
} from "../../../src/eligibility/facts";
import type { CompetenceRequirement } from "../../../src/eligibility/requirement";
import { known, type NaiveRecord, stands } from "./record";

/** A claim that some day may count, with what no day changes. */
interface Claim {
  readonly evidence: EvidenceFact;
  readonly handovers: readonly SubmissionFact[];
  readonly judgement: JudgementFact | null;
  /** The first day on which the work is too old; null without end. */
  readonly tooOldOn: number | null;
}

/** COMPETENCE, section 4 point by point. */
export function naiveCompetence(record: NaiveRecord, requirement: CompetenceRequirement) {
  const rule = requirement.evidence;
  const claims = claimsOf(record, requirement);

  const counts = ({ evidence, handovers, judgement, tooOldOn }: Claim, day: number, pending: boolean) => {
    if (tooOldOn !== null && tooOldOn <= day) return false;
    if (!stands(record, evidence, day)) return false;
    const handedOver = (kind: "SUBMITTED" | "WITHDRAWN") =>
      handovers.some((each) => each.kind === kind && each.effectiveOn <= day && stands(record, each, day));
    // Left open: handed in again after a withdrawal. The engine takes the first withdrawal as the end of it.
    if (handedOver("WITHDRAWN")) return false;
    if (judgement)
      return judgement.outcome === "ACCEPTED" && judgement.judgedOn <= day && stands(record, judgement, day);
    return pending && evidence.doneOn <= day && handedOver("SUBMITTED");
  };

  const meets = (day: number, pending: boolean): boolean => {
    const counted = claims.filter((claim) => counts(claim, day, pending));
    if (counted.length === 0) return false;
    const items = new Set(counted.map(({ evidence }) => evidence.id));
    const kinds = new Set(counted.map(({ evidence }) => evidence.kind));
    // Everything that waits is taken to be accepted by one new assessor.
    const assessors = new Set(counted.map(({ judgement }) => judgement?.assessorId ?? "someone new"));
    return (
      items.size >= rule.minimumItems &&
      kinds.size >= rule.minimumKinds &&
      assessors.size >= rule.minimumAssessors
    );
  };

  return (day: number, asOf: number): Outcome => {
    if (meets(day, false)) return "MET";
    return day >= asOf && meets(day, true) ? "PENDING" : "NOT_MET";
  };
}

/** The claims of allowed kinds, high enough towards the competence, and judged by nobody who was not allowed to. */
function claimsOf(record: NaiveRecord, requirement: CompetenceRequirement): Claim[] {
  const { allowedKinds, currencyMonths } = requirement.evidence;
  const found: Claim[] = [];
  for (const claim of record.facts.claims)
    for (const evidence of known(record, record.facts.evidence)) {
      if (evidence.id !== claim.evidenceId || evidence.kind === "SELF_ASSESSMENT") continue;
      if (allowedKinds !== null && !allowedKinds.includes(evidence.kind)) continue;
      const judgement = deciding(record, claim);
      if (judgement && !mayJudge(record, judgement, claim)) continue;
      const rank = judgement ? judgement.acceptedRank : claim.claimedRank;
      if (rank === null) continue;
      const reached = carried(record, [claim.competenceId], requirement.competenceId, rank);
      if (reached === null || reached < requirement.minimumRank) continue;
      found.push({
        evidence,
        judgement,
        handovers: known(record, record.facts.submissions).filter(
          ({ evidenceId }) => evidenceId === evidence.id,
        ),
        tooOldOn: currencyMonths === null ? null : addMonths(evidence.doneOn, currencyMonths),
      });
    }
  return found;
}

/**
 * The latest known judgement that no other known one supersedes. Left open: a judgement dated after the day asked about. The
 * engine lets what is known decide, so that a claim once judged no longer waits on any day; nor does one that was
 * judged by somebody who was not allowed to.
 */
function deciding(record: NaiveRecord, claim: ClaimFact): JudgementFact | null {
  const judgements = known(record, record.facts.judgements).filter(({ claimId }) => claimId === claim.id);
  let latest: JudgementFact | null = null;
  for (const judgement of judgements) {
    if (judgements.some(({ supersedesId }) => supersedesId === judgement.id)) continue;
    const later =
      latest === null ||
      judgement.recordedAt > latest.recordedAt ||
      (judgement.recordedAt === latest.recordedAt && judgement.id > latest.id);
    if (later) latest = judgement;
  }
  return latest;
}

/** Left open: for which competence the assessor must be appointed. The engine asks for the claim's own, not the link's target. */
function mayJudge(record: NaiveRecord, { assessorId, judgedOn }: JudgementFact, claim: ClaimFact): boolean {
  if (assessorId === record.facts.personId) return false;
  const isInConflict = known(record, record.facts.conflicts).some(
    (each) =>
      each.assessorId === assessorId &&
      each.fromOn <= judgedOn &&
      (each.untilOn === null || judgedOn < each.untilOn) &&
      stands(record, each, judgedOn),
  );
  if (isInConflict) return false;
  return known(record, record.facts.appointments).some(
    (each) =>
      each.assessorId === assessorId &&
      each.fromOn <= judgedOn &&
      (each.untilOn === null || judgedOn < each.untilOn) &&
      stands(record, each, judgedOn) &&
      (each.competenceIds === null || each.competenceIds.includes(claim.competenceId)),
  );
}

/** The best rank over all paths of links that never come back to where they have been; null where none leads there. */
function carried(record: NaiveRecord, path: readonly string[], target: string, rank: number): number | null {
  const here = path.at(-1);
  if (here === target) return rank;
  let best: number | null = null;
  for (const link of record.facts.links) {
    if (link.fromCompetenceId !== here || path.includes(link.toCompetenceId)) continue;
    if (link.publishedAt > record.instant) continue;
    if (link.retiredAt !== null && link.retiredAt <= record.instant) continue;
    const next = across(link, rank);
    if (next === null) continue;
    const reached = carried(record, [...path, link.toCompetenceId], target, next);
    if (reached !== null && (best === null || reached > best)) best = reached;
  }
  return best;
}

function across({ relation, sameScale, levelMap, capRank }: CompetenceLink, rank: number): number | null {
  if (relation === "RELATED") return null;
  const mapped = sameScale ? rank : levelMap === null ? undefined : levelMap.get(rank);
  if (mapped === undefined) return null;
  if (relation !== "PARTIAL") return mapped;
  if (capRank === null) return null;
  return mapped > capRank ? capRank : mapped;
}
