import type { GraphQLResolveInfo } from "graphql";
import type { Readiness } from "../../schema/readiness/stored";
import { isFieldSelected } from "../../schema/selection";
import type { Context } from "../context";
import { mayReach } from "../guard/protected-objects";
import { readinessOf } from "./stored-view";

/**
 * A worker's readiness along a route as of today; null if there is none. A caller who may not read the
 * worker is refused before anything is calculated. All routes of a worker are read, so that one statement
 * serves workers who are asked about along different routes.
 */
export async function findReadiness(
  context: Context,
  [workerId, routeId]: readonly [workerId: string, routeId: string],
  info: GraphQLResolveInfo,
): Promise<Readiness | null> {
  const { actor, loaders, reference, today } = context;
  const worker = actor && (await loaders.workers.load(workerId));
  if (!worker || !(await mayReach(context, "Worker", worker))) return null;
  const named = isFieldSelected(info, "open") || isFieldSelected(info, "lapsing");
  const rows = await loaders.readiness({ asOf: today, routeId: null, named }).load(worker);
  const row = rows.find((each) => each.routeId === routeId);
  return row ? readinessOf(reference, today, row, true) : null;
}
