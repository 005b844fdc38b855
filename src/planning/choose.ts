import { type Choice, covers, everythingIn, joinedIn, NOTHING, onlyChoice, without } from "./choice";
import { costOf } from "./cost";
import { programOf } from "./numbers";
import type { Cover } from "./open";
import { takenIn } from "./programmes";
import type { PlanQuestion } from "./question";
import type { Solver } from "./solver/program";

/** Whether nothing cheaper exists, or how much cheaper something could be at most. */
export type Standing =
  | { readonly is: "PROVEN" }
  /** Gap: the part of the cost by which it could be less at most; 1 where nothing is known. */
  | { readonly is: "BOUNDED"; readonly gap: number };

export type Chosen =
  | { readonly choice: Choice; readonly standing: Standing }
  | { readonly choice: null; readonly outOfTime: boolean };

/** The cheapest way to close what has to be closed, equal costs ordered by fewest items and then by code. */
export async function choose(cover: Cover, question: PlanQuestion, solver: Solver): Promise<Chosen> {
  if (covers(cover, NOTHING)) return { choice: NOTHING, standing: { is: "PROVEN" } };
  if (!covers(cover, everythingIn(cover))) return { choice: null, outOfTime: false };
  const only = onlyChoice(cover);
  if (only) return { choice: only, standing: { is: "PROVEN" } };
  const numbers = programOf(cover, question);
  const solved = await solver.solve(numbers.program, question.limits.seconds);
  if (solved.outcome === "INFEASIBLE") return { choice: null, outOfTime: false };
  if (solved.outcome === "NOTHING_FOUND") {
    const choice = pared(cover, question);
    return choice ? { choice, standing: { is: "BOUNDED", gap: 1 } } : { choice: null, outOfTime: true };
  }
  const { costTiers, costIn } = numbers;
  const told = solved.tiers.slice(0, costTiers);
  const short = told
    .map(({ sum, atLeast }, tier) => ({ sum: costIn(tier, sum), atLeast: costIn(tier, atLeast) }))
    .find(({ sum, atLeast }) => sum > atLeast);
  const isProven = told.length === costTiers && told.every(({ sum, atLeast }) => sum <= atLeast);
  return {
    choice: numbers.choiceOf(solved.values),
    standing: isProven
      ? { is: "PROVEN" }
      : { is: "BOUNDED", gap: short ? (short.sum - short.atLeast) / Math.max(1, Math.abs(short.sum)) : 0 },
  };
}

/** Everything, less one thing after the other that can be left out, the dearest first; null where that is over budget. */
function pared(cover: Cover, question: PlanQuestion): Choice | null {
  const { profile, limits } = question;
  const cost = (id: string): number => {
    const unit = cover.sources.find((source) => source.id === id)?.offer?.unit;
    if (!unit) return 0;
    if (profile === "LEAST_MONEY") return unit.price ?? Number.MAX_VALUE;
    return profile === "FEWEST_HOURS" ? (unit.hours ?? Number.MAX_VALUE) : 1;
  };
  let choice = everythingIn(cover);
  const keepIfCovers = (smaller: Choice) => {
    if (covers(cover, smaller)) choice = smaller;
  };
  const isUnshown = (index: number) => cover.leaves[index]?.evidence?.wasShown === false;
  for (const index of choice.own.keys()) if (isUnshown(index)) keepIfCovers(withoutOwn(choice, index));
  for (const id of [...choice.sources].sort((a, b) => cost(b) - cost(a) || (a < b ? 1 : -1)))
    keepIfCovers(without(cover, choice, [id]));
  for (const id of choice.programmes) keepIfCovers(without(cover, choice, [id]));
  const less = (indices: ReadonlySet<number>, index: number) =>
    new Set([...indices].filter((each) => each !== index));
  for (const index of choice.waits) keepIfCovers({ ...choice, waits: less(choice.waits, index) });
  for (const index of choice.acts) keepIfCovers({ ...choice, acts: less(choice.acts, index) });
  for (const index of choice.own.keys())
    while (choice.own.has(index)) {
      const fewer = fewerOwn(choice, index);
      if (!covers(cover, fewer)) break;
      choice = fewer;
    }
  const units = cover.sources.flatMap(({ id, offer }) =>
    offer && choice.sources.has(id)
      ? [{ unit: offer.unit, programme: takenIn(id, joinedIn(cover, choice)) }]
      : [],
  );
  const { price, priceNotKnown } = costOf(units);
  return limits.budget !== null && (priceNotKnown > 0 || price > limits.budget) ? null : choice;
}

function withoutOwn(choice: Choice, index: number): Choice {
  return { ...choice, own: new Map([...choice.own].filter(([each]) => each !== index)) };
}

function fewerOwn(choice: Choice, index: number): Choice {
  const pieces = (choice.own.get(index) ?? 0) - 1;
  return pieces > 0
    ? { ...choice, own: new Map([...choice.own, [index, pieces]]) }
    : withoutOwn(choice, index);
}
