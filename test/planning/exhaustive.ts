import { evaluate, type Facts, withOverlay } from "../../src/eligibility";
import {
  type CandidateProgramme,
  type CandidateUnit,
  KIND_NOT_STATED,
  type PlanQuestion,
} from "../../src/planning";
import { satisfied } from "./building";

interface Found {
  /** Codes, in order. */
  readonly units: readonly string[];
  readonly programmes: readonly string[];
}

/**
 * The cheapest set of units and programmes by looking at every set: the engine says which of them do. Each cost is compared in
 * turn, then the number of both, then which of them holds the first unit by code, then the first programme.
 * @returns null where no set does.
 */
export function cheapest(question: PlanQuestion): Found | null {
  const [units, programmes] = [inOrder(question.units), inOrder(question.programmes)];
  let best: (Found & { readonly cost: readonly number[] }) | null = null;
  for (const chosen of setsOf(units)) {
    const ends = endsOf(chosen, question.clocks.asOf);
    const joins = setsOf(programmes).filter((joined) => canBeHad(chosen, joined));
    if (!ends || joins.length === 0 || !makesReady(question, chosen)) continue;
    for (const joined of joins) {
      const cost = [
        ...costOf(question, chosen, joined, Math.max(question.clocks.asOf, ...ends.values())),
        chosen.length + joined.length,
        ...units.map((unit) => (chosen.includes(unit) ? 0 : 1)),
        ...programmes.map((programme) => (joined.includes(programme) ? 0 : 1)),
      ];
      if (best === null || isLess(cost, best.cost))
        best = { cost, units: codesOf(chosen), programmes: codesOf(joined) };
    }
  }
  return best && { units: best.units, programmes: best.programmes };
}

type Coded = { readonly code: string };
const codesOf = (all: readonly Coded[]) => all.map(({ code }) => code);
const inOrder = <Each extends Coded>(all: readonly Each[]) =>
  [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
const setsOf = <Each>(all: readonly Each[]): Each[][] =>
  Array.from({ length: 2 ** all.length }, (_, set) => all.filter((_, at) => set & (1 << at)));

const holds = ({ units }: CandidateProgramme, id: string) => units.some(({ unitId }) => unitId === id);

/** Whether everything that everyone on these programmes takes is taken, and each unit by itself or in one of them. */
const canBeHad = (chosen: readonly CandidateUnit[], joined: readonly CandidateProgramme[]): boolean =>
  joined.every(({ units }) =>
    units.every(({ unitId, mandatory }) => !mandatory || chosen.some((unit) => unit.unitId === unitId)),
  ) &&
  chosen.every(
    ({ unitId, onlyInProgrammes }) => !onlyInProgrammes || joined.some((each) => holds(each, unitId)),
  );

function costOf(
  { profile }: PlanQuestion,
  chosen: readonly CandidateUnit[],
  joined: readonly CandidateProgramme[],
  landsOn: number,
): number[] {
  if (profile === "FEWEST_UNITS") return [chosen.length];
  if (profile === "SOONEST") return [landsOn];
  const wholes = joined.filter(({ price }) => price !== null);
  const apart = chosen.filter(({ unitId }) => !wholes.some((each) => holds(each, unitId)));
  const of =
    profile === "FEWEST_HOURS"
      ? chosen.map(({ hours }) => hours)
      : [...apart, ...wholes].map(({ price }) => price);
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
export function makesReady(
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
