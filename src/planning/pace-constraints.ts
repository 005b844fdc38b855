import { mostOf } from "./choice";
import { type CoverColumns, columnOf } from "./cover-columns";
import type { Cover } from "./cover-problem";
import { groupKeyOf } from "./grouping";
import type { Piece } from "./plan-options";
import type { PlanQuestion } from "./question";
import type { Model, Term } from "./solver/model";
import type { Timing } from "./timing";

/** The columns that count the worker's own pieces of evidence once what they show is grouped. */
export interface GroupColumns {
  readonly counts: readonly number[];
  /** 1 if there is any piece; null if none can be chosen. */
  readonly any: number | null;
}

/**
 * No more pieces than the worker has time for until the last of the days: at least as many as what is shown
 * needs, since one piece shows a limited number of competences and counts once for each requirement.
 */
export function requirePace(
  model: Model,
  cover: Cover,
  { own }: CoverColumns,
  { clocks, timing, limits }: Pick<PlanQuestion, "clocks" | "timing" | "limits">,
): GroupColumns {
  const { daysAPiece, judgementDays } = timing;
  if (cover.pieces.length === 0 || (daysAPiece === 0 && judgementDays === 0))
    return { counts: [], any: null };
  const classes = new Map<string, Piece[]>();
  for (const piece of cover.pieces)
    classes.set(groupKeyOf(piece), [...(classes.get(groupKeyOf(piece)) ?? []), piece]);
  const any = model.binary();
  for (const { id, closes } of cover.pieces)
    model.atLeast(0, [any, mostOf(closes, cover.leaves)], [columnOf(own, id), -1]);
  const counts = [...classes.values()].map((pieces) => {
    const all = pieces.map(({ id }): Term => [columnOf(own, id), -1]);
    const most = pieces.reduce((sum, { closes }) => sum + mostOf(closes, cover.leaves), 0);
    const count = model.integer(0, most);
    model.atLeast(0, [count, limits.competencesAPiece], ...all);
    for (const { place } of cover.leaves) {
      const together = pieces.filter(({ closes }) => place !== null && closes.has(place));
      const terms = together.map(({ id }): Term => [columnOf(own, id), -1]);
      if (terms.length > 0) model.atLeast(0, [count, 1], ...terms);
    }
    return count;
  });
  const days = cover.range.until - 1 - clocks.asOf;
  model.atLeast(-days, ...counts.map((count): Term => [count, -daysAPiece]), [any, -judgementDays]);
  return { counts, any };
}

/** The last piece of evidence is judged by the day on which everything is done. */
export function requireLandingOfEvidence(
  model: Model,
  landing: number,
  { counts, any }: GroupColumns,
  { daysAPiece, judgementDays }: Timing,
): void {
  if (any === null) return;
  model.atLeast(0, [landing, 1], ...counts.map((count): Term => [count, -daysAPiece]), [any, -judgementDays]);
}
