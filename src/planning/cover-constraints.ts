import type { Day } from "../eligibility";
import type { Choice } from "./choice";
import { type CoverColumns, columnOf, pricesIn } from "./cover-columns";
import type { Cover, CoverNode, Source } from "./cover-problem";
import { worthJoining } from "./joining";
import type { Limits } from "./question";
import type { Model, Term } from "./solver/model";

/** A source needs those before it, and a programme its mandatory units. */
export function requirePrerequisites(
  model: Model,
  cover: Cover,
  { sources, programmes }: CoverColumns,
): void {
  for (const { id, before } of cover.sources)
    for (const each of before) model.atLeast(0, [columnOf(sources, each), 1], [columnOf(sources, id), -1]);
  for (const { programme, mandatory } of cover.programmes)
    for (const each of mandatory)
      model.atLeast(0, [columnOf(sources, each), 1], [columnOf(programmes, programme.id), -1]);
}

/**
 * A unit is taken by itself or in a programme. If one of its programmes has a price for the whole, the unit
 * is paid for by itself or with that programme.
 */
export function requireWaysToTake(
  model: Model,
  cover: Cover,
  { sources, programmes, paid }: CoverColumns,
  source: Source,
  limits: Limits,
): void {
  const { id, offer } = source;
  if (!offer) return;
  const within = worthJoining(source, cover.programmes);
  const joining = (some: typeof within) =>
    some.map(({ programme }): Term => [columnOf(programmes, programme.id), 1]);
  if (!offer.alone) model.atLeast(0, ...joining(within), [columnOf(sources, id), -1]);
  const wholes = within.filter(({ programme }) => programme.price !== null);
  paid.set(id, columnOf(sources, id));
  if (wholes.length === 0) return;
  paid.set(id, model.integer(0, limits.budget !== null && offer.unit.price === null ? 0 : 1));
  model.atLeast(0, [columnOf(paid, id), 1], ...joining(wholes), [columnOf(sources, id), -1]);
}

/**
 * A node of the tree is satisfied if enough of its parts are. @param column 1 if the node has to be
 * satisfied.
 */
export function requireTree(model: Model, columns: CoverColumns, node: CoverNode, column: number): void {
  if (node.kind === "HELD") return;
  const { closed } = columns;
  if (node.kind === "LEAF") {
    model.atLeast(0, [closed[node.leaf.index] ?? column, 1], [column, -1]);
    return;
  }
  const held = node.parts.filter(({ kind }) => kind === "HELD").length;
  const parts = node.parts.flatMap((part): Term[] => {
    if (part.kind === "HELD") return [];
    const partColumn = part.kind === "LEAF" ? (closed[part.leaf.index] ?? column) : model.binary();
    if (part.kind === "GROUP") requireTree(model, columns, part, partColumn);
    return [[partColumn, 1]];
  });
  const missing = node.n - held;
  if (missing > 0) model.atLeast(0, ...parts, [column, -missing]);
}

/** Everything that is paid for costs no more than the budget. */
export function requireBudget(model: Model, cover: Cover, columns: CoverColumns, { budget }: Limits): void {
  if (budget === null) return;
  const prices = pricesIn(cover, columns).map(([column, price]): Term => [column, -inPence(price ?? 0)]);
  model.atLeast(-inPence(budget), ...prices);
}

/** Asks for an item that a choice does not have. */
export function excludeChoice(model: Model, { sources, acts, own }: CoverColumns, choice: Choice): void {
  const pieces = [...own].map(([id, column]) => ({ column, count: choice.own.get(id) ?? 0 }));
  const held = pieces.reduce((sum, { count }) => sum + count, 0);
  const others = (chosen: ReadonlySet<string>, all: ReadonlyMap<string, number>) =>
    [...all].flatMap(([id, column]): Term[] => (chosen.has(id) ? [] : [[column, held + 1]]));
  model.atLeast(
    held + 1,
    ...others(choice.sources, sources),
    ...others(choice.acts, acts),
    ...pieces.map(({ column, count }): Term => [column, count === 0 ? held + 1 : 1]),
  );
}

/**
 * Adds a column for the days until the last chosen item is done, which is one of the days that are looked at.
 */
export function lastLanding(model: Model, cover: Cover, columns: CoverColumns, asOf: Day): number {
  const { sources, acts, waits } = columns;
  const from = cover.range.from - asOf;
  const landings: [number, Day][] = [
    ...cover.sources.map(({ id, landsOn }): [number, Day] => [columnOf(sources, id), landsOn]),
    ...cover.acts.map(({ act, landsOn }): [number, Day] => [columnOf(acts, act.id), landsOn]),
    ...cover.leaves.flatMap(({ index, comesOn }): [number, Day][] =>
      comesOn === null ? [] : [[columnOf(waits, index), comesOn]],
    ),
  ].filter(([, day]) => day > asOf);
  const until = cover.range.until - 1 - asOf;
  const last = model.integer(from, Math.max(from, until, ...landings.map(([, day]) => day - asOf)));
  for (const [chosen, day] of landings) model.atLeast(0, [last, 1], [chosen, asOf - day]);
  return last;
}

const inPence = (pounds: number): number => Math.round(pounds * 100);
