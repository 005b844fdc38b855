import { type Answer, evaluateKnown, type Facts, knownAt as factsKnownAt, toDay } from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { Reference } from "../../reference";
import type { Asked } from "../shared/asked";

/** An answer of the engine about a route, by the version that stood at the instant asked about. */
export interface RouteAnswer {
  readonly route: ProgressionRouteVersion;
  readonly answer: Answer;
}

/** Evaluates one record over several routes, by their ids; the record is made ready once. Routes that did not stand then are left out. */
export function evaluateRoutes(
  { editions }: Reference,
  facts: Facts,
  routeIds: readonly string[],
  { asOf, knownAt }: Asked,
): RouteAnswer[] {
  const clocks = { asOf: toDay(asOf), knownAt: knownAt.getTime() };
  const known = factsKnownAt(facts, clocks.knownAt);
  return routeIds.flatMap((id) => {
    const then = editions.routeAt(id, clocks.knownAt);
    if (!then) return [];
    const { route, requirement } = then;
    const evaluation = evaluateKnown(requirement, known, clocks);
    return [{ route, answer: { requirement, known, clocks, evaluation } }];
  });
}
