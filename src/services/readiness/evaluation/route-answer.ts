import {
  type Answer,
  evaluateKnown,
  type Facts,
  type KnownFacts,
  knownFactsAt,
  type Sight,
} from "../../../eligibility";
import type { ProgressionRouteVersion } from "../../../entities";
import type { Reference } from "../../../reference";
import type { RouteThen } from "../../../reference/editions";

/** An answer of the engine about a route, by the version that was in force at the instant asked about. */
export interface RouteAnswer {
  readonly route: ProgressionRouteVersion;
  readonly answer: Answer;
}

/** Evaluates a record that has been made ready over a route as it was in force then. */
export function answerFor(
  { route, requirement }: RouteThen,
  known: KnownFacts,
  clocks: Answer["clocks"],
  sight: Sight = "AS_ANY_OTHER",
): RouteAnswer {
  const evaluation = evaluateKnown(requirement, known, clocks, sight);
  return { route, answer: { requirement, known, clocks, evaluation } };
}

/**
 * A record as it was known at an instant, in milliseconds since 1970, its posts ranked by the role bands that
 * were in force then.
 */
export function knownThen({ editions }: Reference, facts: Facts, instant: number): KnownFacts {
  const posts = facts.posts.map((post) => ({
    ...post,
    bandRank: editions.bandRankAt(post.roleBandId, instant),
    variantOf: editions.variantOfAt(post.roleBandId, instant),
  }));
  return knownFactsAt({ ...facts, posts }, instant);
}
