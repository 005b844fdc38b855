import DataLoader from "dataloader";
import type { Clocks } from "../repositories/evidence/fact-reading";
import { countBatch, type LoaderGroup } from "./batch-counts";

/** Sorts rows into groups, in their order; a key without any has an empty one. */
export function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  // Rows of one parent follow each other, so most are of the group before.
  let last: string | null = null;
  let group: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== last) {
      group = groups.get(key) ?? [];
      groups.set(key, group);
      last = key;
    }
    group.push(row);
  }
  return (key) => groups.get(key) ?? [];
}

export type ListLoader<Row> = DataLoader<string, readonly Row[]>;
export type RowLoader<Row> = DataLoader<string, Row | null>;

/** Lists of rows by the parent they belong to: one statement for all parents that are requested together. */
export function listLoader<Row>(
  group: LoaderGroup,
  read: (parents: readonly string[]) => Promise<Row[]>,
  parentOf: (row: Row) => string,
): ListLoader<Row> {
  return new DataLoader<string, readonly Row[]>(async (parents) => {
    countBatch(group, parents.length);
    return parents.map(grouped(await read(parents), parentOf));
  });
}

/** Rows by their own ids; null for one that is not there. */
export function rowLoader<Row>(
  group: LoaderGroup,
  read: (ids: readonly string[]) => Promise<Row[]>,
  idOf: (row: Row) => string,
): RowLoader<Row> {
  return new DataLoader<string, Row | null>(async (ids) => {
    countBatch(group, ids.length);
    const found = new Map((await read(ids)).map((row) => [idOf(row), row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}

/**
 * A loader for each pair of clocks that a request asks by: one statement for all parents that are asked by
 * the same.
 */
export type ByClocks<Loader> = (clocks: Clocks) => Loader;

export function byClocks<Loader>(make: (clocks: Clocks) => Loader): ByClocks<Loader> {
  const made = new Map<string, Loader>();
  // Most requests ask by one pair alone, for each of a page's rows.
  let last: { readonly clocks: Clocks; readonly loader: Loader } | null = null;
  return (clocks) => {
    if (last?.clocks.asOf === clocks.asOf && last.clocks.knownAt === clocks.knownAt) return last.loader;
    const key = `${clocks.asOf}@${clocks.knownAt?.getTime()}`;
    const loader = made.get(key) ?? make(clocks);
    made.set(key, loader);
    last = { clocks, loader };
    return loader;
  };
}

/** Whatever is recorded now, and no day in particular. */
export const asOfToday = (today: string): Clocks => ({ asOf: null, today, knownAt: null });

export const idOf = ({ id }: { readonly id: string }): string => id;
