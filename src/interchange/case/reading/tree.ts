import { quote, type Report } from "./report";
import type { SourceAssociation, SourceItem, SourcePackage } from "./source";

/** An item with the items below it, in their order. */
export interface Node {
  readonly item: SourceItem;
  /** How far below the document it is; an item at the top has depth 0. */
  readonly depth: number;
  readonly children: readonly Node[];
}

/** How many levels a tree may have. */
export const DEEPEST = 10;

interface Place {
  readonly item: SourceItem;
  readonly children: Place[];
  position: number;
  parent: string | null;
}

/**
 * The tree of a package. An item without a parent is at the top, whether or not an association joins it to
 * the document: systems do either. Children are ordered by sequenceNumber, then as in the file.
 * @returns null if it is no tree.
 */
export function treeOf(
  { document, items, associations }: SourcePackage,
  report: Report,
): readonly Node[] | null {
  const places = new Map<string, Place>(
    items.map((item) => [
      item.identifier,
      { item, children: [], position: Number.POSITIVE_INFINITY, parent: null },
    ]),
  );
  for (const each of associations)
    if (each.type === "isChildOf") attach(each, document.identifier, places, report);
  const top: Place[] = [];
  for (const place of places.values()) siblingsOf(place, places, top).push(place);
  const tree = branches(top, 0, report);
  const reached = countOf(tree);
  if (reached < items.length && report.problems.length === 0) reportCircle(places, tree, report);
  return report.problems.length > 0 ? null : tree;
}

function attach(
  { origin, destination, position, path }: SourceAssociation,
  document: string,
  places: ReadonlyMap<string, Place>,
  report: Report,
): void {
  const child = places.get(origin);
  if (!child) {
    report.wrong(
      [...path, "originNodeURI", "identifier"],
      `the identifier of an item in CFItems, and no item has ${quote(origin)}`,
    );
    return;
  }
  if (destination !== document && !places.has(destination)) {
    const right = `the identifier of the CFDocument or of an item in CFItems, and neither has ${quote(destination)}`;
    report.wrong([...path, "destinationNodeURI", "identifier"], right);
    return;
  }
  if (child.parent !== null && child.parent !== destination) {
    const right = `the only parent of ${quote(child.item.statement)}, and another association puts it below ${quote(child.parent)}`;
    report.wrong([...path, "destinationNodeURI", "identifier"], right);
    return;
  }
  child.parent = destination;
  child.position = position ?? child.position;
}

function siblingsOf({ parent }: Place, places: ReadonlyMap<string, Place>, top: Place[]): Place[] {
  return (parent === null ? undefined : places.get(parent))?.children ?? top;
}

/** Never deeper than a tree may be, so that a circle or a long chain ends. */
function branches(places: readonly Place[], depth: number, report: Report): Node[] {
  const [first] = places;
  if (first && depth >= DEEPEST) {
    report.wrong(
      first.item.path,
      `at most ${DEEPEST} levels below the document, and is on level ${depth + 1}`,
    );
    return [];
  }
  return [...places]
    .sort((a, b) => (a.position === b.position ? 0 : a.position < b.position ? -1 : 1))
    .map(({ item, children }) => ({ item, depth, children: branches(children, depth + 1, report) }));
}

function countOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
}

/** Items that the top does not lead to are below one another. */
function reportCircle(places: ReadonlyMap<string, Place>, tree: readonly Node[], report: Report): void {
  const reached = new Set<string>();
  const note = ({ item, children }: Node): void => {
    reached.add(item.identifier);
    children.forEach(note);
  };
  tree.forEach(note);
  const lost = [...places.values()].find(({ item }) => !reached.has(item.identifier));
  if (!lost) return;
  const circle = new Set<Place>();
  let at: Place | undefined = lost;
  while (at && !circle.has(at)) {
    circle.add(at);
    at = places.get(at.parent ?? "");
  }
  const names = [...circle]
    .slice(0, 6)
    .map(({ item }) => quote(item.statement))
    .join(", ");
  report.wrong(lost.item.path, `below the document, and its parents lead back to themselves: ${names}`);
}
