import { type Facts, knownAt as factsKnownAt, roleBandsHeld, toDay } from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { RouteKind } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import type { Asked } from "../shared/asked";

const NO_POST =
  "No post is recorded for you, so no route can be told. Your employer can add the post that you hold.";
const NONE_HELD =
  "No post is held on this day, so no route can be told. If that is not so, your employer can put the record right.";

/** The routes out of the role bands held on the day, each once; or what the record lacks, in plain words. */
export function routesOut(
  { pathway }: Reference,
  facts: Facts,
  kinds: readonly RouteKind[] | null,
  { asOf, knownAt }: Asked,
): { notices: string[]; routes: ProgressionRouteVersion[] } {
  const known = factsKnownAt(facts, knownAt.getTime());
  if (known.posts.length === 0) return { notices: [NO_POST], routes: [] };
  const held = roleBandsHeld(known, toDay(asOf));
  if (held.length === 0) return { notices: [NONE_HELD], routes: [] };
  const routes = new Map(
    held.flatMap((roleBand) => pathway.routesFrom(roleBand)).map((route) => [route.routeId, route]),
  );
  return {
    notices: [],
    routes: [...routes.values()].filter(({ kind }) => kinds === null || kinds.includes(kind)),
  };
}
