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
import { acceptedUntil, isKind, known, type NaiveRecord, sessionsOf, stands } from "./record";

/** A claim that some day may count, with what no day changes. */
interface Claim {
  readonly evidence: EvidenceFact;
  readonly claim: ClaimFact;
  readonly handovers: readonly SubmissionFact[];
  readonly judgements: readonly { readonly judgement: JudgementFact; readonly until: number }[];
  /** The first day on which the work is too old; null without end. */
  readonly tooOldOn: number | null;
}

/** COMPETENCE, section 4 point by point. */
export function naiveCompetence(record: NaiveRecord, requirement: CompetenceRequirement) {
  const rule = requirement.evidence;
  const claims = claimsOf(record, requirement);
  const links = stepsOf(record);

  /** The judgement that decides on a day, and whether its claim counts by it. Whether a link carries it is the same on all days. */
  const reaches = ({ competenceId }: ClaimFact, rank: number | null): boolean => {
    if (rank === null) return false;
    const reached = carried(links, [competenceId], requirement.competenceId, rank);
    return reached !== null && reached >= requirement.minimumRank;
  };
  const carriedOnce = new Map<string, boolean>();
  const reachesOnce = (claim: ClaimFact, rank: number | null): boolean => {
    const key = `${claim.id} ${rank}`;
    const found = carriedOnce.get(key) ?? reaches(claim, rank);
    carriedOnce.set(key, found);
    return found;
  };

  const judgedAs = (
    { claim, evidence, handovers, judgements, tooOldOn }: Claim,
    day: number,
    pending: boolean,
  ) => {
    if (tooOldOn !== null && tooOldOn <= day && !isKeptUp(record, requirement, evidence, tooOldOn, day))
      return null;
    if (!stands(record, evidence, day)) return null;
    const handedOver = (kind: "SUBMITTED" | "WITHDRAWN") =>
      handovers.some((each) => each.kind === kind && each.effectiveOn <= day);
    // Taken back, it stays taken back, whatever is handed in later.
    if (handedOver("WITHDRAWN")) return null;
    const judgement = deciding(judgements, day);
    if (judgement) {
      const holds =
        judgement.outcome === "ACCEPTED" &&
        judgement.judgedOn <= day &&
        stands(record, judgement, day) &&
        mayJudge(record, judgement, claim) &&
        reachesOnce(claim, judgement.acceptedRank);
      return holds ? { assessorId: judgement.assessorId } : null;
    }
    const waits =
      pending && evidence.doneOn <= day && handedOver("SUBMITTED") && reachesOnce(claim, claim.claimedRank);
    return waits ? { assessorId: "someone new" } : null;
  };

  const meets = (day: number, pending: boolean): boolean => {
    const counted = claims.flatMap((claim) => {
      const judged = judgedAs(claim, day, pending);
      return judged ? [{ evidence: claim.evidence, ...judged }] : [];
    });
    if (counted.length === 0) return false;
    const items = new Set(counted.map(({ evidence }) => evidence.id));
    const kinds = new Set(counted.map(({ evidence }) => evidence.kind));
    // Everything that waits is taken to be accepted by one new assessor.
    const assessors = new Set(counted.map(({ assessorId }) => assessorId));
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

/** Section 4, kept up: from word to word, each given after the work and at the latest on the day the currency or the chain ends. */
function isKeptUp(
  record: NaiveRecord,
  requirement: CompetenceRequirement,
  { doneOn }: EvidenceFact,
  tooOldOn: number,
  day: number,
): boolean {
  const { keptUpBy } = requirement.evidence;
  if (keptUpBy === null) return false;
  const { months } = keptUpBy;
  const done = [
    ...known(record, record.facts.cpdEntries).map((each) => ({ each, on: each.doneOn })),
    ...sessionsOf(record).map((each) => ({ each, on: each.heldOn })),
  ];
  const words = known(record, record.facts.endorsements).filter(
    (word) =>
      word.givenOn >= doneOn &&
      keptUpBy.endorsements.some(
        (kind) =>
          kind.byCapacity === word.capacity &&
          kind.subject === word.subject &&
          isKind(record, word.subjectCode, kind.subjectCode),
      ) &&
      done.some(
        ({ each, on }) =>
          on <= word.givenOn && word.givenOn < addMonths(on, months) && stands(record, each, word.givenOn),
      ),
  );
  /** The first day on which a word no longer counts: each day is tried. */
  const endOf = (word: (typeof words)[number]): number => {
    const last = addMonths(word.givenOn, months);
    for (let on = word.givenOn; on < last; on += 1)
      if (!stands(record, word, on) || (word.expiresOn !== null && word.expiresOn <= on)) return on;
    return last;
  };
  let reach = tooOldOn;
  for (let isLonger = true; isLonger; ) {
    isLonger = false;
    for (const word of words) {
      const end = word.givenOn <= reach ? endOf(word) : reach;
      if (end > reach) [reach, isLonger] = [end, true];
    }
  }
  return day < reach;
}

/** The claims of allowed kinds. */
function claimsOf(record: NaiveRecord, requirement: CompetenceRequirement): Claim[] {
  const { allowedKinds, currencyMonths } = requirement.evidence;
  const found: Claim[] = [];
  for (const claim of record.facts.claims)
    for (const evidence of known(record, record.facts.evidence)) {
      if (evidence.id !== claim.evidenceId || evidence.kind === "SELF_ASSESSMENT") continue;
      if (allowedKinds !== null && !allowedKinds.includes(evidence.kind)) continue;
      found.push({
        evidence,
        claim,
        judgements: known(record, record.facts.judgements)
          .filter(({ claimId }) => claimId === claim.id)
          .map((judgement) => ({ judgement, until: acceptedUntil(record, judgement) })),
        handovers: known(record, record.facts.submissions).filter(
          ({ evidenceId }) => evidenceId === evidence.id,
        ),
        tooOldOn: currencyMonths === null ? null : addMonths(evidence.doneOn, currencyMonths),
      });
    }
  return found;
}

/**
 * The latest known judgement that no other known one supersedes, of those that were made here or may stand on that day as they
 * were made elsewhere. One dated after the day asked about decides all the same: a claim once judged no longer waits on any day.
 */
function deciding(all: Claim["judgements"], day: number): JudgementFact | null {
  const judgements = all.filter(({ until }) => until > day).map(({ judgement }) => judgement);
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

/** The assessor is appointed for the claim's own competence, for one that is EXACTly the same, or for one that it replaced. */
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
      (each.competenceIds === null ||
        each.competenceIds.some((named) => isCarriedOver(record, [named], claim.competenceId, judgedOn))),
  );
}

/** Whether an appointment for the last competence of a path is good for another, by links that stood on the day of the judgement. */
function isCarriedOver(
  record: NaiveRecord,
  path: readonly string[],
  competence: string,
  judgedOn: number,
): boolean {
  const here = path.at(-1);
  if (here === competence) return true;
  return record.facts.links.some(({ relation, fromCompetenceId, toCompetenceId, publishedAt, retiredAt }) => {
    if (publishedAt > record.instant) return false;
    const isOver = retiredAt !== null && retiredAt <= record.instant;
    if (isOver && Math.floor((retiredAt + 3_600_000) / 86_400_000) < judgedOn) return false;
    const next: string[] = [];
    if (["EXACT", "REPLACED_BY"].includes(relation) && fromCompetenceId === here) next.push(toCompetenceId);
    if (relation === "EXACT" && toCompetenceId === here) next.push(fromCompetenceId);
    return next.some(
      (to) => !path.includes(to) && isCarriedOver(record, [...path, to], competence, judgedOn),
    );
  });
}

interface Step {
  readonly from: string;
  readonly to: string;
  readonly carry: (rank: number) => number | null;
}

/** Links that lead at the instant; EXACT ones lead back as well, by their map turned round where no two levels share one. */
function stepsOf({ facts, instant }: NaiveRecord): Step[] {
  const steps: Step[] = [];
  for (const link of facts.links) {
    if (link.publishedAt > instant || (link.retiredAt !== null && link.retiredAt <= instant)) continue;
    steps.push({
      from: link.fromCompetenceId,
      to: link.toCompetenceId,
      carry: (rank) => across(link, rank),
    });
    if (link.relation !== "EXACT") continue;
    const worths = [...(link.levelMap?.values() ?? [])];
    if (!link.sameScale && new Set(worths).size < worths.length) continue;
    const back = (rank: number): number | null => {
      if (link.sameScale) return rank;
      for (const [theirs, ours] of link.levelMap ?? []) if (ours === rank) return theirs;
      return null;
    };
    steps.push({ from: link.toCompetenceId, to: link.fromCompetenceId, carry: back });
  }
  return steps;
}

/** The best rank over all paths of links that never come back to where they have been; null where none leads there. */
function carried(
  steps: readonly Step[],
  path: readonly string[],
  target: string,
  rank: number,
): number | null {
  const here = path.at(-1);
  if (here === target) return rank;
  let best: number | null = null;
  for (const { from, to, carry } of steps) {
    if (from !== here || path.includes(to)) continue;
    const next = carry(rank);
    if (next === null) continue;
    const reached = carried(steps, [...path, to], target, next);
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
