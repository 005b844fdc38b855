import type { Actor } from "./actor";
import { capacityOf } from "./policy";

declare const TOLD: unique symbol;

/** A number of people that may be told to whoever asked. Counting alone makes one, so no other number reaches an answer. */
type Told = number & { readonly [TOLD]: true };

/** A number of people; null where it is left out. */
export type PeopleCount = Told | null;

/** People of whom the same counts tell: how many they are, and the names of those counts. */
export interface PeopleGroup {
  readonly size: number;
  readonly in: readonly string[];
}

/** Who asks, and the least number of people that a count tells here. */
interface Asking {
  readonly actor: Actor;
  readonly suppressionThreshold: number;
}

/**
 * The right to count an organisation's workers: of those who may list them, and of nobody else. Whatever depends on more than one
 * person's record needs it, so that an answer to anybody else cannot depend on people at all: docs/decisions
 * (2026-11-28-one-rule-for-counts) says why nothing less is enough.
 */
export class Counting {
  /** The least number of people that a count tells, to whomever it is passed on. */
  readonly threshold: number;

  private constructor(threshold: number) {
    this.threshold = threshold;
  }

  /** Null for those who may not list the workers, and for a partner's people, who reach some of them. */
  static by({ actor, suppressionThreshold }: Asking): Counting | null {
    const lists = !actor.guest && capacityOf(actor, "readWorkers", null) !== null;
    return lists ? new Counting(suppressionThreshold) : null;
  }

  /** For what leaves small numbers out, and knows what else is told: a test holds who calls it. */
  tell(size: number): PeopleCount {
    return size as Told;
  }
}
