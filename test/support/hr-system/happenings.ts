import { inDays } from "../days";
import { type Assignment, areSame } from "./assignment";
import { type Draw, later } from "./draw";

/** How often each was done, to show that a play was not an empty one. */
export type Count = (what: string) => void;

/** What may happen to an assignment between the extract before and that of a day: at most one thing. */
export function happen(draw: Draw, each: Assignment, day: string, count: Count): void {
  if (each.endedOn !== null && draw.chance(0.4)) correctEnd(draw, each, day, count);
  else if (each.endedOn === null)
    draw.one([change, change, changeRole, takeUpRole, correctTerms, learnSince, end, end, moveStart])(
      draw,
      each,
      day,
      count,
    );
}

/** A day of the last week, after its latest terms began; null where there is none. */
const recently = (draw: Draw, each: Assignment, day: string): string | null =>
  draw.dayAfter(later(each.since, inDays(-8, day)), day);

function change(draw: Draw, each: Assignment, day: string, count: Count): void {
  const from = recently(draw, each, day);
  const { roleBand } = each.terms;
  const terms = draw.one([
    { ...draw.terms(), roleBand },
    { ...each.terms, wholeTimeEquivalent: draw.hours() },
    { ...each.terms, team: draw.team() },
  ]);
  if (from === null || areSame(terms, each.terms)) return;
  each.change(terms, draw.chance(0.7) ? from : null, day);
  count("changes of hours, team or contract");
}

function changeRole(draw: Draw, each: Assignment, day: string, count: Count): void {
  const from = recently(draw, each, day);
  const roleBand = draw.roleBand();
  if (from === null || roleBand === each.terms.roleBand) return;
  each.change(
    { ...each.terms, ...(draw.chance(0.5) && draw.terms()), roleBand },
    draw.chance(0.7) ? from : null,
    day,
  );
  count("changes of role band");
}

function takeUpRole(draw: Draw, each: Assignment, day: string, count: Count): void {
  const from = recently(draw, each, day);
  const roleBand = draw.roleBand();
  if (from === null || roleBand === each.terms.roleBand) return;
  each.takeUp({ ...each.terms, roleBand }, from, draw.chance(0.5));
  count("changes of role band, by its first day");
}

function correctTerms(draw: Draw, each: Assignment, day: string, count: Count): void {
  const terms = { ...draw.terms(), roleBand: each.terms.roleBand };
  const before = each.sinceBefore;
  const was = before === null ? null : each.on(before);
  if (!each.isSinceKnown || each.since > day || areSame(terms, each.terms) || (was && areSame(terms, was)))
    return;
  each.correctTerms(terms);
  count("corrected terms");
}

function learnSince(draw: Draw, each: Assignment, _day: string, count: Count): void {
  const before = each.sinceBefore;
  // Since when a role band is held, its first day says already.
  if (each.isSinceKnown || before === null || each.since === each.statedStart) return;
  const from = draw.dayAfter(later(before, inDays(-8, each.since)), inDays(-1, each.since));
  if (from === null) return;
  each.correctSince(from);
  count("days of changes that became known");
}

function end(draw: Draw, each: Assignment, day: string, count: Count): void {
  const on = draw.dayAfter(later(each.since, inDays(-5, day)), inDays(12, later(each.since, day)));
  if (on === null) return;
  each.end(on);
  count("ends");
}

function correctEnd(draw: Draw, each: Assignment, day: string, count: Count): void {
  if (draw.chance(0.4)) {
    each.end(null);
    count("ends withdrawn");
    return;
  }
  const on = draw.dayAfter(later(each.since, inDays(-5, day)), inDays(9, later(each.since, day)));
  if (on === null || on === each.endedOn) return;
  each.end(on);
  count("ends corrected");
}

function moveStart(draw: Draw, each: Assignment, _day: string, count: Count): void {
  const room = each.roomOfStart();
  if (!room) return;
  const start = each.statedStart;
  const to = draw.dayAfter(later(room[0], inDays(-5, start)), inDays(3, start));
  if (to === null || to === start || to >= room[1]) return;
  each.moveStart(to);
  count("first days corrected");
}
