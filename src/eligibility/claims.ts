import { addMonths, type Day, NEVER } from "./days";
import type { ClaimFact, EvidenceFact, JudgementFact } from "./facts";
import type { Known, KnownFacts } from "./known";
import { earliest } from "./leaf";
import type { CompetenceRequirement } from "./requirement";

const SELF_ASSESSMENT = "SELF_ASSESSMENT";

/** A claim that counts, or that would if it were accepted, on the days [from, until). */
export interface CountingClaim {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly kind: string;
  readonly doneOn: Day;
  /** Null while it waits for judgement: one new assessor is taken to accept it. */
  readonly assessorId: string | null;
  readonly from: Day;
  readonly until: Day;
}

/** The claims that can count towards a competence requirement (docs/eligibility.md, section 4): accepted, and waiting. */
export function countingClaims(
  known: KnownFacts,
  requirement: CompetenceRequirement,
): { accepted: CountingClaim[]; waiting: CountingClaim[] } {
  const accepted: CountingClaim[] = [];
  const waiting: CountingClaim[] = [];
  for (const claim of known.claims) {
    const evidence = known.evidence.get(claim.evidenceId);
    if (!evidence || !kindCounts(evidence, requirement)) continue;
    const judgement = decidingJudgement(known.judgementsOf(claim.id));
    const handovers = known.handoversOf(evidence.id);
    const until = earliest(
      requirement.evidence.currencyMonths === null
        ? null
        : addMonths(evidence.doneOn, requirement.evidence.currencyMonths),
      evidence.revokedOn,
      ...handovers.filter(({ kind }) => kind === "WITHDRAWN").map(({ effectiveOn }) => effectiveOn),
    );
    const common = {
      claimId: claim.id,
      evidenceId: evidence.id,
      kind: evidence.kind,
      doneOn: evidence.doneOn,
    };
    if (judgement) {
      const rank =
        judgement.acceptedRank === null
          ? null
          : known.paths.rankTowards(requirement.competenceId, claim.competenceId, judgement.acceptedRank);
      if (
        judgement.outcome !== "ACCEPTED" ||
        rank === null ||
        rank < requirement.minimumRank ||
        !couldJudge(known, judgement, claim)
      )
        continue;
      accepted.push({
        ...common,
        assessorId: judgement.assessorId,
        from: judgement.judgedOn,
        until: earliest(until, judgement.revokedOn),
      });
    } else {
      const submitted = earliest(
        ...handovers.filter(({ kind }) => kind === "SUBMITTED").map(({ effectiveOn }) => effectiveOn),
      );
      const rank = known.paths.rankTowards(requirement.competenceId, claim.competenceId, claim.claimedRank);
      if (submitted >= NEVER || rank === null || rank < requirement.minimumRank) continue;
      waiting.push({ ...common, assessorId: null, from: Math.max(submitted, evidence.doneOn), until });
    }
  }
  return { accepted, waiting };
}

function kindCounts(evidence: EvidenceFact, { evidence: rule }: CompetenceRequirement): boolean {
  return (
    evidence.kind !== SELF_ASSESSMENT &&
    (rule.allowedKinds === null || rule.allowedKinds.includes(evidence.kind))
  );
}

/**
 * The judgement that decides: the latest known one that no other known one supersedes. Which one it is depends on what is
 * known, never on the day asked about; a retracted judgement is as if it had never been made.
 */
function decidingJudgement(judgements: readonly Known<JudgementFact>[]): Known<JudgementFact> | null {
  const superseded = new Set(judgements.map(({ supersedesId }) => supersedesId));
  return judgements
    .filter(({ id }) => !superseded.has(id))
    .reduce<Known<JudgementFact> | null>(
      (latest, each) =>
        latest === null ||
        each.recordedAt > latest.recordedAt ||
        (each.recordedAt === latest.recordedAt && each.id > latest.id)
          ? each
          : latest,
      null,
    );
}

/** Not the worker, and an assessor in good standing for the claim's competence on the day of judgement. */
function couldJudge(
  known: KnownFacts,
  { assessorId, judgedOn }: JudgementFact,
  { competenceId }: ClaimFact,
): boolean {
  return (
    assessorId !== known.personId &&
    known
      .appointmentsOf(assessorId)
      .some(
        ({ fromOn, untilOn, revokedOn, competenceIds }) =>
          fromOn <= judgedOn &&
          judgedOn < earliest(untilOn, revokedOn) &&
          (competenceIds === null || competenceIds.includes(competenceId)),
      )
  );
}
