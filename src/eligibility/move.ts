import type { Outcome, RequirementResult } from "./evaluation";
import type { LeafReading } from "./leaf";
import type { SuppliedBy } from "./requirement";
import { isSatisfied } from "./timeline";

/**
 * Who has to act on an open leaf; null if it is satisfied. If nothing was recorded, the employer can supply
 * it.
 */
export function moveOfLeaf(
  suppliedBy: SuppliedBy,
  { pendingMove }: LeafReading,
  outcome: Outcome,
  comesByItself: boolean,
): SuppliedBy | null {
  if (isSatisfied(outcome)) return null;
  if (outcome === "PENDING") return pendingMove ?? "ASSESSOR";
  if (outcome === "UNKNOWN") return "EMPLOYER";
  return comesByItself ? "TIME" : suppliedBy;
}

/** The order in which open parts decide: what someone can do today comes before what only needs time. */
const ORDER: readonly SuppliedBy[] = ["WORKER", "PROVIDER", "ASSESSOR", "EMPLOYER", "TIME"];

export function moveOfGroup(children: readonly RequirementResult[]): SuppliedBy | null {
  let first = ORDER.length;
  for (const { whoseMove } of children)
    if (whoseMove !== null) first = Math.min(first, ORDER.indexOf(whoseMove));
  return ORDER[first] ?? null;
}
