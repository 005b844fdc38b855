import { addMonths, type Day, NEVER } from "./days";
import type { ClaimFact, JudgementFact } from "./facts";
import type { Known, KnownFacts } from "./known";
import type { CompetenceRequirement } from "./requirement";
import { earliest } from "./stretch";

export const SELF_ASSESSMENT = "SELF_ASSESSMENT";

/** A claim that counts, or that would if it were accepted, on the days [from, until). */
export interface CountingClaim {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly kind: string;
  readonly doneOn: Day;
  /** Null while it waits for judgement: one new assessor is taken to accept it. */
  readonly assessorId: string | null;
  /** Ids of the links between competences by which it counts, in order; none where it is on the competence itself. */
  readonly through: readonly string[];
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
    if (!evidence || !isAllowed(evidence.kind, requirement) || evidence.kind === SELF_ASSESSMENT) continue;
    const judgement = decidingJudgement(known.judgementsOf(claim.id));
    const rank = judgement ? judgement.acceptedRank : claim.claimedRank;
    const reach =
      rank === null ? null : known.paths.towards(requirement.competenceId, claim.competenceId, rank);
    if (reach === null || reach.rank < requirement.minimumRank) continue;
    const { id: evidenceId, kind, doneOn } = evidence;
    const common = { claimId: claim.id, evidenceId, kind, doneOn, through: reach.through };
    const until = earliest(
      expiryOf(doneOn, requirement),
      evidence.revokedOn,
      withdrawalOf(known, evidenceId),
      judgement?.revokedOn ?? NEVER,
    );
    if (judgement) {
      if (judgement.outcome === "ACCEPTED" && couldJudge(known, judgement, claim))
        accepted.push({ ...common, assessorId: judgement.assessorId, from: judgement.judgedOn, until });
    } else {
      const submittedOn = submissionOf(known, evidenceId);
      if (submittedOn < NEVER)
        waiting.push({ ...common, assessorId: null, from: Math.max(submittedOn, doneOn), until });
    }
  }
  return { accepted, waiting };
}

export const isAllowed = (kind: string, { evidence: { allowedKinds } }: CompetenceRequirement): boolean =>
  allowedKinds === null || allowedKinds.includes(kind);

/** The first day on which work done on a day is too old to count. */
export const expiryOf = (doneOn: Day, { evidence: { currencyMonths } }: CompetenceRequirement): Day =>
  currencyMonths === null ? NEVER : addMonths(doneOn, currencyMonths);

export const submissionOf = (known: KnownFacts, evidenceId: string): Day =>
  handoverOf(known, evidenceId, "SUBMITTED");
export const withdrawalOf = (known: KnownFacts, evidenceId: string): Day =>
  handoverOf(known, evidenceId, "WITHDRAWN");

function handoverOf(known: KnownFacts, evidenceId: string, what: "SUBMITTED" | "WITHDRAWN"): Day {
  return earliest(
    ...known.handoversOf(evidenceId).flatMap(({ kind, effectiveOn }) => (kind === what ? [effectiveOn] : [])),
  );
}

/**
 * The judgement that decides: the latest known one that no other known one supersedes. Which one it is depends on what is
 * known, never on the day asked about; a retracted judgement is as if it had never been made.
 */
export function decidingJudgement(judgements: readonly Known<JudgementFact>[]): Known<JudgementFact> | null {
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
export function couldJudge(
  known: KnownFacts,
  { assessorId, judgedOn }: Pick<JudgementFact, "assessorId" | "judgedOn">,
  { competenceId }: Pick<ClaimFact, "competenceId">,
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
