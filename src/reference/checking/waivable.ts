import { isGroup, type Requirement } from "../../eligibility/requirement";
import { type Finding, finding } from "./findings";
import { isWhollyPublished, namePublished } from "./published-floor";

/**
 * Where a waiver in a local version would do away with something PUBLISHED that nobody may waive in the
 * national route: at the requirement itself or at a group around it. A group is no new way if the national
 * route allows that group, or a group within it, to be waived.
 */
export function checkWaivable(national: Requirement, local: Requirement): Finding[] {
  const ways = new Map(waysTo(local).map((way) => [way.at(-1)?.code, way]));
  const findings = new Map<Requirement, { readonly path: readonly string[]; readonly held: Requirement[] }>();
  for (const theirs of waysTo(national)) {
    const held = theirs.at(-1);
    const mine = ways.get(held?.code);
    if (!held || held.waivable || !mine || !isWhollyPublished(held)) continue;
    let mayBeWaived = false;
    for (const [up, node] of [...mine].reverse().entries()) {
      mayBeWaived ||= theirs.some(({ code, waivable }) => waivable && code === node.code);
      if (!node.waivable || mayBeWaived) continue;
      const at = findings.get(node) ?? {
        path: mine.slice(0, mine.length - up).map(({ code }) => code),
        held: [],
      };
      findings.set(node, { ...at, held: [...at.held, held] });
    }
  }
  return [...findings.values()].map(({ path, held }) =>
    finding("MADE_WAIVABLE", path, held.map(namePublished).join(", ")),
  );
}

/** Every requirement of a tree, as the way to it from the root. */
function waysTo(
  requirement: Requirement,
  above: readonly Requirement[] = [],
): readonly (readonly Requirement[])[] {
  const way = [...above, requirement];
  return [way, ...(isGroup(requirement) ? requirement.children.flatMap((child) => waysTo(child, way)) : [])];
}
