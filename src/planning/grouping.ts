import { monthsGood } from "./lapse";
import type { Piece, PlanOptions } from "./plan-options";

/** One piece of evidence, which shows several competences. */
export interface GroupedPiece {
  /** What it shows, in the order of the tree. No two of these count towards the same requirement. */
  readonly shows: readonly Piece[];
  /** A kind that it may be of. */
  readonly kind: string | null;
}

/** The pieces that may be grouped with each other: those that may be of the same kinds. */
export const groupKeyOf = ({ kinds, isAnyKind }: Piece): string => `${isAnyKind} ${kinds.join()}`;

/**
 * Groups what has to be shown into as few pieces of evidence as a simple rule finds: what is next to each
 * other in the tree comes together, in pieces of about the same size.
 * @param own how many pieces have to show each competence, by the id of what is shown.
 * @param most competences that one piece may show.
 */
export function groupedPieces(
  own: ReadonlyMap<string, number>,
  options: Pick<PlanOptions, "pieces" | "leaves">,
  most: number,
): readonly GroupedPiece[] {
  const classes = new Map<string, Piece[]>();
  for (const [id, amount] of own) {
    const piece = options.pieces.get(id);
    if (!piece) continue;
    const key = groupKeyOf(piece);
    classes.set(key, [...(classes.get(key) ?? []), ...Array.from({ length: amount }, () => piece)]);
  }
  const monthsOf = (piece: Piece) => shortestMonths([piece], options) ?? Number.MAX_SAFE_INTEGER;
  return [...classes.values()].flatMap((pieces) => {
    const ordered = [...pieces].sort(
      (a, b) => monthsOf(a) - monthsOf(b) || a.for - b.for || (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
    return fewestGroups(ordered, most).map((shows, index) => ({
      shows: [...shows].sort((a, b) => a.for - b.for),
      kind: kindOf(shows, index),
    }));
  });
}

function kindOf([first]: readonly Piece[], index: number): string | null {
  if (!first) return null;
  const { kinds, isAnyKind } = first;
  return (isAnyKind ? kinds[index % Math.max(1, kinds.length)] : kinds[0]) ?? null;
}

/**
 * The fewest months for which something counts towards any of the requirements that it is for; null without
 * end.
 * @param isRead whether the requirement at a place is looked at; all are if it is left out.
 */
export function shortestMonths(
  parts: readonly { readonly closes: Iterable<number> }[],
  { leaves }: Pick<PlanOptions, "leaves">,
  isRead: (place: number) => boolean = () => true,
): number | null {
  const months = parts.flatMap(({ closes }) =>
    [...closes].flatMap((at) => {
      const leaf = isRead(at) ? leaves[at] : undefined;
      return leaf ? (monthsGood(leaf) ?? []) : [];
    }),
  );
  return months.length > 0 ? Math.min(...months) : null;
}

function fewestGroups(pieces: readonly Piece[], most: number): readonly Piece[][] {
  const fewest = Math.max(1, Math.ceil(pieces.length / most));
  for (let count = fewest; count < pieces.length; count += 1) {
    const groups = inOrder(pieces, count, Math.ceil(pieces.length / count)) ?? evenly(pieces, count, most);
    if (groups) return groups;
  }
  return pieces.map((piece) => [piece]);
}

const canJoin = (group: readonly Piece[], { closes }: Piece): boolean =>
  !group.some((other) => [...closes].some((at) => other.closes.has(at)));

/** Each in the first group that has room; null if one finds none. */
function inOrder(pieces: readonly Piece[], count: number, most: number): Piece[][] | null {
  const groups = Array.from({ length: count }, (): Piece[] => []);
  for (const piece of pieces) {
    const group = groups.find((each) => each.length < most && canJoin(each, piece));
    if (!group) return null;
    group.push(piece);
  }
  return groups;
}

/** Each in the smallest group that may hold it; null if one finds none. */
function evenly(pieces: readonly Piece[], count: number, most: number): Piece[][] | null {
  const groups = Array.from({ length: count }, (): Piece[] => []);
  for (const piece of pieces) {
    const [group] = groups
      .filter((each) => each.length < most && canJoin(each, piece))
      .sort((a, b) => a.length - b.length);
    if (!group) return null;
    group.push(piece);
  }
  return groups;
}
