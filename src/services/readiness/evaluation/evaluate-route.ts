import { type Facts, toDay } from "../../../eligibility";
import type { Reference } from "../../../reference";
import type { Clocks } from "../../shared/clocks";
import { answerFor, knownThen, type RouteAnswer } from "./route-answer";

/**
 * Evaluates one record over several routes, by their ids; the record is made ready once. Routes that did not
 * stand then are left out.
 */
export function evaluateRoutes(
  reference: Reference,
  facts: Facts,
  routeIds: readonly string[],
  { asOf, knownAt }: Clocks,
): RouteAnswer[] {
  const clocks = { asOf: toDay(asOf), knownAt: knownAt.getTime() };
  const known = knownThen(reference, facts, clocks.knownAt);
  return routeIds.flatMap((id) => {
    const then = reference.editions.routeAt(id, clocks.knownAt);
    return then ? [answerFor(then, known, clocks)] : [];
  });
}

/**
 * The same by one version of a route, whether or not it was in force then; null if the version is not found.
 */
export function evaluateVersion(
  reference: Reference,
  facts: Facts,
  routeVersionId: string,
  { asOf, knownAt }: Clocks,
): RouteAnswer | null {
  const clocks = { asOf: toDay(asOf), knownAt: knownAt.getTime() };
  const then = reference.editions.versionAt(routeVersionId, clocks.knownAt);
  return then && answerFor(then, knownThen(reference, facts, clocks.knownAt), clocks);
}
