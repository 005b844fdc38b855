import type { RuleName } from "./rules";

/** Who gets at a field, or at every field of a type. */
export interface FieldAccess {
  /**
   * ANYBODY, signed in or not. SIGNED_IN: anybody who is. AS_REACHED: it holds no secret of its own, and whoever gets at the
   * thing that it belongs to gets at it. Otherwise whoever one of these rules allows.
   */
  readonly to: "ANYBODY" | "SIGNED_IN" | "AS_REACHED" | readonly RuleName[];
  /** What it leads to may be told to whoever may read the field, even where they could not look it up. */
  readonly tells?: true;
  /**
   * Whoever may not read it gets null without an error, as where there is none: it is one of many values of something that they may
   * read. Otherwise it is refused with an error, and null beside it.
   */
  readonly hidden?: true;
}

export const PUBLIC: FieldAccess = { to: "ANYBODY" };
export const SIGNED_IN: FieldAccess = { to: "SIGNED_IN" };
export const AS_REACHED: FieldAccess = { to: "AS_REACHED" };
export const may = (...names: RuleName[]): FieldAccess => ({ to: names });
export const orNull = (...names: RuleName[]): FieldAccess => ({ to: names, hidden: true });
export const tells = (...names: RuleName[]): FieldAccess => ({ to: names, tells: true });
