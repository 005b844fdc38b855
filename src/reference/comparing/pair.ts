/** Which part of the later edition is which of the earlier one. */
export interface Pairing<Part> {
  readonly pairs: readonly (readonly [before: Part, after: Part])[];
  readonly removed: readonly Part[];
  readonly added: readonly Part[];
}

/**
 * Pairs parts of two editions, round by round: each round pairs what has the same key and nothing else on its
 * side has. What no round pairs was removed or added.
 */
export function pairUp<Part>(
  before: readonly Part[],
  after: readonly Part[],
  rounds: readonly ((part: Part) => string)[],
): Pairing<Part> {
  const pairs: [Part, Part][] = [];
  let [removed, added] = [[...before], [...after]];
  for (const keyOf of rounds) {
    const [left, right] = [alone(removed, keyOf), alone(added, keyOf)];
    const found = [...left].flatMap(([key, part]): [Part, Part][] => {
      const other = right.get(key);
      return other === undefined ? [] : [[part, other]];
    });
    const [one, other] = [new Set(found.map(([part]) => part)), new Set(found.map(([, part]) => part))];
    pairs.push(...found);
    removed = removed.filter((part) => !one.has(part));
    added = added.filter((part) => !other.has(part));
  }
  return { pairs, removed, added };
}

function alone<Part>(parts: readonly Part[], keyOf: (part: Part) => string): Map<string, Part> {
  const found = new Map<string, Part>();
  const several = new Set<string>();
  for (const part of parts) {
    const key = keyOf(part);
    if (found.has(key)) several.add(key);
    else found.set(key, part);
  }
  for (const key of several) found.delete(key);
  return found;
}

/** A text without what changes no meaning: capitals, punctuation, spacing. */
export const wordsOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * The fewest entries that have to be taken out so that the others stand in ascending order: those that were
 * moved, where a newcomer among them only pushed the others along.
 */
export function outOfOrder<Part>(parts: readonly Part[], placeOf: (part: Part) => number): readonly Part[] {
  // Longest ascending run of places, by the length of the best run that ends at each entry.
  const best = parts.map(() => ({ length: 1, from: -1 }));
  parts.forEach((part, at) => {
    for (let earlier = 0; earlier < at; earlier += 1) {
      const [there, here] = [best[earlier], best[at]];
      const other = parts[earlier];
      if (
        there &&
        here &&
        other !== undefined &&
        placeOf(other) < placeOf(part) &&
        there.length >= here.length
      )
        best[at] = { length: there.length + 1, from: earlier };
    }
  });
  let at = best.reduce((end, { length }, index) => (length > (best[end]?.length ?? 0) ? index : end), 0);
  const kept = new Set<number>();
  while (at >= 0 && at < parts.length) {
    kept.add(at);
    at = best[at]?.from ?? -1;
  }
  return parts.filter((_, index) => !kept.has(index));
}
