import { type Answer, evaluateKnown, type KnownFacts } from "../../../eligibility";
import type { ProgressionRouteVersion } from "../../../entities";
import type { RouteThen } from "../../../reference/editions";

/** An answer of the engine about a route, by the version that stood at the instant asked about. */
export interface RouteAnswer {
  readonly route: ProgressionRouteVersion;
  readonly answer: Answer;
}

/** Evaluates a record that has been made ready over a route as it stood then. */
export function answerFor(
  { route, requirement }: RouteThen,
  known: KnownFacts,
  clocks: Answer["clocks"],
): RouteAnswer {
  return {
    route,
    answer: { requirement, known, clocks, evaluation: evaluateKnown(requirement, known, clocks) },
  };
}
