import { type Day, evaluate, isSatisfied, type RequirementResult, withOverlay } from "../eligibility";
import { type Choice, oneLess, without, withoutAct } from "./choice";
import { type Dating, type Doing, doingOn, offersIn } from "./doing";
import { factsOf } from "./doing-facts";
import type { Matter } from "./matter";
import { comparePrices, isWithinBudget, priceOf } from "./price";
import { together } from "./supposed";
import { timetableOf } from "./timetable";

/** How the route stands from a day on if all of this is done: the engine has the last word. */
export function resultOf(doing: Doing, from: Day, matter: Matter): RequirementResult {
  const { requirement, record, clocks } = matter.question;
  const overlay = { added: together(factsOf(doing, matter)), withdrawn: [] };
  return evaluate(requirement, withOverlay(record, overlay), { ...clocks, asOf: from }).root;
}

/** Whether a choice makes ready on a day. */
export function isReadyBy(choice: Choice, day: Day, matter: Matter, dating: Dating = "LATE"): boolean {
  const doing = doingOn(day, choice, matter, dating);
  return doing !== null && isSatisfied(resultOf(doing, day, matter).outcome);
}

/** So many days are looked at for the first on which a choice makes ready. */
const MOST_DAYS = 120;

/** The first day, from one on, on which a choice makes ready; null where there is none. */
export function readyDay(choice: Choice, matter: Matter, from: Day): Day | null {
  const { question, future, deeds, sessions } = matter;
  const { limits, clocks } = question;
  const offers = offersIn(choice, matter);
  const timetable = timetableOf(offers, limits, clocks.asOf);
  if (!timetable) return null;
  // What comes with a programme may land after the day; everything else that is chosen is needed on it.
  const landings = [...timetable.runs.values()].map(({ endsOn }) => endsOn);
  const first = Math.max(from, choice.programmes.size > 0 ? Math.min(from, ...landings) : timetable.landsOn);
  const ends = offers.flatMap(({ unit }) =>
    (unit.starts ?? []).map((start) => start + (unit.durationDays ?? 1) - 1),
  );
  const days = [...new Set([first, ...landings, ...ends, ...future.starts])]
    .filter((day) => day >= first && day < future.end)
    .sort((a, b) => a - b);
  const supervised = new Map(
    [...choice.acts].flatMap((id) => {
      const act = deeds.acts.get(id);
      return [...(act?.kind === "SUPERVISION" ? act.closes : [])].flatMap((at) => {
        const leaf = deeds.leaves[at];
        return leaf?.kind === "SUPERVISION" ? [[at, leaf] as const] : [];
      });
    }),
  );
  for (const [at, start] of days.slice(0, MOST_DAYS).entries()) {
    const until = days[at + 1] ?? future.end;
    const day = supervised.size > 0 ? sessions.first(supervised, start, until) : start;
    if (day !== null && isReadyBy(choice, day, matter)) return day;
  }
  return null;
}

/** What is chosen, less one thing after the other without which the day stays, the dearest first. */
export function paredDown(choice: Choice, day: Day, matter: Matter): Choice {
  const { deeds, question } = matter;
  let left = choice;
  // Less is not always cheaper: a programme that has a price for the whole may cost less than what is left of it.
  const keepIf = (smaller: Choice): boolean => {
    const isEnough =
      comparePrices(priceOf(smaller, day, matter), priceOf(left, day, matter)) <= 0 &&
      (isWithinBudget(smaller, matter) || !isWithinBudget(left, matter)) &&
      isReadyBy(smaller, day, matter);
    if (isEnough) left = smaller;
    return isEnough;
  };
  const pieces = () =>
    [...left.own.keys()].sort(
      (a, b) =>
        Number(deeds.pieces.get(b)?.isUnshown ?? false) - Number(deeds.pieces.get(a)?.isUnshown ?? false),
    );
  if (question.limits.ownEvidence === "WHERE_NOT_TAUGHT") for (const id of pieces()) lessen(id);
  for (const { unit } of dearestFirst(matter, left))
    if (left.sources.has(unit.unitId)) keepIf(without(deeds.offers, left, [unit.unitId]));
  for (const id of left.programmes) keepIf(without(deeds.offers, left, [id]));
  for (const id of pieces()) lessen(id);
  for (const id of left.sources) if (!deeds.offers.of.has(id)) keepIf(without(deeds.offers, left, [id]));
  for (const id of [...left.acts].reverse()) keepIf(withoutAct(left, id));
  for (const { unit } of offersIn(left, matter))
    keepIf({ ...left, unjudged: new Set([...left.unjudged, unit.unitId]) });
  return left;

  function lessen(id: string): void {
    while (left.own.has(id) && keepIf(oneLess(left, id)));
  }
}

function dearestFirst(matter: Matter, choice: Choice) {
  const { profile } = matter.question;
  const cost = ({ price, hours }: { readonly price: number | null; readonly hours: number | null }) => {
    if (profile === "LEAST_MONEY") return price ?? Number.MAX_VALUE;
    return profile === "FEWEST_HOURS" ? (hours ?? Number.MAX_VALUE) : 1;
  };
  return [...offersIn(choice, matter)].sort(
    (a, b) => cost(b.unit) - cost(a.unit) || (a.unit.code < b.unit.code ? 1 : -1),
  );
}
