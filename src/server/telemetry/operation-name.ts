import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from "graphql";

/** The name of an operation with several root fields. */
const SEVERAL = "several";

/**
 * Names an operation by its root field, so that the name is one of the schema's. The name that a client gives
 * its operation could be anybody's; aliases and arguments could too.
 * @param operation a valid one: its root fields exist.
 */
export function nameOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string {
  const names = new Set<string>();
  collect(document, selectionSet, names);
  const [name] = names;
  return names.size === 1 && name !== undefined ? name : SEVERAL;
}

function collect(document: DocumentNode, { selections }: SelectionSetNode, names: Set<string>): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) names.add(selection.name.value);
    else if (selection.kind === Kind.INLINE_FRAGMENT) collect(document, selection.selectionSet, names);
    else {
      const { value } = selection.name;
      const fragment = document.definitions.find(
        (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === value,
      );
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(document, fragment.selectionSet, names);
    }
  }
}
