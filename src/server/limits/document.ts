import {
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Limits } from "./table";

type DocumentLimits = Pick<Limits, "aliases" | "repeats" | "directives">;

/**
 * What a document has too much of, before it is validated: some rules of validation compare every field of a
 * selection with every other, so they must not see thousands. Each kind of excess is reported once, at its
 * first place.
 */
export function excessesOf(document: DocumentNode, limits: DocumentLimits): GraphQLError[] {
  const found = new Map<string, GraphQLError>();
  const refuse = (limit: keyof DocumentLimits, count: number, what: string, node: ASTNode) => {
    if (count <= limits[limit] || found.has(limit)) return;
    const message = `There are ${count} ${what}; the most is ${limits[limit]}.`;
    found.set(limit, new GraphQLError(message, { nodes: node, extensions: { limit, most: limits[limit] } }));
  };
  const aliases = aliasCounter(document);
  visit(document, {
    enter(node) {
      const { directives } = node as { directives?: readonly DirectiveNode[] };
      if (directives) refuse("directives", directives.length, "directives at one place", node);
      if (node.kind === Kind.SELECTION_SET)
        refuse("repeats", mostRepeated(node), "selections of the same name in one place", node);
      if (node.kind === Kind.OPERATION_DEFINITION)
        refuse(
          "aliases",
          aliases(node.selectionSet),
          "aliases in one operation, through its fragments",
          node,
        );
    },
  });
  return [...found.values()];
}

function mostRepeated({ selections }: SelectionSetNode): number {
  const counts = new Map<string, number>();
  for (const selection of selections) {
    const name =
      selection.kind === Kind.FIELD
        ? (selection.alias ?? selection.name).value
        : selection.kind === Kind.FRAGMENT_SPREAD
          ? `...${selection.name.value}`
          : "...";
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/**
 * Counts the aliases of a selection through its fragments. Each fragment is counted once: fragments that
 * spread each other twice would take 2^n steps to walk. One that spreads itself counts nothing there;
 * validation refuses it next.
 */
function aliasCounter(document: DocumentNode): (set: SelectionSetNode) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const countedFragments = new Map<string, number>();
  const count = ({ selections }: SelectionSetNode): number => {
    let sum = 0;
    for (const selection of selections)
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += countFragment(selection.name.value);
      else {
        if (selection.kind === Kind.FIELD && selection.alias) sum += 1;
        if (selection.selectionSet) sum += count(selection.selectionSet);
      }
    return sum;
  };
  const countFragment = (name: string): number => {
    const definition = fragments.get(name);
    if (!definition) return 0;
    const before = countedFragments.get(name);
    if (before !== undefined) return before;
    countedFragments.set(name, 0);
    const sum = count(definition.selectionSet);
    countedFragments.set(name, sum);
    return sum;
  };
  return count;
}
