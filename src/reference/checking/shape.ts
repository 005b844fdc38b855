import type { DraftRequirement, PublishedReference } from "./draft";
import { type Finding, finding } from "./findings";
import { KIND_IN_WORDS } from "./kind-in-words";
import type { Outline } from "./outline";
import { countedCompetences } from "./party";

const CODE = /^[a-z0-9][a-z0-9.-]*$/;
const GROUPS: readonly string[] = ["ALL_OF", "ANY_OF", "N_OF"];

/**
 * Whether the list is one tree: one root, codes of their own, groups that hold something, numbers that can be
 * reached.
 */
export function checkShape(outline: Outline, reference: PublishedReference): Finding[] {
  return [...checkRoots(outline), ...outline.rows.flatMap((row) => checkPlace(outline, row, reference))];
}

function checkRoots({ rows }: Outline): Finding[] {
  const [first, ...others] = rows.filter(({ parentCode }) => parentCode === null);
  if (!first) return [finding("NO_ROOT", [])];
  return others.map(({ code }) => finding("SEVERAL_ROOTS", [code, "parentCode"], first.code));
}

function checkPlace(outline: Outline, row: DraftRequirement, reference: PublishedReference): Finding[] {
  const { rows } = outline;
  const path = outline.pathTo(row);
  const found: Finding[] = [];
  if (!CODE.test(row.code)) found.push(finding("BAD_CODE", [...path, "code"], row.code));
  if (isTakenBefore(outline, row, reference)) found.push(finding("DUPLICATE_CODE", path, row.code));
  const parent = rows.find(({ code }) => code === row.parentCode);
  if (row.parentCode !== null && !parent)
    found.push(finding("UNKNOWN_PARENT", [...path, "parentCode"], row.parentCode));
  if (parent && !GROUPS.includes(parent.kind))
    found.push(
      finding(
        "PARENT_IS_LEAF",
        [...path, "parentCode"],
        parent.code,
        KIND_IN_WORDS[parent.kind].toLowerCase(),
      ),
    );
  const circle = outline.circleOf(row);
  // Reported once, at the member that the list names first.
  if (circle && rows.find(({ code }) => circle.includes(code)) === row)
    found.push(finding("PARENT_CIRCLE", path, [...circle, row.code].join(" in ")));
  return [...found, ...checkParts(outline, row, reference)];
}

/**
 * A code before it in the list, or the code of a competence that a DOMAIN asks for: waivers name those, too.
 */
function isTakenBefore({ rows }: Outline, row: DraftRequirement, reference: PublishedReference): boolean {
  const first = rows.find(({ code }) => code === row.code);
  return (
    first !== row ||
    rows.some(
      (other) =>
        other.kind === "DOMAIN" &&
        countedCompetences(other, reference).some(({ code }) => `${other.code}.${code}` === row.code),
    )
  );
}

function checkParts(outline: Outline, row: DraftRequirement, reference: PublishedReference): Finding[] {
  const path = outline.pathTo(row);
  const { n } = row.parameters;
  if (GROUPS.includes(row.kind)) {
    const children = outline.childrenOf(row.code).length;
    if (children === 0) return [finding("EMPTY_GROUP", path, "This group holds nothing.")];
    return row.kind === "N_OF" && !isFrom1(n, children)
      ? [finding("N_OUT_OF_RANGE", [...path, "n"], String(children))]
      : [];
  }
  if (row.kind !== "DOMAIN" || !reference.framework.domains.has(row.domainId ?? "")) return [];
  const children = countedCompetences(row, reference).length;
  if (children === 0)
    return [finding("EMPTY_GROUP", path, "This domain holds no competence that would count.")];
  return n === undefined || n === "all" || isFrom1(n, children)
    ? []
    : [finding("N_OUT_OF_RANGE", [...path, "n"], String(children))];
}

const isFrom1 = (n: unknown, most: number): boolean =>
  typeof n === "number" && Number.isInteger(n) && n >= 1 && n <= most;
