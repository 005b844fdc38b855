import type { RouteKind } from "../operations/generated/graphql";
import { BOX, type Place, type Places, type Step } from "./places";

/** A way that is drawn between two roles. */
export interface Way {
  readonly kind: RouteKind;
  /** The path's description for SVG. */
  readonly path: string;
  /** Whether it can be gone in both directions. */
  readonly isTwoWay: boolean;
}

/** The ways as lines: one line for both directions, none for staying in a role. */
export function drawWays(steps: readonly Step[], { places }: Places): Way[] {
  const known = new Map<string, Way>();
  for (const { kind, from, to } of steps) {
    const [start, end] = [places.get(from.code), places.get(to.code)];
    if (!start || !end || start === end) continue;
    const there = `${kind} ${from.code} ${to.code}`;
    const back = known.get(`${kind} ${to.code} ${from.code}`);
    if (back) known.set(`${kind} ${to.code} ${from.code}`, { ...back, isTwoWay: true });
    else known.set(there, { kind, path: pathBetween(start, end), isTwoWay: false });
  }
  return [...known.values()];
}

/** A curve from the side of one box that faces the other: it leaves and arrives at a right angle. */
function pathBetween(from: Place, to: Place): string {
  if (from.y === to.y) return acrossRow(from, to);
  const isUp = to.y < from.y;
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const [y1, y2] = isUp ? [from.y, to.y + BOX.height] : [from.y + BOX.height, to.y];
  const bend = (y2 - y1) / 2;
  return `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
}

/** Neighbours are joined by a straight line; a line to a role further away bows over those in between. */
function acrossRow(from: Place, to: Place): string {
  const isRight = to.x > from.x;
  const y = from.y + BOX.height / 2;
  const [x1, x2] = isRight ? [from.x + BOX.width, to.x] : [from.x, to.x + BOX.width];
  if (Math.abs(x2 - x1) < BOX.width) return `M${x1} ${y}L${x2} ${y}`;
  const [top1, top2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const bow = from.y - 26;
  return `M${top1} ${from.y}C${top1} ${bow} ${top2} ${bow} ${top2} ${to.y}`;
}
