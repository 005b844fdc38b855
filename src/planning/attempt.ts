import { addMonths, type Day, type KnownFacts } from "../eligibility";
import { monthsGood } from "./action";
import { type Choice, covers } from "./choice";
import { choose, type Standing } from "./choose";
import { coverOn } from "./cover";
import { staleKey } from "./evidence-gap";
import type { Offers } from "./offers";
import type { Cover } from "./open";
import type { PlanQuestion } from "./question";
import type { Solver } from "./solver/program";
import { type Timetable, timetableOf } from "./timetable";

/** What closes all that is open on a day, and when it is taken. */
export interface Attempt {
  readonly cover: Cover;
  readonly chosen: {
    readonly choice: Choice;
    readonly standing: Standing;
    readonly timetable: Timetable;
  } | null;
  /** Why nothing was chosen. */
  readonly failure: "NONE" | "NOT_COVERED" | "OUT_OF_TIME" | "NO_ROOM";
}

/** Evidence that lapses before the day is moved later where that helps, and else left out of account: something renews it. */
export async function attemptOn(
  day: Day,
  question: PlanQuestion,
  known: KnownFacts,
  offers: Offers,
  solver: Solver,
): Promise<Attempt> {
  const { limits, clocks } = question;
  const stale = new Set<string>();
  for (;;) {
    await solver.breathe?.();
    const cover = coverOn(day, question, known, offers, stale);
    await solver.breathe?.();
    const chosen = await choose(cover, question, solver);
    if (!chosen.choice)
      return { cover, chosen: null, failure: chosen.outOfTime ? "OUT_OF_TIME" : "NOT_COVERED" };
    const { choice, standing } = chosen;
    const first = timetableOf(cover, choice, limits, clocks.asOf);
    if (!first) return { cover, chosen: null, failure: "NO_ROOM" };
    const until = Math.max(day, first.landsOn);
    const early = lapsing(cover, choice, first, until);
    if (early.length === 0) return { cover, chosen: { choice, standing, timetable: first }, failure: "NONE" };
    const later = { units: new Set(early.map(({ unitId }) => unitId)), endsBy: until };
    const timetable = timetableOf(cover, choice, limits, clocks.asOf, later) ?? first;
    const lost = lapsing(cover, choice, timetable, until);
    for (const { key } of lost) stale.add(key);
    if (lost.length === 0 || covers(coverOn(day, question, known, offers, stale), choice))
      return { cover, chosen: { choice, standing, timetable }, failure: "NONE" };
  }
}

/** What of the chosen units' evidence no longer counts on a day. */
function lapsing({ leaves }: Cover, { sources }: Choice, { runs }: Timetable, day: Day) {
  return leaves.flatMap(({ evidence, result: { requirement } }) => {
    const months = requirement.kind === "COMPETENCE" ? monthsGood(requirement) : null;
    if (!evidence || months === null) return [];
    return [...evidence.yields.keys()].flatMap((unitId) => {
      const run = sources.has(unitId) ? runs.get(unitId) : undefined;
      return run && addMonths(run.endsOn, months) <= day
        ? [{ unitId, key: staleKey(unitId, requirement.code) }]
        : [];
    });
  });
}
