import { addMonths, type Day } from "../eligibility";
import type { Choice } from "./choice";
import { type GroupedPiece, groupedPieces, shortestMonths } from "./grouping";
import type { PlanContext } from "./plan-context";
import { evidenceJudgedBy, leadDaysOf } from "./timing";

/** A piece of the worker's own evidence, with the days on which it is begun, handed in and judged. */
export interface DatedPiece extends GroupedPiece {
  readonly startsOn: Day;
  readonly handedInOn: Day;
  readonly judgedOn: Day;
  /** The last day on which it can be handed in so that all of them are judged by the ready date. */
  readonly handInBy: Day;
  /** The fewest months for which any of it counts towards what is open; null without end. */
  readonly months: number | null;
}

/** The pieces of a choice, grouped. */
export const groupedIn = ({ own }: Choice, { options, question }: PlanContext): readonly GroupedPiece[] =>
  groupedPieces(own, options, question.limits.competencesAPiece);

/** The first day by which the evidence and the acts of a choice can be done, whatever units it has. */
export function firstDayByPace(choice: Choice, context: PlanContext): Day {
  const { question, options } = context;
  const acts = [...choice.acts].flatMap((id) => options.acts.get(id) ?? []);
  return Math.max(
    evidenceJudgedBy(groupedIn(choice, context).length, question),
    ...acts.map((act) => question.clocks.asOf + leadDaysOf(act, question)),
  );
}

/**
 * One piece after another, what lapses soonest last.
 * @param dating EARLY: from the day of the question on, but no earlier than it still counts on the day; LATE:
 * so that the last one is judged on the day.
 */
export function datePieces(
  day: Day,
  grouped: readonly GroupedPiece[],
  { question, options, future }: PlanContext,
  dating: "EARLY" | "LATE",
): readonly DatedPiece[] {
  const { asOf } = question.clocks;
  const { daysAPiece, judgementDays } = question.timing;
  const open = future.openOn(day);
  const ordered = grouped
    .map((piece, place) => ({
      ...piece,
      months: shortestMonths(piece.shows, options, (at) => open.has(at)),
      place,
    }))
    .sort((a, b) => lasting(b.months) - lasting(a.months) || a.place - b.place);
  const lastDay = Math.max(day, evidenceJudgedBy(ordered.length, question));
  let free = asOf;
  return ordered.map(({ shows, kind, months }, at) => {
    const handInBy = lastDay - judgementDays - (ordered.length - 1 - at) * daysAPiece;
    const early = firstUseful(free + daysAPiece, day, months);
    const handedInOn = dating === "LATE" ? handInBy : early;
    free = handedInOn;
    return {
      shows,
      kind,
      months,
      startsOn: handedInOn - daysAPiece,
      handedInOn,
      judgedOn: handedInOn + judgementDays,
      handInBy: Math.max(handInBy, handedInOn),
    };
  });
}

/** Longer than any number of months where it counts without end; never NaN as a difference. */
const lasting = (months: number | null): number => months ?? Number.MAX_SAFE_INTEGER;

/**
 * The first day on or after another on which something may be done so that it still counts on a later one.
 * @param months for which it counts; null without end.
 */
export function firstUseful(notBefore: Day, until: Day, months: number | null): Day {
  if (months === null || addMonths(notBefore, months) > until) return notBefore;
  let day = Math.max(notBefore, addMonths(until, -months));
  while (addMonths(day, months) <= until) day += 1;
  return day;
}

/** Whether every piece still counts on a day for which all of them are handed in as late as they can be. */
export const countsOn = (pieces: readonly DatedPiece[], day: Day): boolean =>
  pieces.every(({ handedInOn, months }) => months === null || addMonths(handedInOn, months) > day);
