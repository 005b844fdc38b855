/** How many answers are kept; more than one employer's people and programs have tokens at a time. */
const SIZE = 5_000;

/** Keeps answers for a short while, the oldest going first. */
export class Remembered<T> {
  readonly #kept = new Map<string, { readonly answer: T; readonly until: number }>();

  /** What is kept under the key at that instant, in milliseconds. */
  at(key: string, now: number): T | undefined {
    const found = this.#kept.get(key);
    if (found && found.until > now) return found.answer;
    this.#kept.delete(key);
    return undefined;
  }

  keep(key: string, answer: T, until: number): void {
    this.#kept.set(key, { answer, until });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= SIZE) break;
      this.#kept.delete(oldest);
    }
  }
}
