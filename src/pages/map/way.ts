import type { RouteKind } from "../operations/generated/graphql";

/** A line of the drawing. */
export interface Way {
  readonly kind: RouteKind;
  /** The path's description for SVG. */
  readonly path: string;
  /** Whether there is an arrow at its start. */
  readonly atStart: boolean;
  /** Whether there is an arrow at its end. */
  readonly atEnd: boolean;
}
