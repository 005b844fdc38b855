import {
  type Facts,
  knownFactsAt as factsKnownAt,
  postEnds,
  roleBandsHeld,
  toDay,
  type Voice,
  waysOut,
} from "../../eligibility";
import type { ProgressionRouteVersion } from "../../entities";
import type { RouteKind } from "../../entities/vocabulary";
import type { Reference } from "../../reference";
import { leadsOn, noRoutes, noWayOn } from "../../reference/checking";
import { isToBeRechecked } from "../../reference/local-version";
import type { Clocks } from "../shared/clocks";
import type { RouteAnswer } from "./evaluation/route-answer";
import { messages } from "./messages";

/** What the record lacks, or what a reader has to know of the routes, for each reader. */
export type Notice = Readonly<Record<Voice, string>>;

/**
 * The routes out of the role bands held on the day, or held last if a post has ended, as they were in force at
 * the instant, each once; or what the record lacks, in plain words.
 */
export function routesOut(
  reference: Reference,
  facts: Facts,
  kinds: readonly RouteKind[] | null,
  { asOf, knownAt }: Clocks,
): { notices: Notice[]; routes: ProgressionRouteVersion[] } {
  const { pathway, editions, curriculum } = reference;
  const instant = knownAt.getTime();
  const known = factsKnownAt(facts, instant);
  if (known.posts.length === 0) return { notices: [messages.noPostOnRecord], routes: [] };
  const now = roleBandsHeld(known, toDay(asOf));
  const held = new Set(
    now.length > 0 ? now : postEnds(known, toDay(asOf)).map(({ roleBandId }) => roleBandId),
  );
  if (held.size === 0) return { notices: [messages.noPostHeld], routes: [] };
  const stood = [...pathway.routes.keys()]
    .flatMap((id) => editions.routeAt(id, instant)?.route ?? [])
    .filter(({ id }) => pathway.startsOf(id).some(({ roleBandId }) => held.has(roleBandId)))
    .sort((one, other) => one.position - other.position);
  const routes = stood.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const ends = [...held].flatMap((roleBandId) => endOfMap(reference, roleBandId, stood) ?? []);
  const behind = routes
    .filter((route) => isToBeRechecked(reference, route, instant))
    .map(({ routeId, organisationId }) =>
      messages.localVersionBehind(
        curriculum.organisations.get(organisationId ?? "")?.name ?? "",
        pathway.routes.get(routeId)?.code ?? "",
      ),
    );
  return { notices: [...ends, ...behind].map((text) => ({ WORKER: text, HR: text })), routes };
}

/** That no route leads on from a role band, and why; null if one does. */
function endOfMap(
  { pathway }: Reference,
  roleBandId: string,
  stood: readonly ProgressionRouteVersion[],
): string | null {
  const from = stood.filter(({ id }) =>
    pathway.startsOf(id).some((start) => start.roleBandId === roleBandId),
  );
  if (from.some(({ kind }) => leadsOn(kind))) return null;
  const role = pathway.newestRoleBands.get(roleBandId);
  if (!role) return null;
  return (from.length === 0 ? noRoutes : noWayOn)(role.title, role.endOfMap);
}

/**
 * The open answer with the fewest requirements still to come on its shortest way out; null if none is open.
 * A step back, and leaving peer work, are a worker's own choice, and not something to suggest.
 *
 * @param kinds those asked for; null for all. Those who ask for the ways out of peer work are shown the nearest.
 */
export function nearestOf(
  answers: readonly RouteAnswer[],
  kinds: readonly RouteKind[] | null,
): RouteAnswer | null {
  const suggested = ({ route: { kind } }: RouteAnswer) =>
    kind !== "STEP_BACK" && (kind !== "OUTWARD" || kinds !== null);
  const left = ({ answer }: RouteAnswer) => waysOut(answer.evaluation.root)[0]?.length ?? 0;
  return answers
    .filter((each) => suggested(each) && left(each) > 0)
    .reduce<RouteAnswer | null>(
      (nearest, each) => (nearest === null || left(each) < left(nearest) ? each : nearest),
      null,
    );
}
