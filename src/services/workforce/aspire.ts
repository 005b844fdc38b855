import type { Database } from "../../database/pool";
import { deleteAspiration, insertAspiration } from "../../repositories/workforce/aspirations";
import type { NamedByCode, NamedWorker } from "../shared/by";
import { type Desk, refuse } from "../shared/context";
import { routeIn } from "../shared/route";
import { workerIn } from "../shared/validation";

export interface Aspire {
  readonly worker: NamedWorker;
  readonly route: NamedByCode;
}

/** Records that a worker aspires to a route, wherever it starts; it changes no outcome. @returns the worker's id. */
export async function aspireTo(desk: Desk, db: Database, input: Aspire): Promise<string> {
  const { organisationId, id } = await workerIn(desk, db, input.worker, "sayIntention");
  await insertAspiration(db, { organisationId, workerId: id, routeId: routeIn(desk, input.route).routeId });
  return id;
}

/** Takes it back. @returns the worker's id. */
export async function dropAspiration(desk: Desk, db: Database, input: Aspire): Promise<string> {
  const { organisationId, id } = await workerIn(desk, db, input.worker, "sayIntention");
  const { routeId } = routeIn(desk, input.route);
  if (!(await deleteAspiration(db, { organisationId, workerId: id, routeId })))
    refuse(
      "NOT_FOUND",
      ["route"],
      "They do not aspire to this route. Worker.aspirations lists what they do.",
    );
  return id;
}
