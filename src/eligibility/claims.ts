import { addMonths, BEGINNING, type Day, NEVER } from "./days";
import { type ClaimFact, isRecordedLater, type JudgementFact, type SubmissionFact } from "./facts";
import { type Keeping, keepingOf, keptUpUntil } from "./kept-up";
import type { KnownFacts } from "./known-facts";
import { memoOn } from "./memo";
import type { CompetenceRequirement } from "./requirement";
import { earliestDay } from "./stretch";

export const SELF_ASSESSMENT = "SELF_ASSESSMENT";

/** A claim that counts, or that would if it were accepted, on the days [from, until). */
export interface CountingClaim {
  readonly claimId: string;
  readonly evidenceId: string;
  readonly kind: string;
  readonly doneOn: Day;
  /** Null while it waits for judgement: one new assessor is assumed to accept it. */
  readonly assessorId: string | null;
  /**
   * Ids of the links between competences by which it counts, in order; none if it is on the competence
   * itself.
   */
  readonly through: readonly string[];
  readonly from: Day;
  readonly until: Day;
  /** The first day on which the work is too old to count, unless it is kept up. */
  readonly tooOldOn: Day;
}

export interface CountingClaims {
  readonly accepted: readonly CountingClaim[];
  readonly waiting: readonly CountingClaim[];
}

/**
 * The claims that can count towards a competence requirement (docs/eligibility.md, section 4): accepted, and
 * waiting.
 */
export function countingClaims(known: KnownFacts, requirement: CompetenceRequirement): CountingClaims {
  const { keptUpBy } = requirement.evidence;
  const keeping = keptUpBy ? keepingOf(known, keptUpBy) : NOTHING;
  let found: { accepted: CountingClaim[]; waiting: CountingClaim[] } | null = null;
  for (const competence of known.paths.sourcesOf(requirement.competenceId))
    for (const valid of validClaimsOn(known, competence)) {
      const counting = countingClaim(known, requirement, valid, keeping);
      if (!counting) continue;
      found ??= { accepted: [], waiting: [] };
      (counting.assessorId === null ? found.waiting : found.accepted).push(counting);
    }
  return found ?? NOTHING_COUNTS;
}

const NOTHING_COUNTS: CountingClaims = { accepted: [], waiting: [] };

const NOTHING: readonly Keeping[] = [];

/** The days on which one claim counts. */
export const countingStretches = (
  known: KnownFacts,
  requirement: CompetenceRequirement,
  claim: ClaimFact,
  keeping: readonly Keeping[],
): CountingClaim[] => {
  const valid: ValidClaim[] = [];
  addValidClaims(valid, known, claim);
  return valid.flatMap((each) => {
    const counting = countingClaim(known, requirement, each, keeping);
    return counting && counting.assessorId !== null ? [counting] : [];
  });
};

/** What a claim shows over some days, accepted or waiting, whatever asks for it. */
interface ValidClaim extends Omit<CountingClaim, "through" | "tooOldOn"> {
  readonly competenceId: string;
  readonly rank: number;
}

/**
 * Those on a competence, worked out once for a record: leaves of many routes ask for the same one. With what
 * known-facts.ts leaves out where everything is known, a worker's nine routes took × 0.84 to 0.93 of the time
 * (bench/README.md).
 */
function validClaimsOn(known: KnownFacts, competence: string): readonly ValidClaim[] {
  const claims = known.claimsOn(competence);
  if (claims.length === 0) return NO_CLAIMS;
  const found = validClaimsIn(known).get(competence);
  if (found) return found;
  const valid: ValidClaim[] = [];
  for (const claim of claims) addValidClaims(valid, known, claim);
  validClaimsIn(known).set(competence, valid);
  return valid;
}

const NO_CLAIMS: readonly ValidClaim[] = [];

const validClaimsIn = memoOn((_known: KnownFacts) => new Map<string, readonly ValidClaim[]>());

function addValidClaims(to: ValidClaim[], known: KnownFacts, claim: ClaimFact): void {
  // Most records hold nothing from elsewhere: then one judgement decides over all days.
  const periods = known.hasCopies ? judgedOver(known, claim) : null;
  if (periods === null) {
    const judgement = decidingJudgement(known.judgementsOf(claim.id));
    const valid = validClaim(known, claim, judgement, BEGINNING, NEVER);
    if (valid) to.push(valid);
    return;
  }
  for (const { judgement, from, until } of periods) {
    const valid = validClaim(known, claim, judgement, from, until);
    if (valid) to.push(valid);
  }
}

/** The judgement that decides over some days; null if none does, and the claim waits. */
interface JudgedPeriod {
  readonly judgement: JudgementFact | null;
  readonly from: Day;
  readonly until: Day;
}

/**
 * A claim's judgement, over all days: from the beginning without end, unless the claim was copied from
 * elsewhere and the policy accepts that judgement only for a time. After that it is treated as not made.
 */
function judgedOver(known: KnownFacts, { id }: Pick<ClaimFact, "id">): readonly JudgedPeriod[] {
  const judgements = known.judgementsOf(id);
  const over: JudgedPeriod[] = [];
  let [from, standing] = [BEGINNING, judgements];
  for (;;) {
    const until = earliestDay(...standing.map((each) => known.acceptedUntil(each)));
    over.push({ judgement: decidingJudgement(standing), from, until });
    if (until >= NEVER) return over;
    from = until;
    standing = standing.filter((each) => known.acceptedUntil(each) > from);
  }
}

/** Null if it shows nothing on any day, whether or not it is accepted. */
function validClaim(
  known: KnownFacts,
  claim: ClaimFact,
  judgement: JudgementFact | null,
  judgedFrom: Day,
  judgedUntil: Day,
): ValidClaim | null {
  const evidence = known.evidenceOf(claim.evidenceId);
  if (!evidence || evidence.kind === SELF_ASSESSMENT) return null;
  const { id: evidenceId, kind, doneOn } = evidence;
  if (judgement && (judgement.outcome !== "ACCEPTED" || !couldJudge(known, judgement, claim))) return null;
  const rank = judgement ? judgement.acceptedRank : claim.claimedRank;
  if (rank === null) return null;
  const from = judgement ? judgement.judgedOn : Math.max(submissionOf(known, evidenceId), doneOn);
  if (from >= NEVER) return null;
  return {
    claimId: claim.id,
    competenceId: claim.competenceId,
    evidenceId,
    kind,
    doneOn,
    rank,
    assessorId: judgement ? judgement.assessorId : null,
    from: Math.max(from, judgedFrom),
    until: Math.min(
      known.revokedOn(evidence),
      known.acceptedUntil(evidence),
      withdrawalOf(known, evidenceId),
      judgement ? known.revokedOn(judgement) : NEVER,
      judgedUntil,
    ),
  };
}

/** Null if the requirement does not count it on any day. */
function countingClaim(
  known: KnownFacts,
  requirement: CompetenceRequirement,
  valid: ValidClaim,
  keeping: readonly Keeping[],
): CountingClaim | null {
  const { claimId, evidenceId, kind, doneOn, assessorId, from } = valid;
  if (!isKindAllowed(kind, requirement)) return null;
  const reach = known.paths.towards(requirement.competenceId, valid.competenceId, valid.rank);
  if (reach === null || reach.rank < requirement.minimumRank) return null;
  const tooOldOn = expiryOf(doneOn, requirement);
  const until = Math.min(keptUpUntil(keeping, doneOn, tooOldOn), valid.until);
  return { claimId, evidenceId, kind, doneOn, assessorId, through: reach.through, from, until, tooOldOn };
}

export const isKindAllowed = (kind: string, { evidence: { allowedKinds } }: CompetenceRequirement): boolean =>
  allowedKinds === null || allowedKinds.includes(kind);

/** The first day on which work done on a day is too old to count. */
export const expiryOf = (doneOn: Day, { evidence: { currencyMonths } }: CompetenceRequirement): Day =>
  currencyMonths === null ? NEVER : addMonths(doneOn, currencyMonths);

/** The first day on which it was handed in; NEVER if it was not. */
const submissionOf = (known: KnownFacts, evidenceId: string): Day =>
  firstOf(known.handoversOf(evidenceId), "SUBMITTED");
/** The first day on which it was withdrawn; NEVER if it was not. */
export const withdrawalOf = (known: KnownFacts, evidenceId: string): Day =>
  firstOf(known.withdrawalsOf(evidenceId), "WITHDRAWN");

function firstOf(handovers: readonly SubmissionFact[], what: SubmissionFact["kind"]): Day {
  let first = NEVER;
  for (const { kind, effectiveOn } of handovers) if (kind === what) first = Math.min(first, effectiveOn);
  return first;
}

/**
 * The judgement that decides: the latest known one that no other known one supersedes. Which one it is
 * depends on what is known, never on the day asked about; a retracted judgement is treated as if it had never
 * been made.
 */
export function decidingJudgement(judgements: readonly JudgementFact[]): JudgementFact | null {
  if (judgements.length < 2) return judgements.find(({ id, supersedesId }) => supersedesId !== id) ?? null;
  let latest: JudgementFact | null = null;
  for (const each of judgements) {
    if (judgements.some(({ supersedesId }) => supersedesId === each.id)) continue;
    if (latest === null || isRecordedLater(each, latest)) latest = each;
  }
  return latest;
}

/**
 * Whether the assessor was not the worker, had no conflict of interest, and was appointed for the claim's
 * competence on that day.
 */
export function couldJudge(
  known: KnownFacts,
  { assessorId, judgedOn }: Pick<JudgementFact, "assessorId" | "judgedOn">,
  { competenceId }: Pick<ClaimFact, "competenceId">,
): boolean {
  if (assessorId === known.personId || isInConflict(known, { assessorId, judgedOn })) return false;
  for (const appointment of known.appointmentsOf(assessorId))
    if (
      appointment.fromOn <= judgedOn &&
      judgedOn < (appointment.untilOn ?? NEVER) &&
      judgedOn < known.revokedOn(appointment) &&
      known.isAppointedFor(appointment, competenceId, judgedOn)
    )
      return true;
  return false;
}

/** Whether a conflict of interest with the worker is declared for that day. */
export const isInConflict = (
  known: KnownFacts,
  { assessorId, judgedOn }: Pick<JudgementFact, "assessorId" | "judgedOn">,
): boolean =>
  known
    .conflictsOf(assessorId)
    .some(
      (conflict) =>
        conflict.fromOn <= judgedOn && judgedOn < earliestDay(conflict.untilOn, known.revokedOn(conflict)),
    );
