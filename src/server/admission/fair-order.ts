/** Names that were not seen for so long that they are behind everybody are forgotten when there are more than this. */
const KEPT = 1_000;

/**
 * Takes turns by cost: whoever has had least comes first. Who was away begins where the others stand, so being away saves nothing up
 * (start-time fair queueing).
 */
export class FairOrder {
  /** Where each stands when their last turn is over. */
  readonly #ends = new Map<string, number>();
  /** Where the last turn began. */
  #now = 0;

  /** Whose turn is next, of those who want one; of equals, the one named first. */
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
