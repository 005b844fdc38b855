/** People of the same counts within a block. */
export interface Atom {
  readonly size: number;
  readonly names: ReadonlySet<string>;
}

/** More small atoms than this are not gone through one by one: 4 to the power of 6 is 4,096. */
const MOST_TRIED = 6;

/**
 * Whether each count that splits a block of people may say if it is small itself, when everybody knows how
 * many the block has: nobody may be able to work out a small number from that. Three groups of 4 in a block
 * of 12 are an example: that all three are small, and so at most 4, would say that each is 4.
 *
 * How many atoms the block has and how many people decides first, whatever their sizes are, so that the
 * answer itself gives nothing away; then at least two numbers must remain possible for every small count.
 * @param threshold the least number of people that is not small.
 */
export function maySayWhy(atoms: readonly Atom[], threshold: number): boolean {
  const total = atoms.reduce((sum, { size }) => sum + size, 0);
  if (!hasRoom(total, atoms.length, threshold)) return false;
  const small = atoms.filter(({ size }) => size < threshold);
  if (small.length > MOST_TRIED) return false;
  const names = new Set(atoms.flatMap((atom) => [...atom.names]));
  const counts = [...names].map((name) => countIn(atoms, name, threshold)).filter(({ all }) => !all);
  const possible = counts.map(() => new Set<number>());
  for (const sizes of choices(small.length, threshold - 1)) {
    if (!adds(sizes, atoms.length - small.length, total, threshold)) continue;
    const sums = counts.map(({ members }) => members.reduce((sum, at) => sum + (sizes[at] ?? 0), 0));
    const agrees = counts.every(
      ({ isSmall, hasLarge }, at) => hasLarge || isSmall === (sums[at] ?? 0) < threshold,
    );
    if (agrees) for (const [at, sum] of sums.entries()) possible[at]?.add(sum);
  }
  return counts.every(({ isSmall }, at) => !isSmall || (possible[at]?.size ?? 0) > 1);
}

/**
 * Whether two numbers remain possible for every small atom, however the total is divided. With b large atoms
 * among k, a small one is known exactly where the others are all at their least, total = b * threshold + (k -
 * b), or, with none large, all at their most, total = k * (threshold - 1).
 */
function hasRoom(total: number, atoms: number, threshold: number): boolean {
  if (threshold < 3 || total === atoms * (threshold - 1)) return false;
  const above = (total - atoms) / (threshold - 1);
  return !(Number.isInteger(above) && above >= 0 && above < atoms);
}

interface Count {
  /** Small atoms that it holds, by place. */
  readonly members: readonly number[];
  readonly hasLarge: boolean;
  readonly isSmall: boolean;
  /** Whether it holds all of the block. */
  readonly all: boolean;
}

function countIn(atoms: readonly Atom[], name: string, threshold: number): Count {
  const held = atoms.filter(({ names }) => names.has(name));
  return {
    members: atoms
      .filter(({ size }) => size < threshold)
      .flatMap(({ names }, at) => (names.has(name) ? [at] : [])),
    hasLarge: held.some(({ size }) => size >= threshold),
    isSmall: held.reduce((sum, { size }) => sum + size, 0) < threshold,
    all: held.length === atoms.length,
  };
}

/** Every way to choose so many numbers from 1 to `most`. */
function* choices(many: number, most: number): Generator<readonly number[]> {
  if (many === 0) {
    yield [];
    return;
  }
  for (const rest of choices(many - 1, most))
    for (let each = 1; each <= most; each += 1) yield [...rest, each];
}

/** Whether small atoms of these sizes, with so many large ones, come to the total. */
function adds(sizes: readonly number[], large: number, total: number, threshold: number): boolean {
  const sum = sizes.reduce((all, each) => all + each, 0);
  return large === 0 ? sum === total : sum + large * threshold <= total;
}
