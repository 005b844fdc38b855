import { addMonths } from "../../src/eligibility";
import { OUTCOMES, type Outcome } from "../../src/eligibility/evaluation";
import type { Facts, RecordedFact } from "../../src/eligibility/facts";
import { isGroup, type Requirement } from "../../src/eligibility/requirement";

/**
 * The page of semantics read as slowly as it can be: one requirement, one day, plain loops, nothing shared with the engine
 * but its types and its calendar. Kinds: the groups, COMPETENCE without links, TIME_IN_ROLE by role, SUPERVISION, CREDENTIAL.
 */
export function naiveOutcome(requirement: Requirement, facts: Facts, asOf: number, day: number): Outcome {
  const waived =
    requirement.waivable &&
    facts.waivers.some(
      (w) =>
        w.routeId === requirement.routeId &&
        w.requirementCode === requirement.code &&
        w.fromOn <= day &&
        (w.untilOn === null || day < w.untilOn) &&
        stands(facts, w, day),
    );
  const plain = isGroup(requirement)
    ? groupOutcome(requirement, facts, asOf, day)
    : leafOutcome(requirement, facts, asOf, day);
  return waived && rank(plain) < rank("WAIVED") ? "WAIVED" : plain;
}

const rank = (outcome: Outcome): number => OUTCOMES.indexOf(outcome);
const retracted = (facts: Facts, id: string): boolean =>
  facts.undoings.some((u) => u.factId === id && u.kind === "RETRACTION");
const stands = (facts: Facts, { id }: RecordedFact, day: number): boolean =>
  !retracted(facts, id) &&
  !facts.undoings.some((u) => u.factId === id && u.effectiveOn !== null && u.effectiveOn <= day);

function groupOutcome(requirement: Requirement, facts: Facts, asOf: number, day: number): Outcome {
  if (!isGroup(requirement)) throw new Error("not a group");
  const sorted = requirement.children
    .map((child) => naiveOutcome(child, facts, asOf, day))
    .sort((a, b) => rank(b) - rank(a));
  const n = requirement.kind === "ALL_OF" ? sorted.length : requirement.kind === "ANY_OF" ? 1 : requirement.n;
  return sorted[n - 1] ?? "NOT_MET";
}

function leafOutcome(requirement: Requirement, facts: Facts, asOf: number, day: number): Outcome {
  switch (requirement.kind) {
    case "COMPETENCE": {
      const rule = requirement.evidence;
      const counting = (pending: boolean) => {
        const items = new Set<string>();
        for (const claim of facts.claims) {
          const evidence = facts.evidence.find(({ id }) => id === claim.evidenceId);
          if (!evidence || !stands(facts, evidence, day) || claim.competenceId !== requirement.competenceId)
            continue;
          if (rule.currencyMonths !== null && addMonths(evidence.doneOn, rule.currencyMonths) <= day)
            continue;
          const handovers = facts.submissions.filter(
            (s) => s.evidenceId === evidence.id && !retracted(facts, s.id),
          );
          if (handovers.some((s) => s.kind === "WITHDRAWN" && s.effectiveOn <= day)) continue;
          const judgements = facts.judgements.filter(
            (j) => j.claimId === claim.id && !retracted(facts, j.id),
          );
          const judgement = judgements.find((j) => !judgements.some((other) => other.supersedesId === j.id));
          if (judgement) {
            const good =
              judgement.outcome === "ACCEPTED" &&
              judgement.judgedOn <= day &&
              stands(facts, judgement, day) &&
              (judgement.acceptedRank ?? 0) >= requirement.minimumRank;
            if (good) items.add(evidence.id);
          } else if (pending && day >= asOf) {
            const submitted = handovers.some((s) => s.kind === "SUBMITTED" && s.effectiveOn <= day);
            if (submitted && evidence.doneOn <= day && claim.claimedRank >= requirement.minimumRank)
              items.add(evidence.id);
          }
        }
        return items.size;
      };
      if (counting(false) >= rule.minimumItems) return "MET";
      return counting(true) >= rule.minimumItems ? "PENDING" : "NOT_MET";
    }
    case "TIME_IN_ROLE": {
      const known = facts.posts.filter(({ id }) => !retracted(facts, id));
      if (known.length === 0) return "UNKNOWN";
      const hundredthsOn = (t: number): number[] =>
        known.flatMap((post) => {
          if (
            !requirement.roleBandIds?.includes(post.roleBandId) ||
            t < post.startedOn ||
            !stands(facts, post, t)
          )
            return [];
          const changes = facts.postChanges.filter(
            (c) => c.postId === post.id && c.effectiveOn <= t && stands(facts, c, t),
          );
          if (changes.some(({ kind }) => kind === "END")) return [];
          const hours = changes.sort(
            (a, b) => b.effectiveOn - a.effectiveOn || b.recordedAt - a.recordedAt,
          )[0];
          return [hours?.hundredths ?? post.hundredths];
        });
      let first: number | null = null;
      let served = 0;
      for (let t = Math.min(...known.map(({ startedOn }) => startedOn)); t < day; t += 1) {
        const held = hundredthsOn(t);
        const adds =
          requirement.counting === "CALENDAR"
            ? held.length > 0
              ? 100
              : 0
            : Math.min(
                100,
                held.reduce((sum, each) => sum + each, 0),
              );
        if (adds > 0) first ??= t;
        served += adds;
      }
      const reached = first !== null && served >= (addMonths(first, requirement.months) - first) * 100;
      return reached && (!requirement.mustHoldNow || hundredthsOn(day).length > 0) ? "MET" : "NOT_MET";
    }
    case "SUPERVISION": {
      const sessions = facts.supervisions
        .filter(
          (s) =>
            stands(facts, s, day) && s.heldOn <= day && day < addMonths(s.heldOn, requirement.withinMonths),
        )
        .map(({ heldOn }) => heldOn);
      let [run, next] = [0, day];
      for (const held of sessions.sort((a, b) => b - a)) {
        if (requirement.longestGapDays !== null && next - held > requirement.longestGapDays) break;
        [run, next] = [run + 1, held];
      }
      return run >= requirement.sessions ? "MET" : "NOT_MET";
    }
    case "CREDENTIAL": {
      const inDate = facts.credentials.filter(
        (c) =>
          c.credentialTypeId === requirement.credentialTypeId &&
          stands(facts, c, day) &&
          c.awardedOn <= day &&
          (c.expiresOn === null || day < c.expiresOn) &&
          (requirement.currencyMonths === null || day < addMonths(c.awardedOn, requirement.currencyMonths)),
      );
      if (
        inDate.some((c) =>
          facts.verifications.some(
            (v) => v.credentialId === c.id && v.verifiedOn <= day && stands(facts, v, day),
          ),
        )
      )
        return "MET";
      return inDate.length > 0 && day >= asOf ? "PENDING" : "NOT_MET";
    }
    default:
      throw new Error(`The naive reading does not know ${requirement.kind}.`);
  }
}
