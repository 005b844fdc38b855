import { evaluate, type Facts, withOverlay } from "../../src/eligibility";
import { type CandidateUnit, KIND_NOT_STATED, type PlanQuestion } from "../../src/planning";
import { satisfied } from "./building";

/**
 * The cheapest set of units by looking at every set: the engine says which of them do. Each cost is compared in turn, then the
 * number of units, then which of them holds the first unit by code.
 * @returns codes in order; null where no set does.
 */
export function cheapest(question: PlanQuestion): readonly string[] | null {
  const units = [...question.units].sort((a, b) => (a.code < b.code ? -1 : 1));
  let best: { readonly cost: readonly number[]; readonly codes: readonly string[] } | null = null;
  for (let set = 0; set < 2 ** units.length; set += 1) {
    const chosen = units.filter((_, at) => set & (1 << at));
    const ends = endsOf(chosen, question.clocks.asOf);
    if (!ends || !makesReady(question, chosen)) continue;
    const cost = [
      ...costOf(question, chosen, Math.max(question.clocks.asOf, ...ends.values())),
      chosen.length,
      ...units.map((unit) => (chosen.includes(unit) ? 0 : 1)),
    ];
    if (best === null || isLess(cost, best.cost)) best = { cost, codes: chosen.map(({ code }) => code) };
  }
  return best?.codes ?? null;
}

function costOf({ profile }: PlanQuestion, chosen: readonly CandidateUnit[], landsOn: number): number[] {
  if (profile === "FEWEST_UNITS") return [chosen.length];
  if (profile === "SOONEST") return [landsOn];
  const of = chosen.map((unit) => (profile === "FEWEST_HOURS" ? unit.hours : unit.price));
  return [
    of.filter((amount) => amount === null).length,
    of.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0),
  ];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((each, at) => each !== b[at]);
  return differs >= 0 && (a[differs] ?? 0) < (b[differs] ?? 0);
}

/** The last day of each; null where one asks for a unit that is not among them, or waits for itself. */
function endsOf(chosen: readonly CandidateUnit[], asOf: number): ReadonlyMap<string, number> | null {
  const ends = new Map<string, number>();
  for (const _ of chosen)
    for (const unit of chosen)
      if (!ends.has(unit.unitId) && unit.prerequisites.every((id) => ends.has(id))) {
        const after = unit.prerequisites.map((id) => (ends.get(id) ?? 0) + 1);
        ends.set(unit.unitId, Math.max(asOf, ...after) + (unit.durationDays ?? 1) - 1);
      }
  return ends.size === chosen.length ? ends : null;
}

/** Whether the record would do if all of these were passed today, and what they assess accepted, each piece by somebody else. */
function makesReady(
  { requirement, record, clocks }: PlanQuestion,
  chosen: readonly CandidateUnit[],
): boolean {
  const { asOf } = clocks;
  const recordedAt = 1;
  const pieces = chosen.flatMap(({ code, outcomes }) => {
    const assessed = outcomes
      .filter(({ depth }) => depth === "ASSESSED")
      .flatMap(({ evidenceKinds, ...outcome }) =>
        (evidenceKinds.length > 0 ? evidenceKinds : [KIND_NOT_STATED]).map((kind) => ({ ...outcome, kind })),
      );
    return [...new Set(assessed.map(({ kind }) => kind))].map((kind) => ({
      id: `${code}-${kind}`,
      kind,
      shows: assessed.filter((each) => each.kind === kind),
    }));
  });
  const claims = pieces.flatMap(({ id, shows }) =>
    shows.map(({ competenceId, rank }, at) => ({
      id: `${id}-${at}`,
      evidenceId: id,
      competenceId,
      claimedRank: rank,
    })),
  );
  const added: Partial<Facts> = {
    completions: chosen.map(({ unitId, version, code }) => ({
      id: code,
      recordedAt,
      unitId,
      unitVersion: version,
      passed: true,
      completedOn: asOf,
      expiresOn: null,
    })),
    evidence: pieces.map(({ id, kind }) => ({ id, recordedAt, kind, doneOn: asOf })),
    claims,
    judgements: claims.map((claim) => ({
      id: `${claim.id}-judged`,
      recordedAt,
      claimId: claim.id,
      outcome: "ACCEPTED",
      acceptedRank: claim.claimedRank,
      judgedOn: asOf,
      assessorId: "assessor",
      supersedesId: null,
    })),
  };
  return satisfied(evaluate(requirement, withOverlay(record, { added, withdrawn: [] }), clocks).outcome);
}
