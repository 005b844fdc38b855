import { inDays } from "../days";
import { seeded } from "../seeded";
import type { Terms } from "./assignment";

/** Draws what happens, always the same for the same seed. */
export class Draw {
  readonly #random: () => number;
  constructor(seed: number) {
    this.#random = seeded(seed);
  }
  /** A whole number from 0 up to the limit. */
  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
  chance(share: number): boolean {
    return this.#random() < share;
  }
  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
  /** A day between two others, the first not included; null where there is none. */
  dayAfter(after: string, until: string): string | null {
    const days = Math.round((Date.parse(until) - Date.parse(after)) / 86_400_000);
    return days < 1 ? null : inDays(1 + this.below(days), after);
  }
  hours(): number {
    return this.one([1, 0.8, 0.6, 0.5, 0]);
  }
  roleBand(): string {
    return this.one(["PSW", "PSW_SNR", "PEER_TRAINER"]);
  }
  team(): string {
    return this.one(["North", "South", "Crisis, nights", "Östersund"]);
  }
  name(): string {
    return `${this.one(["Siân", "Łucja", "Zoë", "Anders", "Ada", "Kofi"])} ${this.one(["O’Brien", "Ó Sé", "Example", "Bannerman-Cole", "Obi"])}`;
  }
  terms(): Terms {
    return {
      roleBand: this.roleBand(),
      wholeTimeEquivalent: this.hours(),
      contractKind: this.one(["PERMANENT", "FIXED_TERM"]),
      team: this.chance(0.2) ? "" : this.team(),
    };
  }
}

export const later = (one: string, other: string): string => (one > other ? one : other);
