import type { Counting, PeopleCount, PeopleGroup } from "./counting";
import { type Atom, maySayWhy } from "./small-or-not";

/**
 * People taken together so that no number shown is of fewer than a threshold: a partition of everybody who is
 * counted. A count is shown if it is a sum of whole blocks; so anything worked out from shown counts is a sum
 * of whole blocks too, and no block is small.
 */
export interface Blocks {
  /** How many they are in all; left out if that is too few. */
  readonly all: PeopleCount;
  /** How many are in the groups that have that name; left out if it would show a part of a block. */
  count(name: string): PeopleCount;
  /** How many are in counts of which a rule is true; left out in the same way. */
  where(rule: (names: ReadonlySet<string>) => boolean): PeopleCount;
  /** A name for the block of the people who are in exactly those counts; null if nobody is. */
  blockOf(names: readonly string[]): string | null;
}

/** Whether a number of people may be shown: nobody, or enough. */
export const isEnough = (size: number, threshold: number): boolean => size === 0 || size >= threshold;

/**
 * Takes groups of people together until none is smaller than the threshold. The smallest goes first, to where
 * the fewest counts are lost by it, and there to the smallest.
 * @param people groups that share nobody; several of the same counts are taken together.
 */
export function blocksOf(people: readonly PeopleGroup[], counting: Counting): Blocks {
  const { threshold } = counting;
  let blocks = together(people);
  const all = blocks.reduce((sum, { size }) => sum + size, 0);
  if (!isEnough(all, threshold))
    return {
      all: counting.small(),
      count: () => counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, threshold - 1),
      where: () => counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", 0, threshold - 1),
      blockOf: () => null,
    };
  for (let small = smallest(blocks); small && small.size < threshold; small = smallest(blocks)) {
    const one = small;
    const others = blocks.filter((block) => block !== one);
    const other = others.reduce((best, each) => (isBefore(each, best, one) ? each : best), others[0] ?? one);
    blocks = [...others.filter((block) => block !== other), merged(one, other)];
  }
  const sayWhy = new Map(blocks.map((block) => [block, maySayWhy(block.atoms, threshold)]));
  return {
    all: counting.show(all),
    count: (name) => {
      const whole = blocks.reduce((sum, { size, whole }) => sum + (whole.has(name) ? size : 0), 0);
      const split = blocks.filter((block) => block.split.has(name));
      if (split.length === 0) return counting.show(whole);
      // At least one person of each block that is split is in it, and at least one is not.
      const [least, most] = [
        whole + split.length,
        whole + split.reduce((sum, { size }) => sum + size - 1, 0),
      ];
      if (!split.every((block) => sayWhy.get(block)))
        return counting.leaveOut("SMALL_OR_PROTECTS_ANOTHER", least, most);
      const size = blocks.reduce((sum, { atoms }) => sum + sizeIn(atoms, name), 0);
      return size < threshold
        ? counting.small()
        : counting.leaveOut("PROTECTS_ANOTHER", Math.max(least, threshold), most);
    },
    where: (rule) => sumWhere(blocks, rule, counting),
    blockOf: (names) => {
      const key = keyOf(names);
      return blocks.find(({ atoms }) => atoms.some((atom) => keyOf([...atom.names]) === key))?.key ?? null;
    },
  };
}

/**
 * How many are in counts of which a rule is true, if they are whole blocks. Otherwise it is never said whether
 * they are few: the rule divides a block in a way that nobody has looked at.
 */
function sumWhere(
  blocks: readonly Block[],
  rule: (names: ReadonlySet<string>) => boolean,
  counting: Counting,
): PeopleCount {
  let whole = 0;
  const split: Block[] = [];
  for (const block of blocks) {
    const inside = block.atoms.filter(({ names }) => rule(names)).length;
    if (inside === block.atoms.length) whole += block.size;
    else if (inside > 0) split.push(block);
  }
  if (split.length === 0) return counting.show(whole);
  return counting.leaveOut(
    "SMALL_OR_PROTECTS_ANOTHER",
    whole + split.length,
    whole + split.reduce((sum, { size }) => sum + size - 1, 0),
  );
}

interface Block {
  readonly key: string;
  readonly size: number;
  readonly atoms: readonly Atom[];
  /** Counts that all of them are in. */
  readonly whole: ReadonlySet<string>;
  /** Counts that some of them are in, and some are not: these cannot be shown. */
  readonly split: ReadonlySet<string>;
}

const sizeIn = (atoms: readonly Atom[], name: string): number =>
  atoms.reduce((sum, { size, names }) => sum + (names.has(name) ? size : 0), 0);

const keyOf = (names: readonly string[]): string => [...new Set(names)].sort().join("\u001f");

/** The groups that are not empty, with groups of the same counts merged. */
function together(people: readonly PeopleGroup[]): Block[] {
  const sizes = new Map<string, { size: number; names: ReadonlySet<string> }>();
  for (const { size, in: names } of people) {
    if (size === 0) continue;
    const key = keyOf(names);
    sizes.set(key, { size: size + (sizes.get(key)?.size ?? 0), names: new Set(names) });
  }
  return [...sizes].map(([key, { size, names }]) => ({
    key,
    size,
    atoms: [{ size, names }],
    whole: names,
    split: new Set(),
  }));
}

const smallest = (blocks: readonly Block[]): Block | undefined =>
  [...blocks].sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1))[0];

/** Whether a block is rather to be taken together with another than one that was found before. */
function isBefore(each: Block, best: Block, other: Block): boolean {
  const by = lost(each, other) - lost(best, other) || each.size - best.size;
  return by < 0 || (by === 0 && each.key < best.key);
}

/** How many counts could be shown of the two apart, and cannot of both together. */
const lost = (one: Block, other: Block): number => oneSided(one, other).length + oneSided(other, one).length;

const oneSided = (one: Block, other: Block): string[] =>
  [...one.whole].filter((name) => !other.whole.has(name) && !other.split.has(name));

function merged(one: Block, other: Block): Block {
  const names = [...one.whole, ...one.split, ...other.whole, ...other.split];
  const whole = new Set([...one.whole].filter((name) => other.whole.has(name)));
  return {
    key: [one.key, other.key].sort().join("\u001e"),
    size: one.size + other.size,
    atoms: [...one.atoms, ...other.atoms],
    whole,
    split: new Set(names.filter((name) => !whole.has(name))),
  };
}
