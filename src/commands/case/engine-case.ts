import type { Clocks, Facts, Requirement } from "../../eligibility";

/** What the engine takes: what is asked for, what is on record, and the two clocks. */
export interface EngineCase extends Clocks {
  readonly requirement: Requirement;
  readonly facts: Facts;
}

/** True where two types hold the same fields of the same types; neither has any that may be left out. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Compiles only where it is true. */
export type Holds<Claim extends true> = Claim;
