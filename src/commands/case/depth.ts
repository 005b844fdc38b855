/** Most groups that may be nested; a case that is written by hand needs a few. */
export const DEEPEST = 400;

/**
 * The path of the first requirement that is nested too deep, found without recursion; null if there is none.
 */
export function findTooDeep(document: unknown): readonly (string | number)[] | null {
  let level: { readonly of: unknown; readonly path: readonly (string | number)[] }[] = [
    { of: (document as { requirement?: unknown } | null)?.requirement, path: ["requirement"] },
  ];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0]?.path ?? [];
    level = level.flatMap(({ of, path }) => {
      const children = (of as { children?: unknown } | null)?.children;
      return Array.isArray(children)
        ? children.map((child: unknown, at) => ({ of: child, path: [...path, "children", at] }))
        : [];
    });
  }
  return null;
}
