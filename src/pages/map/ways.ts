import type { RouteKind } from "../operations/generated/graphql";
import { drawBundles, isBundled } from "./bundles";
import { BOX, type Place, type Places, type Step } from "./places";
import type { Way } from "./way";

/** The ways as lines: one line for both directions, none for staying in a role. */
export function drawWays(steps: readonly Step[], places: Places): Way[] {
  const known = new Map<string, Way>();
  for (const step of steps) {
    const { kind, from, to } = step;
    const [start, end] = [places.places.get(from.code), places.places.get(to.code)];
    if (!start || !end || start === end || isBundled(step, places)) continue;
    const there = `${kind} ${from.code} ${to.code}`;
    const back = known.get(`${kind} ${to.code} ${from.code}`);
    if (back) known.set(`${kind} ${to.code} ${from.code}`, { ...back, atStart: true });
    else known.set(there, { kind, path: pathBetween(start, end, kind), atStart: false, atEnd: true });
  }
  return [...known.values(), ...drawBundles(steps, places)];
}

/** From the middle of a box to where a step back leaves and arrives. */
const ASIDE = -24;

/** A curve from the side of one box that faces the other: it leaves and arrives at a right angle. */
function pathBetween(from: Place, to: Place, kind: RouteKind): string {
  if (from.y === to.y) return acrossRow(from, to);
  const isUp = to.y < from.y;
  // A step back has a line of its own next to the way up.
  const aside = BOX.width / 2 + (kind === "STEP_BACK" ? ASIDE : 0);
  const [x1, x2] = [from.x + aside, to.x + aside];
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
