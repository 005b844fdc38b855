import { addMonths, type CompetenceRequirement, type Day, type KnownFacts } from "../eligibility";
import { type CountingClaim, countingClaims } from "../eligibility/claims";
import { holdsOn } from "../eligibility/stretch";
import type { EvidenceGap } from "./cover-problem";
import type { Offer } from "./offers";
import type { PlanOptions } from "./plan-options";

/** The days on which something is open, and the last day on which a unit may land for it. */
export interface When {
  /** A day of each stretch on which it is open. */
  readonly days: readonly Day[];
  readonly lastDay: Day;
  /** The last day on which a unit may land for it; and whether it has to be fresh on one of the days. */
  readonly landsBy: Day;
  readonly asOf: Day;
  /** Days from the hand-in of evidence to its judgement. */
  readonly judgementDays: number;
}

/**
 * The smallest gap of a competence on any of the days, and everything that could close it. A unit yields
 * evidence of what it assesses, and of nothing else: what is introduced or practised and never judged gives a
 * learner nothing to show (docs/decisions/2026-11-21-what-a-plan-assumes.md).
 */
export function evidenceGap(
  requirement: CompetenceRequirement,
  place: number,
  when: When,
  known: KnownFacts,
  { offers, yields: yielding }: Pick<PlanOptions, "offers" | "yields">,
): EvidenceGap {
  const { accepted, waiting } = countingClaims(known, requirement);
  const rule = requirement.evidence;
  const { days, lastDay, asOf, judgementDays } = when;
  const on = days.map((day) => accepted.filter((claim) => holdsOn(claim, day)));
  const most = (key: (claim: CountingClaim) => unknown) =>
    Math.max(0, ...on.map((counting) => new Set(counting.map(key)).size));
  const yields = new Map<string, readonly string[]>();
  for (const [id, offer] of offers.of) {
    const yielded = yielding.get(id)?.get(place);
    if (yielded && isFresh(offer, requirement, when)) yields.set(id, yielded);
  }
  const [first = [], ...others] = on.map((counting) => new Set(counting.map(({ evidenceId }) => evidenceId)));
  const always = new Set([...first].filter((id) => others.every((each) => each.has(id))));
  const counted = new Set<string>();
  const handedIn = new Map<string, Day>();
  for (const { evidenceId, kind, from, until } of waiting) {
    const landsOn = Math.max(asOf, from + judgementDays);
    if (landsOn > lastDay || until <= Math.max(landsOn, Math.min(...days))) continue;
    handedIn.set(evidenceId, Math.min(landsOn, handedIn.get(evidenceId) ?? landsOn));
    if (always.has(evidenceId)) counted.add(evidenceId);
    yields.set(evidenceId, always.has(evidenceId) ? [] : [kind]);
  }
  return {
    items: Math.max(0, rule.minimumItems - most(({ evidenceId }) => evidenceId)),
    assessors: Math.max(0, rule.minimumAssessors - most(({ assessorId }) => assessorId)),
    kinds: new Set(on.flatMap((counting) => counting.map(({ kind }) => kind))),
    minimumKinds: rule.minimumKinds,
    yields,
    counted,
    waiting: handedIn,
  };
}

/** Whether a run of a unit can end so that its evidence counts on one of the days. */
function isFresh({ unit, landsOn }: Offer, { evidence }: CompetenceRequirement, when: When): boolean {
  const { days, landsBy, judgementDays } = when;
  if (landsOn + judgementDays > landsBy) return false;
  if (evidence.currencyMonths === null || unit.starts === null) return true;
  const first = Math.min(...days);
  return unit.starts.some((start) => {
    const endsOn = start + (unit.durationDays ?? 1) - 1;
    return (
      endsOn >= landsOn &&
      endsOn + judgementDays <= landsBy &&
      addMonths(endsOn, evidence.currencyMonths ?? 0) > first
    );
  });
}
