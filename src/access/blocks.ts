import type { Counting, PeopleCount, PeopleGroup } from "./counting";

/**
 * People taken together so that nobody is told of fewer than a threshold: a partition of whoever is counted. A count is told where
 * it is a sum of whole blocks; so whatever is worked out from told counts is a sum of whole blocks too, and no block is small.
 */
export interface Blocks {
  /** How many they are in all; null where that is too few to tell. */
  readonly all: PeopleCount;
  /** How many are in the groups that have that name; null where it would tell of a part of a block. */
  count(name: string): PeopleCount;
}

/** Whether so many people may be told of: nobody, or enough. */
export const isEnough = (size: number, threshold: number): boolean => size === 0 || size >= threshold;

/**
 * Takes groups of people together until none is smaller than the threshold. The smallest goes first, to where the fewest counts are
 * lost by it, and there to the smallest.
 * @param people groups that share nobody; several of the same counts are taken together.
 */
export function blocksOf(people: readonly PeopleGroup[], counting: Counting): Blocks {
  const { threshold } = counting;
  let blocks = together(people);
  const all = blocks.reduce((sum, { size }) => sum + size, 0);
  if (!isEnough(all, threshold)) return { all: null, count: () => null };
  for (let small = smallest(blocks); small && small.size < threshold; small = smallest(blocks)) {
    const one = small;
    const others = blocks.filter((block) => block !== one);
    const other = others.reduce((best, each) => (isBefore(each, best, one) ? each : best), others[0] ?? one);
    blocks = [...others.filter((block) => block !== other), merged(one, other)];
  }
  return {
    all: counting.show(all),
    count: (name) =>
      blocks.some(({ split }) => split.has(name))
        ? null
        : counting.show(blocks.reduce((sum, { size, whole }) => sum + (whole.has(name) ? size : 0), 0)),
  };
}

interface Block {
  readonly key: string;
  readonly size: number;
  /** Counts that all of them are in. */
  readonly whole: ReadonlySet<string>;
  /** Counts that some of them are in, and some are not: these cannot be told. */
  readonly split: ReadonlySet<string>;
}

/** Only those who are there, those of the same counts as one. */
function together(people: readonly PeopleGroup[]): Block[] {
  const blocks = new Map<string, Block>();
  for (const { size, in: names } of people) {
    if (size === 0) continue;
    const key = [...new Set(names)].sort().join("\u001f");
    const before = blocks.get(key)?.size ?? 0;
    blocks.set(key, { key, size: before + size, whole: new Set(names), split: new Set() });
  }
  return [...blocks.values()];
}

const smallest = (blocks: readonly Block[]): Block | undefined =>
  [...blocks].sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1))[0];

/** Whether a block is rather to be taken together with another than one that was found before. */
function isBefore(each: Block, best: Block, other: Block): boolean {
  const by = lost(each, other) - lost(best, other) || each.size - best.size;
  return by < 0 || (by === 0 && each.key < best.key);
}

/** How many counts could be told of the two apart, and cannot of both together. */
const lost = (one: Block, other: Block): number => oneSided(one, other).length + oneSided(other, one).length;

const oneSided = (one: Block, other: Block): string[] =>
  [...one.whole].filter((name) => !other.whole.has(name) && !other.split.has(name));

function merged(one: Block, other: Block): Block {
  const names = [...one.whole, ...one.split, ...other.whole, ...other.split];
  const whole = new Set([...one.whole].filter((name) => other.whole.has(name)));
  return {
    key: [one.key, other.key].sort().join("\u001e"),
    size: one.size + other.size,
    whole,
    split: new Set(names.filter((name) => !whole.has(name))),
  };
}
