import { isGroup, memoByKey, partsNeeded, type Requirement, weakestBasis } from "../../eligibility";
import type { Reference } from "../../reference";
import type { NamedRequirement } from "../../schema/readiness/stored";
import { isChoice, leavesOf, nameableOf } from "../../services/readiness/evaluation/leaves";

/**
 * What the current version of a route asks for, by code: single requirements, and choices. Null for one that
 * only an earlier version has.
 */
export function namesIn(reference: Reference, routeId: string): (code: string) => NamedRequirement | null {
  const then = reference.editions.routeNow(routeId);
  const names = then && namesOf(then.requirement);
  return (code) => names?.get(code) ?? null;
}

const namesOf = memoByKey(
  (root: Requirement): ReadonlyMap<string, NamedRequirement> =>
    new Map(
      [...nameableOf(root).values(), ...leavesOf(root).values()].map((each) => [each.code, named(each)]),
    ),
);

function named(requirement: Requirement): NamedRequirement {
  const { code, label } = requirement;
  const leaves = [...leavesOf(requirement).values()];
  const suppliers = [...new Set(leaves.map(({ suppliedBy }) => suppliedBy))];
  return {
    code,
    label,
    basis: weakestBasis(leaves.map(({ basis }) => basis)) ?? requirement.basis,
    suppliedBy: suppliers.length === 1 ? (suppliers[0] ?? null) : null,
    choice:
      isGroup(requirement) && isChoice(requirement)
        ? { needed: partsNeeded(requirement), parts: requirement.children.map(named) }
        : null,
  };
}
