import type { Alignment } from "./read-badge";

/** What an alignment names: an item of a framework in CASE by its id, or a code of a framework. */
export type Aligned =
  | { readonly by: "CASE_ITEM"; readonly id: string }
  | { readonly by: "CODE"; readonly framework: string; readonly code: string };

const ITEM =
  /\/ims\/case\/v\d+p\d+\/CFItems\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/i;

/** What the alignments of an achievement name, ids first: a code is read only if the framework is named too. */
export function readAlignments(alignments: readonly Alignment[]): readonly Aligned[] {
  const items = alignments.flatMap(({ targetUrl }) => {
    const id = ITEM.exec(targetUrl?.replace(/[?#].*$/, "") ?? "")?.[1];
    return id ? [{ by: "CASE_ITEM", id: id.toLowerCase() } as const] : [];
  });
  const codes = alignments.flatMap(({ targetCode: code, targetFramework: framework }) =>
    code && framework ? [{ by: "CODE", code, framework } as const] : [],
  );
  return [...items, ...codes];
}
