import type { Counting, PeopleCount, PeopleGroup } from "./counting";

/**
 * Counts people so that no count shown is of fewer of them than the threshold, nor can one be worked out from the others by adding
 * and subtracting. Nobody is shown as 0: it singles nobody out. Where all of the people together are too few, every count is
 * left out.
 *
 * Left out besides, therefore, are the largest groups that would give a small one away: of 20 people of whom 18 are blocked, that
 * 2 are not. What is given away is everything in the span of what is shown, with a coordinate for each group of people of whom
 * the same counts tell. Smaller counts are left out before larger ones.
 *
 * @param people groups that share nobody, everybody in one of them; several of the same counts are taken together.
 * @param names of the counts to show; each is of the people in the groups that name it.
 */
export function suppress(
  people: readonly PeopleGroup[],
  names: readonly string[],
  counting: Counting,
): ReadonlyMap<string, PeopleCount> {
  const { threshold } = counting;
  const groups = together(people);
  const everyone = groups.map(() => 1);
  const sizeOf = (vector: Vector) => groups.reduce((sum, { size }, at) => sum + (vector[at] ? size : 0), 0);
  const isSmall = (vector: Vector) => sizeOf(vector) > 0 && sizeOf(vector) < threshold;
  const vectors = new Map(
    names.map((name): [string, Vector] => [name, groups.map((group) => (group.in.includes(name) ? 1 : 0))]),
  );
  if (isSmall(everyone)) return new Map(names.map((name) => [name, null]));

  // How many people there are in all is easily known, whether it is shown or not.
  const all = [everyone, ...vectors.values()];
  const secrets = all
    .flatMap((larger) => [larger, ...all.flatMap((smaller) => withoutPart(larger, smaller))])
    .filter(isSmall);
  const shown = all.filter((vector) => !isSmall(vector));
  const givenAway = () => {
    const span = spanOf(shown);
    return secrets.find((secret) => span.holds(secret));
  };
  for (let secret = givenAway(); secret; secret = givenAway()) {
    const left = leastToGive(shown, everyone, secret, sizeOf).join();
    for (let at = shown.length - 1; at >= 0; at -= 1) if (shown[at]?.join() === left) shown.splice(at, 1);
  }
  return new Map(
    [...vectors].map(([name, vector]) => [
      name,
      shown.includes(vector) ? counting.show(sizeOf(vector)) : null,
    ]),
  );
}

/** 1 for each group that belongs to it. */
type Vector = readonly number[];

/** Only those who are there, those of the same counts as one. */
function together(people: readonly PeopleGroup[]): PeopleGroup[] {
  const groups = new Map<string, { size: number; in: readonly string[] }>();
  for (const { size, in: names } of people) {
    if (size === 0) continue;
    const key = [...names].sort().join("\u001f");
    const group = groups.get(key);
    if (group) group.size += size;
    else groups.set(key, { size, in: names });
  }
  return [...groups.values()];
}

/** What is left of a count where another is a part of it; none where it is not. */
function withoutPart(larger: Vector, smaller: Vector): Vector[] {
  const isPart = smaller.every((each, at) => each <= (larger[at] ?? 0));
  return isPart ? [larger.map((each, at) => each - (smaller[at] ?? 0))] : [];
}

/** The smallest count without which a secret is kept; the smallest of all where it takes several. */
function leastToGive(
  shown: readonly Vector[],
  everyone: Vector,
  secret: Vector,
  sizeOf: (vector: Vector) => number,
): Vector {
  const candidates = shown
    .filter((vector) => sizeOf(vector) > 0 && vector.join() !== everyone.join())
    .sort((a, b) => sizeOf(a) - sizeOf(b) || (a.join() < b.join() ? -1 : 1));
  const keeping = candidates.find(
    (vector) => !spanOf(shown.filter((other) => other.join() !== vector.join())).holds(secret),
  );
  const least = keeping ?? candidates[0];
  if (!least) throw new Error("A count is given away by nothing but how many there are in all.");
  return least;
}

/** A prime: in whole numbers modulo it nothing is rounded, and products stay below 2^53. */
const PRIME = 67_108_859;

interface Span {
  /** Whether a vector is a sum of multiples of those that span it. */
  holds(vector: Vector): boolean;
}

function spanOf(vectors: readonly Vector[]): Span {
  /** Each with 1 at its pivot, and 0 at the pivots of the ones before it. */
  const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
  const reduced = (vector: Vector): number[] => {
    let rest = [...vector];
    for (const { pivot, row } of basis) {
      const times = rest[pivot] ?? 0;
      if (times !== 0) rest = rest.map((each, at) => modulo(each - times * (row[at] ?? 0)));
    }
    return rest;
  };
  for (const vector of vectors) {
    const rest = reduced(vector);
    const pivot = rest.findIndex((each) => each !== 0);
    if (pivot < 0) continue;
    const inverse = inverseOf(rest[pivot] ?? 1);
    basis.push({ pivot, row: rest.map((each) => modulo(each * inverse)) });
  }
  return { holds: (vector) => reduced(vector).every((each) => each === 0) };
}

const modulo = (value: number): number => ((value % PRIME) + PRIME) % PRIME;

/** By Fermat's little theorem. */
function inverseOf(value: number): number {
  let [result, factor] = [1, value];
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = modulo(result * factor);
    factor = modulo(factor * factor);
  }
  return result;
}
