import type { Report } from "./report";
import type { Node } from "./tree";

/** What the items on one level of a tree become. */
export type DepthUse =
  | "DOMAIN"
  | "COMPETENCE"
  | "STATEMENT"
  /** Its items are left out, and what is below them takes their place. */
  | "PASSED_OVER";

const USUAL: readonly DepthUse[] = ["DOMAIN", "COMPETENCE", "STATEMENT"];

/** The names of our own types of items. */
const TYPES: Readonly<Record<string, DepthUse>> = {
  domain: "DOMAIN",
  competence: "COMPETENCE",
  statement: "STATEMENT",
};

/**
 * What the items on each level become: as the request states it; else as the types of all items on the level
 * state it; else domains, competences and statements, if there are three levels.
 * @returns null if that cannot be known.
 */
export function depthsOf(
  tree: readonly Node[],
  wanted: readonly DepthUse[] | null,
  report: Report,
): readonly DepthUse[] | null {
  const levels = levelsOf(tree);
  if (levels.length === 0) {
    report.missing(["CFItems"], "at least one item");
    return null;
  }
  const uses = wanted ?? usesByType(levels) ?? (levels.length === USUAL.length ? USUAL : null);
  if (uses === null) {
    report.wrong(
      ["CFItems"],
      `three levels (domains, competences and statements), and has ${levels.length}. State in package.depths what each level becomes, from the top`,
    );
    return null;
  }
  return isUsable(uses, levels.length, report) ? uses : null;
}

function isUsable(uses: readonly DepthUse[], levels: number, report: Report): boolean {
  const path = ["package", "depths"];
  if (uses.length < levels) {
    report.wrong(path, `as many entries as the tree has levels: ${levels}, and has ${uses.length}`);
    return false;
  }
  const used = uses.filter((use) => use !== "PASSED_OVER");
  const inOrder = USUAL.filter((use) => used.some((each) => each === use));
  if (!used.includes("COMPETENCE") || used.join() !== inOrder.join()) {
    const right = "one COMPETENCE, with at most one DOMAIN above it and at most one STATEMENT below it";
    report.wrong(path, `${right}; every other level is PASSED_OVER`);
    return false;
  }
  return true;
}

function usesByType(levels: readonly (readonly Node[])[]): readonly DepthUse[] | null {
  const uses = levels.map((nodes) => {
    const types = new Set(nodes.map(({ item }) => item.type?.toLowerCase() ?? ""));
    const [only = ""] = types;
    return types.size === 1 && Object.hasOwn(TYPES, only) ? TYPES[only] : undefined;
  });
  const known = uses.filter((use) => use !== undefined);
  return known.length === levels.length &&
    new Set(known).size === known.length &&
    known.includes("COMPETENCE")
    ? known
    : null;
}

/** The items of each level, from the top. */
function levelsOf(tree: readonly Node[]): (readonly Node[])[] {
  const levels: (readonly Node[])[] = [];
  for (let at = tree; at.length > 0; at = at.flatMap(({ children }) => children)) levels.push(at);
  return levels;
}
