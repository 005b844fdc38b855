import { BOX, EXIT, type Place, type Places, type Step } from "./places";
import type { Way } from "./way";

/** From a box to the line that its row shares: first below it the ways out, then the ways in. */
const BELOW = { OUTWARD: 9, INWARD: 17 } as const;
/** From the side of a box to where a way leaves or arrives. */
const INSET = { OUTWARD: BOX.width - 16, INWARD: 16 } as const;
/** Half of what is between ways out and ways in at a profession. */
const APART = 8;
const BEND = 10;

type Kind = keyof typeof BELOW;

/** Roles of one row that lead to, or are reached from, the same professions. */
interface Bundle {
  readonly kind: Kind;
  readonly peers: readonly Place[];
  readonly professions: readonly Place[];
}

/** Whether a way is drawn in a bundle: nearly every role has ways to and from the same professions. */
export const isBundled = ({ kind, from, to }: Step, { places }: Places): boolean =>
  (kind === "OUTWARD" && places.get(to.code)?.role.family === "OUTWARD") ||
  (kind === "INWARD" && places.get(from.code)?.role.family === "OUTWARD");

/**
 * Ways to and from other professions: roles of a row with the same professions share a line, which parts next to the
 * professions. Every line can be followed from its role to its end, and no way is drawn that is not one of the steps.
 */
export function drawBundles(steps: readonly Step[], places: Places): Way[] {
  const exit = places.columns.find(({ family }) => family === "OUTWARD")?.left ?? places.width;
  return bundlesOf(steps, places).flatMap((bundle) => drawBundle(bundle, exit - EXIT, places));
}

function bundlesOf(steps: readonly Step[], places: Places): Bundle[] {
  const professionsOf = new Map<string, { kind: Kind; peer: Place; professions: Place[] }>();
  for (const step of steps) {
    if (!isBundled(step, places)) continue;
    const kind = step.kind as Kind;
    const [start, end] = [places.places.get(step.from.code), places.places.get(step.to.code)];
    const [peer, profession] = kind === "OUTWARD" ? [start, end] : [end, start];
    if (!peer || !profession) continue;
    const key = `${kind} ${peer.role.code}`;
    const known = professionsOf.get(key) ?? { kind, peer, professions: [] };
    if (!known.professions.includes(profession)) known.professions.push(profession);
    professionsOf.set(key, known);
  }
  const bundles = new Map<string, { kind: Kind; peers: Place[]; professions: readonly Place[] }>();
  for (const { kind, peer, professions } of professionsOf.values()) {
    const codes = professions.map(({ role }) => role.code).sort();
    const key = [kind, peer.y, ...codes].join(" ");
    const known = bundles.get(key) ?? { kind, peers: [], professions };
    known.peers.push(peer);
    bundles.set(key, known);
  }
  return [...bundles.values()];
}

/** The line that a row shares, a short line for each of its roles, and a line for each profession. */
function drawBundle({ kind, peers, professions }: Bundle, parting: number, places: Places): Way[] {
  const isOut = kind === "OUTWARD";
  const [{ y: top } = { y: 0 }] = peers;
  const bottom = top + BOX.height;
  const y = bottom + BELOW[kind];
  const ports = peers.map(({ x }) => x + INSET[kind]).sort((one, other) => one - other);
  const [first = parting] = ports;
  const shared = { kind, path: `M${first} ${y}L${parting} ${y}`, atStart: false, atEnd: false };
  return [
    shared,
    ...ports.map((x) => ({ kind, path: `M${x} ${y}L${x} ${bottom}`, atStart: false, atEnd: !isOut })),
    ...professions.map((profession) => ({
      kind,
      path: toProfession(profession, { x: parting, y }, isOut ? -APART : APART, places),
      atStart: false,
      atEnd: isOut,
    })),
  ];
}

/** To the left side of the first profession in a row; to another from below or above, where nothing is in between. */
function toProfession(place: Place, start: { x: number; y: number }, aside: number, places: Places): string {
  const isFirst = ![...places.places.values()].some(
    ({ role, x, y }) => role.family === place.role.family && y === place.y && x < place.x,
  );
  if (isFirst) {
    const y = place.y + BOX.height / 2 + aside;
    const bend = (place.x - start.x) / 2;
    return `M${start.x} ${start.y}C${start.x + bend} ${start.y} ${place.x - bend} ${y} ${place.x} ${y}`;
  }
  const x = place.x + BOX.width / 2 + aside;
  const isAbove = place.y < start.y;
  const [end, bend] = isAbove ? [place.y + BOX.height, -BEND] : [place.y, BEND];
  return `M${start.x} ${start.y}L${x - BEND} ${start.y}Q${x} ${start.y} ${x} ${start.y + bend}L${x} ${end}`;
}
