import type { CompetenceRequirement, Day, KnownFacts } from "../eligibility";
import { countingClaims, isAllowed } from "../eligibility/claims";
import { holdsOn } from "../eligibility/stretch";
import type { Offers } from "./offers";
import type { EvidenceGap } from "./open";
import { type CandidateUnit, KIND_NOT_STATED, type PlanQuestion } from "./question";

/**
 * A unit yields evidence of what it assesses, and of nothing else: what is introduced or practised and never judged gives a
 * learner nothing to show (docs/decisions/2026-11-21-what-a-plan-assumes.md).
 */
export function evidenceGap(
  requirement: CompetenceRequirement,
  day: Day,
  { units, evidenceKinds, limits, clocks: { asOf } }: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  stale: ReadonlySet<string>,
): EvidenceGap {
  const { accepted, waiting } = countingClaims(known, requirement);
  const rule = requirement.evidence;
  const counting = accepted.filter((claim) => holdsOn(claim, day));
  const size = (key: (claim: (typeof counting)[number]) => unknown) => new Set(counting.map(key)).size;
  const items = Math.max(
    rule.minimumItems - size(({ evidenceId }) => evidenceId),
    rule.minimumAssessors - size(({ assessorId }) => assessorId),
  );
  const kinds = new Set(counting.map(({ kind }) => kind));
  const yields = new Map<string, readonly string[]>();
  for (const unit of units) {
    const offer = offers.of.get(unit.unitId);
    if (offer?.unit !== unit || offer.again || stale.has(staleKey(unit.unitId, requirement.code))) continue;
    const yielded = kindsYielded(unit, requirement, known);
    if (yielded.length > 0) yields.set(unit.unitId, yielded);
  }
  const counted = new Set(counting.map(({ evidenceId }) => evidenceId));
  const handedIn = new Map<string, { landsOn: Day; claimIds: string[] }>();
  for (const { evidenceId, claimId, kind, from, until } of waiting) {
    const landsOn = Math.max(asOf, from);
    if (counted.has(evidenceId) || until <= Math.max(day, landsOn)) continue;
    const claimIds = handedIn.get(evidenceId)?.claimIds ?? [];
    handedIn.set(evidenceId, { landsOn, claimIds: [...claimIds, claimId] });
    yields.set(evidenceId, [kind]);
  }
  const allowed = evidenceKinds.filter((kind) => isAllowed(kind, requirement));
  const within = { items: Math.max(0, items), kinds, minimumKinds: rule.minimumKinds };
  const canShow = limits.ownEvidence !== "NEVER" && new Set([...kinds, ...allowed]).size >= rule.minimumKinds;
  const all = [...yields.values()].flat();
  return {
    ...within,
    yields,
    waiting: handedIn,
    ownKinds: canShow ? allowed : [],
    wasShown: accepted.length > 0,
    isPossible:
      (canShow && allowed.length > 0) ||
      (all.length >= within.items && new Set([...kinds, ...all]).size >= rule.minimumKinds),
  };
}

export const staleKey = (unitId: string, code: string): string => `${unitId} ${code}`;

/** The kinds of evidence that come of a unit and count towards a requirement, in order. */
export function kindsYielded(
  unit: CandidateUnit,
  requirement: CompetenceRequirement,
  known: KnownFacts,
): readonly string[] {
  const kinds = unit.outcomes
    .filter(({ depth, competenceId, rank }) => {
      const reach =
        depth === "ASSESSED" ? known.paths.towards(requirement.competenceId, competenceId, rank) : null;
      return reach !== null && reach.rank >= requirement.minimumRank;
    })
    .flatMap(({ evidenceKinds }) => (evidenceKinds.length > 0 ? evidenceKinds : [KIND_NOT_STATED]))
    .filter((kind) => isAllowed(kind, requirement));
  return [...new Set(kinds)].sort();
}
