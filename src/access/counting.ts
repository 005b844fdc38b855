import type { Actor } from "./actor";
import { capacityOf } from "./policy";

declare const SHOWN: unique symbol;

/** A number of people that may be shown to the actor who asked. Only Counting makes one, so no other number reaches an answer. */
type Shown = number & { readonly [SHOWN]: true };

/** A number of people; null where it is left out. */
export type PeopleCount = Shown | null;

/** People who are in the same counts: how many they are, and the names of those counts. */
export interface PeopleGroup {
  readonly size: number;
  readonly in: readonly string[];
}

/** Who asks, and the least number of people that a count may show. */
interface Asking {
  readonly actor: Actor;
  readonly suppressionThreshold: number;
}

/**
 * The right to count an organisation's workers, which only those have who may list them. Whatever depends on more than one
 * person's record needs it, so that an answer to anybody else cannot depend on people at all: docs/decisions
 * (2026-11-28-one-rule-for-counts) says why nothing less is enough.
 */
export class Counting {
  /** The least number of people that a count may show: it may be passed on. */
  readonly threshold: number;

  private constructor(threshold: number) {
    this.threshold = threshold;
  }

  /** Null for those who may not list the workers, and for a partner's people, who reach some of them. */
  static by({ actor, suppressionThreshold }: Asking): Counting | null {
    const lists = !actor.guest && capacityOf(actor, "readWorkers", null) !== null;
    return lists ? new Counting(suppressionThreshold) : null;
  }

  /** Only for code that leaves small numbers out and knows what else is shown; a test lists its callers. */
  show(size: number): PeopleCount {
    return size as Shown;
  }
}
