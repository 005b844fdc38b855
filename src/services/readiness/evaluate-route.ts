import { type Facts, knownAt as factsKnownAt, toDay } from "../../eligibility";
import type { Reference } from "../../reference";
import type { Asked } from "../shared/asked";
import { answerFor, type RouteAnswer } from "./shared/route-answer";

export type { RouteAnswer } from "./shared/route-answer";

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
    return then ? [answerFor(then, known, clocks)] : [];
  });
}
