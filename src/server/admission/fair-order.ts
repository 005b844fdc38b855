/** With more names than this, those whose last turn is over are dropped. */
const KEPT = 1_000;

/**
 * Orders turns by cost: the name that has had the least comes first. A name that returns starts where the
 * others are, so that being away saves nothing up (start-time fair queueing).
 */
export class FairOrder {
  /** The position of each name when its last turn is over. */
  readonly #ends = new Map<string, number>();
  /** The position at which the last turn began. */
  #now = 0;

  /** Finds whose turn is next among those who want one; among equals, the first in the list. */
  first<Thing>(wanting: readonly (readonly [name: string, thing: Thing])[]): Thing | undefined {
    let best: { readonly at: number; readonly thing: Thing } | undefined;
    for (const [name, thing] of wanting) {
      const at = this.#startOf(name);
      if (!best || at < best.at) best = { at, thing };
    }
    return best?.thing;
  }

  /** Takes a turn. @param cost how long it is. */
  take(name: string, cost: number): void {
    const start = this.#startOf(name);
    this.#now = Math.max(this.#now, start);
    this.#ends.delete(name);
    this.#ends.set(name, start + cost);
    if (this.#ends.size > KEPT)
      for (const [each, end] of this.#ends) if (end <= this.#now) this.#ends.delete(each);
  }

  clear(): void {
    this.#ends.clear();
    this.#now = 0;
  }

  #startOf(name: string): number {
    return Math.max(this.#now, this.#ends.get(name) ?? 0);
  }
}
