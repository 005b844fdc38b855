import {
  type GroupRequirement,
  isGroup,
  type LeafRequirement,
  type Requirement,
} from "../../eligibility/requirement";
import { type Finding, finding } from "./findings";
import { implies } from "./implies";

/**
 * Parts that change nothing because of another part of the same kind in the group: in an ALL_OF the weaker of
 * the two, in an ANY_OF the stricter. If two ask for the same, the later is reported.
 */
export function checkSiblings(requirement: Requirement, above: readonly string[] = []): Finding[] {
  if (!isGroup(requirement)) return [];
  const path = [...above, requirement.code];
  return [
    ...spareParts(requirement).map(({ part, beside }) =>
      finding("IMPLIED_BY_SIBLING", [...path, part.code], wordsOf(requirement, beside)),
    ),
    ...requirement.children.flatMap((child) => checkSiblings(child, path)),
  ];
}

interface Spare {
  readonly part: LeafRequirement;
  readonly beside: LeafRequirement;
}

function spareParts({ kind, children }: GroupRequirement): readonly Spare[] {
  if (kind !== "ALL_OF" && kind !== "ANY_OF") return [];
  const leaves = children.filter((child): child is LeafRequirement => !isGroup(child));
  const isSpare = (part: LeafRequirement, beside: LeafRequirement) =>
    kind === "ALL_OF" ? implies(beside, part) : implies(part, beside);
  return leaves.flatMap((part, at) => {
    const beside = leaves.find(
      (other, otherAt) =>
        other !== part &&
        other.kind === part.kind &&
        isSpare(part, other) &&
        (otherAt < at || !isSpare(other, part)),
    );
    return beside ? [{ part, beside }] : [];
  });
}

function wordsOf({ kind }: GroupRequirement, beside: LeafRequirement): string {
  return kind === "ALL_OF"
    ? `A worker who meets "${beside.code}" in the same group also meets this${beside.waivable ? ", unless that one is waived" : ""}. Leave one of the two out, or ask here for something that the other does not.`
    : `A worker who meets this also meets "${beside.code}" in the same group, so this adds no other way. Leave one of the two out, or make this a different way.`;
}
