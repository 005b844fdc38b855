import type { DepthUse } from "./depths";
import type { Report } from "./report";
import type { SourceItem } from "./source";
import type { Node } from "./tree";

/** Items as a framework has them: competences in domains, statements in competences. */
export interface PlacedDomain {
  /** Null: the package has no level of domains, and the document takes its place. */
  readonly item: SourceItem | null;
  readonly competences: readonly PlacedCompetence[];
}

export interface PlacedCompetence {
  readonly item: SourceItem;
  readonly statements: readonly PlacedStatement[];
}

export interface PlacedStatement {
  readonly item: SourceItem;
  /** The item between it and its competence that was passed over. */
  readonly below: SourceItem | null;
}

/** An item with the ones that were passed over between it and the level above. */
interface Found {
  readonly node: Node;
  readonly below: SourceItem | null;
}

/** Puts the items of a tree in the places that their levels have. */
export function placeItems(tree: readonly Node[], uses: readonly DepthUse[], report: Report): PlacedDomain[] {
  const next = (nodes: readonly Node[], use: DepthUse) => find(nodes, use, uses, report, null);
  const competencesIn = (nodes: readonly Node[]): PlacedCompetence[] =>
    next(nodes, "COMPETENCE").map(({ node }) => ({
      item: node.item,
      statements: next(node.children, "STATEMENT").map(({ node: each, below }) => {
        next(each.children, "PASSED_OVER");
        return { item: each.item, below };
      }),
    }));
  return uses.includes("DOMAIN")
    ? next(tree, "DOMAIN").map(({ node }) => ({ item: node.item, competences: competencesIn(node.children) }))
    : [{ item: null, competences: competencesIn(tree) }];
}

/** The items of a use at or below some nodes; what is passed over on the way is reported. */
function find(
  nodes: readonly Node[],
  use: DepthUse,
  uses: readonly DepthUse[],
  report: Report,
  below: SourceItem | null,
): Found[] {
  return nodes.flatMap((node) => {
    if (uses[node.depth] === use && use !== "PASSED_OVER") return [{ node, below }];
    report.lose("LEFT_OUT", "CFItems", "Its level is passed over, as the request states.", node.item.path);
    return find(node.children, use, uses, report, node.item);
  });
}
