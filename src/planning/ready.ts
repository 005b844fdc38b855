import type { Day } from "../eligibility";
import type { Checks } from "./checks";
import { type Choice, withOnePieceLess, withoutAct, withoutSources } from "./choice";
import { offersIn } from "./dated-choice";
import { countsOn, datePieces, firstDayByPace, groupedIn } from "./pace";
import type { PlanContext } from "./plan-context";
import { comparePrices, isWithinBudget, priceOf } from "./price";
import { timetableOf } from "./timetable";

/** How many days are tried to find the first on which a choice makes ready. */
const MOST_DAYS = 120;

/** The first day on which a choice makes ready, if any; and whether every possible day was tried. */
export interface ReadyDay {
  readonly day: Day | null;
  readonly isCertain: boolean;
}

/** @param from the first day that is looked at. */
export async function firstReadyDay(choice: Choice, checks: Checks, from: Day): Promise<ReadyDay> {
  const { context } = checks;
  const { question, future, options, sessions } = context;
  const { limits, clocks } = question;
  const offers = offersIn(choice, context);
  const timetable = timetableOf(offers, limits, clocks.asOf);
  if (!timetable) return { day: null, isCertain: true };
  // Other units of a programme may end after the day; everything else that is chosen is needed on it.
  const landings = [...timetable.runs.values()].map(({ endsOn }) => endsOn);
  const first = Math.max(
    from,
    firstDayByPace(choice, context),
    choice.programmes.size > 0 ? Math.min(from, ...landings) : timetable.landsOn,
  );
  const ends = offers.flatMap(({ unit }) =>
    (unit.starts ?? []).map((start) => start + (unit.durationDays ?? 1) - 1),
  );
  const { judgementDays } = question.timing;
  const judged = [...landings, ...ends].map((day) => day + judgementDays);
  const days = [...new Set([first, ...landings, ...ends, ...judged, ...future.starts])]
    .filter((day) => day >= first && day < future.end)
    .sort((a, b) => a - b);
  const supervised = new Map(
    [...choice.acts].flatMap((id) => {
      const act = options.acts.get(id);
      return [...(act?.kind === "SUPERVISION" ? act.closes : [])].flatMap((at) => {
        const leaf = options.leaves[at];
        return leaf?.kind === "SUPERVISION" ? [[at, leaf] as const] : [];
      });
    }),
  );
  for (const [at, start] of days.slice(0, MOST_DAYS).entries()) {
    const until = days[at + 1] ?? future.end;
    const day =
      supervised.size > 0
        ? await sessions.firstInTurns(supervised, start, until, () => checks.breathe())
        : start;
    if (day !== null && (await checks.isReadyBy(choice, day))) return { day, isCertain: true };
    const fitting = supervised.size > 0 || day === null ? null : firstFitting(choice, day, until, context);
    if (fitting !== null && (await checks.isReadyBy(choice, fitting)))
      return { day: fitting, isCertain: true };
    if (checks.isSpent) break;
  }
  return { day: null, isCertain: days.length <= MOST_DAYS && !checks.isSpent };
}

/** How many days are looked at for one on which pieces of evidence follow each other closely enough. */
const DAYS_LOOKED_AT = 1500;

/**
 * The first day after another, and before a third, on which the first of the pieces of evidence would still
 * count: months differ in length. Null if they all count on the first day anyway, or on none.
 */
function firstFitting(choice: Choice, after: Day, until: Day, context: PlanContext): Day | null {
  const grouped = groupedIn(choice, context);
  const fits = (day: Day) => countsOn(datePieces(day, grouped, context, "LATE"), day);
  if (grouped.length === 0 || fits(after)) return null;
  for (let day = after + 1; day < Math.min(until, after + DAYS_LOOKED_AT); day += 1)
    if (fits(day)) return day;
  return null;
}

/** The choice without the items that the day does not depend on; the most expensive are tried first. */
export async function removeUnneeded(choice: Choice, day: Day, checks: Checks): Promise<Choice> {
  const { context } = checks;
  const { options, question } = context;
  let left = choice;
  // Fewer items are not always cheaper: a programme with a price for the whole may cost less than its
  // remaining units.
  const keepIf = async (smaller: Choice): Promise<boolean> => {
    const isEnough =
      comparePrices(priceOf(smaller, day, context), priceOf(left, day, context)) <= 0 &&
      (isWithinBudget(smaller, context) || !isWithinBudget(left, context)) &&
      (await checks.isReadyBy(smaller, day));
    if (isEnough) left = smaller;
    return isEnough;
  };
  const pieces = () =>
    [...left.own.keys()].sort(
      (a, b) =>
        Number(options.pieces.get(b)?.isUnshown ?? false) - Number(options.pieces.get(a)?.isUnshown ?? false),
    );
  if (question.limits.ownEvidence === "WHERE_NOT_TAUGHT") for (const id of pieces()) await lessen(id);
  for (const { unit } of dearestFirst(context, left))
    if (left.sources.has(unit.unitId)) await keepIf(withoutSources(options.offers, left, [unit.unitId]));
  for (const id of left.programmes) await keepIf(withoutSources(options.offers, left, [id]));
  for (const id of pieces()) await lessen(id);
  for (const id of left.sources)
    if (!options.offers.of.has(id)) await keepIf(withoutSources(options.offers, left, [id]));
  for (const id of [...left.acts].reverse()) await keepIf(withoutAct(left, id));
  for (const { unit } of offersIn(left, context))
    await keepIf({ ...left, unjudged: new Set([...left.unjudged, unit.unitId]) });
  return left;

  async function lessen(id: string): Promise<void> {
    while (left.own.has(id) && (await keepIf(withOnePieceLess(left, id))));
  }
}

function dearestFirst(context: PlanContext, choice: Choice) {
  const { profile } = context.question;
  const cost = ({ price, hours }: { readonly price: number | null; readonly hours: number | null }) => {
    if (profile === "LEAST_MONEY") return price ?? Number.MAX_VALUE;
    return profile === "FEWEST_HOURS" ? (hours ?? Number.MAX_VALUE) : 1;
  };
  return [...offersIn(choice, context)].sort(
    (a, b) => cost(b.unit) - cost(a.unit) || (a.unit.code < b.unit.code ? 1 : -1),
  );
}
