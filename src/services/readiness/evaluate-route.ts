import {
  type Evaluation,
  evaluateKnown,
  type Facts,
  knownAt as factsKnownAt,
  toDay,
} from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { Reference } from "../../reference";
import type { Asked } from "../shared/asked";

/** Evaluates one record over several routes; the record is made ready once. */
export function evaluateRoutes(
  { requirements }: Reference,
  facts: Facts,
  routes: readonly ProgressionRouteVersion[],
  { asOf, knownAt }: Asked,
): Evaluation[] {
  const clocks = { asOf: toDay(asOf), knownAt: knownAt.getTime() };
  const known = factsKnownAt(facts, clocks.knownAt);
  return routes.flatMap(({ routeId }) => {
    const requirement = requirements.get(routeId);
    return requirement ? [evaluateKnown(requirement, known, clocks)] : [];
  });
}
