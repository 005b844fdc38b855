import { type Finding, finding } from "../checking/findings";
import type { RequirementDocument, RouteDocument } from "./route-document";

/**
 * The largest published route has some fifty requirements, four deep: far beyond that a document is a slip,
 * or worse.
 */
const MOST_REQUIREMENTS = 1000;
const MOST_BESIDE = 200;
const DEEPEST = 100;

/** Whether a route's document is small enough to be looked at further. */
export function checkSizes(document: RouteDocument): Finding[] {
  const { requirements, conditions, sourceRefs, from } = document;
  const lists: readonly (readonly [field: string, given: number, most: number])[] = [
    ["requirements", requirements.length, MOST_REQUIREMENTS],
    ["conditions", conditions.length, MOST_BESIDE],
    ["sourceRefs", sourceRefs.length, MOST_BESIDE],
    ["from", from?.length ?? 0, MOST_BESIDE],
  ];
  const found = lists.flatMap(([field, given, most]) =>
    given > most ? [finding("TOO_MANY", [field], String(most), String(given))] : [],
  );
  const deep = found.length > 0 ? null : tooDeep(requirements);
  return deep === null ? found : [finding("TOO_DEEP", [deep.code, "parent"], String(DEEPEST))];
}

/**
 * The first requirement in a list with too many groups above it; what leads into a circle is refused for its
 * shape.
 */
function tooDeep(requirements: readonly RequirementDocument[]): RequirementDocument | null {
  const byCode = new Map([...requirements].reverse().map((each) => [each.code, each]));
  const found = requirements.find((each) => {
    const above = new Set<RequirementDocument>();
    let next: RequirementDocument | undefined = each;
    do {
      next = byCode.get(next.parent ?? "");
      if (!next || next === each || above.has(next)) return false;
      above.add(next);
    } while (above.size <= DEEPEST);
    return true;
  });
  return found ?? null;
}
