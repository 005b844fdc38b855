import type { Cover } from "./cover-problem";

/** The columns of a covering problem's program, by what they stand for. */
export interface CoverColumns {
  /** Whether a source is chosen, by its id. */
  readonly sources: ReadonlyMap<string, number>;
  /** Whether a programme is joined, by its id. */
  readonly programmes: ReadonlyMap<string, number>;
  /** How many of each piece of the worker's own evidence, by its id. */
  readonly own: ReadonlyMap<string, number>;
  /** Whether an act is done, by its id. */
  readonly acts: ReadonlyMap<string, number>;
  /** Whether a unit is paid for by itself, by its id. */
  readonly paid: Map<string, number>;
  /** Whether a leaf is waited for, by its index. */
  readonly waits: Map<number, number>;
  /** Whether a leaf is closed, by its index. */
  readonly closed: number[];
}

/** @throws if the covering problem has no such item. */
export function columnOf<Key>(columns: ReadonlyMap<Key, number>, key: Key): number {
  const found = columns.get(key);
  if (found === undefined)
    throw new Error(`Invariant violated: the covering problem has no item ${String(key)}.`);
  return found;
}

/** The columns that are paid for, with their price in pounds; null if it is not known. */
export function pricesIn(cover: Cover, { paid, programmes }: CoverColumns): [number, number | null][] {
  return [
    ...cover.sources.flatMap(({ id, offer }): [number, number | null][] =>
      offer ? [[columnOf(paid, id), offer.unit.price]] : [],
    ),
    ...cover.programmes.flatMap(({ programme: { id, price } }): [number, number | null][] =>
      price === null ? [] : [[columnOf(programmes, id), price]],
    ),
  ];
}
