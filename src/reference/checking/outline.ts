import type { DraftRequirement } from "./draft";

/** The flat list of a draft, read as the tree it means, however broken that may be. */
export interface Outline {
  readonly rows: readonly DraftRequirement[];
  childrenOf(code: string): readonly DraftRequirement[];
  /** Codes from the root to a requirement; where the way up is broken, from the place where it breaks. */
  pathTo(row: DraftRequirement): readonly string[];
  /** The codes of the circle of parents that a requirement is in, or null. */
  circleOf(row: DraftRequirement): readonly string[] | null;
}

export function outlineOf(rows: readonly DraftRequirement[]): Outline {
  // If several rows have one code, the first is used and the others are refused.
  const byCode = new Map([...rows].reverse().map((row) => [row.code, row]));
  /**
   * The requirement and the groups around it, innermost first, each once; and the code at which the walk
   * stopped.
   */
  const wayUp = (row: DraftRequirement) => {
    const codes = [row.code];
    let next = row.parentCode;
    while (next !== null && byCode.has(next) && !codes.includes(next)) {
      codes.push(next);
      next = byCode.get(next)?.parentCode ?? null;
    }
    return { codes, next };
  };
  return {
    rows,
    childrenOf: (code) => rows.filter(({ parentCode }) => parentCode === code),
    pathTo: (row) => wayUp(row).codes.reverse(),
    circleOf(row) {
      const { codes, next } = wayUp(row);
      return next === row.code ? codes : null;
    },
  };
}
