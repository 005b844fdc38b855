import type { RuleName } from "./rules";

/** Who gets at a field, or at every field of a type. */
export interface FieldAccess {
  /**
   * ANYBODY, signed in or not. SIGNED_IN: anybody who is signed in. AS_REACHED: it is no secret in itself,
   * and is open to everybody who can reach the object that it belongs to. Otherwise everybody who is
   * allowed by one of these rules.
   */
  readonly to: "ANYBODY" | "SIGNED_IN" | "AS_REACHED" | readonly RuleName[];
  /** People who can read the field can see what it leads to, even if they could not look it up. */
  readonly discloses?: true;
  /**
   * People who cannot read it get null without an error, as if there were no value: it is one of many
   * values of an object that they can read. Otherwise it is refused with an error and null.
   */
  readonly hidden?: true;
}

export const PUBLIC: FieldAccess = { to: "ANYBODY" };
export const SIGNED_IN: FieldAccess = { to: "SIGNED_IN" };
export const AS_REACHED: FieldAccess = { to: "AS_REACHED" };
export const readableBy = (...names: RuleName[]): FieldAccess => ({ to: names });
export const orNull = (...names: RuleName[]): FieldAccess => ({ to: names, hidden: true });
export const disclosedTo = (...names: RuleName[]): FieldAccess => ({ to: names, discloses: true });
